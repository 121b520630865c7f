//! SEEK Pass: from the token to the last uploaded file.

use segel_sandbox::{Options, Sandbox};
use serde_json::{Value, json};

use crate::wire::{NOW, Reply, sandbox, sandbox_with, send};

const TOKEN: &str = "/api/partner/v1/oauth/token.json";
const BATCH: &str = "/api/partner/v2/add/requests/batch.json";
const STATUSES: &str = "/api/partner/v1/submissions/status.json";
const ACCEPT: (&str, &str) = ("Accept", "application/json");
const JSON: (&str, &str) = ("Content-Type", "application/json");
const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");
const ALL: &str = "write.digital_identity+write.education+write.microcredential\
    +write.english_proficiency+write.right_to_work+write.career_history+write.universal";

/// The example payload of the document.
const SAMPLE: &str = include_str!("seekpass_batch.json");

fn ask_token(sandbox: &Sandbox, form: &str) -> Reply {
    send(&sandbox.url(), "POST", TOKEN, &[FORM, ACCEPT], form)
}

fn grant(scope: &str) -> String {
    format!(
        "grant_type=client_credentials&client_id=seekpass-client\
         &client_secret=seekpass-secret&scope={scope}"
    )
}

fn bearer(sandbox: &Sandbox, scope: &str) -> String {
    let reply = ask_token(sandbox, &grant(scope)).json();
    format!("Bearer {}", reply["access_token"].as_str().unwrap())
}

fn post(sandbox: &Sandbox, path: &str, token: &str, body: &Value) -> Reply {
    let headers = [JSON, ACCEPT, ("Authorization", token)];
    send(&sandbox.url(), "POST", path, &headers, body.to_string())
}

fn status(sandbox: &Sandbox, token: &str, id: &str) -> Reply {
    let target = format!("/api/partner/v1/submissions/{id}/status.json");
    send(&sandbox.url(), "GET", &target, &[ACCEPT, ("Authorization", token)], "")
}

/// A batch of one microcredential with these assets.
fn batch(id: &str, assets: &[(&str, &str)]) -> Value {
    let assets: Vec<_> =
        assets.iter().map(|(id, kind)| json!({ "asset_id": id, "asset_type": kind })).collect();
    json!({ "credential_id": id, "microcredential_items": [{
        "credential_id": format!("{id}-1"), "assets": assets,
        "fields": { "full_name": "A", "issuer_name": "B", "microcredential_name": "C",
                    "issue_date": "2024-04-30" } }] })
}

/// The path and query of each upload link, by asset.
fn uploads(sandbox: &Sandbox, reply: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let links = reply["asset_uploads"].as_array().unwrap().iter();
    let target = |url: String| url.strip_prefix(&sandbox.url()).unwrap().to_owned();
    links.map(|link| (text(&link["asset_id"]), target(text(&link["url"])))).collect()
}

fn put(sandbox: &Sandbox, target: &str, content_type: &str, body: &[u8]) -> Reply {
    send(&sandbox.url(), "PUT", target, &[("Content-Type", content_type)], body)
}

#[test]
fn the_documents_sample_goes_all_the_way() {
    let sandbox = sandbox();
    let token = bearer(&sandbox, ALL);
    let sample: Value = serde_json::from_str(SAMPLE).unwrap();
    let id = sample["credential_id"].as_str().unwrap();
    let reply = post(&sandbox, BATCH, &token, &sample);
    assert_eq!(reply.status, 200, "{}", reply.text());
    let reply = reply.json();
    let (page, fragment) = reply["redirect_uri"].as_str().unwrap().split_once('#').unwrap();
    assert_eq!(page, format!("{}/partner/add/batch", sandbox.url()));
    let content = fragment.strip_prefix("clientId=seekpass-client&content=").unwrap();
    assert_eq!(content.len(), 32);

    let links = uploads(&sandbox, &reply);
    let order: Vec<_> = links.iter().map(|(asset, _)| asset.strip_prefix(id).unwrap()).collect();
    assert_eq!(order, ["-uc-1-asset", "-micro-2-asset", "-micro-1-asset", "-edu-1-asset"]);

    let statuses = || {
        let ids = json!({ "ids": [id, format!("{id}-edu-2"), format!("{id}-micro-2"), "nobody"] });
        post(&sandbox, STATUSES, &token, &ids).json()["credentials"].clone()
    };
    let words = |list: &Value| -> Vec<String> {
        let items = list.as_array().unwrap().iter();
        items.map(|item| item["status"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(words(&statuses()), ["incomplete", "verified", "incomplete"]);

    for (asset, target) in &links {
        let content_type = if asset.contains("micro-2") { "image/png" } else { "application/pdf" };
        let reply = put(&sandbox, target, content_type, asset.as_bytes());
        assert_eq!(reply.status, 200, "{}", reply.text());
        let shown = send(&sandbox.url(), "GET", &format!("/_sandbox/uploads/{asset}"), &[], "");
        assert_eq!(shown.body, asset.as_bytes());
        assert_eq!(shown.header("content-type"), Some(content_type));
    }
    assert_eq!(words(&statuses()), ["verified", "verified", "verified"]);
    assert_eq!(
        status(&sandbox, &token, content).json(),
        json!({ "id": content, "status": "verified", "finalized_at": "2023-10-26T03:00:16Z" })
    );
}

#[test]
fn token_requests_are_refused_as_oauth_says() {
    let sandbox = sandbox();
    let reply = ask_token(&sandbox, &grant("write.education+write.universal")).json();
    assert_eq!((&reply["expires_in"], &reply["token_type"]), (&json!(86_400), &json!("Bearer")));
    assert_eq!(reply["scope"], "write.education write.universal");

    let good = grant("write.education");
    let cases = [
        (good.replace("seekpass-secret", "x"), 401, "invalid_client"),
        (good.replace("client_credentials", "password"), 400, "unsupported_grant_type"),
        (grant("write.everything"), 400, "invalid_scope"),
        (grant(""), 400, "invalid_request"),
        (good.clone() + "&scope=write.education", 400, "invalid_request"),
    ];
    for (form, status, code) in cases {
        let reply = ask_token(&sandbox, &form);
        assert_eq!((reply.status, &reply.json()["error"]), (status, &json!(code)), "{form}");
        assert!(reply.json()["error_description"].is_string());
    }
    let reply = send(&sandbox.url(), "POST", TOKEN, &[JSON, ACCEPT], good);
    assert_eq!((reply.status, &reply.json()["error"]), (400, &json!("invalid_request")));
}

#[test]
fn a_batch_needs_a_living_token_with_its_scopes() {
    let sandbox = sandbox();
    let body = batch("b", &[]);
    assert_eq!(post(&sandbox, BATCH, "Bearer nobody", &body).status, 401);
    let other = bearer(&sandbox, "write.education");
    let reply = post(&sandbox, BATCH, &other, &body);
    assert_eq!((reply.status, reply.json()), (403, json!({ "error": "insufficient_scope" })));
    let reason = sandbox.requests().pop().unwrap().reason;
    assert_eq!(reason.as_deref(), Some("the token lacks: write.microcredential"));
    let token = bearer(&sandbox, "write.microcredential");
    assert_eq!(post(&sandbox, BATCH, &token, &body).status, 200);
    sandbox.set_now(NOW + 86_400);
    assert_eq!(post(&sandbox, BATCH, &token, &body).status, 401);
}

#[test]
fn a_batch_that_breaks_the_rules_is_refused_with_every_problem() {
    let sandbox = sandbox();
    let token = bearer(&sandbox, ALL);
    let mut body = batch("b", &[("x", "gif"), ("x", "pdf"), ("x", "png")]);
    body["microcredential_items"][0]["fields"] = json!({
        "full_name": "", "issuer_name": "B", "issue_date": "2024-04-31", "colour": "red" });
    body["qualification_items"] = json!([]);
    let reply = post(&sandbox, BATCH, &token, &body);
    assert_eq!(reply.status, 422);
    let problem = |at: &str, message: &str| json!({ "field": at, "message": message });
    let fields = "/microcredential_items/0/fields";
    assert_eq!(
        reply.json(),
        json!({ "errors": [
            problem(&format!("{fields}/full_name"), "must not be empty"),
            problem(&format!("{fields}/microcredential_name"), "is missing"),
            problem(&format!("{fields}/issue_date"), "must be a date YYYY-MM-DD"),
            problem(&format!("{fields}/colour"), "is not in the document"),
            problem(
                "/microcredential_items/0/assets/0/asset_type",
                "must be one of pdf, jpg, png, open_cert"
            ),
            problem("/qualification_items", "is not in the document"),
            problem("", "asset_id \"x\" is used twice"),
            problem("", "asset_id \"x\" is used twice"),
        ] })
    );
}

#[test]
fn an_upload_link_is_good_for_one_file_type_and_some_time() {
    let sandbox = sandbox_with(Options { upload_lifetime: 60, ..Options::default() });
    let token = bearer(&sandbox, ALL);
    let reply = post(&sandbox, BATCH, &token, &batch("b", &[("a b/ü", "pdf")])).json();
    let links = uploads(&sandbox, &reply);
    let (asset, target) = &links[0];
    assert_eq!(asset, "a b/ü");
    assert!(
        target.contains(
            "/a%20b%2F%C3%BC?X-Sandbox-Expires=1698289276&Content-Type=application%2Fpdf&"
        )
    );

    let refused = |reply: Reply| {
        let text = reply.text();
        assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>"));
        assert_eq!(reply.header("content-type"), Some("application/xml"));
        let code = text.split("<Code>").nth(1).and_then(|rest| rest.split('<').next());
        (reply.status, code.unwrap().to_owned())
    };
    let mismatch = (403, "SignatureDoesNotMatch".to_owned());
    assert_eq!(refused(put(&sandbox, target, "image/png", b"x")), mismatch);
    assert_eq!(
        refused(put(&sandbox, &target.replace("%2F", "/"), "application/pdf", b"x")),
        mismatch
    );
    assert_eq!(
        refused(put(&sandbox, &target.replace("9276", "9277"), "application/pdf", b"x")),
        mismatch
    );
    let headers = [("Content-Type", "application/pdf"), ("Authorization", token.as_str())];
    let reply = send(&sandbox.url(), "PUT", target, &headers, "x");
    assert_eq!(refused(reply), (400, "InvalidArgument".to_owned()));
    let reply = send(&sandbox.url(), "POST", target, &headers[..1], "x");
    assert_eq!(refused(reply), (405, "MethodNotAllowed".to_owned()));

    sandbox.set_now(NOW + 59);
    assert_eq!(put(&sandbox, target, "application/pdf", b"%PDF-1.7\0\xff").status, 200);
    sandbox.set_now(NOW + 60);
    let late = put(&sandbox, target, "application/pdf", b"x");
    assert_eq!(refused(late), (403, "AccessDenied".to_owned()));
    let shown = send(&sandbox.url(), "GET", "/_sandbox/uploads/a%20b%2F%C3%BC", &[], "");
    assert_eq!(shown.body, b"%PDF-1.7\0\xff");
    let shown = status(&sandbox, &token, "b-1").json();
    assert_eq!(shown["finalized_at"], "2023-10-26T03:01:15Z");
}

#[test]
fn statuses_are_asked_for_one_by_one_or_together() {
    let sandbox = sandbox();
    let token = bearer(&sandbox, ALL);
    post(&sandbox, BATCH, &token, &batch("canceled-1", &[]));
    assert_eq!(status(&sandbox, &token, "canceled-1-1").json()["status"], "canceled");
    assert_eq!(status(&sandbox, &token, "nobody").status, 404);
    assert_eq!(status(&sandbox, "Bearer x", "canceled-1").status, 401);
    let ids = |ids: &[String]| post(&sandbox, STATUSES, &token, &json!({ "ids": ids })).status;
    let numbered = |count: usize| (0..count).map(|one| one.to_string()).collect::<Vec<_>>();
    assert_eq!([ids(&numbered(30)), ids(&numbered(31)), ids(&[])], [200, 422, 422]);
    assert_eq!(ids(&["a".to_owned(), "a".to_owned()]), 422);
    let reply = send(&sandbox.url(), "POST", STATUSES, &[ACCEPT, ("Authorization", &token)], "{}");
    assert_eq!(reply.status, 415);
    let reply = send(&sandbox.url(), "POST", STATUSES, &[JSON], "{}");
    assert_eq!(reply.status, 406);
    let reply = send(&sandbox.url(), "GET", BATCH, &[ACCEPT], "");
    assert_eq!(reply.status, 405);
}

#[test]
fn a_large_batch_is_taken_in_one_go() {
    let sandbox = sandbox();
    let token = bearer(&sandbox, ALL);
    let items: Vec<_> = (0..5_000)
        .map(|one| {
            json!({ "credential_id": format!("c{one}"),
                    "assets": [{ "asset_id": format!("a{one}"), "asset_type": "pdf" }],
                    "fields": { "full_name": "A", "issuer_name": "B", "microcredential_name": "C",
                                "issue_date": "2024-04-30" } })
        })
        .collect();
    let body = json!({ "credential_id": "large", "microcredential_items": items });
    let reply = post(&sandbox, BATCH, &token, &body).json();
    let links = reply["asset_uploads"].as_array().unwrap();
    assert_eq!((links.len(), &links[0]["asset_id"]), (5_000, &json!("a4999")));
}
