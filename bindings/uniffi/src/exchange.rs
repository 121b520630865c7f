//! What is sent, and what came back.

use std::fmt;

/// A prepared HTTP request. The body is the buffer that was signed: send it as it is, and do not
/// follow redirects. Printed, it shows the method, the host and the headers' names alone.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Debug)]
pub struct Request {
    /// Method, in upper case.
    pub method: String,
    /// Absolute URL.
    pub url: String,
    /// Headers, in the partner's order and spelling.
    pub headers: Vec<Header>,
    /// The exact bytes; empty if there is no body.
    pub body: Vec<u8>,
}

/// One header. Printed, it shows its name alone.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Debug)]
pub struct Header {
    /// Name; of a request, spelled as in the partner's document.
    pub name: String,
    /// Value.
    pub value: String,
}

/// A response as the HTTP client gives it, whatever it is: the body decompressed and otherwise
/// untouched, of error statuses too.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Debug)]
pub struct Response {
    /// HTTP status, 100 to 599.
    pub status: i32,
    /// The body.
    pub body: Vec<u8>,
    /// Headers in the order received, names in any case. `Retry-After` is looked at.
    #[uniffi(default)]
    pub headers: Vec<Header>,
}

impl From<&segel::Request> for Request {
    fn from(request: &segel::Request) -> Self {
        Self {
            method: request.method.to_owned(),
            url: request.url.clone(),
            headers: request.headers.iter().map(Header::from).collect(),
            body: request.body.clone(),
        }
    }
}

impl From<&segel::Header> for Header {
    fn from(header: &segel::Header) -> Self {
        Self { name: header.name.to_owned(), value: header.value.clone().into_owned() }
    }
}

impl Response {
    /// Hands it to the reading side of a call.
    pub(crate) fn read<T>(
        &self,
        parse: impl FnOnce(&segel::Response<'_>) -> Result<T, segel::Error>,
    ) -> crate::Result<T> {
        // What does not fit is no HTTP status either.
        let status = u16::try_from(self.status).unwrap_or(0);
        let headers = pairs(&self.headers);
        Ok(parse(&segel::Response { status, headers: &headers, body: &self.body })?)
    }
}

/// Headers as the core takes them.
pub(crate) fn pairs(headers: &[Header]) -> Vec<(&str, &str)> {
    headers.iter().map(|header| (&*header.name, &*header.value)).collect()
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.url.split('/').nth(2).unwrap_or_default();
        let host = host.split(['?', '#']).next().unwrap_or_default();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("host", &host)
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Header {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ..", self.name)
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body_length", &self.body.len())
            .finish()
    }
}
