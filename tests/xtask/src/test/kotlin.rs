//! The Kotlin package: its tests.

use super::Outcome;
use crate::run::{Captured, Result, capture, output_of, program, target};
use crate::setup::{JAVA, need};

/// Every operation through its typed door, and secrets: with `JUnit`.
pub(super) fn tests() -> Result<Outcome> {
    Outcome::of(maven("bindings/kotlin", "verify")?)
}

/// Maven, once what the library is made of is there.
fn maven(folder: &str, phase: &str) -> Result<Captured> {
    need(&JAVA)?;
    output_of(program("bindings/kotlin/build", &[]))?;
    let mut command = program("mvn", &["-q", "-B", "-f", folder, phase]);
    command.arg(format!("-Dsegel.target={}", target().join("kotlin").display()));
    capture(command)
}
