//! What every answer of `PaDi` is wrapped in: `{"status", "message", "data", "count"}`, and what
//! the gateway before it says.

use std::mem;

use serde::Serialize;

use crate::error::{FieldTexts, Problem};
use crate::json::{Kind, Read, Reader};
use crate::reading::{Incoming, Refusal, Says, Words, without_mark};
use crate::reply::{Member, Place, Slot, Taken, Trouble, unusable};
use crate::words::{read_fields, read_text};

/// An answer whose `data` is read as a `T`.
pub(crate) struct Answer<T> {
    head: Head,
    data: Slot<T>,
}

/// What stands beside `data`.
#[derive(Default)]
struct Head {
    status: Slot<Status>,
    message: Slot<Option<String>>,
    count: Slot<Option<i64>>,
    fault: Option<String>,
    errors: Vec<FieldTexts>,
    /// `data`, which an error may fill with what is wrong with single fields.
    data_errors: Vec<FieldTexts>,
}

/// `status`: nothing is taken as done unless the partner says so.
enum Status {
    Success,
    Error,
    Other,
}

/// Reads an answer from which a reply is made.
pub(crate) fn read<T: Member, R>(
    incoming: &Incoming<'_>,
    reply: impl FnOnce(Answer<T>) -> Taken<R>,
) -> Result<R, Refusal> {
    let mut data = Slot::default();
    let head = Head::read_around(&mut data, incoming)?;
    reply(Answer { head, data }).map_err(Refusal::Trouble)
}

/// What is under 401, 403 and 429 and not `PaDi`'s comes from the gateway: a refusal, whose plain
/// text is its words.
fn gateway(incoming: &Incoming<'_>, said: &Taken<Says>) -> Option<Words> {
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
    let text = std::str::from_utf8(without_mark(body)).ok()?.trim();
    (!text.starts_with('<')).then(|| text.to_owned())
}

/// What a record that was submitted or deleted is answered with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "PadiDone"))]
pub struct Done {
    /// The partner's words.
    pub message: Option<String>,
}

impl Done {
    pub(crate) fn from_answer(answer: Answer<Ignored>) -> Taken<Self> {
        Ok(Self { message: answer.head.message.take("message")? })
    }
}

impl<T: Member> Answer<T> {
    /// How many records there are in all, and `data`, which must be there.
    pub(crate) fn list(self) -> Taken<(Option<i64>, T)> {
        Ok((self.head.count.take("count")?, self.data.take("data")?))
    }
}

impl Head {
    /// Reads all of an answer, `data` in its place; it is no reply without success.
    fn read_around(data: &mut dyn Place, incoming: &Incoming<'_>) -> Result<Self, Refusal> {
        incoming.check_size().map_err(Refusal::Trouble)?;
        let mut head = Self::default();
        let read = incoming.object(&mut |reader| head.read(data, reader));
        head.decide(read, incoming)?;
        Ok(head)
    }

    fn read(&mut self, data: &mut dyn Place, reader: &mut Reader<'_>) -> Read<()> {
        reader.enter()?;
        while let Some(name) = reader.next_member()? {
            match &*name {
                "data" if reader.peek()? == Kind::Object => {
                    self.data_errors = read_fields(reader)?;
                    data.spoil();
                }
                "data" => {
                    self.data_errors.clear();
                    data.read(reader)?;
                }
                "status" => self.status.read(reader)?,
                "message" => self.message.read(reader)?,
                "count" => self.count.read(reader)?,
                "fault" => self.fault = read_fault(reader)?,
                "errors" => self.errors = read_fields(reader)?,
                _ => reader.skip()?,
            }
        }
        Ok(())
    }

    /// Whether there can be a reply.
    fn decide(&mut self, read: Taken, incoming: &Incoming<'_>) -> Result<(), Refusal> {
        let said = read.map(|()| self.says(incoming.status()));
        match gateway(incoming, &said) {
            Some(words) => Err(incoming.no(incoming.status(), words)),
            None => incoming.decide(said, "/status"),
        }
    }

    fn says(&mut self, http_status: u16) -> Says {
        let trouble = match self.status.get("status") {
            Ok(Status::Success) => return Says::Yes,
            Ok(Status::Error) => return Says::No(self.words()),
            Ok(Status::Other) => Trouble::at(Problem::Mismatch, "/status"),
            Err(trouble) => trouble,
        };
        let words = self.words();
        if http_status >= 400 && words.text.is_some() {
            Says::No(words)
        } else {
            Says::Neither(trouble)
        }
    }

    fn words(&mut self) -> Words {
        let Self { message, fault, errors, data_errors, .. } = mem::take(self);
        let message = message.take("message").ok().flatten();
        let fields = if errors.is_empty() { data_errors } else { errors };
        Words { code: None, text: message.or(fault), fields }
    }
}

impl Member for Status {
    fn hole() -> Self {
        Self::Other
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        if reader.peek()? != Kind::Text {
            return unusable::<Self>(reader);
        }
        *self = match &*reader.text()? {
            "success" => Self::Success,
            "error" => Self::Error,
            _ => Self::Other,
        };
        Ok(Ok(()))
    }
}

/// A `data` that nobody looks at.
pub(crate) struct Ignored;

impl Member for Ignored {
    fn hole() -> Self {
        Self
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        reader.skip().map(Ok)
    }
}

/// `{"faultstring"}` as the gateway writes it.
fn read_fault(reader: &mut Reader<'_>) -> Read<Option<String>> {
    let mut text = None;
    if reader.peek()? != Kind::Object {
        reader.skip()?;
        return Ok(text);
    }
    reader.enter()?;
    while let Some(key) = reader.next_member()? {
        match &*key {
            "faultstring" => text = read_text(reader)?,
            _ => reader.skip()?,
        }
    }
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
