//! A body as other languages write it. All is done on the text, so numbers and texts keep their
//! spelling; what presumes JSON is done to valid JSON only.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::Cause;
use crate::json::{Kind, Read, Reader, escape_non_ascii};

/// One thing done to a body. Two of them are done in the order of this list: structure, layout,
/// escapes inside texts, both ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rewrite {
    LeaveOut,
    SortKeys,
    EmptyArrays,
    RemoveWhitespace,
    /// White space outside texts alone.
    Compact,
    Space,
    /// By so many spaces a level.
    Indent(usize),
    EscapeSlashes,
    EscapeUnicode,
    EscapeHtml,
    Newline(&'static str),
    ByteOrderMark,
}

impl Rewrite {
    /// In the order of the page.
    pub(super) const ALL: &'static [Self] = &[
        Self::Space,
        Self::EscapeSlashes,
        Self::EscapeUnicode,
        Self::EscapeHtml,
        Self::Newline("\n"),
        Self::Newline("\r\n"),
        Self::ByteOrderMark,
        Self::EmptyArrays,
        Self::LeaveOut,
        Self::SortKeys,
        Self::RemoveWhitespace,
        Self::Compact,
        Self::Indent(2),
        Self::Indent(4),
    ];

    pub(super) fn cause(self) -> Cause {
        match self {
            Self::Space => Cause::BodySpaced,
            Self::EscapeSlashes => Cause::BodySlashesEscaped,
            Self::EscapeUnicode => Cause::BodyUnicodeEscaped,
            Self::EscapeHtml => Cause::BodyHtmlEscaped,
            Self::Newline(_) => Cause::BodyNewline,
            Self::ByteOrderMark => Cause::BodyBom,
            Self::EmptyArrays => Cause::BodyEmptyArray,
            Self::LeaveOut => Cause::BodyNotSigned,
            Self::SortKeys => Cause::BodyKeysSorted,
            Self::RemoveWhitespace | Self::Compact => Cause::BodyWhitespaceRemoved,
            Self::Indent(_) => Cause::BodyPrettyPrinted,
        }
    }

    /// Tells apart the ways of one cause.
    pub(super) fn which(self) -> String {
        match self {
            Self::Newline("\n") => "LF".to_owned(),
            Self::Newline(_) => "CRLF".to_owned(),
            Self::Indent(spaces) => spaces.to_string(),
            _ => String::new(),
        }
    }

    /// The body after this; `None` if it cannot be done.
    pub(super) fn apply(self, body: &[u8]) -> Option<Vec<u8>> {
        match self {
            Self::LeaveOut => return Some(Vec::new()),
            Self::Newline(newline) => return Some([body, newline.as_bytes()].concat()),
            Self::ByteOrderMark => return Some(["\u{feff}".as_bytes(), body].concat()),
            _ => {}
        }
        let text = std::str::from_utf8(body).ok()?;
        let rewritten = match self {
            Self::EscapeSlashes => escape_slashes(text),
            Self::EscapeUnicode => escape_non_ascii(text),
            Self::EscapeHtml => escape_html(text),
            Self::RemoveWhitespace => text.split_whitespace().collect(),
            _ => {
                let mut reader = Reader::new(text);
                reader.skip().and_then(|()| reader.end()).ok()?;
                match self {
                    Self::SortKeys => sort_keys(text)?,
                    Self::EmptyArrays => empty_arrays(text),
                    Self::Space => space(text),
                    Self::Indent(spaces) => indent(text, spaces)?,
                    _ => Tokens(text).map(|(_, token)| token).collect(),
                }
            }
        };
        Some(rewritten.into_bytes())
    }
}

/// The body after two things were done to it.
pub(super) fn rewrite(body: &[u8], [one, other]: [Rewrite; 2]) -> Option<Vec<u8>> {
    other.max(one).apply(&one.min(other).apply(body)?)
}

/// Sorts the members of every object by their names' code points. White space stays where it
/// is, so what was laid out well still is.
fn sort_keys(text: &str) -> Option<String> {
    let mut reader = Reader::new(text);
    let mut sorted = String::with_capacity(text.len());
    reader.peek().ok()?;
    sorted.push_str(text.get(..reader.offset())?);
    sort_value(text, &mut reader, &mut sorted).ok()?;
    sorted.push_str(text.get(reader.offset()..)?);
    Some(sorted)
}

/// Reads the value that comes next and writes it sorted. The reader's limit of levels bounds
/// the depth.
fn sort_value(text: &str, reader: &mut Reader<'_>, out: &mut String) -> Read<()> {
    let kind = reader.peek()?;
    let between = |from, to| text.get(from..to).unwrap_or_default();
    let mut from = reader.offset();
    match kind {
        Kind::Object => {
            let (mut gaps, mut members) = (Vec::new(), Vec::new());
            reader.enter()?;
            while let Some(name) = reader.next_member()? {
                let before = between(from, reader.offset());
                let (gap, key) =
                    before.split_at_checked(before.find('"').unwrap_or(0)).unwrap_or_default();
                let mut member = key.to_owned();
                sort_value(text, reader, &mut member)?;
                from = reader.offset();
                gaps.push(gap);
                members.push((name, member));
            }
            members.sort_by(|(one, _): &(Cow<'_, str>, String), (other, _)| one.cmp(other));
            for (gap, (_, member)) in gaps.iter().zip(&members) {
                out.push_str(gap);
                out.push_str(member);
            }
        }
        Kind::List => {
            reader.enter()?;
            while reader.next_item()? {
                reader.peek()?;
                out.push_str(between(from, reader.offset()));
                sort_value(text, reader, out)?;
                from = reader.offset();
            }
        }
        _ => reader.skip()?,
    }
    out.push_str(between(from, reader.offset()));
    Ok(())
}

/// `[]` for every `{}`.
fn empty_arrays(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut tokens = Tokens(text).peekable();
    while let Some((gap, token)) = tokens.next() {
        out.push_str(gap);
        let is_empty = token == "{" && tokens.next_if(|(_, next)| *next == "}").is_some();
        out.push_str(if is_empty { "[]" } else { token });
    }
    out
}

/// `", "` and `": "`.
fn space(text: &str) -> String {
    let tokens = Tokens(text).map(|(_, token)| match token {
        "," => ", ",
        ":" => ": ",
        other => other,
    });
    tokens.collect()
}

/// A member and an item a line; `{}` and `[]` stay together. `None` where deep nesting would
/// make it much longer than anybody sends.
fn indent(text: &str, spaces: usize) -> Option<String> {
    let limit = text.len().saturating_mul(16).saturating_add(64 << 10);
    let mut out = String::with_capacity(text.len());
    let mut margin = 0_usize;
    let mut tokens = Tokens(text).peekable();
    while let Some((_, token)) = tokens.next() {
        match token {
            "{" | "[" => {
                out.push_str(token);
                if let Some((_, end)) = tokens.next_if(|(_, next)| matches!(*next, "}" | "]")) {
                    out.push_str(end);
                } else {
                    margin = margin.saturating_add(spaces);
                    new_line(&mut out, margin);
                }
            }
            "}" | "]" => {
                margin = margin.saturating_sub(spaces);
                new_line(&mut out, margin);
                out.push_str(token);
            }
            "," => {
                out.push(',');
                new_line(&mut out, margin);
            }
            ":" => out.push_str(": "),
            scalar => out.push_str(scalar),
        }
        if out.len() > limit {
            return None;
        }
    }
    Some(out)
}

fn new_line(out: &mut String, margin: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', margin));
}

/// `\/` for every `/` that is not written so already.
fn escape_slashes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut escaped = false;
    for character in text.chars() {
        if character == '/' && !escaped {
            out.push('\\');
        }
        out.push(character);
        escaped = character == '\\' && !escaped;
    }
    out
}

fn escape_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' | '<' | '>' | '\u{2028}' | '\u{2029}' => {
                // Writing to a text does not fail.
                let _ = write!(out, "\\u{:04x}", u32::from(character));
            }
            _ => out.push(character),
        }
    }
    out
}

/// The tokens of a valid JSON text, each with the white space before it: punctuation, texts
/// with their quotes, numbers, literals. White space at the very end comes with an empty token.
struct Tokens<'a>(&'a str);

const WHITESPACE: [char; 4] = [' ', '\t', '\n', '\r'];

impl<'a> Iterator for Tokens<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let text = self.0;
        let rest = text.trim_start_matches(WHITESPACE);
        let (gap, rest) = text.split_at_checked(text.len().saturating_sub(rest.len()))?;
        let length = match rest.bytes().next() {
            Some(b'"') => quoted_length(rest),
            Some(b'{' | b'}' | b'[' | b']' | b',' | b':') => 1,
            Some(_) => rest.find([',', ':', '}', ']', ' ', '\t', '\n', '\r']).unwrap_or(rest.len()),
            None if gap.is_empty() => return None,
            None => 0,
        };
        let (token, behind) = rest.split_at_checked(length)?;
        self.0 = behind;
        Some((gap, token))
    }
}

/// Bytes of the text that comes next, with its quotes.
fn quoted_length(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let closes = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        closes
    });
    end.map_or(text.len(), |end| end.saturating_add(2))
}
