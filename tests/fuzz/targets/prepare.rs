//! Any params, of any operation: a request or violations, and the same again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use segel::{Error, catalogue};

fuzz_target!(|input: (u8, i64, &[u8])| {
    let (operation, now, params) = input;
    let operations: Vec<_> = catalogue::operations().collect();
    let about = operations[usize::from(operation) % operations.len()];
    // Most of the time what comes behind `now` is of interest.
    let now = if now % 4 == 0 { now } else { 1_698_289_216 };
    let prepare = || catalogue::prepare(about.name, about.example.config, params, now);
    match (prepare(), prepare()) {
        (Ok(call), Ok(again)) => {
            assert!(call.request() == again.request());
            for header in &call.request().headers {
                assert!(header.value.bytes().all(|byte| (b' '..=b'~').contains(&byte)));
            }
        }
        (Err(Error::Invalid(error)), Err(Error::Invalid(again))) => {
            assert!(!error.violations.is_empty());
            assert_eq!(error, again);
            for violation in &error.violations {
                assert!(violation.path.starts_with('/') && !violation.text.is_empty());
            }
        }
        other => panic!("{other:?}"),
    }
});
