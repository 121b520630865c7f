//! What params and configs are made of.
//!
//! [`record!`] declares a struct as the partner's page does: a field a line, with its rule. From
//! it come the reading of JSON with every wrong type at its path, the checks in documented
//! order, and the JSON Schema. [`choice!`] declares a closed set of words.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::check::Checker;
use crate::error::Finding;
use crate::json::{Integral, Kind, Read, Reader};
use crate::rule::{self, Integer, List, Text};

/// A value that stands in a field: how it is read from JSON and checked.
pub(crate) trait Field: Sized {
    /// What the value must obey.
    type Rule;

    /// Whether an empty object counts as not given where the value may be left out.
    const EMPTY_IS_ABSENT: bool = false;

    /// Reads a value that must be given. Whatever cannot be used is found, passed over, and
    /// replaced by [`Field::hole`].
    fn read(rule: &Self::Rule, reader: &mut Reader<'_>, at: &mut Checker) -> Read<Self>;

    /// Reads a value that may be left out but is not null.
    fn read_given(rule: &Self::Rule, reader: &mut Reader<'_>, at: &mut Checker) -> Read<Self> {
        Self::read(rule, reader, at)
    }

    /// The field is absent or null.
    fn absent(_rule: &Self::Rule, at: &mut Checker) -> Self {
        at.found(Finding::Required);
        Self::hole()
    }

    /// Stands where no usable value was given; never gets past the checks.
    fn hole() -> Self;

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
pub(crate) fn wrong_type<T: Field>(
    rule: &T::Rule,
    wanted: crate::error::Wanted,
    reader: &mut Reader<'_>,
    at: &mut Checker,
) -> Read<T> {
    let got = reader.peek()?;
    reader.skip()?;
    if got == Kind::Null {
        return Ok(T::absent(rule, at));
    }
    at.found(Finding::Type { got, wanted });
    Ok(T::hole())
}

impl Field for String {
    type Rule = Text;

    fn read(rule: &Text, reader: &mut Reader<'_>, at: &mut Checker) -> Read<Self> {
        match reader.peek()? {
            Kind::Text => Ok(reader.text()?.into_owned()),
            Kind::Number if rule.numbers => {
                let number = reader.number()?;
                if number.integral() == Integral::Beyond {
                    at.found(Finding::UnsafeInteger);
                }
                Ok(number.shortest(64).unwrap_or_else(|| number.0.to_owned()))
            }
            _ if rule.numbers => wrong_type(rule, rule::WANT_TEXT_OR_NUMBER, reader, at),
            _ => wrong_type(rule, rule::WANT_TEXT, reader, at),
        }
    }

    fn hole() -> Self {
        Self::new()
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

    fn read(rule: &Integer, reader: &mut Reader<'_>, at: &mut Checker) -> Read<Self> {
        if reader.peek()? != Kind::Number {
            return wrong_type(rule, rule::WANT_INTEGER, reader, at);
        }
        Ok(match reader.number()?.integral() {
            Integral::Safe(value) => value,
            Integral::Beyond => {
                at.found(Finding::UnsafeInteger);
                Self::hole()
            }
            Integral::Fractional => {
                at.found(Finding::Type { got: Kind::Number, wanted: rule::WANT_INTEGER });
                Self::hole()
            }
        })
    }

    fn hole() -> Self {
        0
    }

    fn check(&self, rule: &Integer, at: &mut Checker) {
        if let Err(finding) = rule.check(*self) {
            at.found(finding);
        }
    }
}

impl Field for bool {
    type Rule = ();

    fn read(rule: &(), reader: &mut Reader<'_>, at: &mut Checker) -> Read<Self> {
        if reader.peek()? != Kind::Bool {
            return wrong_type(rule, rule::WANT_BOOL, reader, at);
        }
        Ok(reader.literal()?.unwrap_or_default())
    }

    fn hole() -> Self {
        false
    }

    fn check(&self, (): &(), _: &mut Checker) {}
}

impl<T: Field> Field for Option<T> {
    type Rule = T::Rule;

    fn read(rule: &T::Rule, reader: &mut Reader<'_>, at: &mut Checker) -> Read<Self> {
        let kind = reader.peek()?;
        if kind == Kind::Null || (T::EMPTY_IS_ABSENT && reader.is_empty_object()) {
            reader.skip()?;
            return Ok(None);
        }
        T::read_given(rule, reader, at).map(Some)
    }

    fn absent(_: &T::Rule, _: &mut Checker) -> Self {
        None
    }

    fn hole() -> Self {
        None
    }

    fn check(&self, rule: &T::Rule, at: &mut Checker) {
        if let Some(value) = self {
            value.check_given(rule, at);
        }
    }
}

impl<T: Field> Field for Vec<T> {
    type Rule = List<T::Rule>;

    fn read(rule: &Self::Rule, reader: &mut Reader<'_>, at: &mut Checker) -> Read<Self> {
        if reader.peek()? != Kind::List {
            return wrong_type(rule, rule::WANT_LIST, reader, at);
        }
        let mut items = Self::new();
        reader.list(|index, reader| {
            items.push(at.item(index, |at| T::read(&rule.item, reader, at))?);
            Ok(())
        })?;
        items.shrink_to_fit();
        Ok(items)
    }

    fn absent(rule: &Self::Rule, at: &mut Checker) -> Self {
        if rule.min > 0 {
            at.found(Finding::Required);
        }
        Self::new()
    }

    fn hole() -> Self {
        Self::new()
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

    fn read(rule: &(), reader: &mut Reader<'_>, at: &mut Checker) -> Read<Self> {
        if reader.peek()? != Kind::Text {
            return wrong_type(rule, rule::WANT_BASE64, reader, at);
        }
        Ok(STANDARD.decode(&*reader.text()?).unwrap_or_else(|_| {
            at.found(Finding::Encoding(rule::WANT_BASE64));
            Self::hole()
        }))
    }

    fn hole() -> Self {
        Self::new()
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

            fn read(
                (): &(),
                reader: &mut $crate::json::Reader<'_>,
                at: &mut $crate::check::Checker,
            ) -> $crate::json::Read<Self> {
                $crate::record::read_word(reader, at, true)
            }

            fn read_given(
                (): &(),
                reader: &mut $crate::json::Reader<'_>,
                at: &mut $crate::check::Checker,
            ) -> $crate::json::Read<Self> {
                $crate::record::read_word(reader, at, false)
            }

            fn hole() -> Self {
                $crate::record::Word::first()
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
    reader: &mut Reader<'_>,
    at: &mut Checker,
    required: bool,
) -> Read<W> {
    if reader.peek()? != Kind::Text {
        return wrong_type(&(), rule::WANT_TEXT, reader, at);
    }
    let text = reader.text()?;
    if let Some(word) = W::from_spelling(&text) {
        return Ok(word);
    }
    at.found(match rule::FREE.check(&text) {
        _ if required && rule::is_blank(&text) => Finding::Required,
        Err(finding) => finding,
        Ok(()) => Finding::OneOf(W::SPELLINGS),
    });
    Ok(W::first())
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
            $( $(#[$field_meta:meta])* $field:ident: $type:ty = $rule:expr ),* $(,)?
        }
        $( also $between:path )?
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
        pub struct $name {
            $(
                $(#[$field_meta])*
                #[cfg_attr(
                    feature = "schema",
                    schemars(transform = $crate::schema::rule::<$type>(&$rule))
                )]
                pub $field: $type
            ),*
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
            const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];
        }

        const _: () = {
            use $crate::check::Checker;
            use $crate::json::{Kind, Read, Reader};
            use $crate::record::{Field, Record as _, Seen};

            #[allow(non_camel_case_types, reason = "spelled as the fields are")]
            #[derive(Clone, Copy)]
            enum Order {
                $($field),*
            }

            impl Field for $name {
                type Rule = ();

                const EMPTY_IS_ABSENT: bool = !concat!($(stringify!($empty))?).is_empty();

                fn read((): &(), reader: &mut Reader<'_>, at: &mut Checker) -> Read<Self> {
                    let kind = reader.peek()?;
                    if kind != Kind::Object {
                        reader.skip()?;
                        at.no_object(kind);
                        return Ok(Self::hole());
                    }
                    $( let mut $field: Seen<$type> = Seen::default(); )*
                    reader.object(|key, reader| {
                        match &*key {
                            $(
                                stringify!($field) => at.field(
                                    Order::$field as u32,
                                    stringify!($field),
                                    |at| $field.read(&$rule, reader, at),
                                ),
                            )*
                            _ => {
                                at.unknown_field(&key, Self::FIELDS);
                                reader.skip()
                            }
                        }
                    })?;
                    Ok(Self {
                        $(
                            $field: match $field.value {
                                Some(value) => value,
                                None => at.field(
                                    Order::$field as u32,
                                    stringify!($field),
                                    |at| <$type as Field>::absent(&$rule, at),
                                ),
                            }
                        ),*
                    })
                }

                fn hole() -> Self {
                    Self { $( $field: <$type as Field>::hole() ),* }
                }

                fn check(&self, (): &(), at: &mut Checker) {
                    let mut unsound = Vec::new();
                    $(
                        at.check_field(
                            Order::$field as u32,
                            stringify!($field),
                            &mut unsound,
                            |at| self.$field.check(&$rule, at),
                        );
                    )*
                    $( $between(self, &unsound, at); )?
                }
            }
        };
    };
}

/// A field while its object is read: its value, and where its findings lie.
pub(crate) struct Seen<T> {
    pub(crate) value: Option<T>,
    findings: (usize, usize),
}

impl<T> Default for Seen<T> {
    fn default() -> Self {
        Self { value: None, findings: (0, 0) }
    }
}

impl<T: Field> Seen<T> {
    /// Reads the value; of a repeated field the last one counts, and that it is repeated is found.
    pub(crate) fn read(
        &mut self,
        rule: &T::Rule,
        reader: &mut Reader<'_>,
        at: &mut Checker,
    ) -> Read<()> {
        let from = at.mark();
        if self.value.is_some() {
            at.drop_between(self.findings.0, self.findings.1);
            at.found(Finding::Duplicate);
        }
        self.value = Some(T::read(rule, reader, at)?);
        self.findings = (from, at.mark());
        Ok(())
    }
}

pub(crate) use {choice, record, same_spelling, word_field};
