//! What every answer of `PaDi` is wrapped in: `{"status", "message", "data", "count"}`, and what
//! the gateway before it says.

use serde::Serialize;

use crate::error::{FieldTexts, Problem};
use crate::json::{Kind, Read, Reader};
use crate::reading::{Incoming, Refusal, Says, Words};
use crate::reply::{Member, Taken, Trouble, unusable};
use crate::words::{read_fields, read_text};

/// An answer whose `data` is read as a `T`.
pub(crate) struct Answer<T> {
    status: Option<Taken<Status>>,
    message: Option<Taken<Option<String>>>,
    fault: Option<String>,
    errors: Vec<FieldTexts>,
    count: Option<Taken<Option<i64>>>,
    data: Data<T>,
}

/// `status`: nothing is taken as done unless the partner says so.
enum Status {
    Success,
    Error,
    Other,
}

/// `data`, which an error may fill with what is wrong with single fields.
struct Data<T> {
    content: Option<Taken<T>>,
    fields: Vec<FieldTexts>,
}

/// Reads an answer from which a reply is made.
pub(crate) fn read<T: Member, R>(
    incoming: &Incoming<'_>,
    reply: impl FnOnce(Answer<T>) -> Taken<R>,
) -> Result<R, Refusal> {
    incoming.check_size().map_err(Refusal::Trouble)?;
    let answer = incoming.object::<Answer<T>>();
    let said = answer.map(|answer| answer.says(incoming.status(), reply));
    match gateway(incoming, &said) {
        Some(words) => Err(incoming.no(incoming.status(), words)),
        None => incoming.decide(said, "/status"),
    }
}

/// What is under 401, 403 and 429 and not `PaDi`'s comes from the gateway: a refusal, whose plain
/// text is its words.
fn gateway<R>(incoming: &Incoming<'_>, said: &Taken<Says<R>>) -> Option<Words> {
    if !matches!(incoming.status(), 401 | 403 | 429) {
        return None;
    }
    let text = match said {
        Ok(Says::Neither(_)) => None,
        Err(trouble) => match trouble.problem {
            Problem::NotJson => plain_text(incoming.response.body),
            Problem::WrongShape | Problem::Encoding | Problem::TooDeep => None,
            _ => return None,
        },
        _ => return None,
    };
    Some(Words { text, ..Words::default() })
}

/// A body that is no JSON, as words; a page is none.
fn plain_text(body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)).ok()?.trim();
    (!text.starts_with('<')).then(|| text.to_owned())
}

/// What a record that was submitted or deleted is answered with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Done {
    /// The partner's words.
    pub message: Option<String>,
}

impl Done {
    pub(crate) fn from_answer(answer: Answer<Ignored>) -> Taken<Self> {
        let message = answer.message.unwrap_or(Ok(None));
        Ok(Self { message: message.map_err(|trouble| trouble.under("message"))? })
    }
}

impl<T: Member> Answer<T> {
    /// How many records there are in all.
    pub(crate) fn count(&mut self) -> Taken<Option<i64>> {
        let count = self.count.take().unwrap_or(Ok(None));
        count.map_err(|trouble| trouble.under("count"))
    }

    /// `data`, which must be there.
    pub(crate) fn data(self) -> Taken<T> {
        self.data.content.unwrap_or_else(T::missing).map_err(|trouble| trouble.under("data"))
    }

    fn says<R>(self, http_status: u16, reply: impl FnOnce(Self) -> Taken<R>) -> Says<R> {
        let trouble = match &self.status {
            Some(Ok(Status::Success)) => return Says::Yes(reply(self)),
            Some(Ok(Status::Error)) => return Says::No(self.words()),
            Some(Ok(Status::Other)) => Trouble::at(Problem::Mismatch, "/status"),
            Some(Err(trouble)) => trouble.clone().under("status"),
            None => Trouble::at(Problem::MissingField, "/status"),
        };
        let words = self.words();
        if http_status >= 400 && words.text.is_some() {
            Says::No(words)
        } else {
            Says::Neither(trouble)
        }
    }

    fn words(self) -> Words {
        let message = self.message.and_then(Taken::ok).flatten();
        let fields = if self.errors.is_empty() { self.data.fields } else { self.errors };
        Words { code: None, text: message.or(self.fault), fields }
    }
}

impl<T: Member> Member for Answer<T> {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        let mut answer = Self {
            status: None,
            message: None,
            fault: None,
            errors: Vec::new(),
            count: None,
            data: Data { content: None, fields: Vec::new() },
        };
        reader.object(|key, reader| {
            match &*key {
                "status" => answer.status = Some(Member::read(reader)?),
                "message" => answer.message = Some(Member::read(reader)?),
                "fault" => answer.fault = read_fault(reader)?,
                "errors" => answer.errors = read_fields(reader)?,
                "count" => answer.count = Some(Member::read(reader)?),
                "data" => answer.data = Data::read(reader)?,
                _ => reader.skip()?,
            }
            Ok(())
        })?;
        Ok(Ok(answer))
    }
}

impl Member for Status {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        if reader.peek()? != Kind::Text {
            return unusable(reader);
        }
        Ok(Ok(match &*reader.text()? {
            "success" => Self::Success,
            "error" => Self::Error,
            _ => Self::Other,
        }))
    }
}

impl<T: Member> Data<T> {
    /// An object is what an error sends, and no success that is documented.
    fn read(reader: &mut Reader<'_>) -> Read<Self> {
        if reader.peek()? == Kind::Object {
            let fields = read_fields(reader)?;
            return Ok(Self { content: Some(Err(crate::reply::wrong_type())), fields });
        }
        Ok(Self { content: Some(Member::read(reader)?), fields: Vec::new() })
    }
}

/// A `data` that nobody looks at.
pub(crate) struct Ignored;

impl Member for Ignored {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        Ok(Ok(reader.skip().map(|()| Self)?))
    }
}

/// `{"faultstring"}` as the gateway writes it.
fn read_fault(reader: &mut Reader<'_>) -> Read<Option<String>> {
    let mut text = None;
    if reader.peek()? != Kind::Object {
        reader.skip()?;
        return Ok(text);
    }
    reader.object(|key, reader| {
        match &*key {
            "faultstring" => text = read_text(reader)?,
            _ => reader.skip()?,
        }
        Ok(())
    })?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::super::{Client, Config, list_umkm};
    use super::*;
    use crate::error::{Reason, Rejected, Unreadable};
    use crate::{Error, Response};

    fn parse(status: u16, body: &[u8]) -> Result<list_umkm::Reply, Error> {
        let params = list_umkm::Params { size: 1, page: 1 };
        let call = Client::new(Config::default()).unwrap().list_umkm(&params, 0).unwrap();
        call.parse(&Response::new(status, body))
    }

    fn rejected(status: u16, body: &[u8]) -> Rejected {
        match parse(status, body).unwrap_err() {
            Error::Rejected(rejected) => *rejected,
            other => panic!("{other}"),
        }
    }

    fn unreadable(status: u16, body: &[u8]) -> Unreadable {
        match parse(status, body).unwrap_err() {
            Error::Unreadable(unreadable) => *unreadable,
            other => panic!("{other}"),
        }
    }

    #[test]
    fn plain_text_of_the_gateway_is_its_words() {
        for (body, text) in [
            ("\u{feff} Unauthorized \r\n", Some("Unauthorized")),
            ("{\"message\": \"cut", Some("{\"message\": \"cut")),
            ("\n<html>", None),
            ("\"Unauthorized\"", None),
            ("null", None),
            ("{\"message\":null}", None),
        ] {
            let no = rejected(401, body.as_bytes());
            assert_eq!((no.text.as_deref(), no.reason), (text, Reason::Unauthenticated), "{body}");
        }
        assert_eq!(rejected(401, b"\xFF").text, None);
        assert_eq!(rejected(429, "[".repeat(200).as_bytes()).text, None);
        assert_eq!(unreadable(402, b"Payment required").problem, Problem::NotJson);
    }

    #[test]
    fn a_success_under_an_error_status_is_neither() {
        for status in [400, 401, 403, 429, 500] {
            let trouble = unreadable(status, br#"{"status":"success","message":"OK","data":[]}"#);
            assert_eq!(trouble.problem, Problem::Mismatch, "{status}");
            assert_eq!(trouble.at.as_deref(), Some("/status"));
        }
    }

    #[test]
    fn nothing_but_success_is_success() {
        for (body, problem) in [
            (r#"{"status":"","data":[]}"#, Problem::Mismatch),
            (r#"{"status":"SUCCESS","data":[]}"#, Problem::Mismatch),
            (r#"{"status":1,"data":[]}"#, Problem::WrongType),
            (r#"{"data":[]}"#, Problem::MissingField),
            (r#"{"fault":{"faultstring":"x"},"data":[]}"#, Problem::MissingField),
        ] {
            let trouble = unreadable(200, body.as_bytes());
            assert_eq!(
                (trouble.problem, trouble.at.as_deref()),
                (problem, Some("/status")),
                "{body}"
            );
        }
    }

    #[test]
    fn fields_are_those_that_say_something() {
        let of = |body: &str| rejected(200, body.as_bytes()).fields;
        let uid = vec![FieldTexts { field: "uid".to_owned(), texts: vec!["salah".to_owned()] }];
        assert_eq!(of(r#"{"status":"error","errors":{"uid":"salah"},"data":{"x":"y"}}"#), uid);
        assert_eq!(of(r#"{"data":{"uid":["salah"]},"errors":[],"status":"error"}"#), uid);
        assert_eq!(of(r#"{"status":"error","errors":{"uid":7}}"#), []);
    }

    #[test]
    fn an_item_may_spell_its_members_right() {
        let body = br#"{"status":"success","data":[{"longitude":106.80,"latitute":"-6.2"}]}"#;
        let [umkm] = &parse(200, body).unwrap().items[..] else { panic!("one item") };
        assert_eq!(umkm.longitude.as_deref(), Some("106.80"));
        assert_eq!(umkm.latitude.as_deref(), Some("-6.2"));
        assert!(umkm.extra.members().is_empty());
    }
}
