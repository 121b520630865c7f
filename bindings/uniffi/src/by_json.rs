//! The same for layers that hand on what they were given: every argument is the JSON of a value
//! of any type, or absent, and the core says what is wrong with it. Nothing is kept.

use segel::catalogue::{self, Answer};
use segel::prakerja::{self, Signing};
use segel::{Argument, Document, json, seekpass};

use crate::by_name::Prepared;
use crate::exchange::pairs;
use crate::{Header, Result};

/// Prepares an operation from a config that is not kept.
#[uniffi::export]
pub fn prepare_json(
    operation: Option<String>,
    config: Option<String>,
    params: Option<String>,
    now: Option<String>,
) -> Result<Prepared> {
    let (operation, config, params, now) = (
        value(operation.as_ref()),
        document(config.as_ref()),
        document(params.as_ref()),
        value(now.as_ref()),
    );
    Ok(catalogue::prepare(operation, config, params, now)?.into())
}

/// Reads a response in another process than the one that prepared the call; the body is the JSON
/// of its Base64. The same values give the same reply.
#[uniffi::export]
#[allow(clippy::too_many_arguments, reason = "the protocol's members, one by one")]
pub fn parse_json(
    operation: Option<String>,
    config: Option<String>,
    params: Option<String>,
    now: Option<String>,
    status: Option<String>,
    headers: Vec<Header>,
    body_base64: Option<String>,
) -> Result<String> {
    let (operation, config, params, now) = (
        value(operation.as_ref()),
        document(config.as_ref()),
        document(params.as_ref()),
        value(now.as_ref()),
    );
    let (status, body) = (value(status.as_ref()), value(body_base64.as_ref()));
    let answer = Answer { status, headers: &pairs(&headers), body };
    Ok(catalogue::parse(operation, config, params, now, &answer)?)
}

/// What is wrong with config and params, as a JSON list of violations.
#[uniffi::export]
pub fn validate_json(
    operation: Option<String>,
    config: Option<String>,
    params: Option<String>,
) -> String {
    let violations = catalogue::validate(
        value(operation.as_ref()),
        document(config.as_ref()),
        document(params.as_ref()),
    );
    json::to_string(&violations)
}

/// What a Prakerja signature is made over, each the JSON of a value.
#[derive(Debug, Clone, uniffi::Record)]
pub struct SigningJson {
    /// Unix seconds.
    pub now: Option<String>,
    /// HTTP method.
    pub method: Option<String>,
    /// Path as in the request line.
    pub path: Option<String>,
    /// Base64 of the body.
    pub body_base64: Option<String>,
    /// The whole value of the `Authorization` header.
    pub authorization: Option<String>,
}

/// Prakerja's signature of a request that is made elsewhere.
#[uniffi::export]
pub fn sign_json(config: Option<String>, signing: &SigningJson) -> Result<String> {
    Ok(prakerja::by_name::sign(document(config.as_ref()), &signing.as_core())?)
}

/// Whether a signature is the right one.
#[uniffi::export]
pub fn verify_json(
    config: Option<String>,
    signing: &SigningJson,
    signature: Option<String>,
) -> Result<bool> {
    let signing = signing.as_core();
    Ok(prakerja::by_name::verify(document(config.as_ref()), &signing, value(signature.as_ref()))?)
}

/// Why a signature is not the right one, as JSON.
#[uniffi::export]
pub fn diagnose_json(
    config: Option<String>,
    signing: &SigningJson,
    signature: Option<String>,
) -> Result<String> {
    let signing = signing.as_core();
    let diagnosis = prakerja::by_name::diagnose(
        document(config.as_ref()),
        &signing,
        value(signature.as_ref()),
    )?;
    Ok(json::to_string(&diagnosis))
}

/// The OAuth scopes that a SEEK Pass batch needs.
#[uniffi::export]
pub fn scopes_json(params: Option<String>) -> Result<Vec<String>> {
    let scopes = seekpass::by_name::scopes(document(params.as_ref()))?;
    Ok(scopes.into_iter().map(str::to_owned).collect())
}

/// A member of a JSON object: its name, and its value as it is spelled.
#[derive(Debug, Clone, uniffi::Record)]
pub struct JsonMember {
    /// Name.
    pub name: String,
    /// JSON of the value.
    pub json: String,
}

/// The members of a JSON object in the order given, repeated ones too; nothing if the text is no
/// JSON object.
#[uniffi::export]
pub fn json_members(json: String) -> Option<Vec<JsonMember>> {
    let members = json::members(&json).ok()?;
    let member = |(name, value): (std::borrow::Cow<'_, str>, &str)| JsonMember {
        name: name.into_owned(),
        json: value.to_owned(),
    };
    Some(members.into_iter().map(member).collect())
}

impl SigningJson {
    fn as_core(&self) -> Signing<'_> {
        Signing {
            now: value(self.now.as_ref()),
            method: value(self.method.as_ref()),
            path: value(self.path.as_ref()),
            body: value(self.body_base64.as_ref()),
            authorization: value(self.authorization.as_ref()),
        }
    }
}

fn value(json: Option<&String>) -> Argument<'_> {
    json.map_or(Argument::Absent, |json| Argument::Json(json.as_bytes()))
}

fn document(json: Option<&String>) -> Document<'_> {
    json.into()
}
