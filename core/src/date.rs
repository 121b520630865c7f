//! Calendar dates as texts.

use crate::error::{Finding, Wanted};
use crate::rule::{FREE, Schema, Text};

/// `YYYY-MM-DD`, a day of the calendar.
pub(crate) const DATE: Text = FREE
    .form(|text| parse(text).map(drop).ok_or(Finding::Format(WANT_DATE)), Schema::Format("date"));

const WANT_DATE: Wanted =
    Wanted { en: "a day of the calendar as YYYY-MM-DD", id: "tanggal kalender sebagai YYYY-MM-DD" };

/// Year, month and day of `YYYY-MM-DD` if the calendar has it (years 0001 to 9999).
pub(crate) fn parse(text: &str) -> Option<(u32, u32, u32)> {
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = *text.as_bytes() else { return None };
    let year = number(&[y0, y1, y2, y3])?;
    let month = number(&[m0, m1])?;
    let day = number(&[d0, d1])?;
    let exists =
        year >= 1 && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
    exists.then_some((year, month, day))
}

/// A number of exactly `count` ASCII digits.
pub(crate) fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count).then(|| number(text.as_bytes())).flatten()
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |number, digit| {
        let digit = digit.is_ascii_digit().then(|| digit.wrapping_sub(b'0'))?;
        number.checked_mul(10)?.checked_add(u32::from(digit))
    })
}

/// Days from 1 January 1970, of a day that the calendar has.
pub(crate) fn days_since_epoch(year: u32, month: u32, day: u32) -> Option<i64> {
    if year < 1 || !(1..=12).contains(&month) || !(1..=days_in(year, month)).contains(&day) {
        return None;
    }
    let before = i64::from(year.checked_sub(1)?);
    let leap_days =
        (before / 4).checked_sub(before / 100)?.checked_add(before.checked_div(400)?)?;
    let months: u32 = (1..month).map(|month| days_in(year, month)).sum();
    let days = before.checked_mul(365)?.checked_add(leap_days)?.checked_add(i64::from(months))?;
    days.checked_add(i64::from(day))?.checked_sub(719_163)
}

fn days_in(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for text in ["2022-06-27", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
            assert!(parse(text).is_some(), "{text}");
        }
        for text in [
            "",
            "2023-02-29",
            "1900-02-29",
            "2022-04-31",
            "2022-13-01",
            "2022-00-01",
            "0000-01-01",
            "2022-6-27",
            "27-06-2022",
            "2022-06-27 ",
            "2022-06-27T00:00:00Z",
            "２０２２-06-27",
        ] {
            assert!(parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn days_count_from_the_epoch() {
        assert_eq!(days_since_epoch(1970, 1, 1), Some(0));
        assert_eq!(days_since_epoch(2000, 3, 1), Some(11_017));
        assert_eq!(days_since_epoch(1994, 11, 6), Some(9_075));
        assert_eq!(days_since_epoch(2023, 2, 29), None);
    }
}
