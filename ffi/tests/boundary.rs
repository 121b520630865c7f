//! Every operation through the C functions gives what the core gives.

use std::ptr::{null, null_mut};

use segel::catalogue::{self, Answer, Client};
use segel::{About, Argument, Response};
use segel_ffi::{
    segel_answer, segel_argument, segel_argument_kind, segel_buffer, segel_buffer_free,
    segel_buffer_str, segel_call, segel_call_free, segel_call_request, segel_client,
    segel_client_free, segel_client_new, segel_error, segel_error_free, segel_error_json,
    segel_error_kind, segel_error_message, segel_fault, segel_header, segel_parse,
    segel_parse_once, segel_prepare, segel_prepare_once, segel_request, segel_status, segel_str,
    segel_validate, segel_validate_once,
};

const NOW: i64 = 1_698_289_216;
const OK: i32 = segel_status::SEGEL_OK as i32;
const ERROR: i32 = segel_status::SEGEL_ERROR as i32;

#[test]
fn every_request_is_the_one_of_the_core() {
    for about in catalogue::operations() {
        let client = Handles::client(about);
        let expected = core_client(about).prepare(about.name, about.example.params, NOW).unwrap();
        let expected = expected.request();
        let call = client.prepare(about);
        let mut got = empty_request();
        // SAFETY: both point to what they should.
        assert_eq!(unsafe { segel_call_request(call, &raw mut got) }, OK);
        assert_eq!(text(got.method), expected.method, "{}", about.name);
        assert_eq!(text(got.url), expected.url);
        assert_eq!(bytes(got.body), expected.body);
        // SAFETY: the call says so.
        let headers = unsafe { std::slice::from_raw_parts(got.headers, got.header_count) };
        let headers = headers.iter().map(|header| (text(header.name), text(header.value)));
        let wanted = expected.headers.iter().map(|header| (header.name, &*header.value));
        assert!(headers.eq(wanted), "{}", about.name);
        // SAFETY: used no more.
        unsafe { segel_call_free(call) };
    }
}

#[test]
fn every_reply_is_the_one_of_the_core() {
    for about in catalogue::operations() {
        let client = Handles::client(about);
        let body = about.example.response;
        let call = core_client(about).prepare(about.name, about.example.params, NOW).unwrap();
        let expected = call.parse(&Response::new(200, body.as_bytes())).unwrap();
        let call = client.prepare(about);
        let mut reply = null_mut();
        let body = body.into();
        // SAFETY: all point to what they should.
        let status = unsafe { segel_parse(call, 200, null(), 0, body, &raw mut reply, null_mut()) };
        assert_eq!(status, OK, "{}", about.name);
        assert_eq!(take(reply), expected);
        assert_eq!(parse_once(about, argument(200), body_of(about)).unwrap(), expected);
        // SAFETY: used no more.
        unsafe { segel_call_free(call) };
    }
}

#[test]
fn every_error_is_the_one_of_the_core() {
    for about in catalogue::operations() {
        let example = about.example;
        let expected = catalogue::prepare(about.name, example.config, "{}", Argument::Absent);
        let expected = expected.err().unwrap().to_json();
        let (mut call, mut error) = (null_mut(), null_mut());
        // SAFETY: all point to what they should.
        let status = unsafe {
            let (config, params) = (example.config.into(), "{}".into());
            let (call, error) = (&raw mut call, &raw mut error);
            segel_prepare_once(name(about), config, params, ABSENT, call, error)
        };
        assert_eq!((status, call), (ERROR, null_mut::<segel_call>()));
        assert_eq!(take_error(error), expected);

        let status = Argument::Integer(503);
        let html: &[u8] = b"<html>";
        let headers: &[_] = &[("Retry-After", "7"), ("Server", "")];
        let answer = Answer { status, headers, body: html.into() };
        let expected = catalogue::parse(about.name, example.config, example.params, NOW, &answer);
        let got = parse_once(about, argument(503), text_argument(html.into()));
        assert_eq!(got.unwrap_err(), expected.unwrap_err().to_json(), "{}", about.name);
    }
}

#[test]
fn every_list_of_violations_is_the_one_of_the_core() {
    for about in catalogue::operations() {
        for params in [about.example.params, "{}", "[", r#"{"halo":1}"#] {
            let expected = catalogue::validate(about.name, about.example.config, params);
            let expected = serde_json::to_string(&expected).unwrap();
            let client = Handles::client(about);
            let (mut once, mut kept) = (null_mut(), null_mut());
            // SAFETY: all point to what they should.
            unsafe {
                let (config, params) = (about.example.config.into(), params.into());
                assert_eq!(segel_validate_once(name(about), config, params, &raw mut once), OK);
                let name = about.name.into();
                assert_eq!(segel_validate(client.0, name, params, &raw mut kept), OK);
            }
            assert_eq!(take(once), expected, "{}", about.name);
            assert_eq!(take(kept), expected, "{}", about.name);
        }
    }
}

/// A client that is freed when it is dropped.
struct Handles(*mut segel_client);

impl Handles {
    fn client(about: &About) -> Self {
        let mut client = null_mut();
        let (partner, config) = (partner(about).into(), about.example.config.into());
        // SAFETY: all point to what they should.
        let status = unsafe { segel_client_new(partner, config, &raw mut client, null_mut()) };
        assert_eq!(status, OK, "{}", about.name);
        Self(client)
    }

    fn prepare(&self, about: &About) -> *mut segel_call {
        let mut call = null_mut();
        let (name, params) = (about.name.into(), about.example.params.into());
        // SAFETY: all point to what they should.
        let status = unsafe { segel_prepare(self.0, name, params, NOW, &raw mut call, null_mut()) };
        assert_eq!(status, OK, "{}", about.name);
        call
    }
}

impl Drop for Handles {
    fn drop(&mut self) {
        // SAFETY: used no more.
        unsafe { segel_client_free(self.0) };
    }
}

fn parse_once(
    about: &About,
    status: segel_argument,
    body: segel_argument,
) -> Result<String, String> {
    let headers = [("Retry-After", "7"), ("Server", "")]
        .map(|(name, value)| segel_header { name: name.into(), value: value.into() });
    let answer =
        segel_answer { status, headers: headers.as_ptr(), header_count: headers.len(), body };
    let (config, params) = (about.example.config.into(), about.example.params.into());
    let (mut reply, mut error) = (null_mut(), null_mut());
    // SAFETY: all point to what they should.
    let status = unsafe {
        let (reply, error) = (&raw mut reply, &raw mut error);
        segel_parse_once(
            name(about),
            config,
            params,
            argument(NOW),
            &raw const answer,
            reply,
            error,
        )
    };
    match status {
        OK => Ok(take(reply)),
        _ => Err(take_error(error)),
    }
}

fn core_client(about: &About) -> Client {
    Client::new(partner(about), about.example.config).unwrap()
}

fn partner(about: &About) -> &'static str {
    about.name.split('.').next().unwrap()
}

fn name(about: &About) -> segel_argument {
    text_argument(about.name.into())
}

fn body_of(about: &About) -> segel_argument {
    text_argument(about.example.response.into())
}

const ABSENT: segel_argument = segel_argument {
    kind: segel_argument_kind::SEGEL_ABSENT as i32,
    text: segel_str { data: null(), len: 0 },
    integer: 0,
};

fn text_argument(text: segel_str) -> segel_argument {
    segel_argument { kind: segel_argument_kind::SEGEL_TEXT as i32, text, ..ABSENT }
}

fn argument(integer: i64) -> segel_argument {
    segel_argument { kind: segel_argument_kind::SEGEL_INTEGER as i32, integer, ..ABSENT }
}

fn empty_request() -> segel_request {
    let none = ABSENT.text;
    segel_request { method: none, url: none, headers: null(), header_count: 0, body: none }
}

fn bytes<'a>(text: segel_str) -> &'a [u8] {
    assert!(!text.data.is_null());
    // SAFETY: the library made it, and its handle lives.
    unsafe { std::slice::from_raw_parts(text.data, text.len) }
}

fn text<'a>(text: segel_str) -> &'a str {
    std::str::from_utf8(bytes(text)).unwrap()
}

/// What a buffer holds; frees it.
fn take(buffer: *mut segel_buffer) -> String {
    // SAFETY: a handle, used no more afterwards.
    unsafe {
        let held = text(segel_buffer_str(buffer)).to_owned();
        segel_buffer_free(buffer);
        held
    }
}

/// The JSON of an error; frees it.
fn take_error(error: *mut segel_error) -> String {
    // SAFETY: a handle, used no more afterwards.
    unsafe {
        let kind = match segel_error_kind(error) {
            kind if kind == segel_fault::SEGEL_INVALID as i32 => "invalid",
            kind if kind == segel_fault::SEGEL_REJECTED as i32 => "rejected",
            kind if kind == segel_fault::SEGEL_UNREADABLE as i32 => "unreadable",
            other => panic!("no kind: {other}"),
        };
        let json = text(segel_error_json(error)).to_owned();
        assert!(json.starts_with(&format!(r#"{{"kind":"{kind}""#)), "{kind}: {json}");
        assert!(!text(segel_error_message(error)).is_empty());
        segel_error_free(error);
        json
    }
}
