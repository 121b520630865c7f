//! A prepared call: what to send, and how the answer is read.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyDict, PyString};
use segel::{Response, catalogue};

use crate::client::aside;
use crate::error::raise;
use crate::headers::Headers;
use crate::operation::Operation;

/// A prepared operation: the request, and how its response is read.
///
/// Send `method`, `url`, `headers` and `body` as they are: do not encode the body again, do not
/// follow redirects.
#[pyclass(module = "segel", frozen, generic)]
pub(crate) struct Call {
    inner: catalogue::Call,
    operation: &'static Operation,
}

#[pymethods]
impl Call {
    /// Method, in upper case.
    #[getter]
    fn method<'py>(&self, py: Python<'py>) -> Bound<'py, PyString> {
        let request = self.inner.request();
        self.operation.word(py, request.method, request)
    }

    /// Absolute URL.
    #[getter]
    fn url<'py>(&self, py: Python<'py>) -> Bound<'py, PyString> {
        PyString::new(py, &self.inner.request().url)
    }

    /// Headers by name, in the partner's order and spelling.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let request = self.inner.request();
        let headers = PyDict::new(py);
        for header in &request.headers {
            headers.set_item(self.operation.word(py, header.name, request), &*header.value)?;
        }
        Ok(headers)
    }

    /// The exact bytes that were signed; empty if there is no body.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.inner.request().body)
    }

    /// Keyword arguments for `requests.request` and `requests.Session.request`. No password of a
    /// netrc file takes the place of the call's own header.
    fn as_requests<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let arguments = self.arguments(py, "data", "allow_redirects")?;
        arguments.set_item("auth", py.import("segel._auth")?.getattr("as_it_is")?)?;
        Ok(arguments)
    }

    /// Keyword arguments for `httpx.request`, and `request` of `httpx.Client` and
    /// `httpx.AsyncClient`.
    fn as_httpx<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.arguments(py, "content", "follow_redirects")
    }

    /// Reads the response: hand over what came back, whatever it is. The same call may read again,
    /// with the same answer.
    fn parse<'py>(
        &self,
        py: Python<'py>,
        status: i64,
        headers: &Bound<'py, PyAny>,
        body: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let headers = Headers::of(headers)?;
        let headers = headers.pairs();
        let body: PyBackedBytes = body.extract().map_err(|_| {
            PyTypeError::new_err("give the body's bytes as they came: response.content, not .text")
        })?;
        // What is no HTTP status is no 16-bit number either; the core will say so.
        let status = u16::try_from(status).unwrap_or_default();
        let response = Response { status, headers: &headers, body: &body };
        match aside(py, body.len(), || self.inner.parse(&response)) {
            Ok(reply) => self.operation.record(py)?.read(py, &reply),
            Err(error) => Err(raise(py, &error)),
        }
    }

    /// The operation's name: anything else could hold a secret.
    fn __repr__(&self) -> String {
        format!("<segel.Call {}>", self.operation.name)
    }

    #[allow(clippy::unused_self, reason = "the receiver that the protocol has")]
    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("a call holds secrets and cannot be copied or pickled"))
    }
}

impl Call {
    pub(crate) fn new(inner: catalogue::Call, operation: &'static Operation) -> Self {
        Self { inner, operation }
    }

    fn arguments<'py>(
        &self,
        py: Python<'py>,
        body: &str,
        redirects: &str,
    ) -> PyResult<Bound<'py, PyDict>> {
        let arguments = PyDict::new(py);
        arguments.set_item("method", self.method(py))?;
        arguments.set_item("url", self.url(py))?;
        arguments.set_item("headers", self.headers(py)?)?;
        arguments.set_item(body, self.body(py))?;
        arguments.set_item(redirects, false)?;
        Ok(arguments)
    }
}
