//! Any method, any path, any body, signed.
//!
//! For what Prakerja offers and this library does not name. The body is sent byte for byte as
//! it is given; the path is used whole. This library's own.

use serde::Serialize;

use super::envelope::Envelope;
use super::operation::signed_request;
use super::rules::PATH;
use super::{EXAMPLE_CONFIG, Prakerja, Ready, envelope};
use crate::json::RawJson;
use crate::operation::{About, Example, Provenance, Repeatable, method};
use crate::reading::{Incoming, Refusal};
use crate::record::record;
use crate::request::Request;
use crate::rule::{AUTHORIZATION, FREE};
use crate::secret::Authorization;

pub use super::rules::Method;

record! {
    /// The request.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaSignedParams"))]
    pub struct Params {
        /// HTTP method, in any case.
        method: Method = (),
        /// Path as in the request line, whole: begins with `/`, may hold a query.
        path: String = PATH,
        /// Raw body, sent byte for byte; none if absent or empty.
        body: Option<String> = FREE,
        /// Whole value of the `Authorization` header, which takes part in the signature.
        authorization: Option<Authorization> = AUTHORIZATION,
    }
}

/// The answer, as it comes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "PrakerjaSignedReply"))]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Always true: anything else is an error.
    pub success: bool,
    /// The partner's code.
    pub code: Option<String>,
    /// The partner's words.
    pub message: Option<String>,
    /// `data` as it comes.
    pub data: Option<RawJson>,
}

/// Names the operation in types.
#[derive(Debug)]
pub enum Operation {}

#[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
impl crate::operation::Operation for Operation {
    const ABOUT: About = About {
        name: "prakerja.signed",
        method: "{method}",
        path: "{path}",
        provenance: Provenance::Own,
        repeatable: Repeatable::AskFirst(
            "Prakerja, by the operation that reads what this one writes; a request that only reads may be repeated",
        ),
        example: Example {
            config: EXAMPLE_CONFIG,
            params: r#"{"method":"POST","path":"/api/v1/integration/tpm/submission/status","body":"{\"redeem_code\": \"PRAT-UJ0EEQ\"}"}"#,
            response: r#"{"success":true,"message":"OK","data":{"any":"thing"}}"#,
        },
    };

    type Partner = Prakerja;
    type Params = Params;
    type Reply = Reply;
    type Context = Option<Authorization>;

    fn request(ready: &Ready, params: &Params, now: i64) -> (Request, Option<Authorization>) {
        let authorization = params.authorization.as_ref().map(|value| value.expose().to_owned());
        let body = params.body.clone().unwrap_or_default().into_bytes();
        let path = [&*ready.base_url.path, &*params.path];
        let method = params.method.as_str();
        let request =
            signed_request(ready, method, path, Self::ABOUT.path, authorization, body, now);
        (request, params.authorization.clone())
    }

    fn read(_: &Option<Authorization>, incoming: &Incoming<'_>) -> Result<Reply, Refusal> {
        envelope::read_with(incoming, |mut envelope: Envelope<RawJson>| {
            Ok(Reply {
                status: incoming.status(),
                success: true,
                code: envelope.head.code.take(),
                message: envelope.head.message.take(),
                data: envelope.optional_data()?,
            })
        })
    }

    fn secrets(authorization: &Option<Authorization>) -> Vec<&str> {
        let whole = authorization.iter().map(Authorization::expose);
        let token = whole.clone().filter_map(|value| Some(value.split_once(' ')?.1));
        whole.chain(token).collect()
    }
}

method! {
    /// Signs any request.
    Client::signed
}
