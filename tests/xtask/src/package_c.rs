//! The C package: header, static and shared library, pkg-config and `CMake` files in one folder
//! that may be moved anywhere.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use crate::run::{Result, cargo, clear, output_of, program, root, target};

/// Builds `target/package/c`.
pub(crate) fn package() -> Result<PathBuf> {
    build()?;
    let folder = target().join("package/c");
    clear(&folder)?;
    for (from, to) in COPIED {
        copy(&root().join(from), &folder.join(to))?;
    }
    for (from, to) in MADE {
        let text = filled(&fs::read_to_string(root().join(from))?);
        fs::create_dir_all(folder.join(to).parent().unwrap_or(&folder))?;
        fs::write(folder.join(to), text)?;
    }
    libraries(&target().join("release"), &folder.join("lib"))?;
    Ok(folder)
}

/// Builds the libraries in `target/release`. Their types are named because a crate that is a library
/// of Rust's too is not optimised as a whole.
pub(crate) fn build() -> Result {
    let mut rustc = cargo(&["rustc", "--release", "--locked", "--package", "segel-ffi"]);
    rustc.args(["--crate-type", "staticlib,cdylib"]);
    output_of(rustc).map(drop)
}

const COPIED: [(&str, &str); 3] = [
    ("ffi/include/segel.h", "include/segel.h"),
    ("LICENSE-MIT", "share/doc/segel/LICENSE-MIT"),
    ("LICENSE-APACHE", "share/doc/segel/LICENSE-APACHE"),
];

const MADE: [(&str, &str); 3] = [
    ("ffi/package/segel.pc.in", "lib/pkgconfig/segel.pc"),
    ("ffi/package/segelConfig.cmake.in", "lib/cmake/segel/segelConfig.cmake"),
    ("ffi/package/segelConfigVersion.cmake.in", "lib/cmake/segel/segelConfigVersion.cmake"),
];

/// All crates of the workspace have one version.
const VERSION: &str = env!("CARGO_PKG_VERSION");
/// Of the shared library's name; `ffi/build.rs` writes it into the library.
const SONAME_VERSION: &str = "0";
/// What Rust's standard library needs of the system:
/// `cargo rustc -p segel-ffi --crate-type staticlib -- --print native-static-libs`.
const NATIVE_LIBRARIES: [&str; 5] = ["gcc_s", "pthread", "m", "dl", "c"];

fn filled(template: &str) -> String {
    let native = NATIVE_LIBRARIES.map(|name| format!("-l{name}")).join(" ");
    template
        .replace("@VERSION@", VERSION)
        .replace("@SONAME_VERSION@", SONAME_VERSION)
        .replace("@NATIVE_LIBRARIES@", &native)
}

/// The two libraries, without what only debuggers read, and the names of the shared one.
fn libraries(built: &Path, lib: &Path) -> Result {
    let shared = format!("libsegel.so.{VERSION}");
    copy(&built.join("libsegel_ffi.a"), &lib.join("libsegel.a"))?;
    copy(&built.join("libsegel_ffi.so"), &lib.join(&shared))?;
    symlink(&shared, lib.join(format!("libsegel.so.{SONAME_VERSION}")))?;
    symlink(&shared, lib.join("libsegel.so"))?;
    for (what, name) in [("--strip-debug", "libsegel.a"), ("--strip-unneeded", &shared)] {
        let mut strip = program("strip", &[what]);
        strip.arg(lib.join(name));
        output_of(strip)?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result {
    fs::create_dir_all(to.parent().unwrap_or(to))?;
    fs::copy(from, to).map_err(|error| format!("cannot copy {}: {error}", from.display()))?;
    Ok(())
}
