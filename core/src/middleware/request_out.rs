//! `POST {url}`
//!
//! Asks for a record under a ticket that the caller chose, and asks whether it is there: while
//! the middleware is at work it answers "Request on process", and the same ticket is sent again
//! until the record comes. So the operation may be repeated. Source: the partner's document
//! "Dokumentasi API Middleware - Request Out".

use serde::Serialize;

use super::{EXAMPLE_CONFIG, Middleware, Ready};
use crate::error::{Problem, Reason, Retry};
use crate::json::{self, Read, Reader};
use crate::nik::Nik;
use crate::operation::{About, Example, Provenance, Repeatable, method};
use crate::reading::{Incoming, Refusal, Says, Words};
use crate::record::record;
use crate::reply::{Place as _, Slot, Taken, Trouble, reply};
use crate::request::{Header, Request, Secret};
use crate::rule::{FREE, Text};
use crate::words::read_text;

const TEXT: Text = FREE.max(255);

record! {
    /// What is asked for; each text has at most 255 characters.
    #[cfg_attr(feature = "uniffi", uniffi(name = "MiddlewareRequestOutParams"))]
    pub struct Params {
        /// The caller's ticket, which the answer repeats.
        ticket_id: String = TEXT,
        /// Product, such as `digitalid`.
        subject: String = TEXT,
        /// What of the product, such as `enrollment`.
        subject_type: String = TEXT,
        /// With what, such as `ektp`.
        subject_identifier: String = TEXT,
    }
}

reply! {
    /// The record.
    #[cfg_attr(feature = "uniffi", uniffi(name = "MiddlewareRequestOutReply"))]
    pub struct Reply {
        /// The ticket: the one that was sent.
        ticket_id as "TicketId": String,
        /// Product.
        subject as "Subject": Option<String>,
        /// What of the product.
        subject_type as "SubjectType": Option<String>,
        /// With what.
        subject_identifier as "SubjectIdentifier": Option<String>,
        /// What was done, such as `create`.
        action as "Action": Option<String>,
        /// Kind of the resource.
        resource_type as "ResourceType": Option<String>,
        /// The resource, such as `nik`.
        resource as "Resource": Option<String>,
        /// Its identifier.
        resource_id as "ResourceId": Option<String>,
        /// What the resource holds.
        data as "Data": Option<Data>,
        /// Not to be trusted: the document says `success` here of a failure too.
        status as "Status": Option<String>,
        /// The partner's words.
        message as "Message": Option<String>,
        /// 200 to 299.
        status_code as "StatusCode": i64,
    }
}

reply! {
    /// What a resource holds.
    #[cfg_attr(feature = "uniffi", uniffi(name = "MiddlewareRequestOutData"))]
    pub struct Data {
        /// Outcome of the image.
        image as "Image": Option<String>,
        /// Identity number.
        nik as "NIK": Option<Nik>,
        /// Outcome of all.
        status as "Status": Option<String>,
    } others extra
}

/// Names the operation in types.
#[derive(Debug)]
pub enum Operation {}

#[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
impl crate::operation::Operation for Operation {
    const ABOUT: About = About {
        name: "middleware.request_out",
        method: "POST",
        path: "{url}",
        provenance: Provenance::Document,
        repeatable: Repeatable::Yes,
        example: Example {
            config: EXAMPLE_CONFIG,
            params: r#"{"ticket_id":"312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3","subject":"digitalid","subject_type":"enrollment","subject_identifier":"ektp"}"#,
            response: r#"{"TicketId":"312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3","Subject":"digitalid","SubjectType":"enrollment","SubjectIdentifier":"ektp","Action":"create","ResourceType":"data","Resource":"nik","ResourceId":"321231990","Data":{"Image":"ok","NIK":"12345678910","Status":"ok"},"Status":"success","Message":"success","StatusCode":200}"#,
        },
    };
    const USES_TOKEN: bool = true;

    type Partner = Middleware;
    type Params = Params;
    type Reply = Reply;
    /// The ticket.
    type Context = String;

    fn request(ready: &Ready, params: &Params, _: i64) -> (Request, String) {
        let request = Request {
            method: "POST",
            url: ready.url.clone(),
            headers: vec![
                Header::new("Content-Type", "application/json"),
                Header::new("Accept", "application/json"),
                Header::bearer(&ready.access_token),
            ],
            body: json::to_bytes(&Body::new(params)),
            template: Self::ABOUT.path,
            secret: Secret::Headers,
        };
        (request, params.ticket_id.clone())
    }

    fn read(ticket_id: &String, incoming: &Incoming<'_>) -> Result<Reply, Refusal> {
        incoming.check_size().map_err(Refusal::Trouble)?;
        let mut verdict = Verdict::default();
        let read = incoming.object(&mut |reader| verdict.read(reader));
        if let (Ok(()), Ok(code @ 400..)) = (&read, verdict.status_code()) {
            return Err(verdict.refuse(code, incoming));
        }
        incoming.decide(read.map(|()| verdict.says(incoming.status())), "/StatusCode")?;
        verdict.reply(ticket_id, incoming).map_err(Refusal::Trouble)
    }
}

method! {
    /// Asks for a record, and whether it is there.
    Client::request_out
}

/// The params on the wire.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Body<'a> {
    ticket_id: &'a str,
    subject: &'a str,
    subject_type: &'a str,
    subject_identifier: &'a str,
}

impl<'a> Body<'a> {
    fn new(params: &'a Params) -> Self {
        let Params { ticket_id, subject, subject_type, subject_identifier } = params;
        Self { ticket_id, subject, subject_type, subject_identifier }
    }
}

/// The members that tell success from failure.
#[derive(Default)]
struct Verdict {
    ticket_id: Option<String>,
    code: Option<String>,
    message: Option<String>,
    status_code: Slot<i64>,
}

impl Verdict {
    /// The no of a `StatusCode` of 400 or more, which counts for more than the HTTP status.
    fn refuse(&self, code: i64, incoming: &Incoming<'_>) -> Refusal {
        let (reason, retry) = if code == 404 && self.is_in_process() {
            (Reason::NotReady, Retry::Later)
        } else {
            incoming.by_status(u16::try_from(code).unwrap_or(u16::MAX))
        };
        Incoming::no_because(incoming.status(), self.words(), reason, retry)
    }

    fn says(&self, http_status: u16) -> Says {
        let Err(trouble) = self.status_code() else { return Says::Yes };
        if http_status >= 400 && (self.code.is_some() || self.message.is_some()) {
            Says::No(self.words())
        } else {
            Says::Neither(trouble)
        }
    }

    /// The whole answer, if it is to the ticket that was sent.
    fn reply(&self, ticket_id: &str, incoming: &Incoming<'_>) -> Taken<Reply> {
        if !matches!(self.status_code(), Ok(200..300)) {
            return Err(Trouble::at(Problem::Mismatch, "/StatusCode"));
        }
        match &self.ticket_id {
            Some(answered) if answered != ticket_id => {
                Err(Trouble::at(Problem::Mismatch, "/TicketId"))
            }
            _ => incoming.reply(),
        }
    }

    fn status_code(&self) -> Taken<i64> {
        self.status_code.get("StatusCode").copied()
    }

    /// The document's "Request on process / not available now".
    fn is_in_process(&self) -> bool {
        const BEGINNING: &str = "Request on process";
        let beginning = self.message.as_deref().and_then(|text| text.get(..BEGINNING.len()));
        beginning.is_some_and(|text| text.eq_ignore_ascii_case(BEGINNING))
    }

    fn words(&self) -> Words {
        Words { code: self.code.clone(), text: self.message.clone(), fields: Vec::new() }
    }
}

impl Verdict {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read<()> {
        reader.enter()?;
        while let Some(name) = reader.next_member()? {
            match &*name {
                "TicketId" => self.ticket_id = read_text(reader)?,
                "Code" => self.code = read_text(reader)?,
                "Message" => self.message = read_text(reader)?,
                "StatusCode" => self.status_code.read(reader)?,
                _ => reader.skip()?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Client, Config};
    use super::*;
    use crate::json::RawJson;
    use crate::{Call, Error, Response};

    const TICKET: &str = "312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3";

    fn call() -> Call<Operation> {
        let params = Params {
            ticket_id: TICKET.to_owned(),
            subject: "digitalid".to_owned(),
            subject_type: "enrollment".to_owned(),
            subject_identifier: "ektp".to_owned(),
        };
        let config = Config::new("https://saas.example/out/?env=dev", "tok.en-1");
        Client::new(config).unwrap().request_out(&params, 0).unwrap()
    }

    fn refused(status: u16, body: &str) -> (Reason, Retry) {
        match call().parse(&Response::new(status, body.as_bytes())).unwrap_err() {
            Error::Rejected(rejected) if rejected.status == status => {
                (rejected.reason, rejected.retry)
            }
            other => panic!("{other}"),
        }
    }

    #[test]
    fn the_document_s_sample_is_sent_without_white_space() {
        let call = call();
        let request = call.request();
        assert_eq!(request.url, "https://saas.example/out/?env=dev");
        assert_eq!(request.header("Authorization"), Some("Bearer tok.en-1"));
        assert_eq!(
            String::from_utf8_lossy(&request.body),
            r#"{"TicketId":"312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3","Subject":"digitalid","SubjectType":"enrollment","SubjectIdentifier":"ektp"}"#
        );
    }

    #[test]
    fn neither_call_nor_config_shows_the_token() {
        assert_eq!(
            format!("{:?}", call()),
            "Call { operation: \"middleware.request_out\", request: Request { method: \"POST\", host: \"saas.example\", path: \"{url}\", headers: [\"Content-Type\", \"Accept\", \"Authorization\"], .. }, .. }"
        );
        let config = Config::new("https://saas.example", "tok.en-1");
        assert!(!format!("{config:?}").contains("tok.en"));
    }

    #[test]
    fn a_ticket_in_process_is_not_ready_whatever_the_http_status() {
        let body =
            r#"{"TicketId":"","Status":"success","Message":"request ON process","StatusCode":404}"#;
        for status in [200, 302, 400, 404, 503] {
            assert_eq!(refused(status, body), (Reason::NotReady, Retry::Later), "{status}");
        }
    }

    #[test]
    fn the_status_code_of_the_body_decides() {
        let no = |code: &str| format!(r#"{{"Message":"Request on proces","StatusCode":{code}}}"#);
        assert_eq!(refused(200, &no("404")), (Reason::NotFound, Retry::Never));
        assert_eq!(refused(500, &no("\"401\"")), (Reason::Unauthenticated, Retry::AfterNewToken));
        assert_eq!(refused(200, &no("70000")), (Reason::Other, Retry::Later));
        assert_eq!(refused(409, &no("null")), (Reason::Conflict, Retry::AfterFix));
    }

    #[test]
    fn what_else_the_data_hold_is_kept_in_order() {
        let body = format!(
            r#"{{"TicketId":"{TICKET}","StatusCode":200,"Data":{{"Z":1,"NIK":5,"A":null,"Z":[ 2]}}}}"#
        );
        let data = call().parse(&Response::new(200, body.as_bytes())).unwrap().data.unwrap();
        assert_eq!(data.nik.as_ref().map(Nik::as_str), Some("5"));
        let json = serde_json::to_string(&data).unwrap();
        assert_eq!(json, r#"{"image":null,"nik":"5","status":null,"extra":{"A":null,"Z":[2]}}"#);
        assert_eq!(data.extra.get("Z").map(RawJson::as_str), Some("[2]"));
    }
}
