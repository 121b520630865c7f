//! The Swift package: its tests, and the example.

use std::fs;

use super::Outcome;
use crate::demo::Sandbox;
use crate::run::{Captured, Result, capture, cargo, in_turn, output_of, root, target};
use crate::swift::swift_in;

/// Every operation through its typed door, secrets, errors, threads: with Swift Testing.
pub(super) fn tests() -> Result<Outcome> {
    let mut command = swift_in(&target().join("swift/Tests").to_string_lossy(), "test")?;
    command.env("SEGEL_VECTORS", root().join("tests/vectors"));
    let Captured { ok, text } = capture(command)?;
    // `✔ Test run with 12 tests passed after 3.4 seconds.`
    let run = text.lines().filter_map(|line| line.split_once("Test run with ")).next_back();
    let passed = run.and_then(|(_, run)| run.split(' ').next()?.parse().ok()).unwrap_or(0);
    let failed = usize::from(!ok || passed == 0);
    Ok(Outcome { passed, failed, note: format!("{passed} tests"), output: text })
}

/// What the README shows, as the example has it, and the stories with `URLSession` to the last
/// one's last answer.
pub(super) fn example() -> Result<Outcome> {
    shown()?;
    output_of(cargo(&["build", "--locked", "--package", "segel-sandbox"]))?;
    let build = swift_in("examples/swift", "build")?;
    let sandbox = Sandbox::start()?;
    let mut stories = swift_in("examples/swift", "run")?;
    stories.args(["Stories", &sandbox.url]);
    let Captured { ok, text } = in_turn([build, stories])?;
    Outcome::of(Captured { ok: ok && TOLD.iter().all(|words| text.contains(words)), text })
}

const TOLD: [&str; 5] = [
    "bodySlashesEscaped",
    "Sudah Terbit",
    "/params/certificate_tkdn",
    "verified",
    "The same ticket again",
];

/// The README's Swift stands in the example word for word.
fn shown() -> Result {
    let read = |path: &str| fs::read_to_string(root().join(path));
    let readme = read("bindings/swift/README.md")?;
    let example = read("examples/swift/Sources/FirstCall/main.swift")?;
    let blocks = readme.split("```swift\n").skip(1).filter_map(|rest| rest.split("```").next());
    for block in blocks {
        if !example.contains(block) {
            return Err(format!("the example does not have what the README shows:\n{block}").into());
        }
    }
    Ok(())
}
