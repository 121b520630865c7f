//! Who calls the middleware, and where.

use crate::client::{self, Partner, config};
use crate::rule::VISIBLE;
use crate::secret::AccessToken;
use crate::url::ENDPOINT;

/// The config of the worked example.
pub(crate) const EXAMPLE_CONFIG: &str = r#"{"url":"https://middleware.example.id/saas/request-out","access_token":"eyJhbGciOiJIUzI1NiJ9.e30.c2ln"}"#;

/// The middleware as a partner.
#[derive(Debug)]
pub enum Middleware {}

/// Prepares calls to the middleware.
pub type Client = client::Client<Middleware>;

config! {
    /// Who calls the middleware, and where.
    #[derive(Default)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "MiddlewareConfig"))]
    pub struct Config {
        /// Where to send requests, whole: the document leaves it blank for every environment.
        url: String = ENDPOINT,
        /// Token that the middleware's own login gave: visible ASCII.
        access_token: AccessToken = VISIBLE,
    }
}

impl Config {
    /// A config with its defaults.
    pub fn new(url: impl Into<String>, access_token: impl Into<AccessToken>) -> Self {
        Self { url: url.into(), access_token: access_token.into(), ..Self::default() }
    }
}

/// What is computed once from a config.
#[doc(hidden)]
#[allow(unreachable_pub, reason = "named by the partner's trait, out of reach elsewhere")]
pub struct Ready {
    pub(crate) url: String,
    pub(crate) access_token: AccessToken,
}

#[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
impl Partner for Middleware {
    const NAME: &'static str = "middleware";
    type Config = Config;
    type Ready = Ready;

    fn ready(config: &Config) -> Ready {
        Ready { url: config.url.clone(), access_token: config.access_token.clone() }
    }

    fn secrets(config: &Config) -> Vec<&str> {
        vec![config.access_token.expose()]
    }
}
