//! The PHP extension: its tests, its memory, its size.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Outcome;
use crate::run::{Result, capture, output_of, program, root, target};
use crate::setup::{C_COMPILER, MAKE, PHP, VALGRIND, need};

/// Without warnings, of a size that a web server's image can carry, and with one name to the outside.
pub(super) fn build() -> Result<Outcome> {
    const LARGEST: u64 = 2_300_000;
    let extension = extension("php", &[])?;
    let stripped = target().join("php/segel-stripped.so");
    let mut strip = program("strip", &["-o"]);
    strip.arg(&stripped).arg(&extension);
    output_of(strip)?;
    let size = fs::metadata(&stripped)?.len();
    let mut nm = program("nm", &["-D", "--defined-only", "--format=posix"]);
    nm.arg(&extension);
    let exported = output_of(nm)?;
    let names: Vec<&str> = exported.lines().filter_map(|line| line.split(' ').next()).collect();
    if names != ["get_module"] {
        return Err(format!("segel.so exports {names:?}").into());
    }
    if size > LARGEST {
        return Err(format!("segel.so has {size} bytes stripped, more than {LARGEST}").into());
    }
    Ok(Outcome::passed(format!("{size} bytes")))
}

/// The .phpt files, with PHP's own runner.
pub(super) fn phpt() -> Result<Outcome> {
    let extension = extension("php", &[])?;
    let tests = target().join("php/tests");
    copy_tests(&tests)?;
    let runner = target().join("php/extension/run-tests.php");
    let mut command = php(&extension);
    command.arg(runner).args(["-q", "-n", "-d"]).arg(format!("extension={}", extension.display()));
    command
        .arg(tests)
        .env("NO_INTERACTION", "1")
        .env("SEGEL_SETS", root().join("core/src/error/sets.rs"));
    command.env("TEST_PHP_EXECUTABLE", output_of(program("php", &["-r", "echo PHP_BINARY;"]))?);
    Outcome::of(capture(command)?)
}

/// Every way through the extension under valgrind, which must find the leak that is planted.
pub(super) fn leaks() -> Result<Outcome> {
    need(&VALGRIND)?;
    let sound = extension("php", &[])?;
    let leaky = extension("php-leaky", &["-DSEGEL_PLANT_LEAK"])?;
    if under_valgrind(&leaky).output()?.status.code() != Some(FOUND) {
        return Err("the planted leak was not found".into());
    }
    Outcome::of(capture(under_valgrind(&sound))?)
}

/// A million calls, good and bad: the memory stays as after the first ten thousand.
pub(super) fn memory() -> Result<Outcome> {
    let mut command = php(&extension("php", &[])?);
    command.args(["bindings/php/tests/leak.php", "1000000"]);
    Outcome::of(capture(command)?)
}

/// What valgrind exits with.
const FOUND: i32 = 99;

fn under_valgrind(extension: &Path) -> Command {
    let mut command = program("valgrind", &["-q", "--leak-check=full"]);
    command.args(["--show-leak-kinds=definite", "--errors-for-leak-kinds=definite"]);
    command.arg("--suppressions=bindings/php/tests/php.supp");
    command.arg(format!("--error-exitcode={FOUND}"));
    command.args(["php", "-n", "-d"]).arg(format!("extension={}", extension.display()));
    command.args(["bindings/php/tests/leak.php", "96"]);
    command.env("USE_ZEND_ALLOC", "0").env("ZEND_DONT_UNLOAD_MODULES", "1");
    command
}

/// Builds the extension in a folder of the target and gives its path.
fn extension(name: &str, flags: &[&str]) -> Result<PathBuf> {
    for tool in [&C_COMPILER, &MAKE, &PHP] {
        need(tool)?;
    }
    let mut command = program("bindings/php/build", &[]);
    command.arg(target().join(name)).args(["-Wall", "-Wextra", "-Werror"]).args(flags);
    Ok(PathBuf::from(output_of(command)?.trim_end()))
}

fn php(extension: &Path) -> Command {
    let mut command = program("php", &["-n", "-d"]);
    command.arg(format!("extension={}", extension.display()));
    command
}

/// PHP's runner writes beside the tests.
fn copy_tests(to: &Path) -> Result {
    crate::package_c::clear(to)?;
    for entry in fs::read_dir(root().join("bindings/php/tests"))? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}
