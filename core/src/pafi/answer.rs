//! What PAFI's answers have in common: success and failure stand beside the content.

use crate::error::{FieldTexts, Problem};
use crate::json::{Read, Reader};
use crate::reading::{Incoming, Refusal, Says, Words};
use crate::reply::{Member, Taken, Trouble};
use crate::words::{read_fields, read_text};

/// The members that tell success from failure.
#[derive(Default)]
struct Verdict {
    error: Option<Taken<Option<bool>>>,
    status_code: Option<Taken<Option<i64>>>,
    /// Whether there is a `message`, text or not.
    has_message: bool,
    message: Option<String>,
    errors: Vec<FieldTexts>,
}

/// Reads an answer whose members are the reply.
///
/// Under an HTTP status of 400 or more that status counts, else the body's own.
pub(crate) fn read<T: Member>(incoming: &Incoming<'_>) -> Result<T, Refusal> {
    incoming.check_size().map_err(Refusal::Trouble)?;
    let verdict = incoming.object::<Verdict>();
    if !incoming.response.is_success() {
        let said = verdict.map(|verdict| {
            if verdict.has_message || verdict.status_code.is_some() {
                Says::No(verdict.words())
            } else {
                Says::Neither(Trouble::at(Problem::WrongShape, ""))
            }
        });
        return incoming.decide(said, "");
    }
    let mut verdict = verdict.map_err(Refusal::Trouble)?;
    match verdict.body_status().map_err(Refusal::Trouble)? {
        Some(status) if status >= 400 => return Err(incoming.no(status, verdict.words())),
        Some(status) if !(200..300).contains(&status) => {
            return Err(Refusal::Trouble(Trouble::at(Problem::Mismatch, "/status_code")));
        }
        _ => {}
    }
    if verdict.is_error().map_err(Refusal::Trouble)? {
        return Err(incoming.no(incoming.status(), verdict.words()));
    }
    incoming.object::<T>().map_err(Refusal::Trouble)
}

impl Verdict {
    fn words(self) -> Words {
        Words { code: None, text: self.message, fields: self.errors }
    }

    fn body_status(&mut self) -> Taken<Option<u16>> {
        let status = self.status_code.take().unwrap_or(Ok(None));
        let status = status.map_err(|trouble| trouble.under("status_code"))?;
        Ok(status.map(|status| u16::try_from(status).unwrap_or(0)))
    }

    fn is_error(&mut self) -> Taken<bool> {
        let error = self.error.take().unwrap_or(Ok(None));
        Ok(error.map_err(|trouble| trouble.under("error"))?.unwrap_or_default())
    }
}

impl Member for Verdict {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        let mut verdict = Self::default();
        reader.object(|key, reader| {
            match &*key {
                "error" => verdict.error = Some(Member::read(reader)?),
                "status_code" => verdict.status_code = Some(Member::read(reader)?),
                "message" => {
                    verdict.has_message = true;
                    verdict.message = read_text(reader)?;
                }
                "errors" => verdict.errors = read_fields(reader)?,
                _ => reader.skip()?,
            }
            Ok(())
        })?;
        Ok(Ok(verdict))
    }
}
