//! Nothing takes more than linear time: of inputs that would make it look at something again for each
//! of their parts, eight times as much takes some eight times as long.

#![allow(clippy::disallowed_methods, reason = "the core has no clock, its tests may look at one")]

use std::time::{Duration, Instant};

use segel::Response;
use segel::catalogue;
use segel::prakerja::{Client, Config, Signing};

const LARGE: usize = 1 << 17;
const TIMES: u32 = 8;

/// Work whose time grows with the square of its input takes 64 times as long; three times as long as
/// it should be may be the machine's fault, and not three times in a row.
fn is_linear<T>(what: &str, input: impl Fn(usize) -> String, work: impl Fn(&str) -> T) {
    const AT_LEAST: Duration = Duration::from_millis(100);
    let (small, large) = (input(LARGE / TIMES as usize), input(LARGE));
    let time = |input: &str| {
        let start = Instant::now();
        work(input);
        start.elapsed()
    };
    let mut seen = Vec::new();
    for _ in 0..3 {
        let (small, large) = (time(&small), time(&large));
        if large <= AT_LEAST + small * TIMES * 3 {
            return;
        }
        seen.push((small, large));
    }
    panic!("{what} of {}: {seen:?}", large.get(..60).unwrap_or(&large));
}

/// Parts with commas between.
fn listed(part: impl Fn(usize) -> String) -> impl Fn(usize) -> String {
    move |size| {
        let mut list = part(0);
        for n in 1.. {
            if list.len() >= size {
                break;
            }
            list.push(',');
            list += &part(n);
        }
        list
    }
}

/// One part again and again.
fn repeated(part: &str) -> impl Fn(usize) -> String {
    move |size| part.repeat(size / part.len())
}

/// Text around the parts, which stand where `@` does.
fn within(around: &str, parts: impl Fn(usize) -> String) -> impl Fn(usize) -> String {
    move |size| around.replace('@', &parts(size))
}

type Input = Box<dyn Fn(usize) -> String>;

/// A config of the partner that an operation is of.
fn config(operation: &str) -> &'static str {
    match operation.split('.').next() {
        Some("prakerja") => r#"{"client_code":"code","sign_key":"key"}"#,
        Some("pafi") => r#"{"access_token":"t"}"#,
        Some("seekpass") => {
            r#"{"base_url":"https://h","access_token":"t","client_id":"i","client_secret":"s"}"#
        }
        Some("middleware") => r#"{"url":"https://h","access_token":"t"}"#,
        _ => "{}",
    }
}

/// A credential's details in a batch.
const DETAILS: &str = r#"{"credential_id":"b","universal_credential_items":[{"credential_id":"u","fields":{"full_name":"n","credential_name":"c","credential_sub_type":"s","issuer_name":"i","credential_details":{@}}}]}"#;
const EDUCATION: &str = r#"{"credential_id":"b","education_items":[@]}"#;
const RIGHTS: &str = r#"{"credential_id":"b","right_to_work_items":[@]}"#;

#[test]
fn params_of_any_form_are_prepared_or_refused_in_linear_time() {
    let all: Vec<(&str, Input)> = vec![
        ("prakerja.submit_feedback", input("{@}", listed(|_| r#""notes":"a""#.to_owned()))),
        ("prakerja.submit_feedback", input("{@}", listed(|_| r#""notes":1"#.to_owned()))),
        ("prakerja.submit_feedback", input("{@}", listed(|n| format!(r#""note{n}":1"#)))),
        ("prakerja.submit_feedback", input(r#"{"notes":"@"}"#, repeated(r"\u0041\n"))),
        ("prakerja.submit_feedback", input(r#"{"url_file":"https://@"}"#, repeated("a:[/?"))),
        ("prakerja.submit_feedback", input(r#"{"a":[@]}"#, listed(|_| nested()))),
        ("prakerja.submit_feedback", input(r#"{"sequence":@}"#, repeated("9"))),
        ("prakerja.submit_feedback", input("@", repeated("{\"a\":"))),
        ("padi.submit_transaction", input("{@}", listed(|_| r#""tkdn":1e9"#.to_owned()))),
        ("padi.submit_transaction", input(r#"{"tkdn":0.@1}"#, repeated("0"))),
        ("seekpass.token", input(r#"{"scopes":[@]}"#, listed(|_| r#""a""#.to_owned()))),
        ("seekpass.token", input(r#"{"scopes":[@]}"#, listed(|n| format!(r#""a{n}""#)))),
        ("seekpass.submission_statuses", input(r#"{"ids":[@]}"#, listed(|_| "null".to_owned()))),
        ("seekpass.add_batch", input(DETAILS, listed(|n| format!(r#""a{n}":null"#)))),
        ("seekpass.add_batch", input(DETAILS, listed(|_| r#""a":{}"#.to_owned()))),
        ("seekpass.add_batch", input(DETAILS, within(r#""a":[@]"#, listed(|_| "null".to_owned())))),
        ("seekpass.add_batch", input(EDUCATION, listed(|_| "null".to_owned()))),
        ("seekpass.add_batch", input(EDUCATION, listed(|_| r#"{"assets":[{}]}"#.to_owned()))),
        ("seekpass.add_batch", input(RIGHTS, listed(|_| r#"{"credential_id":"b"}"#.to_owned()))),
        ("middleware.request_out", input(r#"{"a":[@]}"#, listed(|_| nested()))),
    ];
    for (operation, params) in all {
        is_linear(operation, params, |params| {
            let _ = catalogue::validate(operation, config(operation), params);
            let _ = catalogue::prepare(operation, config(operation), params, NOW);
        });
    }
}

#[test]
fn answers_of_any_form_are_read_or_refused_in_linear_time() {
    let bodies: Vec<Input> = vec![
        input("@", repeated("<p>")),
        input("@", repeated("?a=")),
        input("@", repeated("%3F")),
        input("@", repeated("://")),
        input("@", repeated("%3A%2F%2F")),
        input("@", repeated("access_token=")),
        input("@", repeated(r"\u003f")),
        input("@", repeated("1234567890123456 ")),
        input("{@}", listed(|_| r#""message":"a""#.to_owned())),
        input(r#"{"message":"@"}"#, repeated(r"\/?a=")),
        input(r#"{"message":"@"}"#, repeated("t")),
        input(r#"{"errors":{@}}"#, listed(|_| r#""a":["b"]"#.to_owned())),
        input(r#"{"errors":[@]}"#, listed(|_| r#"{"field":"a","message":"b"}"#.to_owned())),
        input(r#"{"status":"success","data":[@]}"#, listed(|n| format!(r#"{{"a{n}":1}}"#))),
        input(r#"{"success":true,"data":{@}}"#, listed(|n| format!(r#""a{n}":[1]"#))),
    ];
    for operation in [
        "prakerja.submission_status",
        "pafi.kecukupan_skp",
        "padi.list_transactions",
        "seekpass.submission_statuses",
        "middleware.request_out",
    ] {
        let about = catalogue::operations().find(|about| about.name == operation).unwrap();
        let params = about.example.params;
        let call = catalogue::prepare(operation, about.example.config, params, NOW).unwrap();
        for body in &bodies {
            is_linear(operation, body, |body| {
                for status in [200, 422] {
                    let _ = call.parse(&Response::new(status, body.as_bytes()));
                }
            });
        }
    }
}

#[test]
fn signatures_of_any_body_are_checked_in_linear_time() {
    let client = Client::new(Config::new("code", "key")).unwrap();
    let signature = "0".repeat(40);
    let bodies: Vec<Input> = vec![
        input("@", repeated("{\"a\": 1, ")),
        input("{@}", listed(|n| format!(r#""a{n}": "\u00e9\/""#))),
        input("@", repeated(" \n")),
        input("@", repeated("é\\")),
    ];
    for body in bodies {
        is_linear("verify", body, |body| {
            let signing = Signing {
                now: NOW.into(),
                method: "POST".into(),
                path: "/a".into(),
                body: body.as_bytes().into(),
                ..Signing::default()
            };
            assert!(!client.verify(&signing, &*signature).unwrap());
        });
    }
}

const NOW: i64 = 1_698_289_216;

fn input(around: &'static str, parts: impl Fn(usize) -> String + 'static) -> Input {
    Box::new(within(around, parts))
}

/// As deep as it is read, nearly.
fn nested() -> String {
    "[".repeat(60) + &"]".repeat(60)
}
