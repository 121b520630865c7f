//! The error and its three kinds.

use std::fmt::{self, Write as _};
use std::time::Duration;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::{Problem, Reason, Retry, Rule};

/// Every failure of this library.
///
/// As JSON it is one object whose member `kind` is `invalid`, `rejected` or `unreadable`; see
/// [`Error::to_json`]. No text in it ever holds a key, token, secret, the query of a presigned
/// URL or a whole identity number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Error {
    /// The caller's fault: nothing was built.
    Invalid(Invalid),
    /// The partner said no, as it documents.
    Rejected(Box<Rejected>),
    /// The response is not what the partner documents.
    Unreadable(Box<Unreadable>),
}

/// Every problem found in what the caller gave, not just the first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Invalid {
    /// At least one, in the documented order of the fields.
    pub violations: Vec<Violation>,
}

/// One problem in what the caller gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Violation {
    /// JSON pointer (RFC 6901) to the value: `/params/sequence`, `/config/sign_key`, `/now`.
    pub path: String,
    /// The rule that it broke.
    pub rule: Rule,
    /// One sentence: what was got, what is wanted, what to do. In the config's language.
    pub text: String,
}

/// The partner's refusal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rejected {
    /// HTTP status, or the status inside the body where the partner answers 200 to say no.
    pub status: u16,
    /// The partner's own code, if it sends one.
    pub code: Option<String>,
    /// Why, in terms that are the same for all partners.
    pub reason: Reason,
    /// The partner's words, secrets redacted; control characters stay.
    pub text: Option<String>,
    /// What to do with the same call.
    pub retry: Retry,
    /// How long to wait, if `retry` is [`Retry::Later`] and the response says so; whole seconds.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::time::as_seconds")]
    pub retry_after: Option<Duration>,
    /// What the partner says of single fields, spelled as on the wire, in the order received.
    #[serde(serialize_with = "as_object")]
    pub fields: Vec<FieldTexts>,
}

/// What the partner says of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FieldTexts {
    /// The field's name as on the wire.
    pub field: String,
    /// One or more texts.
    pub texts: Vec<String>,
}

/// A response that is not what the partner documents. After one with a 2xx or 5xx the partner
/// may have acted: see the operation's `repeatable` in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unreadable {
    /// HTTP status.
    pub status: u16,
    /// What is wrong with it.
    pub problem: Problem,
    /// JSON pointer to the member, or byte offset, where the problem is at one place.
    pub at: Option<String>,
    /// At most 200 characters of the body, secrets redacted; of a success only the names. Control
    /// characters stay as they came: escape them where a terminal or a log shows them.
    pub excerpt: String,
    /// What to do with the same call.
    pub retry: Retry,
    /// How long to wait, if `retry` is [`Retry::Later`] and the response says so; whole seconds.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::time::as_seconds")]
    pub retry_after: Option<Duration>,
}

impl Error {
    /// The error as the JSON object that every language shares.
    pub fn to_json(&self) -> String {
        crate::json::to_string(self)
    }

    /// The violations, if the caller is at fault.
    pub fn violations(&self) -> &[Violation] {
        match self {
            Self::Invalid(invalid) => &invalid.violations,
            _ => &[],
        }
    }

    /// What to do with the same call; mend it, if the caller is at fault.
    pub fn retry(&self) -> Retry {
        match self {
            Self::Invalid(_) => Retry::AfterFix,
            Self::Rejected(rejected) => rejected.retry,
            Self::Unreadable(unreadable) => unreadable.retry,
        }
    }

    pub(crate) fn into_violations(self) -> Vec<Violation> {
        match self {
            Self::Invalid(invalid) => invalid.violations,
            _ => Vec::new(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(invalid) => invalid.fmt(f),
            Self::Rejected(rejected) => rejected.fmt(f),
            Self::Unreadable(unreadable) => unreadable.fmt(f),
        }
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, violation) in self.violations.iter().enumerate() {
            let separator = if n == 0 { "" } else { "\n" };
            let Violation { path, rule, text } = violation;
            write!(f, "{separator}{}: {} ({rule})", Printable(path), Printable(text))?;
        }
        Ok(())
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the partner refused: {} (HTTP {}", self.reason, self.status)?;
        if let Some(code) = &self.code {
            write!(f, ", {}", Printable(code))?;
        }
        f.write_str(")")?;
        if let Some(text) = &self.text {
            write!(f, ": {}", Printable(text))?;
        }
        write!(f, "; retry: {}", self.retry)
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the response cannot be read: {} (HTTP {}", self.problem, self.status)?;
        if let Some(at) = &self.at {
            write!(f, ", at {}", Printable(at))?;
        }
        write!(f, "); retry: {}", self.retry)
    }
}

/// Words of others, their control characters escaped: they may end in a log, where a line feed
/// would begin a line of its own, or in a terminal, which an escape sequence would drive.
struct Printable<'a>(&'a str);

impl fmt::Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.0.chars() {
            if character.is_control() {
                write!(f, "{}", character.escape_default())?;
            } else {
                f.write_char(character)?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

fn as_object<S: Serializer>(fields: &[FieldTexts], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(fields.len()))?;
    for field in fields {
        map.serialize_entry(&field.field, &field.texts)?;
    }
    map.end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partners_words_neither_drive_a_terminal_nor_begin_a_line_of_a_log() {
        let rejected = Rejected {
            status: 400,
            code: Some("E\u{9b}2J".to_owned()),
            reason: Reason::InvalidRequest,
            text: Some("é \u{1b}[31m\r\nINFO paid\u{7f}".to_owned()),
            retry: Retry::AfterFix,
            retry_after: None,
            fields: Vec::new(),
        };
        let error = Error::Rejected(Box::new(rejected));
        assert_eq!(
            error.to_string(),
            "the partner refused: invalid_request (HTTP 400, E\\u{9b}2J): \
             é \\u{1b}[31m\\r\\nINFO paid\\u{7f}; retry: after_fix"
        );
        assert!(error.to_json().contains(r"\u001b[31m\r\nINFO"), "as data it stays what it was");
    }
}
