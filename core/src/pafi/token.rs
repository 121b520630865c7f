//! `POST /oauth/token`
//!
//! Gets an access token for the client's credentials. Source: the partner's document, section
//! "Tokens".

use std::time::Duration;

use serde::Serialize;

use super::{Pafi, Ready, answer};
use crate::error::{Finding, Wanted};
use crate::json;
use crate::oauth::Grant;
use crate::operation::{About, Example, Provenance, Repeatable, method};
use crate::reading::{Incoming, Refusal};
use crate::record::record;
use crate::request::{Header, Request, Secret};
use crate::rule::{FREE, Schema, Text};
use crate::secret::AccessToken;
use crate::time::UnixTime;

const PATH: &str = "/oauth/token";

/// Scope names with single spaces between.
const SCOPE: Text = FREE.form(
    |text| {
        let named = |name: &str| !name.is_empty() && !name.chars().any(is_blank);
        text.split(' ').all(named).then_some(()).ok_or(Finding::Format(Wanted {
            en: "one or more scope names with single spaces between",
            id: "satu atau beberapa nama scope yang dipisahkan satu spasi",
        }))
    },
    Schema::Pattern(r"^\S+( \S+)*$"),
);

fn is_blank(character: char) -> bool {
    character.is_whitespace() || character.is_control()
}

record! {
    /// What the token is for.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PafiTokenParams"))]
    pub struct Params {
        /// One or more scope names, single spaces between: `read-kecukupan-skp`.
        scope: String = SCOPE,
    }
}

/// The token.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "PafiTokenReply"))]
pub struct Reply {
    /// Goes into the config of the other operations.
    #[serde(serialize_with = "crate::secret::expose")]
    pub access_token: AccessToken,
    /// `Bearer`, as the partner spells it.
    pub token_type: String,
    /// How long the token lives, in whole seconds; none if the partner does not tell usably.
    #[serde(serialize_with = "crate::time::as_seconds")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<i64>"))]
    pub expires_in: Option<Duration>,
    /// When it ends, in whole seconds since 1970: `now` and `expires_in`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<i64>"))]
    pub expires_at: Option<UnixTime>,
}

/// The body on the wire.
#[derive(Serialize)]
struct Body<'a> {
    grant_type: &'a str,
    client_id: &'a str,
    client_secret: &'a str,
    scope: &'a str,
}

/// Names the operation in types.
#[derive(Debug)]
pub enum Operation {}

#[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
impl crate::operation::Operation for Operation {
    const ABOUT: About = About {
        name: "pafi.token",
        method: "POST",
        path: PATH,
        provenance: Provenance::Document,
        repeatable: Repeatable::Yes,
        example: Example {
            config: r#"{"client_id":"1","client_secret":"client-secret"}"#,
            params: r#"{"scope":"read-kecukupan-skp"}"#,
            response: r#"{"status_code":200,"token_type":"Bearer","expires_in":"86400","access_token":"eyJ0eXAiOiJKV1Qi.e30.c2ln"}"#,
        },
    };
    const NEEDS: &'static [&'static str] = &["client_id", "client_secret"];
    const IGNORES: &'static [&'static str] = &["access_token"];

    type Partner = Pafi;
    type Params = Params;
    type Reply = Reply;
    type Context = ();

    fn request(ready: &Ready, params: &Params, _: i64) -> (Request, ()) {
        let body = json::to_secret_bytes(&Body {
            grant_type: "client_credentials",
            client_id: &ready.client_id,
            client_secret: ready.client_secret.expose(),
            scope: &params.scope,
        });
        let request = Request {
            method: "POST",
            url: ready.base_url.join(PATH),
            headers: vec![
                Header::new("Content-Type", "application/json"),
                Header::new("Accept", "application/json"),
            ],
            body,
            template: PATH,
            secret: Secret::Body,
        };
        (request, ())
    }

    fn read((): &(), incoming: &Incoming<'_>) -> Result<Reply, Refusal> {
        let grant: Grant = answer::read(incoming)?;
        let grant = grant.check_type().map_err(Refusal::Trouble)?;
        let (expires_in, expires_at) = grant.expiry(incoming.now);
        let Grant { access_token, token_type, .. } = grant;
        Ok(Reply { access_token, token_type, expires_in, expires_at })
    }
}

method! {
    /// Gets an access token.
    Client::token
}
