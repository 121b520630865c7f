//! The digital-identity middleware: a client asks it to create a record (Request Out).
//!
//! Source: the partner's document "Dokumentasi API Middleware - Request Out".

mod config;
pub mod request_out;

pub use config::{Client, Config, Middleware};

pub(crate) use config::{EXAMPLE_CONFIG, Ready};
