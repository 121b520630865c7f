//! How a response becomes a reply or a refusal: what holds for every partner.

use std::time::Duration;

use crate::error::{Error, FieldTexts, Problem, Reason, Rejected, Retry, Unreadable};
use crate::json::{Fault, Kind, Read, Reader};
use crate::redact::{MARK, Redactor, SECRET_MEMBERS};
use crate::reply::{Member, Taken, Trouble};
use crate::response::Response;
use crate::words::grouped;

/// A response on its way to becoming a reply.
pub(crate) struct Incoming<'a> {
    pub(crate) response: &'a Response<'a>,
    pub(crate) now: i64,
    /// Whether the request carried the config's access token.
    uses_token: bool,
    limit: usize,
}

/// Why there is no reply.
pub(crate) enum Refusal {
    No(Box<No>),
    Trouble(Trouble),
}

impl Refusal {
    /// The error that a caller sees: secrets redacted, the advice to retry filled in.
    pub(crate) fn into_error(
        self,
        redactor: &Redactor,
        excerpt: fn(&Redactor, &Response<'_>) -> String,
        response: &Response<'_>,
        now: i64,
    ) -> Error {
        match self {
            Self::No(no) => Error::Rejected(Box::new(no.reject(redactor, response, now))),
            Self::Trouble(trouble) => {
                let excerpt = excerpt(redactor, response);
                Error::Unreadable(Box::new(Unreadable::new(trouble, excerpt, response, now)))
            }
        }
    }
}

/// The partner's no, before its words are redacted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct No {
    pub(crate) status: u16,
    pub(crate) code: Option<String>,
    pub(crate) text: Option<String>,
    pub(crate) fields: Vec<FieldTexts>,
    pub(crate) reason: Reason,
    pub(crate) retry: Retry,
}

/// What a body says, whatever the HTTP status.
pub(crate) enum Says {
    /// The partner's success shape.
    Yes,
    /// The partner's error shape.
    No(Words),
    /// JSON that is neither; what is wrong with it as a success.
    Neither(Trouble),
}

/// The words of an error body.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    pub(crate) code: Option<String>,
    pub(crate) text: Option<String>,
    pub(crate) fields: Vec<FieldTexts>,
}

impl<'a> Incoming<'a> {
    pub(crate) fn new(
        response: &'a Response<'a>,
        limit: usize,
        uses_token: bool,
        now: i64,
    ) -> Self {
        Self { response, now, uses_token, limit }
    }

    pub(crate) fn status(&self) -> u16 {
        self.response.status
    }

    /// Makes sure that the body is not larger than what is looked at.
    pub(crate) fn check_size(&self) -> Taken<()> {
        if self.response.body.len() > self.limit {
            return Err(Trouble::whole(Problem::TooLarge));
        }
        Ok(())
    }

    /// Reads the body, a JSON object, as a reply.
    pub(crate) fn reply<T: Member>(&self) -> Taken<T> {
        let (mut value, mut taken) = (T::hole(), Ok(()));
        self.object(&mut |reader| {
            taken = value.read(reader)?;
            Ok(())
        })?;
        taken.map(|()| value)
    }

    /// Reads the body, a JSON object.
    pub(crate) fn object(&self, read: &mut dyn FnMut(&mut Reader<'_>) -> Read<()>) -> Taken {
        let mut reader = self.reader()?;
        let read = read(&mut reader).and_then(|()| reader.end());
        read.map_err(|fault| self.not_readable(fault))
    }

    /// A reader before the object that the body is.
    fn reader(&self) -> Taken<Reader<'_>> {
        let json = without_mark(self.response.body);
        if json.is_empty() {
            return Err(Trouble::whole(Problem::Empty));
        }
        let text = std::str::from_utf8(json)
            .map_err(|error| self.trouble_at(Problem::Encoding, error.valid_up_to()))?;
        let mut reader = Reader::new(text);
        match reader.peek() {
            Ok(Kind::Object) => return Ok(reader),
            Ok(_) => reader.skip().and_then(|()| reader.end()),
            Err(fault) => Err(fault),
        }
        .map_err(|fault| self.not_readable(fault))?;
        Err(Trouble::at(Problem::WrongShape, ""))
    }

    fn not_readable(&self, fault: Fault) -> Trouble {
        match fault {
            Fault::NotJson(offset) => self.trouble_at(Problem::NotJson, offset),
            Fault::TooDeep(offset) => self.trouble_at(Problem::TooDeep, offset),
        }
    }

    /// Trouble at an offset of the body's text.
    fn trouble_at(&self, problem: Problem, offset: usize) -> Trouble {
        let body = self.response.body;
        let skipped = body.len().saturating_sub(without_mark(body).len());
        Trouble { problem, at: Some(offset.saturating_add(skipped).to_string()) }
    }

    /// Decides between what the body says and the HTTP status whether there can be a reply.
    /// `flag` points to the member that says success.
    pub(crate) fn decide(&self, said: Taken<Says>, flag: &str) -> Result<(), Refusal> {
        let status = self.status();
        if status >= 400 {
            return Err(self.decide_error(said, flag));
        }
        if !self.response.is_success() {
            return Err(Refusal::Trouble(Trouble::whole(Problem::Mismatch)));
        }
        match said {
            Ok(Says::Yes) => Ok(()),
            Ok(Says::No(words)) => Err(self.no(status, words)),
            Ok(Says::Neither(trouble)) | Err(trouble) => Err(Refusal::Trouble(trouble)),
        }
    }

    fn decide_error(&self, said: Taken<Says>, flag: &str) -> Refusal {
        match said {
            Ok(Says::No(words)) => self.no(self.status(), words),
            Ok(Says::Yes) => Refusal::Trouble(Trouble::at(Problem::Mismatch, flag)),
            Ok(Says::Neither(_)) => Refusal::Trouble(Trouble::at(Problem::WrongShape, "")),
            Err(trouble) if trouble.problem == Problem::Empty => {
                self.no(self.status(), Words::default())
            }
            Err(trouble) => Refusal::Trouble(trouble),
        }
    }

    /// A refusal by status alone.
    pub(crate) fn no(&self, status: u16, words: Words) -> Refusal {
        let (reason, retry) = self.by_status(status);
        Self::no_because(status, words, reason, retry)
    }

    /// A refusal for a reason that the partner documents.
    pub(crate) fn no_because(status: u16, words: Words, reason: Reason, retry: Retry) -> Refusal {
        let Words { code, text, fields } = words;
        Refusal::No(Box::new(No { status, code, text, fields, reason, retry }))
    }

    /// What a status means where nothing else is documented.
    pub(crate) fn by_status(&self, status: u16) -> (Reason, Retry) {
        let reason = match status {
            400 | 422 => Reason::InvalidRequest,
            401 => Reason::Unauthenticated,
            403 => Reason::Forbidden,
            404 => Reason::NotFound,
            405 => Reason::MethodNotAllowed,
            409 => Reason::Conflict,
            413 => Reason::TooLarge,
            425 => Reason::NotReady,
            429 => Reason::RateLimited,
            500 | 502 | 504 => Reason::ServerError,
            503 => Reason::Maintenance,
            _ => Reason::Other,
        };
        let retry = match status {
            401 if self.uses_token => Retry::AfterNewToken,
            404 | 405 => Retry::Never,
            408 | 425 | 429 | 500.. => Retry::Later,
            _ => Retry::AfterFix,
        };
        (reason, retry)
    }
}

/// A body without the byte order mark that some servers put before it.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)
}

/// What of a body may be shown: of what may be a success the names alone.
pub(crate) fn excerpt(redactor: &Redactor, response: &Response<'_>) -> String {
    let body = without_mark(response.body);
    let json = body.trim_ascii_start();
    if response.is_success() && (json.starts_with(b"{") || json.starts_with(b"[")) {
        redactor.outline(body)
    } else {
        redactor.excerpt(body)
    }
}

impl No {
    pub(crate) fn reject(self, redactor: &Redactor, response: &Response<'_>, now: i64) -> Rejected {
        let redact = |text: String| redactor.text(&text);
        let show_field = |FieldTexts { field, texts }: FieldTexts| {
            let is_secret = SECRET_MEMBERS.contains(&field.as_str());
            let show = |text| if is_secret { MARK.to_owned() } else { redact(text) };
            let texts = texts.into_iter().map(show).collect();
            FieldTexts { field: redact(field), texts }
        };
        Rejected {
            status: self.status,
            code: self.code.map(redact),
            reason: self.reason,
            text: self.text.map(redact),
            retry: self.retry,
            retry_after: retry_after(self.retry, response, now),
            fields: grouped(self.fields.into_iter().map(show_field).collect()),
        }
    }
}

impl Unreadable {
    pub(crate) fn new(
        trouble: Trouble,
        excerpt: String,
        response: &Response<'_>,
        now: i64,
    ) -> Self {
        let retry = match response.status {
            200..300 | 500.. => Retry::Later,
            _ => Retry::Never,
        };
        Self {
            status: response.status,
            problem: trouble.problem,
            at: trouble.at,
            excerpt,
            retry,
            retry_after: retry_after(retry, response, now),
        }
    }
}

fn retry_after(retry: Retry, response: &Response<'_>, now: i64) -> Option<Duration> {
    if retry == Retry::Later { response.retry_after(now) } else { None }
}
