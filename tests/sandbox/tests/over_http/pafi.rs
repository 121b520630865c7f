//! PAFI: tokens and credit points, held against the schemas that its document prints.

use segel_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::wire::{NOW, Reply, sandbox, send};

const JSON: [(&str, &str); 2] =
    [("Accept", "application/json"), ("Content-Type", "application/json")];
const SAMPLE: &str = "3206021201960046";

const TOKEN_REQUEST: &str = include_str!("schemas/pafi_token_request.json");
const TOKEN: &str = include_str!("schemas/pafi_token.json");
const KECUKUPAN_SKP: &str = include_str!("schemas/pafi_kecukupan_skp.json");
const ERROR: &str = include_str!("schemas/pafi_error.json");

/// Asserts that a value fits a schema, and has every property that the schema names.
fn assert_fits(value: &Value, schema: &str) {
    let schema: Value = serde_json::from_str(schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let problems: Vec<_> = validator.iter_errors(value).map(|error| error.to_string()).collect();
    assert!(problems.is_empty(), "{problems:?}: {value}");
    for name in schema["properties"].as_object().unwrap().keys() {
        assert!(value.get(name).is_some(), "{name} is missing: {value}");
    }
}

fn token_body() -> Value {
    json!({ "grant_type": "client_credentials", "client_id": "1", "client_secret": "pafi-secret",
            "scope": "read-kecukupan-skp" })
}

fn ask_token(sandbox: &Sandbox, body: &Value) -> Reply {
    send(&sandbox.url(), "POST", "/api/v1/oauth/token", &JSON, body.to_string())
}

fn bearer(sandbox: &Sandbox, scope: &str) -> String {
    let mut body = token_body();
    body["scope"] = json!(scope);
    let reply = ask_token(sandbox, &body).json();
    format!("Bearer {}", reply["access_token"].as_str().unwrap())
}

fn ask(sandbox: &Sandbox, nik: &str, authorization: &str) -> Reply {
    let target = format!("/api/v1/pengajuan/kecukupan-skp/user/{nik}");
    let headers = [JSON[0], JSON[1], ("Authorization", authorization)];
    send(&sandbox.url(), "GET", &target, &headers, "")
}

#[test]
fn a_token_fits_the_document() {
    let sandbox = sandbox();
    assert_fits(&token_body(), TOKEN_REQUEST);
    let reply = ask_token(&sandbox, &token_body());
    let body = reply.json();
    assert_eq!(reply.status, 200);
    assert_fits(&body, TOKEN);
    assert_eq!((&body["expires_in"], &body["token_type"]), (&json!("86400"), &json!("Bearer")));
}

#[test]
fn token_requests_are_refused_as_documented() {
    let sandbox = sandbox();
    let changed = |name: &str, value: Value| {
        let mut body = token_body();
        body[name] = value;
        ask_token(&sandbox, &body)
    };
    let reply = changed("client_secret", json!("wrong"));
    assert_eq!(reply.json(), json!({ "message": "Unauthenticated.", "status_code": 401 }));
    assert_fits(&reply.json(), ERROR);
    assert_eq!(changed("grant_type", json!("password")).status, 400);

    let reply = changed("scope", json!(""));
    assert_eq!(reply.status, 422);
    assert_eq!(reply.json()["errors"], json!({ "scope": ["The scope field must not be empty."] }));
    assert_fits(&reply.json(), ERROR);

    let reply = changed("scope", json!("a".repeat(70_000)));
    assert_eq!(reply.json(), json!({ "message": "The Body is too large", "status_code": 413 }));
    let reply = send(&sandbox.url(), "GET", "/api/v1/oauth/token", &JSON, "");
    assert_eq!((reply.status, reply.header("allow")), (405, Some("POST")));
    assert_eq!(reply.json().get("status_code"), None);
    let reply = send(&sandbox.url(), "POST", "/api/v1/oauth/token", &JSON[1..], "{}");
    assert_eq!(reply.json()["message"], "The header Accept must be application/json");
    let reply = send(&sandbox.url(), "POST", "/api/v1/oauth/token", &JSON[..1], "{}");
    assert_eq!(reply.json()["message"], "The header Content-Type must be application/json");
}

#[test]
fn members_fit_the_document() {
    let sandbox = sandbox();
    let token = bearer(&sandbox, "read-kecukupan-skp");
    for nik in [SAMPLE, "3171011508920001", "3578102203950002", "5171034407880003"] {
        let reply = ask(&sandbox, nik, &token);
        assert_eq!((reply.status, &reply.json()["nik"]), (200, &json!(nik)));
        assert_fits(&reply.json(), KECUKUPAN_SKP);
    }
    let sample = ask(&sandbox, SAMPLE, &token).json();
    assert_eq!(
        (&sample["nama_anggota"], &sample["Total_SKP"]),
        (&json!("Dummy Data S.Farm"), &json!(52))
    );
    assert_eq!(ask(&sandbox, "3171011508920001", &token).json()["Total_SKP"], 52.5);
}

#[test]
fn a_token_must_be_known_alive_and_of_the_right_scope() {
    let sandbox = sandbox();
    let unauthenticated = json!({ "message": "Unauthenticated.", "status_code": 401 });
    assert_eq!(ask(&sandbox, SAMPLE, "Bearer nobody").json(), unauthenticated);
    assert_eq!(ask(&sandbox, SAMPLE, "Basic eDp5").json(), unauthenticated);

    let other = bearer(&sandbox, "write-kecukupan-skp profile");
    let reply = ask(&sandbox, SAMPLE, &other);
    assert_eq!(reply.json(), json!({ "message": "Forbidden", "status_code": 403 }));
    assert_fits(&reply.json(), ERROR);

    let token = bearer(&sandbox, "profile read-kecukupan-skp");
    sandbox.set_now(NOW + 86_399);
    assert_eq!(ask(&sandbox, SAMPLE, &token).status, 200);
    sandbox.set_now(NOW + 86_400);
    assert_eq!(ask(&sandbox, SAMPLE, &token).json(), unauthenticated);
    let reason = sandbox.requests().pop().unwrap().reason;
    assert_eq!(reason.as_deref(), Some("the token expired at 1698375616; it is 1698375616"));
}

#[test]
fn every_documented_failure_can_be_provoked() {
    let sandbox = sandbox();
    let token = bearer(&sandbox, "read-kecukupan-skp");
    let cases = [
        ("3200000000000400", 400, json!(400)),
        ("3299999999999999", 404, json!(404)),
        ("3200000000000422", 422, json!(422)),
        ("123", 422, json!(422)),
        ("3200000000000429", 429, Value::Null),
        ("3200000000000500", 500, Value::Null),
        ("3200000000000503", 503, json!(503)),
        ("3200000000000200", 200, json!(400)),
    ];
    for (nik, status, inside) in cases {
        let reply = ask(&sandbox, nik, &token);
        assert_eq!((reply.status, &reply.json()["status_code"]), (status, &inside), "{nik}");
        assert!(reply.json()["message"].is_string());
    }
    assert_eq!(ask(&sandbox, "3200000000000200", &token).json()["error"], true);
    assert_eq!(ask(&sandbox, "3200000000000429", &token).header("retry-after"), Some("3"));
    assert_eq!(ask(&sandbox, "", &token).status, 404);
    let errors = ask(&sandbox, "123", &token).json()["errors"].clone();
    assert_eq!(errors, json!({ "nik": ["The nik must be 16 digits."] }));
}
