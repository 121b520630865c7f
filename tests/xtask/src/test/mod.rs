//! `cargo xtask test`: everything that is checked, one step after the other.

mod c;
mod conformance;
mod dependencies;
mod faults;
mod kotlin;
mod node;
mod php;
mod playground;
mod python;
mod rust;
mod swift;

use std::io::{self, Write};
use std::process::Command;
use std::time::Instant;

use crate::arguments::Arguments;
use crate::run::{Captured, Result, capture, cargo};
use crate::{api, fuzz, generate, package};

pub(crate) const HELP: &str = "\
checks everything: format, lints, docs, tests, dependencies, generated files, vectors, faults, fuzz targets

usage: cargo xtask test [--only TEXT]

  --only TEXT   only the steps whose name has TEXT in it

Installs what is missing (see `cargo xtask setup`). Prints a line per step, the whole output of
what fails, and at the end `N passed, N failed`: every test and every vector counts, and every
other step counts one.";

/// One thing that is checked.
struct Step {
    name: &'static str,
    run: fn() -> Result<Outcome>,
}

/// A new host is a line here.
const STEPS: &[Step] = &[
    Step { name: "format", run: rust::format },
    Step { name: "lints", run: rust::lints },
    Step { name: "docs", run: rust::docs },
    Step { name: "tests", run: rust::tests },
    Step { name: "32 bits", run: rust::tests_of_32_bits },
    Step { name: "oldest Rust", run: dependencies::oldest_rust },
    Step { name: "licences and sources", run: dependencies::licences },
    Step { name: "reasons", run: dependencies::reasons },
    Step { name: "bill of materials", run: dependencies::bill_of_materials },
    Step { name: "public API", run: || api::check().map(|()| Outcome::passed("")) },
    Step { name: "generated files", run: || generate::check().map(|()| Outcome::passed("")) },
    Step { name: "package", run: || Outcome::of(capture(cargo(&package::PACKAGE))?) },
    Step { name: "Rust: example", run: rust::example },
    Step { name: "vectors: rust", run: || conformance::walk("rust") },
    Step { name: "faults: rust", run: || faults::matrix("rust") },
    Step { name: "C: misuse, threads", run: c::misuse },
    Step { name: "C: valgrind", run: c::valgrind },
    Step { name: "C: races", run: c::races },
    Step { name: "C: AddressSanitizer", run: c::address_sanitizer },
    Step { name: "C: package", run: c::packaged },
    Step { name: "C: example", run: c::example },
    Step { name: "vectors: c", run: || conformance::walk("c") },
    Step { name: "faults: c", run: || faults::matrix("c") },
    Step { name: "PHP: build", run: php::build },
    Step { name: "PHP: tests", run: php::phpt },
    Step { name: "PHP: types", run: php::types },
    Step { name: "PHP: leaks", run: php::leaks },
    Step { name: "PHP: memory", run: php::memory },
    Step { name: "PHP: threads", run: php::threads },
    Step { name: "PHP: examples", run: php::examples },
    Step { name: "vectors: php", run: || conformance::walk("php") },
    Step { name: "vectors: php arrays", run: || conformance::walk("php-arrays") },
    Step { name: "faults: php", run: || faults::matrix("php") },
    Step { name: "Laravel: package", run: php::laravel_package },
    Step { name: "Laravel: platform", run: php::laravel_platform },
    Step { name: "Node: format", run: node::format },
    Step { name: "Node: package", run: node::packaged },
    Step { name: "Node: same bytes", run: dependencies::same_bytes },
    Step { name: "Node: tests", run: node::tests },
    Step { name: "Node: projects", run: node::projects },
    Step { name: "Node: examples", run: node::examples },
    Step { name: "vectors: node", run: || conformance::walk("node") },
    Step { name: "faults: node", run: || faults::matrix("node") },
    Step { name: "vectors: browser", run: node::vectors_in_browser },
    Step { name: "faults: browser", run: node::faults_in_browser },
    Step { name: "playground", run: playground::tests },
    Step { name: "Python: tests", run: python::tests },
    Step { name: "Python: types", run: python::types },
    Step { name: "Python: threads", run: python::threads },
    Step { name: "Python: valgrind", run: python::valgrind },
    Step { name: "Python: example", run: python::example },
    Step { name: "Python: packages", run: python::packages },
    Step { name: "vectors: python", run: || conformance::walk("python") },
    Step { name: "faults: python", run: || faults::matrix("python") },
    Step { name: "Kotlin: tests", run: kotlin::tests },
    Step { name: "Kotlin: AddressSanitizer", run: kotlin::address_sanitizer },
    Step { name: "Kotlin: example", run: kotlin::example },
    Step { name: "Kotlin: package", run: kotlin::packaged },
    Step { name: "vectors: kotlin", run: || conformance::walk("kotlin") },
    Step { name: "faults: kotlin", run: || faults::matrix("kotlin") },
    Step { name: "Swift: tests", run: swift::tests },
    Step { name: "Swift: example", run: swift::example },
    Step { name: "vectors: swift", run: || conformance::walk("swift") },
    Step { name: "faults: swift", run: || faults::matrix("swift") },
    Step { name: "fuzz targets", run: fuzz::check },
];

pub(crate) fn run(arguments: &mut Arguments) -> Result {
    let only: String = arguments.value("--only")?.unwrap_or_default();
    arguments.end()?;
    let started = Instant::now();
    let (mut passed, mut failed) = (0, 0);
    for step in STEPS.iter().filter(|step| step.name.contains(&only)) {
        let outcome = step.run();
        passed += outcome.passed;
        failed += outcome.failed;
    }
    println!("\nin {:.0} s", started.elapsed().as_secs_f64());
    println!("{passed} passed, {failed} failed");
    if failed == 0 { Ok(()) } else { Err("something failed, see above".into()) }
}

impl Step {
    fn run(&self) -> Outcome {
        print!("{:25}", self.name);
        let _ = io::stdout().flush();
        let started = Instant::now();
        let outcome = (self.run)().unwrap_or_else(|error| Outcome::failed(error.to_string()));
        let seconds = started.elapsed().as_secs_f64();
        let verdict = if outcome.failed == 0 { "ok" } else { "FAILED" };
        println!("{seconds:7.1} s  {verdict:6}  {}", outcome.note);
        if outcome.failed > 0 {
            println!("\n{}\n", outcome.output.trim_end());
        }
        outcome
    }
}

/// What a tool exits with that looks for mistakes and has found one.
const FOUND: i32 = 99;

/// A mistake that is planted must be found, or the tool would find none elsewhere.
fn must_fail(mut command: Command, code: i32) -> Result {
    let output = command.output()?;
    if output.status.code() == Some(code) {
        return Ok(());
    }
    let [said, errors] =
        [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    Err(format!("the planted mistake was not found: {}\n{said}{errors}", output.status).into())
}

/// What became of a step.
#[derive(Default)]
pub(crate) struct Outcome {
    passed: usize,
    failed: usize,
    /// A few words for the step's line.
    note: String,
    /// Shown if something failed.
    output: String,
}

impl Outcome {
    pub(crate) fn passed(note: impl Into<String>) -> Self {
        Self { passed: 1, note: note.into(), ..Self::default() }
    }

    pub(crate) fn failed(output: impl Into<String>) -> Self {
        Self { failed: 1, output: output.into(), ..Self::default() }
    }

    /// A command that stands for one test.
    #[allow(clippy::unnecessary_wraps, reason = "the shape of a step")]
    pub(crate) fn of(captured: Captured) -> Result<Self> {
        Ok(if captured.ok { Self::passed("") } else { Self::failed(captured.text) })
    }
}
