//! `cargo xtask fuzz`: the fuzz targets of tests/fuzz, built for libFuzzer by stable Rust.

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::arguments::Arguments;
use crate::run::{Captured, Result, capture, cargo, clear, output_of, program, root, show, target};
use crate::setup::{CPP_COMPILER, need};
use crate::test::Outcome;

pub(crate) const HELP: &str = "\
runs the fuzz targets

usage: cargo xtask fuzz [--minutes N] [--target NAME]

  --minutes N     for so long in all (1)
  --target NAME   only this one of prepare, parse, config, agree, verify, diagnose

They begin with the vectors. What is found stays in target/fuzz: an input in crashes/, the corpus
in corpus/.
`cargo fuzz run NAME --fuzz-dir tests/fuzz` works too, and adds AddressSanitizer.";

pub(crate) fn run(arguments: &mut Arguments) -> Result {
    let minutes: NonZeroU64 = arguments.value("--minutes")?.unwrap_or(NonZeroU64::MIN);
    let only: Option<String> = arguments.value("--target")?;
    arguments.end()?;
    let targets: Vec<&str> = TARGETS
        .into_iter()
        .filter(|name| only.as_deref().is_none_or(|only| only == *name))
        .collect();
    if targets.is_empty() {
        return Err(format!("there is no such target; there are {}", TARGETS.join(", ")).into());
    }
    need(&CPP_COMPILER)?;
    show(build()?)?;
    let seconds = minutes.get() * 60 / targets.len() as u64;
    for name in targets {
        let corpus = folder().join("corpus").join(name);
        show(run_target(name, &corpus, &format!("-max_total_time={seconds}"))?)?;
    }
    Ok(())
}

/// Builds every target and runs each over the vectors and some thousand inputs made from them, from
/// a fixed seed: nearly the same each time.
pub(crate) fn check() -> Result<Outcome> {
    const RUNS: usize = 3000;
    need(&CPP_COMPILER)?;
    let built = capture(build()?)?;
    if !built.ok {
        return Outcome::of(built);
    }
    for name in TARGETS {
        let corpus = folder().join("new").join(name);
        clear(&corpus)?;
        let runs = seeds(name)?.len() + RUNS;
        let mut command = run_target(name, &corpus, &format!("-runs={runs}"))?;
        command.arg("-seed=1");
        let Captured { ok, text } = capture(command)?;
        if !ok {
            return Ok(Outcome::failed(text));
        }
    }
    Ok(Outcome::passed(format!("{} over {RUNS} inputs and the vectors", TARGETS.join(", "))))
}

pub(crate) const MANIFEST: &str = "tests/fuzz/Cargo.toml";

const TARGETS: [&str; 6] = ["prepare", "parse", "config", "agree", "verify", "diagnose"];

/// What cargo-fuzz passes too: LLVM counts the branches that an input takes. Its address
/// sanitizer, which needs a nightly Rust, would find little in a crate without unsafe code.
const COVERAGE: &str = "--cfg fuzzing -Cdebug-assertions -Coverflow-checks -Ccodegen-units=1 \
    -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

fn build() -> Result<Command> {
    let mut command = cargo(&["build", "--release", "--locked", "--manifest-path", MANIFEST]);
    // With a target named, build scripts are built without the flags.
    command.args(["--target", &host()?, "--target-dir"]).arg(folder());
    command.env("RUSTFLAGS", COVERAGE);
    Ok(command)
}

/// `limit` says how long; what is of interest goes to `corpus`.
fn run_target(name: &str, corpus: &Path, limit: &str) -> Result<Command> {
    let [given, crashes] = ["seeds", "crashes"].map(|kind| folder().join(kind).join(name));
    for folder in [corpus, &given, &crashes] {
        fs::create_dir_all(folder)?;
    }
    for (number, seed) in seeds(name)?.iter().enumerate() {
        fs::write(given.join(number.to_string()), seed)?;
    }
    let mut command = program(folder().join(host()?).join("release").join(name), &[]);
    command
        .arg(limit)
        .arg(format!("-artifact_prefix={}/", crashes.display()))
        .args(["-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1", "-verbosity=0"])
        .args([corpus, &given]);
    Ok(command)
}

/// Inputs to begin with: the vectors, laid out as the target reads them.
fn seeds(target: &str) -> Result<Vec<Vec<u8>>> {
    let catalogue = fs::read_to_string(root().join("core/src/catalogue.json"))?;
    let catalogue: Value = serde_json::from_str(&catalogue)?;
    let operations = catalogue["operations"].as_array().ok_or("the catalogue is empty")?;
    let names: Vec<&str> = operations.iter().filter_map(|it| it["name"].as_str()).collect();
    let cases = segel_conformance::read(&segel_conformance::vectors())?;
    Ok(cases.iter().filter_map(|case| seed(target, &case.line(0), &names)).collect())
}

/// The seed that a vector's line is for a target, if it is one.
fn seed(target: &str, line: &str, operations: &[&str]) -> Option<Vec<u8>> {
    let line: BTreeMap<&str, &RawValue> = serde_json::from_str(line).ok()?;
    let json = |name: &str| line.get(name).map(|json| json.get());
    let text = |name: &str| serde_json::from_str(json(name)?).ok();
    let base64 = |text: String| STANDARD.decode(text).ok();
    let body = base64(text("body_base64").unwrap_or_default())?;
    if matches!(target, "verify" | "diagnose") {
        let texts = ["method", "path", "signature", "authorization"];
        let texts = texts.map(|name| text(name).unwrap_or_default() + "\0");
        return json("path").map(|_| [texts.concat().as_bytes(), &body].concat());
    }
    let operation: String = text("operation")?;
    let number = operations.iter().position(|name| *name == operation)?;
    let number = u8::try_from(number).ok()?.to_le_bytes();
    let rest = match target {
        "config" => json("config")?.into(),
        "agree" => json("params")?.into(),
        // Most of them with a `now` that is of no interest.
        "prepare" => [&1_i64.to_le_bytes(), json("params")?.as_bytes()].concat(),
        _ => {
            let response: Value = serde_json::from_str(json("response")?).ok()?;
            let status = u16::try_from(response["status"].as_u64()?).ok()?.to_le_bytes();
            let body = base64(response["body_base64"].as_str()?.to_owned())?;
            [&status[..], &body].concat()
        }
    };
    Some([&number[..], &rest].concat())
}

fn folder() -> PathBuf {
    target().join("fuzz")
}

/// The triple of this machine.
fn host() -> Result<String> {
    let version = output_of(program("rustc", &["-vV"]))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.ok_or("rustc -vV names no host")?.to_owned())
}
