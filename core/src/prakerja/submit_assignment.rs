//! `POST /api/v1/integration/tpm/submission`
//!
//! Submits a participant's assignment as the URL of its file. Not documented by the partner;
//! real clients send and read it.

use serde::Serialize;

use super::operation::operation;
use super::rules::{SEQUENCE, Scope, scope_fits};
use crate::check::Checker;
use crate::json::Scalar;
use crate::operation::Repeatable;
use crate::record::{Record as _, record};
use crate::reply::reply;
use crate::rule::CODE;
use crate::url::URL;

record! {
    /// The assignment.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaSubmitAssignmentParams"))]
    pub struct Params {
        /// Code that the participant got for buying the course.
        redeem_code: String = CODE,
        /// What is submitted.
        scope: Scope = (),
        /// 1 to 998 for `tpm`, 999 for `uk`.
        sequence: i64 = SEQUENCE,
        /// Where Prakerja fetches the file: an absolute `http` or `https` URL.
        url_file: String = URL,
    } also Params::check_scope
}

impl Params {
    fn check_scope(&self, unsound: &[&str], at: &mut Checker) {
        scope_fits(self.scope, self.sequence, unsound, Self::FIELDS, at);
    }
}

reply! {
    /// The assignment as Prakerja keeps it.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaSubmitAssignmentReply"))]
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
    }
}

operation! {
    /// Submits a participant's assignment.
    submit_assignment: POST "/api/v1/integration/tpm/submission"
    provenance Seen
    repeatable Repeatable::AskFirst("prakerja.submission_status of the same redeem_code, scope and sequence: `assignment.status` is not `not_submitted` if Prakerja has it"),
    params r#"{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"url_file":"https://lms.example.id/files/assignment-2.pdf"}"#,
    response r#"{"success":true,"message":"OK","data":{"id":481516,"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"status":1,"url_file":"https://lms.example.id/files/assignment-2.pdf"}}"#
}
