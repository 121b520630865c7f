//! A partner with its checked config.

use std::time::{SystemTime, UNIX_EPOCH};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyInt, PyList, PyMapping};
use segel::error::{Invalid, Lang};
use segel::{Argument, Error, catalogue};

use crate::call::Call;
use crate::document::Document;
use crate::error::{new_violations, raise};
use crate::operation::Operation;

/// A partner by name (`prakerja`, …) with its checked config. It may prepare any number of
/// calls, in any number of threads.
#[pyclass(module = "segel", frozen, subclass)]
pub(crate) struct Client {
    pub(crate) inner: catalogue::Client,
    lang: Lang,
}

#[pymethods]
impl Client {
    #[new]
    fn py_new(partner: &str, config: &Bound<'_, PyAny>) -> PyResult<Self> {
        Self::new(partner, &members(config)?)
    }

    /// The request of an operation, to be sent as it is.
    ///
    /// `now` is Unix seconds, the clock's if it is not given.
    #[pyo3(signature = (operation, params, *, now=None))]
    fn prepare(
        &self,
        operation: &str,
        params: &Bound<'_, PyAny>,
        now: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Call> {
        match Operation::named(operation) {
            Some(operation) => self.prepare_operation(operation, &members(params)?, now),
            None => Err(self.unknown(params.py(), operation)),
        }
    }

    /// What is wrong with the params of an operation; empty if all is well.
    fn validate<'py>(
        &self,
        operation: &str,
        params: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyList>> {
        let py = params.py();
        let known = Operation::named(operation).map_or(&[][..], |known| known.members(py));
        let document = Document::of("/params", &members(params)?, known, self.lang);
        let mut violations = self.inner.validate(operation, document.json());
        document.amend(&mut violations);
        new_violations(py, &violations)
    }

    #[allow(clippy::unused_self, reason = "the receiver that the protocol has")]
    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("a client holds secrets and cannot be copied or pickled"))
    }
}

impl Client {
    pub(crate) fn new(partner: &str, config: &Bound<'_, PyDict>) -> PyResult<Self> {
        let lang = lang_of(config);
        let document = Document::of("/config", config, &[], lang);
        let client = document.judge(catalogue::Client::new(partner, document.json()));
        let inner = client.map_err(|error| raise(config.py(), &error))?;
        Ok(Self { inner, lang })
    }

    pub(crate) fn prepare_operation(
        &self,
        operation: &'static Operation,
        params: &Bound<'_, PyDict>,
        now: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Call> {
        let py = params.py();
        let document = Document::of("/params", params, operation.members(py), self.lang);
        let now = Now::of(now, self.lang);
        let prepare = || self.inner.prepare(operation.name, document.json(), now.argument());
        let call = aside(py, document.json().len(), prepare);
        match now.judge(document.judge(call)) {
            Ok(call) => Ok(Call::new(call, operation)),
            Err(error) => Err(raise(py, &error)),
        }
    }

    fn unknown(&self, py: Python<'_>, operation: &str) -> PyErr {
        let violations = self.inner.validate(operation, "{}");
        raise(py, &Error::Invalid(Invalid { violations }))
    }
}

/// Does work on so many bytes. While these are many, other threads of Python run; while they are
/// few, changing over would take longer than the work.
pub(crate) fn aside<T: Send>(py: Python<'_>, bytes: usize, work: impl FnOnce() -> T + Send) -> T {
    const MANY: usize = 64 << 10;
    if bytes > MANY { py.detach(work) } else { work() }
}

/// The time of a call.
pub(crate) enum Now {
    Seconds(i64),
    /// Anything else that was given for it; the core says what is wrong with it.
    Other(Document),
}

impl Now {
    pub(crate) fn of(given: Option<&Bound<'_, PyAny>>, lang: Lang) -> Self {
        match given {
            None => Self::Seconds(clock()),
            Some(given) => match given.cast::<PyInt>() {
                Ok(seconds) if !given.is_instance_of::<PyBool>() => {
                    Self::Seconds(seconds.extract().unwrap_or(i64::MAX))
                }
                _ => Self::Other(Document::of_value("/now", given, lang)),
            },
        }
    }

    pub(crate) fn argument(&self) -> Argument<'_> {
        match self {
            Self::Seconds(seconds) => (*seconds).into(),
            Self::Other(document) => Argument::Json(document.json()),
        }
    }

    pub(crate) fn judge<T>(&self, result: Result<T, Error>) -> Result<T, Error> {
        match self {
            Self::Seconds(_) => result,
            Self::Other(document) => document.judge(result),
        }
    }
}

#[allow(clippy::disallowed_methods, reason = "a host may ask its clock where the core may not")]
fn clock() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or_default()
}

/// A mapping as a dict.
pub(crate) fn members<'py>(mapping: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    if let Ok(members) = mapping.cast::<PyDict>() {
        return Ok(members.clone());
    }
    let members = PyDict::new(mapping.py());
    members.update(mapping.cast::<PyMapping>()?)?;
    Ok(members)
}

/// Keyword arguments, of which there may be none.
pub(crate) fn arguments<'py>(
    py: Python<'py>,
    given: Option<&Bound<'py, PyDict>>,
) -> Bound<'py, PyDict> {
    given.cloned().unwrap_or_else(|| PyDict::new(py))
}

/// The language that a config asks for.
fn lang_of(config: &Bound<'_, PyDict>) -> Lang {
    let lang = config.get_item("lang").ok().flatten();
    let lang = lang.and_then(|lang| lang.extract::<String>().ok());
    lang.and_then(|lang| Lang::from_spelling(&lang)).unwrap_or_default()
}

/// Every operation with its schemas and a worked example, and the partners' codes.
#[pyfunction]
pub(crate) fn describe(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import("json")?.call_method1("loads", (catalogue::describe(),))
}

/// What may be shown of a text from a reply.
#[pyfunction]
pub(crate) fn mask(text: &str) -> String {
    segel::mask(text)
}
