//! What replies are made of.
//!
//! [`reply!`] declares a struct as the partner's page does. Reading is lenient where the partner
//! is sloppy (numbers as texts, texts as numbers, unknown members) and strict where a caller
//! would believe something that was not said.

use crate::error::Problem;
use crate::json::{Integral, Kind, Number, Numeric, RawJson, Read, Reader, Scalar};
use crate::places::Places;
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
pub(crate) type Taken<T = ()> = Result<T, Trouble>;

/// A value that a reply is made of.
pub(crate) trait Member: Sized {
    /// Stands where no usable value came; no reply with one is handed out.
    fn hole() -> Self;

    /// Reads a value that must be there, into the place of whatever stands there.
    fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken>;

    /// Reads a value that may be missing but is not null.
    fn read_given(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        self.read(reader)
    }

    /// The member is absent.
    fn missing() -> Taken {
        Err(Trouble::at(Problem::MissingField, ""))
    }
}

/// Reads a value that must be there.
pub(crate) fn take<T: Member>(reader: &mut Reader<'_>) -> Read<Taken<T>> {
    let mut value = T::hole();
    Ok(value.read(reader)?.map(|()| value))
}

/// Passes over a value that cannot be read.
pub(crate) fn unusable<T: Member>(reader: &mut Reader<'_>) -> Read<Taken> {
    let kind = reader.peek()?;
    reader.skip()?;
    Ok(if kind == Kind::Null { T::missing() } else { Err(wrong_type()) })
}

pub(crate) fn wrong_type() -> Trouble {
    Trouble::at(Problem::WrongType, "")
}

impl Member for String {
    fn hole() -> Self {
        Self::new()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        let taken = self.read_given(reader)?;
        Ok(if taken.is_ok() && self.is_empty() { Self::missing() } else { taken })
    }

    fn read_given(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        match reader.peek()? {
            Kind::Text => *self = reader.text()?.into_owned(),
            Kind::Number => reader.number()?.0.clone_into(self),
            _ => return unusable::<Self>(reader),
        }
        Ok(Ok(()))
    }
}

/// Reads a number, also one that comes as text.
fn read_number<T: Member>(
    value: &mut T,
    reader: &mut Reader<'_>,
    required: bool,
    convert: fn(Number<'_>) -> Option<T>,
) -> Read<Taken> {
    let converted = match reader.peek()? {
        Kind::Number => convert(reader.number()?),
        Kind::Text => {
            let text = reader.text()?;
            if required && text.is_empty() {
                return Ok(T::missing());
            }
            Number::in_text(&text).and_then(convert)
        }
        _ => return unusable::<T>(reader),
    };
    Ok(match converted {
        Some(converted) => {
            *value = converted;
            Ok(())
        }
        None => Err(wrong_type()),
    })
}

fn to_i64(number: Number<'_>) -> Option<i64> {
    match number.integral() {
        Integral::Safe(value) => Some(value),
        Integral::Beyond | Integral::Fractional => None,
    }
}

impl Member for Numeric {
    fn hole() -> Self {
        Self::zero()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        read_number(self, reader, true, Numeric::new)
    }

    fn read_given(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        read_number(self, reader, false, Numeric::new)
    }
}

impl Member for i64 {
    fn hole() -> Self {
        0
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        read_number(self, reader, true, to_i64)
    }

    fn read_given(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        read_number(self, reader, false, to_i64)
    }
}

impl Member for bool {
    fn hole() -> Self {
        false
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        if reader.peek()? != Kind::Bool {
            return unusable::<Self>(reader);
        }
        *self = reader.literal()?.unwrap_or_default();
        Ok(Ok(()))
    }
}

impl Member for Scalar {
    fn hole() -> Self {
        Self::Bool(false)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        *self = match reader.peek()? {
            Kind::Text => Self::Text(reader.text()?.into_owned()),
            Kind::Bool => Self::Bool(reader.literal()?.unwrap_or_default()),
            Kind::Number => {
                let number = reader.number()?;
                let integer = number.0.parse().ok().or_else(|| to_i64(number)).map(Self::Integer);
                match integer.or_else(|| Numeric::new(number).map(Self::Number)) {
                    Some(number) => number,
                    None => return Ok(Err(wrong_type())),
                }
            }
            _ => return unusable::<Self>(reader),
        };
        Ok(Ok(()))
    }
}

impl Member for RawJson {
    fn hole() -> Self {
        Self::new("null")
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        if reader.peek()? == Kind::Null {
            return unusable::<Self>(reader);
        }
        *self = Self::new(reader.raw()?);
        Ok(Ok(()))
    }
}

impl<T: Member> Member for Option<T> {
    fn hole() -> Self {
        None
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        if reader.peek()? == Kind::Null {
            *self = None;
            return reader.skip().map(Ok);
        }
        self.insert(T::hole()).read_given(reader)
    }

    fn missing() -> Taken {
        Ok(())
    }
}

impl<T: Member> Member for Vec<T> {
    fn hole() -> Self {
        Self::new()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        if reader.peek()? != Kind::List {
            return unusable::<Self>(reader);
        }
        self.clear();
        let mut taken = Ok(());
        reader.enter()?;
        while reader.next_item()? {
            let mut item = T::hole();
            let read = item.read(reader)?;
            if taken.is_ok() {
                taken = read.map_err(|trouble| trouble.under(&self.len().to_string()));
                self.push(item);
            }
        }
        Ok(taken)
    }
}

/// Declares a struct that is read from a response: a member a line, `as "…"` where the wire
/// spells it differently, `or "…"` where it may do so too. An `Option` may be missing or null.
///
/// `others FIELD` keeps the members that no line names.
macro_rules! reply {
    ($(#[$meta:meta])* pub struct $($rest:tt)*) => {
        $crate::reply::reply! {
            @declare
            #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
            $(#[$meta])*
            pub struct $($rest)*
        }
    };
    ($(#[$meta:meta])* $vis:vis struct $($rest:tt)*) => {
        $crate::reply::reply! { @declare $(#[$meta])* $vis struct $($rest)* }
    };
    (
        @declare
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
            use $crate::json::{Read, Reader};
            use $crate::reply::{Member, Members, Taken, read_members};

            #[allow(non_camel_case_types, reason = "spelled as the members are")]
            #[derive(Clone, Copy)]
            enum Order {
                $($field),*
            }

            const ALL: &[Order] = &[$(Order::$field),*];
            const NAMES: &[&[&str]] = $crate::places::at_most_64(&[
                $( &[$crate::reply::wire!($field $($wire)?) $($(, $other)?)?] ),*
            ]);

            impl Members for $name {
                fn read_member(&mut self, place: usize, reader: &mut Reader<'_>) -> Read<Taken> {
                    match ALL.get(place) {
                        $( Some(Order::$field) => Member::read(&mut self.$field, reader), )*
                        None => reader.skip().map(Ok),
                    }
                }

                fn missing_member(&self, place: usize) -> Taken {
                    match ALL.get(place) {
                        $( Some(Order::$field) => <$type as Member>::missing(), )*
                        None => Ok(()),
                    }
                }

                $(
                    fn read_other(&mut self, name: &str, reader: &mut Reader<'_>) -> Read<()> {
                        self.$extra.read(name, reader)
                    }
                )?
            }

            impl Member for $name {
                fn hole() -> Self {
                    Self {
                        $( $field: <$type as Member>::hole(), )*
                        $( $extra: $crate::json::Extra::default(), )?
                    }
                }

                fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
                    *self = Self::hole();
                    let taken = read_members(self, NAMES, reader)?;
                    $( self.$extra.keep_last_of_each(); )?
                    Ok(taken)
                }
            }
        };
    };
}

/// A reply as [`read_members`] sees it: members by their place.
pub(crate) trait Members {
    /// Reads the value of a member.
    fn read_member(&mut self, place: usize, reader: &mut Reader<'_>) -> Read<Taken>;

    /// A member is absent.
    fn missing_member(&self, place: usize) -> Taken;

    /// Reads the value of a member that the partner does not document.
    fn read_other(&mut self, _name: &str, reader: &mut Reader<'_>) -> Read<()> {
        reader.skip()
    }
}

/// Reads an object into a reply of holes. `names` are the members as the wire spells them, each
/// with its other spellings. There is one of this for all replies, for their sum is most of the
/// library's size.
pub(crate) fn read_members(
    reply: &mut dyn Members,
    names: &[&[&str]],
    reader: &mut Reader<'_>,
) -> Read<Taken> {
    let kind = reader.peek()?;
    if kind != Kind::Object {
        reader.skip()?;
        let problem = if kind == Kind::Null { Problem::MissingField } else { Problem::WrongType };
        return Ok(Err(Trouble::at(problem, "")));
    }
    let mut places = Places::default();
    let mut troubles: Vec<(usize, Trouble)> = Vec::new();
    reader.enter()?;
    while let Some(name) = reader.next_member()? {
        let Some(place) = places.find(names, |spellings| spellings.contains(&&*name)) else {
            reply.read_other(&name, reader)?;
            continue;
        };
        // Of a repeated member the last one counts.
        if places.see(place) {
            troubles.retain(|(known, _)| *known != place);
        }
        if let Err(trouble) = reply.read_member(place, reader)? {
            troubles.push((place, trouble));
        }
    }
    for place in places.missing(names.len()) {
        if let Err(trouble) = reply.missing_member(place) {
            troubles.push((place, trouble));
        }
    }
    Ok(match troubles.into_iter().min_by_key(|(place, _)| *place) {
        Some((place, trouble)) => {
            let name = names.get(place).and_then(|spellings| spellings.first());
            Err(trouble.under(name.unwrap_or(&"")))
        }
        None => Ok(()),
    })
}

/// A member while the object around it is read in another way than by [`read_members`].
pub(crate) struct Slot<T> {
    value: T,
    taken: Taken,
}

impl<T: Member> Default for Slot<T> {
    fn default() -> Self {
        Self { value: T::hole(), taken: T::missing() }
    }
}

/// A [`Slot`] for whoever reads what is around it.
pub(crate) trait Place {
    /// Reads the value; of a repeated member the last one counts.
    fn read(&mut self, reader: &mut Reader<'_>) -> Read<()>;

    /// The value is there, and of a wrong type.
    fn spoil(&mut self);
}

impl<T: Member> Place for Slot<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read<()> {
        self.taken = self.value.read(reader)?;
        Ok(())
    }

    fn spoil(&mut self) {
        self.taken = Err(wrong_type());
    }
}

impl<T: Member> Slot<T> {
    /// What came, or what is wrong with it, seen from the object.
    pub(crate) fn get(&self, name: &str) -> Taken<&T> {
        match &self.taken {
            Ok(()) => Ok(&self.value),
            Err(trouble) => Err(trouble.clone().under(name)),
        }
    }

    /// The same, moved out.
    pub(crate) fn take(self, name: &str) -> Taken<T> {
        self.taken.map_err(|trouble| trouble.under(name))?;
        Ok(self.value)
    }
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

pub(crate) use {reply, wire};
