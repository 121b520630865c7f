//! `POST /api/v1/integration/tpm/feedback/submission`
//!
//! Submits the provider's feedback on an assignment. Source: the partner's public developer
//! pages.

use serde::Serialize;

use super::operation::operation;
use super::rules::{SEQUENCE, Scope, scope_fits};
use crate::check::Checker;
use crate::json::Scalar;
use crate::operation::Repeatable;
use crate::record::{Record as _, record};
use crate::reply::reply;
use crate::rule::{CODE, FREE, Text};
use crate::url::URL;

/// Feedback has at most 250 characters; the partner would answer `ERRTPM4064`.
const NOTES: Text = FREE.max(250);

record! {
    /// The feedback.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaSubmitFeedbackParams"))]
    pub struct Params {
        /// Code that the participant got for buying the course.
        redeem_code: String = CODE,
        /// What the feedback is on.
        scope: Scope = (),
        /// 1 to 998 for `tpm`, 999 for `uk`.
        sequence: i64 = SEQUENCE,
        /// The feedback, 1 to 250 characters (Unicode scalar values).
        notes: String = NOTES,
        /// Where Prakerja fetches a file that goes with it: an absolute `http` or `https` URL.
        #[serde(skip_serializing_if = "Option::is_none")]
        url_file: Option<String> = URL,
    } also Params::check_scope
}

impl Params {
    fn check_scope(&self, unsound: &[&str], at: &mut Checker) {
        scope_fits(self.scope, self.sequence, unsound, Self::FIELDS, at);
    }
}

reply! {
    /// The feedback as Prakerja keeps it.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaSubmitFeedbackReply"))]
    pub struct Reply {
        /// Prakerja's identifier.
        id: Option<Scalar>,
        /// The redeem code.
        redeem_code: Option<String>,
        /// `tpm` or `uk`, or what else the partner sends.
        scope: Option<String>,
        /// Number in its scope, as it comes.
        sequence: Option<Scalar>,
        /// Status, as it comes.
        status: Option<Scalar>,
        /// Where the file is.
        url_file: Option<String>,
        /// The feedback.
        notes: Option<String>,
    }
}

operation! {
    /// Submits the provider's feedback on an assignment.
    submit_feedback: POST "/api/v1/integration/tpm/feedback/submission"
    provenance Public
    repeatable Repeatable::AskFirst("prakerja.submission_status of the same redeem_code, scope and sequence: `feedback.status` is not `not_submitted` if Prakerja has it"),
    params r#"{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"notes":"Kerja bagus, lengkapi daftar pustaka.","url_file":"https://lms.example.id/files/feedback-2.pdf"}"#,
    response r#"{"success":true,"message":"OK","data":{"id":2342,"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"status":1,"url_file":"https://lms.example.id/files/feedback-2.pdf","notes":"Kerja bagus, lengkapi daftar pustaka."}}"#
}
