//! What holds for every text and every secret: with other ones each time.

mod common;

use std::fmt::Write as _;
use std::ptr::null_mut;

use common::{
    ABSENT, Client, Fault, NOW, OK, argument, bytes, outcome, parse_once, take, text, text_argument,
};
use proptest::char::range;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use segel_ffi::{
    segel_argument, segel_argument_kind, segel_error_code, segel_error_message,
    segel_error_problem, segel_error_reason, segel_error_retry, segel_error_retry_after,
    segel_error_status, segel_error_violation, segel_error_violation_count, segel_sign_once,
    segel_signing, segel_violation,
};
use serde_json::{Value, json};

/// Runs a property with a number of cases; what fails is shrunk and shown, and kept in no file.
#[track_caller]
fn check<S: Strategy>(cases: u32, strategy: &S, property: impl Fn(S::Value) -> TestCaseResult) {
    let config = Config { failure_persistence: None, ..Config::with_cases(cases) };
    if let Err(failure) = TestRunner::new(config).run(strategy, property) {
        panic!("{failure}");
    }
}

/// Any characters of Unicode but NUL, not all of them white space; at most 255, as many as the
/// middleware takes.
fn any_text() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        5 => range('\u{1}', '\u{7f}'),
        1 => range('\u{80}', '\u{7ff}'),
        1 => range('\u{800}', '\u{d7ff}'),
        1 => range('\u{e000}', '\u{ffff}'),
        1 => range('\u{10000}', '\u{10ffff}'),
    ];
    let some = prop_oneof![9 => vec(character.clone(), 0..=20), 1 => vec(character, 127)];
    (some.clone(), "[A-Za-z]", some).prop_map(|(before, letter, after)| {
        String::from_iter(before) + &letter + &String::from_iter(after)
    })
}

/// How JSON may be written.
#[derive(Debug, Clone, Copy)]
enum Spelling {
    Plain,
    /// `\u00e9` for what is not ASCII.
    Ascii,
}

impl Spelling {
    fn any() -> impl Strategy<Value = Self> {
        select(&[Self::Plain, Self::Ascii][..])
    }

    fn spell(self, json: &Value) -> String {
        let json = json.to_string();
        match self {
            Self::Plain => json,
            Self::Ascii => json.encode_utf16().fold(String::new(), |mut out, unit| {
                match u8::try_from(unit) {
                    Ok(byte) if byte.is_ascii() => out.push(char::from(byte)),
                    _ => write!(out, "\\u{unit:04x}").unwrap(),
                }
                out
            }),
        }
    }
}

#[test]
fn a_text_comes_through_unchanged_in_both_directions() {
    let config = r#"{"url":"https://middleware.example/request-out","access_token":"token"}"#;
    let client = Client::new("middleware", config).unwrap();
    let texts = [any_text(), any_text(), any_text(), any_text(), any_text()];
    let spellings = (Spelling::any(), Spelling::any());
    check(2000, &(texts, spellings), |(texts, (given, answered))| {
        let [ticket, subject, kind, identifier, message] = texts;
        let params = json!({
            "ticket_id": ticket,
            "subject": subject,
            "subject_type": kind,
            "subject_identifier": identifier,
        });
        let call = client.prepare("middleware.request_out", &given.spell(&params)).unwrap();
        let sent: Value = serde_json::from_slice(bytes(call.request().body)).unwrap();
        let mut answer = json!({
            "TicketId": ticket,
            "Subject": subject,
            "SubjectType": kind,
            "SubjectIdentifier": identifier,
        });
        prop_assert_eq!(&sent, &answer);
        answer["StatusCode"] = 200.into();
        answer["Message"] = message.as_str().into();
        let reply = call.parse(200, &[], answered.spell(&answer).as_bytes()).unwrap();
        let reply: Value = serde_json::from_str(&reply).unwrap();
        for (name, text) in params.as_object().unwrap() {
            prop_assert_eq!(&reply[name], text);
        }
        prop_assert_eq!(&reply["message"], &message);
        Ok(())
    });
}

const SECRET: &str = "[!-~]{16,40}";
const STATUSES: &[i32] = &[200, 302, 400, 401, 422, 500];

#[test]
fn a_secret_is_in_no_error() {
    let strategy = ([SECRET, SECRET, SECRET, SECRET], any_text(), select(STATUSES));
    check(500, &strategy, |([secret, token, fresh, key], around, status)| {
        let config = json!({"client_id": "1", "client_secret": secret, "access_token": token});
        let config = config.to_string();
        let pafi = Client::new("pafi", &config).unwrap();
        let nik = r#"{"nik":"3206021201960046"}"#;
        let member = pafi.prepare("pafi.kecukupan_skp", nik).unwrap();
        let call = pafi.prepare("pafi.token", r#"{"scope":"a"}"#).unwrap();
        let granted = json!({"token_type": "Bearer", "access_token": fresh, "expires_in": 60});
        let reply = call.parse(200, &[], granted.to_string().as_bytes()).unwrap();
        let reply: Value = serde_json::from_str(&reply).unwrap();
        prop_assert_eq!(&reply["access_token"], &fresh);
        let signed = json!({"client_code": "1", "sign_key": key}).to_string();
        let prakerja = Client::new("prakerja", &signed).unwrap();
        let redeem = prakerja.prepare("prakerja.redeem_commit", r#"{"redeem_code":"a"}"#).unwrap();

        let echo_of_both = echo(&secret, &token, &around);
        let echo_of_key = echo(&key, &key, &around);
        let html = format!("{around}<p>{token}</p>{secret}{around}");
        let untyped = json!({"access_token": fresh, "id": around}).to_string();
        let headers = [("Retry-After", &*token), ("Location", &*secret), (&*key, &*fresh)];
        let read = |body: &str| text_argument(body.into());
        let once =
            |status, body| parse_once("pafi.kecukupan_skp", (&config, nik), status, &headers, body);
        let refused = json!({
            "client_secret": format!("{secret}\0"),
            "access_token": format!("{token}\n"),
            "base_url": 7,
        });
        let padded = json!({"client_code": format!("{key}\t"), "sign_key": format!("{key} ")});
        let list = json!([token]).to_string();
        for error in [
            member.parse(status, &headers, echo_of_both.as_bytes()).err(),
            call.parse(status, &headers, html.as_bytes()).err(),
            call.parse(status, &headers, untyped.as_bytes()).err(),
            redeem.parse(status, &headers, echo_of_key.as_bytes()).err(),
            Client::new("pafi", &refused.to_string()).err(),
            Client::new("prakerja", &padded.to_string()).err(),
            pafi.prepare("pafi.kecukupan_skp", &format!(r#"{{"nik":{list}}}"#)).err(),
            once(argument(status.into()), read(&echo_of_both)).err(),
            once(json_argument(&list), json_argument(&list)).err(),
            sign_once(&signed, &format!("Bearer {token}\n"), &list).err(),
        ] {
            let shown = shown(&error.expect("a refusal"));
            for secret in [&secret, &token, &fresh, &key] {
                is_silent(&shown, secret)?;
            }
        }
        Ok(())
    });
}

/// An answer that repeats two texts, as what it says and as names.
fn echo(one: &str, other: &str, around: &str) -> String {
    let message = format!("{around}{one} and {other}{around}");
    let errors = json!({one: [other, message]});
    json!({"success": false, "code": other, "message": message, "errors": errors}).to_string()
}

/// No eight characters of a secret stand together.
fn is_silent(shown: &[String], secret: &str) -> TestCaseResult {
    let mut stretches = (8..=secret.len()).map(|end| &secret[end - 8..end]);
    let told = stretches.find(|stretch| shown.iter().any(|text| text.contains(stretch)));
    prop_assert_eq!(told, None, "{} is shown: {:#?}", secret, shown);
    Ok(())
}

/// All that the functions tell of an error, and the texts in its JSON as they are unescaped.
fn shown(error: &Fault) -> Vec<String> {
    let json = error.json();
    let mut shown = vec![json.to_owned()];
    texts_in(&serde_json::from_str(json).unwrap(), &mut shown);
    let error = error.0;
    // SAFETY: a handle; what it lends is copied while it lives.
    unsafe {
        let texts = [
            segel_error_message(error),
            segel_error_code(error),
            segel_error_reason(error),
            segel_error_problem(error),
            segel_error_retry(error),
        ];
        shown.extend(
            texts.into_iter().filter(|it| !it.data.is_null()).map(|it| text(it).to_owned()),
        );
        shown.push(segel_error_status(error).to_string());
        shown.push(segel_error_retry_after(error).to_string());
        for index in 0..segel_error_violation_count(error) {
            let none = ABSENT.text;
            let mut found = segel_violation { path: none, rule: none, text: none };
            assert_eq!(segel_error_violation(error, index, &raw mut found), OK);
            shown.extend([found.path, found.rule, found.text].map(|it| text(it).to_owned()));
        }
    }
    shown
}

fn texts_in(json: &Value, texts: &mut Vec<String>) {
    match json {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts_in(item, texts)),
        Value::Object(members) => {
            for (name, value) in members {
                texts.push(name.clone());
                texts_in(value, texts);
            }
        }
        _ => {}
    }
}

fn sign_once(config: &str, authorization: &str, path: &str) -> Result<String, Fault> {
    let signing = segel_signing {
        now: argument(NOW),
        method: text_argument("POST".into()),
        path: json_argument(path),
        body: ABSENT,
        authorization: text_argument(authorization.into()),
    };
    let (mut signature, mut error) = (null_mut(), null_mut());
    // SAFETY: all point to what they should.
    let status = unsafe {
        let (signature, error) = (&raw mut signature, &raw mut error);
        segel_sign_once(config.into(), &raw const signing, signature, error)
    };
    outcome(status, signature, error).map(take)
}

fn json_argument(json: &str) -> segel_argument {
    let kind = segel_argument_kind::SEGEL_JSON as i32;
    segel_argument { kind, text: json.into(), ..ABSENT }
}
