//! What the crates that are built upon may ask and claim.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use super::Outcome;
use crate::run::{Captured, Result, capture, cargo, clear, output_of, program, root, target};
use crate::setup::{CARGO_DENY, cargo_deny, need};
use crate::{sbom, wasm};

/// deny.toml: licences, unwanted crates, where crates may come from.
pub(super) fn licences() -> Result<Outcome> {
    need(&CARGO_DENY)?;
    let deny = ["--all-features", "--locked", "check", "licenses", "bans", "sources"];
    Outcome::of(capture(cargo_deny(&deny))?)
}

/// SECURITY.md has a reason for every direct dependency of what is shipped, and for nothing else.
pub(super) fn reasons() -> Result<Outcome> {
    let text = fs::read_to_string(root().join("SECURITY.md"))?;
    let given: BTreeSet<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .map(|(name, _)| name)
        .collect();
    let metadata = sbom::metadata()?;
    let packages = metadata["packages"].as_array().ok_or("cargo metadata has no packages")?;
    let shipped = packages.iter().filter(|package| {
        sbom::SHIPPED.iter().any(|name| package["name"] == *name && package["source"].is_null())
    });
    let of_others = sbom::direct_of_others()?;
    let direct: BTreeSet<&str> = shipped
        .flat_map(|package| package["dependencies"].as_array().into_iter().flatten())
        .filter(|dependency| dependency["kind"] != "dev" && !dependency["source"].is_null())
        .filter_map(|dependency| dependency["name"].as_str())
        .chain(of_others.iter().map(String::as_str))
        .collect();
    if given == direct {
        return Ok(Outcome::passed(format!("of {} dependencies", direct.len())));
    }
    Err(format!("SECURITY.md and the manifests differ: {:?}", &given ^ &direct).into())
}

/// Every package in it has a licence, and crates of others have the checksum of their archive.
pub(super) fn bill_of_materials() -> Result<Outcome> {
    let bill: Value = serde_json::from_str(&fs::read_to_string(sbom::package()?)?)?;
    let components = bill["components"].as_array().ok_or("the bill has no components")?;
    for component in components {
        let name = component["name"].as_str().unwrap_or_default();
        let licensed =
            component["licenses"][0]["expression"].as_str().is_some_and(|it| !it.is_empty());
        let is_crate = component["purl"].as_str().is_some_and(|it| it.starts_with("pkg:cargo/"));
        let is_ours = sbom::SHIPPED.contains(&name) || !is_crate;
        if !licensed || (!is_ours && component["hashes"].is_null()) {
            return Err(format!("the bill lacks licence or checksum of {component}").into());
        }
    }
    for name in sbom::direct_of_others()? {
        if !components.iter().any(|component| component["name"] == *name) {
            return Err(format!("the bill lacks {name}").into());
        }
    }
    Ok(Outcome::passed(format!("{} packages", components.len())))
}

/// The oldest Rust that the workspace promises is enough for every dependency. Where that Rust is
/// installed, the workspace is also checked with it; clippy always looks for newer functions.
pub(super) fn oldest_rust() -> Result<Outcome> {
    let metadata = ["metadata", "--format-version", "1", "--locked", "--all-features"];
    let metadata: Value = serde_json::from_str(&output_of(cargo(&metadata))?)?;
    let packages = metadata["packages"].as_array().ok_or("cargo metadata has no packages")?;
    let core = packages.iter().find(|package| package["name"] == "segel");
    let promised = core.and_then(|package| package["rust_version"].as_str());
    let promised = promised.ok_or("segel has no rust-version")?;
    let too_new: Vec<String> = packages
        .iter()
        .filter(|package| {
            let asked = package["rust_version"].as_str();
            asked.is_some_and(|asked| version(asked) > version(promised))
        })
        .map(|package| format!("{} needs Rust {}", package["id"], package["rust_version"]))
        .collect();
    if !too_new.is_empty() {
        return Ok(Outcome::failed(format!("newer than {promised}:\n{}", too_new.join("\n"))));
    }
    if !is_installed(promised) {
        let note = format!("{promised} by what dependencies declare; it is not installed here");
        return Ok(Outcome::passed(note));
    }
    let check = ["run", promised, "cargo", "check", "--workspace", "--all-features", "--locked"];
    let mut command = program("rustup", &check);
    // Apart, for the other Rust would build all of target anew.
    command.args(["--target-dir", "target/oldest-rust"]).env_remove("CARGO").env_remove("RUSTC");
    let Captured { ok, text } = capture(command)?;
    Ok(if ok { Outcome::passed(format!("built with {promised}")) } else { Outcome::failed(text) })
}

/// The WebAssembly is the same file when it is built from a copy elsewhere.
pub(super) fn same_bytes() -> Result<Outcome> {
    let elsewhere = target().join("elsewhere/segel");
    clear(&elsewhere)?;
    let files = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    for file in output_of(program("git", &files))?.split_terminator('\0') {
        let (from, to) = (root().join(file), elsewhere.join(file));
        if from.is_file() {
            fs::create_dir_all(to.parent().unwrap_or(&elsewhere))?;
            fs::copy(from, to)?;
        }
    }
    let mut lengths = Vec::new();
    for build in [&wasm::SMALL, &wasm::FAST] {
        let here = fs::read(wasm::module(&root(), build)?)?;
        let there = fs::read(wasm::module(&elsewhere, build)?)?;
        if here != there {
            return Err("the WebAssembly differs with the folder that it is built in".into());
        }
        lengths.push(here.len().to_string());
    }
    Ok(Outcome::passed(format!("{} bytes", lengths.join(" and "))))
}

/// `1.88` and `1.88.0` are one version.
fn version(text: &str) -> Vec<u32> {
    let mut parts: Vec<u32> = text.split('.').filter_map(|part| part.parse().ok()).collect();
    parts.resize(3, 0);
    parts
}

fn is_installed(version: &str) -> bool {
    let toolchains = output_of(program("rustup", &["toolchain", "list"])).unwrap_or_default();
    let names = |line: &str| {
        line.starts_with(&format!("{version}-")) || line.starts_with(&format!("{version}."))
    };
    toolchains.lines().any(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_number() {
        assert_eq!(version("1.88"), version("1.88.0"));
        assert!(version("1.9") < version("1.88"));
        assert!(version("1.88.1") > version("1.88"));
    }
}
