//! `cargo xtask demo`: the Rust example against the sandbox.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::arguments::Arguments;
use crate::run::{Result, cargo, program, show, target};
use crate::setup::{C_COMPILER, need};

pub(crate) const HELP: &str = "\
starts the sandbox, runs the Rust example against it, stops the sandbox

usage: cargo xtask demo

Needs Rust and a C compiler. Nothing leaves this machine: the sandbox plays the partner.";

pub(crate) fn run(arguments: &mut Arguments) -> Result {
    arguments.end()?;
    need(&C_COMPILER)?;
    println!("Building the sandbox and the example; the first time this takes a minute or two.");
    show(cargo(&BUILD))?;

    let sandbox = Sandbox::start()?;
    println!("\nThe sandbox plays the partner at {}\n", sandbox.url);
    let result = show(example(&sandbox));
    drop(sandbox);
    println!("\nThe sandbox is stopped.");
    result
}

pub(crate) const BUILD: [&str; 6] =
    ["build", "--locked", "--package", "segel-sandbox", "--package", "segel-example"];

/// The five stories, told to a sandbox.
pub(crate) fn example(sandbox: &Sandbox) -> Command {
    let run = ["run", "--quiet", "--locked", "--package", "segel-example", "--", "--url"];
    let mut command = cargo(&run);
    command.arg(&sandbox.url);
    command
}

/// A sandbox that runs until this is dropped, or until this program ends.
pub(crate) struct Sandbox {
    child: Child,
    pub(crate) url: String,
}

impl Sandbox {
    pub(crate) fn start() -> Result<Self> {
        // A pipe for input, which the system closes when this program dies.
        let child = program(target().join("debug/segel-sandbox"), &FLAGS)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("cannot start the sandbox: {error}"))?;
        let mut sandbox = Self { child, url: String::new() };
        let mut greeting = String::new();
        if let Some(output) = sandbox.child.stdout.take() {
            BufReader::new(output).read_line(&mut greeting)?;
        }
        match greeting.trim().strip_prefix("sandbox listening on ") {
            Some(url) => url.clone_into(&mut sandbox.url),
            None => return Err(format!("the sandbox did not start; it said {greeting:?}").into()),
        }
        Ok(sandbox)
    }
}

const FLAGS: [&str; 2] = ["--quiet", "--until-stdin-closes"];

impl Drop for Sandbox {
    fn drop(&mut self) {
        // Both fail only if it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
