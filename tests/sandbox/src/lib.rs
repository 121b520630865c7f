//! The partners' side of every operation, as a real HTTP server on this machine.
//!
//! The sandbox reads the partners' documents on its own and shares no code with the `segel` crate,
//! so that the two can disagree. It checks signatures, tokens, times and fields, answers as the
//! documents say, and can be told to misbehave. Its README lists what data provokes which answer.
//!
//! ```
//! use segel_sandbox::{Options, Sandbox};
//!
//! let sandbox = Sandbox::start(Options::default())?;
//! assert!(sandbox.url().starts_with("http://127.0.0.1:"));
//! assert!(sandbox.requests().is_empty());
//! # Ok::<(), std::io::Error>(())
//! ```

mod clock;
mod exchange;
mod fields;
mod journal;
mod middleware;
mod misbehave;
mod options;
mod padi;
mod pafi;
mod partners;
mod prakerja;
mod sandbox;
mod seal;
mod seekpass;
mod server;
mod tokens;
mod world;

pub use self::{journal::Entry, options::Options, sandbox::Sandbox};
