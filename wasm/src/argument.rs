//! Arguments that may be of any type: the core says what is wrong with them.

use segel::Argument;

/// The JSON of a value of any type, or not given.
pub(crate) type Json = Option<String>;

pub(crate) fn argument(json: &Json) -> Argument<'_> {
    json.as_ref().map_or(Argument::Absent, |json| Argument::Json(json.as_bytes()))
}
