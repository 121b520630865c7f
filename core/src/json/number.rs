//! JSON numbers by their spelling, so that no value is lost to a double.

/// Largest integer that every language holds exactly, 2^53 - 1.
pub(crate) const MAX_SAFE: i64 = 9_007_199_254_740_991;

/// A number as it is spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Number<'a>(pub(crate) &'a str);

/// A number by its value: `±0.DIGITS × 10^point`, digits without zeros at either end.
struct Decimal {
    negative: bool,
    digits: String,
    point: i64,
}

/// What a number is as an integer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Integral {
    /// An integer within ±(2^53 - 1).
    Safe(i64),
    /// Beyond ±(2^53 - 1), integral or not.
    Beyond,
    /// Has a fraction.
    Fractional,
}

impl<'a> Number<'a> {
    /// The number that a text spells, white space around it aside.
    pub(crate) fn in_text(text: &'a str) -> Option<Self> {
        let spelled = text.trim();
        let number = match spelled.strip_prefix('+') {
            Some(signed) if signed.starts_with('-') => return None,
            Some(unsigned) => unsigned,
            None => spelled,
        };
        is_number(number).then_some(Self(number))
    }

    /// The value as an integer: `1`, `1.0` and `1e0` are the same one.
    pub(crate) fn integral(self) -> Integral {
        if let Some(small) = self.short_integer() {
            return Integral::Safe(small);
        }
        let decimal = self.decimal();
        let fractional = decimal.point < length(&decimal.digits);
        match decimal.whole().and_then(|whole| whole.parse::<i64>().ok()) {
            Some(MAX_SAFE) if fractional => Integral::Beyond,
            Some(0..=MAX_SAFE) if fractional => Integral::Fractional,
            Some(value @ 0..=MAX_SAFE) if decimal.negative => Integral::Safe(value.wrapping_neg()),
            Some(value @ 0..=MAX_SAFE) => Integral::Safe(value),
            _ => Integral::Beyond,
        }
    }

    /// The shortest plain decimal: `70.50` is `70.5`, `1e1` is `10`.
    ///
    /// `None` if that has more than 16 digits before the point or `max` zeros behind it.
    pub(crate) fn shortest(self, max: usize) -> Option<String> {
        let decimal = self.decimal();
        let sign = if decimal.negative { "-" } else { "" };
        let whole = decimal.whole()?;
        let zeros = count(decimal.point.saturating_neg());
        let known = count(decimal.point);
        match decimal.digits.get(known..) {
            Some(fraction) if !fraction.is_empty() => {
                (zeros <= max).then(|| format!("{sign}{whole}.{}{fraction}", "0".repeat(zeros)))
            }
            _ => Some(format!("{sign}{whole}")),
        }
    }

    /// The number without a superfluous digit, in plain decimal unless it is very large or very
    /// small; `None` if it is so large that the nearest double is infinite.
    pub(crate) fn exact(self) -> Option<String> {
        /// From here on it is: the first digits of 2^1024 - 2^970.
        const BEYOND: (i64, &str) = (309, "17976931348623158079372897140530341507993");
        if let Some(small) = self.short_integer() {
            return Some(small.to_string());
        }
        let decimal = self.decimal();
        if (decimal.point, &*decimal.digits) >= BEYOND {
            return None;
        }
        if let (-4..=16, Some(plain)) = (decimal.point, self.shortest(4)) {
            return Some(plain);
        }
        let sign = if decimal.negative { "-" } else { "" };
        let (first, rest) = decimal.digits.split_at_checked(1)?;
        let point = if rest.is_empty() { "" } else { "." };
        Some(format!("{sign}{first}{point}{rest}e{:+}", decimal.point.saturating_sub(1)))
    }

    /// Plain integers of at most 15 digits, which is nearly all of them.
    fn short_integer(self) -> Option<i64> {
        let plain = self.0.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        (self.0.len() <= 15 && plain).then(|| self.0.parse().ok()).flatten()
    }

    fn decimal(self) -> Decimal {
        let (negative, text) = match self.0.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, self.0),
        };
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let significant = all.trim_start_matches('0');
        let digits = significant.trim_end_matches('0');
        if digits.is_empty() {
            return Decimal { negative: false, digits: String::new(), point: 0 };
        }
        let leading = all.len().saturating_sub(significant.len());
        let point = length(whole).saturating_sub(length(all.get(..leading).unwrap_or_default()));
        Decimal {
            negative,
            digits: digits.to_owned(),
            point: point.saturating_add(parse_exponent(exponent)),
        }
    }
}

impl Decimal {
    /// Digits before the decimal point, `None` where there are more than 16.
    fn whole(&self) -> Option<String> {
        let point = count(self.point);
        if point > 16 {
            return None;
        }
        let digits = self.digits.get(..point).unwrap_or(&self.digits);
        Some(if point == 0 { "0".to_owned() } else { format!("{digits:0<point$}") })
    }
}

/// Whether a text without `+` spells a number, if more leniently than JSON: `.5`, `5.`, `007`.
fn is_number(text: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let is_there = mantissa.len() > usize::from(mantissa.contains('.')) && !exponent.is_empty();
    is_there && digits(whole) && digits(fraction) && digits(exponent)
}

/// So many, none if negative; where a machine cannot count so far, as many as it can.
fn count(number: i64) -> usize {
    usize::try_from(number.max(0)).unwrap_or(usize::MAX)
}

fn length(text: &str) -> i64 {
    i64::try_from(text.len()).unwrap_or(i64::MAX)
}

/// An exponent as far as it can matter: beyond an i64 it is the largest or smallest one.
fn parse_exponent(text: &str) -> i64 {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let value = digits.bytes().fold(0_i64, |value, digit| {
        value.saturating_mul(10).saturating_add(i64::from(digit.wrapping_sub(b'0')))
    });
    if negative { value.saturating_neg() } else { value }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_text_spells_a_number_where_rust_reads_one(text in "-?[0-9.]{0,4}([eE][-+]?[0-9]{0,3})?|[-+.0-9eE]{0,6}") {
            let unsigned = text.strip_prefix('+').filter(|rest| !rest.starts_with('-'));
            let read = unsigned.unwrap_or(&text).parse::<f64>();
            let spelled = unsigned.unwrap_or(&text);
            prop_assert_eq!(Number::in_text(&text).is_some(), read.is_ok() && !spelled.starts_with('+'));
        }

        #[test]
        fn an_exact_number_is_the_same_double(text in "-?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,24})?(e-?[0-9]{1,3})?") {
            let double: f64 = text.parse().unwrap();
            let exact = Number(&text).exact();
            prop_assert_eq!(exact.is_some(), double.is_finite());
            if let Some(exact) = exact {
                // A zero has no sign here.
                let read: f64 = exact.parse().unwrap();
                prop_assert_eq!((read + 0.0).to_bits(), (double + 0.0).to_bits());
                prop_assert!(serde_json::from_str::<serde_json::Number>(&exact).is_ok());
            }
        }
    }

    #[test]
    fn an_exact_number_has_no_superfluous_digit() {
        for (text, exact) in [
            ("70.50", "70.5"),
            ("1e2", "100"),
            ("-0", "0"),
            ("007.", "7"),
            ("0.00001", "0.00001"),
            ("0.000001", "1e-6"),
            ("12345678901234567", "1.2345678901234567e+16"),
            ("0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"),
            ("1e-400", "1e-400"),
        ] {
            assert_eq!(Number(text).exact().as_deref(), Some(exact), "{text}");
        }
    }

    #[test]
    fn a_number_that_is_infinite_as_a_double_is_none() {
        for text in [
            "1e309",
            "-1.8e308",
            "1.7976931348623158079372897140530341507994e308",
            "1e99999999999999999999",
        ] {
            assert_eq!(Number(text).exact(), None, "{text}");
        }
        for text in [
            "1.7976931348623157e308",
            "1.7976931348623158e308",
            "179769313486231570815e288",
            "0e999",
        ] {
            assert!(Number(text).exact().is_some(), "{text}");
        }
    }

    fn integral(text: &str) -> Integral {
        Number(text).integral()
    }

    #[test]
    fn an_integral_value_is_an_integer_however_it_is_written() {
        for text in ["1", "1.0", "1e0", "10e-1", "0.1e1", "100000000000000000000e-20", "1.000"] {
            assert_eq!(integral(text), Integral::Safe(1), "{text}");
        }
        for text in ["0", "-0", "0.0", "0e999999999999999999999", "-0.000e-7"] {
            assert_eq!(integral(text), Integral::Safe(0), "{text}");
        }
        assert_eq!(integral("-12e2"), Integral::Safe(-1200));
    }

    #[test]
    fn a_fraction_is_seen_however_small() {
        for text in ["1.5", "1e-1", "1.00000000000000000000001", "1e-999999999999", "0.1"] {
            assert_eq!(integral(text), Integral::Fractional, "{text}");
        }
    }

    #[test]
    fn the_limit_is_exact() {
        assert_eq!(integral("9007199254740991"), Integral::Safe(MAX_SAFE));
        assert_eq!(integral("-9007199254740991.0"), Integral::Safe(-MAX_SAFE));
        for text in ["9007199254740992", "9007199254740991.4", "1e400", "-1e99999999999999999999"] {
            assert_eq!(integral(text), Integral::Beyond, "{text}");
        }
        assert_eq!(integral("9007199254740990.5"), Integral::Fractional);
    }

    #[test]
    fn the_shortest_form_has_no_superfluous_zero() {
        for (text, shortest) in
            [("70.50", "70.5"), ("1e1", "10"), ("0.0", "0"), ("8.5", "8.5"), ("-5e-1", "-0.5")]
        {
            assert_eq!(Number(text).shortest(30).as_deref(), Some(shortest), "{text}");
        }
        assert_eq!(Number("1e31").shortest(30), None);
        assert_eq!(Number("1e-999999999999").shortest(30), None);
    }
}
