//! `POST /api/v1/integration/payment/redeem-code/reset`
//!
//! Takes a redemption back. Source: the partner's public developer pages.

use serde::Serialize;

use super::operation::operation;
use super::rules::PRAT_CODE;
use crate::operation::Repeatable;
use crate::record::record;

pub use super::redeem_status::Reply;

record! {
    /// Which redeem code.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaRedeemResetParams"))]
    pub struct Params {
        /// Code that begins with `PRAT-`.
        redeem_code: String = PRAT_CODE,
    }
}

operation! {
    /// Takes a redemption back.
    redeem_reset: POST "/api/v1/integration/payment/redeem-code/reset"
    provenance Public
    repeatable Repeatable::AskFirst("prakerja.redeem_status of the same redeem_code: `status` and `redeem_at` tell whether it is redeemed still"),
    params r#"{"redeem_code":"PRAT-UJ0EEQ"}"#,
    response r#"{"success":true,"message":"OK","data":{"redeem_code":"PRAT-UJ0EEQ","course_code":"KUR-1","status":0}}"#
}
