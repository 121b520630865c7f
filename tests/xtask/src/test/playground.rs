//! The playground, clicked through in a real browser.

use super::{Outcome, node};
use crate::package_node::install;
use crate::playground;
use crate::run::{Result, program, root};
use crate::setup::{CHROMIUM, CURL, PHP, PYTHON, need};

/// Every operation, every control, both languages; screenshots stay in `target/screenshots`.
pub(super) fn tests() -> Result<Outcome> {
    // What the page offers as PHP, Python and curl is run.
    for tool in [&CHROMIUM, &CURL, &PHP, &PYTHON] {
        need(tool)?;
    }
    playground::build()?;
    for folder in ["tests/node", "tests/web"] {
        install(&root().join(folder))?;
    }
    let run = || node::counted(program("node", &["--test", "--test-reporter=tap", "tests/web/"]));
    let first = run()?;
    // A browser on a busy machine may be late for once, not twice.
    if first.is_passed() { Ok(first) } else { run() }
}
