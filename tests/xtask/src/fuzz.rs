//! `cargo xtask fuzz`: the fuzz targets of tests/fuzz, built for libFuzzer by stable Rust.

use std::fs;
use std::num::NonZeroU64;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::arguments::Arguments;
use crate::run::{Captured, Result, capture, cargo, output_of, program, root, show, target};
use crate::setup::{CPP_COMPILER, need};
use crate::test::Outcome;

pub(crate) const HELP: &str = "\
runs the fuzz targets

usage: cargo xtask fuzz [--minutes N] [--target NAME]

  --minutes N     for so long in all (1)
  --target NAME   only this one of prepare, parse, verify, diagnose

What is found stays in target/fuzz: an input in crashes/, the corpus in corpus/.
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
        show(run_target(name, seconds)?)?;
    }
    Ok(())
}

/// Builds every target and runs each for a moment.
pub(crate) fn check() -> Result<Outcome> {
    const SECONDS: u64 = 3;
    need(&CPP_COMPILER)?;
    let built = capture(build()?)?;
    if !built.ok {
        return Outcome::of(built);
    }
    for name in TARGETS {
        let Captured { ok, text } = capture(run_target(name, SECONDS)?)?;
        if !ok {
            return Ok(Outcome::failed(text));
        }
    }
    Ok(Outcome::passed(format!("{} for {SECONDS} s each", TARGETS.join(", "))))
}

pub(crate) const MANIFEST: &str = "tests/fuzz/Cargo.toml";

const TARGETS: [&str; 4] = ["prepare", "parse", "verify", "diagnose"];

/// What cargo-fuzz passes too: LLVM counts the branches that an input takes. Its address
/// sanitizer, which needs a nightly Rust, would find little in a crate without unsafe code.
const COVERAGE: &str = "--cfg fuzzing -Cdebug-assertions -Coverflow-checks -Ccodegen-units=1 \
    -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

fn build() -> Result<Command> {
    let mut command = cargo(&["build", "--release", "--manifest-path", MANIFEST]);
    // With a target named, build scripts are built without the flags.
    command.args(["--target", &host()?, "--target-dir"]).arg(folder());
    command.env("RUSTFLAGS", COVERAGE);
    Ok(command)
}

fn run_target(name: &str, seconds: u64) -> Result<Command> {
    let corpus = folder().join("corpus").join(name);
    let crashes = folder().join("crashes").join(name);
    fs::create_dir_all(&corpus)?;
    fs::create_dir_all(&crashes)?;
    for (number, seed) in seeds(name)?.iter().enumerate() {
        fs::write(corpus.join(format!("seed-{number}")), seed)?;
    }
    let mut command = program(folder().join(host()?).join("release").join(name), &[]);
    command
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-artifact_prefix={}/", crashes.display()))
        .args(["-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1", "-verbosity=0"])
        .arg(corpus);
    Ok(command)
}

/// Inputs to begin with: the worked examples of the catalogue, laid out as the target reads them.
fn seeds(target: &str) -> Result<Vec<Vec<u8>>> {
    let catalogue = fs::read_to_string(root().join("core/src/catalogue.json"))?;
    let catalogue: Value = serde_json::from_str(&catalogue)?;
    let operations = catalogue["operations"].as_array().ok_or("the catalogue is empty")?;
    let seed = |(number, operation): (u8, &Value)| {
        let example = &operation["example"];
        match target {
            "prepare" => {
                let params = example["params"].to_string();
                [&[number], &[1; 8][..], params.as_bytes()].concat()
            }
            "parse" => {
                let body = example["response"]["body"].as_str().unwrap_or_default();
                [&[number], &[0; 2][..], body.as_bytes()].concat()
            }
            _ => example["request"]["body"].as_str().unwrap_or_default().into(),
        }
    };
    Ok((0..).zip(operations).map(seed).collect())
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
