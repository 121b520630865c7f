//! Any response to any operation: a reply or an error, and the same again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use segel::{Error, Response, catalogue};

fuzz_target!(|input: (u8, u16, &[u8])| {
    let (operation, status, body) = input;
    let operations: Vec<_> = catalogue::operations().collect();
    let about = operations[usize::from(operation) % operations.len()];
    let example = about.example;
    let call =
        catalogue::prepare(about.name, example.config, example.params, 1_698_289_216).unwrap();
    // What is no status is a success: most of the time that is of interest.
    let status = if (100..600).contains(&status) { status } else { 200 };
    let response = Response::new(status, body);
    let result = call.parse(&response);
    assert_eq!(result, call.parse(&response));
    match result {
        Ok(_) => assert!((200..300).contains(&status)),
        Err(Error::Unreadable(error)) => assert!(error.excerpt.chars().count() <= 200),
        Err(Error::Rejected(_)) => {}
        Err(Error::Invalid(error)) => panic!("{error:?}"),
    }
});
