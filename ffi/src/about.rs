//! What the library is and offers.

use segel::catalogue;

use crate::values::segel_str;

/// The library's version, `MAJOR.MINOR.PATCH`.
///
/// - Ownership: static, never freed.
/// - Threads: any.
#[unsafe(no_mangle)]
pub extern "C" fn segel_version() -> segel_str {
    env!("CARGO_PKG_VERSION").into()
}

/// The catalogue as JSON: every operation with the JSON Schemas of its config, params and reply
/// and a worked example, and the partners' codes.
///
/// - Ownership: static, never freed.
/// - Threads: any.
#[unsafe(no_mangle)]
pub extern "C" fn segel_describe() -> segel_str {
    catalogue::describe().into()
}
