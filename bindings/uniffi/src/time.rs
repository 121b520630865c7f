//! Points in time: `java.time.Instant` in Kotlin, `Date` in Swift, Unix seconds in the core.

use std::time::SystemTime;

/// Whole seconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnixTime(i64);

uniffi::custom_newtype!(
    /// A point in time; what is finer than a second does not count.
    UnixTime, i64
);

impl UnixTime {
    /// The seconds that the core takes.
    pub(crate) fn seconds(self) -> i64 {
        self.0
    }

    /// The time that was given, or this machine's.
    #[allow(clippy::disallowed_methods, reason = "the package is the host here: it has a clock")]
    pub(crate) fn or_clock(given: Option<Self>) -> i64 {
        given.map_or_else(
            || {
                let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
                since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
            },
            Self::seconds,
        )
    }
}
