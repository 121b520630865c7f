//! `swift LIBRARY FOLDER`: writes the Swift sources that UniFFI makes of the library.

#![allow(clippy::disallowed_methods, reason = "a program of the build reads what it is told to")]

use std::error::Error;
use std::fs;
use std::path::Path;

use uniffi_bindgen::bindings::{SwiftBindingsOptions, generate_swift_bindings};

const CONFIG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/uniffi.toml");

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [library, folder] = &arguments[..] else {
        return Err("usage: swift LIBRARY FOLDER".into());
    };
    generate_swift_bindings(SwiftBindingsOptions {
        generate_swift_sources: true,
        generate_headers: true,
        generate_modulemap: true,
        source: library.into(),
        out_dir: folder.into(),
        xcframework: false,
        module_name: Some("SegelFFI".to_owned()),
        modulemap_filename: Some("module.modulemap".to_owned()),
        metadata_no_deps: true,
        link_frameworks: Vec::new(),
        config: Some(CONFIG.into()),
    })?;
    for file in ["Segel.swift", "SegelModel.swift"] {
        let path = Path::new(folder).join(file);
        fs::write(&path, quick(fs::read_to_string(&path)?)?)?;
    }
    Ok(())
}

/// UniFFI reads each number and each text of an answer through `Data.copyBytes`, which looks up
/// generic types while the program runs: two thirds of what a call costs. Pointers need no look-up.
fn quick(mut source: String) -> Result<String> {
    for (slow, quick) in QUICKER {
        if source.matches(slow).count() != 1 {
            return Err(format!("UniFFI writes Swift in another way now, without\n{slow}").into());
        }
        source = source.replace(slow, quick);
    }
    Ok(source)
}

const QUICKER: [(&str, &str); 2] = [
    (
        "    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})\n",
        "    reader.data.withUnsafeBytes { bytes in
        withUnsafeMutableBytes(of: &value) {
            $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[range]))
        }
    }\n",
    ),
    (
        "    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })\n",
        "    let value = reader.data.withUnsafeBytes { bytes in
        [UInt8](UnsafeRawBufferPointer(rebasing: bytes[range]))
    }\n",
    ),
];
