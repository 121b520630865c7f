//! The Rust host: one line of the protocol in, one line out, over the public crate.

use std::borrow::Cow;
use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use segel::catalogue::{self, Answer};
use segel::json::members;
use segel::prakerja::{self, Signing};
use segel::seekpass;
use segel::{Argument, Document, Error};
use serde_json::{Value, json};

/// The members of a line, each with its JSON as it stands there.
struct Line<'a>(HashMap<Cow<'a, str>, &'a str>);

/// What a line is answered with, beside its id.
type Outcome = Result<(&'static str, String), Error>;

/// Answers one line.
pub fn answer(line: &[u8]) -> String {
    let parsed = std::str::from_utf8(line).ok().and_then(|text| members(text).ok());
    let line = Line(parsed.unwrap_or_default().into_iter().collect());
    let id = line.0.get("id").copied().unwrap_or("null");
    let outcome = match line.text("do").as_deref() {
        Some("prepare") => line.prepare(),
        Some("parse") => line.parse(),
        Some("validate") => line.validate(),
        Some("sign") => line.sign(),
        Some("verify") => line.verify(),
        Some("diagnose") => line.diagnose(),
        Some("scopes") => line.scopes(),
        // An operation stands on a line of its own there; an answer is one line.
        Some("describe") => Ok(("catalogue", catalogue::describe().replace('\n', ""))),
        _ => return NOT_A_LINE.to_owned(),
    };
    match outcome {
        Ok((name, value)) => format!(r#"{{"id":{id},"{name}":{value}}}"#),
        Err(error) => format!(r#"{{"id":{id},"error":{}}}"#, error.to_json()),
    }
}

const NOT_A_LINE: &str = r#"{"id":null,"error":{"kind":"invalid","violations":[{"path":"","rule":"type","text":"the line is no JSON object with a known do; give one"}]}}"#;

impl<'a> Line<'a> {
    fn prepare(&self) -> Outcome {
        let call = catalogue::prepare(
            self.argument("operation"),
            self.document("config"),
            self.document("params"),
            self.argument("now"),
        )?;
        let request = call.request();
        let headers: Vec<[&str; 2]> =
            request.headers.iter().map(|header| [header.name, &*header.value]).collect();
        let request = json!({
            "method": request.method,
            "url": request.url,
            "headers": headers,
            "body_base64": STANDARD.encode(&request.body),
        });
        Ok(("request", request.to_string()))
    }

    fn parse(&self) -> Outcome {
        let response = self.0.get("response").copied().unwrap_or("{}");
        let response = Line(members(response).unwrap_or_default().into_iter().collect());
        let headers: Vec<(String, String)> = response
            .0
            .get("headers")
            .and_then(|headers| serde_json::from_str(headers).ok())
            .unwrap_or_default();
        let headers: Vec<(&str, &str)> =
            headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        let answer = Answer {
            status: response.argument("status"),
            headers: &headers,
            body: response.argument("body_base64"),
        };
        let reply = catalogue::parse(
            self.argument("operation"),
            self.document("config"),
            self.document("params"),
            self.argument("now"),
            &answer,
        )?;
        Ok(("reply", reply))
    }

    #[allow(clippy::unnecessary_wraps, reason = "the shape that all answers have")]
    fn validate(&self) -> Outcome {
        let violations = catalogue::validate(
            self.argument("operation"),
            self.document("config"),
            self.document("params"),
        );
        Ok(("violations", to_json(&violations)))
    }

    fn sign(&self) -> Outcome {
        let signature = prakerja::by_name::sign(self.document("config"), &self.signing())?;
        Ok(("signature", to_json(&signature)))
    }

    fn verify(&self) -> Outcome {
        let signature = self.argument("signature");
        let valid = prakerja::by_name::verify(self.document("config"), &self.signing(), signature)?;
        Ok(("valid", valid.to_string()))
    }

    fn diagnose(&self) -> Outcome {
        let signature = self.argument("signature");
        let diagnosis =
            prakerja::by_name::diagnose(self.document("config"), &self.signing(), signature)?;
        Ok(("diagnosis", to_json(&diagnosis)))
    }

    fn scopes(&self) -> Outcome {
        Ok(("scopes", to_json(&seekpass::by_name::scopes(self.document("params"))?)))
    }

    fn signing(&self) -> Signing<'a> {
        Signing {
            now: self.argument("now"),
            method: self.argument("method"),
            path: self.argument("path"),
            body: self.argument("body_base64"),
            authorization: self.argument("authorization"),
        }
    }

    fn argument(&self, name: &str) -> Argument<'a> {
        self.0.get(name).map_or(Argument::Absent, |json| Argument::Json(json.as_bytes()))
    }

    fn document(&self, name: &str) -> Document<'a> {
        Document(self.0.get(name).map(|json| json.as_bytes()))
    }

    fn text(&self, name: &str) -> Option<String> {
        let value: Value = serde_json::from_str(self.0.get(name)?).ok()?;
        value.as_str().map(str::to_owned)
    }
}

fn to_json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
