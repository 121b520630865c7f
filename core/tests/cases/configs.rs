//! Configs that obey the rules, credentials that an operation does not use included.

use proptest::prelude::*;
use segel::error::Lang;
use segel::padi::InvoiceKey;
use segel::secret::{AccessToken, ApiKey, ClientSecret};
use segel::{middleware, padi, pafi, prakerja, seekpass};

use super::texts::{base_url, free_secret, maybe, text, visible_secret};
use super::{Json, given, object};

fn lang() -> impl Strategy<Value = Option<Lang>> {
    maybe(prop::sample::select(Lang::ALL))
}

fn limit() -> impl Strategy<Value = Option<i64>> {
    maybe((1_i64 << 20)..=(1 << 53) - 1)
}

pub(crate) fn prakerja() -> impl Strategy<Value = prakerja::Config> {
    ("[!-~]{1,16}", free_secret(), maybe(base_url()), lang(), limit()).prop_map(
        |(client_code, sign_key, base_url, lang, max_response_bytes)| prakerja::Config {
            base_url,
            lang,
            max_response_bytes,
            ..prakerja::Config::new(client_code, sign_key)
        },
    )
}

impl Json for prakerja::Config {
    fn json(&self) -> String {
        object(&[
            ("client_code", given(&self.client_code)),
            ("sign_key", given(self.sign_key.expose())),
            ("base_url", super::maybe(self.base_url.as_ref())),
            ("lang", super::maybe(self.lang.as_ref())),
            ("max_response_bytes", super::maybe(self.max_response_bytes.as_ref())),
        ])
    }

    fn secrets(&self) -> Vec<String> {
        vec![self.sign_key.expose().to_owned()]
    }
}

pub(crate) fn pafi() -> impl Strategy<Value = pafi::Config> {
    (maybe(base_url()), text(), free_secret(), visible_secret(), lang(), limit()).prop_map(
        |(base_url, client_id, client_secret, access_token, lang, max_response_bytes)| {
            pafi::Config {
                base_url,
                client_id: Some(client_id),
                client_secret: Some(client_secret.into()),
                access_token: Some(access_token.into()),
                lang,
                max_response_bytes,
            }
        },
    )
}

/// PAFI and SEEK Pass take the same credentials.
macro_rules! oauth {
    ($( $config:path ),*) => {
        $(
            impl Json for $config {
                fn json(&self) -> String {
                    object(&[
                        ("access_token", self.access_token.as_ref().map(AccessToken::expose).and_then(given)),
                        ("client_secret", self.client_secret.as_ref().map(ClientSecret::expose).and_then(given)),
                        ("client_id", super::maybe(self.client_id.as_ref())),
                        ("base_url", super::maybe(self.base_url.as_ref())),
                        ("lang", super::maybe(self.lang.as_ref())),
                        ("max_response_bytes", super::maybe(self.max_response_bytes.as_ref())),
                    ])
                }

                fn secrets(&self) -> Vec<String> {
                    let token = self.access_token.as_ref().map(AccessToken::expose);
                    let secret = self.client_secret.as_ref().map(ClientSecret::expose);
                    token.into_iter().chain(secret).map(str::to_owned).collect()
                }
            }
        )*
    };
}

oauth!(pafi::Config, seekpass::Config);

pub(crate) fn padi() -> impl Strategy<Value = padi::Config> {
    let invoice_key = maybe(prop::sample::select(InvoiceKey::ALL));
    (maybe(base_url()), maybe(visible_secret()), invoice_key, lang(), limit()).prop_map(
        |(base_url, api_key, invoice_key, lang, max_response_bytes)| padi::Config {
            base_url,
            api_key: api_key.map(Into::into),
            invoice_key,
            lang,
            max_response_bytes,
        },
    )
}

impl Json for padi::Config {
    fn json(&self) -> String {
        object(&[
            ("invoice_key", super::maybe(self.invoice_key.as_ref())),
            ("api_key", self.api_key.as_ref().map(ApiKey::expose).and_then(given)),
            ("base_url", super::maybe(self.base_url.as_ref())),
            ("lang", super::maybe(self.lang.as_ref())),
            ("max_response_bytes", super::maybe(self.max_response_bytes.as_ref())),
        ])
    }

    fn secrets(&self) -> Vec<String> {
        self.api_key.iter().map(|key| key.expose().to_owned()).collect()
    }
}

pub(crate) fn seekpass() -> impl Strategy<Value = seekpass::Config> {
    (base_url(), text(), free_secret(), visible_secret(), lang(), limit()).prop_map(
        |(base_url, client_id, client_secret, access_token, lang, max_response_bytes)| {
            seekpass::Config {
                base_url: Some(base_url),
                client_id: Some(client_id),
                client_secret: Some(client_secret.into()),
                access_token: Some(access_token.into()),
                lang,
                max_response_bytes,
            }
        },
    )
}

pub(crate) fn middleware() -> impl Strategy<Value = middleware::Config> {
    let url = ("(/|/out/|\\?a=%20b&c=/)?", base_url()).prop_map(|(tail, url)| url + &tail);
    (url, visible_secret(), lang(), limit()).prop_map(
        |(url, access_token, lang, max_response_bytes)| middleware::Config {
            lang,
            max_response_bytes,
            ..middleware::Config::new(url, access_token)
        },
    )
}

impl Json for middleware::Config {
    fn json(&self) -> String {
        object(&[
            ("access_token", given(self.access_token.expose())),
            ("url", given(&self.url)),
            ("lang", super::maybe(self.lang.as_ref())),
            ("max_response_bytes", super::maybe(self.max_response_bytes.as_ref())),
        ])
    }

    fn secrets(&self) -> Vec<String> {
        vec![self.access_token.expose().to_owned()]
    }
}
