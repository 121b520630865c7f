//! The sandbox as a program: see `--help`.

mod flags;

use std::{
    env,
    io::{self, Read as _, Write as _},
    process::ExitCode,
    thread,
};

use segel_sandbox::Sandbox;

use self::flags::Settings;

fn main() -> ExitCode {
    let settings = match flags::parse(env::args().skip(1)) {
        Ok(settings) => settings,
        Err(why) => {
            eprintln!("segel-sandbox: {why}; try --help");
            return ExitCode::from(2);
        }
    };
    if settings.help {
        print!("{}", flags::help());
        return ExitCode::SUCCESS;
    }
    match run(settings) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("segel-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(settings: Settings) -> io::Result<()> {
    let print = settings.options.print;
    let sandbox = Sandbox::start(settings.options)?;
    greet(&sandbox, print)?;
    if settings.until_stdin_closes {
        return wait_for_end_of_input();
    }
    loop {
        thread::park();
    }
}

/// The first line is for programs, the others are for people.
fn greet(sandbox: &Sandbox, print: bool) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "sandbox listening on {}", sandbox.url())?;
    if print {
        writeln!(out, "    prakerja, seekpass  {}", sandbox.url())?;
        writeln!(out, "    pafi                {}", sandbox.pafi_url())?;
        writeln!(out, "    padi                {}", sandbox.padi_url())?;
        writeln!(out, "    middleware          {}", sandbox.middleware_url())?;
    }
    out.flush()
}

fn wait_for_end_of_input() -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut ignored = [0; 1024];
    while input.read(&mut ignored)? > 0 {}
    Ok(())
}
