//! The rules for JSON, in and out.
//!
//! Out: `serde_json`'s compact form is the canonical form of every body. In: a strict reader
//! that keeps the spelling of numbers and the order of members, sees repeated keys, refuses lone
//! surrogates, counts levels and knows its byte offset.

use std::fmt::Write as _;
use std::io;

mod extra;
mod number;
mod raw;
mod reader;
mod scalar;

pub use extra::Extra;
pub use raw::RawJson;
pub use reader::{NotJson, members};
pub use scalar::Scalar;
pub(crate) use scalar::optional_number;

pub(crate) use number::{Integral, MAX_SAFE, Number};
pub(crate) use reader::{Fault, Kind, Read, Reader};

/// The canonical JSON of a body: compact, `/` and non-ASCII as they are.
pub(crate) fn to_bytes<T: serde::Serialize + ?Sized>(value: &T) -> Vec<u8> {
    to_bytes_of_about(512, value)
}

/// The same of a body whose length is known roughly.
pub(crate) fn to_bytes_of_about<T: serde::Serialize + ?Sized>(length: usize, value: &T) -> Vec<u8> {
    let mut body = Body(Vec::with_capacity(length.min(MOST_AT_ONCE)));
    // Writing to memory fails only where a map's key is no text; no body has such a map.
    if serde_json::to_writer(&mut body, value).is_err() {
        body.0.clear();
    }
    body.0
}

/// The canonical JSON of a text, behind what there is.
pub(crate) fn append(bytes: &mut Vec<u8>, text: &str) {
    // Writing a text to memory cannot fail.
    let _ = serde_json::to_writer(bytes, text);
}

/// A body that is being written. A large one grows by a quarter, not to twice its size.
struct Body(Vec<u8>);

/// However long a body is thought to be, no more is taken at once.
const MOST_AT_ONCE: usize = 16 << 20;

/// From here on a body is large.
const LARGE: usize = 1 << 20;

impl Body {
    #[cold]
    fn grow(&mut self, by: usize) {
        if self.0.len() < LARGE {
            self.0.reserve(by);
        } else {
            self.0.reserve_exact(by.max(self.0.len() / 4));
        }
    }
}

impl io::Write for Body {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "called for every token that is written")]
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.0.capacity().wrapping_sub(self.0.len()) < bytes.len() {
            self.grow(bytes.len());
        }
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Non-ASCII as `\uXXXX` in lower-case hex, surrogate pairs beyond U+FFFF.
pub(crate) fn escape_non_ascii(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for character in json.chars() {
        if character.is_ascii() {
            out.push(character);
        } else {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                // Writing to memory cannot fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}
