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
        Err(trouble) if trouble.problem == Problem::WrongShape => None,
        Err(trouble) if trouble.problem == Problem::NotJson => plain_text(incoming.response.body),
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
