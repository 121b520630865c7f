//! Segel's C interface; `include/segel.h` is made from it and says how to use it.
//!
//! Every function converts what it is given, calls the by-name door of the core
//! ([`segel::catalogue`]) and converts what comes back. No rule of a partner is in here.
//!
//! # Safety
//!
//! What holds for all functions is said once, in the preamble of the header: a pointer is null
//! where that is allowed, or points to what its type says for as long as the call lasts; a handle
//! comes from this library and is used no more once it is freed. What can be told from the
//! arguments alone (nulls, impossible lengths, unknown kinds) is answered with `SEGEL_MISUSE`.
#![deny(unsafe_op_in_unsafe_fn)]
#![allow(
    non_camel_case_types,
    clippy::enum_variant_names,
    clippy::missing_safety_doc,
    reason = "names as C spells them; the safety of all functions is described above"
)]

// In the order of the header.
mod client;

mod call;

mod error;

mod values;

mod prakerja;

mod seekpass;

mod once;

mod members;

mod about;

mod boundary;

pub use about::{segel_describe, segel_version};
pub use boundary::segel_status;
pub use call::{
    segel_call, segel_call_body, segel_call_free, segel_call_header, segel_call_header_count,
    segel_call_method, segel_call_request, segel_call_url, segel_parse, segel_request,
};
pub use client::{
    segel_client, segel_client_free, segel_client_new, segel_prepare, segel_validate,
};
pub use error::{
    segel_error, segel_error_code, segel_error_free, segel_error_json, segel_error_kind,
    segel_error_message, segel_error_problem, segel_error_reason, segel_error_retry,
    segel_error_retry_after, segel_error_status, segel_error_violation,
    segel_error_violation_count, segel_fault, segel_violation,
};
pub use members::{
    segel_member, segel_members, segel_members_count, segel_members_free, segel_members_get,
    segel_members_new,
};
pub use once::{segel_answer, segel_parse_once, segel_prepare_once, segel_validate_once};
pub use prakerja::{
    segel_diagnose, segel_diagnose_once, segel_sign, segel_sign_once, segel_signing, segel_verify,
    segel_verify_once,
};
pub use seekpass::segel_scopes;
pub use values::{
    segel_argument, segel_argument_kind, segel_buffer, segel_buffer_free, segel_buffer_str,
    segel_header, segel_str,
};
