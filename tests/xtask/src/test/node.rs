//! The npm package: its size, its tests, and small projects of its users' kinds.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Outcome, conformance, faults};
use crate::demo::Sandbox;
use crate::package_node::{folder, install, install_in, package, tarball};
use crate::run::{Captured, Result, capture, cargo, output_of, program, root, target};
use crate::setup::{CHROMIUM, need};

/// The package, of a size that a page can carry.
pub(super) fn packaged() -> Result<Outcome> {
    const LARGEST_WASM: usize = 150 << 10;
    const LARGEST_SCRIPT: usize = 10 << 10;
    package()?;
    let wasm = gzipped(&folder().join("segel.wasm"))?;
    let script = gzipped(&folder().join("esm/web.js"))?;
    let note = format!("gzip: WebAssembly {wasm}, JavaScript {script} bytes");
    if wasm > LARGEST_WASM || script > LARGEST_SCRIPT {
        return Err(format!("{note}, more than {LARGEST_WASM} and {LARGEST_SCRIPT}").into());
    }
    Ok(Outcome::passed(note))
}

/// What is written by hand, in the form that Prettier gives it.
pub(super) fn format() -> Result<Outcome> {
    install(&bindings())?;
    let mut command = program("bindings/node/node_modules/.bin/prettier", &["--check"]);
    command.arg("--config=bindings/node/.prettierrc.json").args(SCRIPTS);
    Outcome::of(capture(command)?)
}

const SCRIPTS: [&str; 7] = [
    "bindings/node/{src,scripts}/**/*.{ts,mjs}",
    "tests/{node,web}/*.js",
    "tests/node/{suite,consumers}/**/*.{js,ts}",
    "tests/conformance/{node,browser}/*.js",
    "tests/faults/{node,browser}/*.{js,mjs}",
    "examples/{node,browser,web}/**/*.{js,ts,tsx}",
    "!**/{made,node_modules}/**",
];

/// The tests of the package as it is installed.
pub(super) fn tests() -> Result<Outcome> {
    installed()?;
    counted(node_test("suite/"))
}

/// The packed package in the projects of Node, TypeScript, bundlers, browsers and workers.
pub(super) fn projects() -> Result<Outcome> {
    installed()?;
    counted(node_test("consumers.test.js"))
}

/// Stories, a service and a page, against the sandbox.
pub(super) fn examples() -> Result<Outcome> {
    installed()?;
    output_of(cargo(&["build", "--locked", "--package", "segel-sandbox"]))?;
    let sandbox = Sandbox::start()?;
    let mut command = node_test("examples.test.js");
    command.env("SANDBOX", &sandbox.url);
    counted(command)
}

/// Every vector in Chromium.
pub(super) fn vectors_in_browser() -> Result<Outcome> {
    need(&CHROMIUM)?;
    install(&tests_folder())?;
    conformance::walk("browser")
}

/// Every operation under every misbehaviour of a partner, sent by a page in Chromium.
pub(super) fn faults_in_browser() -> Result<Outcome> {
    install(&tests_folder())?;
    faults::matrix("browser")
}

/// Node's own test runner.
fn node_test(what: &str) -> Command {
    let mut command = program("node", &["--test", "--test-reporter=tap", what]);
    command.current_dir(tests_folder()).env("SEGEL_PROJECTS", target().join("node"));
    command.env("SEGEL_TARBALL", tarball());
    command
}

pub(super) fn counted(command: Command) -> Result<Outcome> {
    let Captured { ok, text } = capture(command)?;
    let count = |what: &str| {
        let lines = text.lines().filter_map(|line| line.strip_prefix(what));
        lines.filter_map(|number| number.trim().parse::<usize>().ok()).sum::<usize>()
    };
    let (passed, failed) = (count("# pass "), count("# fail ") + count("# cancelled "));
    // Without a test, something did not start.
    let failed = if ok && passed > 0 { failed } else { failed.max(1) };
    Ok(Outcome { passed, failed, note: format!("{passed} tests"), output: text })
}

/// The package among the tests' tools, as it is packed, and the browser.
fn installed() -> Result {
    need(&CHROMIUM)?;
    install_in(&tests_folder())
}

fn gzipped(file: &Path) -> Result<usize> {
    let mut gzip = program("gzip", &["-9c"]);
    let output = gzip.arg(file).output()?;
    if output.status.success() { Ok(output.stdout.len()) } else { Err("gzip failed".into()) }
}

fn bindings() -> PathBuf {
    root().join("bindings/node")
}

fn tests_folder() -> PathBuf {
    root().join("tests/node")
}
