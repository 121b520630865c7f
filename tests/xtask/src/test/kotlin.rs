//! The Kotlin package: its tests, its stories, what users install.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::{FOUND, Outcome, must_fail};
use crate::demo::Sandbox;
use crate::kotlin::{folder, maven, package, sanitized_library};
use crate::run::{Captured, Result, capture, cargo, clear, output_of, program, root};

/// Every operation through its typed door, secrets, threads: with `JUnit`.
pub(super) fn tests() -> Result<Outcome> {
    counted(maven("bindings/kotlin", &["verify"])?)
}

/// The same with a native library that `AddressSanitizer` watches, which must find the mistake
/// that is planted. What leaks is the matter of the tests with a million calls.
pub(super) fn address_sanitizer() -> Result<Outcome> {
    let library = sanitized_library()?;
    // Where it is, or its bare name if the compiler has none.
    let runtime = output_of(program("gcc", &["-print-file-name=libasan.so"]))?;
    if !Path::new(runtime.trim()).is_absolute() {
        return Err("gcc has no libasan.so; install gcc with its sanitizers".into());
    }
    let watched = |arguments: &[&str]| {
        let mut command = maven("bindings/kotlin", arguments)?;
        command.env("LD_PRELOAD", runtime.trim());
        // The JVM uses SIGSEGV itself; and what is freed is not to be held for long, or memory
        // would grow.
        let options = "handle_segv=0:detect_leaks=0:quarantine_size_mb=1";
        let exit = format!("thread_local_quarantine_size_kb=16:exitcode={FOUND}");
        command.env("ASAN_OPTIONS", format!("{options}:{exit}"));
        command.env("JAVA_TOOL_OPTIONS", format!("-Dsegel.library={}", library.display()));
        Ok::<_, Box<dyn Error>>(command)
    };
    let planted = ["test-compile", "exec:java", "-Dexec.mainClass=segel.FreedTwiceKt"];
    must_fail(watched(&planted)?, FOUND)?;
    counted(watched(&["verify"])?)
}

/// Runs the tests and reads the reports that Maven leaves.
fn counted(tests: Command) -> Result<Outcome> {
    let reports = folder().join("segel/surefire-reports");
    clear(&reports)?;
    let Captured { ok, text } = capture(tests)?;
    let mut counts = [0; 4];
    for report in fs::read_dir(reports)? {
        let report = fs::read_to_string(report?.path())?;
        for (count, what) in
            counts.iter_mut().zip(["Tests run: ", "Failures: ", "Errors: ", "Skipped: "])
        {
            // `Tests run: 10, Failures: 0, Errors: 0, Skipped: 0, …`
            let number = report.split_once(what).and_then(|(_, rest)| rest.split_once(','));
            *count +=
                number.and_then(|(number, _)| number.parse::<usize>().ok()).unwrap_or_default();
        }
    }
    let [run, failures, errors, skipped] = counts;
    let passed = run.saturating_sub(failures + errors + skipped);
    let failed = (failures + errors + skipped).max(usize::from(!ok || run == 0));
    let grown = text.lines().rfind(|line| line.starts_with("a million calls: "));
    let note = [format!("{run} tests")].into_iter().chain(grown.map(str::to_owned));
    let note = note.collect::<Vec<_>>().join("; ");
    Ok(Outcome { passed, failed, note, output: text })
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
