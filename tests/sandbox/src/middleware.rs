//! The digital-identity middleware: Request Out.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::{
    exchange::{Answer, Request},
    fields::{self, Object, Problems},
    options::Options,
};

/// Where the sandbox keeps the endpoint; the document leaves its URL blank.
pub(crate) const PREFIX: &str = "/middleware/";
const PATH: &str = "/middleware/request-out";

/// The partner with the tickets it has seen.
pub(crate) struct Middleware {
    options: Options,
    asked: HashMap<String, u32>,
}

impl Middleware {
    pub(crate) fn new(options: &Options) -> Self {
        Self { options: options.clone(), asked: HashMap::new() }
    }

    pub(crate) fn answer(&mut self, request: &Request) -> Answer {
        self.judge(request).unwrap_or_else(|refusal| refusal)
    }

    fn judge(&mut self, request: &Request) -> Result<Answer, Answer> {
        if request.path() != PATH {
            return Err(refuse(404, "there is no such path"));
        }
        if request.method != "POST" {
            return Err(refuse(405, "the method must be POST"));
        }
        if request.credentials("Bearer") != Some(&self.options.middleware_token) {
            return Err(refuse(401, "the token in `Authorization: Bearer TOKEN` is not known"));
        }
        if !request.accepts("application/json") || !request.has_content_type("application/json") {
            return Err(refuse(400, "Accept and Content-Type must be application/json"));
        }
        let body = request.json_object().map_err(|why| refuse(400, &why))?;
        let problems = Problems::default();
        let ticket = Ticket::read(Object::new(&body, &problems));
        if !problems.is_empty() {
            return Err(refuse(400, &problems.sentence()));
        }
        Ok(self.process(&ticket))
    }

    /// In process for the first asks, then done.
    fn process(&mut self, ticket: &Ticket) -> Answer {
        if ticket.id.starts_with("REFUSED") {
            let message = "Data not valid";
            return Answer::json(200, &ticket.described(&json!(422), message)).because(message);
        }
        let asked = self.asked.entry(ticket.id.clone()).or_default();
        *asked = asked.saturating_add(1);
        if *asked <= self.options.pending_asks {
            return Answer::of(200, "application/json", IN_PROCESS);
        }
        let text_code = ticket.id.starts_with("TEXT");
        let code = if text_code { json!("200") } else { json!(200) };
        let mut body = ticket.described(&code, "success");
        body["Data"] = json!({ "Image": "ok", "NIK": "12345678910", "Status": "ok" });
        Answer::json(200, &body)
    }
}

#[derive(Default)]
struct Ticket {
    id: String,
    subject: String,
    subject_type: String,
    subject_identifier: String,
}

impl Ticket {
    fn read(mut object: Object<'_>) -> Self {
        let mut text = |name| object.required(name, short_text).unwrap_or_default().to_owned();
        let ticket = Self {
            id: text("TicketId"),
            subject: text("Subject"),
            subject_type: text("SubjectType"),
            subject_identifier: text("SubjectIdentifier"),
        };
        object.close();
        ticket
    }

    /// The document's answer about this ticket, without data.
    fn described(&self, code: &Value, message: &str) -> Value {
        json!({
            "TicketId": self.id,
            "Subject": self.subject,
            "SubjectType": self.subject_type,
            "SubjectIdentifier": self.subject_identifier,
            "Action": "create",
            "ResourceType": "data",
            "Resource": "nik",
            "ResourceId": "321231990",
            "Data": null,
            "Status": "success",
            "Message": message,
            "StatusCode": code,
        })
    }
}

fn short_text(value: &Value) -> Result<&str, &'static str> {
    let text = fields::text(value)?;
    if text.chars().count() <= 255 { Ok(text) } else { Err("must have at most 255 characters") }
}

/// The error shape of the document: four texts.
pub(crate) fn failure(status: u16, message: &str) -> Answer {
    let code = status.to_string();
    let body = json!({ "Status": "error", "Code": code, "Message": message, "Data": "" });
    Answer::json(status, &body)
}

/// A success without the ticket that it is about.
pub(crate) fn contradiction() -> Answer {
    Answer::json(200, &Ticket::default().described(&json!(200), "success"))
}

fn refuse(status: u16, message: &str) -> Answer {
    failure(status, message).because(message)
}

/// The document's own "in process" answer, byte for byte.
const IN_PROCESS: &str = r#"{
  "TicketId": "",
  "Subject": "",
  "SubjectType": "",
  "SubjectIdentifier": "",
  "Action": "",
  "ResourceType": "",
  "Resource": "",
  "ResourceId": "",
  "Data": null,
  "Status": "success",
  "Message": "Request on process / not available now",
  "StatusCode": 404
}"#;
