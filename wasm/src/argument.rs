//! Arguments that may be of any type: the core says what is wrong with them.

use segel::Argument;
use segel::prakerja::Signing;

/// The JSON of a value of any type, or not given.
pub(crate) type Json = Option<String>;

pub(crate) fn signing([now, method, path, body, authorization]: [&Json; 5]) -> Signing<'_> {
    Signing {
        now: argument(now),
        method: argument(method),
        path: argument(path),
        body: argument(body),
        authorization: argument(authorization),
    }
}

pub(crate) fn argument(json: &Json) -> Argument<'_> {
    json.as_ref().map_or(Argument::Absent, |json| Argument::Json(json.as_bytes()))
}
