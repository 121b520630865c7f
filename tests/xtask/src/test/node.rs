//! The npm package.

use super::{Outcome, conformance};
use crate::package_node;
use crate::run::{Result, root};
use crate::setup::{CHROMIUM, need};

/// Every vector in Chromium.
pub(super) fn vectors_in_browser() -> Result<Outcome> {
    tools()?;
    conformance::walk("browser")
}

/// Browser, bundlers and whatever else the tests run the package with.
fn tools() -> Result {
    need(&CHROMIUM)?;
    package_node::install(&root().join("tests/node"))
}
