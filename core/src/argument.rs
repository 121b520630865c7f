//! Arguments of the by-name door: what a host hands over before anybody has looked at it.

use std::borrow::Cow;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::check::Checker;
use crate::client::Now;
use crate::error::{Finding, Wanted};
use crate::json::{Fault, Integral, Kind, Read, Reader};
use crate::record::Field;
use crate::rule::{WANT_BASE64, WANT_INTEGER, WANT_TEXT, WANT_UTF8};

/// A value as a host has it. Typed hosts give texts and integers; hosts that take anything give
/// the value's JSON, and the core says what is wrong with it.
#[derive(Clone, Copy, Default)]
pub enum Argument<'a> {
    /// Not given.
    #[default]
    Absent,
    /// A text, which should be UTF-8; for a body its bytes.
    Text(&'a [u8]),
    /// A whole number.
    Integer(i64),
    /// The JSON of a value of any type.
    Json(&'a [u8]),
}

/// A JSON document as a host has it: the config, the params.
#[derive(Clone, Copy, Default)]
pub struct Document<'a>(pub Option<&'a [u8]>);

/// Shows of what kind it is: the value may be a secret.
impl fmt::Debug for Argument<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Absent => "Absent",
            Self::Text(_) => "Text(..)",
            Self::Integer(_) => "Integer(..)",
            Self::Json(_) => "Json(..)",
        })
    }
}

/// Shows whether it is there: it may hold secrets.
impl fmt::Debug for Document<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Document(..)" } else { "Document(absent)" })
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.as_bytes())
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.as_bytes())
    }
}

impl<'a> From<&'a [u8]> for Argument<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Text(bytes)
    }
}

impl<'a> From<&'a Vec<u8>> for Argument<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        Self::Text(bytes)
    }
}

impl From<i64> for Argument<'_> {
    fn from(integer: i64) -> Self {
        Self::Integer(integer)
    }
}

impl<'a, T: Into<Argument<'a>>> From<Option<T>> for Argument<'a> {
    fn from(argument: Option<T>) -> Self {
        argument.map_or(Self::Absent, Into::into)
    }
}

impl<'a> From<&'a str> for Document<'a> {
    fn from(json: &'a str) -> Self {
        Self(Some(json.as_bytes()))
    }
}

impl<'a> From<&'a String> for Document<'a> {
    fn from(json: &'a String) -> Self {
        Self(Some(json.as_bytes()))
    }
}

impl<'a> From<&'a [u8]> for Document<'a> {
    fn from(json: &'a [u8]) -> Self {
        Self(Some(json))
    }
}

impl<'a, T: Into<Document<'a>>> From<Option<T>> for Document<'a> {
    fn from(json: Option<T>) -> Self {
        json.map_or(Self(None), Into::into)
    }
}

impl<'a> Argument<'a> {
    /// The text that this should be; absent or null is `None`.
    pub(crate) fn text(self) -> Result<Option<Cow<'a, str>>, Finding> {
        match self {
            Self::Absent => Ok(None),
            Self::Text(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) => Ok(Some(Cow::Borrowed(text))),
                Err(_) => Err(Finding::Encoding(WANT_UTF8)),
            },
            Self::Integer(_) => Err(Finding::Type { got: Kind::Number, wanted: WANT_TEXT }),
            Self::Json(json) => read_json(json, WANT_TEXT, |kind, reader| match kind {
                Kind::Text => reader.text().map(|text| Ok(Some(text))),
                Kind::Null => reader.literal().map(|_| Ok(None)),
                got => Ok(Err(Finding::Type { got, wanted: WANT_TEXT })),
            }),
        }
    }

    /// The bytes that this should be, Base64 where it is JSON; absent or null is none.
    pub(crate) fn bytes(self) -> Result<Cow<'a, [u8]>, Finding> {
        match self {
            Self::Text(bytes) => Ok(Cow::Borrowed(bytes)),
            other => match other.text()? {
                Some(base64) => match STANDARD.decode(&*base64) {
                    Ok(bytes) => Ok(Cow::Owned(bytes)),
                    Err(_) => Err(Finding::Encoding(WANT_BASE64)),
                },
                None => Ok(Cow::Borrowed(&[])),
            },
        }
    }

    /// The integer that this should be; absent or null is `None`.
    pub(crate) fn integer(self) -> Result<Option<i64>, Finding> {
        let wrong = |got| Finding::Type { got, wanted: WANT_INTEGER };
        match self {
            Self::Absent => Ok(None),
            Self::Integer(integer) => Ok(Some(integer)),
            Self::Text(_) => Err(wrong(Kind::Text)),
            Self::Json(json) => read_json(json, WANT_INTEGER, |kind, reader| match kind {
                Kind::Number => Ok(match reader.number()?.integral() {
                    Integral::Safe(value) => Ok(Some(value)),
                    Integral::Beyond => Err(Finding::UnsafeInteger),
                    Integral::Fractional => Err(wrong(Kind::Number)),
                }),
                Kind::Null => reader.literal().map(|_| Ok(None)),
                got => Ok(Err(wrong(got))),
            }),
        }
    }

    pub(crate) fn now(self) -> Now {
        match self.integer() {
            Ok(Some(seconds)) => Now::Seconds(seconds),
            Ok(None) => Now::Wrong(Finding::Required),
            // An unusable number is outside the limits of a time, whatever its size.
            Err(Finding::UnsafeInteger) => Now::Seconds(i64::MAX),
            Err(finding) => Now::Wrong(finding),
        }
    }
}

fn read_json<'a, T>(
    json: &'a [u8],
    wanted: Wanted,
    read: impl FnOnce(Kind, &mut Reader<'a>) -> Read<Result<T, Finding>>,
) -> Result<T, Finding> {
    let text = std::str::from_utf8(json).map_err(|_| Finding::Encoding(WANT_UTF8))?;
    let mut reader = Reader::new(text);
    let kind = reader.peek();
    match kind.and_then(|kind| read(kind, &mut reader)) {
        Ok(result) => result,
        Err(Fault::NotJson(_) | Fault::TooDeep(_)) => {
            Err(Finding::Type { got: Kind::Text, wanted })
        }
    }
}

impl Document<'_> {
    /// Reads the document as a record; where that is impossible, says so and gives a hole.
    pub(crate) fn read<T: Field<Rule = ()>>(
        self,
        order: u32,
        name: &'static str,
        at: &mut Checker,
    ) -> T {
        let mut value = T::hole();
        let read = &mut |reader: &mut Reader<'_>, at: &mut Checker| value.read(&(), reader, at);
        if at.field(order, name, |at| self.read_with(at, read)) { value } else { T::hole() }
    }

    /// Whether it could be read.
    #[inline(never)]
    fn read_with(
        self,
        at: &mut Checker,
        read: &mut dyn FnMut(&mut Reader<'_>, &mut Checker) -> Read<()>,
    ) -> bool {
        let from = at.mark();
        let finding = match self.0.map(std::str::from_utf8) {
            None => Finding::Required,
            Some(Err(_)) => Finding::Encoding(WANT_UTF8),
            Some(Ok(text)) => {
                let mut reader = Reader::new(text);
                match read(&mut reader, at).and_then(|()| reader.end()) {
                    Ok(()) => return true,
                    Err(Fault::NotJson(at)) => Finding::NotJson { at },
                    Err(Fault::TooDeep(_)) => Finding::TooDeep,
                }
            }
        };
        at.drop_between(from, at.mark());
        at.found(finding);
        false
    }
}
