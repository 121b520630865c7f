//! What is signed verifies, and nothing else does.
#![no_main]

use libfuzzer_sys::fuzz_target;
use segel::prakerja::{Client, Config, Signing};

fuzz_target!(|input: (&str, &str, Option<&str>, &str, &[u8])| {
    let (method, path, authorization, given, body) = input;
    let path = format!("/{path}");
    let client = Client::new(Config::new("my_client_code", "my_sign_key")).unwrap();
    let signing = Signing {
        now: 1_698_289_216.into(),
        method: method.into(),
        path: (&path).into(),
        body: body.into(),
        authorization: authorization.into(),
    };
    match client.sign(&signing) {
        Ok(signature) => {
            assert_eq!(client.verify(&signing, &signature), Ok(true));
            assert_eq!(client.verify(&signing, given), Ok(signature == given));
        }
        Err(error) => assert_eq!(client.verify(&signing, given), Err(error)),
    }
});
