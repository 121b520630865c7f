//! The Swift package: its tests, and the example.

use super::Outcome;
use crate::demo::Sandbox;
use crate::run::{Captured, Result, capture, cargo, output_of, root};
use crate::swift::{package, swift_in};

/// Every operation through its typed door, secrets, errors, threads: with Swift Testing.
pub(super) fn tests() -> Result<Outcome> {
    let mut command = swift_in(&package()?, "test")?;
    command.env("SEGEL_VECTORS", root().join("tests/vectors"));
    let Captured { ok, text } = capture(command)?;
    // `✔ Test run with 12 tests passed after 3.4 seconds.`
    let run = text.lines().filter_map(|line| line.split_once("Test run with ")).next_back();
    let passed = run.and_then(|(_, run)| run.split(' ').next()?.parse().ok()).unwrap_or(0);
    let failed = usize::from(!ok || passed == 0);
    Ok(Outcome { passed, failed, note: format!("{passed} tests"), output: text })
}

/// The stories with `URLSession`, to the last one's last answer.
pub(super) fn example() -> Result<Outcome> {
    output_of(cargo(&["build", "--locked", "--package", "segel-sandbox"]))?;
    let mut stories = swift_in("examples/swift", "run")?;
    let sandbox = Sandbox::start()?;
    stories.args(["Stories", &sandbox.url]);
    let Captured { ok, text } = capture(stories)?;
    let told = ["bodySlashesEscaped", "Sudah Terbit", "/params/certificate_tkdn", "verified", "The same ticket again"];
    Outcome::of(Captured { ok: ok && told.iter().all(|words| text.contains(words)), text })
}
