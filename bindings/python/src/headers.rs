//! The headers of a response, however an HTTP client has them.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyMapping, PyString};

/// Names and values, in the order received.
pub(crate) struct Headers(Vec<(String, String)>);

impl Headers {
    /// Takes a mapping from names to values, or pairs of the two.
    pub(crate) fn of(headers: &Bound<'_, PyAny>) -> PyResult<Self> {
        let mut all = Vec::new();
        if let Ok(headers) = headers.cast::<PyDict>() {
            for (name, value) in headers {
                all.push((text(&name)?, text(&value)?));
            }
            return Ok(Self(all));
        }
        let pairs = match headers.cast::<PyMapping>() {
            Ok(mapping) => mapping.items()?.into_any(),
            Err(_) => headers.clone(),
        };
        for pair in pairs.try_iter()? {
            let mut pair = pair?.try_iter()?;
            match (pair.next(), pair.next(), pair.next()) {
                (Some(name), Some(value), None) => all.push((text(&name?)?, text(&value?)?)),
                _ => return Err(PyValueError::new_err("give headers as pairs of name and value")),
            }
        }
        Ok(Self(all))
    }

    pub(crate) fn pairs(&self) -> Vec<(&str, &str)> {
        self.0.iter().map(|(name, value)| (&**name, &**value)).collect()
    }
}

/// What came from the network may be anything: what is no UTF-8 is replaced.
fn text(value: &Bound<'_, PyAny>) -> PyResult<String> {
    match value.cast::<PyBytes>() {
        Ok(bytes) => Ok(String::from_utf8_lossy(bytes.as_bytes()).into_owned()),
        Err(_) => Ok(value.cast::<PyString>()?.to_string_lossy().into_owned()),
    }
}
