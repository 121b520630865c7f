//! A diagnosis agrees with the verification, and explains only what is wrong.
#![no_main]

mod signed;

use libfuzzer_sys::fuzz_target;
use signed::{client, signed};

fuzz_target!(|input: &[u8]| {
    let (signing, given) = signed(input);
    let client = client();
    let Ok(diagnosis) = client.diagnose(&signing, given) else { return };
    assert_eq!(Ok(diagnosis.valid), client.verify(&signing, given));
    assert_eq!(Ok(diagnosis.expected), client.sign(&signing));
    assert!(!diagnosis.valid || diagnosis.causes.is_empty());
    assert!(!diagnosis.message.is_some_and(|message| message.contains("my_sign_key")));
});
