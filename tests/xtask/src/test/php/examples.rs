//! The stories in PHP, against the sandbox.

use std::process::Command;

use super::super::Outcome;
use super::configured;
use crate::demo::Sandbox;
use crate::run::{Captured, Result, capture, cargo, output_of};
use crate::setup::{LARAVEL, need};

/// With curl and with PSR-18, to the end of the last story.
pub(in crate::test) fn examples() -> Result<Outcome> {
    need(&LARAVEL)?;
    let curl = tell(configured("php", &[CURL])?)?;
    let psr = tell(configured("php", &["examples/php/guzzle.php"])?)?;
    let text = curl.text + &psr.text;
    let told = text.matches("The same ticket again").count() == 2;
    let explained = text.matches("body_slashes_escaped").count() == 2;
    Outcome::of(Captured { ok: curl.ok && psr.ok && told && explained, text })
}

pub(super) const CURL: &str = "examples/php/curl.php";

/// Each to a sandbox that has heard nothing yet.
pub(super) fn tell(mut story: Command) -> Result<Captured> {
    output_of(cargo(&["build", "--locked", "--package", "segel-sandbox"]))?;
    let sandbox = Sandbox::start()?;
    story.arg(&sandbox.url);
    capture(story)
}
