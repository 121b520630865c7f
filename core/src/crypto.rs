//! Every use of a crypto crate.

use hmac::digest::KeyInit;
use hmac::digest::array::Array;
use hmac::{Hmac, Mac};
use sha1::Sha1;
use subtle::ConstantTimeEq;

/// HMAC-SHA1 after the key block: cloned for each message, keyed once.
#[derive(Clone)]
pub(crate) struct HmacSha1(Hmac<Sha1>);

impl HmacSha1 {
    pub(crate) fn new(key: &[u8]) -> Self {
        // RFC 2104 takes keys of any length, so the error cannot come; an empty key stands in.
        Self(Hmac::new_from_slice(key).unwrap_or_else(|_| Hmac::new(&Array::default())))
    }

    /// Adds to the message.
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The authentication code of the parts, one behind the other.
    pub(crate) fn of(&self, parts: &[&[u8]]) -> [u8; 20] {
        let mut mac = self.0.clone();
        for part in parts.iter().filter(|part| !part.is_empty()) {
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

/// Lower-case hex.
pub(crate) fn hex(bytes: &[u8; 20]) -> String {
    let mut digits = [0; 40];
    // The lengths agree by type.
    let _ = hex::encode_to_slice(bytes, &mut digits);
    str::from_utf8(&digits).unwrap_or_default().to_owned()
}

/// Compares in a time that does not depend on where the difference lies.
pub(crate) fn equal(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}
