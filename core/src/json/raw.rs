//! JSON that is handed through as it is.

use std::fmt;

use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

/// A JSON text that the partner sent and this library does not interpret; white space between
/// its values is left out.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(transparent, extend("x-sensitive" = true))
)]
pub struct RawJson(#[cfg_attr(feature = "schema", schemars(with = "serde_json::Value"))] String);

#[cfg(feature = "uniffi")]
uniffi::custom_type!(
    /// A JSON text as the partner sent it.
    RawJson, String, {
        lower: |json| json.0,
        try_lift: |json| Ok(RawJson(json)),
    }
);

/// Shows nothing: what the partner sent may hold a token.
impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RawJson(..)")
    }
}

impl RawJson {
    /// The text, spelled as it stood in the response.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Takes a text that the reader has found to be JSON.
    pub(crate) fn new(text: &str) -> Self {
        let (mut in_text, mut escaped) = (false, false);
        let compact = text.chars().filter(|character| {
            let is_space = !in_text && character.is_ascii_whitespace();
            if *character == '"' && !escaped {
                in_text = !in_text;
            }
            escaped = !escaped && *character == '\\';
            !is_space
        });
        Self(compact.collect())
    }
}

impl Serialize for RawJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw: &RawValue = serde_json::from_str(&self.0).map_err(S::Error::custom)?;
        raw.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_between_values_is_left_out_and_no_other() {
        let raw = RawJson::new("{\"a b\" :\n[ 1.50 , \"c \\\" d\" ] }");
        assert_eq!(raw.as_str(), r#"{"a b":[1.50,"c \" d"]}"#);
    }
}
