//! What every answer of Prakerja is wrapped in: `{"success", "code", "message", "data"}`.

use super::errors;
use crate::error::Problem;
use crate::json::{Kind, Read, Reader};
use crate::reading::{Incoming, Refusal, Says, Words};
use crate::reply::{Member, Place, Slot, Taken, Trouble, unusable};
use crate::words::read_text;

/// An answer whose `data` is read as a `T`.
pub(crate) struct Envelope<T> {
    pub(crate) head: Head,
    data: Slot<T>,
}

/// What stands beside `data`.
#[derive(Default)]
pub(crate) struct Head {
    success: Slot<bool>,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
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
    let mut data = Slot::default();
    let head = Head::read_around(&mut data, incoming)?;
    reply(Envelope { head, data }).map_err(Refusal::Trouble)
}

impl<T: Member> Envelope<T> {
    /// `data`, which must be there.
    pub(crate) fn data(self) -> Taken<T> {
        self.data.take("data")
    }

    /// `data`, which may be missing or null.
    pub(crate) fn optional_data(self) -> Taken<Option<T>> {
        match self.data.take("data") {
            Err(trouble) if trouble == Trouble::at(Problem::MissingField, "/data") => Ok(None),
            data => data.map(Some),
        }
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
                "data" => data.read(reader)?,
                "success" => self.success.read(reader)?,
                "code" => self.code = read_text(reader)?,
                "message" => self.message = read_text(reader)?,
                _ => reader.skip()?,
            }
        }
        Ok(())
    }

    /// Whether there can be a reply.
    fn decide(&mut self, read: Taken, incoming: &Incoming<'_>) -> Result<(), Refusal> {
        match read.map(|()| self.says()) {
            Ok(Says::No(words)) => Err(errors::refuse(incoming, words)),
            said => incoming.decide(said, "/success"),
        }
    }

    fn says(&mut self) -> Says {
        match self.success.get("success") {
            Ok(true) => Says::Yes,
            Ok(false) => {
                let (code, text) = (self.code.take(), self.message.take());
                Says::No(Words { code, text, fields: Vec::new() })
            }
            Err(trouble) => Says::Neither(trouble),
        }
    }
}

/// A `data` that nobody looks at.
pub(crate) struct Ignored;

impl Member for Ignored {
    fn hole() -> Self {
        Self
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        match reader.peek()? {
            Kind::Null => unusable::<Self>(reader),
            _ => reader.skip().map(Ok),
        }
    }
}
