//! The door for callers that keep no client and check nothing themselves.

use segel::catalogue::{self, Answer};

use crate::boundary::{answer, given, into_handle, place};
use crate::call::{received, segel_call};
use crate::error::segel_error;
use crate::values::{segel_argument, segel_buffer, segel_header, segel_str};

/// A response as a caller has it before anybody has looked at it.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct segel_answer {
    /// HTTP status.
    pub status: segel_argument,
    /// The first of `header_count` headers; may be NULL if that is 0.
    pub headers: *const segel_header,
    /// How many headers there are.
    pub header_count: usize,
    /// The body's bytes as `SEGEL_TEXT`, or the JSON of their Base64.
    pub body: segel_argument,
}

/// As `segel_prepare`, from a config that is not kept. Arguments may be absent or mistyped.
///
/// - Ownership: `*out` is the caller's, for `segel_call_free`.
/// - NULL: `err` may be; `out` may not. `config` and `params` without `data` are not given.
/// - Errors: `invalid`, with every violation.
/// - Threads: any.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_prepare_once(
    operation: segel_argument,
    config: segel_str,
    params: segel_str,
    now: segel_argument,
    out: *mut *mut segel_call,
    err: *mut *mut segel_error,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(err, || {
            let (operation, now, out) = (operation.read()?, now.read()?, place(out)?);
            let call = catalogue::prepare(operation, config.document()?, params.document()?, now)?;
            out.write(into_handle(segel_call::new(call)));
            Ok(())
        })
    }
}

/// As `segel_parse`, in another process than the one that prepared the call: the same config,
/// params and `now` give the same result.
///
/// - Ownership: `*reply` is the caller's, for `segel_buffer_free`.
/// - NULL: `err` may be; `response` and `reply` may not. `config` and `params` without `data` are
///   not given.
/// - Errors: as `segel_prepare` and `segel_parse`.
/// - Threads: any.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_parse_once(
    operation: segel_argument,
    config: segel_str,
    params: segel_str,
    now: segel_argument,
    response: *const segel_answer,
    reply: *mut *mut segel_buffer,
    err: *mut *mut segel_error,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(err, || {
            let (operation, now, out) = (operation.read()?, now.read()?, place(reply)?);
            let (config, params) = (config.document()?, params.document()?);
            let segel_answer { status, headers, header_count, body } = *given(response)?;
            let headers = received(headers, header_count)?;
            let response = Answer { status: status.read()?, headers: &headers, body: body.read()? };
            let json = catalogue::parse(operation, config, params, now, &response)?;
            out.write(into_handle(segel_buffer::new(json)));
            Ok(())
        })
    }
}

/// As `segel_validate`, from a config that is checked too and not kept.
///
/// - Ownership: `*violations` is the caller's, for `segel_buffer_free`.
/// - NULL: `violations` may not be. `config` and `params` without `data` are not given.
/// - Errors: none; what is wrong is in the list.
/// - Threads: any.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_validate_once(
    operation: segel_argument,
    config: segel_str,
    params: segel_str,
    violations: *mut *mut segel_buffer,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(std::ptr::null_mut(), || {
            let (operation, out) = (operation.read()?, place(violations)?);
            let found = catalogue::validate(operation, config.document()?, params.document()?);
            out.write(into_handle(segel_buffer::json(&found)));
            Ok(())
        })
    }
}
