//! `core/public-api.txt`: every item that users of the crate can name, so that a change to any of
//! them is seen where it is made.

use std::fs;

use crate::run::{Result, output_of, root, target};
use crate::setup::{CARGO_PUBLIC_API, cargo_public_api, need};

pub(crate) const PATH: &str = "core/public-api.txt";

/// The items as they are now. rustdoc tells them to stable Rust only if told to, hence
/// `RUSTC_BOOTSTRAP`; what follows from derived and blanket implementations is left out.
pub(crate) fn generate() -> Result<String> {
    need(&CARGO_PUBLIC_API)?;
    let mut command = cargo_public_api(&["--package", "segel", "--color", "never", "-sss"]);
    // Apart, for the variable makes cargo build everything anew.
    command.env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", target().join("public-api"));
    output_of(command)
}

/// Fails with the lines that came and went.
pub(crate) fn check() -> Result {
    let committed = fs::read_to_string(root().join(PATH))?;
    let current = generate()?;
    let only_in = |one: &str, other: &str, sign: &str| -> Vec<String> {
        let lines = one.lines().filter(|line| !other.lines().any(|known| known == *line));
        lines.map(|line| format!("{sign} {line}")).collect()
    };
    let mut changes = only_in(&committed, &current, "-");
    changes.extend(only_in(&current, &committed, "+"));
    if changes.is_empty() {
        return Ok(());
    }
    let changes = changes.join("\n");
    Err(format!("the public API changed; if it should, run `cargo xtask generate`\n{changes}")
        .into())
}
