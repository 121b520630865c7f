//! What replies are made of.
//!
//! [`reply!`] declares a struct as the partner's page does. Reading is lenient where the partner
//! is sloppy (numbers as texts, texts as numbers, unknown members) and strict where a caller
//! would believe something that was not said.

use crate::error::Problem;
use crate::json::{Integral, Kind, Number, RawJson, Read, Reader, Scalar};
use crate::record::Described;

/// The whole content of a success.
pub(crate) trait Reply: serde::Serialize + Described {}

impl<T: serde::Serialize + Described> Reply for T {}

/// A place in a response that is not as documented.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trouble {
    pub(crate) problem: Problem,
    /// JSON pointer or byte offset.
    pub(crate) at: Option<String>,
}

impl Trouble {
    /// Trouble with the response as a whole.
    pub(crate) fn whole(problem: Problem) -> Self {
        Self { problem, at: None }
    }

    /// Trouble with the value at a pointer.
    pub(crate) fn at(problem: Problem, pointer: &str) -> Self {
        Self { problem, at: Some(pointer.to_owned()) }
    }

    /// The same seen from one level further up.
    pub(crate) fn under(mut self, name: &str) -> Self {
        let below = self.at.unwrap_or_default();
        self.at = Some(format!("/{}{below}", name.replace('~', "~0").replace('/', "~1")));
        self
    }
}

/// A value of a response, or what is wrong with it.
pub(crate) type Taken<T> = Result<T, Trouble>;

/// A value that a reply is made of.
pub(crate) trait Member: Sized {
    /// Reads a value that must be there.
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>>;

    /// Reads a value that may be missing but is not null.
    fn read_given(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        Self::read(reader)
    }

    /// The member is absent.
    fn missing() -> Taken<Self> {
        Err(Trouble::at(Problem::MissingField, ""))
    }
}

/// Passes over a value that cannot be read.
pub(crate) fn unusable<T: Member>(reader: &mut Reader<'_>) -> Read<Taken<T>> {
    let kind = reader.peek()?;
    reader.skip()?;
    Ok(if kind == Kind::Null { T::missing() } else { Err(wrong_type()) })
}

pub(crate) fn wrong_type() -> Trouble {
    Trouble::at(Problem::WrongType, "")
}

impl Member for String {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        let taken = Self::read_given(reader)?;
        Ok(taken.and_then(|text| if text.is_empty() { Self::missing() } else { Ok(text) }))
    }

    fn read_given(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        match reader.peek()? {
            Kind::Text => Ok(Ok(reader.text()?.into_owned())),
            Kind::Number => Ok(Ok(reader.number()?.0.to_owned())),
            _ => unusable(reader),
        }
    }
}

/// Reads a number, also one that comes as text.
fn read_number<T: Member>(
    reader: &mut Reader<'_>,
    required: bool,
    convert: fn(Number<'_>) -> Option<T>,
) -> Read<Taken<T>> {
    match reader.peek()? {
        Kind::Number => Ok(convert(reader.number()?).ok_or_else(wrong_type)),
        Kind::Text => {
            let text = reader.text()?;
            if required && text.is_empty() {
                return Ok(T::missing());
            }
            Ok(Number::in_text(&text).and_then(convert).ok_or_else(wrong_type))
        }
        _ => unusable(reader),
    }
}

fn to_f64(number: Number<'_>) -> Option<f64> {
    number.to_f64()
}

fn to_i64(number: Number<'_>) -> Option<i64> {
    match number.integral() {
        Integral::Safe(value) => Some(value),
        Integral::Beyond | Integral::Fractional => None,
    }
}

impl Member for f64 {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        read_number(reader, true, to_f64)
    }

    fn read_given(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        read_number(reader, false, to_f64)
    }
}

impl Member for i64 {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        read_number(reader, true, to_i64)
    }

    fn read_given(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        read_number(reader, false, to_i64)
    }
}

impl Member for bool {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        match reader.peek()? {
            Kind::Bool => Ok(Ok(reader.literal()?.unwrap_or_default())),
            _ => unusable(reader),
        }
    }
}

impl Member for Scalar {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        match reader.peek()? {
            Kind::Text => Ok(Ok(Self::Text(reader.text()?.into_owned()))),
            Kind::Bool => Ok(Ok(Self::Bool(reader.literal()?.unwrap_or_default()))),
            Kind::Number => {
                let number = reader.number()?;
                let integer = number.0.parse().ok().or_else(|| to_i64(number)).map(Self::Integer);
                let other = || number.to_f64().map(Self::Number);
                Ok(integer.or_else(other).ok_or_else(wrong_type))
            }
            _ => unusable(reader),
        }
    }
}

impl Member for RawJson {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        match reader.peek()? {
            Kind::Null => unusable(reader),
            _ => Ok(Ok(Self::new(reader.raw()?))),
        }
    }
}

impl<T: Member> Member for Option<T> {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        if reader.peek()? == Kind::Null {
            reader.literal()?;
            return Ok(Ok(None));
        }
        Ok(T::read_given(reader)?.map(Some))
    }

    fn missing() -> Taken<Self> {
        Ok(None)
    }
}

impl<T: Member> Member for Vec<T> {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        if reader.peek()? != Kind::List {
            return unusable(reader);
        }
        let mut items = Ok(Self::new());
        reader.list(|index, reader| {
            let item = T::read(reader)?;
            if let Ok(list) = &mut items {
                match item {
                    Ok(item) => list.push(item),
                    Err(trouble) => items = Err(trouble.under(&index.to_string())),
                }
            }
            Ok(())
        })?;
        Ok(items)
    }
}

/// Declares a struct that is read from a response: a member a line, `as "…"` where the wire
/// spells it differently, `or "…"` where it may do so too. An `Option` may be missing or null.
///
/// `others FIELD` keeps the members that no line names.
macro_rules! reply {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident {
            $(
                $(#[$field_meta:meta])*
                $field:ident $(as $wire:literal $(or $other:literal)?)?: $type:ty
            ),* $(,)?
        }
        $( others $extra:ident )?
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        $vis struct $name {
            $( $(#[$field_meta])* pub $field: $type, )*
            $(
                /// What else the partner sends.
                pub $extra: $crate::json::Extra,
            )?
        }

        /// Shows no secret, and no identity number whole.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name))
                    $( .field(stringify!($field), &$crate::redact::Masked(&self.$field)) )*
                    $( .field(stringify!($extra), &self.$extra) )?
                    .finish()
            }
        }

        const _: () = {
            use $crate::json::{Kind, Read, Reader};
            use $crate::reply::{Member, Taken, unusable};

            impl Member for $name {
                fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
                    if reader.peek()? != Kind::Object {
                        return unusable(reader);
                    }
                    $( let mut $field: Option<Taken<$type>> = None; )*
                    $( let mut $extra = $crate::json::Extra::default(); )?
                    reader.object(|key, reader| {
                        match &*key {
                            $(
                                $crate::reply::wire!($field $($wire)?) $($(| $other)?)? => {
                                    $field = Some(<$type as Member>::read(reader)?);
                                    Ok(())
                                }
                            )*
                            _ => $crate::reply::other!(key reader $($extra)?),
                        }
                    })?;
                    Ok((|| {
                        Ok(Self {
                            $(
                                $field: $field
                                    .unwrap_or_else(<$type as Member>::missing)
                                    .map_err(|trouble| {
                                        trouble.under($crate::reply::wire!($field $($wire)?))
                                    })?,
                            )*
                            $( $extra: $extra.last_of_each(), )?
                        })
                    })())
                }
            }
        };
    };
}

/// The name of a member on the wire.
macro_rules! wire {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $wire:literal) => {
        $wire
    };
}

/// What becomes of a member that no line names.
macro_rules! other {
    ($key:ident $reader:ident) => {
        $reader.skip()
    };
    ($key:ident $reader:ident $extra:ident) => {
        $extra.read($key, $reader)
    };
}

pub(crate) use {other, reply, wire};
