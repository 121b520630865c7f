//! The clock: the core has none, its hosts may leave `now` out.

use std::time::SystemTime;

use segel::UnixTime;

/// The seconds of the time that was given, or this machine's.
#[allow(clippy::disallowed_methods, reason = "the package is the host here: it has a clock")]
pub(crate) fn or_clock(given: Option<UnixTime>) -> i64 {
    given.map_or_else(
        || {
            let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
            since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
        },
        UnixTime::as_secs,
    )
}
