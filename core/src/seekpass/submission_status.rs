//! `GET /api/partner/v1/submissions/{id}/status.json`
//!
//! Asks what became of one credential. Source: the partner's public guide.

use super::request::{self, IGNORES, NEEDS};
use super::{EXAMPLE_CONFIG, Ready, Seekpass, answer};
use crate::error::{Finding, Wanted};
use crate::operation::{About, Example, Provenance, Repeatable, method};
use crate::reading::{Incoming, Refusal};
use crate::record::record;
use crate::reply::reply;
use crate::request::Request;
use crate::rule::{FREE, Schema, Text};
use crate::url::segment;

record! {
    /// Which credential.
    #[cfg_attr(feature = "uniffi", uniffi(name = "SeekpassSubmissionStatusParams"))]
    pub struct Params {
        /// Its identifier.
        id: String = SEGMENT,
    }
}

/// An identifier that stands in the path: HTTP clients would resolve `.` and `..` there.
const SEGMENT: Text = FREE.form(
    |text| {
        let resolved = matches!(text, "." | "..");
        (!resolved).then_some(()).ok_or(Finding::Format(Wanted {
            en: "an identifier other than . and ..",
            id: "pengenal selain . dan ..",
        }))
    },
    Schema::Pattern(r"^(?!\.{1,2}$)"),
);

reply! {
    /// What became of it.
    #[cfg_attr(feature = "uniffi", uniffi(name = "SeekpassSubmissionStatusReply"))]
    pub struct Reply {
        /// Its identifier.
        id: String,
        /// `verified`, `canceled`, `incomplete`, or what else the partner sends.
        status: String,
        /// When it was decided.
        finalized_at: Option<String>,
    }
}

/// Names the operation in types.
#[derive(Debug)]
pub enum Operation {}

#[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
impl crate::operation::Operation for Operation {
    const ABOUT: About = About {
        name: "seekpass.submission_status",
        method: "GET",
        path: "/api/partner/v1/submissions/{id}/status.json",
        provenance: Provenance::Public,
        repeatable: Repeatable::Yes,
        example: Example {
            config: EXAMPLE_CONFIG,
            params: r#"{"id":"batch-1-education-1"}"#,
            response: r#"{"id":"batch-1-education-1","status":"verified","finalized_at":"2024-05-01T03:00:00Z"}"#,
        },
    };
    const NEEDS: &'static [&'static str] = NEEDS;
    const IGNORES: &'static [&'static str] = IGNORES;
    const USES_TOKEN: bool = true;

    type Partner = Seekpass;
    type Params = Params;
    type Reply = Reply;
    type Context = ();

    fn request(ready: &Ready, params: &Params, _: i64) -> (Request, ()) {
        let path = format!("/api/partner/v1/submissions/{}/status.json", segment(&params.id));
        (request::get(ready, &path, Self::ABOUT.path), ())
    }

    fn read((): &(), incoming: &Incoming<'_>) -> Result<Reply, Refusal> {
        answer::read(incoming, &["id", "status"])
    }
}

method! {
    /// Asks what became of one credential.
    Client::submission_status
}
