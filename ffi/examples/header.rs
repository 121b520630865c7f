//! Prints the header `include/segel.h`: `cargo run -p segel-ffi --example header`.

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut config = cbindgen::Config::from_file(folder.join("cbindgen.toml"))?;
    config.header = Some(include_str!("header/preamble.h").trim_end().to_owned());
    config.trailer = Some(include_str!("header/helpers.h").to_owned());
    let sources = folder.join("src/lib.rs");
    let bindings = cbindgen::Builder::new().with_src(sources).with_config(config).generate()?;
    let mut header = Vec::new();
    bindings.write(&mut header);
    for line in String::from_utf8(header)?.lines() {
        println!("{}", with_short_names(line));
    }
    Ok(())
}

/// Every struct has a tag and a name of the same spelling; the name is enough to use it.
fn with_short_names(line: &str) -> String {
    let declares = line.starts_with("typedef ") || line.trim_start().starts_with('/');
    if declares { line.to_owned() } else { line.replace("struct segel_", "segel_") }
}
