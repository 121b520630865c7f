//! What the partners offer beside operations.

#![allow(clippy::needless_pass_by_value, reason = "what Python's arguments become is owned")]

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use segel::error::Lang;
use segel::prakerja::{self, Signing};
use segel::{Argument, seekpass};

use crate::client::{Now, members};
use crate::document::Document;
use crate::error::raise;
use crate::octets::Octets;
use crate::operations::{Prakerja, Seekpass};
use crate::record::Record;

#[pymethods]
impl Prakerja {
    /// The signature, 40 lower-case hex digits, of a request that is made elsewhere.
    #[pyo3(signature = (*, now, method, path, body, authorization=None))]
    fn sign(
        slf: &Bound<'_, Self>,
        now: &Bound<'_, PyAny>,
        method: Octets,
        path: Octets,
        body: Octets,
        authorization: Option<Octets>,
    ) -> PyResult<String> {
        let signed = Signed::of(now, method, path, body, authorization);
        let result = client(slf)?.sign(&signed.signing());
        signed.now.judge(result).map_err(|error| raise(slf.py(), &error))
    }

    /// Whether a signature is the right one, compared in constant time.
    #[pyo3(signature = (*, now, method, path, body, signature, authorization=None))]
    fn verify(
        slf: &Bound<'_, Self>,
        now: &Bound<'_, PyAny>,
        method: Octets,
        path: Octets,
        body: Octets,
        signature: Octets,
        authorization: Option<Octets>,
    ) -> PyResult<bool> {
        let signed = Signed::of(now, method, path, body, authorization);
        let result = client(slf)?.verify(&signed.signing(), &*signature);
        signed.now.judge(result).map_err(|error| raise(slf.py(), &error))
    }

    /// Why a signature is not the right one. It shows the text to sign and the right signature:
    /// not for logs. Other threads of Python run meanwhile.
    #[pyo3(signature = (*, now, method, path, body, signature, authorization=None))]
    fn diagnose<'py>(
        slf: &Bound<'py, Self>,
        now: &Bound<'py, PyAny>,
        method: Octets,
        path: Octets,
        body: Octets,
        signature: Octets,
        authorization: Option<Octets>,
    ) -> PyResult<Bound<'py, PyAny>> {
        static DIAGNOSIS: PyOnceLock<Record> = PyOnceLock::new();
        let py = slf.py();
        let signed = Signed::of(now, method, path, body, authorization);
        let client = client(slf)?;
        let result = py.detach(|| client.diagnose(&signed.signing(), &*signature));
        let diagnosis = signed.now.judge(result).map_err(|error| raise(py, &error))?;
        let class = || Record::of(&py.import("segel.diagnosis")?.getattr("Diagnosis")?);
        let json = segel::json::to_string(&diagnosis);
        DIAGNOSIS.get_or_try_init(py, class)?.read(py, &json)
    }
}

/// What a signature is made over.
struct Signed {
    now: Now,
    method: Octets,
    path: Octets,
    body: Octets,
    authorization: Option<Octets>,
}

impl Signed {
    fn of(
        now: &Bound<'_, PyAny>,
        method: Octets,
        path: Octets,
        body: Octets,
        authorization: Option<Octets>,
    ) -> Self {
        Self { now: Now::of(Some(now), Lang::En), method, path, body, authorization }
    }

    fn signing(&self) -> Signing<'_> {
        Signing {
            now: self.now.argument(),
            method: (&*self.method).into(),
            path: (&*self.path).into(),
            body: (&*self.body).into(),
            authorization: self.authorization.as_deref().map_or(Argument::Absent, Argument::Text),
        }
    }
}

fn client<'a>(prakerja: &'a Bound<'_, Prakerja>) -> PyResult<&'a prakerja::Client> {
    let client = prakerja.as_super().get().inner.typed::<prakerja::Prakerja>();
    client.ok_or_else(|| PyTypeError::new_err("the client is not Prakerja's"))
}

#[pymethods]
impl Seekpass {
    /// The OAuth scopes that a batch needs; nothing is validated.
    #[staticmethod]
    fn scopes(params: &Bound<'_, PyAny>) -> PyResult<Vec<&'static str>> {
        let document = Document::of("/params", &members(params)?, &[], Lang::En);
        let scopes = seekpass::by_name::scopes(document.json());
        scopes.map_err(|error| raise(params.py(), &error))
    }
}
