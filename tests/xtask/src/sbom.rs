//! The bill of materials: every crate that is built into what users install, and what is installed
//! beside it, in the form of `CycloneDX` 1.5.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::run::{Result, cargo, output_of, root, target};

/// The packages that are shipped, or built into what is.
pub(crate) const SHIPPED: [&str; 6] =
    ["segel", "segel-ffi", "segel-wasm", "segel-python", "segel-uniffi", "segel-jni"];

/// Writes `target/package/sbom.cdx.json`. Nothing in it depends on the time or the machine.
pub(crate) fn package() -> Result<PathBuf> {
    let file = target().join("package/sbom.cdx.json");
    let lock = fs::read_to_string(root().join("Cargo.lock"))?;
    let bill = bill(&metadata()?, &lock)?;
    fs::create_dir_all(target().join("package"))?;
    fs::write(&file, serde_json::to_string_pretty(&bill)? + "\n")?;
    Ok(file)
}

/// What cargo knows of the workspace and of all that it depends on.
pub(crate) fn metadata() -> Result<Value> {
    let command = ["metadata", "--format-version", "1", "--locked", "--all-features"];
    Ok(serde_json::from_str(&output_of(cargo(&command))?)?)
}

fn bill(metadata: &Value, lock: &str) -> Result<Value> {
    let packages = metadata["packages"].as_array().ok_or("cargo metadata has no packages")?;
    let built = built_in(metadata)?;
    let of_interest = packages.iter().filter(|package| built.contains(id(package)));
    let mut components: Vec<Value> = of_interest.map(|package| component(package, lock)).collect();
    components.extend(packages_of_others()?);
    let reference = |wanted: &str| packages.iter().find(|it| id(it) == wanted).map(purl);
    let dependencies: Vec<Value> = built
        .iter()
        .map(|from| {
            let on: BTreeSet<String> =
                dependencies(metadata, from).into_iter().filter_map(reference).collect();
            json!({"ref": reference(from), "dependsOn": on})
        })
        .collect();
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "library", "name": "segel", "version": env!("CARGO_PKG_VERSION")}},
        "components": components,
        "dependencies": dependencies,
    }))
}

/// What a host's own package manager installs beside Segel's package.
fn packages_of_others() -> Result<Vec<Value>> {
    let pom = fs::read_to_string(root().join("bindings/kotlin/pom.xml"))?;
    let kotlin = between(&pom, "<kotlin.version>", "</kotlin.version>");
    let kotlin = kotlin.ok_or("pom.xml has no kotlin.version")?;
    let component = |purl: String, name: &str, license: &str| {
        json!({"type": "library", "bom-ref": purl, "purl": purl, "name": name,
            "licenses": [{"expression": license}]})
    };
    let stdlib = format!("pkg:maven/org.jetbrains.kotlin/kotlin-stdlib@{kotlin}");
    Ok(vec![
        component(stdlib, "kotlin-stdlib", "Apache-2.0"),
        // Of whichever version Python has already.
        component("pkg:pypi/typing-extensions".to_owned(), "typing-extensions", "PSF-2.0"),
    ])
}

/// The direct dependencies of the packages for the JVM and for Python.
pub(crate) fn direct_of_others() -> Result<BTreeSet<String>> {
    let pom = fs::read_to_string(root().join("bindings/kotlin/pom.xml"))?;
    let project = fs::read_to_string(root().join("bindings/python/pyproject.toml"))?;
    let installed = pom.split("<dependency>").skip(1).filter(|it| {
        let dependency = it.split("</dependency>").next().unwrap_or_default();
        !dependency.contains("<scope>test</scope>")
    });
    let mut names: BTreeSet<String> = installed
        .filter_map(|it| between(it, "<artifactId>", "</artifactId>"))
        .map(str::to_owned)
        .collect();
    let python = between(&project, "\ndependencies = [", "]").unwrap_or_default();
    let python = python.split('"').skip(1).step_by(2);
    names.extend(
        python.filter_map(|it| it.split(['>', '<', '=', '~', ';', ' ']).next()).map(str::to_owned),
    );
    Ok(names)
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    text.split_once(from)?.1.split_once(to).map(|(inside, _)| inside)
}

fn id(package: &Value) -> &str {
    package["id"].as_str().unwrap_or_default()
}

/// The shipped packages and whatever they are built from, what only tests need aside.
fn built_in(metadata: &Value) -> Result<BTreeSet<&str>> {
    let packages = metadata["packages"].as_array().ok_or("cargo metadata has no packages")?;
    let is_shipped = |package: &&Value| {
        SHIPPED.iter().any(|name| package["name"] == *name && package["source"].is_null())
    };
    let mut waiting: Vec<&str> = packages.iter().filter(is_shipped).map(id).collect();
    let mut built = BTreeSet::new();
    while let Some(package) = waiting.pop() {
        if built.insert(package) {
            waiting.extend(dependencies(metadata, package));
        }
    }
    Ok(built)
}

/// What a package is built from: its dependencies, those for tests alone aside.
fn dependencies<'a>(metadata: &'a Value, package: &str) -> Vec<&'a str> {
    let nodes = metadata["resolve"]["nodes"].as_array().into_iter().flatten();
    let of_it = nodes.filter(|node| node["id"] == package);
    let all = of_it.flat_map(|node| node["deps"].as_array().into_iter().flatten());
    let built = all.filter(|dependency| {
        let kinds = dependency["dep_kinds"].as_array();
        kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"] != "dev"))
    });
    built.filter_map(|dependency| dependency["pkg"].as_str()).collect()
}

fn component(package: &Value, lock: &str) -> Value {
    let text = |name: &str| package[name].as_str().unwrap_or_default();
    let mut component = json!({
        "type": "library",
        "bom-ref": purl(package),
        "purl": purl(package),
        "name": text("name"),
        "version": text("version"),
        // Some old crates write a slash for OR.
        "licenses": [{"expression": text("license").replace('/', " OR ")}],
    });
    if let Some(sum) = checksum(lock, text("name"), text("version")) {
        component["hashes"] = json!([{"alg": "SHA-256", "content": sum}]);
    }
    component
}

fn purl(package: &Value) -> String {
    let text = |name: &str| package[name].as_str().unwrap_or_default();
    format!("pkg:cargo/{}@{}", text("name"), text("version"))
}

/// Of a crate's archive, as Cargo.lock has it; a crate of this repository has none.
fn checksum<'a>(lock: &'a str, name: &str, version: &str) -> Option<&'a str> {
    let head = format!("name = \"{name}\"\nversion = \"{version}\"\n");
    let package = lock.split("[[package]]\n").find(|package| package.starts_with(&head))?;
    package.lines().find_map(|line| line.strip_prefix("checksum = \"")?.strip_suffix('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(id: &str, on: &[(&str, Option<&str>)]) -> Value {
        let on = on.iter().map(|(id, kind)| json!({"pkg": id, "dep_kinds": [{"kind": kind}]}));
        json!({"id": id, "deps": on.collect::<Vec<_>>()})
    }

    #[test]
    fn what_only_tests_need_is_no_part_of_the_bill() {
        let package = |name: &str| {
            json!({"id": name, "name": name, "version": "1.0.0",
            "license": "MIT/Apache-2.0", "source": if name == "segel" { Value::Null } else { json!("registry") }})
        };
        let packages = ["segel", "used", "deeper", "tests"].map(package);
        let metadata = json!({
            "packages": packages,
            "resolve": {"nodes": [
                node("segel", &[("used", None), ("tests", Some("dev"))]),
                node("used", &[("deeper", Some("build"))]),
                node("deeper", &[]),
                node("tests", &[]),
            ]},
        });
        let lock = "[[package]]\nname = \"used\"\nversion = \"1.0.0\"\nchecksum = \"ab\"\n";
        let bill = bill(&metadata, lock).unwrap();
        let names: Vec<&Value> =
            bill["components"].as_array().unwrap().iter().map(|it| &it["name"]).collect();
        assert_eq!(names, ["segel", "used", "deeper", "kotlin-stdlib", "typing-extensions"]);
        assert_eq!(bill["components"][1]["hashes"][0]["content"], "ab");
        assert_eq!(bill["components"][1]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(bill["dependencies"][1]["dependsOn"], json!(["pkg:cargo/used@1.0.0"]));
    }
}
