//! What arrived and what became of it: kept for tests, printed for people.

use std::{
    collections::VecDeque,
    fmt::Write as _,
    io::{self, Write as _},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::{
    exchange::{Answer, Request},
    options::Options,
    partners::Partner,
};

/// Older entries are forgotten.
const KEPT: usize = 1000;
const SHOWN_BODY: usize = 2000;

/// One request and the verdict on it.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Counts from 1.
    pub number: u64,
    /// Unix seconds by the sandbox's clock.
    pub at: i64,
    /// `prakerja`, `pafi`, `padi`, `seekpass`, `storage`, `middleware` or `nobody`.
    pub partner: &'static str,
    /// As it arrived.
    pub method: String,
    /// Path and query as they stood in the request line.
    pub path: String,
    /// In the order of arrival, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The bytes as they arrived.
    pub body: Vec<u8>,
    /// `accepted`, `refused` or `misbehaved`.
    pub verdict: &'static str,
    /// Why, if it was refused.
    pub reason: Option<String>,
    /// The HTTP status of the answer.
    pub status: u16,
    /// The misbehaviour that the answer suffered.
    pub misbehaviour: Option<String>,
}

impl Entry {
    fn to_json(&self) -> Value {
        json!({
            "number": self.number,
            "at": self.at,
            "partner": self.partner,
            "method": self.method,
            "path": self.path,
            "headers": self.headers,
            "body_base64": STANDARD.encode(&self.body),
            "verdict": self.verdict,
            "reason": self.reason,
            "status": self.status,
            "misbehaviour": self.misbehaviour,
        })
    }

    /// The entry as a person reads it.
    fn to_text(&self) -> String {
        let Self { number, method, path, status, verdict, .. } = self;
        let mut text = format!("\n#{number} {method} {path}\n");
        for (name, value) in &self.headers {
            let _ = writeln!(text, "    {name}: {value}");
        }
        if !self.body.is_empty() {
            let _ = writeln!(text, "\n    {}\n", show_body(&self.body).replace('\n', "\n    "));
        }
        let _ = writeln!(text, " -> {status} {verdict}");
        let misbehaviour = self.misbehaviour.iter().map(|how| format!("misbehaviour  {how}"));
        for line in self.reason.iter().flat_map(|reason| reason.lines().map(str::to_owned)) {
            let _ = writeln!(text, "    {line}");
        }
        for line in misbehaviour {
            let _ = writeln!(text, "    {line}");
        }
        text
    }
}

/// All entries, oldest first.
pub(crate) struct Journal {
    entries: VecDeque<Entry>,
    next: u64,
    print: bool,
    secrets: Vec<String>,
}

impl Journal {
    pub(crate) fn new(options: &Options) -> Self {
        let secrets = options.secrets().map(str::to_owned).to_vec();
        Self { entries: VecDeque::new(), next: 1, print: options.print, secrets }
    }

    pub(crate) fn record(
        &mut self,
        request: Request,
        partner: Partner,
        answer: &Answer,
        misbehaviour: Option<String>,
        at: i64,
    ) {
        let entry = Entry {
            number: self.next,
            at,
            partner: partner.name(),
            method: request.method,
            path: request.target,
            headers: request.headers,
            body: request.body,
            verdict: answer.verdict.word(),
            reason: answer.verdict.reason().map(str::to_owned),
            status: answer.status,
            misbehaviour,
        };
        if self.print {
            self.print(&entry);
        }
        self.next += 1;
        self.entries.push_back(entry);
        if self.entries.len() > KEPT {
            self.entries.pop_front();
        }
    }

    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.entries.iter().cloned().collect()
    }

    pub(crate) fn to_json(&self) -> Value {
        self.entries.iter().map(Entry::to_json).collect()
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
        self.next = 1;
    }

    /// A reader who went away does not stop the sandbox.
    fn print(&self, entry: &Entry) {
        let text = hide(&entry.to_text(), &self.secrets);
        let mut out = io::stdout().lock();
        let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }
}

/// Takes every secret out of a text.
fn hide(text: &str, secrets: &[String]) -> String {
    let given = secrets.iter().filter(|secret| !secret.is_empty());
    given.fold(text.to_owned(), |text, secret| text.replace(secret, "[hidden]"))
}

fn show_body(body: &[u8]) -> String {
    match str::from_utf8(body) {
        Ok(text) if text.chars().count() <= SHOWN_BODY => text.to_owned(),
        Ok(text) => {
            let start: String = text.chars().take(SHOWN_BODY).collect();
            format!("{start}… ({} bytes)", body.len())
        }
        Err(_) => format!("({} bytes that are no text)", body.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_printed_with_its_reason_and_without_secrets() {
        let entry = Entry {
            number: 7,
            at: 0,
            partner: "pafi",
            method: "POST".to_owned(),
            path: "/api/v1/oauth/token".to_owned(),
            headers: vec![("accept".to_owned(), "application/json".to_owned())],
            body: b"{\"client_secret\":\"hush\"}".to_vec(),
            verdict: "refused",
            reason: Some("first\nsecond".to_owned()),
            status: 401,
            misbehaviour: Some("bom".to_owned()),
        };
        assert_eq!(
            hide(&entry.to_text(), &["hush".to_owned(), String::new()]),
            "\n#7 POST /api/v1/oauth/token\n    accept: application/json\n\n    \
             {\"client_secret\":\"[hidden]\"}\n\n -> 401 refused\n    first\n    second\n    \
             misbehaviour  bom\n"
        );
    }

    #[test]
    fn long_and_binary_bodies_are_shortened() {
        assert_eq!(show_body(&[0xff, 0]), "(2 bytes that are no text)");
        assert!(show_body(&[b'a'; 3000]).ends_with("a… (3000 bytes)"));
    }
}
