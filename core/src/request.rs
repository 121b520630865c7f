//! What the host sends, byte for byte.

use std::borrow::Cow;
use std::fmt;

use zeroize::Zeroize;

use crate::secret::AccessToken;

/// A prepared HTTP request. The body is the buffer that was signed: send it as it is.
///
/// Its `Debug` shows method, host, path template and header names alone, for the URL can hold an
/// identity number or a signature.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// Method, in upper case.
    pub method: &'static str,
    /// Absolute URL.
    pub url: String,
    /// Headers, in the partner's order and spelling.
    pub headers: Vec<Header>,
    /// The exact bytes; empty if there is no body.
    pub body: Vec<u8>,
    pub(crate) template: &'static str,
    pub(crate) secret: Secret,
}

/// One header.
#[derive(Clone, PartialEq, Eq)]
pub struct Header {
    /// Name as in the partner's document.
    pub name: &'static str,
    /// Value: visible ASCII, spaces between.
    pub value: Cow<'static, str>,
}

/// Which part of a request is zeroised on drop.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Secret {
    Nothing,
    Headers,
    Body,
    HeadersAndBody,
    Url,
}

impl Header {
    pub(crate) fn new(name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        Self { name, value: value.into() }
    }

    /// `Authorization: Bearer TOKEN`.
    pub(crate) fn bearer(token: &AccessToken) -> Self {
        Self::new("Authorization", format!("Bearer {}", token.expose()))
    }
}

impl Request {
    /// Moves the body out, for an HTTP client that takes it by value; an empty one is left.
    pub fn take_body(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.body)
    }

    fn wipe_headers(&mut self) {
        for header in &mut self.headers {
            if let Cow::Owned(value) = &mut header.value {
                value.zeroize();
            }
        }
    }

    /// The value of a header, by its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
        found.map(|header| &*header.value)
    }
}

impl fmt::Debug for Header {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ..", self.name)
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.url.split('/').nth(2).unwrap_or_default();
        let host = host.split(['?', '#']).next().unwrap_or_default();
        let names: Vec<&str> = self.headers.iter().map(|header| header.name).collect();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("host", &host)
            .field("path", &self.template)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        match self.secret {
            Secret::Nothing => {}
            Secret::Body => self.body.zeroize(),
            Secret::Url => self.url.zeroize(),
            Secret::Headers => self.wipe_headers(),
            Secret::HeadersAndBody => {
                self.wipe_headers();
                self.body.zeroize();
            }
        }
    }
}
