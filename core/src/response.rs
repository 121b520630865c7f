//! What the host got back.

use std::fmt;
use std::time::Duration;

use crate::time;

/// A response as the host's HTTP client gives it: the status, the headers, and the body's bytes,
/// decompressed and otherwise untouched.
#[derive(Clone, Copy)]
pub struct Response<'a> {
    /// HTTP status, 100 to 599.
    pub status: u16,
    /// Headers as name and value, in the order received; names in any case.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub body: &'a [u8],
}

/// Shows the status, the names of the headers and the length of the body.
impl fmt::Debug for Response<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| *name).collect();
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &names)
            .field("body_length", &self.body.len())
            .finish()
    }
}

impl<'a> Response<'a> {
    /// A response without headers that matter.
    pub fn new(status: u16, body: &'a [u8]) -> Self {
        Self { status, headers: &[], body }
    }

    /// The same with headers.
    #[must_use]
    pub fn with_headers(self, headers: &'a [(&'a str, &'a str)]) -> Self {
        Self { headers, ..self }
    }

    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// What the first `Retry-After` header says, if it is usable.
    pub(crate) fn retry_after(&self, now: i64) -> Option<Duration> {
        let named = |(name, _): &&(&str, &str)| name.eq_ignore_ascii_case("retry-after");
        self.headers.iter().find(named).and_then(|(_, value)| time::retry_after(value, now))
    }
}
