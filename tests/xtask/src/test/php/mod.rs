//! The PHP extension: its tests, its memory, its size; and what is built on it.

mod examples;
mod laravel;

use std::fs;
use std::path::Path;
use std::process::Command;

pub(super) use self::examples::examples;
pub(super) use self::laravel::{package as laravel_package, platform as laravel_platform};
use super::{FOUND, Outcome, must_fail};
use crate::php::{extension, php};
use crate::run::{Result, capture, clear, output_of, program, root, target};
use crate::setup::{C_COMPILER, PHP, PHPDOC_PARSER, VALGRIND, need};

/// Without warnings, of a size that a web server's image can carry, and with one name to the outside.
pub(super) fn build() -> Result<Outcome> {
    const LARGEST: u64 = 1_500_000;
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
    command.arg(tests).env("NO_INTERACTION", "1");
    command.env("SEGEL_SETS", root().join("core/src"));
    command.env("SEGEL_SOURCES", root().join("bindings/php"));
    // All that Segel ships has one version.
    command.env("SEGEL_VERSION", env!("CARGO_PKG_VERSION"));
    command.env("TEST_PHP_EXECUTABLE", output_of(program("php", &["-r", "echo PHP_BINARY;"]))?);
    Outcome::of(capture(command)?)
}

/// The types in the stub, against the vectors.
pub(super) fn types() -> Result<Outcome> {
    need(&PHPDOC_PARSER)?;
    let mut command = php(&extension("php", &[])?);
    command.args(["tests/php/types.php", "bindings/php/segel.stub.php", "tests/vectors"]);
    let types = capture(command)?;
    let counts = types.text.lines().last().unwrap_or_default();
    Ok(if types.ok { Outcome::passed(counts) } else { Outcome::failed(types.text) })
}

/// The sources as a PHP with threads compiles them: without warnings, and with one place that
/// holds what belongs to a thread.
pub(super) fn threads() -> Result<Outcome> {
    const FLAGS: [&str; 6] = [
        "-DZTS=1",
        "-DCOMPILE_DL_SEGEL=1",
        "-DZEND_ENABLE_STATIC_TSRMLS_CACHE=1",
        "-D_GNU_SOURCE",
        "-fPIC",
        "-O1",
    ];
    for tool in [&C_COMPILER, &PHP] {
        need(tool)?;
    }
    let folder = target().join("php/threads");
    clear(&folder)?;
    let includes = output_of(program("php-config", &["--includes"]))?;
    let mut definitions = 0;
    for entry in fs::read_dir(root().join("bindings/php"))? {
        let source = entry?.path();
        if source.extension().is_none_or(|extension| extension != "c") {
            continue;
        }
        let object = folder.join(source.with_extension("o").file_name().unwrap_or_default());
        let mut compile = program("cc", &["-c", "-Wall", "-Wextra", "-Werror", "-Iffi/include"]);
        compile.args(FLAGS).args(includes.split_whitespace()).arg(&source).arg("-o").arg(&object);
        output_of(compile)?;
        let mut nm = program("nm", &["--defined-only", "--format=posix"]);
        nm.arg(&object);
        definitions += output_of(nm)?.matches("_tsrm_ls_cache ").count();
    }
    if definitions != 1 {
        return Err(format!("{definitions} files define what belongs to a thread").into());
    }
    Ok(Outcome::passed(""))
}

/// Every way through the extension and the stories under valgrind, which must find the leak that
/// is planted.
pub(super) fn leaks() -> Result<Outcome> {
    need(&VALGRIND)?;
    let sound = extension("php", &[])?;
    let leaky = extension("php-leaky", &["-DSEGEL_PLANT_LEAK"])?;
    must_fail(under_valgrind(&leaky, &EVERY_WAY), FOUND)?;
    let ways = capture(under_valgrind(&sound, &EVERY_WAY))?;
    if !ways.ok {
        return Outcome::of(ways);
    }
    // Without a configuration PHP may have no curl.
    let story = under_valgrind(&sound, &["-d", "extension=curl", examples::CURL]);
    Outcome::of(examples::tell(story)?)
}

/// A million calls, good and bad: the memory stays as after the first ten thousand.
pub(super) fn memory() -> Result<Outcome> {
    let mut command = php(&extension("php", &[])?);
    command.args(["bindings/php/tests/leak.php", "1000000"]);
    Outcome::of(capture(command)?)
}

const EVERY_WAY: [&str; 2] = ["bindings/php/tests/leak.php", "120"];

fn under_valgrind(extension: &Path, script: &[&str]) -> Command {
    let mut command = program("valgrind", &["-q", "--leak-check=full"]);
    command.args(["--show-leak-kinds=definite", "--errors-for-leak-kinds=definite"]);
    command.arg("--suppressions=bindings/php/tests/php.supp");
    command.arg(format!("--error-exitcode={FOUND}"));
    command.args(["php", "-n", "-d"]).arg(format!("extension={}", extension.display()));
    command.args(script);
    command.env("USE_ZEND_ALLOC", "0").env("ZEND_DONT_UNLOAD_MODULES", "1");
    command
}

/// A program of PHP's as on a web server: with the extensions that the system has and this one,
/// in the programs that it starts itself too.
fn configured(name: &str, arguments: &[&str]) -> Result<Command> {
    let folder = target().join("php/conf.d");
    fs::create_dir_all(&folder)?;
    let line = format!("extension={}\n", extension("php", &[])?.display());
    fs::write(folder.join("segel.ini"), line)?;
    let mut command = program(name, arguments);
    // Nothing before the colon stands for the folder that PHP was built with.
    command.env("PHP_INI_SCAN_DIR", format!(":{}", folder.display()));
    Ok(command)
}

/// PHP's runner writes beside the tests.
fn copy_tests(to: &Path) -> Result {
    clear(to)?;
    for entry in fs::read_dir(root().join("bindings/php/tests"))? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}
