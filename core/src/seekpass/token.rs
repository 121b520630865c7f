//! `POST /api/partner/v1/oauth/token.json`
//!
//! Gets an access token for the client's credentials. Source: the partner's public guide.

use std::time::Duration;

use serde::Serialize;

use super::{Ready, Seekpass, answer};
use crate::check::Checker;
use crate::oauth::Grant;
use crate::operation::{About, Example, Provenance, Repeatable, method};
use crate::reading::{Incoming, Refusal};
use crate::record::{Record as _, record};
use crate::request::{Header, Request, Secret};
use crate::rule::{CODE, List, Text};
use crate::secret::AccessToken;
use crate::time::UnixTime;
use crate::url::form_encoded;

const PATH: &str = "/api/partner/v1/oauth/token.json";

/// At least one, none twice.
const SCOPES: List<Text> = List { min: 1, max: usize::MAX, item: CODE };

record! {
    /// What the token is for.
    #[cfg_attr(feature = "uniffi", uniffi(name = "SeekpassTokenParams"))]
    pub struct Params {
        /// At least one scope, as `seekpass.scopes` lists them for a batch.
        scopes: Vec<String> = SCOPES,
    } also Params::check_scopes
}

impl Params {
    fn check_scopes(&self, _: &[&str], at: &mut Checker) {
        at.unique(Self::FIELDS, "scopes", &self.scopes);
    }
}

/// The token.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "SeekpassTokenReply"))]
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
    /// What it is for, if the partner tells.
    pub scope: Option<Vec<String>>,
}

/// Names the operation in types.
#[derive(Debug)]
pub enum Operation {}

#[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
impl crate::operation::Operation for Operation {
    const ABOUT: About = About {
        name: "seekpass.token",
        method: "POST",
        path: PATH,
        provenance: Provenance::Public,
        repeatable: Repeatable::Yes,
        example: Example {
            config: r#"{"base_url":"https://app.seekpass-staging.com","client_id":"client-id","client_secret":"client-secret"}"#,
            params: r#"{"scopes":["write.education","write.microcredential"]}"#,
            response: r#"{"access_token":"access-token","token_type":"Bearer","expires_in":7200,"scope":"write.education write.microcredential"}"#,
        },
    };
    const NEEDS: &'static [&'static str] = &["base_url", "client_id", "client_secret"];
    const IGNORES: &'static [&'static str] = &["access_token"];

    type Partner = Seekpass;
    type Params = Params;
    type Reply = Reply;
    type Context = ();

    fn request(ready: &Ready, params: &Params, _: i64) -> (Request, ()) {
        let body = [
            "grant_type=client_credentials&client_id=",
            &form_encoded(&ready.client_id),
            "&client_secret=",
            &form_encoded(ready.client_secret.expose()),
            "&scope=",
            &form_encoded(&params.scopes.join(" ")),
        ];
        let request = Request {
            method: "POST",
            url: ready.base_url.join(PATH),
            headers: vec![
                Header::new("Content-Type", "application/x-www-form-urlencoded"),
                Header::new("Accept", "application/json"),
            ],
            body: body.concat().into_bytes(),
            template: PATH,
            secret: Secret::Body,
        };
        (request, ())
    }

    fn read((): &(), incoming: &Incoming<'_>) -> Result<Reply, Refusal> {
        let grant: Grant = answer::read_oauth(incoming)?;
        let grant = grant.check_type().map_err(Refusal::Trouble)?;
        let (expires_in, expires_at) = grant.expiry(incoming.now);
        let Grant { access_token, token_type, scope, .. } = grant;
        let scope = scope.map(|scope| scope.split_whitespace().map(str::to_owned).collect());
        Ok(Reply { access_token, token_type, expires_in, expires_at, scope })
    }
}

method! {
    /// Gets an access token.
    Client::token
}
