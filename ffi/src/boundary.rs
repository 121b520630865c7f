//! The boundary: outcomes as numbers, panics caught, pointers checked.

use std::mem::MaybeUninit;
use std::panic::{AssertUnwindSafe, catch_unwind};

use segel::Error;

use crate::error::segel_error;

/// How a function ended.
#[repr(C)]
pub enum segel_status {
    /// It worked; the outputs are written.
    SEGEL_OK = 0,
    /// It did not work, and the error says why; the other outputs are as they were.
    SEGEL_ERROR = 1,
    /// A mistake of the calling program: a pointer that must not be NULL is, a length is
    /// impossible, a kind unknown, an index too large. Nothing was done, no output written.
    SEGEL_MISUSE = -1,
    /// A defect of this library; please report it. Handles stay valid and must still be freed.
    SEGEL_PANIC = -2,
}

/// Why a function has no result.
pub(crate) enum Failure {
    Misuse,
    NotJson,
    Refused(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

/// What stands between C and a function's work.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// Does the work of a function that can fail, and hands its error out if that is wanted.
///
/// # Safety
///
/// `err` is null or may be written to.
pub(crate) unsafe fn answer(err: *mut *mut segel_error, work: impl FnOnce() -> Outcome) -> i32 {
    let status = match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(())) => segel_status::SEGEL_OK,
        Ok(Err(Failure::Misuse)) => segel_status::SEGEL_MISUSE,
        Ok(Err(Failure::NotJson)) => segel_status::SEGEL_ERROR,
        Ok(Err(Failure::Refused(error))) => {
            // SAFETY: as the caller promises.
            if let Ok(err) = unsafe { place(err) } {
                err.write(into_handle(segel_error::new(error)));
            }
            segel_status::SEGEL_ERROR
        }
        Err(_) => segel_status::SEGEL_PANIC,
    };
    status as i32
}

/// A place for an output, which C need not have initialised.
///
/// # Safety
///
/// `out` is null or may be written to while `'a` lasts.
pub(crate) unsafe fn place<'a, T>(out: *mut T) -> Outcome<&'a mut MaybeUninit<T>> {
    // SAFETY: as the caller promises; `MaybeUninit` asks for no value to be there.
    unsafe { out.cast::<MaybeUninit<T>>().as_mut() }.ok_or(Failure::Misuse)
}

/// What a pointer points to.
///
/// # Safety
///
/// `pointer` is null or points to a `T` that nobody changes while `'a` lasts.
pub(crate) unsafe fn given<'a, T>(pointer: *const T) -> Outcome<&'a T> {
    // SAFETY: as the caller promises.
    unsafe { pointer.as_ref() }.ok_or(Failure::Misuse)
}

/// The elements that a pointer and a count stand for; null stands for none.
///
/// # Safety
///
/// `first` is null or points to `count` elements that nobody changes while `'a` lasts.
pub(crate) unsafe fn elements<'a, T>(first: *const T, count: usize) -> Outcome<&'a [T]> {
    let size = count.checked_mul(size_of::<T>());
    let fits = size.is_some_and(|size| isize::try_from(size).is_ok());
    match (first.is_null(), count) {
        (true, 0) => Ok(&[]),
        // SAFETY: not null, and of a possible size; the rest is as the caller promises.
        (false, _) if fits => Ok(unsafe { std::slice::from_raw_parts(first, count) }),
        _ => Err(Failure::Misuse),
    }
}

/// Hands a value out; the caller of the library gives it back to a function that frees it.
pub(crate) fn into_handle<T>(value: T) -> *mut T {
    Box::into_raw(Box::new(value))
}

/// Frees a handle.
///
/// # Safety
///
/// `handle` is null or comes from [`into_handle`] and is used no more.
pub(crate) unsafe fn free<T>(handle: *mut T) {
    if !handle.is_null() {
        // SAFETY: as the caller promises.
        let value = unsafe { Box::from_raw(handle) };
        // Nobody can be told of a panic here.
        let _ = catch_unwind(AssertUnwindSafe(|| drop(value)));
    }
}

/// Something of a handle, or the default if it is null.
///
/// # Safety
///
/// As [`given`].
pub(crate) unsafe fn of<T, R: Default>(handle: *const T, get: impl FnOnce(&T) -> R) -> R {
    // SAFETY: as the caller promises.
    unsafe { handle.as_ref() }.map(get).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::ptr;

    use super::*;

    #[test]
    fn a_panic_is_answered_with_a_number() {
        // SAFETY: null is allowed.
        let code = unsafe { answer(ptr::null_mut(), || panic!("a defect, made for this test")) };
        assert_eq!(code, segel_status::SEGEL_PANIC as i32);
    }

    #[test]
    fn an_impossible_number_of_elements_is_misuse() {
        let one = 7_u64;
        for count in [usize::MAX, usize::MAX / 8, isize::MAX as usize / 8 + 1] {
            // SAFETY: refused before the pointer is used.
            assert!(unsafe { elements(&raw const one, count) }.is_err());
        }
        // SAFETY: there is one element.
        assert!(matches!(unsafe { elements(&raw const one, 1) }, Ok([7])));
        // SAFETY: null stands for none.
        assert!(matches!(unsafe { elements::<u64>(ptr::null(), 0) }, Ok([])));
        // SAFETY: refused before the pointer is used.
        assert!(unsafe { elements::<u64>(ptr::null(), 1) }.is_err());
    }
}
