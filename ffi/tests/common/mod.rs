//! The C functions as Rust calls them: handles that free themselves, errors as `Err`.

use std::ptr::{null, null_mut};

use segel_ffi::{
    segel_answer, segel_argument, segel_argument_kind, segel_buffer, segel_buffer_free,
    segel_buffer_str, segel_call, segel_call_free, segel_call_request, segel_client,
    segel_client_free, segel_client_new, segel_error, segel_error_free, segel_error_json,
    segel_error_kind, segel_error_message, segel_fault, segel_header, segel_parse,
    segel_parse_once, segel_prepare, segel_request, segel_status, segel_str,
};

pub(crate) const NOW: i64 = 1_698_289_216;
pub(crate) const OK: i32 = segel_status::SEGEL_OK as i32;
const ERROR: i32 = segel_status::SEGEL_ERROR as i32;

/// A client that is freed when it is dropped.
pub(crate) struct Client(pub(crate) *mut segel_client);

impl Client {
    pub(crate) fn new(partner: &str, config: &str) -> Result<Self, Fault> {
        let (mut client, mut error) = (null_mut(), null_mut());
        let (partner, config) = (partner.into(), config.into());
        // SAFETY: all point to what they should.
        let status = unsafe { segel_client_new(partner, config, &raw mut client, &raw mut error) };
        outcome(status, client, error).map(Self)
    }

    pub(crate) fn prepare(&self, operation: &str, params: &str) -> Result<Call, Fault> {
        let (mut call, mut error) = (null_mut(), null_mut());
        let (name, params) = (operation.into(), params.into());
        // SAFETY: all point to what they should.
        let status =
            unsafe { segel_prepare(self.0, name, params, NOW, &raw mut call, &raw mut error) };
        outcome(status, call, error).map(Call)
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // SAFETY: used no more.
        unsafe { segel_client_free(self.0) };
    }
}

/// A call that is freed when it is dropped.
pub(crate) struct Call(*mut segel_call);

impl Call {
    pub(crate) fn request(&self) -> segel_request {
        let none = ABSENT.text;
        let mut request =
            segel_request { method: none, url: none, headers: null(), header_count: 0, body: none };
        // SAFETY: both point to what they should.
        assert_eq!(unsafe { segel_call_request(self.0, &raw mut request) }, OK);
        request
    }

    /// The reply as JSON.
    pub(crate) fn parse(
        &self,
        status: i32,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<String, Fault> {
        let headers = received(headers);
        let (mut reply, mut error) = (null_mut(), null_mut());
        // SAFETY: all point to what they should.
        let status = unsafe {
            let (first, count) = (headers.as_ptr(), headers.len());
            let (reply, error) = (&raw mut reply, &raw mut error);
            segel_parse(self.0, status, first, count, body.into(), reply, error)
        };
        outcome(status, reply, error).map(take)
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        // SAFETY: used no more.
        unsafe { segel_call_free(self.0) };
    }
}

/// The reply as JSON, without a client and a call.
pub(crate) fn parse_once(
    operation: &str,
    (config, params): (&str, &str),
    status: segel_argument,
    headers: &[(&str, &str)],
    body: segel_argument,
) -> Result<String, Fault> {
    let headers = received(headers);
    let answer =
        segel_answer { status, headers: headers.as_ptr(), header_count: headers.len(), body };
    let (name, now) = (text_argument(operation.into()), argument(NOW));
    let (mut reply, mut error) = (null_mut(), null_mut());
    // SAFETY: all point to what they should.
    let status = unsafe {
        let (config, params, answer) = (config.into(), params.into(), &raw const answer);
        segel_parse_once(name, config, params, now, answer, &raw mut reply, &raw mut error)
    };
    outcome(status, reply, error).map(take)
}

/// An error that is freed when it is dropped.
pub(crate) struct Fault(pub(crate) *mut segel_error);

impl Fault {
    /// The error as JSON; it and the words must agree with the kind.
    pub(crate) fn json(&self) -> &str {
        // SAFETY: a handle, and what it lends does not outlive it.
        let (kind, json, message) = unsafe {
            let (json, message) = (segel_error_json(self.0), segel_error_message(self.0));
            (segel_error_kind(self.0), text(json), text(message))
        };
        let kind = match kind {
            kind if kind == segel_fault::SEGEL_INVALID as i32 => "invalid",
            kind if kind == segel_fault::SEGEL_REJECTED as i32 => "rejected",
            kind if kind == segel_fault::SEGEL_UNREADABLE as i32 => "unreadable",
            other => panic!("no kind: {other}"),
        };
        assert!(json.starts_with(&format!(r#"{{"kind":"{kind}""#)), "{kind}: {json}");
        assert!(!message.is_empty());
        json
    }
}

impl Drop for Fault {
    fn drop(&mut self) {
        // SAFETY: used no more.
        unsafe { segel_error_free(self.0) };
    }
}

impl std::fmt::Debug for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.json())
    }
}

/// What a function gave: its output or its error, never both and never neither.
pub(crate) fn outcome<T>(
    status: i32,
    output: *mut T,
    error: *mut segel_error,
) -> Result<*mut T, Fault> {
    match (status, output.is_null(), error.is_null()) {
        (OK, false, true) => Ok(output),
        (ERROR, true, false) => Err(Fault(error)),
        other => panic!("status, no output, no error: {other:?}"),
    }
}

pub(crate) const ABSENT: segel_argument = segel_argument {
    kind: segel_argument_kind::SEGEL_ABSENT as i32,
    text: segel_str { data: null(), len: 0 },
    integer: 0,
};

pub(crate) fn text_argument(text: segel_str) -> segel_argument {
    segel_argument { kind: segel_argument_kind::SEGEL_TEXT as i32, text, ..ABSENT }
}

pub(crate) fn argument(integer: i64) -> segel_argument {
    segel_argument { kind: segel_argument_kind::SEGEL_INTEGER as i32, integer, ..ABSENT }
}

fn received(headers: &[(&str, &str)]) -> Vec<segel_header> {
    let headers = headers.iter().map(|&(name, value)| (name.into(), value.into()));
    headers.map(|(name, value)| segel_header { name, value }).collect()
}

pub(crate) fn bytes<'a>(text: segel_str) -> &'a [u8] {
    assert!(!text.data.is_null());
    // SAFETY: the library made it, and its handle lives.
    unsafe { std::slice::from_raw_parts(text.data, text.len) }
}

pub(crate) fn text<'a>(text: segel_str) -> &'a str {
    std::str::from_utf8(bytes(text)).unwrap()
}

/// What a buffer holds; frees it.
pub(crate) fn take(buffer: *mut segel_buffer) -> String {
    // SAFETY: a handle, used no more afterwards.
    unsafe {
        let held = text(segel_buffer_str(buffer)).to_owned();
        segel_buffer_free(buffer);
        held
    }
}
