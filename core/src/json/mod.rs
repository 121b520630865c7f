//! The rules for JSON, in and out.
//!
//! Out: compact, as `serde_json` writes it, is the canonical form of every body. In: a strict reader
//! that keeps the spelling of numbers and the order of members, sees repeated keys, refuses lone
//! surrogates, counts levels and knows its byte offset.

use std::fmt::Write as _;
use std::mem;

use serde::Serialize;

mod extra;
mod number;
mod raw;
mod reader;
mod scalar;
mod writer;

pub use extra::Extra;
pub use raw::RawJson;
pub use reader::{NotJson, members};
pub use scalar::Scalar;
pub(crate) use scalar::optional_number;

pub(crate) use number::{Integral, MAX_SAFE, Number};
pub(crate) use reader::{Fault, Kind, Read, Reader};
use writer::Writer;

/// The canonical JSON of a body: compact, `/` and non-ASCII as they are.
pub(crate) fn to_bytes<T: Serialize + ?Sized>(value: &T) -> Vec<u8> {
    to_bytes_of_about(512, value)
}

/// The same of a body whose length is known roughly.
pub(crate) fn to_bytes_of_about<T: Serialize + ?Sized>(length: usize, value: &T) -> Vec<u8> {
    let mut writer = Writer::new(Vec::with_capacity(length.min(MOST_AT_ONCE)));
    // Fails only where a type has no JSON; none of this library's is like that.
    let written = value.serialize(&mut writer);
    if written.is_ok() { writer.into_json() } else { Vec::new() }
}

/// The same of a body that holds a secret: nothing of it stays behind where it has grown.
pub(crate) fn to_secret_bytes<T: Serialize + ?Sized>(value: &T) -> Vec<u8> {
    let mut writer = Writer::new(Vec::with_capacity(512)).wiping();
    let written = value.serialize(&mut writer);
    if written.is_ok() { writer.into_json() } else { Vec::new() }
}

/// The canonical JSON of a text, behind what there is.
pub(crate) fn append(bytes: &mut Vec<u8>, text: &str) {
    let mut writer = Writer::new(mem::take(bytes));
    writer.text(text);
    *bytes = writer.into_json();
}

/// However long a body is thought to be, no more is taken at once.
const MOST_AT_ONCE: usize = 16 << 20;

/// Bytes before the first that ends a text or is not what it stands for. Looks at a block at a
/// time without leaving it early, which a compiler makes vector instructions of.
#[allow(clippy::needless_bitwise_bool, reason = "a lazy operator would be a branch a byte")]
fn plain_length(bytes: &[u8]) -> usize {
    let is_special = |byte: &u8| (*byte == b'"') | (*byte == b'\\') | (*byte < 0x20);
    let is_plain = |block: &[u8]| !block.iter().fold(false, |any, byte| any | is_special(byte));
    let (blocks, _) = bytes.as_chunks::<16>();
    let mut length = blocks.iter().take_while(|block| is_plain(*block)).count().saturating_mul(16);
    let behind = |length| bytes.get(length..).unwrap_or_default();
    if behind(length).first_chunk::<8>().is_some_and(|block| is_plain(block)) {
        length = length.saturating_add(8);
    }
    let rest = behind(length);
    let end = rest.iter().position(is_special).unwrap_or(rest.len());
    length.saturating_add(end)
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
