//! Makes the two files that JavaScript loads from what the compiler made:
//! `glue IN.wasm FOLDER` writes `segel_wasm.js` and `segel_wasm_bg.wasm`.

#![allow(clippy::disallowed_methods, reason = "a program, which is told where its files are")]

use std::env;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [compiled, folder] = &arguments[..] else {
        eprintln!("usage: glue IN.wasm FOLDER");
        return ExitCode::from(2);
    };
    match write(compiled, folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("glue: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn write(compiled: &str, folder: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).out_name("segel_wasm");
    // The package says where the WebAssembly is: that differs from host to host.
    bindgen.web(true)?.omit_default_module_path(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.generate(folder)?;
    Ok(())
}
