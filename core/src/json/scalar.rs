//! Values that a partner sends now as one type, now as another.

use serde::Serialize;
use serde::ser::Serializer;

use super::MAX_SAFE;

/// A value that is given as the partner sent it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Scalar {
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Number(f64),
    /// A text.
    Text(String),
    /// True or false.
    Bool(bool),
}

/// Writes a number without the `.0` of a whole one.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
pub(crate) fn number<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    #[allow(clippy::cast_precision_loss, reason = "2^53 - 1 is a double")]
    let limit = MAX_SAFE as f64;
    if value.fract() == 0.0 && value.abs() <= limit {
        #[allow(clippy::cast_possible_truncation, reason = "checked above")]
        return serializer.serialize_i64(*value as i64);
    }
    serializer.serialize_f64(*value)
}

/// The same where there may be none.
#[allow(clippy::ref_option, reason = "the signature that serde asks for")]
pub(crate) fn optional_number<S: Serializer>(
    value: &Option<f64>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => number(value, serializer),
        None => serializer.serialize_none(),
    }
}
