//! `cargo xtask bench`: what a call costs.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::arguments::Arguments;
use crate::run::{Result, cargo, program, root, show, target};
use crate::{kotlin, package_node, php, python, swift};

pub(crate) const HELP: &str = "\
measures what a call costs, as ratios to the work that cannot be saved

usage: cargo xtask bench

Prints a line per measurement, `name value unit goal`, and writes target/bench.json.";

pub(crate) fn run(arguments: &mut Arguments) -> Result {
    arguments.end()?;
    let written = target().join("bench.json");
    let mut rows: Vec<Value> = Vec::new();
    for measure in [rust, php::bench, python, node, kotlin::bench, swift::bench] {
        show(measure(&written)?)?;
        rows.extend(serde_json::from_str::<Vec<Value>>(&fs::read_to_string(&written)?)?);
    }
    fs::write(&written, serde_json::to_string_pretty(&rows)?)?;
    println!("\nwritten to {}", written.display());
    Ok(())
}

/// Rust, and C over it.
#[allow(clippy::unnecessary_wraps, reason = "the shape of a host's")]
fn rust(json: &Path) -> Result<Command> {
    let mut command =
        cargo(&["run", "--quiet", "--release", "--locked", "--package", "segel-bench", "--"]);
    command.arg("--json").arg(json);
    Ok(command)
}

fn python(json: &Path) -> Result<Command> {
    let mut command = program(python::installed()?, &["bindings/python/bench.py", "--json"]);
    command.arg(json);
    Ok(command)
}

fn node(json: &Path) -> Result<Command> {
    package_node::install_in(&root().join("tests/node"))?;
    let mut command = program("node", &["tests/node/bench.js", "--json"]);
    command.arg(json);
    Ok(command)
}
