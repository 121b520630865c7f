//! Byte arrays of Java.

use jni_sys::{JNIEnv, jbyte, jbyteArray, jobjectArray};

/// A copy of an array.
///
/// # Safety
///
/// The environment is this thread's, the array is one.
pub(crate) unsafe fn bytes(env: *mut JNIEnv, array: jbyteArray) -> Vec<u8> {
    // SAFETY: as promised; the array is copied to where there is room for all of it.
    unsafe {
        let java = (**env).v1_1;
        let length = (java.GetArrayLength)(env, array);
        let mut bytes = vec![0_u8; usize::try_from(length).unwrap_or(0)];
        (java.GetByteArrayRegion)(env, array, 0, length, bytes.as_mut_ptr().cast::<jbyte>());
        bytes
    }
}

/// A copy of each array of an array.
///
/// # Safety
///
/// As of [`bytes`], for each.
pub(crate) unsafe fn bytes_each(env: *mut JNIEnv, arrays: jobjectArray) -> Vec<Vec<u8>> {
    // SAFETY: as promised.
    unsafe {
        let java = (**env).v1_1;
        let length = (java.GetArrayLength)(env, arrays);
        (0..length).map(|at| bytes(env, (java.GetObjectArrayElement)(env, arrays, at))).collect()
    }
}

/// A byte, and others behind it; null where memory ends, which is an exception in Java then.
///
/// # Safety
///
/// The environment is this thread's.
pub(crate) unsafe fn array(env: *mut JNIEnv, first: u8, others: &[u8]) -> jbyteArray {
    // SAFETY: as promised; the array has room for what is copied.
    unsafe {
        let java = (**env).v1_1;
        let length = i32::try_from(others.len()).unwrap_or(i32::MAX - 1);
        let array = (java.NewByteArray)(env, length + 1);
        if !array.is_null() {
            (java.SetByteArrayRegion)(env, array, 0, 1, (&raw const first).cast());
            (java.SetByteArrayRegion)(env, array, 1, length, others.as_ptr().cast());
        }
        array
    }
}
