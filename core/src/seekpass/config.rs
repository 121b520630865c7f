//! Who calls SEEK Pass, and where.

use crate::client::{self, Partner};
use crate::error::Lang;
use crate::record::record;
use crate::rule::{FREE, MAX_RESPONSE, VISIBLE, is_blank};
use crate::secret::{AccessToken, ClientSecret};
use crate::url::{BASE_URL, BaseUrl};

/// The config of the worked examples that send a token.
pub(crate) const EXAMPLE_CONFIG: &str =
    r#"{"base_url":"https://app.seekpass-staging.com","access_token":"access-token"}"#;

/// The partner SEEK Pass.
#[derive(Debug)]
pub enum Seekpass {}

/// Prepares calls to SEEK Pass.
pub type Client = client::Client<Seekpass>;

record! {
    /// Who calls SEEK Pass, and where. An operation asks only for what it uses.
    #[derive(Default)]
    pub struct Config {
        /// Where to send requests: `https://app.seekpass-staging.com` is the partner's staging
        /// system. Needed by all operations but `seekpass.upload_asset`.
        base_url: Option<String> = BASE_URL,
        /// Client id, for `seekpass.token`.
        client_id: Option<String> = FREE,
        /// Client secret, for `seekpass.token`.
        client_secret: Option<ClientSecret> = FREE,
        /// Token that `seekpass.token` gave, for all else: visible ASCII.
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
impl Partner for Seekpass {
    const NAME: &'static str = "seekpass";
    type Config = Config;
    type Ready = Ready;

    fn ready(config: &Config) -> Ready {
        Ready {
            base_url: BaseUrl::new(config.base_url.as_deref().unwrap_or_default()),
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
        let given = |text: &Option<String>| text.as_deref().is_some_and(|text| !is_blank(text));
        match field {
            "base_url" => given(&config.base_url),
            "client_id" => given(&config.client_id),
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
