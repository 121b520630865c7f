//! Who calls SEEK Pass, and where.

use crate::client::{self, Partner, config};
use crate::oauth::{self, Credentials, Ready};
use crate::rule::{FREE, VISIBLE};
use crate::secret::{AccessToken, ClientSecret};
use crate::url::BASE_URL;

/// The config of the worked examples that send a token.
pub(crate) const EXAMPLE_CONFIG: &str =
    r#"{"base_url":"https://app.seekpass-staging.com","access_token":"access-token"}"#;

/// The partner SEEK Pass.
#[derive(Debug)]
pub enum Seekpass {}

/// Prepares calls to SEEK Pass.
pub type Client = client::Client<Seekpass>;

config! {
    /// Who calls SEEK Pass, and where. An operation asks only for what it uses.
    #[derive(Default)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "SeekpassConfig"))]
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
    }
}

impl Config {
    fn credentials(&self) -> Credentials<'_> {
        Credentials {
            base_url: self.base_url.as_deref(),
            client_id: self.client_id.as_deref(),
            client_secret: self.client_secret.as_ref(),
            access_token: self.access_token.as_ref(),
        }
    }
}

#[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
impl Partner for Seekpass {
    const NAME: &'static str = "seekpass";
    const CREDENTIALS: &'static [&'static str] = oauth::CREDENTIALS;
    type Config = Config;
    type Ready = Ready;

    fn ready(config: &Config) -> Ready {
        config.credentials().ready("")
    }

    fn is_given(config: &Config, field: &str) -> bool {
        config.credentials().is_given(field)
    }

    fn secrets(config: &Config) -> Vec<&str> {
        config.credentials().secrets()
    }
}
