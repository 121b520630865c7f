//! `cargo xtask bench`: what a call costs.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::arguments::Arguments;
use crate::run::{Result, cargo, program, root, show, target};
use crate::swift::swift_in;
use crate::{package_node, python};

pub(crate) const HELP: &str = "\
measures what a call costs, as ratios to the work that cannot be saved

usage: cargo xtask bench

Prints a line per measurement, `name value unit goal`, and writes target/bench.json.";

pub(crate) fn run(arguments: &mut Arguments) -> Result {
    arguments.end()?;
    let json = target().join("bench.json");
    let mut command = cargo(&["run", "--quiet", "--release", "--package", "segel-bench", "--"]);
    command.arg("--json").arg(&json);
    show(command)?;
    let python = python::folder().join("bench.json");
    let mut command = program(python::installed()?, &["bindings/python/bench.py", "--json"]);
    command.arg(&python);
    show(command)?;
    package_node::install_in(&root().join("tests/node"))?;
    let node = package_node::folder().with_file_name("bench.json");
    let mut command = program("node", &["tests/node/bench.js", "--json"]);
    command.arg(&node);
    show(command)?;
    let swift = target().join("swift/bench.json");
    let mut command = swift_in("tests/bench/swift", "run")?;
    command.args(["Bench", "--json"]).arg(&swift);
    show(command)?;
    fs::write(&json, rows([&json, &python, &node, &swift])?)?;
    println!("\nwritten to {}", json.display());
    Ok(())
}

/// The measurements of several files as one list.
fn rows(files: [&PathBuf; 4]) -> Result<String> {
    let mut all = Vec::new();
    for file in files {
        all.extend(serde_json::from_str::<Vec<Value>>(&fs::read_to_string(file)?)?);
    }
    Ok(serde_json::to_string_pretty(&all)?)
}
