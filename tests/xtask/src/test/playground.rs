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
    node::counted(program("node", &["--test", "--test-reporter=tap", "tests/web/"]))
}
