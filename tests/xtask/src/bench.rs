//! `cargo xtask bench`: what a call costs.

use crate::arguments::Arguments;
use crate::run::{Result, cargo, show, target};

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
    println!("\nwritten to {}", json.display());
    Ok(())
}
