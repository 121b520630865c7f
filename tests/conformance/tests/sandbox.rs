//! What the core sends is taken, and what comes back is read, by partners that share no code with
//! it: over real HTTP, with a client that follows no redirect and keeps the bodies of errors.

#[path = "../../../core/tests/cases/mod.rs"]
mod cases;

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cases::{Json, check, of_middleware, of_padi, of_prakerja, of_seekpass};
use proptest::prelude::*;
use segel::error::{Problem, Reason, Rejected, Retry, Unreadable};
use segel::{Error, Request, Response, catalogue};
use segel_sandbox::{Options, Sandbox};
use serde_json::{Value, json};
use ureq::{Agent, http};

const NOW: i64 = 1_698_289_216;

/// A sandbox whose clock stands still, and a client for it.
struct Partners {
    sandbox: Sandbox,
    agent: Agent,
    /// How often a text that must not come twice was asked for.
    told: AtomicU32,
}

/// Why there is no reply.
#[derive(Debug)]
enum Failure {
    /// No response came.
    Transport,
    Error(Error),
}

impl Partners {
    fn start() -> Self {
        let options = Options { now: Some(NOW), ..Options::default() };
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(Duration::from_secs(5)))
            .proxy(None);
        let agent = Agent::new_with_config(config.build());
        Self { sandbox: Sandbox::start(options).unwrap(), agent, told: AtomicU32::new(0) }
    }

    fn config(&self, partner: &str, token: &str) -> String {
        let url = self.sandbox.url();
        match partner {
            "prakerja" => {
                json!({"client_code": "my_client_code", "sign_key": "my_sign_key", "base_url": url})
            }
            "pafi" => json!({"base_url": self.sandbox.pafi_url(), "client_id": "1",
                "client_secret": "pafi-secret", "access_token": token}),
            "padi" => json!({"base_url": self.sandbox.padi_url(), "api_key": "padi-key"}),
            "seekpass" => json!({"base_url": url, "client_id": "seekpass-client",
                "client_secret": "seekpass-secret", "access_token": token}),
            _ => json!({"url": self.sandbox.middleware_url(), "access_token": "middleware-token"}),
        }
        .to_string()
    }

    /// Sends a request, byte for byte, and gives status, headers and body.
    #[allow(clippy::type_complexity, reason = "read where it is made")]
    fn send(
        &self,
        request: &Request,
        misbehave: &str,
    ) -> Result<(u16, Vec<(String, String)>, Vec<u8>), ureq::Error> {
        let mut sent = http::Request::builder().method(request.method).uri(&request.url);
        for header in &request.headers {
            sent = sent.header(header.name, &*header.value);
        }
        if !misbehave.is_empty() {
            sent = sent.header("x-sandbox-misbehave", misbehave);
        }
        let mut response = if request.body.is_empty() {
            self.agent.run(sent.body(())?)?
        } else {
            self.agent.run(sent.body(&*request.body)?)?
        };
        let headers = response.headers().iter();
        let headers = headers
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
            .collect();
        let status = response.status().as_u16();
        let body = response.body_mut().with_config().limit(32 << 20).read_to_vec()?;
        Ok((status, headers, body))
    }

    /// One operation, over HTTP: the reply as JSON.
    fn ask(
        &self,
        operation: &str,
        token: &str,
        params: &str,
        misbehave: &str,
    ) -> Result<Value, Failure> {
        let partner = operation.split('.').next().unwrap();
        let config = self.config(partner, token);
        let call = catalogue::prepare(operation, &config, params, NOW).map_err(Failure::Error)?;
        let sent = self.send(call.request(), misbehave);
        let (status, headers, body) = sent.map_err(|_| Failure::Transport)?;
        let headers: Vec<_> = headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        let response = Response { status, headers: &headers, body: &body };
        let reply = call.parse(&response).map_err(Failure::Error)?;
        Ok(serde_json::from_str(&reply).unwrap())
    }

    /// The same, where there must be a reply.
    fn reply(&self, operation: &str, token: &str, params: &Value) -> Value {
        let reply = self.ask(operation, token, &params.to_string(), "");
        reply.unwrap_or_else(|failure| panic!("{operation} of {params}: {failure:?}"))
    }

    fn rejected(&self, operation: &str, token: &str, params: &Value, misbehave: &str) -> Rejected {
        match self.ask(operation, token, &params.to_string(), misbehave) {
            Err(Failure::Error(Error::Rejected(rejected))) => *rejected,
            other => panic!("{operation} of {params} with {misbehave}: {other:?}"),
        }
    }

    fn unreadable(&self, operation: &str, params: &Value, misbehave: &str) -> Unreadable {
        match self.ask(operation, "", &params.to_string(), misbehave) {
            Err(Failure::Error(Error::Unreadable(unreadable))) => *unreadable,
            other => panic!("{operation} of {params} with {misbehave}: {other:?}"),
        }
    }

    /// A text that begins so and is told once.
    fn unique(&self, prefix: &str) -> String {
        format!("{prefix}{}", self.told.fetch_add(1, Ordering::Relaxed))
    }

    /// Params with a redeem code, or invoice, of their own.
    fn with_unique(&self, params: &impl Json, name: &str) -> Value {
        let mut params: Value = serde_json::from_str(&params.json()).unwrap();
        let given = params[name].as_str().unwrap_or_default().to_owned();
        params[name] = json!(self.unique("PRAT-") + "-" + &given);
        params
    }

    fn everything_was_accepted(&self) {
        for entry in self.sandbox.requests() {
            assert_eq!(entry.verdict, "accepted", "{:?}", entry.reason);
        }
    }
}

#[test]
fn prakerja_takes_any_submission_and_tells_of_it() {
    let partners = Partners::start();
    check(100, &of_prakerja::submit_assignment(), |params| {
        let params = partners.with_unique(&params, "redeem_code");
        let place = json!({"redeem_code": params["redeem_code"], "scope": params["scope"],
            "sequence": params["sequence"]});
        let before = partners.reply("prakerja.submission_status", "", &place);
        prop_assert_eq!(&before["assignment"]["status"], "not_submitted");
        let reply = partners.reply("prakerja.submit_assignment", "", &params);
        for name in ["redeem_code", "scope", "sequence", "url_file"] {
            prop_assert_eq!(&reply[name], &params[name]);
        }
        let pending = partners.reply("prakerja.submission_status", "", &place);
        prop_assert_eq!(&pending["assignment"]["status"], "pending");
        let done = partners.reply("prakerja.submission_status", "", &place);
        prop_assert_eq!(&done["assignment"]["status"], "succeeded");
        prop_assert_eq!(&done["feedback"]["status"], "not_submitted");
        Ok(())
    });
    check(100, &of_prakerja::submit_feedback(), |params| {
        let params = partners.with_unique(&params, "redeem_code");
        let reply = partners.reply("prakerja.submit_feedback", "", &params);
        prop_assert_eq!(&reply["notes"], &params["notes"]);
        Ok(())
    });
    partners.everything_was_accepted();
}

#[test]
fn prakerja_takes_any_redemption() {
    let partners = Partners::start();
    check(100, &of_prakerja::redeem_reset(), |params| {
        let params = partners.with_unique(&params, "redeem_code");
        for (operation, status) in [
            ("prakerja.redeem_status", 0),
            ("prakerja.redeem_commit", 1),
            ("prakerja.redeem_status", 1),
            ("prakerja.redeem_reset", 0),
        ] {
            let reply = partners.reply(operation, "", &params);
            prop_assert_eq!(&reply["redeem_code"], &params["redeem_code"]);
            prop_assert_eq!(&reply["status"], &json!(status));
        }
        Ok(())
    });
    check(100, &(of_prakerja::redeem_status(), of_prakerja::generate_url()), |(status, url)| {
        let status = partners.with_unique(&status, "redeem_code");
        let reply = partners.reply("prakerja.redeem_status", "", &status);
        let meeting = status.get("sequence").cloned().unwrap_or(json!(1));
        prop_assert_eq!(&reply["sequence"], &meeting);
        let url = partners.with_unique(&url, "redeem_code");
        let reply = partners.reply("prakerja.generate_url", "", &url);
        prop_assert!(reply["url"].as_str().unwrap().contains(reply["state"].as_str().unwrap()));
        Ok(())
    });
    partners.everything_was_accepted();
}

#[test]
fn prakerja_takes_any_payment() {
    let partners = Partners::start();
    let strategy = (of_prakerja::send_otp(), of_prakerja::authorize_payment());
    check(100, &strategy, |(intent, payment)| {
        let intent = partners.with_unique(&intent, "schedule_code");
        let place =
            json!({"schedule_code": intent["schedule_code"], "course_code": intent["course_code"]});
        prop_assert_eq!(&partners.reply("prakerja.check_quota", "", &place)["quota"], &json!(20));
        let sent = partners.reply("prakerja.send_otp", "", &intent);
        let mut payment = partners.with_unique(&payment, "invoice_code");
        payment["otp"] = json!("123456");
        payment["payment_token"] = sent["data"]["payment_token"].clone();
        let made = partners.reply("prakerja.authorize_payment", "", &payment);
        prop_assert_eq!(&made["amount"], &intent["amount"]);
        let mut invoice = json!({"invoice_code": payment["invoice_code"]});
        let status = partners.reply("prakerja.payment_status", "", &invoice);
        prop_assert_eq!(&status["amount"], &intent["amount"]);
        prop_assert_eq!(&status["created_at"], "2023-10-26T03:00:16Z");
        invoice["transaction_code"] = made["transaction_code"].clone();
        prop_assert_eq!(partners.reply("prakerja.void_payment", "", &invoice), json!({}));
        let again = partners.rejected("prakerja.void_payment", "", &invoice, "");
        prop_assert_eq!((again.reason, again.retry), (Reason::Conflict, Retry::Never));
        Ok(())
    });
}

#[test]
fn prakerja_takes_any_request_that_is_signed_raw() {
    let partners = Partners::start();
    check(100, &of_prakerja::submission_status(), |params| {
        let params = partners.with_unique(&params, "redeem_code");
        // Spaced as no serialiser of the core would.
        let body = serde_json::to_string_pretty(&params).unwrap();
        let path = "/api/v1/integration/tpm/submission/status";
        let signed = json!({"method": "post", "path": path, "body": body});
        let reply = partners.reply("prakerja.signed", "", &signed);
        prop_assert_eq!(&reply["data"]["assignment"]["redeem_code"], &params["redeem_code"]);
        Ok(())
    });
    partners.everything_was_accepted();
}

#[test]
fn the_bytes_on_the_wire_are_those_that_were_prepared() {
    let partners = Partners::start();
    check(100, &of_prakerja::submit_feedback(), |params| {
        let config = partners.config("prakerja", "");
        let params = params.json();
        let call = catalogue::prepare("prakerja.submit_feedback", &config, &params, NOW).unwrap();
        let request = call.request();
        partners.send(request, "").unwrap();
        let entry = partners.sandbox.requests().pop().unwrap();
        prop_assert_eq!(entry.body, &*request.body);
        prop_assert_eq!(partners.sandbox.url() + &entry.path, &*request.url);
        for header in &request.headers {
            let sent = (header.name.to_lowercase(), header.value.to_string());
            prop_assert!(entry.headers.contains(&sent), "{sent:?}");
        }
        Ok(())
    });
}

#[test]
fn what_prakerja_documents_as_refusals_is_told_as_such() {
    let partners = Partners::start();
    let place = |code: &str| json!({"redeem_code": code, "scope": "uk", "sequence": 999});
    for (code, expected, reason, retry) in [
        ("PRAT-MISSING", "ERRTPM4062", Reason::NotFound, Retry::Never),
        ("PRAT-NOPOSTTEST", "ERRTPM4065", Reason::NotFound, Retry::Never),
        ("PRAT-POSTTESTOPEN", "ERRTPM4066", Reason::NotReady, Retry::Later),
        ("PRAT-TPMOPEN", "ERRTPM4067", Reason::NotReady, Retry::Later),
        ("PRAT-FEEDBACKOPEN", "ERRTPM4070", Reason::NotReady, Retry::Later),
    ] {
        let rejected = partners.rejected("prakerja.submission_status", "", &place(code), "");
        assert_eq!((rejected.status, rejected.code.as_deref()), (400, Some(expected)));
        assert_eq!((rejected.reason, rejected.retry), (reason, retry), "{code}");
    }
    let other = partners.config("prakerja", "").replace("my_sign_key", "another_key");
    let params = place("PRAT-1").to_string();
    let call = catalogue::prepare("prakerja.submission_status", &other, &params, NOW).unwrap();
    let (status, _, body) = partners.send(call.request(), "").unwrap();
    let error = call.parse(&Response::new(status, &body)).unwrap_err();
    let Error::Rejected(rejected) = error else { panic!("{error}") };
    assert_eq!((rejected.reason, rejected.retry), (Reason::Unauthenticated, Retry::AfterFix));
}

/// A token of PAFI or SEEK Pass.
fn token(partners: &Partners, partner: &str, params: &Value) -> String {
    let reply = partners.reply(&format!("{partner}.token"), "", params);
    assert_eq!(reply["expires_at"], json!(NOW + 86_400));
    reply["access_token"].as_str().unwrap().to_owned()
}

#[test]
fn pafi_gives_a_token_and_the_points_of_its_members() {
    let partners = Partners::start();
    let token = token(&partners, "pafi", &json!({"scope": "read-kecukupan-skp"}));
    let ask = |nik: &str| partners.reply("pafi.kecukupan_skp", &token, &json!({"nik": nik}));
    let sample = ask("3206021201960046");
    assert_eq!(sample["tgl_lahir"], "1998-02-19");
    assert_eq!(sample["total_skp"], 52);
    for (nik, points) in [
        ("3171011508920001", json!(52.5)),
        ("3578102203950002", json!(0)),
        ("5171034407880003", json!(120)),
    ] {
        let reply = ask(nik);
        assert_eq!((&reply["nik"], &reply["total_skp"]), (&json!(nik), &points));
    }
    for (nik, status, reason, retry, after) in [
        ("3200000000000200", 400, Reason::InvalidRequest, Retry::AfterFix, None),
        ("3200000000000400", 400, Reason::InvalidRequest, Retry::AfterFix, None),
        ("3200000000000422", 422, Reason::InvalidRequest, Retry::AfterFix, None),
        ("3200000000000429", 429, Reason::RateLimited, Retry::Later, Some(3)),
        ("3200000000000500", 500, Reason::ServerError, Retry::Later, None),
        ("3200000000000503", 503, Reason::Maintenance, Retry::Later, None),
        ("3200000000000404", 404, Reason::NotFound, Retry::Never, None),
    ] {
        let rejected = partners.rejected("pafi.kecukupan_skp", &token, &json!({"nik": nik}), "");
        assert_eq!((rejected.status, rejected.reason, rejected.retry), (status, reason, retry));
        assert_eq!(
            (rejected.retry_after.map(|wait| wait.as_secs()), rejected.fields.len()),
            (after, usize::from(status == 422))
        );
    }
    let unknown = json!({"nik": "3206021201960046"});
    let rejected = partners.rejected("pafi.kecukupan_skp", "no-token", &unknown, "");
    assert_eq!((rejected.status, rejected.retry), (401, Retry::AfterNewToken));
}

#[test]
fn padi_takes_what_is_submitted_lists_it_and_deletes_it() {
    let partners = Partners::start();
    check(40, &(of_padi::submit_umkm(), of_padi::submit_transaction()), |(umkm, transaction)| {
        let mut umkm: Value = serde_json::from_str(&umkm.json()).unwrap();
        umkm["uid"] = json!(partners.unique("uid-"));
        partners.reply("padi.submit_umkm", "", &umkm);
        let mut transaction: Value = serde_json::from_str(&transaction.json()).unwrap();
        let members = transaction.as_object_mut().unwrap();
        members.remove("reference");
        members.insert("transaksi_id".to_owned(), json!(partners.unique("trx-")));
        partners.reply("padi.submit_transaction", "", &transaction);
        let page = json!({"size": 1000, "page": 1});
        for (list, key, id) in [
            ("padi.list_umkm", "uid", &umkm["uid"]),
            ("padi.list_transactions", "transaksi_id", &transaction["transaksi_id"]),
        ] {
            let listed = partners.reply(list, "", &page);
            let items = listed["items"].as_array().unwrap();
            prop_assert_eq!(items.len(), 1);
            prop_assert_eq!(&items[0][key], id);
        }
        let gone = json!({"transaksi_ids": [transaction["transaksi_id"]]});
        partners.reply("padi.delete_transactions", "", &gone);
        partners.reply("padi.delete_umkm", "", &json!({"uids": [umkm["uid"]]}));
        Ok(())
    });
    partners.everything_was_accepted();
}

#[test]
fn padi_refuses_inside_a_success() {
    let partners = Partners::start();
    let gone = json!({"transaksi_ids": ["never-there"]});
    let rejected = partners.rejected("padi.delete_transactions", "", &gone, "");
    assert_eq!((rejected.status, rejected.reason), (200, Reason::Other));
    assert_eq!(rejected.retry, Retry::AfterFix);
}

/// A file that begins as its type does.
fn content(asset_type: &Value) -> String {
    let bytes: &[u8] = match asset_type.as_str().unwrap() {
        "pdf" => b"%PDF-1.7\n",
        "jpg" => b"\xFF\xD8\xFF\xE0",
        "png" => b"\x89PNG\r\n\x1A\n",
        _ => b"{}",
    };
    STANDARD.encode(bytes)
}

#[test]
fn seekpass_takes_any_batch_and_its_files_and_tells_what_became_of_it() {
    let partners = Partners::start();
    check(30, &of_seekpass::add_batch(), |mut batch| {
        let id = partners.unique("batch-");
        batch.credential_id.clone_from(&id);
        let scopes = json!({"scopes": batch.scopes()});
        let token = token(&partners, "seekpass", &scopes);
        let reply = partners.ask("seekpass.add_batch", &token, &batch.json(), "");
        let reply = reply.map_err(|failure| TestCaseError::fail(format!("{failure:?}")))?;
        prop_assert!(reply["client_id"].is_string() && reply["request_id"].is_string());
        let uploads = reply["asset_uploads"].as_array().unwrap();
        let status =
            |id: &Value| partners.reply("seekpass.submission_status", &token, &json!({"id": id}));
        let before = status(&json!(id));
        prop_assert_eq!(
            &before["status"],
            if uploads.is_empty() { "verified" } else { "incomplete" }
        );
        for upload in uploads {
            let asset_type = &upload["asset_type"];
            let upload = json!({"url": upload["url"], "asset_type": asset_type,
                "content": content(asset_type)});
            prop_assert_eq!(partners.reply("seekpass.upload_asset", "", &upload), json!({}));
        }
        let ids = json!({"ids": [reply["request_id"], id, "unknown"]});
        let told = partners.reply("seekpass.submission_statuses", &token, &ids);
        let told = told["credentials"].as_array().unwrap();
        prop_assert_eq!(told.len(), 2);
        prop_assert!(told.iter().all(|one| one["status"] == "verified"));
        Ok(())
    });
}

#[test]
fn seekpass_and_its_storage_refuse_with_what_helps() {
    let partners = Partners::start();
    let scopes = json!({"scopes": ["write.nothing"]});
    let rejected = partners.rejected("seekpass.token", "", &scopes, "");
    assert_eq!((rejected.status, rejected.code.as_deref()), (400, Some("invalid_scope")));
    assert_eq!((rejected.reason, rejected.retry), (Reason::InvalidRequest, Retry::AfterFix));
    let id = json!({"id": "a b/é"});
    let rejected = partners.rejected("seekpass.submission_status", "none", &id, "");
    assert_eq!((rejected.status, rejected.retry), (401, Retry::AfterNewToken));
    let url = partners.sandbox.url() + "/uploads/unknown?signature=1";
    let upload = json!({"url": url, "asset_type": "pdf", "content": "JVBERi0xLjcK"});
    let rejected = partners.rejected("seekpass.upload_asset", "", &upload, "");
    assert!(rejected.status >= 400);
    assert_eq!((rejected.text, rejected.code), (None, None));
}

#[test]
fn the_middleware_is_not_ready_and_then_ready() {
    let partners = Partners::start();
    check(40, &of_middleware::request_out(), |params| {
        let mut params: Value = serde_json::from_str(&params.json()).unwrap();
        params["ticket_id"] = json!(partners.unique("312d31-"));
        let rejected = partners.rejected("middleware.request_out", "", &params, "");
        prop_assert_eq!((rejected.status, rejected.reason), (200, Reason::NotReady));
        prop_assert_eq!(rejected.retry, Retry::Later);
        let reply = partners.reply("middleware.request_out", "", &params);
        prop_assert_eq!(&reply["ticket_id"], &params["ticket_id"]);
        prop_assert_eq!(&reply["status_code"], &json!(200));
        Ok(())
    });
    let refused = json!({"ticket_id": "REFUSED-1", "subject": "digitalid",
        "subject_type": "enrollment", "subject_identifier": "ektp"});
    let rejected = partners.rejected("middleware.request_out", "", &refused, "");
    assert_eq!((rejected.status, rejected.reason), (200, Reason::InvalidRequest));
    let mut text = refused;
    text["ticket_id"] = json!("TEXT-1");
    partners.rejected("middleware.request_out", "", &text, "");
    assert_eq!(partners.reply("middleware.request_out", "", &text)["status_code"], 200);
}

/// What misbehaviour is tried on.
const OPERATION: &str = "prakerja.redeem_status";

fn params() -> Value {
    json!({"redeem_code": "PRAT-UJ0EEQ", "sequence": 1})
}

#[test]
fn a_status_of_failure_is_a_refusal() {
    let partners = Partners::start();
    for (how, status, reason, retry, after) in [
        ("status=400", 400, Reason::InvalidRequest, Retry::AfterFix, None),
        ("status=403", 403, Reason::Forbidden, Retry::AfterFix, None),
        ("status=404", 404, Reason::NotFound, Retry::Never, None),
        ("status=405", 405, Reason::MethodNotAllowed, Retry::Never, None),
        ("status=409", 409, Reason::Conflict, Retry::AfterFix, None),
        ("status=413", 413, Reason::TooLarge, Retry::AfterFix, None),
        ("status=418", 418, Reason::Other, Retry::AfterFix, None),
        ("status=425", 425, Reason::NotReady, Retry::Later, None),
        ("status=500", 500, Reason::ServerError, Retry::Later, None),
        ("status=503", 503, Reason::Maintenance, Retry::Later, None),
        ("status=599", 599, Reason::Other, Retry::Later, None),
        ("expired-token", 401, Reason::Unauthenticated, Retry::AfterFix, None),
        ("retry-after=7", 429, Reason::RateLimited, Retry::Later, Some(7)),
        ("retry-after-date=60", 429, Reason::RateLimited, Retry::Later, Some(60)),
        ("status=503; retry-after=9", 503, Reason::Maintenance, Retry::Later, Some(9)),
        ("status=400; retry-after=9", 400, Reason::InvalidRequest, Retry::AfterFix, None),
    ] {
        let rejected = partners.rejected(OPERATION, "", &params(), how);
        assert_eq!((rejected.status, rejected.reason, rejected.retry), (status, reason, retry));
        assert_eq!(rejected.retry_after.map(|wait| wait.as_secs()), after, "{how}");
        assert!(rejected.code.is_some() && rejected.text.is_some(), "{how}");
    }
}

#[test]
fn what_the_partner_does_not_document_is_unreadable() {
    let partners = Partners::start();
    for (how, status, problem, at, retry) in [
        ("html", 502, Problem::NotJson, Some("0"), Retry::Later),
        ("html-200", 200, Problem::NotJson, Some("0"), Retry::Later),
        ("redirect=302", 302, Problem::Mismatch, None, Retry::Never),
        ("redirect=307", 307, Problem::Mismatch, None, Retry::Never),
        ("status=302", 302, Problem::Mismatch, None, Retry::Never),
        ("wrong-success", 200, Problem::MissingField, Some("/data"), Retry::Later),
        ("empty", 200, Problem::Empty, None, Retry::Later),
        ("gzip", 200, Problem::Encoding, Some("1"), Retry::Later),
        ("big", 200, Problem::TooLarge, None, Retry::Later),
    ] {
        let unreadable = partners.unreadable(OPERATION, &params(), how);
        assert_eq!((unreadable.status, unreadable.problem), (status, problem), "{how}");
        assert_eq!((unreadable.at.as_deref(), unreadable.retry), (at, retry), "{how}");
    }
    for (how, problem) in [
        ("cut-json", Problem::NotJson),
        ("invalid-utf8", Problem::Encoding),
        ("deep", Problem::TooDeep),
    ] {
        let unreadable = partners.unreadable(OPERATION, &params(), how);
        assert_eq!((unreadable.status, unreadable.problem), (200, problem), "{how}");
        assert!(unreadable.at.is_some(), "{how}");
    }
    let reasons = partners.sandbox.requests().into_iter().filter_map(|entry| entry.reason);
    assert_eq!(reasons.filter(|reason| reason.contains("redirect")).count(), 0);
}

#[test]
fn what_is_only_odd_is_read() {
    let partners = Partners::start();
    let expected = partners.reply(OPERATION, "", &params());
    for how in ["bom", "duplicate-keys", "delay=20", "slow=1", "status=201", "status=299"] {
        let reply = partners.ask(OPERATION, "", &params().to_string(), how).unwrap();
        assert_eq!(reply, expected, "{how}");
    }
}

#[test]
fn a_connection_that_ends_early_is_no_response() {
    let partners = Partners::start();
    for how in ["close", "close-halfway", "wrong-length"] {
        let failure = partners.ask(OPERATION, "", &params().to_string(), how).unwrap_err();
        assert!(matches!(failure, Failure::Transport), "{how}: {failure:?}");
    }
}

#[test]
fn a_success_that_contradicts_itself_is_believed_of_no_partner() {
    let partners = Partners::start();
    let page = json!({"size": 10, "page": 1});
    let scope = json!({"scope": "read-kecukupan-skp"});
    let scopes = json!({"scopes": ["write.education"]});
    let ticket = json!({"ticket_id": "t", "subject": "s", "subject_type": "t",
        "subject_identifier": "i"});
    for (operation, params, problem) in [
        ("pafi.token", scope, Problem::MissingField),
        ("padi.list_umkm", page, Problem::Mismatch),
        ("seekpass.token", scopes, Problem::MissingField),
        ("middleware.request_out", ticket, Problem::Mismatch),
    ] {
        let unreadable = partners.unreadable(operation, &params, "wrong-success");
        assert_eq!((unreadable.status, unreadable.problem), (200, problem), "{operation}");
        let unreadable = partners.unreadable(operation, &params, "html-200");
        assert_eq!((unreadable.status, unreadable.problem), (200, Problem::NotJson), "{operation}");
        let unreadable = partners.unreadable(operation, &params, "cut-json");
        assert_eq!(unreadable.problem, Problem::NotJson, "{operation}");
    }
}
