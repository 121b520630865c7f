//! Running programs, and where things are.

use std::error::Error;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A failure in words for the person at the terminal.
pub(crate) type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// The repository.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    let folder = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    root().join(folder)
}

/// An empty folder.
pub(crate) fn clear(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => fs::create_dir_all(folder),
    }
}

/// A program that runs at the root of the repository, without input.
pub(crate) fn program(name: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root()).stdin(Stdio::null());
    command
}

/// The cargo that runs this.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), arguments)
}

/// Runs a command in sight of the user.
pub(crate) fn show(mut command: Command) -> Result {
    let line = line(&command);
    println!("$ {line}");
    let status = command.status().map_err(|error| format!("cannot start {line}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{line}: {status}").into()) }
}

/// What a command printed, and whether it succeeded.
pub(crate) struct Captured {
    pub(crate) ok: bool,
    /// Standard output and standard error as they came.
    pub(crate) text: String,
}

/// Runs a command and keeps what it prints.
pub(crate) fn capture(mut command: Command) -> Result<Captured> {
    let line = line(&command);
    let (mut reader, writer) = io::pipe()?;
    command.stdout(writer.try_clone()?).stderr(writer);
    let child = command.spawn().map_err(|error| format!("cannot start {line}: {error}"));
    // The command holds the pipe's other end; the reading ends when that is gone.
    drop(command);
    let mut child = child?;
    let mut text = Vec::new();
    reader.read_to_end(&mut text)?;
    let ok = child.wait()?.success();
    let text = format!("$ {line}\n{}", String::from_utf8_lossy(&text));
    Ok(Captured { ok, text })
}

/// Runs commands until one fails.
pub(crate) fn in_turn(commands: impl IntoIterator<Item = Command>) -> Result<Captured> {
    let mut all = Captured { ok: true, text: String::new() };
    for command in commands {
        let Captured { ok, text } = capture(command)?;
        all.text += &text;
        all.ok = ok;
        if !ok {
            break;
        }
    }
    Ok(all)
}

/// Runs a command that must succeed and gives its standard output.
pub(crate) fn output_of(mut command: Command) -> Result<String> {
    let line = line(&command);
    let output = command.output().map_err(|error| format!("cannot start {line}: {error}"))?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{line}: {}\n{errors}", output.status).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// A command as one would type it.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
