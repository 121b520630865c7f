//! What Kotlin and Swift see of Segel.
//!
//! Params, replies, configs and closed sets are the core's own types, declared to UniFFI where
//! they are written. Here stands what those languages call: a client for each partner with a
//! method an operation, and the door that takes operations by name. A call crosses the boundary
//! once to be prepared and once to be read.

#![allow(clippy::needless_pass_by_value, reason = "what crosses the boundary comes by value")]

uniffi::setup_scaffolding!();
segel::uniffi_reexport_scaffolding!();

pub mod by_json;
pub mod by_name;
mod client;
mod error;
mod exchange;
pub mod middleware;
pub mod padi;
pub mod pafi;
pub mod prakerja;
pub mod seekpass;
mod time;

pub use error::SegelError;
pub use exchange::{Header, Request, Response};

/// What every function here gives.
type Result<T> = std::result::Result<T, SegelError>;
