//! The WebAssembly that JavaScript hosts are built upon.

use std::fs;
use std::path::{Path, PathBuf};

use crate::run::{Result, cargo, clear, output_of, program, root, target};
use crate::setup::{RUST_SOURCE, need};

/// What a build is made for: one is small, for what a browser has to fetch, one fast, for what a
/// server has at hand.
pub(crate) struct Build {
    /// Cargo's profile, and the name of the folder that it makes.
    profile: &'static str,
    /// Features of the standard library.
    std: &'static str,
}

/// For pages and workers.
pub(crate) const SMALL: Build = Build { profile: "small", std: "optimize_for_size" };

/// For Node.
pub(crate) const FAST: Build = Build { profile: "release", std: "" };

/// Builds `segel_wasm.js` and `segel_wasm_bg.wasm`, and gives the folder that they are in.
///
/// The standard library is built too, so that no panic carries its machinery and its messages
/// along: the core does not panic, and a panic that came all the same would end the instance.
/// That takes options which stable Rust keeps for itself, hence `RUSTC_BOOTSTRAP`.
pub(crate) fn build(build: &Build) -> Result<PathBuf> {
    let module = module(&root(), build)?;
    let glue = target().join("wasm/glue").join(build.profile);
    clear(&glue)?;
    let mut command = cargo(&GLUE);
    command.arg(module).arg(&glue);
    output_of(command)?;
    Ok(glue)
}

/// The module as rustc leaves it, from the sources here, or from a copy elsewhere and then without
/// a network.
pub(crate) fn module(sources: &Path, build: &Build) -> Result<PathBuf> {
    need(&RUST_SOURCE)?;
    let Compiler { rustc, linker } = compiler().ok_or("there is no compiler for WebAssembly")?;
    // Apart, for nothing in there serves other targets.
    let is_copy = sources != root();
    let folder = if is_copy { sources.join("target/wasm") } else { target().join("wasm") };
    let Build { profile, std } = build;
    let mut command = cargo(&BUILD);
    command.args(["--profile", profile, &format!("-Zbuild-std-features={std}")]);
    command.env("CARGO_NET_OFFLINE", is_copy.to_string());
    command.current_dir(sources).arg("--target-dir").arg(&folder);
    command.env("RUSTC", rustc).env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", FLAGS);
    if let Some(linker) = linker {
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    }
    output_of(command)?;
    Ok(folder.join("wasm32-unknown-unknown").join(profile).join("segel_wasm.wasm"))
}

/// The type is named because a crate that is a library of Rust's too is not optimised as a whole.
const BUILD: [&str; 10] = [
    "rustc",
    "--lib",
    "--crate-type",
    "cdylib",
    "--locked",
    "--package",
    "segel-wasm",
    "--target",
    "wasm32-unknown-unknown",
    "-Zbuild-std=std,panic_abort",
];

const GLUE: [&str; 8] =
    ["run", "--quiet", "--locked", "--package", "segel-wasm", "--example", "glue", "--"];

/// No panic has words, nor the path of a source; nothing is shown as `Debug` does.
const FLAGS: &str =
    "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// A compiler that has the source of its standard library.
struct Compiler {
    rustc: PathBuf,
    /// `None` if it brings its own.
    linker: Option<PathBuf>,
}

pub(crate) fn is_there() -> bool {
    compiler().is_some()
}

/// The Rust that cargo uses, or else the system's.
fn compiler() -> Option<Compiler> {
    let own = PathBuf::from("rustc");
    if has_source(&own) {
        return Some(Compiler { rustc: own, linker: None });
    }
    let system = PathBuf::from("/usr/bin/rustc");
    let linker = linkers().pop();
    (has_source(&system) && linker.is_some()).then_some(Compiler { rustc: system, linker })
}

fn has_source(rustc: &Path) -> bool {
    let sysroot = output_of(program(rustc, &["--print", "sysroot"])).unwrap_or_default();
    let source = Path::new(sysroot.trim_end()).join("lib/rustlib/src/rust/library/std");
    !sysroot.is_empty() && source.is_dir()
}

/// LLVM's linkers for WebAssembly, the newest last.
fn linkers() -> Vec<PathBuf> {
    let files = fs::read_dir("/usr/bin").into_iter().flatten().flatten().map(|file| file.path());
    let version = |path: &Path| {
        let name = path.file_name()?.to_str()?.strip_prefix("wasm-ld")?;
        name.trim_start_matches('-').parse().or(Ok::<u32, ()>(0)).ok()
    };
    let mut linkers: Vec<PathBuf> = files.filter(|path| version(path).is_some()).collect();
    linkers.sort_by_key(|path| version(path));
    linkers
}
