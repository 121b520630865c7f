//! `cargo xtask package`: what users install.

use crate::arguments::Arguments;
use crate::run::{Result, cargo, show, target};

pub(crate) const HELP: &str = "\
builds the packages that users install

usage: cargo xtask package

So far the crate `segel`, built once more from its package alone.";

pub(crate) fn run(arguments: &mut Arguments) -> Result {
    arguments.end()?;
    show(cargo(&PACKAGE))?;
    println!("\nin {}", target().join("package").display());
    Ok(())
}

/// The crate, built from what is in its package.
pub(crate) const PACKAGE: [&str; 5] =
    ["package", "--locked", "--allow-dirty", "--package", "segel"];
