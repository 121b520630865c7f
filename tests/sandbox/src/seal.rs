//! Keyed hashes and random texts: the only file that names the crypto crate.

use std::fmt::Write as _;

use ring::{
    hmac,
    rand::{SecureRandom as _, SystemRandom},
};

/// Prakerja's signature: HMAC-SHA1 in lower-case hex.
pub(crate) fn hmac_sha1(key: &str, message: &[u8]) -> String {
    sign(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, key, message)
}

/// The storage's own signature: HMAC-SHA256 in lower-case hex.
pub(crate) fn hmac_sha256(key: &str, message: &[u8]) -> String {
    sign(hmac::HMAC_SHA256, key, message)
}

fn sign(algorithm: hmac::Algorithm, key: &str, message: &[u8]) -> String {
    hex(hmac::sign(&hmac::Key::new(algorithm, key.as_bytes()), message).as_ref())
}

/// 32 hex digits that nobody can guess.
pub(crate) fn random_text() -> String {
    let mut bytes = [0; 16];
    SystemRandom::new().fill(&mut bytes).expect("the system has no randomness");
    hex(&bytes)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 2202 and RFC 4231, second case of each.
    #[test]
    fn published_vectors_come_out() {
        let message = b"what do ya want for nothing?";
        assert_eq!(hmac_sha1("Jefe", message), "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
        assert_eq!(
            hmac_sha256("Jefe", message),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn random_texts_differ() {
        assert_eq!(random_text().len(), 32);
        assert_ne!(random_text(), random_text());
    }
}
