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
        let plain = spelled.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
        let number = match spelled.strip_prefix('+') {
            Some(signed) if signed.starts_with('-') => return None,
            Some(unsigned) => unsigned,
            None => spelled,
        };
        (plain && number.parse::<f64>().is_ok()).then_some(Self(number))
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

    /// The nearest double, `None` if that is infinite.
    pub(crate) fn to_f64(self) -> Option<f64> {
        self.0.parse().ok().filter(|value: &f64| value.is_finite())
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
    use super::*;

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
