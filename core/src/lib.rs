#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::arithmetic_side_effects,
        clippy::dbg_macro,
        clippy::print_stdout,
        clippy::print_stderr
    )
)]

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();

mod argument;
mod call;
pub mod catalogue;
mod check;
mod client;
mod crypto;
mod date;
pub mod error;
pub mod json;
mod known;
pub mod middleware;
mod nik;
mod oauth;
mod operation;
pub mod padi;
pub mod pafi;
mod places;
pub mod prakerja;
mod reading;
mod record;
mod redact;
mod reply;
mod request;
mod response;
mod rule;
#[cfg(feature = "schema")]
mod schema;
pub mod secret;
pub mod seekpass;
mod time;
mod url;
mod words;

pub use argument::{Argument, Document};
pub use call::Call;
pub use client::{Client, Partner};
pub use error::Error;
pub use nik::Nik;
pub use operation::{About, Example, Operation, Provenance, Repeatable};
pub use redact::mask;
pub use request::{Header, Request};
pub use response::Response;
pub use time::UnixTime;
