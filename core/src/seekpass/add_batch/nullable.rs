//! A value that may be left out, or be null, which is not the same on the wire.

use serde::{Serialize, Serializer};

use crate::check::Checker;
use crate::json::{Kind, Read, Reader};
use crate::record::Field;

/// A value, an explicit null, or nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "Option<T>"))]
pub enum Nullable<T> {
    /// Left out on the wire.
    #[default]
    Absent,
    /// Written as `null`.
    Null,
    /// Written as it is.
    Value(T),
}

impl<T> Nullable<T> {
    /// Whether it is left out.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }
}

/// What languages without generics see: none, a list of nothing, a list of the one value.
#[cfg(feature = "uniffi")]
macro_rules! foreign {
    ($( $(#[$meta:meta])* $name:ident: $type:ty ),* $(,)?) => {
        $(
            type $name = Nullable<$type>;

            uniffi::custom_type!($(#[$meta])* $name, Option<Vec<$type>>, {
                lower: |it| match it {
                    Nullable::Absent => None,
                    Nullable::Null => Some(Vec::new()),
                    Nullable::Value(value) => Some(vec![value]),
                },
                try_lift: |list| Ok(match list.map(|mut list| list.pop()) {
                    None => Nullable::Absent,
                    Some(None) => Nullable::Null,
                    Some(Some(value)) => Nullable::Value(value),
                }),
            });
        )*
    };
}

#[cfg(feature = "uniffi")]
foreign! {
    /// A text, or an explicit null.
    NullableText: String,
    /// Institutions, or an explicit null.
    NullablePartners: Vec<super::Partner>,
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

impl<T: Field> Field for Nullable<T> {
    type Rule = T::Rule;

    fn hole() -> Self {
        Self::Absent
    }

    fn read(&mut self, rule: &T::Rule, reader: &mut Reader<'_>, at: &mut Checker) -> Read<()> {
        if reader.peek()? == Kind::Null {
            *self = Self::Null;
            return reader.skip();
        }
        let mut value = T::hole();
        value.read_given(rule, reader, at)?;
        *self = Self::Value(value);
        Ok(())
    }

    fn absent(_: &T::Rule, _: &mut Checker) {}

    fn check(&self, rule: &T::Rule, at: &mut Checker) {
        if let Self::Value(value) = self {
            value.check_given(rule, at);
        }
    }
}
