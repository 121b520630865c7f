//! The door for programs that hand JSON texts on: nothing is decoded here, and the core says what
//! is wrong with what it gets. `segel/json.py` gives these functions their names.

#![allow(clippy::too_many_arguments, reason = "what a line of the protocol has")]
#![allow(clippy::needless_pass_by_value, reason = "what Python's arguments become is owned")]

use std::borrow::Cow;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use segel::catalogue::{self, Answer};
use segel::prakerja::{self, Signing};
use segel::{Argument, Document, Error, json, seekpass};
use serde::Serialize;

use crate::call::Call;
use crate::error::raise;
use crate::headers::Headers;
use crate::octets::Octets;
use crate::operation::Operation;

#[pyfunction]
pub(crate) fn json_prepare(
    py: Python<'_>,
    operation: Text,
    config: Text,
    params: Text,
    now: Text,
) -> PyResult<Call> {
    let call = catalogue::prepare(
        argument(&operation),
        document(&config),
        document(&params),
        argument(&now),
    );
    let call = call.map_err(|error| raise(py, &error))?;
    let name: Option<String> = operation.and_then(|name| serde_json::from_slice(&name).ok());
    match name.and_then(|name| Operation::named(&name)) {
        Some(operation) => Ok(Call::new(call, operation)),
        None => Err(PyRuntimeError::new_err("the operation has no class for its replies")),
    }
}

#[pyfunction]
pub(crate) fn json_parse(
    py: Python<'_>,
    operation: Text,
    config: Text,
    params: Text,
    now: Text,
    status: Text,
    headers: &Bound<'_, PyAny>,
    body: Text,
) -> PyResult<String> {
    let headers = Headers::of(headers)?;
    let headers = headers.pairs();
    let answer = Answer { status: argument(&status), headers: &headers, body: argument(&body) };
    let reply = catalogue::parse(
        argument(&operation),
        document(&config),
        document(&params),
        argument(&now),
        &answer,
    );
    reply.map_err(|error| raise(py, &error))
}

#[pyfunction]
pub(crate) fn json_validate(operation: Text, config: Text, params: Text) -> String {
    json::to_string(&catalogue::validate(
        argument(&operation),
        document(&config),
        document(&params),
    ))
}

#[pyfunction]
pub(crate) fn json_sign(
    py: Python<'_>,
    config: Text,
    now: Text,
    method: Text,
    path: Text,
    body: Text,
    authorization: Text,
) -> PyResult<String> {
    let signing = signing([&now, &method, &path, &body, &authorization]);
    answer(py, prakerja::by_name::sign(document(&config), &signing))
}

#[pyfunction]
pub(crate) fn json_verify(
    py: Python<'_>,
    config: Text,
    now: Text,
    method: Text,
    path: Text,
    body: Text,
    authorization: Text,
    signature: Text,
) -> PyResult<String> {
    let signing = signing([&now, &method, &path, &body, &authorization]);
    answer(py, prakerja::by_name::verify(document(&config), &signing, argument(&signature)))
}

#[pyfunction]
pub(crate) fn json_diagnose(
    py: Python<'_>,
    config: Text,
    now: Text,
    method: Text,
    path: Text,
    body: Text,
    authorization: Text,
    signature: Text,
) -> PyResult<String> {
    let signing = signing([&now, &method, &path, &body, &authorization]);
    let signature = argument(&signature);
    let diagnose = || prakerja::by_name::diagnose(document(&config), &signing, signature);
    answer(py, py.detach(diagnose))
}

#[pyfunction]
pub(crate) fn json_scopes(py: Python<'_>, params: Text) -> PyResult<String> {
    answer(py, seekpass::by_name::scopes(document(&params)))
}

#[pyfunction]
pub(crate) fn json_describe() -> &'static str {
    catalogue::describe()
}

#[pyfunction]
pub(crate) fn json_members(text: Octets) -> Option<Vec<(String, String)>> {
    let members = json::members(std::str::from_utf8(&text).ok()?).ok()?;
    let owned = |(name, value): (Cow<'_, str>, &str)| (name.into_owned(), value.to_owned());
    Some(members.into_iter().map(owned).collect())
}

/// A JSON text, if there is one.
type Text = Option<Octets>;

fn document(text: &Text) -> Document<'_> {
    Document(text.as_deref())
}

fn argument(text: &Text) -> Argument<'_> {
    text.as_deref().map_or(Argument::Absent, Argument::Json)
}

fn signing([now, method, path, body, authorization]: [&Text; 5]) -> Signing<'_> {
    Signing {
        now: argument(now),
        method: argument(method),
        path: argument(path),
        body: argument(body),
        authorization: argument(authorization),
    }
}

fn answer(py: Python<'_>, result: Result<impl Serialize, Error>) -> PyResult<String> {
    Ok(json::to_string(&result.map_err(|error| raise(py, &error))?))
}
