//! The extension's stub, whose operations come from the catalogue, and `segel_arginfo.h`, which PHP's own
//! generator makes of it.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use crate::run::{Result, clear, output_of, program, root, target};
use crate::setup::{PHP, PHP_PARSER, need};

pub(crate) const STUB: &str = "bindings/php/segel.stub.php";
pub(crate) const ARGINFO: &str = "bindings/php/segel_arginfo.h";

/// The stub with the operations of a catalogue in a file.
pub(crate) fn stub(catalogue: &Path) -> Result<String> {
    need(&PHP)?;
    let mut php = program("php", &["bindings/php/generate.php"]);
    php.arg(catalogue).stdin(fs::File::open(root().join(STUB))?);
    output_of(php)
}

/// The header of a stub.
pub(crate) fn arginfo(stub: &str) -> Result<String> {
    for tool in [&PHP, &PHP_PARSER] {
        need(tool)?;
    }
    let folder = target().join("php/stub");
    clear(&folder)?;
    let script = generator()?;
    give_parser(&folder, &script)?;
    fs::write(folder.join("gen_stub.php"), script)?;
    fs::write(folder.join("segel.stub.php"), stub)?;
    // The generator is older than the PHP that runs it.
    let mut php = program("php", &["-d", "error_reporting=E_ALL & ~E_DEPRECATED"]);
    php.arg(folder.join("gen_stub.php")).arg("-f").arg(folder.join("segel.stub.php"));
    output_of(php)?;
    Ok(fs::read_to_string(folder.join("segel_arginfo.h"))?)
}

/// PHP's generator, from where PHP's development files are: Debian keeps them beside the
/// extensions, PHP itself below its prefix.
fn generator() -> Result<String> {
    for (option, below) in [("--extension-dir", "build"), ("--prefix", "lib/php/build")] {
        let folder = output_of(program("php-config", &[option]))?;
        let script = PathBuf::from(folder.trim_end()).join(below).join("gen_stub.php");
        if let Ok(text) = fs::read_to_string(script) {
            return Ok(text);
        }
    }
    Err("PHP's development files have no gen_stub.php".into())
}

/// The generator would download the parser that it names; it finds the system's instead.
fn give_parser(folder: &Path, script: &str) -> Result {
    let version = script.split_once("$version = \"").and_then(|(_, rest)| rest.split_once('"'));
    let (version, _) = version.ok_or("gen_stub.php names no version of PHP-Parser")?;
    let parser = folder.join(format!("PHP-Parser-{version}"));
    fs::create_dir(&parser)?;
    Ok(symlink("/usr/share/php", parser.join("lib"))?)
}
