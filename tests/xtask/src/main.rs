//! `cargo xtask …`: what a developer of this repository runs.

mod api;
mod arguments;
mod bench;
mod demo;
mod fuzz;
mod generate;
mod kotlin;
mod package;
mod package_c;
mod package_node;
mod php;
mod php_stub;
mod playground;
mod python;
mod run;
mod sbom;
mod setup;
mod swift;
mod test;
mod wasm;

use std::fmt::Write;
use std::process::ExitCode;

use crate::arguments::Arguments;
use crate::run::Result;

/// One command.
struct Command {
    name: &'static str,
    /// Its first line says what the command does.
    help: &'static str,
    run: fn(&mut Arguments) -> Result,
}

const COMMANDS: &[Command] = &[
    Command { name: "demo", help: demo::HELP, run: demo::run },
    Command { name: "test", help: test::HELP, run: test::run },
    Command { name: "bench", help: bench::HELP, run: bench::run },
    Command { name: "fuzz", help: fuzz::HELP, run: fuzz::run },
    Command { name: "generate", help: generate::HELP, run: generate::run },
    Command { name: "package", help: package::HELP, run: package::run },
    Command { name: "setup", help: setup::HELP, run: setup::run },
];

fn main() -> ExitCode {
    let mut arguments = Arguments::from_env();
    let Some(name) = arguments.command() else {
        print!("{}", help());
        return ExitCode::SUCCESS;
    };
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        eprint!("xtask: there is no command {name:?}\n\n{}", help());
        return ExitCode::from(2);
    };
    if arguments.flag("--help") || arguments.flag("-h") {
        println!("{}", command.help);
        return ExitCode::SUCCESS;
    }
    match (command.run)(&mut arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask {name}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn help() -> String {
    let mut text = "usage: cargo xtask COMMAND [--help]\n\n".to_owned();
    for command in COMMANDS {
        let about = command.help.lines().next().unwrap_or_default();
        let _ = writeln!(text, "  {:10}{about}", command.name);
    }
    text
}
