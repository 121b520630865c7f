//! Errors: whose fault it is, and what to do.

use segel::Error;
use segel::error::{Rejected, Retry, Unreadable};

use crate::boundary::{Failure, answer, free, given, of, place};
use crate::values::segel_str;

/// Why something did not work. It never changes: many threads may use it at once. No text in it
/// holds a key, a token or a whole identity number.
pub struct segel_error {
    error: Error,
    json: String,
    message: String,
}

/// Whose fault an error is.
#[repr(C)]
pub enum segel_fault {
    /// The caller's: nothing was built.
    SEGEL_INVALID = 1,
    /// The partner said no, as it documents.
    SEGEL_REJECTED = 2,
    /// The response is not what the partner documents.
    SEGEL_UNREADABLE = 3,
}

/// One problem in what the caller gave.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct segel_violation {
    /// JSON pointer to the value: `/params/sequence`, `/config/sign_key`, `/now`.
    pub path: segel_str,
    /// The rule that it broke: `required`, `type`, `format` and so on.
    pub rule: segel_str,
    /// One sentence: what was got, what is wanted, what to do.
    pub text: segel_str,
}

/// `SEGEL_INVALID`, `SEGEL_REJECTED` or `SEGEL_UNREADABLE`.
///
/// - NULL: gives 0.
/// - Threads: any, also with one error at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_error_kind(error: *const segel_error) -> i32 {
    // SAFETY: a handle, or null.
    unsafe {
        of(error, |error| match &error.error {
            Error::Invalid(_) => segel_fault::SEGEL_INVALID as i32,
            Error::Rejected(_) => segel_fault::SEGEL_REJECTED as i32,
            Error::Unreadable(_) => segel_fault::SEGEL_UNREADABLE as i32,
        })
    }
}

/// The whole error as the JSON object that all languages share; its `kind` is `invalid`,
/// `rejected` or `unreadable`.
///
/// - Ownership: borrowed from the error.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one error at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_error_json(error: *const segel_error) -> segel_str {
    // SAFETY: a handle, or null.
    unsafe { of(error, |error| error.json.as_str().into()) }
}

/// The error in words, for people; a line for each violation.
///
/// - Ownership: borrowed from the error.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one error at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_error_message(error: *const segel_error) -> segel_str {
    // SAFETY: a handle, or null.
    unsafe { of(error, |error| error.message.as_str().into()) }
}

/// How many violations there are: none unless the error is `SEGEL_INVALID`.
///
/// - NULL: gives 0.
/// - Threads: any, also with one error at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_error_violation_count(error: *const segel_error) -> usize {
    // SAFETY: a handle, or null.
    unsafe { of(error, |error| error.error.violations().len()) }
}

/// A violation, counted from 0, in the documented order of the fields.
///
/// - Ownership: what `*out` points to is borrowed from the error.
/// - NULL: neither may be.
/// - Errors: `SEGEL_MISUSE` if there is no such violation.
/// - Threads: any, also with one error at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_error_violation(
    error: *const segel_error,
    index: usize,
    out: *mut segel_violation,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(std::ptr::null_mut(), || {
            let violation = given(error)?.error.violations().get(index).ok_or(Failure::Misuse)?;
            place(out)?.write(segel_violation {
                path: violation.path.as_str().into(),
                rule: violation.rule.as_str().into(),
                text: violation.text.as_str().into(),
            });
            Ok(())
        })
    }
}

/// The HTTP status, or the one inside the body where the partner answers 200 to say no; 0 of
/// `SEGEL_INVALID`.
///
/// - NULL: gives 0.
/// - Threads: any, also with one error at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_error_status(error: *const segel_error) -> i32 {
    // SAFETY: a handle, or null.
    unsafe {
        of(error, |error| match &error.error {
            Error::Invalid(_) => 0,
            Error::Rejected(rejected) => rejected.status.into(),
            Error::Unreadable(unreadable) => unreadable.status.into(),
        })
    }
}

/// The partner's own code; none unless the error is `SEGEL_REJECTED` and has one.
///
/// - Ownership: borrowed from the error.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one error at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_error_code(error: *const segel_error) -> segel_str {
    // SAFETY: a handle, or null.
    unsafe { of(error, |error| error.rejected().and_then(|it| it.code.as_deref()).into()) }
}

/// Why the partner said no, in words that are the same for all partners: such as `not_found`; none
/// unless the error is `SEGEL_REJECTED`.
///
/// - Ownership: static.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one error at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_error_reason(error: *const segel_error) -> segel_str {
    // SAFETY: a handle, or null.
    unsafe { of(error, |error| error.rejected().map(|it| it.reason.as_str()).into()) }
}

/// What makes the response unreadable: such as `not_json`; none unless the error is
/// `SEGEL_UNREADABLE`.
///
/// - Ownership: static.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one error at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_error_problem(error: *const segel_error) -> segel_str {
    // SAFETY: a handle, or null.
    unsafe { of(error, |error| error.unreadable().map(|it| it.problem.as_str()).into()) }
}

/// What may be done with the same call: `never`, `later`, `after_new_token` or `after_fix`; none
/// of `SEGEL_INVALID`.
///
/// - Ownership: static.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one error at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_error_retry(error: *const segel_error) -> segel_str {
    // SAFETY: a handle, or null.
    unsafe {
        of(error, |error| {
            let rejected = error.rejected().map(|it| it.retry);
            rejected.or(error.unreadable().map(|it| it.retry)).map(Retry::as_str).into()
        })
    }
}

/// Seconds to wait before the retry, if the response says how long; else -1.
///
/// - NULL: gives -1.
/// - Threads: any, also with one error at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_error_retry_after(error: *const segel_error) -> i64 {
    // SAFETY: a handle, or null.
    let wait = unsafe {
        of(error, |error| {
            let rejected = error.rejected().and_then(|it| it.retry_after);
            rejected.or(error.unreadable().and_then(|it| it.retry_after))
        })
    };
    wait.map_or(-1, |wait| i64::try_from(wait.as_secs()).unwrap_or(i64::MAX))
}

/// Frees an error.
///
/// - Ownership: takes the error.
/// - NULL: does nothing.
/// - Threads: while nobody else uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_error_free(error: *mut segel_error) {
    // SAFETY: a handle that is used no more, or null.
    unsafe { free(error) }
}

impl segel_error {
    pub(crate) fn new(error: Error) -> Self {
        Self { json: error.to_json(), message: error.to_string(), error }
    }

    fn rejected(&self) -> Option<&Rejected> {
        match &self.error {
            Error::Rejected(rejected) => Some(rejected),
            _ => None,
        }
    }

    fn unreadable(&self) -> Option<&Unreadable> {
        match &self.error {
            Error::Unreadable(unreadable) => Some(unreadable),
            _ => None,
        }
    }
}

/// An error can be shared among threads because this holds.
const _: () = {
    const fn shared<T: Send + Sync>() {}
    shared::<segel_error>();
};
