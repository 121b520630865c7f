//! A prepared call: its request, and the reading of its response.

use segel::Response;
use segel::catalogue::Call;

use crate::boundary::{Failure, Outcome, answer, elements, free, given, into_handle, of, place};
use crate::error::segel_error;
use crate::values::{segel_buffer, segel_header, segel_str};

/// A prepared operation. It never changes: many threads may use it at once, and it reads as many
/// responses as it is given.
pub struct segel_call {
    call: Call,
    /// Borrows from `call`.
    headers: Box<[segel_header]>,
}

// SAFETY: `headers` points into the heap of `call`, which nobody changes and which goes with it;
// `call` itself may be shared, as the assertion below says.
unsafe impl Send for segel_call {}
// SAFETY: as above.
unsafe impl Sync for segel_call {}

const _: () = {
    const fn shared<T: Send + Sync>() {}
    shared::<Call>();
};

/// What to send, byte for byte.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct segel_request {
    /// Method, in upper case; there for as long as the library is.
    pub method: segel_str,
    /// Absolute URL.
    pub url: segel_str,
    /// The first of `header_count` headers, in the order to send them.
    pub headers: *const segel_header,
    /// How many headers there are.
    pub header_count: usize,
    /// The exact bytes, already signed: send them as they are. Empty if there is no body.
    pub body: segel_str,
}

/// The whole request of a call at once. Do not follow redirects with it.
///
/// - Ownership: what `*out` points to is borrowed from the call.
/// - NULL: neither may be.
/// - Threads: any, also with one call at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_call_request(
    call: *const segel_call,
    out: *mut segel_request,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(std::ptr::null_mut(), || {
            place(out)?.write(given(call)?.request());
            Ok(())
        })
    }
}

/// The method, in upper case.
///
/// - Ownership: borrowed from the call.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one call at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_call_method(call: *const segel_call) -> segel_str {
    // SAFETY: a handle, or null.
    unsafe { of(call, |call| call.request().method) }
}

/// The absolute URL. It can hold an identity number or a signature: it does not belong into a log.
///
/// - Ownership: borrowed from the call.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one call at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_call_url(call: *const segel_call) -> segel_str {
    // SAFETY: a handle, or null.
    unsafe { of(call, |call| call.request().url) }
}

/// The exact bytes of the body, already signed: send them as they are. Empty if there is none.
///
/// - Ownership: borrowed from the call.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one call at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_call_body(call: *const segel_call) -> segel_str {
    // SAFETY: a handle, or null.
    unsafe { of(call, |call| call.request().body) }
}

/// How many headers there are.
///
/// - NULL: gives 0.
/// - Threads: any, also with one call at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_call_header_count(call: *const segel_call) -> usize {
    // SAFETY: a handle, or null.
    unsafe { of(call, |call| call.headers.len()) }
}

/// A header, counted from 0, in the order to send them.
///
/// - Ownership: `*name` and `*value` are borrowed from the call.
/// - NULL: none may be.
/// - Errors: `SEGEL_MISUSE` if there is no such header.
/// - Threads: any, also with one call at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_call_header(
    call: *const segel_call,
    index: usize,
    name: *mut segel_str,
    value: *mut segel_str,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(std::ptr::null_mut(), || {
            let header = given(call)?.headers.get(index).ok_or(Failure::Misuse)?;
            let (name, value) = (place(name)?, place(value)?);
            name.write(header.name);
            value.write(header.value);
            Ok(())
        })
    }
}

/// Reads the response: `*reply` is the reply as a JSON object.
///
/// Hand over what came back whatever the status: the partner says in the body why it refuses.
/// `headers` are those received, in their order; `body` is decompressed and otherwise untouched.
/// May be repeated, and gives the same answer each time.
///
/// - Ownership: `*reply` is the caller's, for `segel_buffer_free`.
/// - NULL: `err` may be, and `headers` if `header_count` is 0; `call` and `reply` may not.
/// - Errors: `rejected` if the partner said no, `unreadable` if the response is not what it
///   documents, `invalid` if `status` is no HTTP status (100 to 599).
/// - Threads: any, also with one call at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_parse(
    call: *const segel_call,
    status: i32,
    headers: *const segel_header,
    header_count: usize,
    body: segel_str,
    reply: *mut *mut segel_buffer,
    err: *mut *mut segel_error,
) -> i32 {
    // SAFETY: all pointers are as the header asks.
    unsafe {
        answer(err, || {
            let (call, out) = (given(call)?, place(reply)?);
            let headers = received(headers, header_count)?;
            // What is no u16 is no HTTP status either, and refused as such.
            let status = u16::try_from(status).unwrap_or(0);
            let response = Response { status, headers: &headers, body: body.bytes()? };
            out.write(into_handle(segel_buffer::new(call.call.parse(&response)?)));
            Ok(())
        })
    }
}

/// Frees a call.
///
/// - Ownership: takes the call.
/// - NULL: does nothing.
/// - Threads: while nobody else uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_call_free(call: *mut segel_call) {
    // SAFETY: a handle that is used no more, or null.
    unsafe { free(call) }
}

impl segel_call {
    pub(crate) fn new(call: Call) -> Self {
        let headers = call.request().headers.iter();
        let headers = headers
            .map(|header| segel_header { name: header.name.into(), value: (&*header.value).into() })
            .collect();
        Self { call, headers }
    }

    fn request(&self) -> segel_request {
        let request = self.call.request();
        segel_request {
            method: request.method.into(),
            url: request.url.as_str().into(),
            headers: self.headers.as_ptr(),
            header_count: self.headers.len(),
            body: request.body.as_slice().into(),
        }
    }
}

/// The headers of a response. One that is not UTF-8 is emptied: none that counts is like that.
///
/// # Safety
///
/// As [`elements`], for the headers and for what they point to.
pub(crate) unsafe fn received<'a>(
    headers: *const segel_header,
    count: usize,
) -> Outcome<Vec<(&'a str, &'a str)>> {
    // SAFETY: as the caller promises.
    let headers: &[segel_header] = unsafe { elements(headers, count) }?;
    // SAFETY: as the caller promises.
    let text = |text: segel_str| unsafe { text.bytes() }.map(|it| str::from_utf8(it).unwrap_or(""));
    headers.iter().map(|header| Ok((text(header.name)?, text(header.value)?))).collect()
}
