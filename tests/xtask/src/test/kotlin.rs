//! The Kotlin package: its tests, its stories, what users install.

use std::fs;

use super::Outcome;
use crate::demo::Sandbox;
use crate::kotlin::{folder, maven, package};
use crate::package_c::clear;
use crate::run::{Captured, Result, capture, cargo, output_of, program, root};

/// Every operation through its typed door, secrets, threads: with `JUnit`.
pub(super) fn tests() -> Result<Outcome> {
    let Captured { ok, text } = capture(maven("bindings/kotlin", &["verify"])?)?;
    if !ok {
        return Ok(Outcome::failed(text));
    }
    let grown = text.lines().rfind(|line| line.starts_with("a million calls: "));
    Ok(Outcome::passed(grown.unwrap_or_default()))
}

/// The stories with the JDK's HTTP client and with `OkHttp`, each to its last answer.
pub(super) fn example() -> Result<Outcome> {
    output_of(cargo(&["build", "--locked", "--package", "segel-sandbox"]))?;
    output_of(maven("bindings/kotlin/all", &["package", "-DskipTests"])?)?;
    let stories = folder().join("stories");
    let classes = format!("{0}/segel-stories-0.1.0.jar:{0}/lib/*", stories.display());
    let mut all = Captured { ok: true, text: String::new() };
    for client in ["java", "okhttp"] {
        let sandbox = Sandbox::start()?;
        let story = program("java", &["-cp", &classes, "stories.MainKt", client, &sandbox.url]);
        let Captured { ok, text } = capture(story)?;
        all.ok &= ok && TOLD.iter().all(|words| text.contains(words));
        all.text += &text;
    }
    Outcome::of(all)
}

/// Of each story, its last answer.
const TOLD: [&str; 5] = [
    "body_slashes_escaped",
    "Sudah Terbit",
    "/params/certificate_tkdn",
    "verified",
    "MiddlewareRequestOutData(",
];

/// A Java project outside, which has the package from its Maven repository alone.
pub(super) fn packaged() -> Result<Outcome> {
    let repository = package()?;
    let project = folder().join("outside");
    clear(&project)?;
    for file in ["pom.xml", "Main.java"] {
        fs::copy(root().join("tests/kotlin/outside").join(file), project.join(file))?;
    }
    // Maven would take an older one of the same version from its cache.
    let forget = ["dependency:purge-local-repository", "-DmanualInclude=segel:segel"];
    let mut build = program("mvn", &["--quiet", "--batch-mode"]);
    build.current_dir(&project).args(forget).args(["package", "exec:java"]);
    build.arg(format!("-Dsegel.repository=file://{}", repository.display()));
    let Captured { ok, text } = capture(build)?;
    Outcome::of(Captured { ok: ok && text.contains("POST https://api.prakerja.go.id"), text })
}
