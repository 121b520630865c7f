//! `POST /api/v1/integration/oauth/url-generate`
//!
//! Makes the URL at which a participant proves to be who they say. Source: the partner's public
//! developer pages.

use serde::Serialize;

use super::operation::operation;
use super::rules::{EMAIL, MEETING};
use crate::json::Scalar;
use crate::operation::Repeatable;
use crate::record::record;
use crate::reply::reply;
use crate::rule::CODE;
use crate::url::URL;

record! {
    /// Whom to send where.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaGenerateUrlParams"))]
    pub struct Params {
        /// Code that the participant got for buying the course.
        redeem_code: String = CODE,
        /// Where Prakerja sends the participant back to: an absolute `http` or `https` URL.
        redirect_uri: String = URL,
        /// The participant's e-mail address.
        email: String = EMAIL,
        /// Meeting, 1 to 10 or 999.
        #[serde(skip_serializing_if = "Option::is_none")]
        sequence: Option<i64> = MEETING,
    }
}

reply! {
    /// The URL.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaGenerateUrlReply"))]
    pub struct Reply {
        /// Where to send the participant.
        url: String,
        /// Comes back with the participant.
        state: Option<String>,
        /// The course.
        course: Option<Course>,
    }
}

reply! {
    /// What kind of course it is.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PrakerjaCourse"))]
    pub struct Course {
        /// Kind, as it comes.
        r#type as "type": Option<Scalar>,
        /// How it is taught, as it comes.
        learning_method: Option<Scalar>,
    }
}

operation! {
    /// Makes the URL at which a participant proves to be who they say.
    generate_url: POST "/api/v1/integration/oauth/url-generate"
    provenance Public
    repeatable Repeatable::Yes,
    params r#"{"redeem_code":"PRAT-UJ0EEQ","redirect_uri":"https://lms.example.id/back","email":"siti@example.id","sequence":1}"#,
    response r#"{"success":true,"message":"OK","data":{"url":"https://dashboard.prakerja.go.id/oauth?state=abc","state":"abc","course":{"type":"webinar","learning_method":"online"}}}"#
}
