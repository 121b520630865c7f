//! `kotlin LIBRARY FOLDER`: writes the Kotlin sources that UniFFI makes of the library.
//!
//! UniFFI's Kotlin calls through JNA, which costs some fifty microseconds a call and leaves
//! objects behind faster than JNA's one thread frees them. So what is between its types and the
//! library is taken out, and `segel.ffi`, which is written by hand, stands in for it with JNI.
//! Whatever UniFFI writes otherwise than this expects ends the build with a word on it.

#![allow(clippy::disallowed_methods, reason = "a program of the build reads what it is told to")]

use std::error::Error;
use std::fs;
use std::path::Path;

use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};

const CONFIG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../uniffi/uniffi.toml");

/// What is written, below the folder.
const FILES: [&str; 2] = ["segel/segel_uniffi.kt", "segel/model/segel.kt"];

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [library, folder] = &arguments[..] else {
        return Err("usage: kotlin LIBRARY FOLDER".into());
    };
    generate(GenerateOptions {
        languages: vec![TargetLanguage::Kotlin],
        source: library.into(),
        out_dir: folder.into(),
        config_override: Some(CONFIG.into()),
        ..GenerateOptions::default()
    })?;
    for file in FILES {
        let path = Path::new(folder).join(file);
        let text = with_jni(&fs::read_to_string(&path)?);
        fs::write(&path, text.map_err(|error| format!("{file}: {error}"))?)?;
    }
    Ok(())
}

/// The same source, over `segel.ffi` instead of JNA.
fn with_jni(source: &str) -> Result<String> {
    let mut text = source.replace("\nimport com.sun.jna.Library\n", "\nimport segel.ffi.*\n");
    // JNA's structures, and what reads and writes them.
    cut(
        &mut text,
        "// This is a helper for safely working with byte buffers",
        "class InternalException(",
    )?;
    // What only Rust that calls Kotlin needs.
    cut(
        &mut text,
        "internal inline fun<T> uniffiTraitInterfaceCall(",
        "internal object IntegrityCheckingUniffiLib",
    )?;
    let mut kotlin = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(declared) = line.trim().strip_prefix("external fun ") {
            let result = lines.next().and_then(|line| line.trim().strip_prefix("): "));
            let result = result.ok_or_else(|| format!("no result behind {line:?}"))?;
            kotlin.extend(function(&text, declared, result)?);
        } else if line.trim().starts_with("Native.register(UniffiLib") {
            // UniFFI leaves the library that others build upon unchecked.
            kotlin.push("        IntegrityCheckingUniffiLib.ensureInitialized()".to_owned());
        } else if let Some(object) = line.strip_prefix("    object ") {
            // A variant without fields, which is printed by its name then.
            kotlin.push(format!("    data object {object}"));
        } else if !is_of_jna(line) {
            kotlin.push(line.replace("com.sun.jna.internal.Cleaner", "segel.ffi.Cleaner"));
        }
    }
    match kotlin.iter().find(|line| line.contains("com.sun.jna")) {
        Some(line) => Err(format!("JNA is left in {line:?}").into()),
        None => Ok(without_by_value(&kotlin.join("\n"))),
    }
}

/// Takes out what stands from one text to the next.
fn cut(text: &mut String, from: &str, to: &str) -> Result<()> {
    let start = text.find(from).ok_or_else(|| format!("there is no {from:?}"))?;
    let length = text[start..].find(to).ok_or_else(|| format!("there is no {to:?}"))?;
    text.replace_range(start..start + length, "");
    Ok(())
}

fn is_of_jna(line: &str) -> bool {
    line.starts_with("import com.sun.jna.")
        || line.starts_with("import segel.model.RustBuffer as ")
        || line.trim().starts_with("Native.register(")
}

/// A function of the library, as one that calls it by its address; none if nobody calls it.
fn function(text: &str, declared: &str, result: &str) -> Result<Option<String>> {
    let (name, parameters) = declared.split_once('(').ok_or("a function without parameters")?;
    if !text.contains(&format!("Lib.{name}(")) && !text.contains(&format!("lib.{name}(")) {
        return Ok(None);
    }
    let parameters: Vec<(&str, &str)> =
        parameters.split(',').filter_map(|parameter| parameter.split_once(": ")).collect();
    let Some((&(status, "UniffiRustCallStatus"), arguments)) = parameters.split_last() else {
        return Ok(Some(format!("    fun {name}(): Int = Function(\"{name}\").checksum()")));
    };
    let (handle, buffers) = match arguments {
        [(handle, "Long"), buffers @ ..] => (*handle, buffers),
        buffers => ("0", buffers),
    };
    if let Some((_, other)) = buffers.iter().find(|(_, kind)| !kind.ends_with(".ByValue")) {
        return Err(format!("{name} takes a {other}, which no function did").into());
    }
    let call = match result {
        "Unit" => "nothing",
        "Long" => "handle",
        "Byte" => "flag",
        buffer if buffer.ends_with(".ByValue") => "buffer",
        other => return Err(format!("{name} gives a {other}, which no function did").into()),
    };
    let declared: Vec<String> =
        parameters.iter().map(|(name, kind)| format!("{name}: {kind}")).collect();
    let passed: Vec<&str> =
        [status, handle].into_iter().chain(buffers.iter().map(|(name, _)| *name)).collect();
    Ok(Some(format!(
        "    private val {name} = Function(\"{name}\")
    fun {name}({}): {result} = {name}.{call}({})",
        declared.join(", "),
        passed.join(", "),
    )))
}

/// `RustBufferOfWhatever.ByValue` is `RustBuffer`: there is one, and it is no structure.
fn without_by_value(kotlin: &str) -> String {
    let mut plain = String::with_capacity(kotlin.len());
    let mut parts = kotlin.split(".ByValue").peekable();
    while let Some(part) = parts.next() {
        let named = part.rfind("RustBuffer").filter(|_| parts.peek().is_some());
        plain += named.map_or(part, |at| &part[..at + "RustBuffer".len()]);
    }
    plain
}
