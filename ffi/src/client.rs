//! A client: the checked config, kept for many calls.

use segel::catalogue::Client;

use crate::boundary::{answer, free, given, into_handle, place};
use crate::call::segel_call;
use crate::error::segel_error;
use crate::values::{segel_buffer, segel_str};

/// The checked config of one partner. It never changes: many threads may use it at once.
pub struct segel_client(pub(crate) Client);

/// Checks a config and keeps it, with all that can be computed once.
///
/// `partner` is `prakerja`, `pafi`, `padi`, `seekpass` or `middleware`; `config` is a JSON object.
///
/// - Ownership: `*out` is the caller's, for `segel_client_free`.
/// - NULL: `err` may be; `out` may not. `config` without `data` is not given.
/// - Errors: `invalid`, with every violation of the config.
/// - Threads: any.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_client_new(
    partner: segel_str,
    config: segel_str,
    out: *mut *mut segel_client,
    err: *mut *mut segel_error,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(err, || {
            let out = place(out)?;
            let partner = String::from_utf8_lossy(partner.bytes()?);
            let client = Client::new(&partner, config.document()?)?;
            out.write(into_handle(segel_client(client)));
            Ok(())
        })
    }
}

/// Frees a client. Calls that were prepared from it stay valid.
///
/// - Ownership: takes the client.
/// - NULL: does nothing.
/// - Threads: while nobody else uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_client_free(client: *mut segel_client) {
    // SAFETY: a handle that is used no more, or null.
    unsafe { free(client) }
}

/// Prepares an operation: the request to send, and how its response is read.
///
/// `operation` is a name of the catalogue, `prakerja.submission_status`; `params` is a JSON
/// object; `now` is the time in Unix seconds.
///
/// - Ownership: `*out` is the caller's, for `segel_call_free`.
/// - NULL: `err` may be; `client` and `out` may not. Texts without `data` are not given.
/// - Errors: `invalid`, with every violation.
/// - Threads: any, also with one client at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_prepare(
    client: *const segel_client,
    operation: segel_str,
    params: segel_str,
    now: i64,
    out: *mut *mut segel_call,
    err: *mut *mut segel_error,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(err, || {
            let (client, out) = (given(client)?, place(out)?);
            let call = client.0.prepare(operation.argument()?, params.document()?, now)?;
            out.write(into_handle(segel_call::new(call)));
            Ok(())
        })
    }
}

/// Checks the params of an operation without preparing it: `*violations` is a JSON list of
/// `{"path", "rule", "text"}`, empty if all is well.
///
/// - Ownership: `*violations` is the caller's, for `segel_buffer_free`.
/// - NULL: `client` and `violations` may not be. Texts without `data` are not given.
/// - Errors: none; what is wrong is in the list.
/// - Threads: any, also with one client at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_validate(
    client: *const segel_client,
    operation: segel_str,
    params: segel_str,
    violations: *mut *mut segel_buffer,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(std::ptr::null_mut(), || {
            let (client, out) = (given(client)?, place(violations)?);
            let found = client.0.validate(operation.argument()?, params.document()?);
            out.write(into_handle(segel_buffer::json(&found)));
            Ok(())
        })
    }
}

/// A client can be shared among threads because this holds.
const _: () = {
    const fn shared<T: Send + Sync>() {}
    shared::<segel_client>();
};
