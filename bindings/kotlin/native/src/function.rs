//! Calls of UniFFI's functions. All have one shape: the handle of an object, or none; buffers that
//! hold the arguments; where to say whether it went well.

use std::ffi::c_void;
use std::mem::{ManuallyDrop, transmute};

use uniffi::{RustBuffer, RustCallStatus};

/// The address of a function.
pub(crate) type Function = *const c_void;

/// What a function gives.
#[derive(Clone, Copy)]
pub(crate) enum Gives {
    Nothing,
    Handle,
    Flag,
    Buffer,
}

impl Gives {
    /// By its place in Kotlin's list.
    pub(crate) fn of(place: i32) -> Option<Self> {
        let all = [Self::Nothing, Self::Handle, Self::Flag, Self::Buffer];
        all.get(usize::try_from(place).ok()?).copied()
    }
}

/// Calls a function: how it went, and the bytes of its result or error. `None` if no function
/// takes so many arguments. A handle of 0 is none.
///
/// # Safety
///
/// The address is a function's that takes these arguments and gives such a result.
pub(crate) unsafe fn call(
    function: Function,
    gives: Gives,
    handle: u64,
    arguments: Vec<Vec<u8>>,
) -> Option<(u8, Vec<u8>)> {
    let mut status = RustCallStatus::default();
    // SAFETY: as promised.
    let bytes = unsafe {
        match gives {
            Gives::Nothing => {
                invoke::<()>(function, handle, arguments, &mut status)?;
                Vec::new()
            }
            Gives::Handle => {
                invoke::<u64>(function, handle, arguments, &mut status)?.to_be_bytes().to_vec()
            }
            Gives::Flag => {
                invoke::<i8>(function, handle, arguments, &mut status)?.to_be_bytes().to_vec()
            }
            Gives::Buffer => {
                invoke::<RustBuffer>(function, handle, arguments, &mut status)?.destroy_into_vec()
            }
        }
    };
    let code = status.code as u8;
    let error = ManuallyDrop::into_inner(status.error_buf).destroy_into_vec();
    Some((code, if code == 0 { bytes } else { error }))
}

/// What a function without arguments says: a checksum, or the version of UniFFI's contract, of
/// which the lower half is enough.
///
/// # Safety
///
/// The address is such a function's.
pub(crate) unsafe fn checksum(function: Function) -> u16 {
    // SAFETY: as promised.
    unsafe { transmute::<Function, extern "C" fn() -> u16>(function)() }
}

/// Calls a function by the number of its arguments.
unsafe fn invoke<R>(
    function: Function,
    handle: u64,
    arguments: Vec<Vec<u8>>,
    status: &mut RustCallStatus,
) -> Option<R> {
    let count = arguments.len();
    let mut arguments = arguments.into_iter().map(RustBuffer::from_vec);
    macro_rules! with {
        ($($argument:ident)*) => {{
            $( let $argument = arguments.next()?; )*
            // SAFETY: as promised by the caller.
            unsafe {
                if handle == 0 {
                    type Plain<R> = extern "C" fn($( buffer!($argument), )* &mut RustCallStatus) -> R;
                    transmute::<Function, Plain<R>>(function)($( $argument, )* status)
                } else {
                    type Method<R> = extern "C" fn(u64, $( buffer!($argument), )* &mut RustCallStatus) -> R;
                    transmute::<Function, Method<R>>(function)(handle, $( $argument, )* status)
                }
            }
        }};
    }
    Some(match count {
        0 => with!(),
        1 => with!(a),
        2 => with!(a b),
        3 => with!(a b c),
        4 => with!(a b c d),
        5 => with!(a b c d e),
        6 => with!(a b c d e f),
        7 => with!(a b c d e f g),
        _ => return None,
    })
}

/// The type of every argument.
macro_rules! buffer {
    ($argument:ident) => {
        RustBuffer
    };
}
use buffer;
