//! Segel.
