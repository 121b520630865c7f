//! The Swift package as it is put together here, and Swift's own commands.

use std::path::Path;
use std::process::Command;

use crate::run::{Result, output_of, program, target};
use crate::setup::{SWIFT, need, swift};

/// Puts the package together and gives its folder.
fn package() -> Result<String> {
    need(&SWIFT)?;
    Ok(output_of(program("bindings/swift/build", &[]))?.trim_end().to_owned())
}

/// A command of Swift's on a Swift package that uses ours. All build optimised into one folder,
/// so that ours is compiled once; what is to be built for one is not kept for the next.
pub(crate) fn swift_in(folder: &str, verb: &str) -> Result<Command> {
    let package = package()?;
    let mut command = swift(&[verb, "--configuration", "release", "--package-path", folder]);
    command.arg("--scratch-path").arg(target().join("swift/build"));
    command.arg("--disable-build-manifest-caching");
    command.env("SEGEL_PACKAGE", package);
    Ok(command)
}

/// Measures what a call costs, and writes the rows to a file.
pub(crate) fn bench(json: &Path) -> Result<Command> {
    let mut command = swift_in("tests/bench/swift", "run")?;
    command.args(["Bench", "--json"]).arg(json);
    Ok(command)
}
