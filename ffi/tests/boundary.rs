//! Every operation through the C functions gives what the core gives.

mod common;

use std::ptr::null_mut;

use common::{
    ABSENT, Call, Client, Fault, NOW, OK, argument, bytes, outcome, parse_once, take, text,
    text_argument,
};
use segel::catalogue::{self, Answer};
use segel::{About, Argument, Response};
use segel_ffi::{segel_argument, segel_prepare_once, segel_validate, segel_validate_once};

#[test]
fn every_request_is_the_one_of_the_core() {
    for about in catalogue::operations() {
        let client = client(about);
        let expected = core_client(about).prepare(about.name, about.example.params, NOW).unwrap();
        let expected = expected.request();
        let call = prepare(&client, about);
        let got = call.request();
        assert_eq!(text(got.method), expected.method, "{}", about.name);
        assert_eq!(text(got.url), expected.url);
        assert_eq!(bytes(got.body), expected.body);
        // SAFETY: the call says so.
        let headers = unsafe { std::slice::from_raw_parts(got.headers, got.header_count) };
        let headers = headers.iter().map(|header| (text(header.name), text(header.value)));
        let wanted = expected.headers.iter().map(|header| (header.name, &*header.value));
        assert!(headers.eq(wanted), "{}", about.name);
    }
}

#[test]
fn every_reply_is_the_one_of_the_core() {
    for about in catalogue::operations() {
        let client = client(about);
        let body = about.example.response;
        let call = core_client(about).prepare(about.name, about.example.params, NOW).unwrap();
        let expected = call.parse(&Response::new(200, body.as_bytes())).unwrap();
        let call = prepare(&client, about);
        let reply = call.parse(200, &[], body.as_bytes());
        assert_eq!(reply.unwrap(), expected, "{}", about.name);
        assert_eq!(answer(about, 200, body).unwrap(), expected);
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
        assert_eq!(outcome(status, call, error).unwrap_err().json(), expected);

        let status = Argument::Integer(503);
        let html: &[u8] = b"<html>";
        let refusal = Answer { status, headers: HEADERS, body: html.into() };
        let expected = catalogue::parse(about.name, example.config, example.params, NOW, &refusal);
        let got = answer(about, 503, "<html>").unwrap_err();
        assert_eq!(got.json(), expected.unwrap_err().to_json(), "{}", about.name);
    }
}

#[test]
fn every_list_of_violations_is_the_one_of_the_core() {
    for about in catalogue::operations() {
        for params in [about.example.params, "{}", "[", r#"{"halo":1}"#] {
            let expected = catalogue::validate(about.name, about.example.config, params);
            let expected = serde_json::to_string(&expected).unwrap();
            let client = client(about);
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

const HEADERS: &[(&str, &str)] = &[("Retry-After", "7"), ("Server", "")];

/// What is made of a response without a client.
fn answer(about: &About, status: i64, body: &str) -> Result<String, Fault> {
    let given = (about.example.config, about.example.params);
    parse_once(about.name, given, argument(status), HEADERS, text_argument(body.into()))
}

fn client(about: &About) -> Client {
    Client::new(partner(about), about.example.config).expect(about.name)
}

fn prepare(client: &Client, about: &About) -> Call {
    client.prepare(about.name, about.example.params).expect(about.name)
}

fn core_client(about: &About) -> catalogue::Client {
    catalogue::Client::new(partner(about), about.example.config).unwrap()
}

fn partner(about: &About) -> &'static str {
    about.name.split('.').next().unwrap()
}

fn name(about: &About) -> segel_argument {
    text_argument(about.name.into())
}
