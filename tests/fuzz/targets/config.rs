//! Any config, of any partner: a request or violations, and no secret in either's words.
#![no_main]

use libfuzzer_sys::fuzz_target;
use segel::{Error, catalogue};
use serde_json::Value;

fuzz_target!(|input: (u8, &[u8])| {
    let (operation, config) = input;
    let operations: Vec<_> = catalogue::operations().collect();
    let about = operations[usize::from(operation) % operations.len()];
    let prepared = catalogue::prepare(about.name, config, about.example.params, 1_698_289_216);
    match prepared {
        Ok(call) => {
            let shown = format!("{call:?}");
            assert!(secrets(config).all(|secret| !shown.contains(&secret)));
        }
        Err(Error::Invalid(error)) => {
            for violation in &error.violations {
                assert!(violation.path.starts_with("/config"), "{}", violation.path);
                let named = violation.path.rsplit('/').next().unwrap_or_default();
                let text = violation.text.replace(named, "");
                assert!(secrets(config).all(|secret| !text.contains(&secret)), "{text}");
            }
        }
        other => panic!("{other:?}"),
    }
});

/// The config's secrets that no sentence holds by chance.
fn secrets(config: &[u8]) -> impl Iterator<Item = String> {
    const SECRET: [&str; 4] = ["sign_key", "client_secret", "access_token", "api_key"];
    let config: Value = serde_json::from_slice(config).unwrap_or_default();
    let secrets = SECRET.map(|name| config[name].as_str().unwrap_or_default().to_owned());
    secrets.into_iter().filter(|secret| secret.len() >= 24)
}
