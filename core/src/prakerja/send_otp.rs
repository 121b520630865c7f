//! `POST /api/v1/integration/payment/send-otp`
//!
//! Has Prakerja send the participant a one-time password for a payment. Source: the partner's
//! public developer pages.

use serde::Serialize;

use super::envelope::Envelope;
use super::operation::operation;
use crate::json::{MAX_SAFE, RawJson};
use crate::operation::Repeatable;
use crate::record::record;
use crate::reply::Taken;
use crate::rule::{CODE, Integer};

/// Whole rupiah.
const AMOUNT: Integer = Integer::new(0, MAX_SAFE);

record! {
    /// Who pays how much for what.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaSendOtpParams"))]
    pub struct Params {
        /// The participant at the platform.
        user_platform_id: String = CODE,
        /// The participant at Prakerja.
        prakerja_id: String = CODE,
        /// The course.
        course_code: String = CODE,
        /// The schedule.
        schedule_code: String = CODE,
        /// Whole rupiah, from 0.
        amount: i64 = AMOUNT,
    }
}

/// What Prakerja says of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "PrakerjaSendOtpReply"))]
pub struct Reply {
    /// `data` as it comes; the partner does not document it.
    pub data: Option<RawJson>,
}

impl Reply {
    fn from_envelope(envelope: Envelope<RawJson>) -> Taken<Self> {
        Ok(Self { data: envelope.optional_data()? })
    }
}

operation! {
    /// Has Prakerja send the participant a one-time password for a payment.
    send_otp: POST "/api/v1/integration/payment/send-otp"
    provenance Public
    repeatable Repeatable::AskFirst("the participant whether a password came: each call sends another one, and nothing tells how many were sent"),
    params r#"{"user_platform_id":"user-1","prakerja_id":"1234","course_code":"KUR-1","schedule_code":"SCH-1","amount":150000}"#,
    response r#"{"success":true,"message":"OK","data":{"expired_in":300}}"#,
    read Reply::from_envelope
}
