//! Errors with their fields, as exceptions have them.

use std::fmt;
use std::time::Duration;

use segel::error::{FieldTexts, Invalid, Problem, Reason, Rejected, Retry, Unreadable, Violation};

/// Every failure. No text in it holds a key, token, secret, the query of a presigned URL or a
/// whole identity number.
#[derive(Debug, Clone, uniffi::Error)]
#[uniffi::export(Display)]
pub enum SegelError {
    /// The caller's fault: nothing was built.
    Invalid {
        /// Every problem found, in the documented order of the fields.
        violations: Vec<Violation>,
    },
    /// The partner said no, as it documents.
    Rejected {
        /// HTTP status, or the status inside the body where the partner answers 200 to say no.
        status: i32,
        /// The partner's own code, if it sends one.
        code: Option<String>,
        /// Why, in terms that are the same for all partners.
        reason: Reason,
        /// The partner's words, secrets redacted.
        text: Option<String>,
        /// What to do with the same call.
        retry: Retry,
        /// How long to wait, if the response says so.
        retry_after: Option<Duration>,
        /// What the partner says of single fields, spelled as on the wire.
        fields: Vec<FieldTexts>,
    },
    /// The response is not what the partner documents. After one with a 2xx or 5xx the partner
    /// may have acted: the operation says whether it may be repeated.
    Unreadable {
        /// HTTP status.
        status: i32,
        /// What is wrong with it.
        problem: Problem,
        /// JSON pointer to the member, or byte offset, where the problem is at one place.
        at: Option<String>,
        /// At most 200 characters of the body, secrets redacted; of a success only the names.
        excerpt: String,
        /// What to do with the same call.
        retry: Retry,
        /// How long to wait, if the response says so.
        retry_after: Option<Duration>,
    },
}

#[uniffi::export]
impl SegelError {
    /// The error as the JSON object that every language shares.
    pub fn to_json(&self) -> String {
        self.clone().into_core().to_json()
    }

    /// What to do with the same call; mend it, if the caller is at fault.
    pub fn retry(&self) -> Retry {
        self.clone().into_core().retry()
    }
}

impl From<segel::Error> for SegelError {
    fn from(error: segel::Error) -> Self {
        match error {
            segel::Error::Invalid(Invalid { violations }) => Self::Invalid { violations },
            segel::Error::Rejected(rejected) => {
                let Rejected { status, code, reason, text, retry, retry_after, fields } = *rejected;
                let status = status.into();
                Self::Rejected { status, code, reason, text, retry, retry_after, fields }
            }
            segel::Error::Unreadable(unreadable) => {
                let Unreadable { status, problem, at, excerpt, retry, retry_after } = *unreadable;
                let status = status.into();
                Self::Unreadable { status, problem, at, excerpt, retry, retry_after }
            }
        }
    }
}

impl SegelError {
    /// The core's error, which knows its texts.
    fn into_core(self) -> segel::Error {
        let status_of = |status| u16::try_from(status).unwrap_or_default();
        match self {
            Self::Invalid { violations } => segel::Error::Invalid(Invalid { violations }),
            Self::Rejected { status, code, reason, text, retry, retry_after, fields } => {
                segel::Error::Rejected(Box::new(Rejected {
                    status: status_of(status),
                    code,
                    reason,
                    text,
                    retry,
                    retry_after,
                    fields,
                }))
            }
            Self::Unreadable { status, problem, at, excerpt, retry, retry_after } => {
                segel::Error::Unreadable(Box::new(Unreadable {
                    status: status_of(status),
                    problem,
                    at,
                    excerpt,
                    retry,
                    retry_after,
                }))
            }
        }
    }
}

impl fmt::Display for SegelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.clone().into_core().fmt(f)
    }
}

impl std::error::Error for SegelError {}
