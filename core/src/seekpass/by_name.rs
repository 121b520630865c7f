//! The scopes of a batch that is given as JSON, for layers that hand on what they were given.

use super::add_batch::GROUPS;
use crate::argument::Document;
use crate::check::Checker;
use crate::client::ORDER_PARAMS;
use crate::error::{Error, Finding, Lang};
use crate::json::members;
use crate::rule::{WANT_OBJECT, WANT_UTF8};

/// The `OAuth` scopes that a batch needs, in the partner's order. Nothing is validated: a group
/// counts if it is given and not empty.
///
/// # Errors
///
/// [`Error::Invalid`] at `/params` if that is no JSON object.
pub fn scopes<'a>(params: impl Into<Document<'a>>) -> Result<Vec<&'static str>, Error> {
    let groups = read(params.into()).map_err(|finding| {
        let mut at = Checker::default();
        at.field(ORDER_PARAMS, "params", |at| at.found(finding));
        at.into_error(Lang::En)
    })?;
    let given = |group: &str| {
        let last = groups.iter().rev().find(|(name, _)| name == group);
        last.is_some_and(|(_, value)| !is_empty(value))
    };
    Ok(GROUPS.iter().filter(|group| given(group.name)).map(|group| group.scope).collect())
}

fn read(params: Document<'_>) -> Result<Vec<(std::borrow::Cow<'_, str>, &str)>, Finding> {
    let json = params.0.ok_or(Finding::Required)?;
    let text = std::str::from_utf8(json).map_err(|_| Finding::Encoding(WANT_UTF8))?;
    members(text).map_err(|_| not_an_object(text))
}

fn not_an_object(text: &str) -> Finding {
    use crate::json::{Fault, Kind, Reader};
    let mut reader = Reader::new(text);
    let kind = reader.peek();
    match kind.and_then(|kind| reader.skip().map(|()| kind)) {
        Ok(Kind::Null) => Finding::Required,
        Ok(got) => Finding::Type { got, wanted: WANT_OBJECT },
        Err(Fault::NotJson(at) | Fault::TooDeep(at)) => Finding::NotJson { at },
    }
}

/// Null, or a list, object or text without anything in it.
fn is_empty(value: &str) -> bool {
    let inside = value.strip_prefix(['[', '{']).unwrap_or(value);
    matches!(value, "null" | "\"\"") || inside.trim_start().starts_with([']', '}'])
}
