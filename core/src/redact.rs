//! What of a partner's words may be shown.
//!
//! Secrets of the call, values of members that name a token, the query of every URL and all but
//! the last four of sixteen digits are replaced, however the body spells them; only then is an
//! excerpt cut.

use std::fmt;

use zeroize::Zeroizing;

/// Characters that an excerpt has at most.
const EXCERPT: usize = 200;
/// Characters of a body from which an outline is made: beyond, a text as long as a body may be
/// would take longer than it is worth.
const OUTLINED: usize = 1 << 18;
/// Characters of secrets that are compared for each byte of a text, so that a secret that repeats
/// itself costs no more than any other.
const EFFORT: usize = 256;
/// Characters of a secret that are hidden too where a text ends within it.
const BEGUN: usize = 4;
/// Bytes of the longest spelling of a character, `\ud83d\ude00`.
const ESCAPE: usize = 12;
/// Bytes of the longest name of a parameter.
const NAME: usize = 64;
pub(crate) const MARK: &str = "[redacted]";
pub(crate) const SECRET_MEMBERS: [&str; 3] = ["access_token", "refresh_token", "client_secret"];

/// The secrets of one call.
#[derive(Default)]
pub(crate) struct Redactor(Vec<Zeroizing<String>>);

impl Redactor {
    pub(crate) fn new(secrets: &[&str]) -> Self {
        let secrets = secrets.iter().filter(|secret| !secret.is_empty());
        let both = secrets.flat_map(|secret| [(*secret).to_owned(), read_as_json(secret)]);
        Self(both.map(Zeroizing::new).collect())
    }

    /// The whole text, redacted.
    pub(crate) fn text(&self, text: &str) -> String {
        self.redact(text, usize::MAX, token_member)
    }

    /// At most 200 characters of a body that is no success.
    pub(crate) fn excerpt(&self, body: &[u8]) -> String {
        self.redact(&String::from_utf8_lossy(body), EXCERPT, token_member)
    }

    /// At most 200 characters of a body that may be a success: names, and `…` for values.
    pub(crate) fn outline(&self, body: &[u8]) -> String {
        let body = String::from_utf8_lossy(body);
        let mut looked_at = 4096_usize;
        loop {
            let redacted = self.redact(&body, looked_at, |_| None);
            let outlined = outline(&redacted);
            let is_whole = redacted.chars().count() < looked_at;
            // What stands last may be cut; it is one character then.
            if is_whole || looked_at >= OUTLINED || outlined.chars().count() > EXCERPT {
                return outlined.chars().take(EXCERPT).collect();
            }
            looked_at = looked_at.saturating_mul(8);
        }
    }

    /// Copies `text` until there are `max` characters, replacing what must not be shown; `member`
    /// finds the members whose values are tokens.
    fn redact(&self, text: &str, max: usize, member: fn(&str) -> Option<(usize, usize)>) -> String {
        let mut out = Output { text: String::new(), left: max };
        let mut rest = text;
        let mut after_digit = false;
        let mut after_escape = false;
        let mut in_url = false;
        let mut in_hidden_query = false;
        let mut effort = text.len().saturating_mul(EFFORT);
        while let Some(character) = rest.chars().next() {
            if out.left == 0 {
                break;
            }
            let secret = self.secret_at(rest, &mut effort);
            if effort == 0 {
                // A secret that nearly stands everywhere: what is left is not shown at all.
                out.push(MARK);
                break;
            }
            let digits = digit_run(rest);
            in_hidden_query &= secret.is_some() || in_query(rest);
            let step = if in_hidden_query {
                secret.unwrap_or(character.len_utf8())
            } else if let Some(secret) = secret {
                out.push(MARK);
                secret
            } else if !(after_escape && character == '\\')
                && let Some((shown, hidden)) = member(rest)
            {
                out.push(rest.get(..shown).unwrap_or_default());
                out.push(MARK);
                shown.saturating_add(hidden)
            } else if let Some(mark) = query_mark(rest, in_url) {
                out.push(rest.get(..mark).unwrap_or_default());
                out.push(MARK);
                in_hidden_query = true;
                mark
            } else if !after_digit && digits == 16 {
                out.push("************");
                out.push(rest.get(12..16).unwrap_or_default());
                16
            } else {
                in_url = spelled("://", rest).is_some() || (in_url && in_query(rest));
                out.push_char(character);
                character.len_utf8()
            };
            let taken = rest.get(..step).unwrap_or(rest);
            after_digit = taken.ends_with(|last: char| last.is_ascii_digit());
            // Of several backslashes the first has seen what the others would see.
            after_escape = taken.ends_with('\\');
            rest = rest.get(step.max(1)..).unwrap_or_default();
        }
        out.text
    }

    /// Length of the longest secret at the start of a text, in whichever spelling.
    fn secret_at(&self, rest: &str, effort: &mut usize) -> Option<usize> {
        let mut longest = None;
        for secret in &self.0 {
            for spelling in SPELLINGS {
                longest = longest.max(length_of(secret, rest, spelling, effort));
            }
        }
        longest
    }
}

/// Length of the mark that a query follows: a question mark in a URL, or one that a parameter
/// follows.
fn query_mark(rest: &str, in_url: bool) -> Option<usize> {
    let mark = spelled("?", rest)?;
    let behind = rest.get(mark..)?;
    let of_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.~%[]".contains(byte);
    let name = behind.bytes().take(NAME).take_while(of_name).count();
    let is_parameter = name > 0 && behind.as_bytes().get(name) == Some(&b'=');
    (in_url || is_parameter).then_some(mark)
}

/// Length of a mark at the start of a text, in whichever spelling.
fn spelled(mark: &str, text: &str) -> Option<usize> {
    let mut effort = usize::MAX;
    SPELLINGS.iter().find_map(|spelling| length_of(mark, text, *spelling, &mut effort))
}

/// What becomes of a secret that stood raw in a JSON text: its backslashes are taken for escapes.
fn read_as_json(secret: &str) -> String {
    let mut rest = secret;
    let mut read = String::with_capacity(secret.len());
    while let Some((character, step)) = in_json(rest).or_else(|| plain(rest)) {
        read.push(character);
        rest = rest.get(step..).unwrap_or_default();
    }
    read
}

/// Reads one character as it may be spelled; it and its length.
type Spelling = fn(&str) -> Option<(char, usize)>;

/// How a partner may echo a text: as it is, in JSON, in a URL or form, in HTML.
const SPELLINGS: [Spelling; 4] = [plain, in_json, in_url, in_html];

/// Length of a secret at the start of a text, if it is there in this spelling; a text that was
/// cut may end within it.
fn length_of(secret: &str, text: &str, spelling: Spelling, effort: &mut usize) -> Option<usize> {
    let mut length = 0_usize;
    for (read, character) in secret.chars().enumerate() {
        *effort = effort.checked_sub(1)?;
        let rest = text.get(length..)?;
        let Some((found, step)) = spelling(rest) else {
            return (read >= BEGUN && rest.len() < ESCAPE).then_some(text.len());
        };
        if found != character {
            return None;
        }
        length = length.saturating_add(step);
    }
    Some(length)
}

fn plain(text: &str) -> Option<(char, usize)> {
    text.chars().next().map(|character| (character, character.len_utf8()))
}

fn in_json(text: &str) -> Option<(char, usize)> {
    let Some(escape) = text.strip_prefix('\\') else { return plain(text) };
    let short = match escape.chars().next()? {
        'b' => '\u{8}',
        't' => '\t',
        'n' => '\n',
        'f' => '\u{c}',
        'r' => '\r',
        'u' => return in_hex(text),
        other => other,
    };
    Some((short, short.len_utf8().saturating_add(1)))
}

/// `\uXXXX`, or two of them that are a surrogate pair.
fn in_hex(text: &str) -> Option<(char, usize)> {
    let unit = |at: usize| {
        let digits = text.get(at..)?.strip_prefix("\\u")?.get(..4)?;
        u16::from_str_radix(digits, 16).ok()
    };
    let units = [Some(unit(0)?), unit(6)];
    let character = char::decode_utf16(units.into_iter().flatten()).next()?.ok()?;
    Some((character, character.len_utf16().saturating_mul(6)))
}

fn in_url(text: &str) -> Option<(char, usize)> {
    if text.starts_with('+') {
        return Some((' ', 1));
    }
    if !text.starts_with('%') {
        return plain(text);
    }
    let byte = |at: usize| {
        let digits = text.get(at..)?.strip_prefix('%')?.get(..2)?;
        u8::from_str_radix(digits, 16).ok()
    };
    let bytes: Vec<u8> = [0, 3, 6, 9].into_iter().map_while(byte).collect();
    let valid = match std::str::from_utf8(&bytes) {
        Ok(valid) => valid,
        Err(error) => std::str::from_utf8(bytes.get(..error.valid_up_to())?).ok()?,
    };
    let character = valid.chars().next()?;
    Some((character, character.len_utf8().saturating_mul(3)))
}

fn in_html(text: &str) -> Option<(char, usize)> {
    let Some(entity) = text.strip_prefix('&') else { return plain(text) };
    let Some((name, _)) = entity.get(..10).unwrap_or(entity).split_once(';') else {
        return plain(text);
    };
    let named = [("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\'')];
    let code = name.strip_prefix('#').map(|number| match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => number.parse().ok(),
    });
    let character = match code {
        Some(code) => code.and_then(char::from_u32),
        None => named.into_iter().find(|(known, _)| *known == name).map(|(_, meant)| meant),
    };
    character.map(|character| (character, name.len().saturating_add(2))).or_else(|| plain(text))
}

/// Text that grows up to a number of characters.
struct Output {
    text: String,
    left: usize,
}

impl Output {
    fn push_char(&mut self, character: char) {
        if self.left > 0 {
            self.text.push(character);
            self.left = self.left.saturating_sub(1);
        }
    }

    fn push(&mut self, text: &str) {
        text.chars().for_each(|character| self.push_char(character));
    }
}

/// Shows a value as `Debug` does, but of sixteen digits the last four alone.
pub(crate) struct Masked<'a, T>(pub(crate) &'a T);

impl<T: fmt::Debug> fmt::Debug for Masked<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = if f.alternate() { format!("{:#?}", self.0) } else { format!("{:?}", self.0) };
        f.write_str(&mask(&shown))
    }
}

/// What may be shown of a text from a reply, as its `Debug` shows it: of sixteen digits the last
/// four alone, and no query of a URL. For layers whose replies show themselves; what a schema
/// calls `x-sensitive` they leave out.
pub fn mask(text: &str) -> String {
    Redactor::default().redact(text, usize::MAX, |_| None)
}

/// ASCII digits at the start, counted to 17.
fn digit_run(text: &str) -> usize {
    text.bytes().take(17).take_while(u8::is_ascii_digit).count()
}

/// Whether a URL goes on here: with what RFC 3986 allows, and with what JSON escapes (`\/`,
/// `\u0026`).
fn in_query(rest: &str) -> bool {
    match rest.chars().next() {
        Some('\\') => rest.starts_with("\\/") || rest.starts_with("\\u"),
        Some('"' | '<' | '>' | '`') | None => false,
        Some(character) => !character.is_whitespace(),
    }
}

/// A member whose value is a token: the bytes up to the value's text, and those of the text.
/// Quotes may be of either sort, escaped (JSON inside a JSON text) or missing; XML's tags count.
fn token_member(text: &str) -> Option<(usize, usize)> {
    let (_, name_at) = split_quote(text);
    let name = SECRET_MEMBERS.iter().find(|name| name_at.starts_with(**name))?;
    let (_, after) = split_quote(name_at.get(name.len()..)?);
    let value = after.trim_start().strip_prefix([':', '=', '>'])?.trim_start();
    let (quote, inside) = split_quote(value);
    let shown = text.len().saturating_sub(inside.len());
    let hidden = if !quote.is_empty() {
        quoted_end(inside, quote)
    } else if inside.starts_with(['[', '{']) {
        nested_end(inside)
    } else {
        let scheme = ["Bearer ", "Basic ", "Payment "].iter().find(|it| inside.starts_with(**it));
        let scheme = scheme.map_or(0, |scheme| scheme.len());
        let word = inside.get(scheme..).unwrap_or_default();
        let end = word.find(|c: char| c == '&' || c.is_whitespace() || "\"'<>,}]\\".contains(c));
        scheme.saturating_add(end.unwrap_or(word.len()))
    };
    Some((shown, hidden))
}

/// A quote with the backslashes before it, if there is one, and what follows.
fn split_quote(text: &str) -> (&str, &str) {
    let quote = text.trim_start_matches('\\');
    let Some(rest) = quote.strip_prefix(['"', '\'']) else { return ("", text) };
    text.split_at_checked(text.len().saturating_sub(rest.len())).unwrap_or(("", text))
}

/// Where a list or object ends, or the text if it is cut.
fn nested_end(text: &str) -> usize {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for (at, character) in text.char_indices() {
        match character {
            '"' if !escaped => in_text = !in_text,
            '[' | '{' if !in_text => depth = depth.saturating_add(1),
            ']' | '}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        escaped = !escaped && character == '\\';
        if depth == 0 {
            return at.saturating_add(1);
        }
    }
    text.len()
}

/// Where a quoted text ends: at the same quote, escaped as often.
fn quoted_end(text: &str, quote: &str) -> usize {
    if quote.len() > 1 {
        return text.find(quote).unwrap_or(text.len());
    }
    unescaped_end(text, if quote == "'" { |c| c == '\'' } else { |c| c == '"' })
}

/// Where a value ends, passing over escaped characters.
fn unescaped_end(text: &str, end: fn(char) -> bool) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices() {
        if !escaped && end(character) {
            return at;
        }
        escaped = !escaped && character == '\\';
    }
    text.len()
}

/// The names and the structure of JSON, also where it is cut or broken.
fn outline(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let step = match character {
            '{' | '}' | '[' | ']' | ':' | ',' => {
                out.push(character);
                1
            }
            '"' => {
                let inside = rest.get(1..).unwrap_or_default();
                let end = unescaped_end(inside, |character| character == '"');
                let step = end.saturating_add(2).min(rest.len());
                let behind = rest.get(step..).unwrap_or_default();
                let is_name = behind.trim_start().starts_with(':');
                out.push_str(if is_name { rest.get(..step).unwrap_or_default() } else { "…" });
                step
            }
            blank if blank.is_whitespace() => blank.len_utf8(),
            _ => {
                out.push('…');
                rest.find(|end: char| end.is_whitespace() || "{}[]:,\"".contains(end))
                    .unwrap_or(rest.len())
            }
        };
        rest = rest.get(step.max(1)..).unwrap_or_default();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redactor() -> Redactor {
        Redactor::new(&["k/e\"y", "tök en"])
    }

    #[test]
    fn a_secret_is_replaced_in_every_spelling() {
        for echo in
            ["k/e\"y", "k\\/e\\\"y", "k/e\\\"y", "k%2Fe%22y", "k%2fe%22y", "tök en", "t%C3%B6k+en"]
        {
            assert_eq!(redactor().text(&format!("<{echo}>")), "<[redacted]>", "{echo}");
        }
    }

    #[test]
    fn tokens_of_the_partner_are_replaced_too() {
        assert_eq!(
            redactor()
                .text(r#"{"access_token": "a\"b", "x":1} refresh_token=abc&y client_secret: q"#),
            r#"{"access_token": "[redacted]", "x":1} refresh_token=[redacted]&y client_secret: [redacted]"#
        );
    }

    #[test]
    fn of_a_secret_within_which_a_text_ends_three_characters_are_shown_at_most() {
        let redactor = Redactor::new(&["ra/ha\"sia"]);
        for cut in ["ra/h", "ra/ha\"si", "ra\\/ha\\", "ra%2Fha%2", "ra&#x2F;ha"] {
            assert_eq!(redactor.text(&format!("key {cut}")), "key [redacted]", "{cut}");
        }
        for another in ["ra/", "ra/hi", "ra/ha%2, and more of it"] {
            assert_eq!(redactor.text(another), another);
        }
    }

    #[test]
    fn a_secret_in_html_is_replaced_however_it_is_escaped() {
        let redactor = Redactor::new(&["it's+k\"ey"]);
        for echo in ["it&#039;s+k&quot;ey", "it&#x27;s&#43;k&#34;ey", "it&apos;s+k&QUOT;ey"] {
            let hidden = !redactor.text(echo).contains("ey");
            assert_eq!(hidden, !echo.contains("QUOT"), "{echo}");
        }
    }

    #[test]
    fn a_token_of_the_partner_is_replaced_in_every_notation() {
        for body in [
            r#"{"log":"{\"access_token\":\"TOKTOK\"}"}"#,
            "{'access_token': 'TOKTOK'}",
            "access_token='TOKTOK'",
            "access_token: Bearer TOKTOK",
            "<access_token>TOKTOK</access_token>",
            r#"{"refresh_token":["TOKTOK",{"a":"TOKTOK"}],"x":1}"#,
            r#"{"client_secret":"TOK"#,
        ] {
            let shown = redactor().text(body);
            assert!(!shown.contains("TOK"), "{shown}");
            assert!(shown.contains(MARK), "{shown}");
        }
    }

    #[test]
    fn a_secret_that_nearly_stands_everywhere_hides_the_rest() {
        let secret = format!("{}b", "a".repeat(4096));
        let text = "a".repeat(1 << 16);
        let shown = Redactor::new(&[secret.as_str()]).text(&text);
        assert!(shown.ends_with(MARK) && shown.len() < text.len(), "{}", shown.len());
    }

    #[test]
    fn a_long_body_is_outlined_from_its_beginning() {
        let body = format!(r#"{{"a":"{}","b":[1]}}"#, "x".repeat(100_000));
        assert_eq!(redactor().outline(body.as_bytes()), r#"{"a":…,"b":[…]}"#);
    }

    #[test]
    fn backslashes_and_blanks_without_end_are_gone_through_once() {
        let body = format!("{{\"a\":1}}{}", " ".repeat(16 << 20));
        assert_eq!(redactor().outline(body.as_bytes()), r#"{"a":…}"#);
        let escapes = "\\".repeat(1 << 16);
        assert_eq!(redactor().text(&escapes), escapes);
        let member = format!(r#"{escapes}"access_token{escapes}":{escapes}"TOKTOK{escapes}""#);
        assert!(!redactor().text(&member).contains("TOK"));
        assert!(!redactor().text(r"k/e\access_token: TOKTOK").contains("TOK"));
    }

    #[test]
    fn the_query_of_a_url_is_replaced() {
        assert_eq!(
            redactor().text("see https://h/p?s=1,2)&b=2 and http:\\/\\/h?x\\/y\\u0026z\" what?"),
            "see https://h/p?[redacted] and http:\\/\\/h?[redacted]\" what?"
        );
    }

    #[test]
    fn a_query_is_replaced_however_the_url_is_spelled() {
        for (text, shown) in [
            ("to=https%3A%2F%2Fh%2Fp%3Fs%3D1%26b end", "to=https%3A%2F%2Fh%2Fp%3F[redacted] end"),
            (
                r"https:\u002f\u002fh\u003fs=1\u0026b end",
                r"https:\u002f\u002fh\u003f[redacted] end",
            ),
            ("https&#58;//h?s=1<", "https&#58;//h?[redacted]<"),
            ("PUT /p?X-Amz-Signature=3f1a HTTP/1.1", "PUT /p?[redacted] HTTP/1.1"),
            ("p?a[0]=1&b=2", "p?[redacted]"),
            ("https://h/p?s=<k/e\"y>", "https://h/p?[redacted]<[redacted]>"),
            ("what? = nothing", "what? = nothing"),
        ] {
            assert_eq!(redactor().text(text), shown);
        }
    }

    #[test]
    fn a_secret_in_a_query_is_hidden_to_its_end() {
        let redactor = Redactor::new(&["a<b c"]);
        assert_eq!(redactor.text("/?q=a<b c&d>"), "/?[redacted]>");
    }

    #[test]
    fn only_the_last_four_of_sixteen_digits_are_shown() {
        assert_eq!(
            redactor().text("3206021201960046 32060212019600467 320602120196004"),
            "************0046 32060212019600467 320602120196004"
        );
    }

    #[test]
    fn an_excerpt_is_cut_after_redaction() {
        let body = format!("{}{}", "x".repeat(195), "k/e\"y");
        assert_eq!(redactor().excerpt(body.as_bytes()), format!("{}[reda", "x".repeat(195)));
        assert_eq!(redactor().excerpt("ü".repeat(300).as_bytes()).chars().count(), 200);
        assert_eq!(redactor().excerpt(b"<html>\xFF"), "<html>\u{fffd}");
    }

    #[test]
    fn an_outline_shows_names_and_no_values() {
        assert_eq!(
            redactor().outline(br#" {"success": true, "a b": {"x": [1, "two", nul"#),
            r#"{"success":…,"a b":{"x":[…,…,…"#
        );
        assert_eq!(redactor().outline(br#"{"k/e\"y":"v","cut"#), r#"{"[redacted]":…,…"#);
    }
}
