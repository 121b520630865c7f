//! `POST /api/v1/integration/payment/status`
//!
//! Asks what became of a payment. Source: the partner's public developer pages.

use serde::Serialize;

use super::operation::operation;
use crate::json::{Numeric, Scalar};
use crate::operation::Repeatable;
use crate::record::record;
use crate::reply::reply;
use crate::rule::CODE;

record! {
    /// Which payment.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaPaymentStatusParams"))]
    pub struct Params {
        /// The invoice.
        invoice_code: String = CODE,
    }
}

reply! {
    /// The payment.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaPaymentStatusReply"))]
    pub struct Reply {
        /// The invoice.
        invoice_code: Option<String>,
        /// Prakerja's code of the transaction.
        transaction_code: Option<String>,
        /// Rupiah.
        amount: Option<Numeric>,
        /// Status, as it comes.
        status: Option<Scalar>,
        /// The participant's name.
        prakerja_name: Option<String>,
        /// When it was made.
        created_at: Option<String>,
    }
}

operation! {
    /// Asks what became of a payment.
    payment_status: POST "/api/v1/integration/payment/status"
    provenance Public
    repeatable Repeatable::Yes,
    params r#"{"invoice_code":"INV-1"}"#,
    response r#"{"success":true,"message":"OK","data":{"invoice_code":"INV-1","transaction_code":"TRX-1","amount":"150000","status":"success","prakerja_name":"Siti Rahma","created_at":"2023-10-26T10:00:16+07:00"}}"#
}
