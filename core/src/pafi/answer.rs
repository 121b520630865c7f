//! What PAFI's answers have in common: success and failure stand beside the content.

use crate::error::{FieldTexts, Problem};
use crate::json::{Read, Reader};
use crate::reading::{Incoming, Refusal, Says, Words};
use crate::reply::{Member, Place as _, Slot, Taken, Trouble};
use crate::words::{read_fields, read_text};

/// The members that tell success from failure.
#[derive(Default)]
struct Verdict {
    error: Slot<Option<bool>>,
    status_code: Slot<Option<i64>>,
    /// Whether there is a `status_code`, a number or not.
    has_status_code: bool,
    /// Whether there is a `message`, text or not.
    has_message: bool,
    message: Option<String>,
    errors: Vec<FieldTexts>,
}

/// Reads an answer whose members are the reply.
///
/// Under an HTTP status of 400 or more that status counts, else the body's own.
pub(crate) fn read<T: Member>(incoming: &Incoming<'_>) -> Result<T, Refusal> {
    decide(incoming)?;
    incoming.reply().map_err(Refusal::Trouble)
}

/// Whether there can be a reply.
fn decide(incoming: &Incoming<'_>) -> Result<(), Refusal> {
    incoming.check_size().map_err(Refusal::Trouble)?;
    let mut verdict = Verdict::default();
    let read = incoming.object(&mut |reader| verdict.read(reader));
    if !incoming.response.is_success() {
        let said = read.map(|()| {
            if verdict.has_message || verdict.has_status_code {
                Says::No(verdict.words())
            } else {
                Says::Neither(Trouble::at(Problem::WrongShape, ""))
            }
        });
        return incoming.decide(said, "");
    }
    read.map_err(Refusal::Trouble)?;
    let body_status = verdict.body_status().map_err(Refusal::Trouble)?;
    match body_status {
        Some(status) if status >= 400 => return Err(incoming.no(status, verdict.words())),
        Some(status) if !(200..300).contains(&status) => {
            return Err(Refusal::Trouble(Trouble::at(Problem::Mismatch, "/status_code")));
        }
        _ => {}
    }
    if verdict.is_error().map_err(Refusal::Trouble)? {
        let status = body_status.unwrap_or(incoming.status());
        return Err(incoming.no(status, verdict.words()));
    }
    Ok(())
}

impl Verdict {
    fn words(self) -> Words {
        Words { code: None, text: self.message, fields: self.errors }
    }

    fn body_status(&self) -> Taken<Option<u16>> {
        let status = self.status_code.get("status_code")?;
        Ok(status.map(|status| u16::try_from(status).unwrap_or(0)))
    }

    fn is_error(&self) -> Taken<bool> {
        Ok(self.error.get("error")?.unwrap_or_default())
    }
}

impl Verdict {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read<()> {
        reader.enter()?;
        while let Some(key) = reader.next_member()? {
            match &*key {
                "error" => self.error.read(reader)?,
                "status_code" => {
                    self.has_status_code = true;
                    self.status_code.read(reader)?;
                }
                "message" => {
                    self.has_message = true;
                    self.message = read_text(reader)?;
                }
                "errors" => self.errors = read_fields(reader)?,
                _ => reader.skip()?,
            }
        }
        Ok(())
    }
}
