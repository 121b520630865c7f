//! An operation as this package knows it, and what of Python is made for it only once.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyString;

use crate::operations::OPERATIONS;
use crate::record::Record;

/// An operation of the catalogue.
pub(crate) struct Operation {
    pub(crate) name: &'static str,
    /// Module and class of its replies.
    reply: [&'static str; 2],
    fields: &'static [&'static str],
    /// Those of its fields that are bytes.
    binary: &'static [&'static str],
    record: PyOnceLock<Record>,
    members: PyOnceLock<Vec<Member>>,
    words: PyOnceLock<Vec<(&'static str, Py<PyString>)>>,
}

/// A field of the params.
pub(crate) struct Member {
    pub(crate) field: &'static str,
    pub(crate) name: Py<PyString>,
    /// The name in JSON, with the colon.
    pub(crate) json: String,
    /// Whether JSON carries it as Base64.
    pub(crate) is_binary: bool,
}

impl Operation {
    pub(crate) const fn new(
        name: &'static str,
        reply: [&'static str; 2],
        fields: &'static [&'static str],
        binary: &'static [&'static str],
    ) -> Self {
        Self {
            name,
            reply,
            fields,
            binary,
            record: PyOnceLock::new(),
            members: PyOnceLock::new(),
            words: PyOnceLock::new(),
        }
    }

    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        OPERATIONS.iter().find(|operation| operation.name == name)
    }

    /// How a reply becomes an object; its class is imported with the first reply.
    pub(crate) fn record(&self, py: Python<'_>) -> PyResult<&Record> {
        let [module, class] = self.reply;
        self.record.get_or_try_init(py, || Record::of(&py.import(module)?.getattr(class)?))
    }

    /// The fields of its params.
    pub(crate) fn members(&self, py: Python<'_>) -> &[Member] {
        self.members.get_or_init(py, || {
            let member = |field: &&'static str| Member {
                field,
                name: PyString::intern(py, field).unbind(),
                json: format!("\"{field}\":"),
                is_binary: self.binary.contains(field),
            };
            self.fields.iter().map(member).collect()
        })
    }

    /// A word of its request: the method, the name of a header. `request` gives those that are
    /// kept.
    pub(crate) fn word<'py>(
        &self,
        py: Python<'py>,
        word: &'static str,
        request: &segel::Request,
    ) -> Bound<'py, PyString> {
        let words = self.words.get_or_init(py, || {
            let names = request.headers.iter().map(|header| header.name);
            let all = names.chain([request.method]);
            all.map(|word| (word, PyString::intern(py, word).unbind())).collect()
        });
        let known = words.iter().find(|(known, _)| std::ptr::eq(*known, word));
        known.map_or_else(|| PyString::new(py, word), |(_, known)| known.bind(py).clone())
    }
}
