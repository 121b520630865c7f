//! What arrives and what is answered, before HTTP and after it.

use serde_json::{Value, json};

/// A request as it arrived: nothing decoded, nothing put in order.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) method: String,
    /// Path and query exactly as in the request line.
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    pub(crate) fn path(&self) -> &str {
        self.target.split_once('?').map_or(&self.target, |(path, _)| path)
    }

    pub(crate) fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// The first header of that name, in any case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(&found.1)
    }

    /// Whether `Content-Type` is this one, parameters such as a charset aside.
    pub(crate) fn has_content_type(&self, wanted: &str) -> bool {
        let essence = self.header("content-type").and_then(|value| value.split(';').next());
        essence.is_some_and(|essence| essence.trim().eq_ignore_ascii_case(wanted))
    }

    /// Whether `Accept` names this type (`*/*` does not: the documents ask for the name).
    pub(crate) fn accepts(&self, wanted: &str) -> bool {
        let accepted = self.header("accept").unwrap_or_default();
        accepted
            .split(',')
            .filter_map(|range| range.split(';').next())
            .any(|range| range.trim().eq_ignore_ascii_case(wanted))
    }

    /// The token of `Authorization: SCHEME TOKEN`.
    pub(crate) fn credentials(&self, scheme: &str) -> Option<&str> {
        let (given, token) = self.header("authorization")?.split_once(' ')?;
        (given.eq_ignore_ascii_case(scheme) && !token.is_empty()).then_some(token)
    }

    /// The body as a JSON object, or a sentence about what it is instead.
    pub(crate) fn json_object(&self) -> Result<Value, String> {
        if self.body.is_empty() {
            return Err("the body is empty; a JSON object is wanted".to_owned());
        }
        match serde_json::from_slice(&self.body) {
            Ok(value @ Value::Object(_)) => Ok(value),
            Ok(_) => Err("the body is JSON, but not an object".to_owned()),
            Err(error) => Err(format!("the body is not JSON: {error}")),
        }
    }
}

/// What the sandbox made of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    Accepted,
    /// Refused, with the reason that the journal shows.
    Refused(String),
    /// Never judged: a misbehaviour stood in for the partner.
    Misbehaved,
}

impl Verdict {
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Refused(_) => "refused",
            Self::Misbehaved => "misbehaved",
        }
    }

    pub(crate) fn reason(&self) -> Option<&str> {
        match self {
            Self::Refused(reason) => Some(reason),
            _ => None,
        }
    }
}

/// An answer before it goes on the wire.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) verdict: Verdict,
}

impl Answer {
    pub(crate) fn of(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("content-type".to_owned(), content_type.to_owned())];
        Self { status, headers, body: body.into(), verdict: Verdict::Accepted }
    }

    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::of(status, "application/json", body.to_string())
    }

    pub(crate) fn text(status: u16, body: &str) -> Self {
        Self::of(status, "text/plain; charset=utf-8", body)
    }

    /// A gateway's or framework's plainest refusal.
    pub(crate) fn message(status: u16, message: &str) -> Self {
        Self::json(status, &json!({ "message": message }))
    }

    pub(crate) fn with_header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// The same answer, with a reason for the journal.
    pub(crate) fn because(mut self, reason: impl Into<String>) -> Self {
        self.verdict = Verdict::Refused(reason.into());
        self
    }
}
