//! `cargo xtask package`: what users install.

use crate::arguments::Arguments;
use crate::run::{Result, cargo, show, target};
use crate::{kotlin, package_c, package_node, playground, python, sbom};

pub(crate) const HELP: &str = "\
builds the packages that users install

usage: cargo xtask package [c | node | python | kotlin | playground | sbom]

The crate `segel`, built once more from its package alone, the C package in target/package/c, the
npm package in target/package/node, the Python wheels and source distribution in
target/package/python, a Maven repository with the Kotlin package in target/package/kotlin, the
playground in target/playground, the bill of materials of them all in
target/package/sbom.cdx.json; with a name only that one.";

pub(crate) fn run(arguments: &mut Arguments) -> Result {
    let only = arguments.command();
    arguments.end()?;
    match only.as_deref() {
        None => {
            show(cargo(&PACKAGE))?;
            package_c::package()?;
            package_node::package()?;
            python::package()?;
            kotlin::package()?;
            playground::build()?;
            sbom::package()?;
        }
        Some("c") => drop(package_c::package()?),
        Some("node") => drop(package_node::package()?),
        Some("python") => drop(python::package()?),
        Some("kotlin") => drop(kotlin::package()?),
        Some("playground") => drop(playground::build()?),
        Some("sbom") => drop(sbom::package()?),
        Some(other) => return Err(format!("there is no package {other:?}; try --help").into()),
    }
    println!("\nin {}", target().display());
    Ok(())
}

/// The crate, built from what is in its package.
pub(crate) const PACKAGE: [&str; 5] =
    ["package", "--locked", "--allow-dirty", "--package", "segel"];
