//! Compresses the catalogue: every program carries it, few ever ask for it.

use std::path::Path;
use std::{env, fs, io};

#[allow(clippy::disallowed_methods, reason = "they are banned from the core, not from its build")]
fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=src/catalogue.json");
    let json = fs::read("src/catalogue.json")?;
    let compressed = miniz_oxide::deflate::compress_to_vec(&json, 10);
    let folder = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&folder).join("catalogue.json.deflate"), compressed)
}
