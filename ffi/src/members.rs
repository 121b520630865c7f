//! JSON objects taken apart, for callers that hand the parts on as they are spelled.

use std::borrow::Cow;

use segel::json::members;

use crate::boundary::{Failure, answer, free, given, into_handle, of, place};
use crate::values::segel_str;

/// The members of a JSON object, in the order that they stand in, repeated names too. They never
/// change: many threads may use them at once.
pub struct segel_members(Vec<(Cow<'static, str>, &'static str)>);

/// One member of a JSON object.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct segel_member {
    /// Its name, unescaped.
    pub name: segel_str,
    /// The JSON of its value, as it stands in the object.
    pub json: segel_str,
}

/// Splits a JSON object into its members without interpreting them. All of it is checked
/// strictly: RFC 8259, UTF-8, no lone surrogates.
///
/// - Ownership: `*out` is the caller's, for `segel_members_free`. It borrows from `json`, which
///   must stay as it is until then.
/// - NULL: `out` may not be.
/// - Errors: `SEGEL_ERROR` if `json` is no JSON object.
/// - Threads: any.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_members_new(json: segel_str, out: *mut *mut segel_members) -> i32 {
    // SAFETY: all pointers are as the header asks; the bytes stay as long as the members.
    unsafe {
        answer(std::ptr::null_mut(), || {
            let (json, out): (&'static [u8], _) = (json.bytes()?, place(out)?);
            let json = str::from_utf8(json).map_err(|_| Failure::NotJson)?;
            let all = members(json).map_err(|_| Failure::NotJson)?;
            out.write(into_handle(segel_members(all)));
            Ok(())
        })
    }
}

/// How many members there are.
///
/// - NULL: gives 0.
/// - Threads: any, also with the same members at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_members_count(members: *const segel_members) -> usize {
    // SAFETY: a handle, or null.
    unsafe { of(members, |members| members.0.len()) }
}

/// A member, counted from 0.
///
/// - Ownership: `out->name` is borrowed from the members, `out->json` from their source.
/// - NULL: neither may be.
/// - Errors: `SEGEL_MISUSE` if there is no such member.
/// - Threads: any, also with the same members at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_members_get(
    members: *const segel_members,
    index: usize,
    out: *mut segel_member,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(std::ptr::null_mut(), || {
            let (name, json) = given(members)?.0.get(index).ok_or(Failure::Misuse)?;
            place(out)?.write(segel_member { name: (&**name).into(), json: (*json).into() });
            Ok(())
        })
    }
}

/// Frees members.
///
/// - Ownership: takes the members; their source stays the caller's.
/// - NULL: does nothing.
/// - Threads: while nobody else uses them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_members_free(members: *mut segel_members) {
    // SAFETY: a handle that is used no more, or null.
    unsafe { free(members) }
}

/// Members can be shared among threads because this holds.
const _: () = {
    const fn shared<T: Send + Sync>() {}
    shared::<segel_members>();
};
