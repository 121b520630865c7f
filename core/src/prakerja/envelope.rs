//! What every answer of Prakerja is wrapped in: `{"success", "code", "message", "data"}`.

use super::errors;
use crate::error::Problem;
use crate::json::{Kind, Read, Reader};
use crate::reading::{Incoming, Refusal, Says, Words};
use crate::reply::{Member, Taken, Trouble, unusable};
use crate::words::read_text;

/// An answer whose `data` is read as a `T`.
pub(crate) struct Envelope<T> {
    success: Option<Taken<bool>>,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    data: Option<Taken<T>>,
}

/// Reads an answer whose `data` is the reply.
pub(crate) fn read<T: Member>(incoming: &Incoming<'_>) -> Result<T, Refusal> {
    read_with(incoming, Envelope::data)
}

/// Reads an answer from which a reply is made in its own way.
pub(crate) fn read_with<T: Member, R>(
    incoming: &Incoming<'_>,
    reply: impl FnOnce(Envelope<T>) -> Taken<R>,
) -> Result<R, Refusal> {
    incoming.check_size().map_err(Refusal::Trouble)?;
    match incoming.object::<Envelope<T>>().map(|envelope| envelope.says(reply)) {
        Ok(Says::No(words)) => Err(errors::refuse(incoming, words)),
        said => incoming.decide(said, "/success"),
    }
}

impl<T: Member> Envelope<T> {
    /// `data`, which must be there.
    pub(crate) fn data(self) -> Taken<T> {
        self.data.unwrap_or_else(T::missing).map_err(|trouble| trouble.under("data"))
    }

    /// `data`, which may be missing or null.
    pub(crate) fn optional_data(self) -> Taken<Option<T>> {
        match self.data {
            Some(Err(trouble)) if trouble == Trouble::at(Problem::MissingField, "") => Ok(None),
            Some(data) => data.map(Some).map_err(|trouble| trouble.under("data")),
            None => Ok(None),
        }
    }

    fn says<R>(self, reply: impl FnOnce(Self) -> Taken<R>) -> Says<R> {
        match &self.success {
            Some(Ok(true)) => Says::Yes(reply(self)),
            Some(Ok(false)) => {
                Says::No(Words { code: self.code, text: self.message, fields: Vec::new() })
            }
            Some(Err(trouble)) => Says::Neither(trouble.clone().under("success")),
            None => Says::Neither(Trouble::at(Problem::MissingField, "/success")),
        }
    }
}

impl<T: Member> Member for Envelope<T> {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        let mut envelope = Self { success: None, code: None, message: None, data: None };
        reader.object(|key, reader| {
            match &*key {
                "success" => envelope.success = Some(Member::read(reader)?),
                "code" => envelope.code = read_text(reader)?,
                "message" => envelope.message = read_text(reader)?,
                "data" => envelope.data = Some(Member::read(reader)?),
                _ => reader.skip()?,
            }
            Ok(())
        })?;
        Ok(Ok(envelope))
    }
}

/// A `data` that nobody looks at.
pub(crate) struct Ignored;

impl Member for Ignored {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        match reader.peek()? {
            Kind::Null => unusable(reader),
            _ => Ok(Ok(reader.skip().map(|()| Self)?)),
        }
    }
}
