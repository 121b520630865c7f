//! The Swift package: its tests, and the example.

use std::process::Command;

use super::Outcome;
use crate::demo::Sandbox;
use crate::run::{Captured, Result, capture, cargo, output_of, program, root, target};
use crate::setup::{SWIFT, need, swift};

/// Every operation through its typed door, secrets, threads: with Swift Testing.
pub(super) fn tests() -> Result<Outcome> {
    let mut command = swift_in(&package()?, "test", "tests");
    command.env("SEGEL_VECTORS", root().join("tests/vectors"));
    Outcome::of(capture(command)?)
}

/// The stories with `URLSession`, to their end.
pub(super) fn example() -> Result<Outcome> {
    output_of(cargo(&["build", "--locked", "--package", "segel-sandbox"]))?;
    package()?;
    let sandbox = Sandbox::start()?;
    let mut stories = swift_in("examples/swift", "run", "stories");
    stories.args(["Stories", &sandbox.url]);
    let Captured { ok, text } = capture(stories)?;
    Outcome::of(Captured { ok: ok && text.contains("The same ticket again"), text })
}

/// Puts the package together and gives its folder.
fn package() -> Result<String> {
    need(&SWIFT)?;
    Ok(output_of(program("bindings/swift/build", &[]))?.trim_end().to_owned())
}

/// A command of Swift's on a package, built in a folder of its own.
fn swift_in(package: &str, verb: &str, scratch: &str) -> Command {
    let folder = target().join("swift");
    let mut command = swift(&[verb, "--package-path", package, "--scratch-path"]);
    command.arg(folder.join(scratch)).arg("-Xlinker");
    command.arg(format!("-L{}", folder.join("lib").display()));
    command.env("SEGEL_PACKAGE", folder.join("package"));
    command
}
