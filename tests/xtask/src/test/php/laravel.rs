//! The Laravel package and the platform that uses it, on the framework that Debian has.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use super::super::Outcome;
use super::configured;
use crate::demo::Sandbox;
use crate::run::{Captured, Result, capture, cargo, clear, output_of, program, root, target};
use crate::setup::{CHROMIUM, LARAVEL, need};

/// The package's own tests, in an application that Composer has installed it into.
pub(in crate::test) fn package() -> Result<Outcome> {
    let platform = installed()?;
    let sandbox = Sandbox::start()?;
    let mut phpunit = configured("phpunit", &["--configuration", "bindings/php/laravel"])?;
    phpunit.env("LARAVEL_APP", platform).env("SANDBOX", &sandbox.url);
    Ok(counted(capture(phpunit)?))
}

/// The platform's tests, and a person's clicks in a browser.
pub(in crate::test) fn platform() -> Result<Outcome> {
    need(&CHROMIUM)?;
    let platform = installed()?;
    let mut phpunit = configured("phpunit", &[])?;
    phpunit.current_dir(&platform);
    let tests = capture(phpunit)?;
    if !tests.ok {
        return Ok(counted(tests));
    }
    fs::copy(root().join("tests/php/lms/browser.html"), platform.join("public/browser.html"))?;
    let sandbox = Sandbox::start()?;
    let server = Server::start(&platform, &sandbox.url)?;
    let page = browse(&format!("{}/browser.html", server.url))?;
    let clicked = page.contains("\ndone\n");
    let mut outcome = counted(tests);
    if !clicked {
        outcome.failed += 1;
        outcome.output = page;
    }
    outcome.passed += usize::from(clicked);
    Ok(outcome)
}

/// A copy of the platform, with its packages.
fn installed() -> Result<PathBuf> {
    const SOURCES: &str = "examples/laravel";
    need(&LARAVEL)?;
    output_of(cargo(&["build", "--locked", "--package", "segel-sandbox"]))?;
    let folder = target().join("php/platform");
    clear(&folder)?;
    let mut copy = program("cp", &["-a"]);
    copy.arg(format!("{SOURCES}/.")).arg(&folder);
    output_of(copy)?;
    fs::copy(folder.join(".env.example"), folder.join(".env"))?;
    let mut debian = configured("php", &["tests/php/from-debian.php"])?;
    debian.arg(&folder).arg(SOURCES);
    output_of(debian)?;
    let mut composer = configured("composer", &["install", "--quiet", "--no-interaction"])?;
    composer.arg("--working-dir").arg(&folder);
    composer
        .env("COMPOSER_ALLOW_SUPERUSER", "1")
        .env("COMPOSER_HOME", target().join("php/composer"));
    output_of(composer)?;
    Ok(folder)
}

/// PHP's own web server, until this is dropped.
struct Server {
    child: Child,
    url: String,
}

impl Server {
    fn start(platform: &Path, partner: &str) -> Result<Self> {
        let mut command = configured("php", &["-S", "127.0.0.1:0", "-t", "public"])?;
        command.current_dir(platform).env("PRAKERJA_BASE_URL", partner);
        command.stdout(Stdio::null()).stderr(Stdio::piped());
        let mut server = Self { child: command.spawn()?, url: String::new() };
        // It says where it listens and goes on with a line a request, which somebody has to read.
        let mut lines =
            BufReader::new(server.child.stderr.take().ok_or("the server is silent")?).lines();
        let greeting = lines.next().ok_or("the server did not start")??;
        server.url = greeting
            .split_once("Development Server (")
            .and_then(|(_, rest)| rest.split_once(')'))
            .map(|(url, _)| url.to_owned())
            .ok_or_else(|| format!("the server said {greeting:?}"))?;
        std::thread::spawn(move || lines.count());
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Both fail only if it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The document as it is when a page's scripts have nothing more to do.
fn browse(url: &str) -> Result<String> {
    let profile = target().join("php/chromium");
    clear(&profile)?;
    let mut chromium = program("chromium", &["--headless", "--no-sandbox", "--disable-gpu"]);
    chromium.args(["--disable-quic", "--no-first-run", "--disable-background-networking"]);
    chromium.args(["--disable-component-update", "--disable-sync", "--no-proxy-server"]);
    chromium.arg(format!("--user-data-dir={}", profile.display()));
    chromium.args(["--virtual-time-budget=60000", "--dump-dom", url]);
    output_of(chromium)
}

/// Reads what `PHPUnit` counts: `OK (80 tests, 249 assertions)`, or the numbers of what failed.
fn counted(captured: Captured) -> Outcome {
    let Captured { ok, text } = captured;
    let number = |before: &str, after: &str| {
        let line = text.lines().rev().find(|line| line.contains(before))?;
        let rest = line.split_once(before)?.1;
        rest.split(after).next()?.parse::<usize>().ok()
    };
    let passed = number("OK (", " test");
    let tests = passed.or_else(|| number("Tests: ", ",")).unwrap_or_default();
    let failed = match passed {
        Some(_) if ok => 0,
        _ => ["Errors: ", "Failures: "]
            .iter()
            .filter_map(|name| number(name, ",").or_else(|| number(name, ".")))
            .sum::<usize>()
            .max(1),
    };
    Outcome {
        passed: tests.saturating_sub(failed),
        failed,
        note: format!("{tests} tests"),
        output: text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(ok: bool, text: &str) -> (usize, usize) {
        let outcome = counted(Captured { ok, text: text.to_owned() });
        (outcome.passed, outcome.failed)
    }

    #[test]
    fn what_phpunit_says_is_counted() {
        assert_eq!(count(true, "...\n\nOK (80 tests, 249 assertions)\n"), (80, 0));
        assert_eq!(count(true, "OK (1 test, 1 assertion)"), (1, 0));
        let failed = "FAILURES!\nTests: 79, Assertions: 243, Errors: 1, Failures: 3.\n";
        assert_eq!(count(false, failed), (75, 4));
        assert_eq!(count(false, "PHP Fatal error"), (0, 1));
        assert_eq!(count(false, "OK (2 tests, 2 assertions)"), (1, 1));
    }
}
