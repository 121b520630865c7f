//! URLs that callers give, and path segments that are built into them.

use std::net::{Ipv4Addr, Ipv6Addr};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use zeroize::Zeroizing;

use crate::error::{Finding, Wanted};
use crate::rule::{FREE, Schema, Text};

/// A base URL: `https`, or `http` to a loopback host; no query, no fragment.
pub(crate) const BASE_URL: Text = FREE.form(
    |text| check(text, Use::Base).then_some(()).ok_or(Finding::Format(WANT_BASE_URL)),
    Schema::Format("uri"),
);
/// An endpoint's whole URL: as a base URL, but it may have a query.
pub(crate) const ENDPOINT: Text = FREE.form(
    |text| check(text, Use::Endpoint).then_some(()).ok_or(Finding::Format(WANT_ENDPOINT)),
    Schema::Format("uri"),
);
/// A URL that is told to the partner, or that the partner gave: `http` or `https`.
pub(crate) const URL: Text = FREE.form(
    |text| check(text, Use::Param).then_some(()).ok_or(Finding::Format(WANT_URL)),
    Schema::Format("uri"),
);

const WANT_BASE_URL: Wanted = Wanted {
    en: "an absolute https:// URL (http:// to a loopback host only) without user, query, fragment, white space or backslash",
    id: "URL https:// yang mutlak (http:// hanya ke host loopback) tanpa pengguna, query, fragmen, spasi, atau garis miring terbalik",
};
const WANT_ENDPOINT: Wanted = Wanted {
    en: "an absolute https:// URL (http:// to a loopback host only) without user, fragment, white space or backslash",
    id: "URL https:// yang mutlak (http:// hanya ke host loopback) tanpa pengguna, fragmen, spasi, atau garis miring terbalik",
};
const WANT_URL: Wanted = Wanted {
    en: "an absolute http:// or https:// URL without user, white space or backslash",
    id: "URL http:// atau https:// yang mutlak tanpa pengguna, spasi, atau garis miring terbalik",
};

/// Everything but RFC 3986's unreserved characters.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What a URL is for decides what it may hold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Base,
    Endpoint,
    Param,
}

/// A base URL in its two parts, trailing slashes gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    /// Scheme, host and port.
    pub(crate) origin: String,
    /// What stands before every path, empty or with a leading slash.
    pub(crate) path: String,
}

impl BaseUrl {
    pub(crate) fn new(url: &str) -> Self {
        let url = url.trim_end_matches('/');
        let authority = url.find("://").map_or(0, |at| at.saturating_add(3));
        let end = url.get(authority..).and_then(|rest| rest.find('/'));
        let end = end.map_or(url.len(), |end| end.saturating_add(authority));
        let (origin, path) = url.split_at_checked(end).unwrap_or((url, ""));
        Self { origin: origin.to_owned(), path: path.to_owned() }
    }

    /// The URL of a path below this one.
    pub(crate) fn join(&self, path: &str) -> String {
        [&self.origin, &self.path, path].concat()
    }
}

/// One path segment, percent-encoded but for unreserved characters.
pub(crate) fn segment(text: &str) -> String {
    utf8_percent_encode(text, SEGMENT).to_string()
}

/// What stays as it is in an HTML form, beside letters and digits.
const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'*').remove(b'-').remove(b'.').remove(b'_');

/// As an HTML form spells a text, which may be a secret: its memory never grows, which would leave
/// a part of it behind.
pub(crate) fn form_encoded(text: &str) -> Zeroizing<String> {
    let longest = text.len().saturating_mul("%20".len());
    let mut form = Zeroizing::new(String::with_capacity(longest));
    for (number, word) in text.split(' ').enumerate() {
        form.extend((number > 0).then_some("+"));
        form.extend(utf8_percent_encode(word, FORM));
    }
    form
}

fn check(url: &str, used: Use) -> bool {
    let strange = |byte: u8| !byte.is_ascii_graphic() || byte == b'\\';
    // Looked at as a whole, which is faster than to stop early.
    if url.bytes().fold(false, |any, byte| any | strange(byte))
        && url.chars().any(|c| c.is_whitespace() || c.is_control() || c == '\\')
    {
        return false;
    }
    let Some((secure, rest)) = split_scheme(url) else { return false };
    let end = rest.bytes().position(|byte| matches!(byte, b'/' | b'?' | b'#'));
    let (authority, tail) = end.and_then(|end| rest.split_at_checked(end)).unwrap_or((rest, ""));
    let Some(host) = host(authority) else { return false };
    let tail_fits = match used {
        Use::Base => !tail.contains(['?', '#']),
        Use::Endpoint => !tail.contains('#'),
        Use::Param => true,
    };
    tail_fits && (secure || used == Use::Param || is_loopback(host))
}

/// Whether the scheme is `https` and not `http`, and what follows it.
fn split_scheme(url: &str) -> Option<(bool, &str)> {
    let after = |scheme: &str| {
        let (start, rest) = url.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    };
    let secure = after("https://").map(|rest| (true, rest));
    secure.or_else(|| after("http://").map(|rest| (false, rest)))
}

/// The host of an authority without user info and with a port that is one, if any.
fn host(authority: &str) -> Option<&str> {
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => {
            let (address, port) = rest.split_once(']')?;
            address.parse::<Ipv6Addr>().ok()?;
            (authority.strip_suffix(port)?, port)
        }
        // What is behind user info is no port.
        None => match authority.bytes().position(|byte| matches!(byte, b':' | b'@')) {
            Some(end) => authority.split_at_checked(end)?,
            None => (authority, ""),
        },
    };
    (!host.is_empty() && is_port(port)).then_some(host)
}

/// Nothing, or a colon and a port, which may be left out behind it.
fn is_port(text: &str) -> bool {
    let Some(digits) = text.strip_prefix(':') else { return text.is_empty() };
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    plain && (digits.is_empty() || digits.parse::<u16>().is_ok())
}

fn is_loopback(host: &str) -> bool {
    let v6 = || host.strip_prefix('[')?.strip_suffix(']')?.parse::<Ipv6Addr>().ok();
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || v6().is_some_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_is_https_or_loopback() {
        for url in [
            "https://api.example.id",
            "HTTPS://api.example.id/",
            "https://api.example.id:8443/base//",
            "http://127.0.0.1:8080",
            "http://127.9.9.9/x",
            "http://localhost",
            "http://[::1]:9000/v1",
            "https://[2001:db8::1]/v1",
            "https://bücher.example/ü",
        ] {
            assert!(check(url, Use::Base), "{url}");
        }
        for url in [
            "",
            "api.example.id",
            "//api.example.id",
            "ftp://api.example.id",
            "http://api.example.id",
            "http://127.0.0.1.example.id",
            "http://127.1",
            "https://",
            "https:///path",
            "https://:443",
            "https://user@example.id",
            "https://user:pw@example.id",
            "https://example.id?x=1",
            "https://example.id/#f",
            "https://example.id/a b",
            "https://example.id/a\u{a0}b",
            "https://example.id\\x",
            "https://example.id:99999",
            "https://example.id:x",
            "https://[::1",
            "https://[::1]x",
        ] {
            assert!(!check(url, Use::Base), "{url}");
        }
    }

    #[test]
    fn a_url_in_params_may_be_http_with_query_and_fragment() {
        assert!(check("http://files.example.id/a?b=c#d", Use::Param));
        assert!(check("https://example.id?x=@1", Use::Param));
        assert!(!check("http://example.id?x=1", Use::Endpoint));
        assert!(check("https://example.id/out/?x=1", Use::Endpoint));
        assert!(!check("https://example.id/out#f", Use::Endpoint));
    }

    #[test]
    fn a_base_url_loses_its_trailing_slashes_and_keeps_its_path() {
        let base = BaseUrl::new("https://api.example.id:8443/a/b//");
        assert_eq!(base.origin, "https://api.example.id:8443");
        assert_eq!(base.path, "/a/b");
        assert_eq!(base.join("/c"), "https://api.example.id:8443/a/b/c");
        assert_eq!(BaseUrl::new("https://h").join("/c"), "https://h/c");
        assert_eq!(BaseUrl::new("https://h///").join("/c"), "https://h/c");
    }

    #[test]
    fn a_segment_keeps_unreserved_characters_only() {
        assert_eq!(segment("aZ0-._~/ü?"), "aZ0-._~%2F%C3%BC%3F");
    }
}
