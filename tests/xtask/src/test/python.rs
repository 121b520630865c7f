//! The Python package: its tests, its types, its threads, its example, what users install.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{FOUND, Outcome};
use crate::demo::Sandbox;
use crate::python::{environment, folder, installed, package, tool};
use crate::run::{Captured, Result, capture, cargo, clear, in_turn, output_of, program, target};
use crate::setup::{VALGRIND, need};

/// The tests of the package, every vector through the typed classes among them.
pub(super) fn tests() -> Result<Outcome> {
    let mut command = program(installed()?, &["-m", "pytest", "-q", "-p", "no:cacheprovider"]);
    command.arg("bindings/python/tests").env("PYTHONDONTWRITEBYTECODE", "1");
    let Captured { ok, text } = capture(command)?;
    // `2 failed, 110 passed in 1.46s`
    let note = text.lines().last().unwrap_or_default().to_owned();
    let count = |what| note.split(", ").find_map(|part| part.split_once(what)?.0.parse().ok());
    let passed = count(" passed").unwrap_or(0);
    let failed = count(" failed").unwrap_or(0).max(usize::from(!ok || passed == 0));
    Ok(Outcome { passed, failed, note, output: text })
}

/// What type checkers say of the package, of programs that use it, and of the stub beside the
/// extension itself.
pub(super) fn types() -> Result<Outcome> {
    let python = installed()?;
    let cache = folder().join("mypy");
    let mut package = program(tool(&python, "mypy"), &["--strict", "--package", "segel"]);
    package.arg("--cache-dir").arg(&cache);
    let mut programs = program(tool(&python, "mypy"), &["--strict"]);
    programs.args(["bindings/python/tests/typed.py", "examples/python"]);
    programs.arg("--cache-dir").arg(&cache);
    let stub = program(tool(&python, "stubtest"), &["segel._native"]);
    let mut complete = program(tool(&python, "pyright"), &["--verifytypes", "segel"]);
    complete.arg("--ignoreexternal");
    let mut checked = program(tool(&python, "pyright"), &["bindings/python/tests/typed.py"]);
    checked.arg("examples/python");
    for command in [&mut complete, &mut checked] {
        // Its Python is the one that is found first.
        find_first(command, &python)?;
    }
    Outcome::of(in_turn([package, programs, stub, complete, checked])?)
}

/// Lets a command find the environment's programs before all others.
fn find_first(command: &mut Command, python: &Path) -> Result {
    let others = std::env::var_os("PATH").unwrap_or_default();
    let folders = [python.with_file_name("")].into_iter().chain(std::env::split_paths(&others));
    command.env("PATH", std::env::join_paths(folders)?);
    Ok(())
}

/// Ten threads with one client for a million calls: the same answers, and memory stays.
pub(super) fn threads() -> Result<Outcome> {
    let python = installed()?;
    let Captured { ok, text } =
        capture(program(python, &["bindings/python/tests/endurance.py", "1000000"]))?;
    let note = text.lines().last().unwrap_or_default().to_owned();
    Ok(if ok { Outcome::passed(note) } else { Outcome::failed(text) })
}

/// Every way through the package under valgrind, with Python's own allocator off so that it sees
/// each object. Reads of what was never written are not asked for: the interpreter has such.
pub(super) fn valgrind() -> Result<Outcome> {
    need(&VALGRIND)?;
    let mut command = program("valgrind", &["-q", "--undef-value-errors=no"]);
    command.arg(format!("--error-exitcode={FOUND}")).arg(installed()?);
    command.args(["bindings/python/tests/endurance.py", "1000"]).env("PYTHONMALLOC", "malloc");
    Outcome::of(capture(command)?)
}

/// The example against the sandbox, to the last story's last answer.
pub(super) fn example() -> Result<Outcome> {
    let python = installed()?;
    output_of(cargo(&["build", "--locked", "--package", "segel-sandbox"]))?;
    let sandbox = Sandbox::start()?;
    let Captured { ok, text } =
        capture(program(python, &["examples/python", "--url", &sandbox.url]))?;
    let told = ["body_spaced", "Sudah Terbit", "/params/certificate_tkdn", "verified", "422"];
    Outcome::of(Captured { ok: ok && told.iter().all(|words| text.contains(words)), text })
}

/// The wheel for the oldest Python, the one for newer ones, and one that is made from the source
/// distribution alone; each is installed into an environment of its own, under every Python of
/// this machine that it is for.
pub(super) fn packages() -> Result<Outcome> {
    const LARGEST: u64 = 1_500_000;
    let python = environment()?;
    let package = package()?;
    let [oldest, newer, source] =
        ["cp39-abi3", "cp310-abi3", ".tar.gz"].map(|part| named_with(&package, part));
    let (oldest, newer) = (oldest?, newer?);
    let size = fs::metadata(&newer)?.len();
    if size > LARGEST {
        return Err(format!("the wheel has {size} bytes, more than {LARGEST}").into());
    }
    let out = folder().join("packages");
    clear(&out)?;
    output_of(wheel_of(&python, &source?, &out)?)?;
    let from_source = named_with(&out, ".whl")?;

    let mut commands: Vec<Command> =
        [&oldest, &newer].map(|wheel| audit(&python, wheel)).into_iter().collect();
    let pythons = pythons()?;
    for (wheel, since) in [(&oldest, 9), (&newer, 10), (&from_source, 9)] {
        for minor in pythons.iter().filter(|minor| **minor >= since) {
            let fresh = out.join(format!("venv-{}", commands.len()));
            commands.extend(fresh_environment(&python, *minor, &fresh, wheel));
        }
    }
    let Captured { ok, text } = in_turn(commands)?;
    let minors: Vec<String> = pythons.iter().map(|minor| format!("3.{minor}")).collect();
    let note = format!("{size} bytes; Python {}", minors.join(", "));
    Ok(if ok { Outcome::passed(note) } else { Outcome::failed(text) })
}

/// Builds a wheel from a source distribution, with what is at hand.
fn wheel_of(python: &Path, source: &Path, out: &Path) -> Result<Command> {
    let mut command = program(python, &["-m", "pip", "wheel", "--no-build-isolation"]);
    command.args(["--quiet", "--no-deps", "--wheel-dir"]).arg(out).arg(source);
    find_first(&mut command, python)?;
    command.env("CARGO_TARGET_DIR", target());
    Ok(command)
}

/// Whether a wheel uses only what the stable interface of its oldest Python has.
fn audit(python: &Path, wheel: &Path) -> Command {
    let mut command = program(tool(python, "abi3audit"), &["--strict"]);
    command.arg(wheel);
    command
}

/// Installs a wheel where nothing else is, and runs every worked example there.
fn fresh_environment(python: &Path, minor: u32, fresh: &Path, wheel: &Path) -> [Command; 3] {
    let mut make = named(minor, &["-m", "venv", "--without-pip"]);
    make.arg(fresh);
    let inside = fresh.join("bin/python");
    let mut install = program(python, &["-m", "pip", "--quiet", "--python"]);
    install.arg(&inside).arg("install").arg(wheel);
    let run = program(inside, &["bindings/python/tests/installed.py"]);
    [make, install, run]
}

/// The minor versions of Python 3 that this machine has.
fn pythons() -> Result<Vec<u32>> {
    let minors = (9..30).filter(|minor| {
        let version = capture(named(*minor, &["--version"]));
        version.is_ok_and(|version| version.ok)
    });
    let minors: Vec<u32> = minors.collect();
    if minors.is_empty() { Err("no python3.N was found on the PATH".into()) } else { Ok(minors) }
}

/// A Python by its version; of pyenv's, any that it has.
fn named(minor: u32, arguments: &[&str]) -> Command {
    let mut command = program(format!("python3.{minor}"), arguments);
    if let Ok(versions) = output_of(program("pyenv", &["versions", "--bare"])) {
        command.env("PYENV_VERSION", versions.lines().collect::<Vec<_>>().join(":"));
    }
    command
}

/// The one file of a folder that has this in its name.
fn named_with(folder: &Path, part: &str) -> Result<PathBuf> {
    let names = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let files: Vec<PathBuf> = names.collect::<Result<_>>()?;
    let mut found = files.into_iter().filter(|file| file.to_string_lossy().contains(part));
    match (found.next(), found.next()) {
        (Some(file), None) => Ok(file),
        _ => Err(format!("{} should hold one file with {part}", folder.display()).into()),
    }
}
