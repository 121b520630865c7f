//! What cargo itself checks.

use std::process::Command;

use super::Outcome;
use crate::demo::{self, Sandbox};
use crate::fuzz;
use crate::run::{Captured, Result, capture, cargo, output_of};
use crate::setup::{BITS_32, CLIPPY, RUSTFMT, TARGET_32, need};

pub(super) fn format() -> Result<Outcome> {
    need(&RUSTFMT)?;
    let workspace = capture(cargo(&["fmt", "--all", "--check"]))?;
    let fuzz = capture(cargo(&["fmt", "--check", "--manifest-path", fuzz::MANIFEST]))?;
    Outcome::of(Captured { ok: workspace.ok && fuzz.ok, text: workspace.text + &fuzz.text })
}

pub(super) fn lints() -> Result<Outcome> {
    need(&CLIPPY)?;
    Outcome::of(capture(cargo(&LINTS))?)
}

const LINTS: [&str; 8] = [
    "clippy",
    "--workspace",
    "--all-targets",
    "--all-features",
    "--locked",
    "--",
    "-D",
    "warnings",
];

pub(super) fn docs() -> Result<Outcome> {
    let mut command = cargo(&["doc", "--no-deps", "--locked", "--package", "segel"]);
    command.env("RUSTDOCFLAGS", "-Dwarnings");
    Outcome::of(capture(command)?)
}

/// Unit, integration and documentation tests.
pub(super) fn tests() -> Result<Outcome> {
    counted(cargo(&["test", "--workspace", "--all-features", "--locked", "--no-fail-fast"]))
}

/// The core's tests where a pointer has 32 bits, as in WebAssembly and on older telephones.
pub(super) fn tests_of_32_bits() -> Result<Outcome> {
    need(&BITS_32)?;
    let mut command = cargo(&["test", "--package", "segel", "--locked", "--no-fail-fast"]);
    command.args(["--target", TARGET_32]);
    let variable = format!("CARGO_TARGET_{}", TARGET_32.replace('-', "_").to_uppercase());
    command.env(format!("{variable}_LINKER"), "rust-lld");
    command
        .env(format!("{variable}_RUSTFLAGS"), "-Clinker-flavor=ld.lld -Clink-self-contained=yes");
    counted(command)
}

/// The demo: five stories, each to its last answer.
pub(super) fn example() -> Result<Outcome> {
    output_of(cargo(&demo::BUILD))?;
    let Captured { ok, text } = capture(demo::example(&Sandbox::start()?))?;
    Outcome::of(Captured { ok: ok && TOLD.iter().all(|words| text.contains(words)), text })
}

const TOLD: [&str; 5] =
    ["body_slashes_escaped", "Sudah Terbit", "/params/certificate_tkdn", "verified", "Nik(..8910)"];

fn counted(tests: Command) -> Result<Outcome> {
    let Captured { ok, text } = capture(tests)?;
    let passed = count(&text, " passed");
    let failed = count(&text, " failed");
    // Without a failed test, something did not build.
    let failed = if ok { failed } else { failed.max(1) };
    Ok(Outcome { passed, failed, note: format!("{passed} tests"), output: text })
}

/// Sums a number of cargo's lines `test result: ok. 12 passed; 0 failed; …`.
fn count(output: &str, what: &str) -> usize {
    let results = output.lines().filter_map(|line| line.split_once("test result: "));
    let parts = results.flat_map(|(_, result)| result.split(['.', ';']));
    let numbers = parts.filter_map(|part| part.strip_suffix(what));
    numbers.filter_map(|number| number.trim().parse::<usize>().ok()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_results_of_all_crates_are_added_up() {
        let output = "test a ... ok\n\
            test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\
            test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!((count(output, " passed"), count(output, " failed")), (15, 2));
    }
}
