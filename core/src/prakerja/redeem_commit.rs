//! `POST /api/v1/integration/payment/redeem-code/commit`
//!
//! Redeems a code: the participant starts the course. Not documented by the partner; real
//! clients send and read it.

use serde::Serialize;

use super::operation::operation;
use crate::json::Scalar;
use crate::operation::Repeatable;
use crate::record::record;
use crate::reply::reply;
use crate::rule::CODE;

record! {
    /// Which redeem code.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaRedeemCommitParams"))]
    pub struct Params {
        /// Code that the participant got for buying the course.
        redeem_code: String = CODE,
    }
}

reply! {
    /// The redeemed code.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaRedeemCommitReply"))]
    pub struct Reply {
        /// The redeem code.
        redeem_code: Option<String>,
        /// The course.
        course_code: Option<String>,
        /// Status, as it comes.
        status: Option<Scalar>,
    }
}

operation! {
    /// Redeems a code.
    redeem_commit: POST "/api/v1/integration/payment/redeem-code/commit"
    provenance Seen
    repeatable Repeatable::AskFirst("prakerja.redeem_status of the same redeem_code: `status` and `redeem_at` tell whether it is redeemed"),
    params r#"{"redeem_code":"code"}"#,
    response r#"{"success":true,"message":"OK","data":{"redeem_code":"code","course_code":"KUR-1","status":1}}"#
}
