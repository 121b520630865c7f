//! The typed door and the door by name are one: the same request for the same input, and the
//! same outcome of the same response.

mod cases;

use cases::{ALL, Case, check};
use proptest::prelude::*;
use segel::catalogue::{self, Answer};
use segel::{Request, Response, pafi};

#[test]
fn every_operation_of_the_catalogue_is_covered() {
    let covered: Vec<&str> = ALL.iter().map(|(name, _)| *name).collect();
    let catalogue: Vec<&str> = catalogue::operations().map(|about| about.name).collect();
    assert_eq!(covered, catalogue);
}

/// Everything that a host sends of a request.
fn sent(request: &Request) -> (&str, &str, Vec<(&str, &str)>, &[u8]) {
    let headers = request.headers.iter().map(|header| (header.name, &*header.value)).collect();
    (request.method, &request.url, headers, &request.body)
}

/// The same JSON with white space wherever it may stand.
fn spaced(json: &str) -> String {
    let mut out = String::from("\r\n");
    let (mut inside, mut escaped) = (false, false);
    for character in json.chars() {
        inside ^= character == '"' && !escaped;
        escaped = inside && character == '\\' && !escaped;
        let structural = !inside && ":,{}[]".contains(character);
        if structural {
            out.extend([' ', '\t', character, '\n']);
        } else {
            out.push(character);
        }
    }
    out + " "
}

fn the_doors_agree(case: &Case) -> Result<(), TestCaseError> {
    let typed = case
        .request
        .as_ref()
        .map_err(|error| TestCaseError::fail(format!("the typed door refuses: {error}")))?;
    let Case { operation, config, params, now, .. } = case;
    let once = catalogue::prepare(*operation, config, params, *now)
        .map_err(|error| TestCaseError::fail(format!("the door by name refuses: {error}")))?;
    prop_assert_eq!(sent(once.request()), sent(typed));
    let client = catalogue::Client::new(case.partner(), config).unwrap();
    let kept = client.prepare(*operation, &spaced(params), *now).unwrap();
    prop_assert_eq!(sent(kept.request()), sent(typed));
    prop_assert_eq!(catalogue::validate(*operation, config, params), []);
    prop_assert_eq!(client.validate(*operation, params), []);
    Ok(())
}

#[test]
fn both_doors_prepare_the_same_request_for_every_operation() {
    for (_, cases) in ALL {
        check(48, &cases(), |case| the_doors_agree(&case));
    }
}

fn body(operation: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let about = catalogue::operations().find(|about| about.name == operation).unwrap();
    prop_oneof![
        4 => Just(about.example.response.as_bytes().to_vec()),
        1 => Just(b"".to_vec()),
        1 => Just(b"<html>503".to_vec()),
        1 => Just(br#"{"success":false,"code":"ERRTPM4066","message":"m"}"#.to_vec()),
        1 => Just(br#"{"status":"error","message":"m","errors":{"a":["b"]}}"#.to_vec()),
        1 => Just(br#"{"message":"m","status_code":422,"errors":{"a":["b"]}}"#.to_vec()),
        1 => Just(br#"{"StatusCode":404,"Message":"Request on process"}"#.to_vec()),
        1 => Just(br#"{"error":"invalid_client","error_description":"d"}"#.to_vec()),
    ]
}

#[test]
fn both_doors_make_the_same_of_every_response() {
    let headers = [("retry-after", "3")];
    for (operation, cases) in ALL {
        let status = prop_oneof![4 => Just(200_u16), 2 => 100..600_u16, 1 => any::<u16>()];
        check(64, &(cases(), status, body(operation)), |(case, status, body)| {
            let response = Response { status, headers: &headers, body: &body };
            let typed = case.parse(&response);
            let Case { operation, config, params, now, .. } = &case;
            let call = catalogue::prepare(*operation, config, params, *now).unwrap();
            prop_assert_eq!(&call.parse(&response), &typed);
            prop_assert_eq!(&call.parse(&response), &typed, "the second time");
            let answer = Answer {
                status: i64::from(status).into(),
                headers: &headers,
                body: body.as_slice().into(),
            };
            prop_assert_eq!(&catalogue::parse(*operation, config, params, *now, &answer), &typed);
            Ok(())
        });
    }
}

#[test]
fn both_doors_read_every_worked_example() {
    for about in catalogue::operations() {
        let example = about.example;
        let now = 1_698_289_216;
        let call = catalogue::prepare(about.name, example.config, example.params, now).unwrap();
        let reply = call.parse(&Response::new(200, example.response.as_bytes())).unwrap();
        let answer = Answer { status: 200.into(), headers: &[], body: example.response.into() };
        let elsewhere =
            catalogue::parse(about.name, example.config, example.params, now, &answer).unwrap();
        assert_eq!(reply, elsewhere, "{}", about.name);
        assert!(serde_json::from_str::<serde_json::Value>(&reply).is_ok_and(|it| it.is_object()));
    }
}

#[test]
fn a_credential_that_an_operation_does_not_use_stops_neither_door() {
    let config = pafi::Config {
        client_id: Some("1".to_owned()),
        client_secret: Some("secret".into()),
        access_token: Some("".into()),
        ..pafi::Config::default()
    };
    let params = pafi::token::Params { scope: "read".to_owned() };
    let client = pafi::Client::new(config).unwrap();
    assert!(client.token(&params, 0).is_ok());
    let member = pafi::kecukupan_skp::Params { nik: "3206021201960046".into() };
    let error = client.kecukupan_skp(&member, 0).unwrap_err();
    assert_eq!(error.violations()[0].path, "/config/access_token");
    let config = r#"{"client_id":"1","client_secret":"secret","access_token":5}"#;
    assert_eq!(catalogue::validate("pafi.token", config, r#"{"scope":"read"}"#), []);
}
