//! Paying for a course: places left, one-time password, authorisation, status, void.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{Refusal, read_body};
use crate::{
    clock,
    fields::{self, Problems},
    seal,
};

const PLACES: i64 = 20;
const OTP: &str = "123456";

/// Payments that were asked for and payments that were made.
#[derive(Default)]
pub(super) struct Payments {
    /// By payment token.
    asked_for: HashMap<String, Intent>,
    /// By invoice code.
    made: HashMap<String, Payment>,
    taken: HashMap<(String, String), i64>,
}

/// What an OTP was sent for.
struct Intent {
    schedule_code: String,
    course_code: String,
    amount: i64,
}

struct Payment {
    transaction_code: String,
    amount: i64,
    created_at: i64,
    void: bool,
}

impl Payments {
    pub(super) fn quota(&self, body: &Value) -> Result<Value, Refusal> {
        let problems = Problems::default();
        let (schedule, course) = read_body(body, &problems, |object| {
            let schedule = object.required("schedule_code", fields::any_text);
            let course = object.required("course_code", fields::any_text);
            Some((schedule?, course?))
        })?;
        check_filled(schedule, course)?;
        let left = self.places_left(schedule, course);
        let quota =
            if schedule.starts_with("TEXT") { json!(left.to_string()) } else { json!(left) };
        Ok(json!({ "schedule_code": schedule, "course_code": course, "quota": quota }))
    }

    pub(super) fn send_otp(&mut self, body: &Value) -> Result<Value, Refusal> {
        let problems = Problems::default();
        let intent = read_body(body, &problems, |object| {
            object.required("user_platform_id", fields::code);
            object.required("prakerja_id", fields::code);
            let course = object.required("course_code", fields::any_text);
            let schedule = object.required("schedule_code", fields::any_text);
            let amount = object.required("amount", amount);
            Some(Intent {
                schedule_code: schedule?.to_owned(),
                course_code: course?.to_owned(),
                amount: amount?,
            })
        })?;
        check_filled(&intent.schedule_code, &intent.course_code)?;
        let token = seal::random_text();
        self.asked_for.insert(token.clone(), intent);
        Ok(json!({ "payment_token": token }))
    }

    pub(super) fn authorize(
        &mut self,
        body: &Value,
        token: Option<&str>,
        now: i64,
    ) -> Result<Value, Refusal> {
        let problems = Problems::default();
        let (otp, invoice) = read_body(body, &problems, |object| {
            let otp = object.required("otp", fields::code);
            object.required("invoice_url", fields::url);
            let invoice = object.required("invoice_code", fields::code);
            Some((otp?, invoice?))
        })?;
        let unknown = "there is no known payment token in `Authorization: Payment TOKEN`";
        let refusal = || Refusal::new(401, "ERRSBX40108", unknown);
        let token = token.ok_or_else(refusal)?;
        let intent = self.asked_for.get(token).ok_or_else(refusal)?;
        if otp != OTP {
            return Err(Refusal::new(400, "ERRSBX40003", "the OTP is wrong"));
        }
        if self.made.contains_key(invoice) {
            return Err(Refusal::new(409, "ERRSBX40903", "the invoice is paid already"));
        }
        if self.places_left(&intent.schedule_code, &intent.course_code) <= 0 {
            return Err(Refusal::new(409, "ERRSBX40904", "no place is left"));
        }
        self.pay(token, invoice, now);
        self.describe(invoice)
    }

    pub(super) fn status(&self, body: &Value) -> Result<Value, Refusal> {
        let problems = Problems::default();
        let invoice =
            read_body(body, &problems, |object| object.required("invoice_code", fields::code))?;
        let mut data = self.describe(invoice)?;
        let payment = self.find(invoice)?;
        data["amount"] = json!(payment.amount.to_string());
        data["created_at"] = json!(clock::iso_8601(payment.created_at));
        Ok(data)
    }

    pub(super) fn void(&mut self, body: &Value) -> Result<Value, Refusal> {
        let problems = Problems::default();
        let (invoice, transaction) = read_body(body, &problems, |object| {
            let invoice = object.required("invoice_code", fields::code);
            let transaction = object.required("transaction_code", fields::code);
            Some((invoice?, transaction?))
        })?;
        let payment = self.made.get_mut(invoice).ok_or_else(no_such_transaction)?;
        if payment.transaction_code != transaction {
            return Err(no_such_transaction());
        }
        if payment.void {
            return Err(Refusal::documented("ERRPLT40028", "transaksi sudah di-void"));
        }
        payment.void = true;
        Ok(Value::Null)
    }

    /// Turns an intent into a payment; a token pays once.
    fn pay(&mut self, token: &str, invoice: &str, now: i64) {
        let Some(intent) = self.asked_for.remove(token) else { return };
        *self.taken.entry((intent.schedule_code, intent.course_code)).or_default() += 1;
        let payment = Payment {
            transaction_code: format!("TRX-{}", seal::random_text()),
            amount: intent.amount,
            created_at: now,
            void: false,
        };
        self.made.insert(invoice.to_owned(), payment);
    }

    fn places_left(&self, schedule: &str, course: &str) -> i64 {
        let all = if schedule.starts_with("FULL") { 0 } else { PLACES };
        let taken = self.taken.get(&(schedule.to_owned(), course.to_owned()));
        all - taken.copied().unwrap_or_default()
    }

    fn find(&self, invoice: &str) -> Result<&Payment, Refusal> {
        self.made.get(invoice).ok_or_else(no_such_transaction)
    }

    fn describe(&self, invoice: &str) -> Result<Value, Refusal> {
        let payment = self.find(invoice)?;
        Ok(json!({
            "invoice_code": invoice,
            "transaction_code": payment.transaction_code,
            "amount": payment.amount,
            "status": if payment.void { "void" } else { "success" },
            "prakerja_name": "Budi Santoso",
        }))
    }
}

fn amount(value: &Value) -> Result<i64, &'static str> {
    let amount = fields::integer(value)?;
    if amount >= 0 { Ok(amount) } else { Err("must not be negative") }
}

fn check_filled(schedule: &str, course: &str) -> Result<(), Refusal> {
    if !schedule.trim().is_empty() && !course.trim().is_empty() {
        return Ok(());
    }
    Err(Refusal::documented("ERRPLT40036", "course code atau schedule code tidak boleh kosong"))
}

fn no_such_transaction() -> Refusal {
    Refusal::documented("ERRVOD40001", "transaksi tidak ditemukan")
}
