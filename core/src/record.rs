//! What params and configs are made of.
//!
//! [`record!`] declares a struct as the partner's page does: a field a line, with its rule. From
//! it come the reading of JSON with every wrong type at its path, the checks in documented
//! order, and the JSON Schema. [`choice!`] declares a closed set of words.

use std::ptr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::check::Checker;
use crate::error::{Finding, Wanted};
use crate::json::{Integral, Kind, Read, Reader};
use crate::places::Places;
use crate::rule::{self, Integer, List, Text};

/// A value that stands in a field: how it is read from JSON and checked.
pub(crate) trait Field: Sized {
    /// What the value must obey.
    type Rule: 'static;

    /// Whether an empty object counts as not given where the value may be left out.
    const EMPTY_IS_ABSENT: bool = false;

    /// Stands where no usable value was given; never gets past the checks.
    fn hole() -> Self;

    /// Reads a value that must be given, into the place of whatever stands there. What cannot be
    /// used is found, passed over, and replaced by [`Field::hole`].
    fn read(&mut self, rule: &Self::Rule, reader: &mut Reader<'_>, at: &mut Checker) -> Read<()>;

    /// Reads a value that may be left out but is not null.
    fn read_given(
        &mut self,
        rule: &Self::Rule,
        reader: &mut Reader<'_>,
        at: &mut Checker,
    ) -> Read<()> {
        self.read(rule, reader, at)
    }

    /// The field is absent or null.
    fn absent(_rule: &Self::Rule, at: &mut Checker) {
        at.found(Finding::Required);
    }

    /// Checks a value that must be given.
    fn check(&self, rule: &Self::Rule, at: &mut Checker);

    /// Checks a value that may be left out.
    fn check_given(&self, rule: &Self::Rule, at: &mut Checker) {
        self.check(rule, at);
    }
}

/// A whole config or params object.
pub(crate) trait Record: Field<Rule = ()> + Described + Send + Sync + 'static {
    /// The fields, in the documented order.
    const FIELDS: &'static [&'static str];
}

/// With the feature `schema`, a type that has a JSON Schema; without it, any type.
#[cfg(feature = "schema")]
pub(crate) use schemars::JsonSchema as Described;

/// With the feature `schema`, a type that has a JSON Schema; without it, any type.
#[cfg(not(feature = "schema"))]
pub(crate) trait Described {}

#[cfg(not(feature = "schema"))]
impl<T> Described for T {}

/// Reads past a value of a wrong type.
#[cold]
pub(crate) fn wrong_type<T: Field>(
    field: &mut T,
    rule: &T::Rule,
    wanted: Wanted,
    reader: &mut Reader<'_>,
    at: &mut Checker,
) -> Read<()> {
    *field = T::hole();
    let got = reader.peek()?;
    reader.skip()?;
    if got == Kind::Null {
        T::absent(rule, at);
    } else {
        at.found(Finding::Type { got, wanted });
    }
    Ok(())
}

impl Field for String {
    type Rule = Text;

    fn hole() -> Self {
        Self::new()
    }

    fn read(&mut self, rule: &Text, reader: &mut Reader<'_>, at: &mut Checker) -> Read<()> {
        match reader.peek()? {
            Kind::Text => *self = reader.text()?.into_owned(),
            Kind::Number if rule.numbers => {
                let number = reader.number()?;
                if number.integral() == Integral::Beyond {
                    at.found(Finding::UnsafeInteger);
                }
                *self = number.shortest(64).unwrap_or_else(|| number.0.to_owned());
            }
            _ => {
                let wanted = if rule.numbers { rule::WANT_TEXT_OR_NUMBER } else { rule::WANT_TEXT };
                wrong_type(self, rule, wanted, reader, at)?;
            }
        }
        Ok(())
    }

    fn check(&self, rule: &Text, at: &mut Checker) {
        rule.check_required(self, at);
    }

    fn check_given(&self, rule: &Text, at: &mut Checker) {
        rule.check_given(self, at);
    }
}

impl Field for i64 {
    type Rule = Integer;

    fn hole() -> Self {
        0
    }

    fn read(&mut self, rule: &Integer, reader: &mut Reader<'_>, at: &mut Checker) -> Read<()> {
        if reader.peek()? != Kind::Number {
            return wrong_type(self, rule, rule::WANT_INTEGER, reader, at);
        }
        *self = match reader.number()?.integral() {
            Integral::Safe(value) => value,
            Integral::Beyond => at.instead(Finding::UnsafeInteger, Self::hole()),
            Integral::Fractional => {
                let wanted = rule::WANT_INTEGER;
                at.instead(Finding::Type { got: Kind::Number, wanted }, Self::hole())
            }
        };
        Ok(())
    }

    fn check(&self, rule: &Integer, at: &mut Checker) {
        if let Err(finding) = rule.check(*self) {
            at.found(finding);
        }
    }
}

impl Field for bool {
    type Rule = ();

    fn hole() -> Self {
        false
    }

    fn read(&mut self, rule: &(), reader: &mut Reader<'_>, at: &mut Checker) -> Read<()> {
        if reader.peek()? != Kind::Bool {
            return wrong_type(self, rule, rule::WANT_BOOL, reader, at);
        }
        *self = reader.literal()?.unwrap_or_default();
        Ok(())
    }

    fn check(&self, (): &(), _: &mut Checker) {}
}

impl<T: Field> Field for Option<T> {
    type Rule = T::Rule;

    fn hole() -> Self {
        None
    }

    fn read(&mut self, rule: &T::Rule, reader: &mut Reader<'_>, at: &mut Checker) -> Read<()> {
        let kind = reader.peek()?;
        if kind == Kind::Null || (T::EMPTY_IS_ABSENT && reader.is_empty_object()) {
            *self = None;
            return reader.skip();
        }
        self.insert(T::hole()).read_given(rule, reader, at)
    }

    fn absent(_: &T::Rule, _: &mut Checker) {}

    fn check(&self, rule: &T::Rule, at: &mut Checker) {
        if let Some(value) = self {
            value.check_given(rule, at);
        }
    }
}

/// From here on a list grows by a quarter.
const MANY: usize = 1024;

impl<T: Field> Field for Vec<T> {
    type Rule = List<T::Rule>;

    fn hole() -> Self {
        Self::new()
    }

    fn read(&mut self, rule: &Self::Rule, reader: &mut Reader<'_>, at: &mut Checker) -> Read<()> {
        if reader.peek()? != Kind::List {
            return wrong_type(self, rule, rule::WANT_LIST, reader, at);
        }
        self.clear();
        reader.enter()?;
        while reader.next_item()? {
            let mut item = T::hole();
            at.item(self.len(), |at| item.read(&rule.item, reader, at))?;
            match self.len() {
                // Most have one item.
                0 => self.reserve_exact(1),
                // To twice its size it would take more than the text that it is read from.
                many if many >= MANY && many == self.capacity() => self.reserve_exact(many / 4),
                _ => {}
            }
            self.push(item);
        }
        self.shrink_to_fit();
        Ok(())
    }

    fn absent(rule: &Self::Rule, at: &mut Checker) {
        if rule.min > 0 {
            at.found(Finding::Required);
        }
    }

    fn check(&self, rule: &Self::Rule, at: &mut Checker) {
        if let Err(finding) = rule.check(self.len()) {
            at.found(finding);
        }
        for (index, item) in self.iter().enumerate() {
            at.check_item(index, |at| item.check(&rule.item, at));
        }
    }
}

/// Bytes are Base64 in JSON.
impl Field for Vec<u8> {
    type Rule = ();

    fn hole() -> Self {
        Self::new()
    }

    fn read(&mut self, rule: &(), reader: &mut Reader<'_>, at: &mut Checker) -> Read<()> {
        if reader.peek()? != Kind::Text {
            return wrong_type(self, rule, rule::WANT_BASE64, reader, at);
        }
        *self = STANDARD
            .decode(&*reader.text()?)
            .unwrap_or_else(|_| at.instead(Finding::Encoding(rule::WANT_BASE64), Self::hole()));
        Ok(())
    }

    fn check(&self, (): &(), at: &mut Checker) {
        if self.is_empty() {
            at.found(Finding::Required);
        }
    }
}

/// Declares a closed set of words, each with its spelling; `in any case` takes any letter case.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        pub enum $name:ident $(in $any:ident case)? {
            $( $(#[$word_meta:meta])* $word:ident = $spelling:literal ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        pub enum $name {
            $(
                $(#[$word_meta])*
                #[cfg_attr(feature = "schema", schemars(rename = $spelling))]
                $word
            ),*
        }

        impl $name {
            /// Every word of the set, in the documented order.
            pub const ALL: &'static [Self] = &[$(Self::$word),*];

            /// The spellings, in the same order.
            pub const SPELLINGS: &'static [&'static str] = &[$($spelling),*];

            /// The word as it is spelled on the wire and in every language.
            pub fn as_str(self) -> &'static str {
                match self {
                    $( Self::$word => $spelling ),*
                }
            }

            /// The word of this spelling.
            pub fn from_spelling(spelling: &str) -> Option<Self> {
                let same = $crate::record::same_spelling!($($any)?);
                Self::ALL.iter().copied().find(|word| same(word.as_str(), spelling))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::record::Word for $name {
            const SPELLINGS: &'static [&'static str] = Self::SPELLINGS;

            fn from_spelling(spelling: &str) -> Option<Self> {
                Self::from_spelling(spelling)
            }

            fn first() -> Self {
                let [first, ..] = [$(Self::$word),*];
                first
            }
        }

        $crate::record::word_field!($name);
    };
}

/// How a word is found by its spelling.
macro_rules! same_spelling {
    () => {
        |a: &str, b: &str| a == b
    };
    ($any:ident) => {
        str::eq_ignore_ascii_case
    };
}

/// Words are fields without a rule of their own.
macro_rules! word_field {
    ($name:ident) => {
        impl $crate::record::Field for $name {
            type Rule = ();

            fn hole() -> Self {
                $crate::record::Word::first()
            }

            fn read(
                &mut self,
                (): &(),
                reader: &mut $crate::json::Reader<'_>,
                at: &mut $crate::check::Checker,
            ) -> $crate::json::Read<()> {
                $crate::record::read_word(self, reader, at, true)
            }

            fn read_given(
                &mut self,
                (): &(),
                reader: &mut $crate::json::Reader<'_>,
                at: &mut $crate::check::Checker,
            ) -> $crate::json::Read<()> {
                $crate::record::read_word(self, reader, at, false)
            }

            fn check(&self, (): &(), _: &mut $crate::check::Checker) {}
        }
    };
}

/// A closed set of words.
pub(crate) trait Word: Sized {
    const SPELLINGS: &'static [&'static str];

    fn from_spelling(spelling: &str) -> Option<Self>;

    fn first() -> Self;
}

/// Reads one word of a closed set.
pub(crate) fn read_word<W: Word + Field<Rule = ()>>(
    word: &mut W,
    reader: &mut Reader<'_>,
    at: &mut Checker,
    required: bool,
) -> Read<()> {
    if reader.peek()? != Kind::Text {
        return wrong_type(word, &(), rule::WANT_TEXT, reader, at);
    }
    let text = reader.text()?;
    *word = W::from_spelling(&text).unwrap_or_else(|| {
        at.found(match rule::FREE.check(&text) {
            _ if required && rule::is_blank(&text) => Finding::Required,
            Err(finding) => finding,
            Ok(()) => Finding::OneOf(W::SPELLINGS),
        });
        W::first()
    });
    Ok(())
}

/// Declares a struct whose fields are read and checked: a field a line, with its rule.
///
/// `also PATH` names a function for rules between fields, called with the names of the fields
/// that broke a rule already. `or empty` marks objects that
/// count as left out if nothing is in them.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident $(or $empty:ident)? {
            $(
                $(#[$field_meta:meta])* $field:ident: $type:ident $(<$inner:ty>)? = $rule:expr
            ),* $(,)?
        }
        $( also $between:path )?
    ) => {
        $crate::record::structure! {
            #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
            $(#[$meta])*
            #[derive(Clone, PartialEq)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
            pub struct $name {}
            $(
                $(#[$field_meta])*
                #[cfg_attr(
                    feature = "schema",
                    schemars(transform = $crate::schema::rule::<$type $(<$inner>)?>(&$rule))
                )]
                $field: $type $(<$inner>)?,
            )*
        }

        /// Shows no secret, and no identity number whole.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name))
                    $( .field(stringify!($field), &$crate::redact::Masked(&self.$field)) )*
                    .finish()
            }
        }

        impl $crate::record::Record for $name {
            const FIELDS: &'static [&'static str] = $crate::places::at_most_64(&[$(stringify!($field)),*]);
        }

        const _: () = {
            use $crate::check::Checker;
            use $crate::json::{Read, Reader};
            use $crate::record::{Column, Field, Fields, Record as _, read_fields};

            #[allow(non_camel_case_types, reason = "spelled as the fields are")]
            #[derive(Clone, Copy)]
            enum Order {
                $($field),*
            }

            struct Columns;

            #[allow(non_upper_case_globals, reason = "spelled as the fields are")]
            impl Columns {
                $(
                    const $field: &'static Column<$type $(<$inner>)?> =
                        &Column::new(Order::$field as u32, stringify!($field), $rule);
                )*
                const ALL: &'static [Order] = &[$(Order::$field),*];
            }

            impl Fields for $name {
                fn read_field(
                    &mut self,
                    place: usize,
                    reader: &mut Reader<'_>,
                    at: &mut Checker,
                ) -> Read<()> {
                    match Columns::ALL.get(place) {
                        $( Some(Order::$field) => {
                            Field::read(&mut self.$field, &Columns::$field.rule, reader, at)
                        } )*
                        None => reader.skip(),
                    }
                }

                fn absent_field(&self, place: usize, at: &mut Checker) {
                    match Columns::ALL.get(place) {
                        $( Some(Order::$field) => {
                            <$type $(<$inner>)? as Field>::absent(&Columns::$field.rule, at);
                        } )*
                        None => {}
                    }
                }
            }

            impl Field for $name {
                type Rule = ();

                const EMPTY_IS_ABSENT: bool = !concat!($(stringify!($empty))?).is_empty();

                fn hole() -> Self {
                    Self { $( $field: <$type $(<$inner>)? as Field>::hole() ),* }
                }

                fn read(&mut self, (): &(), reader: &mut Reader<'_>, at: &mut Checker) -> Read<()> {
                    *self = Self::hole();
                    read_fields(self, Self::FIELDS, reader, at)
                }

                fn check(&self, (): &(), at: &mut Checker) {
                    let mut unsound = Vec::new();
                    $( Columns::$field.check(&self.$field, &mut unsound, at); )*
                    $( $between(self, &unsound, at); )?
                }
            }
        };
    };
}

/// Declares the struct of a record, field by field: where UniFFI is wanted, what may be left out
/// has that as its default.
macro_rules! structure {
    (
        $(#[$meta:meta])* pub struct $name:ident { $($known:tt)* }
        $(#[$field_meta:meta])* $field:ident: Option<$inner:ty>, $($rest:tt)*
    ) => {
        $crate::record::structure! {
            $(#[$meta])* pub struct $name {
                $($known)*
                $(#[$field_meta])* #[cfg_attr(feature = "uniffi", uniffi(default))]
                pub $field: Option<$inner>,
            }
            $($rest)*
        }
    };
    (
        $(#[$meta:meta])* pub struct $name:ident { $($known:tt)* }
        $(#[$field_meta:meta])* $field:ident: $type:ident $(<$inner:ty>)?, $($rest:tt)*
    ) => {
        $crate::record::structure! {
            $(#[$meta])* pub struct $name {
                $($known)*
                $(#[$field_meta])* pub $field: $type $(<$inner>)?,
            }
            $($rest)*
        }
    };
    ($(#[$meta:meta])* pub struct $name:ident { $($known:tt)* }) => {
        $(#[$meta])* pub struct $name { $($known)* }
    };
}

/// What a record says of one of its fields: where it stands, its name, its rule.
pub(crate) struct Column<T: Field> {
    order: u32,
    name: &'static str,
    pub(crate) rule: T::Rule,
}

impl<T: Field> Column<T> {
    pub(crate) const fn new(order: u32, name: &'static str, rule: T::Rule) -> Self {
        Self { order, name, rule }
    }

    /// Checks the field; names it in `unsound` if it is not right. Not inlined: one for every type
    /// of fields, and not one for every field.
    #[inline(never)]
    pub(crate) fn check(&self, value: &T, unsound: &mut Vec<&'static str>, at: &mut Checker) {
        at.check_field(self.order, self.name, unsound, |at| value.check(&self.rule, at));
    }
}

/// A record as [`read_fields`] sees it: fields by their place.
pub(crate) trait Fields {
    /// Reads the value of a field.
    fn read_field(&mut self, place: usize, reader: &mut Reader<'_>, at: &mut Checker) -> Read<()>;

    /// A field is absent.
    fn absent_field(&self, place: usize, at: &mut Checker);
}

/// Reads an object into a record of holes. There is one of this for all records, for their
/// sum is most of the library's size.
pub(crate) fn read_fields(
    record: &mut dyn Fields,
    names: &'static [&'static str],
    reader: &mut Reader<'_>,
    at: &mut Checker,
) -> Read<()> {
    let kind = reader.peek()?;
    if kind != Kind::Object {
        reader.skip()?;
        at.no_object(kind);
        return Ok(());
    }
    let mut places = Places::default();
    let mut found = Found::default();
    reader.enter()?;
    while let Some(member) = reader.next_member_like(places.likely(names).unwrap_or_default())? {
        // The likely name is that very text.
        let place =
            places.find(names, |name| ptr::eq(*name, &raw const *member) || *name == member);
        let Some((place, name)) = place.and_then(|place| Some((place, names.get(place)?))) else {
            at.unknown_field(&member, names);
            reader.skip()?;
            continue;
        };
        at.field(order(place), name, |at| {
            let from = at.mark();
            if places.see(place) {
                found.forget(place, at);
                at.found(Finding::Duplicate);
            }
            record.read_field(place, reader, at)?;
            found.keep(place, from, at);
            Ok(())
        })?;
    }
    for place in places.missing(names.len()) {
        let name = names.get(place).copied().unwrap_or_default();
        at.field(order(place), name, |at| record.absent_field(place, at));
    }
    Ok(())
}

fn order(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// In which fields of an object something was found, and between which marks that lies: of a
/// repeated field the last one counts.
#[derive(Default)]
struct Found(Vec<(usize, usize, usize)>);

impl Found {
    fn keep(&mut self, place: usize, from: usize, at: &Checker) {
        if at.mark() > from {
            self.0.push((place, from, at.mark()));
        }
    }

    fn forget(&mut self, place: usize, at: &mut Checker) {
        self.0.retain(|(known, from, to)| {
            if *known == place {
                at.drop_between(*from, *to);
            }
            *known != place
        });
    }
}

pub(crate) use {choice, record, same_spelling, structure, word_field};
