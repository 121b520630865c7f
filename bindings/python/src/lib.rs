//! The extension module `segel._native`.
//!
//! It holds no rule: Python's values become JSON, the core does the work by name, and what comes
//! back becomes Python's objects. No function here has a frame in a traceback, so none shows the
//! secrets that it was given.

mod call;
mod client;
mod document;
mod error;
mod headers;
mod json;
mod octets;
mod operation;
mod operations;
mod partner;
mod record;
mod signing;

#[pyo3::pymodule(name = "_native")]
mod native {
    #[pymodule_export]
    use crate::call::Call;
    #[pymodule_export]
    use crate::client::{Client, describe, mask};
    #[pymodule_export]
    use crate::json::{
        json_describe, json_diagnose, json_members, json_parse, json_prepare, json_scopes,
        json_sign, json_validate, json_verify,
    };
    #[pymodule_export]
    use crate::operations::{Middleware, Padi, Pafi, Prakerja, Seekpass};
}
