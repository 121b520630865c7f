//! The core's errors as Python's exceptions, which are written in Python: `segel/errors.py`.

use pyo3::prelude::*;
use pyo3::types::{PyList, PyType};
use segel::Error;
use segel::error::Violation;

/// The exception of an error.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    let class = match error {
        Error::Invalid(_) => "InvalidParams",
        Error::Rejected(_) => "Rejected",
        Error::Unreadable(_) => "Unreadable",
    };
    let exception =
        errors(py, class).and_then(|class| class.call1((error.to_string(), error.to_json())));
    exception.map_or_else(|error| error, PyErr::from_value)
}

pub(crate) fn new_violations<'py>(
    py: Python<'py>,
    violations: &[Violation],
) -> PyResult<Bound<'py, PyList>> {
    let class = errors(py, "Violation")?;
    let objects = violations.iter().map(|violation| {
        class.call1((&*violation.path, violation.rule.as_str(), &*violation.text))
    });
    PyList::new(py, objects.collect::<PyResult<Vec<_>>>()?)
}

fn errors<'py>(py: Python<'py>, class: &str) -> PyResult<Bound<'py, PyType>> {
    Ok(py.import("segel.errors")?.getattr(class)?.cast_into()?)
}
