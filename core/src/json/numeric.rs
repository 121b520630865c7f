//! Numbers of replies.

use std::fmt;

use serde::ser::{Serialize, Serializer};

use super::{Number, raw};

/// A number that a partner sent, as a number or as a text: no digit of it is lost. In its shortest
/// form: `70.50` is `70.5`, `1e2` is `100`. It is written as a number by `serde_json`; for another
/// format take [`Numeric::to_f64`].
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Numeric(String);

#[cfg(feature = "uniffi")]
uniffi::custom_type!(
    /// A number that a partner sent.
    Numeric, f64, {
        lower: |number| number.to_f64(),
        try_lift: |number| {
            Numeric::new(Number(&number.to_string()))
                .ok_or_else(|| uniffi::deps::anyhow::anyhow!("{number} is no number of JSON"))
        },
    }
);

impl Numeric {
    /// Zero.
    pub(crate) fn zero() -> Self {
        Self("0".to_owned())
    }

    /// `None` of a number that is infinite as a double.
    pub(crate) fn new(number: Number<'_>) -> Option<Self> {
        number.exact().map(Self)
    }

    /// The number in decimal digits, with an exponent where it is very large or very small.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest double.
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or_default()
    }
}

impl fmt::Debug for Numeric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Numeric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Numeric {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        raw::serialize(&self.0, serializer)
    }
}

/// To whoever reads the JSON it is a number like any other.
#[cfg(feature = "schema")]
impl schemars::JsonSchema for Numeric {
    fn inline_schema() -> bool {
        f64::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        f64::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        f64::json_schema(generator)
    }
}
