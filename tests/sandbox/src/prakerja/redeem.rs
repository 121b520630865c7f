//! Redeem codes: what they bought, using one, taking that back, and the log-in page.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{Refusal, read_body};
use crate::{
    clock,
    fields::{self, Object, Problems},
    seal,
};

/// Which codes have been used, and when.
pub(super) struct Redeem {
    url: String,
    used: HashMap<String, i64>,
}

impl Redeem {
    pub(super) fn new(url: &str) -> Self {
        Self { url: url.to_owned(), used: HashMap::new() }
    }

    pub(super) fn status(&self, body: &Value) -> Result<Value, Refusal> {
        let problems = Problems::default();
        let (code, sequence) = read_body(body, &problems, |object| {
            let code = object.required("redeem_code", fields::code);
            let sequence = object.optional("sequence", meeting);
            Some((code?, sequence.unwrap_or(1)))
        })?;
        check_exists(code)?;
        Ok(self.describe(code, sequence))
    }

    pub(super) fn commit(&mut self, body: &Value, now: i64) -> Result<Value, Refusal> {
        let problems = Problems::default();
        let code = read_body(body, &problems, only_code)?;
        check_exists(code)?;
        if self.used.contains_key(code) {
            return Err(Refusal::new(409, "ERRSBX40901", "the redeem code is used already"));
        }
        self.used.insert(code.to_owned(), now);
        Ok(json!({ "redeem_code": code, "course_code": COURSE, "status": 1 }))
    }

    pub(super) fn reset(&mut self, body: &Value) -> Result<Value, Refusal> {
        let problems = Problems::default();
        let code = read_body(body, &problems, only_code)?;
        if !code.starts_with("PRAT-") {
            let text = "/redeem_code must begin with PRAT-";
            return Err(Refusal::new(400, "ERRSBX40002", text));
        }
        check_exists(code)?;
        if self.used.remove(code).is_none() {
            return Err(Refusal::new(409, "ERRSBX40902", "the redeem code is not used yet"));
        }
        Ok(self.describe(code, 1))
    }

    pub(super) fn generate_url(&self, body: &Value) -> Result<Value, Refusal> {
        let problems = Problems::default();
        let code = read_body(body, &problems, |object| {
            let code = object.required("redeem_code", fields::code);
            object.required("redirect_uri", fields::url);
            object.required("email", fields::email);
            object.optional("sequence", meeting);
            code
        })?;
        check_exists(code)?;
        let state = seal::random_text();
        Ok(json!({
            "url": format!("{}/oauth/login?state={state}", self.url),
            "state": state,
            "course": { "type": 1, "learning_method": "online" },
        }))
    }

    fn describe(&self, code: &str, sequence: i64) -> Value {
        let used_at = self.used.get(code);
        json!({
            "redeem_code": code,
            "course_code": COURSE,
            "invoice_code": "INV-SANDBOX",
            "schedule_code": "SCH-SANDBOX",
            "status": i64::from(used_at.is_some()),
            "attendance_status": 0,
            "redeem_at": used_at.map(|&seconds| clock::iso_8601(seconds)),
            "dp_platform": "Sandbox",
            "schedule_start_end": "2024-01-01 - 2024-01-31",
            "course_type": 1,
            "course_type_label": "Webinar",
            "course_learning_method": "online",
            "is_online_attendance": true,
            "sequence": sequence,
        })
    }
}

const COURSE: &str = "CRS-SANDBOX";

fn only_code<'a>(object: &mut Object<'a>) -> Option<&'a str> {
    object.required("redeem_code", fields::code)
}

/// The number of a meeting: 1 to 10, or 999.
fn meeting(value: &Value) -> Result<i64, &'static str> {
    match fields::integer(value)? {
        number @ (1..=10 | 999) => Ok(number),
        _ => Err("must be 1 to 10, or 999"),
    }
}

fn check_exists(code: &str) -> Result<(), Refusal> {
    if code.starts_with("PRAT-MISSING") {
        return Err(Refusal::new(404, "ERRSBX40401", "there is no such redeem code"));
    }
    Ok(())
}
