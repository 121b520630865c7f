//! The npm package: WebAssembly, JavaScript and types in one tarball.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Result, output_of, program, root, target};
use crate::setup::{NODE, need};
use crate::wasm;

/// Builds `target/package/node/segel` and packs it; gives the tarball.
pub(crate) fn package() -> Result<PathBuf> {
    let (small, fast) = (wasm::build(&wasm::SMALL)?, wasm::build(&wasm::FAST)?);
    let bindings = root().join("bindings/node");
    install(&bindings)?;
    let folder = folder();
    let mut build = program("node", &["bindings/node/scripts/build.mjs"]);
    build.arg(&folder).arg(small).arg(fast);
    output_of(build)?;
    output_of(npm(&folder, &["pack", "--pack-destination", ".."]))?;
    Ok(tarball())
}

/// What is published.
pub(crate) fn tarball() -> PathBuf {
    folder().with_file_name(concat!("segel-", env!("CARGO_PKG_VERSION"), ".tgz"))
}

/// The package as it is after it is installed.
pub(crate) fn folder() -> PathBuf {
    target().join("package/node/segel")
}

/// Installs the packed package in a folder, beside what its lock file pins.
pub(crate) fn install_in(folder: &Path) -> Result {
    install(folder)?;
    let tarball = package()?.to_string_lossy().into_owned();
    output_of(npm(folder, &["install", "--no-save", "--offline", "--ignore-scripts", &tarball]))?;
    Ok(())
}

/// Installs what a folder's lock file pins, unless that is there.
pub(crate) fn install(folder: &Path) -> Result {
    need(&NODE)?;
    let changed = |file: &str| fs::metadata(folder.join(file)).and_then(|it| it.modified()).ok();
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_none() || installed < changed("package-lock.json") {
        output_of(npm(folder, &["ci", "--ignore-scripts"]))?;
    }
    Ok(())
}

pub(crate) fn npm(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = program("npm", arguments);
    command.current_dir(folder);
    command
}
