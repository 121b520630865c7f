//! The partners side.
fn main() {}
