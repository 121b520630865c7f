//! SEEK Pass's scopes.

use segel::seekpass::by_name;

use crate::boundary::{answer, into_handle, place};
use crate::error::segel_error;
use crate::values::{segel_buffer, segel_str};

/// The OAuth scopes that a batch of SEEK Pass needs: `*scopes` is a JSON list of texts. `params`
/// are those of `seekpass.add_batch`; nothing in them is validated.
///
/// - Ownership: `*scopes` is the caller's, for `segel_buffer_free`.
/// - NULL: `err` may be; `scopes` may not. `params` without `data` are not given.
/// - Errors: `invalid` if `params` is no JSON object.
/// - Threads: any.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_scopes(
    params: segel_str,
    scopes: *mut *mut segel_buffer,
    err: *mut *mut segel_error,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(err, || {
            let out = place(scopes)?;
            let needed = by_name::scopes(params.document()?)?;
            out.write(into_handle(segel_buffer::json(&needed)));
            Ok(())
        })
    }
}
