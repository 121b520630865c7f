//! Every operation under every misbehaviour of a partner, over real HTTP, in a host.

use super::Outcome;
use crate::run::{Captured, Result, capture, cargo};
use crate::setup::{
    C_COMPILER, CHROMIUM, JAVA, LIBCURL, MAKE, NODE, PHP, PYTHON, SWIFT, Tool, need,
};

/// The matrix in a host; every case counts.
pub(super) fn matrix(host: &str) -> Result<Outcome> {
    let tools: &[&Tool] = match host {
        "c" => &[&C_COMPILER, &LIBCURL],
        "php" => &[&C_COMPILER, &MAKE, &PHP],
        "node" => &[&NODE],
        "browser" => &[&NODE, &CHROMIUM],
        "python" => &[&PYTHON],
        "kotlin" => &[&JAVA],
        "swift" => &[&SWIFT],
        _ => &[],
    };
    for tool in tools {
        need(tool)?;
    }
    let command = ["run", "--quiet", "--locked", "--package", "segel-faults", "--", host];
    let Captured { text, .. } = capture(cargo(&command))?;
    let Some((cases, wrong)) = counted(&text, host) else { return Ok(Outcome::failed(text)) };
    let note = format!("{cases} cases");
    Ok(Outcome { passed: cases - wrong, failed: wrong, note, output: text })
}

/// From the line `rust: 945 cases, 2 went wrong`. Before it can stand what a build tool left there.
fn counted(output: &str, host: &str) -> Option<(usize, usize)> {
    output.lines().find_map(|line| {
        let (_, counts) = line.rsplit_once(&format!("{host}: "))?;
        let (cases, wrong) = counts.strip_suffix(" went wrong")?.split_once(" cases, ")?;
        Some((cases.parse().ok()?, wrong.parse().ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cases_are_counted() {
        assert_eq!(counted("$ x\nphp: 945 cases, 2 went wrong\n…", "php"), Some((945, 2)));
        let coloured = "rustc: built\n\u{1b}[0mc: 945 cases, 0 went wrong";
        assert_eq!(counted(coloured, "c"), Some((945, 0)));
        assert_eq!(counted("php: there is no PHP", "php"), None);
    }
}
