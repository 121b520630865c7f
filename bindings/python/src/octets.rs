//! Arguments that may be text or bytes.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyString};

/// The bytes of a `bytes`, or of a `str` in UTF-8. A lone surrogate has none there; it becomes
/// bytes that the core will refuse.
pub(crate) struct Octets(PyBackedBytes);

impl std::ops::Deref for Octets {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl<'py> FromPyObject<'_, 'py> for Octets {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let Ok(text) = value.cast::<PyString>() else {
            let octets = value.extract().map(Self);
            return octets.map_err(|_| PyTypeError::new_err("give a str or bytes"));
        };
        let octets = text.encode_utf8().or_else(|_| {
            let octets = text.call_method1("encode", ("utf-8", "surrogatepass"))?;
            Ok::<_, PyErr>(octets.cast_into::<PyBytes>()?)
        });
        Ok(Self(octets?.into()))
    }
}
