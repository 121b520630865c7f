//! Plain values that cross the boundary, and buffers.

use segel::{Argument, Document};
use zeroize::Zeroizing;

use crate::boundary::{Failure, Outcome, elements, free, of};

/// Bytes, mostly UTF-8 text: a pointer and a length, without a NUL behind them.
///
/// As an input, `{ NULL, 0 }` is empty; where something may be left out it means "not given".
/// As an output it is borrowed: it stays valid until the handle that it came from is freed, and
/// `data` is NULL if there is none.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct segel_str {
    /// First byte; may be NULL if `len` is 0.
    pub data: *const u8,
    /// Number of bytes.
    pub len: usize,
}

/// A header: name and value.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct segel_header {
    /// Name; as an output in the partner's spelling, and there for as long as the library is.
    pub name: segel_str,
    /// Value; as an output visible ASCII with spaces between.
    pub value: segel_str,
}

/// What a `segel_argument` is.
#[repr(C)]
pub enum segel_argument_kind {
    /// Not given.
    SEGEL_ABSENT = 0,
    /// `text` is a text, or the bytes of a body.
    SEGEL_TEXT = 1,
    /// `integer` is a whole number.
    SEGEL_INTEGER = 2,
    /// `text` is the JSON of a value of any type, of a body that of its Base64.
    SEGEL_JSON = 3,
}

/// A value that may be absent or of the wrong type, for callers that hand on what they were given
/// and let the library say what is wrong with it. All zero is absent.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct segel_argument {
    /// `SEGEL_ABSENT`, `SEGEL_TEXT`, `SEGEL_INTEGER` or `SEGEL_JSON`.
    pub kind: i32,
    /// Of `SEGEL_TEXT` and `SEGEL_JSON`.
    pub text: segel_str,
    /// Of `SEGEL_INTEGER`.
    pub integer: i64,
}

/// A text that the caller owns, such as the JSON of a reply.
pub struct segel_buffer(Zeroizing<String>);

/// The bytes of a buffer.
///
/// - Ownership: borrowed from the buffer.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, at the same time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_buffer_str(buffer: *const segel_buffer) -> segel_str {
    // SAFETY: a handle, or null.
    unsafe { of(buffer, |buffer| buffer.0.as_str().into()) }
}

/// Frees a buffer; its bytes are overwritten first.
///
/// - Ownership: takes the buffer.
/// - NULL: does nothing.
/// - Threads: while nobody else uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn segel_buffer_free(buffer: *mut segel_buffer) {
    // SAFETY: a handle that is used no more, or null.
    unsafe { free(buffer) }
}

impl segel_str {
    const NONE: Self = Self { data: std::ptr::null(), len: 0 };

    /// The bytes that this stands for.
    ///
    /// # Safety
    ///
    /// If it is not null, `data` points to `len` bytes that nobody changes while `'a` lasts.
    pub(crate) unsafe fn bytes<'a>(self) -> Outcome<&'a [u8]> {
        // SAFETY: as the caller promises.
        unsafe { elements(self.data, self.len) }
    }

    /// The JSON document that this stands for; null is none.
    ///
    /// # Safety
    ///
    /// As [`segel_str::bytes`].
    pub(crate) unsafe fn document<'a>(self) -> Outcome<Document<'a>> {
        // SAFETY: as the caller promises.
        let bytes = unsafe { self.bytes() }?;
        Ok(Document((!self.data.is_null()).then_some(bytes)))
    }

    /// The argument that this stands for; null is none.
    ///
    /// # Safety
    ///
    /// As [`segel_str::bytes`].
    pub(crate) unsafe fn argument<'a>(self) -> Outcome<Argument<'a>> {
        // SAFETY: as the caller promises.
        Ok(unsafe { self.document() }?.0.into())
    }
}

impl Default for segel_str {
    fn default() -> Self {
        Self::NONE
    }
}

impl From<&[u8]> for segel_str {
    fn from(bytes: &[u8]) -> Self {
        Self { data: bytes.as_ptr(), len: bytes.len() }
    }
}

impl From<&str> for segel_str {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}

impl<T: Into<Self>> From<Option<T>> for segel_str {
    fn from(text: Option<T>) -> Self {
        text.map_or(Self::NONE, Into::into)
    }
}

impl segel_argument {
    /// The argument as the core takes it.
    ///
    /// # Safety
    ///
    /// As [`segel_str::bytes`] of a text or JSON.
    pub(crate) unsafe fn read<'a>(&self) -> Outcome<Argument<'a>> {
        use segel_argument_kind::{SEGEL_ABSENT, SEGEL_INTEGER, SEGEL_JSON, SEGEL_TEXT};
        // SAFETY: as the caller promises.
        let text = || unsafe { self.text.bytes() };
        match self.kind {
            kind if kind == SEGEL_ABSENT as i32 => Ok(Argument::Absent),
            kind if kind == SEGEL_TEXT as i32 => Ok(Argument::Text(text()?)),
            kind if kind == SEGEL_INTEGER as i32 => Ok(Argument::Integer(self.integer)),
            kind if kind == SEGEL_JSON as i32 => Ok(Argument::Json(text()?)),
            _ => Err(Failure::Misuse),
        }
    }
}

impl segel_buffer {
    pub(crate) fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// Holds the JSON of a value.
    pub(crate) fn json(value: &impl serde::Serialize) -> Self {
        Self::new(segel::json::to_string(value))
    }
}
