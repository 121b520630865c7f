//! Prakerja: the door, the documented refusals and the stories.

use std::fmt::Write as _;

use ring::hmac;
use segel_sandbox::{Options, Sandbox};
use serde_json::{Value, json};

use crate::wire::{NOW, Reply, sandbox, sandbox_with, send};

const PREFIX: &str = "/api/v1/integration";
const STATUS: &str = "/tpm/submission/status";

fn signature(key: &str, message: &str) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, key.as_bytes());
    let bytes = hmac::sign(&key, message.as_bytes());
    bytes.as_ref().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Signs with the sandbox's defaults and sends; `more` headers come last.
fn post_text(sandbox: &Sandbox, path: &str, body: &str, more: &[(&str, &str)]) -> Reply {
    let target = format!("{PREFIX}{path}");
    let authorization = more.iter().find(|(name, _)| *name == "Authorization");
    let authorization = authorization.map_or("", |(_, value)| value);
    let message = format!("my_client_code{NOW}POST{target}{authorization}{body}");
    let signature = signature("my_sign_key", &message);
    let timestamp = NOW.to_string();
    let mut headers = vec![
        ("Content-Type", "application/json"),
        ("client_code", "my_client_code"),
        ("signature", &signature),
        ("timestamp", &timestamp),
    ];
    headers.extend_from_slice(more);
    send(&sandbox.url(), "POST", &target, &headers, body)
}

fn post(sandbox: &Sandbox, path: &str, body: &Value) -> Reply {
    post_text(sandbox, path, &body.to_string(), &[])
}

/// The data of a success.
fn data(reply: &Reply) -> Value {
    let body = reply.json();
    assert_eq!((reply.status, &body["success"]), (200, &json!(true)), "{body}");
    assert_eq!(body["message"], "OK");
    body["data"].clone()
}

/// Status and code of a refusal in the documented shape.
fn refusal(reply: &Reply) -> (u16, String) {
    let body = reply.json();
    assert_eq!(body["success"], json!(false), "{body}");
    assert!(body["message"].as_str().is_some_and(|message| !message.is_empty()), "{body}");
    (reply.status, body["code"].as_str().expect("a code").to_owned())
}

fn place(code: &str, scope: &str, sequence: i64) -> Value {
    json!({ "redeem_code": code, "scope": scope, "sequence": sequence })
}

fn with(mut body: Value, name: &str, value: &str) -> Value {
    body[name] = json!(value);
    body
}

#[test]
fn the_published_vectors_pass_the_door() {
    let sandbox =
        sandbox_with(Options { client_code: "myclient_code".to_owned(), ..Options::default() });
    sandbox.set_now(1_516_239_022);
    let commit = |body: &str, signature: &str| {
        let headers = [
            ("Content-Type", "application/json"),
            ("client_code", "myclient_code"),
            ("signature", signature),
            ("timestamp", "1516239022"),
        ];
        let target = "/api/v1/integration/payment/redeem-code/commit";
        send(&sandbox.url(), "POST", target, &headers, body)
    };
    let reply = commit(r#"{"redeem_code":"code"}"#, "943c20a8e36b6243f576404b00fffdc86411ce1f");
    assert_eq!(data(&reply)["redeem_code"], "code");
    let reply = commit(r#"{"code":"code"}"#, "d46b59b221335976b46eafb752035a1172a8beb2");
    assert_eq!(refusal(&reply), (400, "ERRSBX40002".to_owned()), "signed well, but no redeem_code");
    let reply = commit(r#"{"redeem_code": "code"}"#, "943c20a8e36b6243f576404b00fffdc86411ce1f");
    assert_eq!(refusal(&reply), (401, "ERRSBX40106".to_owned()));
}

#[test]
fn a_wrong_signature_is_explained_in_the_journal() {
    let sandbox = sandbox();
    let timestamp = NOW.to_string();
    let headers = [
        ("Content-Type", "application/json"),
        ("client_code", "my_client_code"),
        ("signature", "0000000000000000000000000000000000000000"),
        ("timestamp", &timestamp),
    ];
    let target = format!("{PREFIX}{STATUS}?a=b%20c");
    let reply = send(&sandbox.url(), "POST", &target, &headers, "{}");
    assert_eq!(refusal(&reply), (401, "ERRSBX40106".to_owned()));
    let text = format!("my_client_code{NOW}POST{target}{{}}");
    let expected = signature("my_sign_key", &text);
    let entries = sandbox.requests();
    assert_eq!(entries[0].verdict, "refused");
    assert_eq!(
        entries[0].reason.as_deref(),
        Some(&*format!(
            "ERRSBX40106: the signature does not match\ntext to sign  {text}\nexpected      \
             {expected}\ngot           0000000000000000000000000000000000000000"
        ))
    );
}

#[test]
fn the_door_names_each_header_that_is_wrong() {
    let sandbox = sandbox();
    let good = [
        ("Content-Type", "application/json"),
        ("client_code", "my_client_code"),
        ("signature", "0"),
        ("timestamp", "1698289216"),
    ];
    let cases = [
        ("client_code", "", "ERRSBX40102"),
        ("client_code", "other", "ERRSBX40102"),
        ("timestamp", "1698289216000", "ERRSBX40103"),
        ("timestamp", "169828921x", "ERRSBX40103"),
        ("timestamp", "1698289517", "ERRSBX40104"),
        ("timestamp", "1698288915", "ERRSBX40104"),
        ("timestamp", "1698289516", "ERRSBX40106"),
        ("signature", "", "ERRSBX40105"),
    ];
    for (name, value, code) in cases {
        let headers = good.map(|(known, old)| (known, if known == name { value } else { old }));
        let reply = send(&sandbox.url(), "POST", &format!("{PREFIX}{STATUS}"), &headers, "{}");
        assert_eq!(refusal(&reply), (401, code.to_owned()), "{name}: {value}");
    }
    let reply = send(&sandbox.url(), "POST", &format!("{PREFIX}{STATUS}"), &good[2..], "{}");
    assert_eq!(refusal(&reply), (401, "ERRSBX40101".to_owned()));
}

#[test]
fn replays_are_refused_only_if_asked_for() {
    let body = place("PRAT-A", "tpm", 1);
    let lenient = sandbox();
    let strict = sandbox_with(Options { refuse_replays: true, ..Options::default() });
    assert_eq!(post(&lenient, STATUS, &body).status, 200);
    assert_eq!(post(&lenient, STATUS, &body).status, 200);
    assert_eq!(post(&strict, STATUS, &body).status, 200);
    assert_eq!(refusal(&post(&strict, STATUS, &body)), (401, "ERRSBX40107".to_owned()));
}

#[test]
fn a_signed_request_can_still_be_wrong() {
    let sandbox = sandbox();
    let refused = |path, body| refusal(&post_text(&sandbox, path, body, &[]));
    assert_eq!(refused("/nowhere", "{}"), (404, "ERRSBX40400".to_owned()));
    assert_eq!(refused(STATUS, "[]"), (400, "ERRSBX40001".to_owned()));
    assert_eq!(refused(STATUS, ""), (400, "ERRSBX40001".to_owned()));
    assert_eq!(refused(STATUS, "{\"sequence\":1,}"), (400, "ERRSBX40001".to_owned()));

    let target = format!("{PREFIX}{STATUS}");
    let timestamp = NOW.to_string();
    let signed = signature("my_sign_key", &format!("my_client_code{NOW}GET{target}"));
    let mut headers = [
        ("Content-Type", "text/plain"),
        ("client_code", "my_client_code"),
        ("signature", &signed),
        ("timestamp", &timestamp),
    ];
    let reply = send(&sandbox.url(), "GET", &target, &headers, "");
    assert_eq!(refusal(&reply), (400, "ERRSBX40000".to_owned()));
    headers[0].1 = "application/json; charset=utf-8";
    let reply = send(&sandbox.url(), "GET", &target, &headers, "");
    assert_eq!(refusal(&reply), (405, "ERRSBX40500".to_owned()));
}

#[test]
fn every_wrong_field_is_named_at_once() {
    let sandbox = sandbox();
    let body = json!({ "redeem_code": "A B", "scope": "TPM", "sequence": "2", "note": 1 });
    let reply = post(&sandbox, STATUS, &body);
    assert_eq!(refusal(&reply), (400, "ERRSBX40002".to_owned()));
    assert_eq!(
        reply.json()["message"],
        "/redeem_code must hold no white space; /scope must be tpm or uk; /sequence must be an \
         integer; /note is not in the document"
    );
}

#[test]
fn a_submission_is_pending_and_then_done() {
    let sandbox = sandbox();
    let ask = |body: &Value| {
        let data = data(&post(&sandbox, STATUS, body));
        [&data["assignment"]["status"], &data["feedback"]["status"]].map(|it| it.as_i64().unwrap())
    };
    let body = place("PRAT-UJ0EEQ", "tpm", 2);
    assert_eq!(ask(&body), [0, 0]);

    let file = with(body.clone(), "url_file", "https://files.example/a.pdf");
    let submitted = data(&post(&sandbox, "/tpm/submission", &file));
    assert_eq!(
        submitted,
        json!({ "id": 1, "redeem_code": "PRAT-UJ0EEQ", "scope": "tpm", "sequence": 2, "status": 1,
                "url_file": "https://files.example/a.pdf" })
    );
    assert_eq!(ask(&body), [1, 0]);
    assert_eq!(ask(&body), [2, 0]);

    let notes = with(body.clone(), "notes", "Sudah baik");
    assert_eq!(data(&post(&sandbox, "/tpm/feedback/submission", &notes))["notes"], "Sudah baik");
    assert_eq!(ask(&body), [2, 1]);
    assert_eq!(ask(&body), [2, 2]);
    assert_eq!(ask(&place("PRAT-UJ0EEQ", "tpm", 3)), [0, 0], "another sequence is another story");

    let failing = place("PRAT-FAILED-1", "uk", 999);
    data(&post(&sandbox, "/tpm/submission", &with(failing.clone(), "url_file", "http://a/b")));
    assert_eq!(ask(&failing), [1, 0]);
    assert_eq!(ask(&failing), [3, 0]);

    let odd = place("PRAT-ODD-1", "tpm", 998);
    data(&post(&sandbox, "/tpm/submission", &with(odd.clone(), "url_file", "http://a/b")));
    assert_eq!((ask(&odd), ask(&odd)), ([1, 0], [7, 0]));
}

#[test]
fn how_long_a_submission_is_pending_can_be_set() {
    let sandbox = sandbox_with(Options { pending_asks: 0, ..Options::default() });
    let body = with(place("PRAT-A", "tpm", 1), "url_file", "https://a.example/b.pdf");
    data(&post(&sandbox, "/tpm/submission", &body));
    let status = data(&post(&sandbox, STATUS, &place("PRAT-A", "tpm", 1)));
    assert_eq!(status["assignment"]["status"], 2);
}

#[test]
fn halves_of_a_status_can_be_missing() {
    let sandbox = sandbox();
    let status = data(&post(&sandbox, STATUS, &place("PRAT-NOFEEDBACK-1", "tpm", 1)));
    assert_eq!((&status["assignment"]["status"], &status["feedback"]), (&json!(0), &Value::Null));
    let status = data(&post(&sandbox, STATUS, &place("PRAT-NOASSIGNMENT-1", "tpm", 1)));
    assert_eq!(status.get("assignment"), None);
    assert_eq!(status["feedback"]["status"], 0);
}

#[test]
fn every_documented_refusal_can_be_provoked() {
    let sandbox = sandbox();
    let tpm = || place("PRAT-A", "tpm", 1);
    let file = |body, url: &str| with(body, "url_file", url);
    let good = "https://files.example/a.pdf";
    let long = "é".repeat(251);
    let cases = [
        ("/tpm/submission", file(tpm(), "https://files.example/a.EXE?b"), "ERRTPM4060"),
        (STATUS, place("PRAT-A", "tpm", 999), "ERRTPM4061"),
        (STATUS, place("PRAT-A", "tpm", 0), "ERRTPM4061"),
        (STATUS, place("PRAT-A", "uk", 998), "ERRTPM4061"),
        (STATUS, place("PRAT-MISSING-1", "uk", 999), "ERRTPM4062"),
        ("/tpm/submission", file(tpm(), ""), "ERRTPM4063"),
        ("/tpm/submission", file(tpm(), "https://files.example/empty.pdf"), "ERRTPM4063"),
        ("/tpm/feedback/submission", with(tpm(), "notes", &long), "ERRTPM4064"),
        ("/tpm/submission", file(place("PRAT-NOPOSTTEST", "uk", 999), good), "ERRTPM4065"),
        ("/tpm/submission", file(place("PRAT-POSTTESTOPEN", "uk", 999), good), "ERRTPM4066"),
        ("/tpm/submission", file(place("PRAT-TPMOPEN", "uk", 999), good), "ERRTPM4067"),
        ("/tpm/submission", file(tpm(), "https://unreachable.invalid/a.pdf"), "ERRTPM4069"),
        (STATUS, place("PRAT-FEEDBACKOPEN", "uk", 999), "ERRTPM4070"),
        (
            "/payment/quota-schedule",
            json!({ "schedule_code": "S", "course_code": "" }),
            "ERRPLT40036",
        ),
        ("/payment/status", json!({ "invoice_code": "INV-0" }), "ERRVOD40001"),
        (
            "/payment/void",
            json!({ "invoice_code": "INV-0", "transaction_code": "T" }),
            "ERRVOD40001",
        ),
    ];
    for (path, body, code) in cases {
        assert_eq!(refusal(&post(&sandbox, path, &body)), (400, code.to_owned()), "{body}");
    }
    let reply = post(&sandbox, STATUS, &place("PRAT-MISSING-1", "uk", 999));
    assert_eq!(reply.json()["message"], "uk user submission tidak ditemukan");
    let notes = with(tpm(), "notes", &"é".repeat(250));
    data(&post(&sandbox, "/tpm/feedback/submission", &notes));
    data(&post(&sandbox, STATUS, &place("PRAT-TPMOPEN", "tpm", 1)));
}

#[test]
fn a_redeem_code_is_used_once_until_it_is_reset() {
    let sandbox = sandbox();
    let at =
        |path: &str, body: Value| post(&sandbox, &format!("/payment/redeem-code/{path}"), &body);
    let code = || json!({ "redeem_code": "PRAT-A" });
    let before = data(&at("status", json!({ "redeem_code": "PRAT-A", "sequence": 10 })));
    assert_eq!((&before["status"], &before["sequence"]), (&json!(0), &json!(10)));
    assert_eq!(before["redeem_at"], Value::Null);
    assert_eq!(before.as_object().unwrap().len(), 14);

    let used = data(&at("commit", code()));
    assert_eq!(used, json!({ "redeem_code": "PRAT-A", "course_code": "CRS-SANDBOX", "status": 1 }));
    assert_eq!(refusal(&at("commit", code())), (409, "ERRSBX40901".to_owned()));
    let after = data(&at("status", code()));
    assert_eq!(
        (&after["status"], &after["redeem_at"]),
        (&json!(1), &json!("2023-10-26T03:00:16Z"))
    );

    assert_eq!(data(&at("reset", code()))["status"], 0);
    assert_eq!(refusal(&at("reset", code())), (409, "ERRSBX40902".to_owned()));
    let other = json!({ "redeem_code": "OTHER" });
    assert_eq!(refusal(&at("reset", other)), (400, "ERRSBX40002".to_owned()));
    let missing = json!({ "redeem_code": "PRAT-MISSING" });
    assert_eq!(refusal(&at("status", missing)), (404, "ERRSBX40401".to_owned()));
    let far = json!({ "redeem_code": "PRAT-A", "sequence": 11 });
    assert_eq!(refusal(&at("status", far)), (400, "ERRSBX40002".to_owned()));
}

#[test]
fn a_log_in_page_belongs_to_its_state() {
    let sandbox = sandbox();
    let body = json!({ "redeem_code": "PRAT-A", "redirect_uri": "https://lp.example/back",
                       "email": "budi@contoh.id", "sequence": 999 });
    let page = data(&post(&sandbox, "/oauth/url-generate", &body));
    let state = page["state"].as_str().unwrap();
    assert_eq!(page["url"], format!("{}/oauth/login?state={state}", sandbox.url()));
    assert_eq!(page["course"], json!({ "type": 1, "learning_method": "online" }));
    let reply = post(&sandbox, "/oauth/url-generate", &with(body, "email", "budi@contoh"));
    assert_eq!(reply.json()["message"], "/email must be an e-mail address");
}

#[test]
fn a_payment_goes_from_otp_to_void() {
    let sandbox = sandbox();
    let quota = || {
        let body = json!({ "schedule_code": "SCH-1", "course_code": "CRS-1" });
        data(&post(&sandbox, "/payment/quota-schedule", &body))["quota"].clone()
    };
    assert_eq!(quota(), 20);
    let wanted = json!({ "user_platform_id": "u1", "prakerja_id": "p1", "course_code": "CRS-1",
                         "schedule_code": "SCH-1", "amount": 250_000 });
    let token = data(&post(&sandbox, "/payment/send-otp", &wanted))["payment_token"].clone();
    let token = format!("Payment {}", token.as_str().unwrap());

    let authorize = |otp: &str, headers: &[(&str, &str)]| {
        let body =
            json!({ "otp": otp, "invoice_url": "https://dp.example/i/1", "invoice_code": "INV-1" });
        post_text(&sandbox, "/payment/authorize", &body.to_string(), headers)
    };
    let header = [("Authorization", token.as_str())];
    assert_eq!(refusal(&authorize("123456", &[])), (401, "ERRSBX40108".to_owned()));
    let unknown = [("Authorization", "Payment nobody")];
    assert_eq!(refusal(&authorize("123456", &unknown)), (401, "ERRSBX40108".to_owned()));
    assert_eq!(refusal(&authorize("000000", &header)), (400, "ERRSBX40003".to_owned()));
    let paid = data(&authorize("123456", &header));
    assert_eq!((&paid["amount"], &paid["status"]), (&json!(250_000), &json!("success")));
    assert_eq!(paid["prakerja_name"], "Budi Santoso");
    assert_eq!(refusal(&authorize("123456", &header)), (401, "ERRSBX40108".to_owned()));
    assert_eq!(quota(), 19);

    let invoice = json!({ "invoice_code": "INV-1" });
    let status = data(&post(&sandbox, "/payment/status", &invoice));
    assert_eq!(status["amount"], "250000");
    assert_eq!(status["created_at"], "2023-10-26T03:00:16Z");
    assert_eq!(status["transaction_code"], paid["transaction_code"]);

    let void =
        with(invoice.clone(), "transaction_code", paid["transaction_code"].as_str().unwrap());
    assert_eq!(data(&post(&sandbox, "/payment/void", &void)), Value::Null);
    assert_eq!(refusal(&post(&sandbox, "/payment/void", &void)), (400, "ERRPLT40028".to_owned()));
    assert_eq!(data(&post(&sandbox, "/payment/status", &invoice))["status"], "void");
}

#[test]
fn places_run_out_and_may_come_as_text() {
    let sandbox = sandbox();
    let quota = |schedule: &str| {
        let body = json!({ "schedule_code": schedule, "course_code": "C" });
        data(&post(&sandbox, "/payment/quota-schedule", &body))["quota"].clone()
    };
    assert_eq!((quota("FULL-1"), quota("TEXT-1")), (json!(0), json!("20")));
    let wanted = json!({ "user_platform_id": "u", "prakerja_id": "p", "course_code": "C",
                         "schedule_code": "FULL-1", "amount": 0 });
    let token = data(&post(&sandbox, "/payment/send-otp", &wanted))["payment_token"].clone();
    let token = format!("Payment {}", token.as_str().unwrap());
    let body = json!({ "otp": "123456", "invoice_url": "https://a.b/", "invoice_code": "I" });
    let header = [("Authorization", token.as_str())];
    let reply = post_text(&sandbox, "/payment/authorize", &body.to_string(), &header);
    assert_eq!(refusal(&reply), (409, "ERRSBX40904".to_owned()));
}
