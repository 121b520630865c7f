//! The Kotlin package: what Maven makes of it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Result, cargo, clear, output_of, program, target};
use crate::setup::{JAVA, need};

/// Maven on a project, once there is what the library is made of.
pub(crate) fn maven(project: &str, arguments: &[&str]) -> Result<Command> {
    need(&JAVA)?;
    output_of(program("bindings/kotlin/build", &[]))?;
    let mut command = program("mvn", &["--quiet", "--batch-mode", "--file", project]);
    command.args(arguments).arg(format!("-Dsegel.target={}", folder().display()));
    Ok(command)
}

/// Builds the native library so that `AddressSanitizer` sees what Segel and its dependencies do with
/// memory. That is not yet of stable Rust, hence `RUSTC_BOOTSTRAP`.
pub(crate) fn sanitized_library() -> Result<PathBuf> {
    let host = output_of(program("rustc", &["--print", "host-tuple"]))?;
    let folder = target().join("sanitized");
    // With a target named, what runs while building is not watched.
    let mut command = cargo(&["build", "--release", "--locked", "--package", "segel-jni"]);
    command.args(["--target", host.trim(), "--target-dir"]).arg(&folder);
    command.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Zsanitizer=address");
    output_of(command)?;
    Ok(folder.join(host.trim()).join("release/libsegel_jni.so"))
}

/// Builds `target/package/kotlin`, a Maven repository with the package in it.
pub(crate) fn package() -> Result<PathBuf> {
    let repository = target().join("package/kotlin");
    clear(&repository)?;
    let place = format!("-DaltDeploymentRepository=segel::file://{}", repository.display());
    output_of(maven("bindings/kotlin", &["package", "deploy:deploy", "-DskipTests", &place])?)?;
    Ok(repository)
}

/// Measures what a call costs, and writes the rows to a file.
pub(crate) fn bench(json: &Path) -> Result<Command> {
    let options = format!("-Dexec.args=--json {}", json.display());
    maven("bindings/kotlin", &["test-compile", "exec:java", &options])
}

/// Where all of it is built.
pub(crate) fn folder() -> PathBuf {
    target().join("kotlin")
}
