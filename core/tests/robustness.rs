//! Whatever comes in, nothing panics, and nothing but the partner's own yes becomes a reply.

mod cases;

use std::collections::BTreeMap;

use cases::{check, partner, to_json};
use proptest::prelude::*;
use segel::catalogue::{self, Answer};
use segel::prakerja::{self, Signing, by_name};
use segel::seekpass::{self, add_batch};
use segel::{Argument, Document, Error, Response};
use serde_json::value::RawValue;

const NOW: i64 = 1_698_289_216;

/// JSON as others write it, and what is nearly JSON.
fn json() -> BoxedStrategy<String> {
    let texts = prop_oneof![
        "[^\"\\\\]{0,12}",
        r#"(\\["\\/bfnrt]|\\u[0-9a-fA-F]{4}|[a-z]){0,6}"#,
        r"\\u[dD][89abAB][0-9a-f]{2}(\\u[dD][c-fC-F][0-9a-f]{2})?",
        r"a\\u0000b",
    ];
    let leaf = prop_oneof![
        texts.prop_map(|text| format!("\"{text}\"")),
        r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,25})?",
        "(true|false|null|tru|NaN|-|01|\\+1|\\.5|)",
        Just("9007199254740992".to_owned()),
        (1_usize..=300).prop_map(|depth| "[".repeat(depth) + &"]".repeat(depth)),
        (1_usize..=300).prop_map(|depth| "{\"a\":".repeat(depth) + "1" + &"}".repeat(depth)),
    ];
    let name = prop_oneof!["[a-z_]{0,8}", Just("a".to_owned()), "\\PC{0,4}"];
    leaf.prop_recursive(4, 32, 5, move |inner| {
        let members = prop::collection::vec((name.clone(), inner.clone()), 0..5);
        prop_oneof![
            prop::collection::vec(inner, 0..5).prop_map(|items| format!("[{}]", items.join(","))),
            members.prop_map(|members| object(&members)),
        ]
    })
    .boxed()
}

fn object(members: &[(String, String)]) -> String {
    let members = members.iter().map(|(name, json)| format!("{}:{json}", to_json(name)));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

/// An object's members as they stand there.
fn members(json: &str) -> Vec<(String, String)> {
    let members: BTreeMap<String, Box<RawValue>> = serde_json::from_str(json).unwrap();
    members.into_iter().map(|(name, value)| (name, value.get().to_owned())).collect()
}

/// An object that is valid but for some of its members.
fn near(valid: &str) -> impl Strategy<Value = String> + use<> {
    let valid = members(valid);
    let names: Vec<String> = valid.iter().map(|(name, _)| name.clone()).collect();
    let name = prop_oneof![4 => prop::sample::select(names), 1 => "[a-z_]{0,12}"];
    prop::collection::vec((name, json(), any::<bool>()), 0..4).prop_map(move |changes| {
        let mut members = valid.clone();
        for (name, value, repeat) in changes {
            members.retain(|(known, _)| repeat || *known != name);
            members.push((name, value));
        }
        object(&members)
    })
}

/// Config or params of an operation, more or less.
fn document(valid: &'static str) -> BoxedStrategy<Vec<u8>> {
    let valid = if valid == "{}" { r#"{"base_url":"https://h"}"# } else { valid };
    prop_oneof![
        6 => near(valid).prop_map(String::into_bytes),
        2 => json().prop_map(String::into_bytes),
        1 => any::<Vec<u8>>(),
    ]
    .boxed()
}

/// An argument that owns its bytes.
#[derive(Debug, Clone)]
enum Given {
    Absent,
    Text(Vec<u8>),
    Integer(i64),
    Json(Vec<u8>),
}

impl Given {
    fn argument(&self) -> Argument<'_> {
        match self {
            Self::Absent => Argument::Absent,
            Self::Text(bytes) => Argument::Text(bytes),
            Self::Integer(integer) => Argument::Integer(*integer),
            Self::Json(json) => Argument::Json(json),
        }
    }
}

fn argument(likely: impl Strategy<Value = String> + 'static) -> impl Strategy<Value = Given> {
    prop_oneof![
        4 => likely.prop_map(|text| Given::Text(text.into_bytes())),
        1 => Just(Given::Absent),
        1 => any::<Vec<u8>>().prop_map(Given::Text),
        1 => any::<i64>().prop_map(Given::Integer),
        2 => json().prop_map(|json| Given::Json(json.into_bytes())),
        1 => any::<Vec<u8>>().prop_map(Given::Json),
    ]
}

fn now() -> impl Strategy<Value = Given> {
    prop_oneof![
        4 => Just(Given::Integer(NOW)),
        1 => any::<i64>().prop_map(Given::Integer),
        1 => json().prop_map(|json| Given::Json(json.into_bytes())),
    ]
}

/// A response's body, more or less.
fn body(valid: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let valid = if valid.is_empty() { r#"{"a":1}"# } else { valid };
    prop_oneof![
        6 => near(valid).prop_map(String::into_bytes),
        2 => json().prop_map(String::into_bytes),
        1 => any::<Vec<u8>>(),
        1 => any::<Vec<u8>>().prop_map(|bytes| [b"\xEF\xBB\xBF", &*bytes].concat()),
    ]
}

#[test]
fn no_config_params_or_response_panics() {
    for about in catalogue::operations() {
        let example = about.example;
        let documents = (document(example.config), document(example.params), now());
        let status = prop_oneof![Just(200), 100..600_i64, any::<i64>()];
        let response = (status, "\\PC{0,20}", body(example.response));
        check(64, &(documents, response), |((config, params, now), (status, header, body))| {
            let (config, params) = (config.as_slice(), params.as_slice());
            let headers = [("Retry-After", header.as_str())];
            let answer =
                Answer { status: status.into(), headers: &headers, body: body.as_slice().into() };
            let now = now.argument();
            let violations = catalogue::validate(about.name, config, params);
            let parsed = catalogue::parse(about.name, config, params, now, &answer);
            match catalogue::prepare(about.name, config, params, now) {
                Ok(call) => {
                    prop_assert_eq!(violations, []);
                    for header in &call.request().headers {
                        let visible =
                            header.value.bytes().all(|byte| (b' '..=b'~').contains(&byte));
                        prop_assert!(visible && header.value.trim() == header.value);
                    }
                    if let Ok(status) = u16::try_from(status) {
                        let response = Response { status, headers: &headers, body: &body };
                        prop_assert_eq!(call.parse(&response), parsed);
                    }
                }
                Err(Error::Invalid(invalid)) => {
                    prop_assert!(invalid.violations.starts_with(&violations));
                    prop_assert!(!invalid.violations.is_empty());
                    prop_assert!(matches!(parsed, Err(Error::Invalid(_))));
                }
                Err(other) => prop_assert!(false, "{other}"),
            }
            Ok(())
        });
    }
}

#[test]
fn no_name_of_an_operation_or_partner_panics() {
    check(200, &(argument("prakerja\\.[a-z_]{0,12}"), json()), |(name, json)| {
        let found = catalogue::validate(name.argument(), &json, &json);
        prop_assert_eq!(found.len(), 1);
        prop_assert!(catalogue::prepare(name.argument(), &json, &json, NOW).is_err());
        prop_assert!(catalogue::Client::new(&json, &json).is_err());
        Ok(())
    });
}

/// What `sign`, `verify` and `diagnose` take.
fn signing() -> impl Strategy<Value = [Given; 6]> {
    let method = argument("(GET|post|PUT|Patch|DELETE)");
    let signature = argument("[0-9a-fA-F]{40}");
    let authorization = argument("[ -~]{1,12}");
    let body = prop_oneof![argument("\\PC{0,12}"), argument(json())];
    (now(), method, argument("/[!-~]{0,12}"), body, authorization, signature).prop_map(
        |(now, method, path, body, authorization, signature)| {
            [now, method, path, body, authorization, signature]
        },
    )
}

fn read([now, method, path, body, authorization, _]: &[Given; 6]) -> Signing<'_> {
    Signing {
        now: now.argument(),
        method: method.argument(),
        path: path.argument(),
        body: body.argument(),
        authorization: authorization.argument(),
    }
}

const CONFIG: &str = r#"{"client_code":"myclient_code","sign_key":"my_sign_key"}"#;

#[test]
fn nothing_that_is_signed_or_verified_panics() {
    check(400, &(signing(), document(CONFIG)), |(given, config)| {
        let signing = read(&given);
        let signed = by_name::sign(config.as_slice(), &signing);
        let verified = by_name::verify(config.as_slice(), &signing, given[5].argument());
        if let Ok(signature) = signed {
            let again = by_name::verify(config.as_slice(), &signing, &signature);
            prop_assert_eq!(again, Ok(true));
            prop_assert_ne!(verified, Ok(true));
        } else {
            prop_assert!(verified.is_err());
        }
        Ok(())
    });
}

#[test]
fn nothing_that_is_diagnosed_panics() {
    check(64, &(signing(), document(CONFIG)), |(given, config)| {
        let signature = given[5].argument();
        let diagnosis = by_name::diagnose(config.as_slice(), &read(&given), signature);
        let verified = by_name::verify(config.as_slice(), &read(&given), signature);
        prop_assert_eq!(diagnosis.map(|diagnosis| diagnosis.valid), verified);
        Ok(())
    });
}

#[test]
fn no_batch_panics_when_asked_for_its_scopes() {
    check(400, &document(r#"{"digital_identity":{},"education_items":[1]}"#), |params| {
        if let Ok(scopes) = seekpass::by_name::scopes(params.as_slice()) {
            prop_assert!(scopes.len() <= 7);
        }
        Ok(())
    });
}

#[test]
fn no_text_of_a_typed_caller_panics() {
    let client = prakerja::Client::new(prakerja::Config::new("c", "k")).unwrap();
    let hostile = || prop_oneof!["\\PC{0,9}", any::<String>(), Just("\0".to_owned())];
    check(200, &(hostile(), hostile(), hostile(), any::<i64>()), |(one, two, three, number)| {
        let params = prakerja::generate_url::Params {
            redeem_code: one.clone(),
            redirect_uri: two.clone(),
            email: three.clone(),
            sequence: Some(number),
        };
        let _ = client.generate_url(&params, number);
        let _ = prakerja::Client::new(prakerja::Config::new(&*one, &*two)).is_ok();
        let value = add_batch::DetailValue::Integer(number);
        let details = [(&one, value.clone()), (&two, value.clone()), (&one, value)];
        let details = details.map(|(name, value)| add_batch::Detail { name: name.clone(), value });
        let item = add_batch::UniversalCredential {
            credential_id: one.clone(),
            fields: add_batch::UniversalCredentialFields {
                issue_date: Some(two.clone()),
                expiry_date: Some(three.clone()),
                credential_details: Some(add_batch::CredentialDetails(details.to_vec())),
                ..add_batch::UniversalCredentialFields::default()
            },
            assets: None,
        };
        let params = add_batch::Params {
            credential_id: three.clone(),
            universal_credential_items: vec![item],
            ..add_batch::Params::default()
        };
        let config = seekpass::Config {
            base_url: Some("https://h".to_owned()),
            access_token: Some("t".into()),
            ..seekpass::Config::default()
        };
        let error = seekpass::Client::new(config).unwrap().add_batch(&params, 0).unwrap_err();
        prop_assert!(matches!(error, Error::Invalid(_)));
        Ok(())
    });
}

#[test]
fn no_depth_overflows_the_stack() {
    for deep in ["[".repeat(200_000), "{\"a\":".repeat(200_000)] {
        for about in catalogue::operations() {
            let example = about.example;
            assert!(!catalogue::validate(about.name, &deep, &deep).is_empty());
            let call = catalogue::prepare(about.name, example.config, example.params, NOW).unwrap();
            let parsed = call.parse(&Response::new(200, deep.as_bytes()));
            assert_eq!(parsed.is_ok(), about.name == "seekpass.upload_asset");
        }
        assert!(seekpass::by_name::scopes(&deep).is_err());
        assert!(segel::json::members(&deep).is_err());
        let signing = Signing {
            now: NOW.into(),
            method: "POST".into(),
            path: "/x".into(),
            body: deep.as_bytes()[..4_000].into(),
            authorization: Argument::Json(deep.as_bytes()),
        };
        assert!(by_name::diagnose(CONFIG, &signing, "00").is_err());
    }
}

#[test]
fn nothing_given_is_answered_with_what_is_required() {
    for about in catalogue::operations() {
        let nothing = (Argument::Absent, Document(None));
        let error = catalogue::prepare(about.name, nothing.1, nothing.1, nothing.0).unwrap_err();
        let paths: Vec<&str> = error.violations().iter().map(|found| &*found.path).collect();
        assert_eq!(paths, ["/config", "/params", "/now"], "{}", about.name);
    }
}

#[test]
fn a_cut_response_is_never_a_reply() {
    for about in catalogue::operations().filter(|about| about.name != "seekpass.upload_asset") {
        let example = about.example;
        let call = catalogue::prepare(about.name, example.config, example.params, NOW).unwrap();
        let whole = format!("\u{feff}{}\n", example.response).into_bytes();
        let complete = whole.len() - 1;
        for cut in 0..=whole.len() {
            let parsed = call.parse(&Response::new(200, &whole[..cut]));
            assert_eq!(parsed.is_ok(), cut >= complete, "{} cut at {cut}", about.name);
        }
    }
}

/// A change to a body.
#[derive(Debug, Clone)]
enum Change {
    Flip(u8),
    Remove(usize),
    Insert(&'static str),
    Repeat(usize),
}

fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, Change)>> {
    let words = prop::sample::select(vec![
        "null",
        "false",
        "true",
        "0",
        "404",
        "\"error\"",
        "\"success\"",
        "{}",
        "[]",
        ",",
        ":",
        "\"",
        " ",
        "\\u0000",
        "\"success\":false,",
        "\"status\":\"error\",",
        "\"error\":true,",
        "\"StatusCode\":404,",
        "\"StatusCode\":null,",
        "\"status_code\":500,",
        "e2",
        "-",
        ".0",
    ]);
    let change = prop_oneof![
        any::<u8>().prop_map(Change::Flip),
        (1..30_usize).prop_map(Change::Remove),
        words.prop_map(Change::Insert),
        (1..30_usize).prop_map(Change::Repeat),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), change), 0..4)
}

fn changed(body: &str, changes: &[(prop::sample::Index, Change)]) -> Vec<u8> {
    let mut body = body.as_bytes().to_vec();
    for (index, change) in changes {
        if body.is_empty() {
            break;
        }
        let at = index.index(body.len());
        let end = |length: usize| (at + length).min(body.len());
        match change {
            Change::Flip(bits) => body[at] ^= bits,
            Change::Remove(length) => drop(body.drain(at..end(*length))),
            Change::Insert(word) => drop(body.splice(at..at, word.bytes())),
            Change::Repeat(length) => {
                let piece = body[at..end(*length)].to_vec();
                drop(body.splice(at..at, piece));
            }
        }
    }
    body
}

/// What another reader takes for the partner's yes.
fn says_yes(partner: &str, body: &[u8]) -> bool {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    let Ok(members) = serde_json::from_slice::<BTreeMap<String, Box<RawValue>>>(body) else {
        return false;
    };
    let member = |name: &str| members.get(name).map_or("null", |value| value.get());
    let number = |json: &str| json.trim_matches('"').trim().parse::<f64>();
    let is_2xx = |json: &str| number(json).is_ok_and(|status| (200.0..300.0).contains(&status));
    match partner {
        "prakerja" => member("success") == "true",
        "padi" => {
            serde_json::from_str::<String>(member("status")).is_ok_and(|status| status == "success")
        }
        "middleware" => is_2xx(member("StatusCode")),
        "pafi" => {
            let status = member("status_code");
            matches!(member("error"), "null" | "false") && (status == "null" || is_2xx(status))
        }
        _ => true,
    }
}

#[test]
fn only_the_partners_own_yes_is_a_reply() {
    for about in catalogue::operations().filter(|about| about.name != "seekpass.upload_asset") {
        let example = about.example;
        let call = catalogue::prepare(about.name, example.config, example.params, NOW).unwrap();
        let status = prop_oneof![8 => Just(200), 1 => 200..300_u16, 1 => 100..600_u16];
        check(160, &(changes(), status), |(changes, status)| {
            let body = changed(example.response, &changes);
            if call.parse(&Response::new(status, &body)).is_ok() {
                prop_assert!((200..300).contains(&status));
                let yes = says_yes(partner(about.name), &body);
                prop_assert!(yes, "{}", String::from_utf8_lossy(&body));
            }
            Ok(())
        });
    }
}

/// The member that says yes, by partner.
const FLAGS: &[(&str, &str)] = &[
    ("prakerja", "success"),
    ("padi", "status"),
    ("middleware", "StatusCode"),
    ("pafi", "error"),
    ("pafi", "status_code"),
];

#[test]
fn another_value_of_the_member_that_says_yes_is_no_reply() {
    for about in catalogue::operations() {
        for (_, flag) in FLAGS.iter().filter(|(name, _)| *name == partner(about.name)) {
            let example = about.example;
            let call = catalogue::prepare(about.name, example.config, example.params, NOW).unwrap();
            check(48, &(json(), any::<bool>()), |(value, repeat)| {
                let mut members = members(example.response);
                members.retain(|(name, _)| repeat || name != flag);
                members.push(((*flag).to_owned(), value));
                let body = object(&members);
                prop_assume!(!says_yes(partner(about.name), body.as_bytes()));
                let parsed = call.parse(&Response::new(200, body.as_bytes()));
                prop_assert!(parsed.is_err(), "{body}");
                Ok(())
            });
        }
    }
}
