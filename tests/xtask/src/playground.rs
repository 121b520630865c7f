//! The playground: one page, with the npm package in it.

use std::path::{Path, PathBuf};

use crate::package_node::{install, npm, package};
use crate::run::{Result, output_of, root, target};

/// Builds `target/playground/index.html`.
pub(crate) fn build() -> Result<PathBuf> {
    let tarball = package()?;
    let source = root().join("examples/web");
    install(&source)?;
    output_of(npm(&source, &["install", "--no-save", "--offline", &text(&tarball)]))?;
    let folder = target().join("playground");
    let out = text(&folder);
    output_of(npm(&source, &["run", "build", "--", "--outDir", &out, "--emptyOutDir"]))?;
    Ok(folder.join("index.html"))
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
