//! The switches under `/_sandbox`.

use std::{
    io::{ErrorKind, Read as _},
    net::TcpStream,
    time::Duration,
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use segel_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::wire::{NOW, Reply, sandbox, send};

fn switch(sandbox: &Sandbox, method: &str, what: &str, body: &Value) -> Reply {
    send(&sandbox.url(), method, &format!("/_sandbox/{what}"), &[], body.to_string())
}

fn get(sandbox: &Sandbox, path: &str) -> u16 {
    send(&sandbox.url(), "GET", path, &[], "").status
}

#[test]
fn the_journal_shows_requests_as_they_arrived() {
    let sandbox = sandbox();
    let headers = [("B-Header", "1"), ("A-Header", "2"), ("b-header", "3")];
    send(&sandbox.url(), "PATCH", "/a%20b?c=%2f", &headers, b"\x00\xff");
    let journal = switch(&sandbox, "GET", "requests", &Value::Null).json();
    assert_eq!(journal.as_array().unwrap().len(), 1, "switches are not in the journal");
    let entry = &journal[0];
    assert_eq!((&entry["method"], &entry["path"]), (&json!("PATCH"), &json!("/a%20b?c=%2f")));
    assert_eq!(entry["body_base64"], STANDARD.encode(b"\x00\xff"));
    let sent = entry["headers"].as_array().unwrap();
    assert!(sent.contains(&json!(["a-header", "2"])) && sent.contains(&json!(["b-header", "3"])));
    assert_eq!((&entry["verdict"], &entry["status"]), (&json!("refused"), &json!(404)));
    assert_eq!((&entry["partner"], &entry["at"]), (&json!("nobody"), &json!(NOW)));
    assert_eq!(entry["reason"], "no partner's path");
}

#[test]
fn an_order_holds_for_so_many_requests_of_its_path() {
    let sandbox = sandbox();
    let order = json!({ "next": 2, "operation_path": "/padi-umkm", "how": "status=503" });
    assert_eq!(switch(&sandbox, "POST", "misbehave", &order).status, 204);
    assert_eq!(get(&sandbox, "/middleware/request-out"), 405);
    assert_eq!(get(&sandbox, "/padi-umkm/1.2.0/padis"), 503);
    assert_eq!(get(&sandbox, "/padi-umkm/1.2.0/padis"), 503);
    assert_eq!(get(&sandbox, "/padi-umkm/1.2.0/padis"), 405);
    assert_eq!(sandbox.requests()[1].misbehaviour.as_deref(), Some("status=503"));
}

#[test]
fn an_order_without_a_number_holds_until_it_is_taken_back() {
    let sandbox = sandbox();
    switch(&sandbox, "POST", "misbehave", &json!({ "next": null, "how": "status=418" }));
    assert_eq!([get(&sandbox, "/a"), get(&sandbox, "/b"), get(&sandbox, "/c")], [418; 3]);
    let own = [("x-sandbox-misbehave", "status=507")];
    assert_eq!(send(&sandbox.url(), "GET", "/", &own, "").status, 507, "the header goes first");
    assert_eq!(switch(&sandbox, "DELETE", "misbehave", &Value::Null).status, 204);
    assert_eq!(get(&sandbox, "/a"), 404);
}

#[test]
fn a_wrong_order_is_refused() {
    let sandbox = sandbox();
    let message =
        |body: Value| switch(&sandbox, "POST", "misbehave", &body).json()["message"].clone();
    assert_eq!(message(json!({ "next": 0, "how": "bom" })), "/next must be 1 or more, or null");
    assert_eq!(message(json!({})), "/how is missing");
    assert_eq!(
        message(json!({ "how": "nap" })),
        "\"nap\" is no misbehaviour that the sandbox knows"
    );
}

#[test]
fn the_clock_can_be_pinned_and_moved() {
    let sandbox = sandbox();
    let set = |body: Value| switch(&sandbox, "POST", "clock", &body).json()["now"].clone();
    assert_eq!(set(json!({ "now": 1_000 })), 1_000);
    assert_eq!(set(json!({ "advance": 60 })), 1_060);
    assert_eq!(set(json!({ "advance": -10 })), 1_050);
    assert_eq!(switch(&sandbox, "POST", "clock", &json!({ "now": "1" })).status, 400);
}

#[test]
fn a_reset_forgets_everything() {
    let sandbox = sandbox();
    switch(&sandbox, "POST", "misbehave", &json!({ "how": "status=418" }));
    switch(&sandbox, "POST", "clock", &json!({ "now": 5 }));
    assert_eq!(get(&sandbox, "/a"), 418);
    assert_eq!(switch(&sandbox, "POST", "reset", &Value::Null).status, 204);
    assert!(sandbox.requests().is_empty());
    assert_eq!(get(&sandbox, "/a"), 404);
    let entry = sandbox.requests().pop().unwrap();
    assert_eq!((entry.number, entry.at), (1, NOW));
}

#[test]
fn pages_of_other_origins_may_ask() {
    let sandbox = sandbox();
    let headers = [
        ("Origin", "http://localhost:5173"),
        ("Access-Control-Request-Method", "PUT"),
        ("Access-Control-Request-Headers", "content-type, client_code"),
    ];
    let reply = send(&sandbox.url(), "OPTIONS", "/seekpass-storage/a/b", &headers, "");
    assert_eq!(reply.status, 200);
    assert_eq!(reply.header("access-control-allow-origin"), Some("*"));
    assert_eq!(reply.header("access-control-allow-headers"), Some("content-type, client_code"));
    assert!(reply.header("access-control-allow-methods").unwrap().contains("PUT"));
    assert!(sandbox.requests().is_empty(), "a preflight is the browser's, not the client's");
}

#[test]
fn a_stopped_sandbox_leaves_no_connection_open() {
    let sandbox = sandbox();
    let address = sandbox.url().replace("http://", "");
    let mut idle = TcpStream::connect(address).unwrap();
    drop(sandbox);
    idle.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let end = idle.read(&mut [0]).map_err(|error| error.kind());
    assert!(matches!(end, Ok(0) | Err(ErrorKind::ConnectionReset)), "{end:?}");
}
