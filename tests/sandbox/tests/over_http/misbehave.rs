//! Each misbehaviour, as it looks on the wire.

use std::{
    io::Read as _,
    time::{Duration, Instant},
};

use flate2::read::GzDecoder;
use segel_sandbox::{Options, Sandbox};
use serde_json::{Value, json};

use crate::wire::{Reply, exchange, sandbox, sandbox_with, send, send_raw};

const TICKET: &str = r#"{"TicketId":"t","Subject":"s","SubjectType":"t","SubjectIdentifier":"i"}"#;

/// A request that the middleware takes, with a misbehaviour.
fn headers(how: &str) -> [(&str, &str); 4] {
    [
        ("Content-Type", "application/json"),
        ("Accept", "application/json"),
        ("Authorization", "Bearer middleware-token"),
        ("x-sandbox-misbehave", how),
    ]
}

fn ask(sandbox: &Sandbox, how: &str) -> Reply {
    send(&sandbox.url(), "POST", "/middleware/request-out", &headers(how), TICKET)
}

fn ask_raw(sandbox: &Sandbox, how: &str) -> Vec<u8> {
    let url = sandbox.url();
    send_raw(&url, "POST", "/middleware/request-out", &headers(how), TICKET.as_bytes())
}

fn plain(sandbox: &Sandbox) -> Reply {
    let url = sandbox.url();
    send(&url, "POST", "/middleware/request-out", &headers("")[..3], TICKET)
}

#[test]
fn statuses_come_in_the_partners_own_shape() {
    let sandbox = sandbox();
    let told = |path: &str, status: u16| {
        let how = format!("status={status}");
        let reply = send(&sandbox.url(), "POST", path, &[("x-sandbox-misbehave", &how)], "");
        assert_eq!(reply.status, status);
        reply
    };
    let text = "the sandbox was told to answer 503";
    assert_eq!(
        told("/api/v1/integration/tpm/submission", 503).json(),
        json!({ "code": "ERRSBX50300", "message": text, "success": false })
    );
    assert_eq!(
        told("/api/v1/oauth/token", 503).json(),
        json!({ "message": text, "status_code": 503 })
    );
    assert_eq!(told("/padi-umkm/1.2.0/padis", 503).json(), json!({ "message": text }));
    assert!(told("/padi-umkm/1.2.0/padis", 403).json()["fault"]["faultstring"].is_string());
    assert_eq!(told("/padi-umkm/1.2.0/padis", 429).text(), "the sandbox was told to answer 429");
    assert_eq!(told("/api/partner/v1/oauth/token.json", 503).json(), json!({ "error": text }));
    assert!(told("/seekpass-storage/a/b", 503).text().contains("<Message>the sandbox was told"));
    assert_eq!(
        told("/middleware/request-out", 503).json(),
        json!({ "Status": "error", "Code": "503", "Message": text, "Data": "" })
    );
    assert!(sandbox.requests().iter().all(|entry| entry.verdict == "misbehaved"));
}

#[test]
fn a_status_below_400_is_put_on_the_partners_own_answer() {
    let sandbox = sandbox();
    let reply = ask(&sandbox, "status=201");
    assert_eq!((reply.status, &reply.json()["StatusCode"]), (201, &json!(404)));
}

#[test]
fn a_delay_comes_before_the_first_byte() {
    let sandbox = sandbox();
    let start = Instant::now();
    assert_eq!(ask(&sandbox, "delay=40").status, 200);
    assert!(start.elapsed() >= Duration::from_millis(40));
}

#[test]
fn a_closed_connection_sends_no_byte_but_the_partner_has_acted() {
    let sandbox = sandbox();
    assert_eq!(ask_raw(&sandbox, "close"), b"");
    assert_eq!(plain(&sandbox).json()["StatusCode"], 200, "the ticket was seen before");
}

#[test]
fn a_connection_is_kept_unless_told_otherwise() {
    let answers = |keep_alive| {
        let sandbox = sandbox_with(Options { keep_alive, ..Options::default() });
        let (first, last) = ("GET / HTTP/1.1\r\nHost: a\r\n", "Connection: close\r\n\r\n");
        let raw = exchange(&sandbox.url(), format!("{first}\r\n{first}{last}").as_bytes());
        String::from_utf8(raw).unwrap().matches("HTTP/1.1 ").count()
    };
    assert_eq!([answers(true), answers(false)], [2, 1]);
}

#[test]
fn a_connection_breaks_in_the_middle_of_the_body() {
    let sandbox = sandbox();
    let whole = plain(&sandbox).body.len();
    sandbox.reset();
    let reply = ask(&sandbox, "close-halfway");
    assert_eq!(reply.header("content-length"), Some(&*whole.to_string()));
    assert_eq!(reply.body.len(), whole / 2);
}

#[test]
fn a_length_promises_more_than_comes() {
    let sandbox = sandbox();
    let whole = plain(&sandbox).body;
    sandbox.reset();
    let reply = ask(&sandbox, "wrong-length");
    assert_eq!(reply.header("content-length"), Some(&*(whole.len() + 10).to_string()));
    assert_eq!(reply.body, whole);
}

#[test]
fn a_length_promises_less_than_comes() {
    let sandbox = sandbox();
    let whole = plain(&sandbox).body;
    sandbox.reset();
    let reply = ask(&sandbox, "too-long");
    assert_eq!(reply.header("content-length"), Some(&*(whole.len() - 10).to_string()));
    assert_eq!(reply.body, whole);
}

#[test]
fn an_informational_head_goes_before_the_answer() {
    let sandbox = sandbox();
    let whole = plain(&sandbox).body;
    sandbox.reset();
    let raw = String::from_utf8(ask_raw(&sandbox, "informational=103")).unwrap();
    let (informational, answer) = raw.split_once("\r\n\r\n").unwrap();
    assert!(informational.starts_with("HTTP/1.1 103 "), "{informational}");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.as_bytes().ends_with(&whole));
}

#[test]
fn a_slow_answer_arrives_whole() {
    let sandbox = sandbox();
    let whole = plain(&sandbox).body;
    sandbox.reset();
    let start = Instant::now();
    let reply = ask(&sandbox, "slow=5");
    assert_eq!(reply.body, whole);
    let pieces = u64::try_from(whole.len().div_ceil(64)).unwrap();
    assert!(pieces > 3 && start.elapsed() >= Duration::from_millis(5 * (pieces - 1)));
}

#[test]
fn pages_of_a_proxy_are_html() {
    let sandbox = sandbox();
    for (how, status) in [("html", 502), ("html-200", 200)] {
        let reply = ask(&sandbox, how);
        assert_eq!((reply.status, reply.header("content-type")), (status, Some("text/html")));
        assert!(reply.text().starts_with("<!DOCTYPE html>"));
    }
    assert_eq!(plain(&sandbox).json()["StatusCode"], 404, "the partner saw neither");
}

#[test]
fn bodies_are_cut_emptied_and_broken() {
    let sandbox = sandbox();
    let whole = plain(&sandbox).body;
    let again = |how: &str| {
        sandbox.reset();
        let reply = ask(&sandbox, how);
        let length = reply.body.len().to_string();
        assert_eq!((reply.status, reply.header("content-length")), (200, Some(&*length)));
        reply.body
    };
    assert_eq!(again("cut-json"), whole[..whole.len() / 2]);
    assert_eq!(again("empty"), b"");
    assert_eq!(again("bom"), [b"\xef\xbb\xbf", &*whole].concat());
    assert!(String::from_utf8(again("invalid-utf8")).is_err());

    let twice = String::from_utf8(again("duplicate-keys")).unwrap();
    assert_eq!(twice.matches("\"StatusCode\":").count(), 2);
    assert_eq!(
        serde_json::from_str::<Value>(&twice).unwrap(),
        serde_json::from_slice::<Value>(&whole).unwrap(),
        "the last of each key counts"
    );

    let deep = again("deep");
    let levels = deep.iter().filter(|&&byte| byte == b'{' || byte == b'[').count();
    assert_eq!(levels, 200);

    let big = again("big");
    assert_eq!((big.len(), big.starts_with(&whole)), (16 * 1024 * 1024 + 1, true));

    let mut unpacked = Vec::new();
    GzDecoder::new(&*again("gzip")).read_to_end(&mut unpacked).unwrap();
    assert_eq!(unpacked, whole);
    assert_eq!(again("bom;cut-json")[..4], *b"\xef\xbb\xbf{");
}

#[test]
fn compressed_bytes_say_so_only_if_told_to() {
    assert_eq!(ask(&sandbox(), "gzip").header("content-encoding"), None);
    let labelled = ask(&sandbox(), "gzip-labelled");
    assert_eq!(labelled.header("content-encoding"), Some("gzip"));
    assert_eq!(labelled.body, ask(&sandbox(), "gzip").body);
}

#[test]
fn a_success_can_contradict_itself() {
    let sandbox = sandbox();
    let told = |path: &str| {
        let reply =
            send(&sandbox.url(), "POST", path, &[("x-sandbox-misbehave", "wrong-success")], "");
        assert_eq!(reply.status, 200);
        reply.json()
    };
    let prakerja = told("/api/v1/integration/tpm/submission");
    assert_eq!(prakerja, json!({ "success": true, "message": "OK" }));
    assert_eq!(told("/api/v1/oauth/token").get("access_token"), None);
    assert_eq!(told("/padi-umkm/1.2.0/padis")["status"], "ok");
    assert_eq!(told("/api/partner/v1/oauth/token.json").get("access_token"), None);
    let middleware = told("/middleware/request-out");
    assert_eq!((&middleware["StatusCode"], &middleware["TicketId"]), (&json!(200), &json!("")));
}

#[test]
fn limits_tell_when_to_come_back() {
    let sandbox = sandbox();
    let reply = ask(&sandbox, "retry-after=7");
    assert_eq!((reply.status, reply.header("retry-after")), (429, Some("7")));
    assert_eq!(reply.json()["Code"], "429");
    let reply = ask(&sandbox, "retry-after-date=60");
    let date = "Thu, 26 Oct 2023 03:01:16 GMT";
    assert_eq!((reply.status, reply.header("retry-after")), (429, Some(date)));
    let reply = ask(&sandbox, "status=503; retry-after=9");
    assert_eq!((reply.status, reply.header("retry-after")), (503, Some("9")));
}

#[test]
fn tokens_expire_and_paths_move() {
    let sandbox = sandbox();
    assert_eq!(ask(&sandbox, "expired-token").status, 401);
    let reply = ask(&sandbox, "redirect=302");
    let location = reply.header("location").unwrap();
    assert_eq!((reply.status, location), (302, &*format!("{}/_sandbox/redirected", sandbox.url())));
    let followed = send(&sandbox.url(), "GET", "/_sandbox/redirected", &[], "");
    assert_eq!(followed.status, 200);
    let entry = sandbox.requests().pop().unwrap();
    assert_eq!(entry.reason.as_deref(), Some("the client followed a redirect"));
}

#[test]
fn an_unknown_misbehaviour_is_not_ignored() {
    let reply = ask(&sandbox(), "explode");
    assert_eq!(reply.status, 400);
    let text = "\"explode\" is no misbehaviour that the sandbox knows";
    assert_eq!(reply.json(), json!({ "message": text }));
}
