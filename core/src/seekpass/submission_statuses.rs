//! `POST /api/partner/v1/submissions/status.json`
//!
//! Asks what became of up to 30 credentials. Source: the partner's public guide.

use serde::Serialize;

use super::request::{self, IGNORES, NEEDS};
use super::submission_status::Reply as Status;
use super::{EXAMPLE_CONFIG, Ready, Seekpass, answer};
use crate::check::Checker;
use crate::json;
use crate::operation::{About, Example, Provenance, Repeatable, method};
use crate::reading::{Incoming, Refusal};
use crate::record::{Record as _, record};
use crate::reply::reply;
use crate::request::Request;
use crate::rule::{FREE, List, Text};

const PATH: &str = "/api/partner/v1/submissions/status.json";
const IDS: List<Text> = List { min: 1, max: 30, item: FREE };

record! {
    /// Which credentials.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "SeekpassSubmissionStatusesParams"))]
    pub struct Params {
        /// Their identifiers: 1 to 30, none twice.
        ids: Vec<String> = IDS,
    } also Params::check_ids
}

impl Params {
    fn check_ids(&self, _: &[&str], at: &mut Checker) {
        at.unique(Self::FIELDS, "ids", &self.ids);
    }
}

reply! {
    /// What became of them.
    #[cfg_attr(feature = "uniffi", uniffi(name = "SeekpassSubmissionStatusesReply"))]
    pub struct Reply {
        /// One entry for each that the partner knows.
        credentials: Vec<Status>,
    }
}

/// Names the operation in types.
#[derive(Debug)]
pub enum Operation {}

#[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
impl crate::operation::Operation for Operation {
    const ABOUT: About = About {
        name: "seekpass.submission_statuses",
        method: "POST",
        path: PATH,
        provenance: Provenance::Public,
        repeatable: Repeatable::Yes,
        example: Example {
            config: EXAMPLE_CONFIG,
            params: r#"{"ids":["batch-1-education-1","batch-1-micro-1"]}"#,
            response: r#"{"credentials":[{"id":"batch-1-education-1","status":"verified","finalized_at":"2024-05-01T03:00:00Z"},{"id":"batch-1-micro-1","status":"incomplete","finalized_at":null}]}"#,
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
        (request::post(ready, PATH, json::to_bytes(params)), ())
    }

    fn read((): &(), incoming: &Incoming<'_>) -> Result<Reply, Refusal> {
        answer::read(incoming, &["credentials"])
    }
}

method! {
    /// Asks what became of up to 30 credentials.
    Client::submission_statuses
}
