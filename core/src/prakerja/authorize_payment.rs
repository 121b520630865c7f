//! `POST /api/v1/integration/payment/authorize`
//!
//! Authorises a payment with the participant's one-time password. Source: the partner's public
//! developer pages.

use serde::Serialize;

use super::operation::signed_request;
use super::{EXAMPLE_CONFIG, Prakerja, Ready, envelope};
use crate::json::{self, Numeric, Scalar};
use crate::operation::{About, Example, Provenance, Repeatable, method};
use crate::reading::{Incoming, Refusal};
use crate::record::record;
use crate::reply::reply;
use crate::request::{Request, Secret};
use crate::rule::{CODE, VISIBLE};
use crate::secret::{OneTimePassword, PaymentToken};
use crate::url::URL;

const PATH: &str = "/api/v1/integration/payment/authorize";

record! {
    /// Which payment, and what authorises it.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaAuthorizePaymentParams"))]
    pub struct Params {
        /// The one-time password.
        #[serde(serialize_with = "crate::secret::expose")]
        otp: OneTimePassword = CODE,
        /// Where the invoice is: an absolute `http` or `https` URL.
        invoice_url: String = URL,
        /// The invoice.
        invoice_code: String = CODE,
        /// Goes into the header as `Authorization: Payment TOKEN`, and so into the signature;
        /// not into the body.
        #[serde(skip_serializing)]
        payment_token: PaymentToken = VISIBLE,
    }
}

reply! {
    /// The payment.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaAuthorizePaymentReply"))]
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
    }
}

/// Names the operation in types.
#[derive(Debug)]
pub enum Operation {}

#[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
impl crate::operation::Operation for Operation {
    const ABOUT: About = About {
        name: "prakerja.authorize_payment",
        method: "POST",
        path: PATH,
        provenance: Provenance::Public,
        repeatable: Repeatable::AskFirst(
            "prakerja.payment_status of the same invoice_code: it has the transaction if Prakerja authorised it",
        ),
        example: Example {
            config: EXAMPLE_CONFIG,
            params: r#"{"otp":"123456","invoice_url":"https://platform.example.id/invoices/INV-1","invoice_code":"INV-1","payment_token":"token"}"#,
            response: r#"{"success":true,"message":"OK","data":{"invoice_code":"INV-1","transaction_code":"TRX-1","amount":150000,"status":"success","prakerja_name":"Siti Rahma"}}"#,
        },
    };

    type Partner = Prakerja;
    type Params = Params;
    type Reply = Reply;
    type Context = PaymentToken;

    fn request(ready: &Ready, params: &Params, now: i64) -> (Request, PaymentToken) {
        let authorization = format!("Payment {}", params.payment_token.expose());
        let body = json::to_secret_bytes(params);
        let path = [&*ready.base_url.path, PATH];
        let mut request = signed_request(ready, "POST", path, PATH, Some(authorization), body, now);
        request.secret = Secret::HeadersAndBody;
        (request, params.payment_token.clone())
    }

    fn read(_: &PaymentToken, incoming: &Incoming<'_>) -> Result<Reply, Refusal> {
        envelope::read(incoming)
    }

    fn secrets(token: &PaymentToken) -> Vec<&str> {
        vec![token.expose()]
    }
}

method! {
    /// Authorises a payment with the participant's one-time password.
    Client::authorize_payment
}
