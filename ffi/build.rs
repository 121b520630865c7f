//! Gives the shared library the name that programs ask the loader for.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    #[allow(
        clippy::disallowed_methods,
        reason = "cargo tells build scripts so what they build for"
    )]
    let system = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    let argument = match system.as_str() {
        "linux" | "android" | "freebsd" => "-Wl,-soname,libsegel.so.0",
        "macos" => "-Wl,-install_name,@rpath/libsegel.0.dylib",
        _ => return,
    };
    println!("cargo:rustc-cdylib-link-arg={argument}");
}
