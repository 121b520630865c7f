//! A signed request, made of what the fuzzer says.

use segel::prakerja::{Client, Config, Signing};

/// A request and a signature that somebody claims for it: method, path, signature, authorization
/// and body, a NUL between them.
pub fn signed(input: &[u8]) -> (Signing<'_>, &str) {
    let mut parts = input.splitn(5, |byte| *byte == 0);
    let mut text = || std::str::from_utf8(parts.next().unwrap_or_default()).unwrap_or_default();
    let (method, path, signature, authorization) = (text(), text(), text(), text());
    let signing = Signing {
        now: 1_698_289_216.into(),
        method: method.into(),
        path: path.into(),
        body: parts.next().unwrap_or_default().into(),
        authorization: Some(authorization).filter(|it| !it.is_empty()).into(),
    };
    (signing, signature)
}

pub fn client() -> Client {
    Client::new(Config::new("my_client_code", "my_sign_key")).unwrap()
}
