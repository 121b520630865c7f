//! `POST /api/v1/integration/payment/redeem-code/status`
//!
//! Asks what a redeem code is good for and what has been done with it. Source: the partner's
//! public developer pages.

use serde::Serialize;

use super::operation::operation;
use super::rules::MEETING;
use crate::json::Scalar;
use crate::operation::Repeatable;
use crate::record::record;
use crate::reply::reply;
use crate::rule::CODE;

record! {
    /// Which redeem code.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaRedeemStatusParams"))]
    pub struct Params {
        /// Code that the participant got for buying the course.
        redeem_code: String = CODE,
        /// Meeting, 1 to 10 or 999.
        #[serde(skip_serializing_if = "Option::is_none")]
        sequence: Option<i64> = MEETING,
    }
}

reply! {
    /// A redeem code as Prakerja keeps it.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaRedeemStatusReply"))]
    pub struct Reply {
        /// The redeem code.
        redeem_code: Option<String>,
        /// The course.
        course_code: Option<String>,
        /// The invoice that paid for it.
        invoice_code: Option<String>,
        /// The schedule.
        schedule_code: Option<String>,
        /// Status, as it comes.
        status: Option<Scalar>,
        /// Attendance, as it comes.
        attendance_status: Option<Scalar>,
        /// When it was redeemed.
        redeem_at: Option<String>,
        /// The digital platform that sold it.
        dp_platform: Option<String>,
        /// Start and end of the schedule.
        schedule_start_end: Option<String>,
        /// Kind of course, as it comes.
        course_type: Option<Scalar>,
        /// Kind of course in words.
        course_type_label: Option<String>,
        /// How the course is taught, as it comes.
        course_learning_method: Option<Scalar>,
        /// Whether attendance is taken online, as it comes.
        is_online_attendance: Option<Scalar>,
        /// Meeting, as it comes.
        sequence: Option<Scalar>,
    }
}

operation! {
    /// Asks what a redeem code is good for and what has been done with it.
    redeem_status: POST "/api/v1/integration/payment/redeem-code/status"
    provenance Public
    repeatable Repeatable::Yes,
    params r#"{"redeem_code":"PRAT-UJ0EEQ","sequence":1}"#,
    response r#"{"success":true,"message":"OK","data":{"redeem_code":"PRAT-UJ0EEQ","course_code":"KUR-1","invoice_code":"INV-1","schedule_code":"SCH-1","status":1,"attendance_status":0,"redeem_at":"2023-10-20T09:00:00+07:00","dp_platform":"platform","schedule_start_end":"2023-10-20 - 2023-10-30","course_type":2,"course_type_label":"Webinar","course_learning_method":"online","is_online_attendance":true,"sequence":1}}"#
}
