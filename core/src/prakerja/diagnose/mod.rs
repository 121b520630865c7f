//! Why a signature does not match: tries what people really get wrong.
//!
//! The signature is computed again under every mistake of [`Cause`], alone and in pairs, and
//! those that reproduce the given one are named. `mistakes` lists them as the partner's page
//! does, `body` writes a body as other languages do, `search` tries, `texts` tells.

mod body;
mod mistakes;
mod search;
mod texts;

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use self::mistakes::Signed;
use self::search::{Found, Search};
use super::{Client, Signing};
use crate::argument::Argument;
use crate::client::Settings as _;
use crate::crypto;
use crate::error::Error;
use crate::record::choice;

/// What is known about a signature that somebody computed.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi::export(Debug))]
pub struct Diagnosis {
    /// Whether it is the right one, as [`Client::verify`] says.
    pub valid: bool,
    /// The mistakes that reproduce it; empty if it is right, or nothing explains it.
    ///
    /// Only the simplest explanations are listed: those of one mistake if there are any, else
    /// those of two, each pair as two entries that follow one another.
    pub causes: Vec<Explanation>,
    /// The canonical text, the one to sign; the key is no part of it. None if it is not UTF-8.
    pub message: Option<String>,
    /// The right signature: 40 lower-case hex digits.
    pub expected: String,
}

/// A mistake, told in the language of the config.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Explanation {
    /// The mistake.
    pub cause: Cause,
    /// What was done.
    pub text: String,
    /// What to do.
    pub fix: String,
}

choice! {
    /// A mistake that people make when they sign.
    #[derive(PartialOrd, Ord)]
    pub enum Cause {
        /// `", "` and `": "` in the body: Python's default.
        BodySpaced = "body_spaced",
        /// `\/` for `/` in the body: PHP's default.
        BodySlashesEscaped = "body_slashes_escaped",
        /// `\u00e9` for `é` in the body: PHP's and Python's default.
        BodyUnicodeEscaped = "body_unicode_escaped",
        /// `\u0026` for `&` in the body, and so `<`, `>`, U+2028, U+2029: Go's default.
        BodyHtmlEscaped = "body_html_escaped",
        /// LF or CRLF behind the body.
        BodyNewline = "body_newline",
        /// A byte order mark before the body.
        BodyBom = "body_bom",
        /// `[]` for `{}` in the body: PHP's empty array.
        BodyEmptyArray = "body_empty_array",
        /// The body is left out.
        BodyNotSigned = "body_not_signed",
        /// The members of the body's objects in the order of their names' code points.
        BodyKeysSorted = "body_keys_sorted",
        /// The body without its white space, inside texts too or only outside.
        BodyWhitespaceRemoved = "body_whitespace_removed",
        /// The body on many lines, indented by 2 or 4 spaces.
        BodyPrettyPrinted = "body_pretty_printed",
        /// `now` × 1000.
        TimestampMilliseconds = "timestamp_milliseconds",
        /// The timestamp is left out.
        TimestampNotSigned = "timestamp_not_signed",
        /// Another second within 300 of `now`.
        TimestampDiffers = "timestamp_differs",
        /// `post` for `POST`.
        MethodLowerCase = "method_lower_case",
        /// The method is left out.
        MethodNotSigned = "method_not_signed",
        /// Another method.
        MethodDiffers = "method_differs",
        /// The base URL before the path.
        PathWithHost = "path_with_host",
        /// The path without the slash that it begins with.
        PathWithoutSlash = "path_without_slash",
        /// A slash too many, or too few, at the end of the path.
        PathTrailingSlash = "path_trailing_slash",
        /// Two slashes at the start of the path.
        PathDoubleSlash = "path_double_slash",
        /// The path without its query.
        PathWithoutQuery = "path_without_query",
        /// The path with its percent-encoding undone.
        PathPercentDecoded = "path_percent_decoded",
        /// A space, LF or CRLF behind the key.
        KeyWhitespace = "key_whitespace",
        /// The bytes that the key stands for if read as hex.
        KeyHexDecoded = "key_hex_decoded",
        /// The bytes that the key stands for if read as Base64.
        KeyBase64Decoded = "key_base64_decoded",
        /// The message taken as the key, and the key as the message.
        KeyAndMessageSwapped = "key_and_message_swapped",
        /// The client code taken as the key.
        KeyIsClientCode = "key_is_client_code",
        /// The client code is left out.
        ClientCodeNotSigned = "client_code_not_signed",
        /// The authorization is left out.
        AuthorizationNotSigned = "authorization_not_signed",
        /// The five parts in another order, the authorization beside the path.
        OrderDiffers = "order_differs",
        /// Hex in upper case.
        SignatureUpperCase = "signature_upper_case",
        /// Base64 of the 20 bytes, padded.
        SignatureBase64 = "signature_base64",
        /// White space around the signature.
        SignatureWhitespace = "signature_whitespace",
        /// 64 hex digits: another algorithm, so nothing can be compared.
        SignatureSha256 = "signature_sha256",
    }
}

impl Client {
    /// Says why a signature is not the right one. For development and support: the answer shows
    /// the text to sign and the right signature, so it does not belong into a log.
    ///
    /// Tries every [`Cause`] alone, then pairs of two kinds (body, timestamp, method, …) or of
    /// two mistakes in the body. A body of 1 KiB takes some 50 milliseconds, larger ones
    /// proportionally longer. Of a text over 16 KiB only as many pairs are tried as 1 GiB of
    /// hashing allow, those with another second or another order last. What presumes JSON is
    /// not tried on a body that is none or is nested deeper than 128 levels.
    ///
    /// # Errors
    ///
    /// As [`Client::verify`].
    pub fn diagnose<'a>(
        &self,
        signing: &Signing<'_>,
        signature: impl Into<Argument<'a>>,
    ) -> Result<Diagnosis, Error> {
        let argument = signature.into();
        let (parts, signature) = self.read_signed(signing, argument)?;
        let expected = parts.sign(&self.shared.ready);
        let valid = crypto::equal(signature.as_bytes(), expected.as_bytes());
        let signed = Signed::new(&self.shared.config, &self.shared.ready, &parts);
        let found = if valid { Vec::new() } else { explain(&signed, &signature) };
        let lang = self.shared.config.lang();
        Ok(Diagnosis {
            valid,
            causes: found.iter().map(|found| texts::explanation(found, lang)).collect(),
            message: String::from_utf8(signed.message()).ok(),
            expected,
        })
    }
}

/// The simplest explanations of a signature that is not the right one, one behind the other.
fn explain(signed: &Signed<'_>, signature: &str) -> Vec<Found> {
    let mut explanations = vec![Vec::new()];
    let output = match Output::read(signature) {
        Output::Unlike => return Vec::new(),
        Output::Incomparable(cause) => Some(cause),
        Output::Code(code, cause) => {
            let mistakes = mistakes::all(signed);
            let search = Search::new(signed, &mistakes, code);
            if !search.is_right() {
                explanations = search.singles();
                if explanations.is_empty() && cause.is_none() {
                    explanations = search.pairs();
                }
            }
            cause
        }
    };
    for explanation in &mut explanations {
        explanation.extend(output.map(Found::plain));
    }
    explanations.into_iter().flatten().collect()
}

/// What a signature looks like, whatever it was made over. At most one mistake of this kind is
/// taken into account, so the form tells which, and it costs nothing to try.
enum Output {
    /// The 20 bytes, and what is wrong with how they are written.
    Code([u8; 20], Option<Cause>),
    /// Not the 20 bytes of an HMAC-SHA1, and why.
    Incomparable(Cause),
    /// No signature at all.
    Unlike,
}

impl Output {
    fn read(signature: &str) -> Self {
        let trimmed = signature.trim();
        if let Some(code) = lower_hex(trimmed) {
            let padded = trimmed.len() != signature.len();
            return Self::Code(code, padded.then_some(Cause::SignatureWhitespace));
        }
        let is_upper = !signature.bytes().any(|byte| byte.is_ascii_lowercase());
        if let Some(code) = lower_hex(&signature.to_ascii_lowercase()).filter(|_| is_upper) {
            return Self::Code(code, Some(Cause::SignatureUpperCase));
        }
        if let Some(code) = STANDARD.decode(signature).ok().and_then(|bytes| bytes.try_into().ok())
        {
            return Self::Code(code, Some(Cause::SignatureBase64));
        }
        let is_sha256 =
            signature.len() == 64 && signature.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_sha256 { Self::Incomparable(Cause::SignatureSha256) } else { Self::Unlike }
    }
}

/// The 20 bytes that 40 lower-case hex digits stand for.
fn lower_hex(text: &str) -> Option<[u8; 20]> {
    let mut code = [0; 20];
    let is_lower = text.len() == 40 && !text.bytes().any(|byte| byte.is_ascii_uppercase());
    (is_lower && hex::decode_to_slice(text, &mut code).is_ok()).then_some(code)
}

impl fmt::Debug for Diagnosis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Diagnosis")
            .field("valid", &self.valid)
            .field("causes", &self.causes)
            .finish_non_exhaustive()
    }
}
