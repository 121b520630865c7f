//! Any config, of any partner: a request or violations, and no secret in either's words.
#![no_main]

use libfuzzer_sys::fuzz_target;
use segel::{Error, catalogue};
use serde_json::Value;

fuzz_target!(|input: (u8, &[u8])| {
    let (operation, config) = input;
    if String::from_utf8_lossy(config).contains(PLANTED) {
        return;
    }
    let operations: Vec<_> = catalogue::operations().collect();
    let about = operations[usize::from(operation) % operations.len()];
    for config in [config.to_vec(), planted(config)] {
        let params = about.example.params;
        let prepared = catalogue::prepare(about.name, &config[..], params, 1_698_289_216);
        match prepared {
            Ok(call) => assert!(!format!("{call:?}").contains(PLANTED)),
            Err(Error::Invalid(error)) => {
                for violation in &error.violations {
                    assert!(violation.path.starts_with("/config"), "{}", violation.path);
                    assert!(!violation.text.contains(PLANTED), "{}", violation.text);
                }
            }
            other => panic!("{other:?}"),
        }
    }
});

/// What no sentence holds by itself.
const PLANTED: &str = "^sst^";

/// The same config with that in the middle of every secret.
fn planted(config: &[u8]) -> Vec<u8> {
    const SECRETS: [&str; 4] = ["sign_key", "client_secret", "access_token", "api_key"];
    let mut config: Value = serde_json::from_slice(config).unwrap_or_default();
    for name in SECRETS {
        if let Some(Value::String(secret)) = config.get_mut(name) {
            let middle = secret.floor_char_boundary(secret.len() / 2);
            secret.insert_str(middle, PLANTED);
        }
    }
    config.to_string().into_bytes()
}
