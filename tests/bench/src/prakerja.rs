//! Prakerja: preparing against the bare HMAC-SHA1 of the same text, reading against serde.

use hmac::digest::KeyInit;
use hmac::{Hmac, Mac};
use segel::prakerja::{Client, Config, Scope, Signing, submission_status, submit_feedback};
use segel::{Request, Response, catalogue};
use serde::{Deserialize, Serialize};
use sha1::Sha1;

use crate::{Row, allocations, turns};

pub(crate) fn rows() -> Vec<Row> {
    let client = Client::new(Config::new(CLIENT_CODE, SIGN_KEY)).unwrap();
    let status = submission_status::Params {
        redeem_code: "PRAT-UJ0EEQ".to_owned(),
        scope: Scope::Tpm,
        sequence: 2,
    };
    let feedback = submit_feedback::Params {
        redeem_code: "PRAT-UJ0EEQ".to_owned(),
        scope: Scope::Tpm,
        sequence: 2,
        notes: "Kerja bagus, lengkapi daftar pustaka. ".repeat(6).chars().take(200).collect(),
        url_file: Some("https://lms.example.id/files/feedback-2.pdf".to_owned()),
    };
    let mut rows = preparing("prakerja.submission_status", &status, || {
        client.submission_status(&status, NOW).unwrap().into_request()
    });
    rows.extend(preparing("prakerja.submit_feedback", &feedback, || {
        client.submit_feedback(&feedback, NOW).unwrap().into_request()
    }));
    rows.extend(reading(&client, &status));
    rows.push(diagnosing(&client));
    rows
}

const NOW: i64 = 1_698_289_216;
const CLIENT_CODE: &str = "my_client_code";
const SIGN_KEY: &str = "my_sign_key";

/// Through both doors, against the HMAC that no door can save.
fn preparing(operation: &str, params: &impl Serialize, typed: impl Fn() -> Request) -> Vec<Row> {
    let config = format!(r#"{{"client_code":"{CLIENT_CODE}","sign_key":"{SIGN_KEY}"}}"#);
    let client = catalogue::Client::new("prakerja", &config).unwrap();
    let params = serde_json::to_string(params).unwrap();
    let by_name = || client.prepare(operation, &params, NOW).unwrap();
    let least = bare_hmac(&typed());
    vec![
        Row::ratio(format!("{operation} typed"), turns::ratio(&typed, &least), 2.5),
        Row::ratio(format!("{operation} by name"), turns::ratio(by_name, &least), 5.0),
        Row::number(format!("{operation} bare HMAC"), turns::time(&least), "ns"),
        Row::number(
            format!("{operation} typed, allocated"),
            allocations::of(&typed),
            "allocations",
        ),
        Row::number(
            format!("{operation} by name, allocated"),
            allocations::of(by_name),
            "allocations",
        ),
    ]
}

/// The HMAC-SHA1 of what a request's signature covers, the key block done before.
fn bare_hmac(request: &Request) -> impl Fn() -> [u8; 20] + use<> {
    let path = request.url.split_once(".go.id").map_or("", |(_, path)| path);
    let mut text = format!("{CLIENT_CODE}{NOW}{}{path}", request.method).into_bytes();
    text.extend(&request.body);
    let keyed = Hmac::<Sha1>::new_from_slice(SIGN_KEY.as_bytes()).unwrap();
    move || keyed.clone().chain_update(&text).finalize().into_bytes().into()
}

/// A reply, against serde's reading of the same bytes into the same shape.
fn reading(client: &Client, params: &submission_status::Params) -> Vec<Row> {
    let operation = "prakerja.submission_status";
    let example = catalogue::operations().find(|about| about.name == operation);
    let body = example.unwrap().example.response.as_bytes();
    let call = client.submission_status(params, NOW).unwrap();
    let parse = || call.parse(&Response::new(200, body)).unwrap();
    let least = || serde_json::from_slice::<Wire>(body).unwrap();
    vec![
        Row::ratio(format!("{operation} parse"), turns::ratio(parse, least), 1.5),
        Row::number(format!("{operation} parse, allocated"), allocations::of(parse), "allocations"),
    ]
}

/// A signature over 1 KiB that nothing explains: every mistake is tried.
fn diagnosing(client: &Client) -> Row {
    let body = format!(r#"{{"notes":"{}"}}"#, "Kerja/bagus é ".repeat(66));
    let signing = Signing {
        now: NOW.into(),
        method: "POST".into(),
        path: "/api/v1/integration/tpm/feedback/submission".into(),
        body: body.as_bytes().into(),
        ..Signing::default()
    };
    let unexplained = "0".repeat(40);
    let value = turns::slow(|| client.diagnose(&signing, &unexplained).unwrap());
    Row {
        name: format!("prakerja diagnose {} bytes", body.len()),
        value,
        unit: "ms",
        goal: Some(150.0),
    }
}

/// What `submission_status` answers, in plain serde.
#[derive(Deserialize)]
#[allow(dead_code, reason = "only the reading is of interest")]
struct Wire {
    success: bool,
    code: Option<String>,
    message: Option<String>,
    data: WireData,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "only the reading is of interest")]
struct WireData {
    assignment: Option<WireSubmission>,
    feedback: Option<WireSubmission>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "only the reading is of interest")]
struct WireSubmission {
    redeem_code: String,
    scope: String,
    sequence: i64,
    status: i64,
}
