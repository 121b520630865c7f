//! The fault matrix: every operation × every misbehaviour × every host, over real HTTP.
//!
//! A host is a small program over that language's own HTTP client and over the package that its
//! users have. It reads a job a line and says in a line what came out:
//!
//! `{"id", "operation", "config", "params", "now", "headers", "patience_ms"}` becomes
//! `{"id", "reply"}`, `{"id", "error"}`, or `{"id", "no_response"}` where no response came.

pub mod rust;
