//! Prakerja: signed requests about trainings, submissions and payments.
//!
//! A request passes the door (credentials, time, signature, content type, JSON), then the desk
//! that its path names.

mod payments;
mod redeem;
mod signature;
mod submissions;

use std::collections::HashSet;

use serde_json::{Value, json};

use self::{payments::Payments, redeem::Redeem, submissions::Submissions};
use crate::{
    exchange::{Answer, Request},
    fields::{Object, Problems},
    options::Options,
};

/// Every path of Prakerja holds this; what stands before it is the base URL's own path.
pub(crate) const PREFIX: &str = "/api/v1/integration";

/// The partner with everything it remembers.
pub(crate) struct Prakerja {
    options: Options,
    seen_signatures: HashSet<String>,
    submissions: Submissions,
    redeem: Redeem,
    payments: Payments,
}

impl Prakerja {
    pub(crate) fn new(options: &Options, url: &str) -> Self {
        Self {
            options: options.clone(),
            seen_signatures: HashSet::new(),
            submissions: Submissions::new(options.pending_asks),
            redeem: Redeem::new(url),
            payments: Payments::default(),
        }
    }

    pub(crate) fn answer(&mut self, request: &Request, now: i64) -> Answer {
        self.judge(request, now).unwrap_or_else(Refusal::into_answer)
    }

    fn judge(&mut self, request: &Request, now: i64) -> Result<Answer, Refusal> {
        signature::check(request, &self.options, now)?;
        self.check_replay(request)?;
        if !request.has_content_type("application/json") {
            return Err(Refusal::new(400, "ERRSBX40000", "Content-Type must be application/json"));
        }
        let operation = operation(request.path());
        if !OPERATIONS.contains(&operation) {
            return Err(Refusal::new(404, "ERRSBX40400", "there is no such path"));
        }
        if request.method != "POST" {
            return Err(Refusal::new(405, "ERRSBX40500", "the method must be POST"));
        }
        let body = request.json_object().map_err(|why| Refusal::new(400, "ERRSBX40001", why))?;
        self.perform(operation, &body, request, now).map(|data| success(&data))
    }

    fn check_replay(&mut self, request: &Request) -> Result<(), Refusal> {
        let signature = request.header("signature").unwrap_or_default().to_owned();
        let fresh = self.seen_signatures.insert(signature);
        if fresh || !self.options.refuse_replays {
            return Ok(());
        }
        Err(Refusal::new(401, "ERRSBX40107", "this signature was used before; sign again"))
    }

    fn perform(
        &mut self,
        operation: &str,
        body: &Value,
        request: &Request,
        now: i64,
    ) -> Result<Value, Refusal> {
        match operation {
            "/tpm/submission/status" => self.submissions.status(body),
            "/tpm/submission" => self.submissions.submit_assignment(body),
            "/tpm/feedback/submission" => self.submissions.submit_feedback(body),
            "/payment/redeem-code/status" => self.redeem.status(body),
            "/payment/redeem-code/commit" => self.redeem.commit(body, now),
            "/payment/redeem-code/reset" => self.redeem.reset(body),
            "/oauth/url-generate" => self.redeem.generate_url(body),
            "/payment/quota-schedule" => self.payments.quota(body),
            "/payment/send-otp" => self.payments.send_otp(body),
            "/payment/authorize" => {
                self.payments.authorize(body, request.credentials("Payment"), now)
            }
            "/payment/status" => self.payments.status(body),
            _ => self.payments.void(body),
        }
    }
}

const OPERATIONS: [&str; 12] = [
    "/tpm/submission/status",
    "/tpm/submission",
    "/tpm/feedback/submission",
    "/payment/redeem-code/status",
    "/payment/redeem-code/commit",
    "/payment/redeem-code/reset",
    "/oauth/url-generate",
    "/payment/quota-schedule",
    "/payment/send-otp",
    "/payment/authorize",
    "/payment/status",
    "/payment/void",
];

/// What follows the prefix in a path.
fn operation(path: &str) -> &str {
    path.split_once(PREFIX).map_or("", |(_, operation)| operation)
}

fn success(data: &Value) -> Answer {
    Answer::json(200, &json!({ "success": true, "message": "OK", "data": data }))
}

/// The error shape of Prakerja.
fn failure_shape(code: &str, message: &str) -> Value {
    json!({ "code": code, "message": message, "success": false })
}

/// A failure that nobody's data caused.
pub(crate) fn failure(status: u16, message: &str) -> Answer {
    Answer::json(status, &failure_shape(&format!("ERRSBX{status}00"), message))
}

/// An answer that says `success` and brings none of what it should.
pub(crate) fn contradiction() -> Answer {
    Answer::json(200, &json!({ "success": true, "message": "OK" }))
}

/// A refusal: Prakerja's code and message on the wire, and the reason in the journal.
pub(crate) struct Refusal {
    status: u16,
    code: &'static str,
    message: String,
    reason: String,
}

impl Refusal {
    fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { status, code, reason: format!("{code}: {message}"), message }
    }

    /// A refusal that Prakerja's document knows; all of those are 400.
    fn documented(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(400, code, message)
    }

    /// Refuses if the body had any problem.
    fn unless_sound(problems: &Problems) -> Result<(), Self> {
        if problems.is_empty() {
            return Ok(());
        }
        Err(Self::new(400, "ERRSBX40002", problems.sentence()))
    }

    /// Adds lines that only the journal shows.
    fn explained(mut self, explanation: &str) -> Self {
        self.reason = format!("{}\n{explanation}", self.reason);
        self
    }

    fn into_answer(self) -> Answer {
        Answer::json(self.status, &failure_shape(self.code, &self.message)).because(self.reason)
    }
}

/// Reads a whole body with `read`; refuses if anything in it is wrong or unknown.
fn read_body<'a, T>(
    body: &'a Value,
    problems: &'a Problems,
    read: impl FnOnce(&mut Object<'a>) -> Option<T>,
) -> Result<T, Refusal> {
    let mut object = Object::new(body, problems);
    let read = read(&mut object);
    object.close();
    Refusal::unless_sound(problems)?;
    read.ok_or_else(|| Refusal::new(400, "ERRSBX40002", "a field is missing"))
}
