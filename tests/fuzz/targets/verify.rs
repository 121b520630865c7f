//! What is signed verifies, and nothing else does.
#![no_main]

mod signed;

use libfuzzer_sys::fuzz_target;
use signed::{client, signed};

fuzz_target!(|input: &[u8]| {
    let (signing, given) = signed(input);
    let client = client();
    match client.sign(&signing) {
        Ok(signature) => {
            assert_eq!(client.verify(&signing, &signature), Ok(true));
            assert_eq!(client.verify(&signing, given), Ok(signature == given));
        }
        Err(error) => assert_eq!(client.verify(&signing, given), Err(error)),
    }
});
