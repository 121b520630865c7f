//! Who calls PAFI, and where.

use crate::client::{self, Partner, config};
use crate::oauth::{self, Credentials, Ready};
use crate::rule::{FREE, VISIBLE};
use crate::secret::{AccessToken, ClientSecret};
use crate::url::BASE_URL;

const DEFAULT_BASE_URL: &str = "https://api.webpafi.com/api/v1";

/// The partner PAFI.
#[derive(Debug)]
pub enum Pafi {}

/// Prepares calls to PAFI.
pub type Client = client::Client<Pafi>;

config! {
    /// Who calls PAFI, and where. An operation asks only for the credentials that it uses.
    #[derive(Default)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PafiConfig"))]
    pub struct Config {
        /// Where to send requests, `https://api.webpafi.com/api/v1` if not given.
        base_url: Option<String> = BASE_URL,
        /// Client id, for `pafi.token`.
        client_id: Option<String> = FREE,
        /// Client secret, for `pafi.token`.
        client_secret: Option<ClientSecret> = FREE,
        /// Token that `pafi.token` gave, for all else: visible ASCII.
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
impl Partner for Pafi {
    const NAME: &'static str = "pafi";
    const CREDENTIALS: &'static [&'static str] = oauth::CREDENTIALS;
    type Config = Config;
    type Ready = Ready;

    fn ready(config: &Config) -> Ready {
        config.credentials().ready(DEFAULT_BASE_URL)
    }

    fn is_given(config: &Config, field: &str) -> bool {
        config.credentials().is_given(field)
    }

    fn secrets(config: &Config) -> Vec<&str> {
        config.credentials().secrets()
    }
}
