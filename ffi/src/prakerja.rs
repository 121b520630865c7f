//! Prakerja's signature by itself: made, checked, explained.

use segel::prakerja::{Client, Prakerja, Signing, by_name};

use crate::boundary::{Failure, Outcome, answer, given, into_handle, place};
use crate::client::segel_client;
use crate::error::segel_error;
use crate::values::{segel_argument, segel_buffer, segel_str};

/// What a Prakerja signature is made over, beside the config. All zero is all absent.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct segel_signing {
    /// Unix seconds, ten digits: the value of the header `timestamp`.
    pub now: segel_argument,
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`, in any case.
    pub method: segel_argument,
    /// Path as in the request line, a query included.
    pub path: segel_argument,
    /// The exact bytes of the body as `SEGEL_TEXT`, or the JSON of their Base64; absent if none.
    pub body: segel_argument,
    /// The whole value of the header `Authorization`; absent if none.
    pub authorization: segel_argument,
}

/// Signs a request that is made elsewhere: `*signature` is 40 lower-case hex digits.
///
/// - Ownership: `*signature` is the caller's, for `segel_buffer_free`.
/// - NULL: `err` may be, no other. A client of another partner is `SEGEL_MISUSE`.
/// - Errors: `invalid`, with every violation.
/// - Threads: any, also with one client at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_sign(
    client: *const segel_client,
    signing: *const segel_signing,
    signature: *mut *mut segel_buffer,
    err: *mut *mut segel_error,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(err, || {
            let (client, signing, out) = (prakerja(client)?, read(signing)?, place(signature)?);
            out.write(into_handle(segel_buffer::new(client.sign(&signing)?)));
            Ok(())
        })
    }
}

/// As `segel_sign`, from a config, a JSON object that is not kept.
///
/// - Ownership: `*signature` is the caller's, for `segel_buffer_free`.
/// - NULL: `err` may be; `signing` and `signature` may not. `config` without `data` is not given.
/// - Errors: `invalid`, with every violation, the config's too.
/// - Threads: any.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_sign_once(
    config: segel_str,
    signing: *const segel_signing,
    signature: *mut *mut segel_buffer,
    err: *mut *mut segel_error,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(err, || {
            let (config, signing, out) = (config.document()?, read(signing)?, place(signature)?);
            out.write(into_handle(segel_buffer::new(by_name::sign(config, &signing)?)));
            Ok(())
        })
    }
}

/// Whether a signature is the right one, compared in constant time: `*valid` is 1 or 0.
///
/// - Ownership: nothing is handed out.
/// - NULL: `err` may be, no other. A client of another partner is `SEGEL_MISUSE`.
/// - Errors: `invalid`, with every violation. A wrong signature is no error.
/// - Threads: any, also with one client at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_verify(
    client: *const segel_client,
    signing: *const segel_signing,
    signature: segel_argument,
    valid: *mut i32,
    err: *mut *mut segel_error,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(err, || {
            let (client, signing, out) = (prakerja(client)?, read(signing)?, place(valid)?);
            out.write(client.verify(&signing, signature.read()?)?.into());
            Ok(())
        })
    }
}

/// As `segel_verify`, from a config, a JSON object that is not kept.
///
/// - Ownership: nothing is handed out.
/// - NULL: `err` may be; `signing` and `valid` may not. `config` without `data` is not given.
/// - Errors: `invalid`, with every violation, the config's too. A wrong signature is no error.
/// - Threads: any.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_verify_once(
    config: segel_str,
    signing: *const segel_signing,
    signature: segel_argument,
    valid: *mut i32,
    err: *mut *mut segel_error,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(err, || {
            let (config, signing, out) = (config.document()?, read(signing)?, place(valid)?);
            out.write(by_name::verify(config, &signing, signature.read()?)?.into());
            Ok(())
        })
    }
}

/// Why a signature is not the right one: `*diagnosis` is a JSON object. It shows the text to sign
/// and the right signature, so it does not belong into a log.
///
/// - Ownership: `*diagnosis` is the caller's, for `segel_buffer_free`.
/// - NULL: `err` may be, no other. A client of another partner is `SEGEL_MISUSE`.
/// - Errors: `invalid`, with every violation. A wrong signature is no error.
/// - Threads: any, also with one client at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_diagnose(
    client: *const segel_client,
    signing: *const segel_signing,
    signature: segel_argument,
    diagnosis: *mut *mut segel_buffer,
    err: *mut *mut segel_error,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(err, || {
            let (client, signing, out) = (prakerja(client)?, read(signing)?, place(diagnosis)?);
            let found = client.diagnose(&signing, signature.read()?)?;
            out.write(into_handle(segel_buffer::json(&found)));
            Ok(())
        })
    }
}

/// As `segel_diagnose`, from a config, a JSON object that is not kept.
///
/// - Ownership: `*diagnosis` is the caller's, for `segel_buffer_free`.
/// - NULL: `err` may be; `signing` and `diagnosis` may not. `config` without `data` is not given.
/// - Errors: `invalid`, with every violation, the config's too. A wrong signature is no error.
/// - Threads: any.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_diagnose_once(
    config: segel_str,
    signing: *const segel_signing,
    signature: segel_argument,
    diagnosis: *mut *mut segel_buffer,
    err: *mut *mut segel_error,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(err, || {
            let (config, signing, out) = (config.document()?, read(signing)?, place(diagnosis)?);
            let found = by_name::diagnose(config, &signing, signature.read()?)?;
            out.write(into_handle(segel_buffer::json(&found)));
            Ok(())
        })
    }
}

/// # Safety
///
/// As [`given`].
unsafe fn prakerja<'a>(client: *const segel_client) -> Outcome<&'a Client> {
    // SAFETY: as the caller promises.
    let client = unsafe { given(client) }?;
    client.0.typed::<Prakerja>().ok_or(Failure::Misuse)
}

/// # Safety
///
/// As [`given`], for the struct and for what its arguments point to.
unsafe fn read<'a>(signing: *const segel_signing) -> Outcome<Signing<'a>> {
    // SAFETY: as the caller promises.
    unsafe {
        let signing = given(signing)?;
        Ok(Signing {
            now: signing.now.read()?,
            method: signing.method.read()?,
            path: signing.path.read()?,
            body: signing.body.read()?,
            authorization: signing.authorization.read()?,
        })
    }
}
