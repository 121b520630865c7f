//! A partner in a state in which an operation succeeds, and what the operation is then asked.

use segel_faults::rust::{agent, work};
use segel_sandbox::{Options, Sandbox};
use serde_json::{Value, json};
use ureq::Agent;

/// The clock of the sandbox and of all that is prepared.
pub(crate) const NOW: i64 = 1_698_289_216;

/// The partners, and a client that brings them into a state.
pub(crate) struct Stage {
    pub(crate) sandbox: Sandbox,
    agent: Agent,
}

/// What a job needs to say beside the operation.
pub(crate) struct Scene {
    pub(crate) config: Value,
    pub(crate) params: Value,
}

impl Stage {
    /// For a host. Like the hosts for C and PHP, the browser's takes a new connection each time,
    /// but a page has no say in that.
    pub(crate) fn new(host: &str) -> std::io::Result<Self> {
        let keep_alive = host != "browser";
        let options = Options { now: Some(NOW), keep_alive, ..Options::default() };
        Ok(Self { sandbox: Sandbox::start(options)?, agent: agent() })
    }

    /// Forgets all, then does what must come before the operation.
    pub(crate) fn set(&self, operation: &str) -> Scene {
        self.sandbox.reset();
        let token = match operation {
            "pafi.kecukupan_skp" => self.token("pafi.token", &json!({"scope": SCOPE})),
            "seekpass.submission_status"
            | "seekpass.submission_statuses"
            | "seekpass.add_batch"
            | "seekpass.upload_asset" => {
                self.token("seekpass.token", &json!({"scopes": ["write.education"]}))
            }
            "middleware.request_out" => "middleware-token".to_owned(),
            _ => String::new(),
        };
        let config = self.config(operation, &token);
        let params = self.params(operation, &token);
        Scene { config, params }
    }

    fn token(&self, operation: &str, params: &Value) -> String {
        self.earlier(operation, "", params)["access_token"].as_str().unwrap_or_default().to_owned()
    }

    /// An operation that must succeed first.
    fn earlier(&self, operation: &str, token: &str, params: &Value) -> Value {
        let config = self.config(operation, token);
        let job = job(operation, &Scene { config, params: params.clone() }, "", PATIENT);
        let mut outcome = work(&self.agent, &job);
        assert!(outcome["reply"].is_object(), "{operation} of {params}: {outcome}");
        outcome["reply"].take()
    }

    fn config(&self, operation: &str, token: &str) -> Value {
        let url = self.sandbox.url();
        let mut config = match operation.split('.').next() {
            Some("prakerja") => {
                json!({"client_code": "my_client_code", "sign_key": "my_sign_key", "base_url": url})
            }
            Some("pafi") => json!({"base_url": self.sandbox.pafi_url(), "client_id": "1",
                "client_secret": "pafi-secret"}),
            Some("padi") => json!({"base_url": self.sandbox.padi_url(), "api_key": "padi-key"}),
            Some("seekpass") => json!({"base_url": url, "client_id": "seekpass-client",
                "client_secret": "seekpass-secret"}),
            _ => json!({"url": self.sandbox.middleware_url()}),
        };
        if !token.is_empty() {
            config["access_token"] = json!(token);
        }
        config
    }

    /// The params of the operation's worked example, but for what only the sandbox can know.
    fn params(&self, operation: &str, token: &str) -> Value {
        let params = example(operation);
        match operation {
            "prakerja.redeem_reset" => {
                self.earlier("prakerja.redeem_commit", "", &params);
            }
            "prakerja.authorize_payment" => return self.payment(),
            "prakerja.payment_status" | "prakerja.void_payment" => {
                let made = self.earlier("prakerja.authorize_payment", "", &self.payment());
                let invoice = &made["invoice_code"];
                if operation == "prakerja.payment_status" {
                    return json!({"invoice_code": invoice});
                }
                let transaction = &made["transaction_code"];
                return json!({"invoice_code": invoice, "transaction_code": transaction});
            }
            "prakerja.signed" => {
                let body = example("prakerja.submission_status").to_string();
                return json!({"method": "POST", "path": params["path"], "body": body});
            }
            "padi.list_transactions" | "padi.delete_transactions" => {
                let submitted = example("padi.submit_transaction");
                self.earlier("padi.submit_transaction", "", &submitted);
                if operation == "padi.delete_transactions" {
                    return json!({"transaksi_ids": [submitted["transaksi_id"]]});
                }
            }
            "padi.list_umkm" | "padi.delete_umkm" => {
                self.earlier("padi.submit_umkm", "", &example("padi.submit_umkm"));
            }
            "seekpass.submission_status" | "seekpass.submission_statuses" => {
                self.earlier("seekpass.add_batch", token, &example("seekpass.add_batch"));
            }
            "seekpass.upload_asset" => {
                let batch = example("seekpass.add_batch");
                let added = self.earlier("seekpass.add_batch", token, &batch);
                let mut params = params;
                params["url"] = added["asset_uploads"][0]["url"].clone();
                return params;
            }
            "middleware.request_out" => {
                // The first ask is answered with "in process".
                let config = self.config(operation, token);
                let scene = Scene { config, params: params.clone() };
                work(&self.agent, &job(operation, &scene, "", PATIENT));
            }
            _ => {}
        }
        params
    }

    /// A payment that the participant has agreed to.
    fn payment(&self) -> Value {
        let sent = self.earlier("prakerja.send_otp", "", &example("prakerja.send_otp"));
        let mut params = example("prakerja.authorize_payment");
        params["payment_token"] = sent["data"]["payment_token"].clone();
        params
    }
}

const SCOPE: &str = "read-kecukupan-skp";

/// Longer than any answer takes, late ones aside.
pub(crate) const PATIENT: u64 = 20_000;

/// A job for a host, without its id.
pub(crate) fn job(operation: &str, scene: &Scene, fault: &str, patience: u64) -> Value {
    let headers = match fault {
        "" => json!([]),
        fault => json!([["x-sandbox-misbehave", fault]]),
    };
    json!({
        "operation": operation,
        "config": scene.config,
        "params": scene.params,
        "now": NOW,
        "headers": headers,
        "patience_ms": patience,
    })
}

fn example(operation: &str) -> Value {
    let about = segel::catalogue::operations().find(|about| about.name == operation);
    let params = about.map(|about| about.example.params).unwrap_or_default();
    serde_json::from_str(params).unwrap_or_default()
}
