//! What is thrown.

use segel::Error;

/// An error as a text: its JSON, a line feed, which no JSON of this library holds, and the error
/// in words.
pub(crate) struct Failure(String);

pub(crate) type Outcome<T> = Result<T, Failure>;

/// A number under which nothing is kept: a defect of the package's JavaScript, which asks before.
pub(crate) fn gone() -> Failure {
    Failure("segel: there is nothing under this number".to_owned())
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self(format!("{}\n{error}", error.to_json()))
    }
}

impl From<Failure> for wasm_bindgen::JsValue {
    fn from(failure: Failure) -> Self {
        failure.0.into()
    }
}
