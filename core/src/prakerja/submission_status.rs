//! `POST /api/v1/integration/tpm/submission/status`
//!
//! Asks what became of an assignment or a skill demonstration and of the feedback on it.
//! Source: the partner's document "Submission Status".

use serde::Serialize;

use super::envelope::Envelope;
use super::operation::operation;
use super::rules::{SEQUENCE, Scope, scope_fits};
use crate::check::Checker;
use crate::error::Problem;
use crate::json::{Read, Reader};
use crate::operation::Repeatable;
use crate::record::{Record as _, record};
use crate::reply::{Member, Taken, Trouble, reply};
use crate::rule::CODE;

record! {
    /// Which submission.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaSubmissionStatusParams"))]
    pub struct Params {
        /// Code that the participant got for buying the course.
        redeem_code: String = CODE,
        /// What was submitted.
        scope: Scope = (),
        /// 1 to 998 for `tpm`, 999 for `uk`.
        sequence: i64 = SEQUENCE,
    } also Params::check_scope
}

impl Params {
    fn check_scope(&self, unsound: &[&str], at: &mut Checker) {
        scope_fits(self.scope, self.sequence, unsound, Self::FIELDS, at);
    }
}

reply! {
    /// What became of it; each part is there if the partner tells of it, and at least one is.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaSubmissionStatusReply"))]
    pub struct Reply {
        /// The participant's submission.
        assignment: Option<Submission>,
        /// The provider's feedback on it.
        feedback: Option<Submission>,
    }
}

reply! {
    /// One submission.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaSubmission"))]
    pub struct Submission {
        /// The redeem code.
        redeem_code: String,
        /// `tpm` or `uk`, or what else the partner sends.
        scope: String,
        /// Number in its scope.
        sequence: i64,
        /// How far it is.
        status: Status,
    }
}

/// How far a submission is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum), uniffi(name = "PrakerjaSubmissionState"))]
pub enum Status {
    /// 0: nothing was submitted.
    NotSubmitted,
    /// 1: submitted, not decided.
    Pending,
    /// 2: submitted and accepted.
    Succeeded,
    /// 3: submitted and failed.
    Failed,
    /// A number that the partner does not document.
    Other(i64),
}

operation! {
    /// Asks what became of a submission and of the feedback on it.
    submission_status: POST "/api/v1/integration/tpm/submission/status"
    provenance Document
    repeatable Repeatable::Yes,
    params r#"{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2}"#,
    response r#"{"success":true,"message":"OK","data":{"assignment":{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"status":2},"feedback":{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"status":0}}}"#,
    read Reply::from_envelope
}

impl Reply {
    fn from_envelope(envelope: Envelope<Self>) -> Taken<Self> {
        match envelope.data()? {
            Self { assignment: None, feedback: None } => {
                Err(Trouble::at(Problem::MissingField, "/data/assignment"))
            }
            reply => Ok(reply),
        }
    }
}

impl Member for Status {
    fn hole() -> Self {
        Self::NotSubmitted
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        let mut number = 0;
        let taken = number.read(reader)?;
        *self = match number {
            0 => Self::NotSubmitted,
            1 => Self::Pending,
            2 => Self::Succeeded,
            3 => Self::Failed,
            other => Self::Other(other),
        };
        Ok(taken)
    }
}
