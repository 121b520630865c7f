//! Who calls `PaDi`, and where.

use super::operation::PATH;
use crate::client::{self, Partner, config};
use crate::record::choice;
use crate::rule::VISIBLE;
use crate::secret::ApiKey;
use crate::url::{BASE_URL, BaseUrl};

const DEFAULT_BASE_URL: &str = "https://api.apilogy.id/padi-umkm/1.2.0";

/// The config of the worked examples.
pub(crate) const EXAMPLE_CONFIG: &str = r#"{"api_key":"my_api_key"}"#;

/// The partner `PaDi`.
#[derive(Debug)]
pub enum Padi {}

/// Prepares calls to `PaDi`.
pub type Client = client::Client<Padi>;

config! {
    /// Who calls `PaDi`, and where. Nothing of it is required.
    #[derive(Default)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PadiConfig"))]
    pub struct Config {
        /// Where to send requests, `https://api.apilogy.id/padi-umkm/1.2.0` if not given.
        base_url: Option<String> = BASE_URL,
        /// Key of the gateway, sent as `x-api-key`: visible ASCII. The partner's document shows
        /// none, real clients send one.
        api_key: Option<ApiKey> = VISIBLE,
        /// How the wire spells a transaction's `tanggal_invoice`, misspelt if not given.
        invoice_key: Option<InvoiceKey> = (),
    }
}

choice! {
    /// How the wire spells `tanggal_invoice`: the partner's table has it right, its samples and
    /// every known client have it wrong.
    #[derive(Default)]
    pub enum InvoiceKey {
        /// `tannggal_invoice`, as in the partner's samples.
        #[default]
        Misspelt = "tannggal_invoice",
        /// `tanggal_invoice`, as in the partner's table.
        Right = "tanggal_invoice",
        /// Both, the misspelt one first.
        Both = "both",
    }
}

impl InvoiceKey {
    /// The names that a column is sent under.
    pub(crate) fn names(self, column: &'static str) -> impl Iterator<Item = &'static str> {
        const MISSPELT: Option<&str> = Some("tannggal_invoice");
        let names = match (column, self) {
            ("tanggal_invoice", Self::Misspelt) => [MISSPELT, None],
            ("tanggal_invoice", Self::Both) => [MISSPELT, Some(column)],
            _ => [Some(column), None],
        };
        names.into_iter().flatten()
    }
}

/// What is computed once from a config.
#[doc(hidden)]
#[allow(unreachable_pub, reason = "named by the partner's trait, out of reach elsewhere")]
pub struct Ready {
    /// Of all operations.
    pub(crate) url: String,
    pub(crate) api_key: Option<ApiKey>,
    pub(crate) invoice_key: InvoiceKey,
}

#[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
impl Partner for Padi {
    const NAME: &'static str = "padi";
    type Config = Config;
    type Ready = Ready;

    fn ready(config: &Config) -> Ready {
        let base_url = BaseUrl::new(config.base_url.as_deref().unwrap_or(DEFAULT_BASE_URL));
        Ready {
            url: base_url.join(PATH),
            api_key: config.api_key.clone(),
            invoice_key: config.invoice_key.unwrap_or_default(),
        }
    }

    fn secrets(config: &Config) -> Vec<&str> {
        config.api_key.iter().map(ApiKey::expose).collect()
    }
}
