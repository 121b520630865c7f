//! Signing, verifying and diagnosing with a config that is not kept, for layers that hand on
//! what they were given.

use super::{Client, Diagnosis, Signing};
use crate::argument::{Argument, Document};
use crate::catalogue;
use crate::error::Error;

/// [`Client::sign`] with a config as JSON.
///
/// # Errors
///
/// As [`Client::sign`], with the violations of the config before all others.
pub fn sign<'a>(config: impl Into<Document<'a>>, signing: &Signing<'_>) -> Result<String, Error> {
    client(config).sign(signing)
}

/// [`Client::verify`] with a config as JSON.
///
/// # Errors
///
/// As [`Client::verify`], with the violations of the config before all others.
pub fn verify<'a>(
    config: impl Into<Document<'a>>,
    signing: &Signing<'_>,
    signature: impl Into<Argument<'a>>,
) -> Result<bool, Error> {
    client(config).verify(signing, signature)
}

/// [`Client::diagnose`] with a config as JSON.
///
/// # Errors
///
/// As [`Client::verify`], with the violations of the config before all others.
pub fn diagnose<'a>(
    config: impl Into<Document<'a>>,
    signing: &Signing<'_>,
    signature: impl Into<Argument<'a>>,
) -> Result<Diagnosis, Error> {
    client(config).diagnose(signing, signature)
}

/// A client of a config that nobody has looked at: what it is asked to do reports the violations.
pub fn client<'a>(config: impl Into<Document<'a>>) -> Client {
    catalogue::client::<super::Prakerja>(config.into())
}
