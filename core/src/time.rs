//! The caller's `now`, and times in headers. Nothing here reads a clock.

use crate::date;

/// Last second of the year 9999.
pub(crate) const MAX: i64 = 253_402_300_799;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// Seconds to wait as a `Retry-After` header says, counted from `now` where it is a date; a
/// past date is 0. `None` if it is neither seconds nor an IMF-fixdate (RFC 9110).
pub(crate) fn retry_after(value: &str, now: i64) -> Option<u64> {
    let value = value.trim_matches([' ', '\t']);
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return value
            .parse()
            .ok()
            .filter(|seconds| *seconds <= crate::json::MAX_SAFE.unsigned_abs());
    }
    let date = imf_fixdate(value)?;
    Some(u64::try_from(date.saturating_sub(now)).unwrap_or(0))
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

    #[test]
    fn retry_after_is_seconds_or_a_date_counted_from_now() {
        assert_eq!(retry_after("120", 0), Some(120));
        assert_eq!(retry_after(" 0 ", 0), Some(0));
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_770), Some(7));
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_999), Some(0));
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
