//! Values that a partner sends now as one type, now as another.

use serde::Serialize;

use super::Numeric;

/// A value that is given as the partner sent it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Scalar {
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Number(Numeric),
    /// A text.
    Text(String),
    /// True or false.
    Bool(bool),
}
