//! `generate kotlin|swift LIBRARY FOLDER`: writes the sources that UniFFI makes of the library.

#![allow(clippy::disallowed_methods, reason = "a program of the build reads what it is told to")]

use std::process::ExitCode;

use uniffi_bindgen::bindings::{
    GenerateOptions, SwiftBindingsOptions, TargetLanguage, generate, generate_swift_bindings,
};

const CONFIG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/uniffi.toml");

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["kotlin", library, folder] => generate(GenerateOptions {
            languages: vec![TargetLanguage::Kotlin],
            source: library.into(),
            out_dir: folder.into(),
            config_override: Some(CONFIG.into()),
            ..GenerateOptions::default()
        }),
        ["swift", library, folder] => generate_swift_bindings(SwiftBindingsOptions {
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
        }),
        _ => {
            eprintln!("usage: generate kotlin|swift LIBRARY FOLDER");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
