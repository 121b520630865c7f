//! Assignments, feedback, and asking what became of them.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{Refusal, read_body};
use crate::fields::{self, Object, Problems};

const PENDING: i64 = 1;
const SUCCEEDED: i64 = 2;
const FAILED: i64 = 3;

/// Everything that was handed in.
pub(super) struct Submissions {
    pending_asks: u32,
    assignments: HashMap<Place, Handed>,
    feedback: HashMap<Place, Handed>,
    next_id: u64,
}

/// Where something is handed in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Place {
    redeem_code: String,
    scope: String,
    sequence: i64,
}

/// Something handed in, and how often its status was asked for since.
struct Handed {
    asked: u32,
}

impl Submissions {
    pub(super) fn new(pending_asks: u32) -> Self {
        Self { pending_asks, assignments: HashMap::new(), feedback: HashMap::new(), next_id: 1 }
    }

    pub(super) fn status(&mut self, body: &Value) -> Result<Value, Refusal> {
        let problems = Problems::default();
        let place = read_body(body, &problems, Place::read)?;
        place.check()?;
        let assignment = ask(&mut self.assignments, &place, self.pending_asks);
        let feedback = ask(&mut self.feedback, &place, self.pending_asks);
        let assignment = place.described(&[("status", json!(assignment))]);
        let feedback = place.described(&[("status", json!(feedback))]);
        Ok(if place.begins("PRAT-NOASSIGNMENT") {
            json!({ "feedback": feedback })
        } else if place.begins("PRAT-NOFEEDBACK") {
            json!({ "assignment": assignment, "feedback": null })
        } else {
            json!({ "assignment": assignment, "feedback": feedback })
        })
    }

    pub(super) fn submit_assignment(&mut self, body: &Value) -> Result<Value, Refusal> {
        let problems = Problems::default();
        let (place, url_file) = read_body(body, &problems, |object| {
            let place = Place::read(object);
            let url_file = object.required("url_file", fields::any_text);
            Some((place?, url_file?))
        })?;
        place.check()?;
        check_file(url_file)?;
        let id = self.next_id();
        self.assignments.insert(place.clone(), Handed { asked: 0 });
        let more = [("id", json!(id)), ("status", json!(PENDING)), ("url_file", json!(url_file))];
        Ok(place.described(&more))
    }

    pub(super) fn submit_feedback(&mut self, body: &Value) -> Result<Value, Refusal> {
        let problems = Problems::default();
        let (place, notes, url_file) = read_body(body, &problems, |object| {
            let place = Place::read(object);
            let notes = object.required("notes", fields::text);
            let url_file = object.optional("url_file", fields::any_text);
            Some((place?, notes?, url_file))
        })?;
        place.check()?;
        check_notes(notes)?;
        url_file.map_or(Ok(()), check_file)?;
        let id = self.next_id();
        self.feedback.insert(place.clone(), Handed { asked: 0 });
        Ok(place.described(&[
            ("id", json!(id)),
            ("status", json!(PENDING)),
            ("notes", json!(notes)),
            ("url_file", json!(url_file)),
        ]))
    }

    fn next_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id - 1
    }
}

impl Place {
    fn read(object: &mut Object<'_>) -> Option<Self> {
        let redeem_code = object.required("redeem_code", fields::code);
        let scope = object.required("scope", scope);
        let sequence = object.required("sequence", fields::integer);
        Some(Self {
            redeem_code: redeem_code?.to_owned(),
            scope: scope?.to_owned(),
            sequence: sequence?,
        })
    }

    fn begins(&self, prefix: &str) -> bool {
        self.redeem_code.starts_with(prefix)
    }

    /// The place's own three members and some more.
    fn described(&self, more: &[(&str, Value)]) -> Value {
        let mut object = json!({
            "redeem_code": self.redeem_code,
            "scope": self.scope,
            "sequence": self.sequence,
        });
        for (name, value) in more {
            object[name] = value.clone();
        }
        object
    }

    /// The documented refusals that need no more than the place.
    fn check(&self) -> Result<(), Refusal> {
        let fits = match self.scope.as_str() {
            "tpm" => (1..=998).contains(&self.sequence),
            _ => self.sequence == 999,
        };
        if !fits {
            return Err(Refusal::documented("ERRTPM4061", "scope dan sequence tidak sesuai"));
        }
        if self.begins("PRAT-MISSING") {
            let text = format!("{} user submission tidak ditemukan", self.scope);
            return Err(Refusal::documented("ERRTPM4062", text));
        }
        let known = UK_REFUSALS.iter().find(|(prefix, ..)| self.begins(prefix));
        match known {
            Some((_, code, text)) if self.scope == "uk" => Err(Refusal::documented(code, *text)),
            _ => Ok(()),
        }
    }
}

/// Redeem codes that a skill demonstration is refused for.
const UK_REFUSALS: [(&str, &str, &str); 4] = [
    ("PRAT-NOPOSTTEST", "ERRTPM4065", "post test tidak ditemukan"),
    ("PRAT-POSTTESTOPEN", "ERRTPM4066", "post test belum selesai"),
    ("PRAT-TPMOPEN", "ERRTPM4067", "TPM kamu belum lengkap, silahkan hubungi Lembaga Pelatihan"),
    (
        "PRAT-FEEDBACKOPEN",
        "ERRTPM4070",
        "Feedback TPM kamu belum lengkap, silahkan hubungi Lembaga Pelatihan",
    ),
];

fn scope(value: &Value) -> Result<&str, &'static str> {
    let scope = fields::any_text(value)?;
    if ["tpm", "uk"].contains(&scope) { Ok(scope) } else { Err("must be tpm or uk") }
}

/// 0 until something is handed in, then pending for some asks, then done.
fn ask(handed_in: &mut HashMap<Place, Handed>, place: &Place, pending_asks: u32) -> i64 {
    let Some(handed) = handed_in.get_mut(place) else { return 0 };
    handed.asked = handed.asked.saturating_add(1);
    if handed.asked <= pending_asks {
        return PENDING;
    }
    if place.begins("PRAT-FAILED") {
        return FAILED;
    }
    if place.begins("PRAT-ODD") { 7 } else { SUCCEEDED }
}

fn check_file(url: &str) -> Result<(), Refusal> {
    let path = fields::url_path(url).to_ascii_lowercase();
    if url.trim().is_empty() || path.ends_with("/empty.pdf") {
        return Err(Refusal::documented("ERRTPM4063", "file tidak boleh kosong"));
    }
    let Some(host) = fields::host(url) else {
        return Err(Refusal::new(400, "ERRSBX40002", "/url_file must be an absolute http(s) URL"));
    };
    if path.rsplit('.').next() == Some("exe") {
        let text = "format file yang di upload tidak valid";
        return Err(Refusal::documented("ERRTPM4060", text));
    }
    if host.eq_ignore_ascii_case("unreachable.invalid") {
        return Err(Refusal::documented("ERRTPM4069", "tidak dapat meng-akses file"));
    }
    Ok(())
}

fn check_notes(notes: &str) -> Result<(), Refusal> {
    if notes.chars().count() <= 250 {
        return Ok(());
    }
    Err(Refusal::documented("ERRTPM4064", "maksimum karakter hanya 250 karakter"))
}
