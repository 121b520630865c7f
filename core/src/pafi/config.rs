//! Who calls PAFI, and where.

use crate::client::{self, Partner};
use crate::error::Lang;
use crate::record::record;
use crate::rule::{FREE, MAX_RESPONSE, VISIBLE, is_blank};
use crate::secret::{AccessToken, ClientSecret};
use crate::url::{BASE_URL, BaseUrl};

const DEFAULT_BASE_URL: &str = "https://api.webpafi.com/api/v1";

/// The partner PAFI.
#[derive(Debug)]
pub enum Pafi {}

/// Prepares calls to PAFI.
pub type Client = client::Client<Pafi>;

record! {
    /// Who calls PAFI, and where. An operation asks only for the credentials that it uses.
    #[derive(Default)]
    pub struct Config {
        /// Where to send requests, `https://api.webpafi.com/api/v1` if not given.
        base_url: Option<String> = BASE_URL,
        /// Client id, for `pafi.token`.
        client_id: Option<String> = FREE,
        /// Client secret, for `pafi.token`.
        client_secret: Option<ClientSecret> = FREE,
        /// Token that `pafi.token` gave, for all else: visible ASCII.
        access_token: Option<AccessToken> = VISIBLE,
        /// Language of the texts of violations, English if not given.
        lang: Option<Lang> = (),
        /// Largest response in bytes that is looked at, 16 MiB if not given.
        max_response_bytes: Option<i64> = MAX_RESPONSE,
    }
}

/// What is computed once from a config.
#[doc(hidden)]
#[allow(unreachable_pub, reason = "named by the partner's trait, out of reach elsewhere")]
pub struct Ready {
    pub(crate) base_url: BaseUrl,
    pub(crate) client_id: String,
    pub(crate) client_secret: ClientSecret,
    pub(crate) access_token: AccessToken,
}

#[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
impl Partner for Pafi {
    const NAME: &'static str = "pafi";
    type Config = Config;
    type Ready = Ready;

    fn ready(config: &Config) -> Ready {
        Ready {
            base_url: BaseUrl::new(config.base_url.as_deref().unwrap_or(DEFAULT_BASE_URL)),
            client_id: config.client_id.clone().unwrap_or_default(),
            client_secret: config.client_secret.clone().unwrap_or_default(),
            access_token: config.access_token.clone().unwrap_or_default(),
        }
    }

    fn lang(config: &Config) -> Lang {
        config.lang.unwrap_or_default()
    }

    fn max_response_bytes(config: &Config) -> usize {
        client::limit(config.max_response_bytes)
    }

    fn is_given(config: &Config, field: &str) -> bool {
        match field {
            "client_id" => config.client_id.as_deref().is_some_and(|id| !is_blank(id)),
            "client_secret" => config.client_secret.is_some(),
            "access_token" => config.access_token.is_some(),
            _ => true,
        }
    }

    fn secrets(config: &Config) -> Vec<&str> {
        let secret = config.client_secret.as_ref().map(ClientSecret::expose);
        let token = config.access_token.as_ref().map(AccessToken::expose);
        secret.into_iter().chain(token).collect()
    }
}
