//! `PaDi` UMKM: purchases from small businesses, behind an API gateway.
//!
//! There is one path; the key at the top of the body says what is wanted.

mod columns;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use self::columns::{Errors, note, text};
use crate::{
    exchange::{Answer, Request},
    fields::{self, Object, Problems},
    options::Options,
};

/// What the base URL of the document ends in.
pub(crate) const PREFIX: &str = "/padi-umkm/1.2.0";

/// The partner with everything that was reported to it.
pub(crate) struct Padi {
    options: Options,
    transactions: Records,
    umkm: Records,
}

/// Records by their identifier.
type Records = BTreeMap<String, Map<String, Value>>;

impl Padi {
    pub(crate) fn new(options: &Options) -> Self {
        Self { options: options.clone(), transactions: Records::new(), umkm: Records::new() }
    }

    pub(crate) fn answer(&mut self, request: &Request) -> Answer {
        if let Err(refusal) = self.pass_gateway(request) {
            return refusal;
        }
        let body = match request.json_object() {
            Ok(body) => body,
            Err(why) => return refuse(&why, &Errors::new()),
        };
        self.perform(&body).unwrap_or_else(|errors| refuse("Data tidak valid", &errors))
    }

    /// The gateway has a style of its own for each refusal.
    fn pass_gateway(&self, request: &Request) -> Result<(), Answer> {
        match request.header("x-api-key") {
            None if self.options.require_padi_key => {
                return Err(failure(401, "API key is missing"));
            }
            Some("spent-key") => return Err(failure(429, "Rate limit quota violation")),
            Some(key) if key != self.options.padi_key => {
                return Err(failure(403, "Invalid API key"));
            }
            _ => {}
        }
        if request.path() != format!("{PREFIX}/padis") {
            return Err(failure(404, "no Route matched with those values"));
        }
        if request.method != "POST" {
            return Err(failure(405, "the method must be POST"));
        }
        if request.has_content_type("application/json") {
            return Ok(());
        }
        Err(failure(415, "Content-Type must be application/json"))
    }

    fn perform(&mut self, body: &Value) -> Result<Answer, Errors> {
        let members = body.as_object().into_iter().flatten().collect::<Vec<_>>();
        let [(operation, content)] = members[..] else {
            return Err(error("", "the body must have exactly one key at the top"));
        };
        match operation.as_str() {
            "transaksi" => self.submit_transaction(record(operation, content)?),
            "umkm" => self.submit_umkm(record(operation, content)?),
            "get_transaksi" => list(&self.transactions, content, transaction_on_the_wire),
            "get_umkm" => list(&self.umkm, content, Clone::clone),
            "delete_transaksi" => delete(&mut self.transactions, content, "transaksi_id"),
            "delete_umkm" => delete(&mut self.umkm, content, "uid"),
            other => Err(error(other, "kolom tidak dikenal")),
        }
    }

    fn submit_transaction(&mut self, mut record: Map<String, Value>) -> Result<Answer, Errors> {
        let mut misspelt = Errors::new();
        columns::read_invoice_date(&mut record, &mut misspelt);
        let mut errors = columns::check(&record, &columns::TRANSACTION);
        errors.append(&mut misspelt);
        columns::check_certificate(&record, &mut errors);
        self.check_references(&record, &mut errors);
        store(&mut self.transactions, record, "transaksi_id", errors)
    }

    fn submit_umkm(&mut self, record: Map<String, Value>) -> Result<Answer, Errors> {
        let errors = columns::check(&record, &columns::UMKM);
        store(&mut self.umkm, record, "uid", errors)
    }

    /// A transaction must agree with the data of its UMKM, if that was submitted, and of its
    /// working unit.
    fn check_references(&self, record: &Map<String, Value>, errors: &mut Errors) {
        if text(record, "id_satker") == "99999" {
            note(errors, "id_satker", "tidak sama dengan id_satker pada Data Satker");
        }
        let uid = text(record, "uid_umkm");
        let Some(umkm) = self.umkm.get(uid) else {
            if uid.starts_with("UNKNOWN") {
                note(errors, "uid_umkm", "tidak sama dengan uid pada Data UMKM");
            }
            return;
        };
        let pairs = [("nama_umkm", "nama_umkm"), ("kategori_umkm", "kategori_usaha")];
        for (own, theirs) in pairs {
            if text(record, own) != text(umkm, theirs) {
                let message = format!("tidak sama dengan kolom {theirs} pada Data UMKM");
                note(errors, own, &message);
            }
        }
    }
}

fn record(name: &str, content: &Value) -> Result<Map<String, Value>, Errors> {
    content.as_object().cloned().ok_or_else(|| error(name, "harus berupa objek"))
}

fn store(
    records: &mut Records,
    record: Map<String, Value>,
    key: &str,
    errors: Errors,
) -> Result<Answer, Errors> {
    if !errors.is_empty() {
        return Err(errors);
    }
    records.insert(text(&record, key).to_owned(), record);
    Ok(success(json!({ "message": "Data berhasil disimpan" })))
}

fn list(
    records: &Records,
    content: &Value,
    on_the_wire: fn(&Map<String, Value>) -> Map<String, Value>,
) -> Result<Answer, Errors> {
    let problems = Problems::default();
    let mut object = Object::new(content, &problems);
    let size = object.required("size", page_size).unwrap_or_default();
    let page = object.required("page", page_number).unwrap_or_default();
    object.close();
    sound(&problems)?;
    let start = page.saturating_sub(1).saturating_mul(size);
    let data: Vec<_> = records.values().skip(start).take(size).map(on_the_wire).collect();
    let message = "Data ditemukan";
    Ok(success(json!({ "message": message, "count": records.len(), "data": data })))
}

/// The list spells two columns in its own way.
fn transaction_on_the_wire(record: &Map<String, Value>) -> Map<String, Value> {
    let rename = |(name, value): (&String, &Value)| {
        let name = match name.as_str() {
            "tanggal_transaksi" => "Tanggal_transaksi",
            "tanggal_invoice" => "tannggal_invoice",
            other => other,
        };
        (name.to_owned(), value.clone())
    };
    record.iter().map(rename).collect()
}

/// Deletes all of the named records, or none if one of them is unknown.
fn delete(records: &mut Records, content: &Value, key: &'static str) -> Result<Answer, Errors> {
    let problems = Problems::default();
    let mut object = Object::new(content, &problems);
    let named = object.required(key, fields::texts).unwrap_or_default();
    object.close();
    sound(&problems)?;
    if !(1..=1000).contains(&named.len()) {
        return Err(error(key, "harus berisi 1 sampai 1000 nilai"));
    }
    let mut errors = Errors::new();
    for (index, name) in named.iter().enumerate() {
        if named[..index].contains(name) {
            note(&mut errors, key, &format!("{name} ganda"));
        } else if !records.contains_key(*name) {
            note(&mut errors, key, &format!("{name} tidak ditemukan"));
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    records.retain(|name, _| !named.contains(&name.as_str()));
    Ok(success(json!({ "message": "Data berhasil dihapus" })))
}

fn page_size(value: &Value) -> Result<usize, &'static str> {
    within(value, 1..=1000, "must be 1 to 1000")
}

fn page_number(value: &Value) -> Result<usize, &'static str> {
    within(value, 1..=usize::MAX, "must be 1 or more")
}

fn within(
    value: &Value,
    range: std::ops::RangeInclusive<usize>,
    wanted: &'static str,
) -> Result<usize, &'static str> {
    let number = value.as_u64().and_then(|number| usize::try_from(number).ok());
    number.filter(|number| range.contains(number)).ok_or(wanted)
}

fn sound(problems: &Problems) -> Result<(), Errors> {
    let mut errors = Errors::new();
    for problem in problems.take() {
        note(&mut errors, problem.at.trim_start_matches('/'), &problem.message);
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

fn error(column: &str, text: &str) -> Errors {
    Errors::from([(column.to_owned(), vec![text.to_owned()])])
}

fn success(mut body: Value) -> Answer {
    body["status"] = json!("success");
    Answer::json(200, &body)
}

/// `PaDi` itself refuses inside a 200.
fn refuse(message: &str, errors: &Errors) -> Answer {
    let body = json!({ "status": "error", "message": message, "errors": errors });
    Answer::json(200, &body).because(format!("{message} {}", json!(errors)))
}

/// The gateway's refusals: a fault for 403, plain text for 429, a message for the others.
pub(crate) fn failure(status: u16, message: &str) -> Answer {
    let answer = match status {
        403 => Answer::json(403, &json!({ "fault": { "faultstring": message } })),
        429 => Answer::text(429, message),
        _ => Answer::message(status, message),
    };
    answer.because(message)
}

/// An answer whose status text is neither of the two that real clients see.
pub(crate) fn contradiction() -> Answer {
    Answer::json(200, &json!({ "status": "ok", "message": "Data berhasil disimpan" }))
}
