//! The Kotlin package: its tests, and the example.

use super::Outcome;
use crate::demo::Sandbox;
use crate::run::{Captured, Result, capture, cargo, output_of, program, target};
use crate::setup::{JAVA, need};

/// Every operation through its typed door, secrets, threads: with `JUnit`.
pub(super) fn tests() -> Result<Outcome> {
    Outcome::of(maven("bindings/kotlin", "verify")?)
}

/// The stories with the JDK's HTTP client and with `OkHttp`, each to its end.
pub(super) fn example() -> Result<Outcome> {
    output_of(cargo(&["build", "--locked", "--package", "segel-sandbox"]))?;
    let built = maven("bindings/kotlin/all", "package")?;
    let mut all = Captured { ok: built.ok, text: built.text };
    let stories = target().join("kotlin/stories");
    let classes = format!("{0}/segel-stories-0.1.0.jar:{0}/lib/*", stories.display());
    for client in ["java", "okhttp"] {
        let sandbox = Sandbox::start()?;
        let story = program("java", &["-cp", &classes, "stories.MainKt", client, &sandbox.url]);
        let Captured { ok, text } = capture(story)?;
        all.ok = all.ok && ok && text.contains("The same ticket again");
        all.text += &text;
    }
    Outcome::of(all)
}

/// Maven, once what the library is made of is there.
fn maven(folder: &str, phase: &str) -> Result<Captured> {
    need(&JAVA)?;
    output_of(program("bindings/kotlin/build", &[]))?;
    let mut command = program("mvn", &["-q", "-B", "-f", folder, phase]);
    command.arg(format!("-Dsegel.target={}", target().join("kotlin").display()));
    if phase == "package" {
        command.arg("-DskipTests");
    }
    capture(command)
}
