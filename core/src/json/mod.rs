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
mod numeric;
mod raw;
mod reader;
mod scalar;
mod writer;

pub use extra::Extra;
pub use numeric::Numeric;
pub use raw::RawJson;
pub use reader::{NotJson, members};
pub use scalar::Scalar;

pub(crate) use number::{Integral, MAX_SAFE, Number};
pub(crate) use reader::{Fault, Kind, Read, Reader};
use writer::Writer;

/// The JSON of a value of this library, for hosts that hand it on as a text; empty of any other
/// value that has no JSON, such as a map whose keys are no texts.
pub fn to_string<T: Serialize + ?Sized>(value: &T) -> String {
    String::from_utf8(to_bytes(value)).unwrap_or_default()
}

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

/// Bytes before the first that ends a text or is not what it stands for.
#[inline]
fn plain_length(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    // Where there are no vectors, a word is as much as is looked at in one step.
    while cfg!(not(target_family = "wasm"))
        && let Some((block, behind)) = rest.split_first_chunk()
        && !any_special(block)
    {
        rest = behind;
    }
    while let Some((word, behind)) = rest.split_first_chunk()
        && specials(*word) == 0
    {
        rest = behind;
    }
    let plain = match rest.first_chunk() {
        Some(word) => (specials(*word).trailing_zeros() / 8) as usize,
        None => rest.iter().position(|byte| is_special(*byte)).unwrap_or(rest.len()),
    };
    bytes.len().saturating_sub(rest.len()).saturating_add(plain)
}

/// Bytes of a text that are looked at in one step.
const BLOCK: usize = 16;

/// Bytes among which the one that is sought is found in one step.
const WORD: usize = 8;

/// With its second bit turned, a quote is a space, and only what is below the space is below that.
/// Of two comparisons, and not three, compilers make one step for all bytes of a block.
fn is_special(byte: u8) -> bool {
    (byte ^ 2) < 0x21 || byte == b'\\'
}

#[inline]
fn any_special(block: &[u8; BLOCK]) -> bool {
    block.iter().fold(false, |any, byte| any | is_special(*byte))
}

/// The bytes of a word for which [`is_special`] holds, by their highest bit. It is set where a
/// subtraction goes below zero, which can wrongly do so behind such a byte, but never before.
fn specials(word: [u8; WORD]) -> u64 {
    const fn each(byte: u8) -> u64 {
        u64::from_le_bytes([byte; WORD])
    }
    let word = u64::from_le_bytes(word);
    let is_low_or_quote = (word ^ each(2)).wrapping_sub(each(0x21));
    let is_backslash = (word ^ each(b'\\')).wrapping_sub(each(1));
    (is_low_or_quote | is_backslash) & !word & each(0x80)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_plain_up_to_the_first_byte_that_is_not() {
        for length in 0..=2 * BLOCK + WORD {
            for around in [b'a', 0x7F, 0x80, 0xA2, 0xDC, 0xFF] {
                let mut text = vec![around; length];
                assert_eq!(plain_length(&text), length);
                for at in 0..length {
                    for byte in 0..=u8::MAX {
                        text[at] = byte;
                        let plain = byte >= 0x20 && byte != b'"' && byte != b'\\';
                        assert_eq!(plain_length(&text), if plain { length } else { at });
                    }
                    text[at] = around;
                }
            }
        }
    }

    #[test]
    fn of_several_that_are_not_plain_the_first_counts() {
        for specials in ["\"\"", "\\\"", "\u{0}\"", "\u{1f}\\", "\"\u{1}"] {
            for before in 0..2 * BLOCK {
                let text = "é".repeat(before / 2) + specials + &"#]!".repeat(WORD);
                assert_eq!(plain_length(text.as_bytes()), before / 2 * "é".len());
            }
        }
    }
}
