//! What can be wrong with the bytes of a body that arrives whole.

use std::io::Write as _;

use flate2::{Compression, write::GzEncoder};
use serde_json::Value;

/// One byte more than a client need read.
const BIG: usize = 16 * 1024 * 1024 + 1;
const LEVELS: usize = 200;

/// Keeps the first half.
pub(super) fn cut(body: &mut Vec<u8>) {
    body.truncate(body.len() / 2);
}

/// Adds a byte that UTF-8 never has, inside a text if there is an object.
pub(super) fn break_utf8(body: &mut Vec<u8>) {
    if !insert_member(body, b"\"broken\":\"\xff\"") {
        body.push(0xff);
    }
}

pub(super) fn add_byte_order_mark(body: &mut Vec<u8>) {
    body.splice(..0, *b"\xef\xbb\xbf");
}

/// Writes every key of the outermost object once more before it, with a text that means nothing.
pub(super) fn repeat_keys(body: &mut Vec<u8>) {
    let Ok(Value::Object(members)) = serde_json::from_slice(body) else { return };
    for key in members.keys() {
        let earlier = format!("{}:\"the earlier of two\"", Value::from(key.as_str()));
        insert_member(body, earlier.as_bytes());
    }
}

/// Nests arrays until the body has 200 levels.
pub(super) fn deepen(body: &mut Vec<u8>) {
    let arrays = |levels| "[".repeat(levels) + &"]".repeat(levels);
    if !insert_member(body, format!("\"deep\":{}", arrays(LEVELS - 1)).as_bytes()) {
        *body = arrays(LEVELS).into_bytes();
    }
}

/// Pads with spaces, which JSON allows.
pub(super) fn enlarge(body: &mut Vec<u8>) {
    body.resize(BIG.max(body.len()), b' ');
}

pub(super) fn compress(body: &mut Vec<u8>) {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    let written = encoder.write_all(body).and_then(|()| encoder.finish());
    *body = written.expect("writing into memory cannot fail");
}

/// Puts a member in front of all others. False if the body is no object.
fn insert_member(body: &mut Vec<u8>, member: &[u8]) -> bool {
    if body.first() != Some(&b'{') {
        return false;
    }
    let mut rest = body[1..].iter().filter(|byte| !byte.is_ascii_whitespace());
    let comma: &[u8] = if rest.next() == Some(&b'}') { b"" } else { b"," };
    let inserted = [member, comma].concat();
    body.splice(1..1, inserted);
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoiled(how: fn(&mut Vec<u8>), body: &str) -> Vec<u8> {
        let mut body = body.as_bytes().to_vec();
        how(&mut body);
        body
    }

    #[test]
    fn repeated_keys_leave_the_last_value_as_it_was() {
        let body = spoiled(repeat_keys, r#"{"a":1}"#);
        assert_eq!(body, br#"{"a":"the earlier of two","a":1}"#);
    }

    #[test]
    fn a_deep_body_has_exactly_so_many_levels() {
        for body in ["{}", r#"{ "a": 1 }"#, "not JSON"] {
            let body = spoiled(deepen, body);
            let open = body.iter().filter(|&&byte| byte == b'[' || byte == b'{').count();
            assert_eq!(open, LEVELS);
        }
    }

    #[test]
    fn broken_bytes_are_broken() {
        assert_eq!(spoiled(break_utf8, "{}"), b"{\"broken\":\"\xff\"}");
        assert!(String::from_utf8(spoiled(break_utf8, "<xml/>")).is_err());
        assert_eq!(spoiled(add_byte_order_mark, "{}"), b"\xef\xbb\xbf{}");
        assert_eq!(spoiled(cut, r#"{"a":1}"#), b"{\"a");
        assert_eq!(spoiled(enlarge, "{}").len(), 16_777_217);
        assert_eq!(spoiled(compress, "{}")[..2], [0x1f, 0x8b]);
    }
}
