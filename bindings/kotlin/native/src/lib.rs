//! The native library of the Kotlin package: UniFFI's functions, called by their address through
//! one door of JNI. `segel.ffi.Native` is the other side of that door.
//!
//! Params and results cross as byte arrays, which the garbage collector owns: nothing that Kotlin
//! holds must be freed, save clients and calls.

#![allow(unsafe_code, reason = "what JNI calls is unsafe by nature")]

mod function;
mod java;

use std::ffi::CStr;
use std::ptr::null_mut;
use std::sync::OnceLock;

use jni_sys::{JNIEnv, jbyteArray, jclass, jint, jlong, jobjectArray};
use libloading::Library;

use crate::function::{Function, Gives};
use crate::java::{array, bytes, bytes_each};

segel_uniffi::uniffi_reexport_scaffolding!();

/// This very library, to look its functions up in.
static LIBRARY: OnceLock<Library> = OnceLock::new();

/// `external fun open(path: ByteArray): Boolean`, before all others: where this library is.
///
/// # Safety
///
/// Only the JVM calls it.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn Java_segel_ffi_Native_open(
    env: *mut JNIEnv,
    _class: jclass,
    path: jbyteArray,
) -> bool {
    // SAFETY: it is an array; and what is loaded already runs nothing when it is opened again.
    let opened = unsafe { String::from_utf8(bytes(env, path)).map(|path| Library::new(path)) };
    let Ok(Ok(library)) = opened else { return false };
    LIBRARY.get_or_init(|| library);
    true
}

/// `external fun find(name: ByteArray): Long`: the address of a function, 0 if there is none. The
/// name ends with NUL.
///
/// # Safety
///
/// Only the JVM calls it.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn Java_segel_ffi_Native_find(
    env: *mut JNIEnv,
    _class: jclass,
    name: jbyteArray,
) -> jlong {
    // SAFETY: it is an array; nothing is done with what is found but to hand on where it is.
    unsafe {
        let name = bytes(env, name);
        let found = CStr::from_bytes_with_nul(&name).ok().zip(LIBRARY.get());
        let found = found.and_then(|(name, library)| library.get::<Function>(name).ok());
        found.map_or(0, |function| *function as jlong)
    }
}

/// `external fun checksum(function: Long): Int`: what a function without arguments says.
///
/// # Safety
///
/// Only the JVM calls it, with an address that `find` gave.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn Java_segel_ffi_Native_checksum(
    _env: *mut JNIEnv,
    _class: jclass,
    function: jlong,
) -> jint {
    // SAFETY: so the address is a function's, and Kotlin's sources know which.
    unsafe { function::checksum(function as Function).into() }
}

/// `external fun call(function: Long, gives: Int, handle: Long, arguments: Array<ByteArray>):
/// ByteArray?`: calls a function. The answer's first byte is 0 before a result, 1 before an error
/// and 2 before the words of a panic; null if no function takes so many arguments.
///
/// # Safety
///
/// Only the JVM calls it, with an address that `find` gave and what that function takes.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn Java_segel_ffi_Native_call(
    env: *mut JNIEnv,
    _class: jclass,
    function: jlong,
    gives: jint,
    handle: jlong,
    arguments: jobjectArray,
) -> jbyteArray {
    // SAFETY: so the address is a function's, and Kotlin's sources know which.
    unsafe {
        let arguments = bytes_each(env, arguments);
        let answer = Gives::of(gives).and_then(|gives| {
            function::call(function as Function, gives, handle.cast_unsigned(), arguments)
        });
        answer.map_or(null_mut(), |(code, bytes)| array(env, code, &bytes))
    }
}
