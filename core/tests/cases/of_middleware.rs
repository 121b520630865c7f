//! Valid params of the middleware's operation.

use proptest::prelude::*;
use segel::middleware::request_out;

use super::texts::text;
use super::{Json, given, object};

pub(crate) fn request_out() -> impl Strategy<Value = request_out::Params> {
    (text(), text(), text(), text()).prop_map(
        |(ticket_id, subject, subject_type, subject_identifier)| request_out::Params {
            ticket_id,
            subject,
            subject_type,
            subject_identifier,
        },
    )
}

impl Json for request_out::Params {
    fn json(&self) -> String {
        object(&[
            ("subject_identifier", given(&self.subject_identifier)),
            ("subject_type", given(&self.subject_type)),
            ("subject", given(&self.subject)),
            ("ticket_id", given(&self.ticket_id)),
        ])
    }
}
