//! `POST /api/v1/integration/payment/quota-schedule`
//!
//! Asks how many places a schedule has left. Source: the partner's public developer pages.

use serde::Serialize;

use super::operation::operation;
use crate::json::Numeric;
use crate::operation::Repeatable;
use crate::record::record;
use crate::reply::reply;
use crate::rule::CODE;

record! {
    /// Which schedule of which course.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaCheckQuotaParams"))]
    pub struct Params {
        /// The schedule.
        schedule_code: String = CODE,
        /// The course.
        course_code: String = CODE,
    }
}

reply! {
    /// How many places are left.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaCheckQuotaReply"))]
    pub struct Reply {
        /// The schedule.
        schedule_code: Option<String>,
        /// The course.
        course_code: Option<String>,
        /// Places left.
        quota: Option<Numeric>,
    }
}

operation! {
    /// Asks how many places a schedule has left.
    check_quota: POST "/api/v1/integration/payment/quota-schedule"
    provenance Public
    repeatable Repeatable::Yes,
    params r#"{"schedule_code":"SCH-1","course_code":"KUR-1"}"#,
    response r#"{"success":true,"message":"OK","data":{"schedule_code":"SCH-1","course_code":"KUR-1","quota":25}}"#
}
