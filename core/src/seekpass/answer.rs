//! What SEEK Pass's answers have in common.
//!
//! No error body is documented, so every status of 400 or more is a refusal by its status;
//! `error`, `message` and `errors` fill its words where they come in one of the usual shapes. A
//! 2xx is a refusal only if it lacks the reply's main member and has `error` or `errors`.

use crate::error::{FieldTexts, Problem, Reason, Retry};
use crate::json::{Kind, Read, Reader};
use crate::reading::{Incoming, Refusal, Words};
use crate::reply::{Member, Taken, Trouble};
use crate::words::{Said, read_text};

/// Reads an answer whose members are the reply; `main` are those without which it is none.
pub(crate) fn read<T: Member>(incoming: &Incoming<'_>, main: &[&str]) -> Result<T, Refusal> {
    read_with(incoming, main, |errors| Words { code: None, text: errors.text(), ..errors.words() })
}

/// Reads a token endpoint's answer, whose errors are those of RFC 6749 §5.2.
pub(crate) fn read_oauth<T: Member>(incoming: &Incoming<'_>) -> Result<T, Refusal> {
    let refused = |errors: Errors| {
        let code = errors.error.text.clone();
        let text = errors.description.clone().or_else(|| errors.text());
        Words { code, text, ..errors.words() }
    };
    read_with(incoming, &["access_token"], refused).map_err(|refusal| match refusal {
        Refusal::No(mut no) => {
            if !matches!(no.status, 400 | 401) {
                no.code = None;
            }
            if let Some((reason, retry)) = no.code.as_deref().and_then(oauth_reason) {
                (no.reason, no.retry) = (reason, retry);
            }
            Refusal::No(no)
        }
        Refusal::Trouble(trouble) => Refusal::Trouble(trouble),
    })
}

fn oauth_reason(code: &str) -> Option<(Reason, Retry)> {
    match code {
        "invalid_client" => Some((Reason::Unauthenticated, Retry::AfterFix)),
        "invalid_scope"
        | "invalid_request"
        | "unauthorized_client"
        | "unsupported_grant_type"
        | "invalid_grant" => Some((Reason::InvalidRequest, Retry::AfterFix)),
        _ => None,
    }
}

fn read_with<T: Member>(
    incoming: &Incoming<'_>,
    main: &[&str],
    words: impl FnOnce(Errors) -> Words,
) -> Result<T, Refusal> {
    incoming.check_size().map_err(Refusal::Trouble)?;
    let status = incoming.status();
    if status < 400 && !incoming.response.is_success() {
        return Err(Refusal::Trouble(Trouble::whole(Problem::Mismatch)));
    }
    let errors = incoming.object::<Errors>();
    if status >= 400 {
        return Err(incoming.no(status, errors.map(words).unwrap_or_default()));
    }
    let errors = errors.map_err(Refusal::Trouble)?;
    if errors.present && !errors.members.iter().any(|member| main.contains(&member.as_str())) {
        return Err(incoming.no(status, words(errors)));
    }
    incoming.object::<T>().map_err(Refusal::Trouble)
}

/// The members that tell of errors.
#[derive(Default)]
struct Errors {
    error: Said,
    message: Said,
    /// The member `errors`.
    list: Said,
    description: Option<String>,
    /// Whether there is an `error` or `errors`.
    present: bool,
    /// Names of the other members that are not null.
    members: Vec<String>,
}

impl Errors {
    fn text(&self) -> Option<String> {
        let said = [&self.error, &self.message, &self.list];
        said.into_iter().find_map(|said| said.text.clone())
    }

    fn words(self) -> Words {
        let mut fields: Vec<FieldTexts> = Vec::new();
        for said in [self.error, self.message, self.list] {
            fields.retain(|known| !said.fields.iter().any(|field| field.field == known.field));
            fields.extend(said.fields);
        }
        Words { code: None, text: None, fields }
    }
}

impl Member for Errors {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        let mut errors = Self::default();
        reader.object(|key, reader| {
            let is_null = reader.peek()? == Kind::Null;
            match &*key {
                "error" => {
                    errors.error = Said::read(reader)?;
                    errors.present |= !is_null;
                }
                "errors" => {
                    errors.list = Said::read(reader)?;
                    errors.present |= !is_null;
                }
                "message" => errors.message = Said::read(reader)?,
                "error_description" => errors.description = read_text(reader)?,
                _ => {
                    reader.skip()?;
                    if !is_null && errors.members.len() < 16 {
                        errors.members.push(key.into_owned());
                    }
                }
            }
            Ok(())
        })?;
        Ok(Ok(errors))
    }
}
