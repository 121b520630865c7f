//! Python's values as JSON, the form in which the core takes config and params.
//!
//! No code of the caller runs meanwhile: only the built-in types and what inherits from them are
//! looked at, and of those only the content.

use std::io::Write as _;
use std::iter;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use segel::Error;
use segel::error::{Invalid, Lang, Rule, Violation};
use zeroize::Zeroizing;

use crate::operation::Member;

/// A JSON text, wiped when it is dropped, and what of the values has no JSON.
pub(crate) struct Document {
    json: Zeroizing<Vec<u8>>,
    /// Each stands in the text as [`STAND_IN`].
    unwritable: Vec<Violation>,
}

/// Levels that are written; deeper than the core looks, which will say so.
const DEEPEST: usize = 200;

/// A number beyond every limit, which no field takes: so the core reports every other problem too,
/// and this one in its place among them.
const STAND_IN: &[u8] = b"1e999";

/// Enough for most params, so that their bytes are not moved while they are written.
const ROOM: usize = 512;

impl Document {
    /// Writes an object. `root` is its path (`/params`), `known` its members as far as they are
    /// known.
    pub(crate) fn of(
        root: &'static str,
        members: &Bound<'_, PyDict>,
        known: &[Member],
        lang: Lang,
    ) -> Self {
        Self::write(lang, |writer| writer.object(members, known, &Place::Root(root), 1))
    }

    /// Writes any value.
    pub(crate) fn of_value(root: &'static str, value: &Bound<'_, PyAny>, lang: Lang) -> Self {
        Self::write(lang, |writer| writer.value(value, &Place::Root(root), 0))
    }

    fn write(lang: Lang, write: impl FnOnce(&mut Writer) -> Result<(), TooDeep>) -> Self {
        let json = Zeroizing::new(Vec::with_capacity(ROOM));
        let mut writer = Writer { json, unwritable: Vec::new(), lang };
        if let Err(TooDeep) = write(&mut writer) {
            writer.unwritable.clear();
            writer.json.clear();
            writer.json.extend(iter::repeat_n(b'[', DEEPEST));
            writer.json.extend(iter::repeat_n(b']', DEEPEST));
        }
        Self { json: writer.json, unwritable: writer.unwritable }
    }

    pub(crate) fn json(&self) -> &[u8] {
        &self.json
    }

    /// What the core made of it, unless a value had no JSON: then the error that says so too.
    pub(crate) fn judge<T>(&self, result: Result<T, Error>) -> Result<T, Error> {
        let mut violations = match result {
            result if self.unwritable.is_empty() => return result,
            Err(Error::Invalid(invalid)) => invalid.violations,
            Err(other) => return Err(other),
            Ok(_) => Vec::new(),
        };
        self.amend(&mut violations);
        Err(Error::Invalid(Invalid { violations }))
    }

    /// Puts what had no JSON in the place of what the core says of its stand-in. A field that is
    /// unknown stays so.
    pub(crate) fn amend(&self, violations: &mut Vec<Violation>) {
        if violations.is_empty() {
            violations.clone_from(&self.unwritable);
        }
        for unwritable in &self.unwritable {
            let mut known = violations.iter_mut().filter(|it| it.rule != Rule::UnknownField);
            if let Some(place) = known.find(|violation| violation.path == unwritable.path) {
                place.clone_from(unwritable);
            }
        }
    }
}

/// Nested deeper than is written, or in itself.
struct TooDeep;

struct Writer {
    json: Zeroizing<Vec<u8>>,
    unwritable: Vec<Violation>,
    lang: Lang,
}

/// Where a value stands, from the inside out; a path is made of it only if something is wrong.
enum Place<'a, 'py> {
    Root(&'static str),
    Member(&'a Place<'a, 'py>, &'a Bound<'py, PyString>),
    Item(&'a Place<'a, 'py>, usize),
}

impl Writer {
    fn value(
        &mut self,
        value: &Bound<'_, PyAny>,
        place: &Place<'_, '_>,
        depth: usize,
    ) -> Result<(), TooDeep> {
        if let Ok(text) = value.cast::<PyString>() {
            self.text(text, place);
        } else if value.is_none() {
            self.json.extend_from_slice(b"null");
        } else if let Ok(truth) = value.cast::<PyBool>() {
            self.json.extend_from_slice(if truth.is_true() { b"true" } else { b"false" });
        } else if let Ok(integer) = value.cast::<PyInt>() {
            self.integer(integer);
        } else if let Ok(float) = value.cast::<PyFloat>() {
            self.float(float.value(), place);
        } else if let Ok(members) = value.cast::<PyDict>() {
            return self.object(members, &[], place, depth + 1);
        } else if let Ok(list) = value.cast::<PyList>() {
            return self.list(list.iter(), place, depth + 1);
        } else if let Ok(tuple) = value.cast::<PyTuple>() {
            return self.list(tuple.iter(), place, depth + 1);
        } else {
            self.no_json(place);
        }
        Ok(())
    }

    fn object(
        &mut self,
        members: &Bound<'_, PyDict>,
        known: &[Member],
        place: &Place<'_, '_>,
        depth: usize,
    ) -> Result<(), TooDeep> {
        if depth > DEEPEST {
            return Err(TooDeep);
        }
        let start = self.json.len();
        self.json.push(b'{');
        for (name, value) in members.iter() {
            let Ok(name) = name.cast::<PyString>() else {
                self.json.truncate(start);
                self.no_json(place);
                return Ok(());
            };
            // The names that stand in programs are the same objects as those that are known.
            let member = known.iter().find(|member| member.name.is(name));
            match member {
                Some(member) => self.json.extend_from_slice(member.json.as_bytes()),
                None => self.name(name),
            }
            match value.cast::<PyBytes>() {
                Ok(bytes) if is_binary(name, member, known) => self.base64(bytes.as_bytes()),
                _ => self.value(&value, &Place::Member(place, name), depth)?,
            }
            self.json.push(b',');
        }
        self.end(b'{', b'}');
        Ok(())
    }

    /// No documented name holds a lone surrogate: the core will report the field as unknown.
    fn name(&mut self, name: &Bound<'_, PyString>) {
        self.quote(name.to_string_lossy().as_bytes());
        self.json.push(b':');
    }

    fn list<'py>(
        &mut self,
        items: impl Iterator<Item = Bound<'py, PyAny>>,
        place: &Place<'_, '_>,
        depth: usize,
    ) -> Result<(), TooDeep> {
        if depth > DEEPEST {
            return Err(TooDeep);
        }
        self.json.push(b'[');
        for (index, item) in items.enumerate() {
            self.value(&item, &Place::Item(place, index), depth)?;
            self.json.push(b',');
        }
        self.end(b'[', b']');
        Ok(())
    }

    /// Closes an object or a list: in the place of the last comma, if there is one.
    fn end(&mut self, open: u8, close: u8) {
        match self.json.last_mut() {
            Some(last) if *last != open => *last = close,
            _ => self.json.push(close),
        }
    }

    fn text(&mut self, text: &Bound<'_, PyString>, place: &Place<'_, '_>) {
        match text.to_cow() {
            Ok(utf8) => self.quote(utf8.as_bytes()),
            // A lone surrogate.
            Err(_) => self.cannot_write(place, Rule::Encoding, NO_UTF8),
        }
    }

    /// What does not fit into 64 bits is out of every limit, by whatever much.
    fn integer(&mut self, integer: &Bound<'_, PyInt>) {
        let integer = integer.extract::<i64>().unwrap_or(i64::MAX);
        // A buffer in memory takes everything.
        let _ = write!(self.json, "{integer}");
    }

    fn float(&mut self, number: f64, place: &Place<'_, '_>) {
        if number.is_finite() {
            let _ = write!(self.json, "{number:?}");
        } else {
            self.no_json(place);
        }
    }

    fn base64(&mut self, bytes: &[u8]) {
        self.json.push(b'"');
        let start = self.json.len();
        let length = bytes.len().div_ceil(3) * 4;
        self.json.resize(start + length, 0);
        // The room is what the text takes.
        let _ = STANDARD.encode_slice(bytes, &mut self.json[start..]);
        self.json.push(b'"');
    }

    fn quote(&mut self, text: &[u8]) {
        self.json.push(b'"');
        // Most texts need no escape; without a way out of the loop many bytes are tested at once.
        if text.iter().fold(false, |any, byte| any | needs_escape(*byte)) {
            self.escape(text);
        } else {
            self.json.extend_from_slice(text);
        }
        self.json.push(b'"');
    }

    fn escape(&mut self, text: &[u8]) {
        for byte in text {
            match byte {
                b'"' | b'\\' => self.json.extend_from_slice(&[b'\\', *byte]),
                byte if needs_escape(*byte) => {
                    let _ = write!(self.json, "\\u{byte:04x}");
                }
                byte => self.json.push(*byte),
            }
        }
    }

    fn no_json(&mut self, place: &Place<'_, '_>) {
        self.cannot_write(place, Rule::Type, NO_JSON);
    }

    fn cannot_write(&mut self, place: &Place<'_, '_>, rule: Rule, [en, id]: [&str; 2]) {
        let text = match self.lang {
            Lang::En => en,
            Lang::Id => id,
        };
        self.unwritable.push(Violation { path: place.path(), rule, text: text.to_owned() });
        self.json.extend_from_slice(STAND_IN);
    }
}

const NO_JSON: [&str; 2] = [
    "the value has no JSON; give a str, int, finite float, bool, None, list, tuple, or a dict with str for its keys",
    "nilai ini tidak punya bentuk JSON; berikan str, int, float terhingga, bool, None, list, tuple, atau dict yang kuncinya str",
];

const NO_UTF8: [&str; 2] = [
    "the text holds a lone surrogate, which UTF-8 does not have; decode the bytes that it came from as what they are",
    "teks memuat surogat tunggal, yang tidak ada dalam UTF-8; dekode byte asalnya sesuai aslinya",
];

/// Whether JSON carries a field as Base64.
fn is_binary(name: &Bound<'_, PyString>, member: Option<&Member>, known: &[Member]) -> bool {
    member.map_or_else(
        || known.iter().any(|member| member.is_binary && *name == *member.field),
        |member| member.is_binary,
    )
}

fn needs_escape(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

impl Place<'_, '_> {
    fn path(&self) -> String {
        match self {
            Self::Root(path) => (*path).to_owned(),
            Self::Item(above, index) => format!("{}/{index}", above.path()),
            Self::Member(above, name) => {
                let name = name.to_string_lossy().replace('~', "~0").replace('/', "~1");
                format!("{}/{name}", above.path())
            }
        }
    }
}
