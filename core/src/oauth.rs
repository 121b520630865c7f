//! What the partners with OAuth 2 share: the client's credentials, and the answer of a token
//! endpoint.

use std::time::Duration;

use crate::error::Problem;
use crate::json::{Read, Reader};
use crate::reply::{Member, Taken, Trouble, reply, take};
use crate::rule::is_blank;
use crate::secret::{AccessToken, ClientSecret};
use crate::time::UnixTime;
use crate::url::BaseUrl;

reply! {
    /// A token as the wire has it (RFC 6749 §5.1).
    pub(crate) struct Grant {
        #[serde(serialize_with = "crate::secret::expose")]
        access_token: AccessToken,
        token_type: String,
        expires_in: Lifetime,
        scope: Option<String>,
    }
}

impl Grant {
    /// How long the token lives, and when it ends.
    pub(crate) fn expiry(&self, now: i64) -> (Option<Duration>, Option<UnixTime>) {
        let seconds = self.expires_in.0;
        let end = seconds.and_then(|seconds| now.checked_add_unsigned(seconds));
        (seconds.map(Duration::from_secs), end.map(UnixTime::from_secs))
    }

    /// Only bearer tokens can be used.
    pub(crate) fn check_type(self) -> Taken<Self> {
        if self.token_type.eq_ignore_ascii_case("bearer") {
            return Ok(self);
        }
        Err(Trouble::at(Problem::Mismatch, "/token_type"))
    }
}

/// Whole seconds from 0, as number or text; anything else is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Lifetime(Option<u64>);

impl Member for Lifetime {
    fn hole() -> Self {
        Self(None)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        let seconds = take::<Option<i64>>(reader)?.unwrap_or_default();
        *self = Self(seconds.and_then(|seconds| u64::try_from(seconds).ok()));
        Ok(Ok(()))
    }

    fn missing() -> Taken {
        Ok(())
    }
}

/// The fields of a config that are credentials.
pub(crate) const CREDENTIALS: &[&str] = &["client_id", "client_secret", "access_token"];

/// Credentials of a client, as a config has them.
#[derive(Clone, Copy)]
pub(crate) struct Credentials<'a> {
    pub(crate) base_url: Option<&'a str>,
    pub(crate) client_id: Option<&'a str>,
    pub(crate) client_secret: Option<&'a ClientSecret>,
    pub(crate) access_token: Option<&'a AccessToken>,
}

/// What is computed once from them.
#[doc(hidden)]
#[allow(unreachable_pub, reason = "named by the partners' trait, out of reach elsewhere")]
pub struct Ready {
    pub(crate) base_url: BaseUrl,
    pub(crate) client_id: String,
    pub(crate) client_secret: ClientSecret,
    pub(crate) access_token: AccessToken,
}

impl<'a> Credentials<'a> {
    pub(crate) fn ready(self, default_base_url: &str) -> Ready {
        Ready {
            base_url: BaseUrl::new(self.base_url.unwrap_or(default_base_url)),
            client_id: self.client_id.unwrap_or_default().to_owned(),
            client_secret: self.client_secret.cloned().unwrap_or_default(),
            access_token: self.access_token.cloned().unwrap_or_default(),
        }
    }

    /// Whether a field that an operation may need is given.
    pub(crate) fn is_given(self, field: &str) -> bool {
        let given = |text: Option<&str>| text.is_some_and(|text| !is_blank(text));
        match field {
            "base_url" => given(self.base_url),
            "client_id" => given(self.client_id),
            "client_secret" => self.client_secret.is_some(),
            "access_token" => self.access_token.is_some(),
            _ => true,
        }
    }

    pub(crate) fn secrets(self) -> Vec<&'a str> {
        let secret = self.client_secret.map(ClientSecret::expose);
        secret.into_iter().chain(self.access_token.map(AccessToken::expose)).collect()
    }
}
