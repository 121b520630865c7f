//! JSON that is handed through as it is.

use std::fmt;

use serde::ser::{Serialize, SerializeStruct as _, Serializer};

/// A struct of this name, with one field of this name, is JSON already: so `serde_json` names its
/// `RawValue`, whose parser would come along if one were made here.
pub(super) const NAME: &str = "$serde_json::private::RawValue";

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
        serialize(&self.0, serializer)
    }
}

/// Writes a text that is JSON already.
pub(super) fn serialize<S: Serializer>(json: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let mut raw = serializer.serialize_struct(NAME, 1)?;
    raw.serialize_field(NAME, json)?;
    raw.end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_between_values_is_left_out_and_no_other() {
        let raw = RawJson::new("{\"a b\" :\n[ 1.50 , \"c \\\" d\" ] }");
        assert_eq!(raw.as_str(), r#"{"a b":[1.50,"c \" d"]}"#);
    }

    #[test]
    fn serde_json_writes_it_as_it_is() {
        let raw = RawJson::new(r#"{"a":1.50}"#);
        assert_eq!(serde_json::to_string(&[&raw]).unwrap(), r#"[{"a":1.50}]"#);
        assert_eq!(serde_json::to_value(&raw).unwrap(), serde_json::json!({"a": 1.5}));
    }
}
