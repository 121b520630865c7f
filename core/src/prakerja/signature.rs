//! The signature, and the two functions that make and check one without a call.
//!
//! 1. The canonical text is `client_code + now + METHOD + path + authorization + body`, without
//!    separators; `authorization` is the whole value of that header, or nothing.
//! 2. The signature is its HMAC-SHA1 under the sign key, as lower-case hex.

use std::borrow::Cow;

use super::rules::{Method, PATH};
use super::{Client, Prakerja, Ready};
use crate::argument::Argument;
use crate::check::Checker;
use crate::client::{ORDER_REST, Partner as _, Uses, check_now};
use crate::crypto;
use crate::error::{Error, Finding};
use crate::rule::{self, AUTHORIZATION, Text};

/// What a signature is made over, beside the config.
#[derive(Clone, Copy, Default)]
pub struct Signing<'a> {
    /// Unix seconds, ten digits: the value of the header `timestamp`.
    pub now: Argument<'a>,
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`, in any case.
    pub method: Argument<'a>,
    /// Path as in the request line, a query included. The base URL's path is not added.
    pub path: Argument<'a>,
    /// The exact bytes of the body; empty or absent if there is none.
    pub body: Argument<'a>,
    /// The whole value of the `Authorization` header, if there is one.
    pub authorization: Argument<'a>,
}

/// What is signed, in the order of the canonical text.
pub(crate) struct Parts<'a> {
    pub(crate) now: i64,
    pub(crate) method: &'static str,
    pub(crate) path: Cow<'a, str>,
    pub(crate) authorization: Option<Cow<'a, str>>,
    pub(crate) body: Cow<'a, [u8]>,
}

impl Ready {
    /// The signature of a canonical text, given in its parts behind the client code.
    pub(crate) fn sign(
        &self,
        timestamp: &str,
        method: &str,
        path: [&str; 2],
        authorization: &str,
        body: &[u8],
    ) -> String {
        let [base, path] = path.map(str::as_bytes);
        crypto::hex(&self.mac.of(&[
            timestamp.as_bytes(),
            method.as_bytes(),
            base,
            path,
            authorization.as_bytes(),
            body,
        ]))
    }
}

impl Client {
    /// The signature of a request that is made elsewhere: 40 lower-case hex digits.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] with the paths `/now`, `/method`, `/path`, `/body_base64` and
    /// `/authorization`.
    pub fn sign(&self, signing: &Signing<'_>) -> Result<String, Error> {
        let parts = self.read_signing(signing, Checker::default())?;
        Ok(parts.sign(&self.shared.ready))
    }

    /// Whether a signature is the right one, compared in constant time. Anything but 40
    /// lower-case hex digits is not.
    ///
    /// # Errors
    ///
    /// As [`Client::sign`], and `/signature` if it is absent or no text.
    pub fn verify<'a>(
        &self,
        signing: &Signing<'_>,
        signature: impl Into<Argument<'a>>,
    ) -> Result<bool, Error> {
        let (parts, signature) = self.read_signed(signing, signature.into())?;
        Ok(crypto::equal(signature.as_bytes(), parts.sign(&self.shared.ready).as_bytes()))
    }

    /// Reads what was signed and the signature, and reports all that is wrong with them.
    pub(crate) fn read_signed<'a>(
        &self,
        signing: &Signing<'a>,
        signature: Argument<'a>,
    ) -> Result<(Parts<'a>, Cow<'a, str>), Error> {
        let mut at = Checker::default();
        let signature = at.field(ORDER_SIGNATURE, "signature", |at| {
            match signature.text() {
                Ok(Some(text)) => return text,
                Ok(None) => at.found(Finding::Required),
                Err(finding) => at.found(finding),
            }
            Cow::Borrowed("")
        });
        Ok((self.read_signing(signing, at)?, signature))
    }

    fn read_signing<'a>(&self, signing: &Signing<'a>, mut at: Checker) -> Result<Parts<'a>, Error> {
        self.check_config(Uses::default(), &mut at);
        let now = check_now(&signing.now.now(), Prakerja::check_now, &mut at);
        let method = at.field(ORDER_METHOD, "method", |at| {
            let text = read_text(signing.method, &rule::FREE, true, at)?;
            let method = Method::from_spelling(&text);
            if method.is_none() {
                at.found(Finding::OneOf(Method::SPELLINGS));
            }
            method
        });
        let path = at.field(ORDER_PATH, "path", |at| read_text(signing.path, &PATH, true, at));
        let body = at.field(ORDER_BODY, "body_base64", |at| {
            signing.body.bytes().unwrap_or_else(|finding| {
                at.found(finding);
                Cow::Borrowed(&[])
            })
        });
        let authorization = at.field(ORDER_AUTHORIZATION, "authorization", |at| {
            read_text(signing.authorization, &AUTHORIZATION, false, at)
        });
        if !at.is_empty() {
            return Err(self.invalid(at));
        }
        Ok(Parts {
            now,
            method: method.map_or("", Method::as_str),
            path: path.unwrap_or_default(),
            authorization,
            body,
        })
    }
}

const ORDER_METHOD: u32 = ORDER_REST;
const ORDER_PATH: u32 = ORDER_REST + 1;
const ORDER_BODY: u32 = ORDER_REST + 2;
const ORDER_SIGNATURE: u32 = ORDER_REST + 3;
const ORDER_AUTHORIZATION: u32 = ORDER_REST + 4;

impl Parts<'_> {
    pub(crate) fn sign(&self, ready: &Ready) -> String {
        let authorization = self.authorization.as_deref().unwrap_or_default();
        let timestamp = self.now.to_string();
        ready.sign(&timestamp, self.method, ["", &self.path], authorization, &self.body)
    }
}

/// A text that obeys a rule; `None` if it is absent, or was found wrong.
fn read_text<'a>(
    argument: Argument<'a>,
    rule: &Text,
    required: bool,
    at: &mut Checker,
) -> Option<Cow<'a, str>> {
    match argument.text() {
        Ok(Some(text)) => {
            let before = at.mark();
            rule.check_required(&text, at);
            return (at.mark() == before).then_some(text);
        }
        Ok(None) if required => at.found(Finding::Required),
        Ok(None) => {}
        Err(finding) => at.found(finding),
    }
    None
}
