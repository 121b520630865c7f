//! `POST /api/v1/integration/payment/void`
//!
//! Takes a payment back. Source: the partner's public developer pages.

use serde::Serialize;

use super::envelope::{Envelope, Ignored};
use super::operation::operation;
use crate::operation::Repeatable;
use crate::record::record;
use crate::reply::Taken;
use crate::rule::CODE;

record! {
    /// Which payment.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaVoidPaymentParams"))]
    pub struct Params {
        /// The invoice.
        invoice_code: String = CODE,
        /// Prakerja's code of the transaction.
        transaction_code: String = CODE,
    }
}

/// Nothing: that there is a reply says it all.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "PrakerjaVoidPaymentReply"))]
pub struct Reply {}

impl Reply {
    #[allow(clippy::unnecessary_wraps, reason = "the shape that every operation's has")]
    fn from_envelope(_: Envelope<Ignored>) -> Taken<Self> {
        Ok(Self {})
    }
}

operation! {
    /// Takes a payment back.
    void_payment: POST "/api/v1/integration/payment/void"
    provenance Public
    repeatable Repeatable::AskFirst("prakerja.payment_status of the same invoice_code; a second void is refused with ERRPLT40028"),
    params r#"{"invoice_code":"INV-1","transaction_code":"TRX-1"}"#,
    response r#"{"success":true,"message":"OK","data":{}}"#,
    read Reply::from_envelope
}
