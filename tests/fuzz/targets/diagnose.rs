//! A diagnosis agrees with the verification, and explains only what is wrong.
#![no_main]

use libfuzzer_sys::fuzz_target;
use segel::prakerja::{Client, Config, Signing};

fuzz_target!(|input: (u8, &str, &str, &[u8])| {
    let (method, path, given, body) = input;
    let path = format!("/{path}");
    let client = Client::new(Config::new("my_client_code", "my_sign_key")).unwrap();
    let signing = Signing {
        now: 1_698_289_216.into(),
        method: ["GET", "POST", "PUT", "PATCH", "DELETE"][usize::from(method) % 5].into(),
        path: (&path).into(),
        body: body.into(),
        ..Signing::default()
    };
    let Ok(diagnosis) = client.diagnose(&signing, given) else { return };
    assert_eq!(Ok(diagnosis.valid), client.verify(&signing, given));
    assert_eq!(Ok(diagnosis.expected), client.sign(&signing));
    assert!(!diagnosis.valid || diagnosis.causes.is_empty());
    assert!(!diagnosis.message.is_some_and(|message| message.contains("my_sign_key")));
});
