//! Segel as WebAssembly; the npm package `segel` is the only one that calls it.
//!
//! Every function converts what it is given, calls the by-name door of the core
//! ([`segel::catalogue`]) and converts what comes back. No rule of a partner is in here.
//!
//! Nothing in here is owned by JavaScript: clients and calls are kept under numbers that it
//! chooses, the last few of them ([`kept`]). JavaScript makes anew what it finds gone, so memory
//! is bounded however many it makes, and whether or not it gives any back. What is given back is
//! overwritten ([`memory`]).
//!
//! An error is thrown as a text: the error's JSON, a line feed, the error in words.
#![allow(unreachable_pub, reason = "what is exported must be `pub`, wherever it stands")]
#![allow(clippy::needless_pass_by_value, reason = "JavaScript gives what may be absent away")]

mod argument;
mod call;
mod client;
mod error;
mod kept;
mod memory;
mod once;
mod prakerja;
mod room;
mod seekpass;
