//! The one clock of the sandbox: real, shifted or pinned.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Tells the time to every partner.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    pinned: Option<i64>,
    shift: i64,
}

impl Clock {
    pub(crate) fn new(pinned: Option<i64>) -> Self {
        Self { pinned, shift: 0 }
    }

    /// Whole Unix seconds.
    pub(crate) fn now(self) -> i64 {
        self.pinned.unwrap_or_else(real_seconds).saturating_add(self.shift)
    }

    pub(crate) fn pin(&mut self, now: i64) {
        *self = Self::new(Some(now));
    }

    pub(crate) fn advance(&mut self, seconds: i64) {
        self.shift = self.shift.saturating_add(seconds);
    }
}

#[allow(clippy::disallowed_methods, reason = "a server has a clock; only the core has none")]
fn real_seconds() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`, as `Retry-After` and `Date` write it.
pub(crate) fn imf_fixdate(seconds: i64) -> String {
    let since = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
    httpdate::fmt_http_date(UNIX_EPOCH + since)
}

/// `1994-11-06T08:49:37Z`.
pub(crate) fn iso_8601(seconds: i64) -> String {
    let (year, month, day) = civil(seconds.div_euclid(86_400));
    let rest = seconds.rem_euclid(86_400);
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Year, month and day of a number of days since 1970-01-01.
fn civil(days: i64) -> (i64, i64, i64) {
    let mut year = 1970 + days.div_euclid(366);
    let mut left = days - days_before(year);
    while left >= year_length(year) {
        left -= year_length(year);
        year += 1;
    }
    let mut month = 1;
    while left >= month_length(year, month) {
        left -= month_length(year, month);
        month += 1;
    }
    (year, month, left + 1)
}

/// Days from 1970-01-01 to the first day of a year.
fn days_before(year: i64) -> i64 {
    let leaps = |year: i64| year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    (year - 1970) * 365 + leaps(year - 1) - leaps(1969)
}

fn year_length(year: i64) -> i64 {
    (1..=12).map(|month| month_length(year, month)).sum()
}

fn month_length(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Whether a text is a date `YYYY-MM-DD` that the calendar has.
pub(crate) fn is_date(text: &str) -> bool {
    let Some((month, day)) = text.rsplit_once('-') else { return false };
    let (Some((year, month)), Some(day)) = (year_and_month(month), digits(day, 2)) else {
        return false;
    };
    (1..=month_length(year, month)).contains(&day)
}

/// Whether a text is a month `YYYY-MM`.
pub(crate) fn is_month(text: &str) -> bool {
    year_and_month(text).is_some()
}

/// Whether a text is a year `YYYY`.
pub(crate) fn is_year(text: &str) -> bool {
    digits(text, 4).is_some_and(|year| year > 0)
}

fn year_and_month(text: &str) -> Option<(i64, i64)> {
    let (year, month) = text.split_once('-')?;
    let (year, month) = (digits(year, 4)?, digits(month, 2)?);
    (year > 0 && (1..=12).contains(&month)).then_some((year, month))
}

fn digits(text: &str, length: usize) -> Option<i64> {
    let fits = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    if fits { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_become_dates() {
        assert_eq!(iso_8601(0), "1970-01-01T00:00:00Z");
        assert_eq!(iso_8601(1_698_289_216), "2023-10-26T03:00:16Z");
        assert_eq!(iso_8601(1_709_164_800), "2024-02-29T00:00:00Z");
        assert_eq!(iso_8601(4_102_444_799), "2099-12-31T23:59:59Z");
        assert_eq!(imf_fixdate(784_111_777), "Sun, 06 Nov 1994 08:49:37 GMT");
    }

    #[test]
    fn only_dates_that_exist_are_dates() {
        for good in ["2024-02-29", "2000-02-29", "0001-01-01", "2021-12-31"] {
            assert!(is_date(good), "{good}");
        }
        for bad in ["2023-02-29", "1900-02-29", "2021-13-01", "2021-1-01", "0000-01-01", "", "-"] {
            assert!(!is_date(bad), "{bad}");
        }
        assert!(is_month("2024-07") && !is_month("2024-7") && !is_month("2024-07-01"));
        assert!(is_year("2024") && !is_year("24"));
    }

    #[test]
    fn a_pinned_clock_stands_until_it_is_moved() {
        let mut clock = Clock::new(Some(100));
        clock.advance(20);
        assert_eq!(clock.now(), 120);
        clock.pin(5);
        assert_eq!(clock.now(), 5);
    }
}
