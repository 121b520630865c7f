//! A strict pull reader over one JSON text.

use std::borrow::Cow;
use std::fmt;
use std::mem;

use hifijson::escape::{self, Lex as _};
use hifijson::num::LexWrite as _;
use hifijson::str::{self, Lex as _, LexWrite as _};
use hifijson::token::Lex as _;
use hifijson::{Read as _, SliceLexer};
use zeroize::Zeroizing;

use super::{Number, plain_length};

/// Levels that are read; the outermost value is level 1.
const MAX_DEPTH: usize = 128;

/// Why reading stopped; nothing after that place was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Not JSON: the offset of the byte that cannot go on.
    NotJson(usize),
    /// The offset where the first level beyond the limit opens.
    TooDeep(usize),
}

pub(crate) type Read<T> = Result<T, Fault>;

/// The six JSON types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    Bool,
    Number,
    Text,
    List,
    Object,
}

/// Reads one JSON text from front to back. Whoever is asked for a value calls exactly one of
/// the methods that take one.
pub(crate) struct Reader<'a> {
    lexer: SliceLexer<'a>,
    text: &'a str,
    depth: usize,
    max_depth: usize,
    /// Whether nothing of the innermost object or list has been read.
    entered: bool,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let lexer = SliceLexer::new(text.as_bytes());
        Self { lexer, text, depth: 0, max_depth: MAX_DEPTH, entered: false }
    }

    /// Bytes read so far.
    pub(crate) fn offset(&self) -> usize {
        self.text.len().saturating_sub(self.lexer.as_slice().len())
    }

    /// The type of the value that comes next.
    pub(crate) fn peek(&mut self) -> Read<Kind> {
        match self.lexer.ws_peek() {
            Some(b'"') => Ok(Kind::Text),
            Some(b'{') => Ok(Kind::Object),
            Some(b'[') => Ok(Kind::List),
            Some(b'-' | b'0'..=b'9') => Ok(Kind::Number),
            Some(b't' | b'f') => Ok(Kind::Bool),
            Some(b'n') => Ok(Kind::Null),
            _ => Err(self.not_json()),
        }
    }

    /// A text, unescaped.
    pub(crate) fn text(&mut self) -> Read<Cow<'a, str>> {
        self.lexer.take_next();
        if let Some(plain) = self.plain_text() {
            return Ok(Cow::Borrowed(plain));
        }
        self.escaped_text().map(Cow::Owned).map_err(|error| self.bad_string(&error))
    }

    /// A number, as spelled.
    pub(crate) fn number(&mut self) -> Read<Number<'a>> {
        let number = self.lexer.num_string().validated();
        number.map(|(text, _)| Number(text)).map_err(|_| self.not_json())
    }

    /// `null` (`None`), `true` or `false`.
    pub(crate) fn literal(&mut self) -> Read<Option<bool>> {
        let start = self.offset();
        self.lexer.null_or_bool().ok_or_else(|| {
            let rest = self.text.get(start..).unwrap_or_default().bytes();
            let shared = ["null", "true", "false"]
                .map(|word| rest.clone().zip(word.bytes()).take_while(|(a, b)| a == b).count());
            Fault::NotJson(start.saturating_add(shared.into_iter().max().unwrap_or(0)))
        })
    }

    /// Enters an object or a list, which comes next. What follows are [`Reader::next_member`] or
    /// [`Reader::next_item`] until they say that there is no more.
    pub(crate) fn enter(&mut self) -> Read<()> {
        if self.depth >= self.max_depth {
            return Err(Fault::TooDeep(self.offset()));
        }
        self.depth = self.depth.saturating_add(1);
        self.lexer.take_next();
        self.entered = true;
        Ok(())
    }

    /// The name of the object's next member, in the order that they stand in; the caller takes
    /// the value. `None` behind the last one.
    pub(crate) fn next_member(&mut self) -> Read<Option<Cow<'a, str>>> {
        match self.next_below(b'}')? {
            Some(token) => self.key(token).map(Some),
            None => Ok(None),
        }
    }

    /// As [`Reader::next_member`], quicker where the name is the `likely` one, which has no escapes.
    pub(crate) fn next_member_like(&mut self, likely: &'static str) -> Read<Option<Cow<'a, str>>> {
        match self.next_below(b'}')? {
            Some(_) if self.pass_name(likely) => {
                self.next_token()?;
                Ok(Some(Cow::Borrowed(likely)))
            }
            Some(token) => self.key(token).map(Some),
            None => Ok(None),
        }
    }

    /// Whether the list has another item, which the caller takes.
    pub(crate) fn next_item(&mut self) -> Read<bool> {
        Ok(self.next_below(b']')?.is_some())
    }

    /// Whether an object comes next, and there is nothing in it.
    pub(crate) fn is_empty_object(&self) -> bool {
        let rest = self.text.get(self.offset()..).unwrap_or_default();
        let inside = rest.strip_prefix('{').map(str::trim_ascii_start);
        inside.is_some_and(|inside| inside.starts_with('}'))
    }

    /// Passes over a value, checking all of it; keeps its own stack, so depth costs no stack.
    pub(crate) fn skip(&mut self) -> Read<()> {
        let mut ends = Vec::new();
        loop {
            match self.peek()? {
                Kind::Null | Kind::Bool => drop(self.literal()?),
                Kind::Number => drop(self.number()?),
                Kind::Text => drop(self.text()?),
                Kind::List => {
                    self.enter()?;
                    ends.push(b']');
                }
                Kind::Object => {
                    self.enter()?;
                    ends.push(b'}');
                }
            }
            loop {
                let Some(end) = ends.last().copied() else { return Ok(()) };
                if let Some(token) = self.next_below(end)? {
                    if end == b'}' {
                        self.key(token)?;
                    }
                    break;
                }
                ends.pop();
            }
        }
    }

    /// Passes over a value and gives its text.
    pub(crate) fn raw(&mut self) -> Read<&'a str> {
        self.peek()?;
        let start = self.offset();
        self.skip()?;
        Ok(self.text.get(start..self.offset()).unwrap_or_default())
    }

    /// Makes sure that nothing but white space follows.
    pub(crate) fn end(&mut self) -> Read<()> {
        match self.lexer.ws_peek() {
            None => Ok(()),
            Some(_) => Err(self.not_json()),
        }
    }

    /// A member's name and the colon behind it, up to its value.
    fn key(&mut self, next: u8) -> Read<Cow<'a, str>> {
        if next != b'"' {
            return Err(self.not_json());
        }
        let key = self.text()?;
        if self.next_token()? != b':' {
            return Err(self.not_json());
        }
        self.lexer.take_next();
        self.next_token()?;
        Ok(key)
    }

    /// Passes over a name with the colon right behind it, if that is what comes next.
    fn pass_name(&mut self, name: &str) -> bool {
        let rest = self.lexer.as_slice().strip_prefix(b"\"");
        let rest = rest.and_then(|rest| rest.strip_prefix(name.as_bytes())?.strip_prefix(b"\":"));
        rest.map(|rest| self.lexer = SliceLexer::new(rest)).is_some()
    }

    /// The first byte of what comes next in an object or list that ends with `end`; leaves it if
    /// nothing does.
    fn next_below(&mut self, end: u8) -> Read<Option<u8>> {
        let next =
            if mem::take(&mut self.entered) { self.next_token()? } else { self.separator(end)? };
        if next != end {
            return Ok(Some(next));
        }
        self.depth = self.depth.saturating_sub(1);
        self.lexer.take_next();
        Ok(None)
    }

    fn next_token(&mut self) -> Read<u8> {
        self.lexer.ws_peek().ok_or(Fault::NotJson(self.text.len()))
    }

    /// Passes over a comma; gives `end` if the sequence ends here.
    fn separator(&mut self, end: u8) -> Read<u8> {
        match self.next_token()? {
            b',' => {
                self.lexer.take_next();
                match self.next_token()? {
                    next if next == end => Err(self.not_json()),
                    next => Ok(next),
                }
            }
            next if next == end => Ok(next),
            _ => Err(self.not_json()),
        }
    }

    /// The rest of a text that stands there as it is, which is nearly every one.
    fn plain_text(&mut self) -> Option<&'a str> {
        let rest = self.text.get(self.offset()..)?;
        let (plain, behind) = rest.split_at_checked(plain_length(rest.as_bytes()))?;
        self.lexer = SliceLexer::new(behind.strip_prefix('"')?.as_bytes());
        Some(plain)
    }

    /// The rest of a text with escapes. It may be a secret, so its memory is taken at once and is
    /// wiped if the text breaks off: where it had grown, a part of it would stay behind.
    #[inline(never)]
    fn escaped_text(&mut self) -> Result<String, str::Error> {
        let rest = self.text.get(self.offset()..).unwrap_or_default().as_bytes();
        let mut ahead = SliceLexer::new(rest);
        let _ = ahead.str_ignore();
        let length = rest.len().saturating_sub(ahead.as_slice().len());
        let mut text = self.lexer.str_fold(
            Zeroizing::new(String::with_capacity(length)),
            |bytes, text| {
                text.push_str(std::str::from_utf8(bytes).map_err(str::Error::Utf8)?);
                Ok(())
            },
            |lexer, text| {
                let kind = lexer.take_next().ok_or(escape::Error::Eof)?;
                text.push(lexer.escape(kind)?);
                Ok::<_, str::Error>(())
            },
        )?;
        Ok(mem::take(&mut *text))
    }

    fn not_json(&self) -> Fault {
        Fault::NotJson(self.offset())
    }

    /// The byte at which a string cannot go on.
    fn bad_string(&self, error: &str::Error) -> Fault {
        use escape::Error as Escape;
        use str::Error;
        let read = self.offset();
        let rest = self.text.get(read..).unwrap_or_default();
        Fault::NotJson(match error {
            Error::Eof | Error::Escape(Escape::Eof) => self.text.len(),
            Error::Control | Error::Escape(Escape::InvalidKind(_) | Escape::InvalidHex(_)) => {
                read.saturating_sub(1)
            }
            // A low surrogate without a high one: wrong from its second hex digit on.
            Error::Escape(Escape::InvalidChar(_)) => read.saturating_sub(3),
            Error::Escape(Escape::ExpectedLowSurrogate) => match self.unpaired() {
                Some(digit) => digit,
                None if "\\u".starts_with(rest) => self.text.len(),
                None => read.saturating_add(usize::from(rest.starts_with('\\'))),
            },
            // The text is UTF-8, so this cannot come.
            Error::Utf8(_) => read,
        })
    }

    /// The first hex digit that no low surrogate has, if another escape was read in its place.
    fn unpaired(&self) -> Option<usize> {
        let start = self.offset().checked_sub(6)?;
        let digits = self.text.get(start..self.offset())?.strip_prefix("\\u")?;
        let high = self.text.get(start.checked_sub(6)?..start)?;
        high.starts_with("\\u").then_some(())?;
        let wrong = usize::from(digits.starts_with(['d', 'D']));
        Some(start.saturating_add(2).saturating_add(wrong))
    }
}

/// A text that is not a JSON object; the offset of the byte that cannot go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotJson {
    /// Bytes from the start of the text.
    pub at: usize,
}

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a JSON object from byte {} on", self.at)
    }
}

impl std::error::Error for NotJson {}

/// Splits a JSON object into its members without interpreting them: each name, unescaped, and
/// the text of its value as it stands there. Everything is checked strictly (RFC 8259, no lone
/// surrogates) and to any depth. For layers that hand JSON on to the catalogue.
///
/// # Errors
///
/// [`NotJson`] if the text is no JSON object.
pub fn members(text: &str) -> Result<Vec<(Cow<'_, str>, &str)>, NotJson> {
    let reader = Reader { max_depth: usize::MAX, ..Reader::new(text) };
    read_members(reader).map_err(|(Fault::NotJson(at) | Fault::TooDeep(at))| NotJson { at })
}

fn read_members(mut reader: Reader<'_>) -> Read<Vec<(Cow<'_, str>, &str)>> {
    if reader.peek()? != Kind::Object {
        return Err(Fault::NotJson(0));
    }
    let mut all = Vec::new();
    reader.enter()?;
    while let Some(name) = reader.next_member()? {
        all.push((name, reader.raw()?));
    }
    reader.end()?;
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_that_is_likely_is_read_like_any_other() {
        let names = ["a", "ab", "", "\\u0061", "\u{e9}"];
        let behind = ["\":1}", "\" : 1}", "\" :", "\":", "\"", ""];
        for (name, behind) in names.iter().flat_map(|name| behind.map(|behind| (name, behind))) {
            for before in ["{\"", "{ \"", "{"] {
                let text = format!("{before}{name}{behind}");
                let [mut any, mut likely] = [(); 2].map(|()| Reader::new(&text));
                assert_eq!((any.enter(), likely.enter()), (Ok(()), Ok(())));
                assert_eq!(likely.next_member_like("a"), any.next_member(), "{text}");
                assert_eq!(likely.offset(), any.offset(), "{text}");
            }
        }
    }
}
