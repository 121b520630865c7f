//! Who calls Prakerja, and where.

use crate::check::Checker;
use crate::client::{self, Partner, config};
use crate::crypto::HmacSha1;
use crate::error::Finding;
use crate::rule::{Integer, KEY, VISIBLE};
use crate::secret::SignKey;
use crate::url::{BASE_URL, BaseUrl};

const DEFAULT_BASE_URL: &str = "https://api.prakerja.go.id";

/// The config of the worked examples; the key is the one of the vectors that the partner
/// publishes.
pub(crate) const EXAMPLE_CONFIG: &str =
    r#"{"client_code":"my_client_code","sign_key":"my_sign_key"}"#;

/// The partner Prakerja.
#[derive(Debug)]
pub enum Prakerja {}

/// Prepares calls to Prakerja.
pub type Client = client::Client<Prakerja>;

config! {
    /// Who calls Prakerja, and where.
    #[derive(Default)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaConfig"))]
    pub struct Config {
        /// Code that Prakerja gave to the provider: visible ASCII.
        client_code: String = VISIBLE,
        /// Key that Prakerja gave with it. White space at either end is an accident of copying
        /// and refused.
        sign_key: SignKey = KEY,
        /// Where to send requests, `https://api.prakerja.go.id` if not given. A path in it is
        /// part of the signed path.
        base_url: Option<String> = BASE_URL,
    }
}

impl Config {
    /// A config with its defaults.
    pub fn new(client_code: impl Into<String>, sign_key: impl Into<SignKey>) -> Self {
        Self { client_code: client_code.into(), sign_key: sign_key.into(), ..Self::default() }
    }
}

/// What is computed once from a config.
#[doc(hidden)]
#[allow(unreachable_pub, reason = "named by the partner's trait, out of reach elsewhere")]
pub struct Ready {
    pub(crate) client_code: String,
    /// Keyed, and past the client code that every message begins with.
    pub(crate) mac: HmacSha1,
    pub(crate) base_url: BaseUrl,
}

#[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
impl Partner for Prakerja {
    const NAME: &'static str = "prakerja";
    type Config = Config;
    type Ready = Ready;

    fn ready(config: &Config) -> Ready {
        let mut mac = HmacSha1::new(config.sign_key.expose().as_bytes());
        mac.update(config.client_code.as_bytes());
        let base_url = config.base_url.as_deref().unwrap_or(DEFAULT_BASE_URL);
        Ready { client_code: config.client_code.clone(), mac, base_url: BaseUrl::new(base_url) }
    }

    fn secrets(config: &Config) -> Vec<&str> {
        vec![config.sign_key.expose()]
    }

    fn check_now(now: i64, at: &mut Checker) {
        if !(1_000_000_000..10_000_000_000).contains(&now) {
            at.found(Finding::Range(Integer::new(1_000_000_000, 9_999_999_999)));
        }
    }
}
