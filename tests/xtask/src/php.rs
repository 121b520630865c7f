//! The PHP extension, and PHP with it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Result, output_of, program, target};
use crate::setup::{C_COMPILER, MAKE, PHP, need};

/// Builds the extension in a folder of the target and gives its path.
pub(crate) fn extension(name: &str, flags: &[&str]) -> Result<PathBuf> {
    for tool in [&C_COMPILER, &MAKE, &PHP] {
        need(tool)?;
    }
    let mut command = program("bindings/php/build", &[]);
    command.arg(target().join(name)).args(["-Wall", "-Wextra", "-Werror"]).args(flags);
    Ok(PathBuf::from(output_of(command)?.trim_end()))
}

/// PHP with the extension and nothing else.
pub(crate) fn php(extension: &Path) -> Command {
    let mut command = program("php", &["-n", "-d"]);
    command.arg(format!("extension={}", extension.display()));
    command
}

/// Measures what a call costs, and writes the rows to a file.
pub(crate) fn bench(json: &Path) -> Result<Command> {
    let mut command = php(&extension("php", &[])?);
    command.args(["bindings/php/bench.php", "--json"]).arg(json);
    Ok(command)
}
