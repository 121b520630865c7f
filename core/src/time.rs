//! Points in time and spans of it: the caller's `now`, those of replies, and those in headers.
//! Nothing here reads a clock.

use std::time::Duration;

use serde::{Serialize, Serializer};

use crate::date;

/// A point in time, in whole seconds since 1970; what is finer does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct UnixTime(i64);

#[cfg(feature = "uniffi")]
uniffi::custom_newtype!(
    /// A point in time, in whole seconds since 1970; what is finer does not count.
    UnixTime, i64
);

impl UnixTime {
    /// The time so many seconds after the beginning of 1970.
    pub const fn from_secs(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970, as an operation's `now` has them.
    pub const fn as_secs(self) -> i64 {
        self.0
    }
}

impl From<i64> for UnixTime {
    fn from(seconds: i64) -> Self {
        Self(seconds)
    }
}

impl From<UnixTime> for i64 {
    fn from(time: UnixTime) -> Self {
        time.0
    }
}

/// Serialises a span of time as whole seconds.
#[allow(clippy::ref_option, reason = "serde hands a field over by reference")]
pub(crate) fn as_seconds<S: Serializer>(
    span: &Option<Duration>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    span.map(|span| span.as_secs()).serialize(serializer)
}

/// Last second of the year 9999.
pub(crate) const MAX: i64 = 253_402_300_799;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// How long to wait as a `Retry-After` header says, counted from `now` where it is a date; a
/// past date is 0. `None` if it is neither seconds nor an IMF-fixdate (RFC 9110).
pub(crate) fn retry_after(value: &str, now: i64) -> Option<Duration> {
    let value = value.trim_matches([' ', '\t']);
    let seconds = if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        value.parse().ok().filter(|seconds| *seconds <= crate::json::MAX_SAFE.unsigned_abs())?
    } else {
        u64::try_from(imf_fixdate(value)?.saturating_sub(now)).unwrap_or(0)
    };
    Some(Duration::from_secs(seconds))
}

/// `Sun, 06 Nov 1994 08:49:37 GMT` as Unix seconds.
fn imf_fixdate(value: &str) -> Option<i64> {
    let (day_name, rest) = value.split_once(", ")?;
    let mut parts = rest.split(' ');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let (clock, zone) = (parts.next()?, parts.next()?);
    let mut clock = clock.split(':');
    let (hour, minute, second) = (clock.next()?, clock.next()?, clock.next()?);
    if parts.next().is_some()
        || clock.next().is_some()
        || zone != "GMT"
        || !DAYS.contains(&day_name)
    {
        return None;
    }
    let month = (1..).zip(MONTHS).find(|(_, name)| *name == month)?.0;
    let days = date::days_since_epoch(date::digits(year, 4)?, month, date::digits(day, 2)?)?;
    let (hour, minute) = (date::digits(hour, 2)?, date::digits(minute, 2)?);
    let second = date::digits(second, 2)?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let seconds = hour.checked_mul(3600)?.checked_add(minute.checked_mul(60)?)?;
    days.checked_mul(86_400)?.checked_add(i64::from(seconds.checked_add(second)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(value: &str, now: i64) -> Option<u64> {
        retry_after(value, now).map(|wait| wait.as_secs())
    }

    #[test]
    fn retry_after_is_seconds_or_a_date_counted_from_now() {
        assert_eq!(seconds("120", 0), Some(120));
        assert_eq!(seconds(" 0 ", 0), Some(0));
        assert_eq!(seconds("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_770), Some(7));
        assert_eq!(seconds("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_999), Some(0));
    }

    #[test]
    fn anything_else_is_not_usable() {
        for value in [
            "",
            "-1",
            "1.5",
            "soon",
            "99999999999999999999",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Sun, 31 Feb 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:00:00 GMT",
            "Sun, 06 Nov 1994 08:49:37 WIB",
        ] {
            assert_eq!(retry_after(value, 0), None, "{value}");
        }
    }
}
