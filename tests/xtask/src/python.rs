//! The environment that the Python package is developed in, and the files that are made in it.

use std::path::{Path, PathBuf};

use crate::run::{Result, clear, output_of, program, target};
use crate::setup::{PYTHON, need};

/// The files below bindings/python that are made from the catalogue.
pub(crate) const GENERATED: [&str; 7] = [
    "bindings/python/python/segel/prakerja.py",
    "bindings/python/python/segel/pafi.py",
    "bindings/python/python/segel/padi.py",
    "bindings/python/python/segel/seekpass.py",
    "bindings/python/python/segel/middleware.py",
    "bindings/python/python/segel/_native.pyi",
    "bindings/python/src/operations.rs",
];

/// Makes those files from a catalogue, in the order of the list.
pub(crate) fn generate(catalogue: &str) -> Result<Vec<String>> {
    let made = folder().join("generated");
    clear(&made)?;
    let json = made.join("catalogue.json");
    std::fs::write(&json, catalogue)?;
    let mut command = program(environment()?, &["bindings/python/generate.py"]);
    command.arg(json).arg(&made);
    output_of(command)?;
    let read = |path: &&str| {
        let below = path.trim_start_matches("bindings/python/");
        Ok(std::fs::read_to_string(made.join(below))?)
    };
    GENERATED.iter().map(read).collect()
}

/// The Python of the environment, without the package.
pub(crate) fn environment() -> Result<PathBuf> {
    script("bindings/python/environment")
}

/// The Python of the environment, with the package as it is now.
pub(crate) fn installed() -> Result<PathBuf> {
    script("bindings/python/build")
}

/// A tool of the environment.
pub(crate) fn tool(python: &Path, name: &str) -> PathBuf {
    python.with_file_name(name)
}

/// Builds `target/package/python`: a wheel for Python 3.9, one for all that are newer, and the
/// source distribution.
pub(crate) fn package() -> Result<PathBuf> {
    let python = environment()?;
    let out = target().join("package/python");
    clear(&out)?;
    let maturin = |arguments: &[&str]| {
        let mut command = program(tool(&python, "maturin"), arguments);
        command.args(["--manifest-path", "bindings/python/Cargo.toml", "--out"]);
        command.arg(&out);
        command
    };
    for oldest in ["abi3-py39", "abi3-py310"] {
        let mut wheel =
            maturin(&["build", "--release", "--locked", "--quiet", "--no-default-features"]);
        wheel.args(["--features", oldest, "--target-dir"]).arg(target());
        output_of(wheel)?;
    }
    output_of(maturin(&["sdist"]))?;
    Ok(out)
}

pub(crate) fn folder() -> PathBuf {
    target().join("python")
}

fn script(path: &str) -> Result<PathBuf> {
    need(&PYTHON)?;
    let mut command = program(path, &[]);
    command.arg(folder());
    Ok(PathBuf::from(output_of(command)?.trim_end()))
}
