//! The rules that texts, numbers and lists obey, as constants that stand beside each field.

use crate::check::Checker;
use crate::error::{Counted, Finding, Wanted};
use crate::json::MAX_SAFE;

/// Rule of a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text {
    characters: Characters,
    max: usize,
    form: Option<Form>,
    /// Whether a JSON number is taken too, and written as text.
    pub(crate) numbers: bool,
    /// Whether it is a column of `PaDi`'s: blank counts as not given, and so does `NULL` where a
    /// value must be given.
    column: bool,
    /// Among which texts of a document no other may be the same.
    unique: Option<Among>,
}

/// Texts of a document of which no two may be the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Among {
    Credentials,
    Assets,
}

/// Which characters a text may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Characters {
    /// All but NUL.
    Free,
    /// All but NUL; no white space at either end.
    Key,
    /// No control characters, no white space.
    Code,
    /// Visible ASCII.
    Visible,
    /// Visible ASCII, spaces between.
    VisibleSpaced,
}

/// A form beyond the characters.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Form {
    /// One of a list of codes.
    OneOf(&'static [&'static str]),
    /// Whatever a function says, and the same as far as JSON Schema can say it.
    #[cfg_attr(not(feature = "schema"), allow(dead_code, reason = "read by the schemas alone"))]
    Checked { check: fn(&str) -> Result<(), Finding>, schema: Schema },
}

/// What JSON Schema says of a form.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(feature = "schema"), allow(dead_code, reason = "read by the schemas alone"))]
pub(crate) enum Schema {
    Format(&'static str),
    Pattern(&'static str),
}

/// Any text but NUL.
pub(crate) const FREE: Text = Text {
    characters: Characters::Free,
    max: usize::MAX,
    form: None,
    numbers: false,
    column: false,
    unique: None,
};
/// A signing key: nothing but NUL is wrong inside it, white space at its ends is.
pub(crate) const KEY: Text = Text { characters: Characters::Key, ..FREE };
/// A code: no white space, no control characters.
pub(crate) const CODE: Text = Text { characters: Characters::Code, ..FREE };
/// The value of a header: visible ASCII.
pub(crate) const VISIBLE: Text = Text { characters: Characters::Visible, ..FREE };
/// The value of an `Authorization` header: visible ASCII, spaces between.
pub(crate) const AUTHORIZATION: Text = Text { characters: Characters::VisibleSpaced, ..FREE };

impl Text {
    /// The same with at most `max` characters.
    pub(crate) const fn max(self, max: usize) -> Self {
        Self { max, ..self }
    }

    /// The same with a form that a function checks.
    pub(crate) const fn form(self, check: fn(&str) -> Result<(), Finding>, schema: Schema) -> Self {
        Self { form: Some(Form::Checked { check, schema }), ..self }
    }

    /// The same as one of a list of codes.
    pub(crate) const fn one_of(self, codes: &'static [&'static str]) -> Self {
        Self { form: Some(Form::OneOf(codes)), ..self }
    }

    /// The same as a column of `PaDi`'s: blank counts as not given, and so does `NULL` where a
    /// value must be given.
    pub(crate) const fn column(self) -> Self {
        Self { column: true, ..self }
    }

    /// The same, taking a JSON number too.
    pub(crate) const fn or_number(self) -> Self {
        Self { numbers: true, ..self }
    }

    /// The same, and no other of these texts may be the same.
    pub(crate) const fn unique(self, among: Among) -> Self {
        Self { unique: Some(among), ..self }
    }

    /// Characters at most, if there is a limit.
    #[cfg(feature = "schema")]
    pub(crate) fn max_length(&self) -> Option<usize> {
        (self.max < usize::MAX).then_some(self.max)
    }

    /// What JSON Schema says of the form.
    #[cfg(feature = "schema")]
    pub(crate) fn form_schema(&self) -> Option<Form> {
        self.form
    }

    /// Checks a text that is given; whether it may be empty is the field's matter.
    pub(crate) fn check(&self, text: &str) -> Result<(), Finding> {
        self.characters.check(text)?;
        if text.len() > self.max {
            let got = text.chars().count();
            if got > self.max {
                let what = Counted::Characters;
                return Err(Finding::Length { got, min: 0, max: self.max, what });
            }
        }
        match self.form {
            None => Ok(()),
            Some(Form::Checked { check, .. }) => check(text),
            Some(Form::OneOf(codes)) if codes.contains(&text) => Ok(()),
            Some(Form::OneOf(codes)) => Err(Finding::OneOf(codes)),
        }
    }

    /// Checks a text that must be there.
    pub(crate) fn check_required(&self, text: &str, at: &mut Checker) {
        if let Some(among) = self.unique {
            at.note(among, text);
        }
        if is_blank(text) || (self.column && matches!(text, "NULL" | "null")) {
            at.found(Finding::Required);
        } else if let Err(finding) = self.check(text) {
            at.found(finding);
        }
    }

    /// Checks a text that may be left out.
    pub(crate) fn check_given(&self, text: &str, at: &mut Checker) {
        if self.column && is_blank(text) {
            return;
        }
        if let Err(finding) = self.check(text) {
            at.found(finding);
        }
    }
}

impl Characters {
    fn check(self, text: &str) -> Result<(), Finding> {
        match self {
            Self::Free => no_nul(text),
            Self::Key => {
                no_nul(text)?;
                no_white_space(blank_end(text))
            }
            Self::Code => no_blank(text),
            Self::Visible => {
                no_blank(text)?;
                ascii(text)
            }
            Self::VisibleSpaced => {
                no_control(text)?;
                let inner = find(text, |character| character.is_whitespace() && character != ' ');
                no_white_space(blank_end(text).or(inner))?;
                ascii(text)
            }
        }
    }
}

/// Empty or nothing but white space.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

fn no_nul(text: &str) -> Result<(), Finding> {
    let is_nul = |byte| byte == 0;
    // Looked at as a whole, which is faster than to stop early.
    if text.bytes().fold(false, |any, byte| any | is_nul(byte)) {
        return control(text, |character| character == '\0');
    }
    Ok(())
}

fn no_blank(text: &str) -> Result<(), Finding> {
    if text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(());
    }
    no_control(text)?;
    no_white_space(find(text, char::is_whitespace))
}

/// No control character anywhere.
pub(crate) fn no_control(text: &str) -> Result<(), Finding> {
    control(text, char::is_control)
}

fn no_white_space(found: Option<(usize, char)>) -> Result<(), Finding> {
    match found {
        Some((position, character)) => Err(Finding::Whitespace { character, position }),
        None => Ok(()),
    }
}

fn ascii(text: &str) -> Result<(), Finding> {
    if text.is_ascii() { Ok(()) } else { Err(Finding::Format(WANT_VISIBLE)) }
}

fn control(text: &str, is_control: fn(char) -> bool) -> Result<(), Finding> {
    match find(text, is_control) {
        Some((position, character)) => Err(Finding::ControlCharacter { character, position }),
        None => Ok(()),
    }
}

/// The first character of a kind and its place, counted from 1.
fn find(text: &str, wanted: impl Fn(char) -> bool) -> Option<(usize, char)> {
    (1..).zip(text.chars()).find(|(_, character)| wanted(*character))
}

/// White space at the beginning or the end, and its place, counted from 1.
fn blank_end(text: &str) -> Option<(usize, char)> {
    let first = text.chars().next().filter(|character| character.is_whitespace());
    let last = text.chars().next_back().filter(|character| character.is_whitespace());
    first.map(|character| (1, character)).or_else(|| Some((text.chars().count(), last?)))
}

/// Rule of a whole number: limits, and one number that is allowed beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Integer {
    pub(crate) min: i64,
    pub(crate) max: i64,
    pub(crate) or: Option<i64>,
}

impl Integer {
    /// From `min` to `max`.
    pub(crate) const fn new(min: i64, max: i64) -> Self {
        Self { min, max, or: None }
    }

    /// The same, or this one number.
    pub(crate) const fn or(self, number: i64) -> Self {
        Self { or: Some(number), ..self }
    }

    pub(crate) fn check(&self, value: i64) -> Result<(), Finding> {
        if (self.min..=self.max).contains(&value) || self.or == Some(value) {
            return Ok(());
        }
        Err(Finding::Range(*self))
    }
}

/// `max_response_bytes` of every config.
pub(crate) const MAX_RESPONSE: Integer = Integer::new(1, MAX_SAFE);

/// Rule of a list: how many items, and the rule of each.
#[derive(Debug, Clone, Copy)]
pub(crate) struct List<R> {
    pub(crate) min: usize,
    pub(crate) max: usize,
    pub(crate) item: R,
}

pub(crate) const WANT_TEXT: Wanted = Wanted { en: "a text", id: "teks" };
pub(crate) const WANT_TEXT_OR_NUMBER: Wanted =
    Wanted { en: "a text or a number", id: "teks atau angka" };
pub(crate) const WANT_INTEGER: Wanted = Wanted { en: "a whole number", id: "angka bulat" };
pub(crate) const WANT_BOOL: Wanted = Wanted { en: "true or false", id: "true atau false" };
pub(crate) const WANT_OBJECT: Wanted = Wanted { en: "an object", id: "objek" };
pub(crate) const WANT_LIST: Wanted = Wanted { en: "a list", id: "daftar" };
pub(crate) const WANT_UTF8: Wanted = Wanted { en: "UTF-8", id: "UTF-8" };
pub(crate) const WANT_BASE64: Wanted = Wanted {
    en: "Base64 with the standard alphabet and padding",
    id: "Base64 dengan alfabet baku dan pengisi",
};
const WANT_VISIBLE: Wanted =
    Wanted { en: "visible ASCII characters alone", id: "karakter ASCII yang terlihat saja" };

impl<R> List<R> {
    /// Checks how many items there are.
    pub(crate) fn check(&self, items: usize) -> Result<(), Finding> {
        if items == 0 && self.min > 0 {
            return Err(Finding::Required);
        }
        if (self.min..=self.max).contains(&items) {
            return Ok(());
        }
        let what = Counted::Items;
        Err(Finding::Length { got: items, min: self.min, max: self.max, what })
    }
}
