//! `cargo xtask generate`: the committed files that are made from the code.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::arguments::Arguments;
use crate::run::{Result, cargo, output_of, program, root, target};
use crate::{api, package_node, php_stub, python};

pub(crate) const HELP: &str = "\
makes the generated files anew; with --check only says whether they are current

usage: cargo xtask generate [--check]

  core/src/catalogue.json        every operation with its schemas and example
  core/public-api.txt            every item that users of the crate can name
  ffi/include/segel.h            the C header, by cbindgen
  bindings/php/segel.stub.php    the operations of the extension
  bindings/php/segel_arginfo.h   the extension's signatures, by PHP's gen_stub.php
  bindings/node/src/generated    types of JavaScript, by json-schema-to-typescript
  bindings/python/…              the Python package's types, stub and list of operations
  README.md                      the table of operations
  tests/faults/README.md         the table of faults";

pub(crate) fn run(arguments: &mut Arguments) -> Result {
    let only_check = arguments.flag("--check");
    arguments.end()?;
    let mut all = generate()?;
    all.push(file(api::PATH, api::generate()?));
    let stale: Vec<Generated> = all.into_iter().filter(Generated::is_stale).collect();
    if only_check {
        return complain(&stale);
    }
    for file in &stale {
        fs::write(root().join(&file.path), &file.text)?;
        println!("wrote {}", file.path);
    }
    if stale.is_empty() {
        println!("all generated files are current");
    }
    Ok(())
}

/// Fails if a committed file is not what would be generated now; the public API is a check of its
/// own.
pub(crate) fn check() -> Result {
    let stale: Vec<Generated> = generate()?.into_iter().filter(Generated::is_stale).collect();
    complain(&stale)
}

/// A file as it should be.
struct Generated {
    path: String,
    text: String,
}

fn generate() -> Result<Vec<Generated>> {
    let catalogue = output_of(cargo(&CATALOGUE))?;
    let operations = operations_table(&serde_json::from_str(&catalogue)?)?;
    let source = target().join("catalogue.json");
    fs::write(&source, &catalogue)?;
    let stub = php_stub::stub(&source)?;
    let mut files = vec![
        file("core/src/catalogue.json", catalogue.clone()),
        file("ffi/include/segel.h", output_of(cargo(&HEADER))?),
        file(php_stub::ARGINFO, php_stub::arginfo(&stub)?),
        file(php_stub::STUB, stub),
        with_table("README.md", "operations", &operations)?,
        with_table("tests/faults/README.md", "faults", &output_of(cargo(&FAULTS))?)?,
    ];
    files.extend(typescript(&source)?);
    let python = python::GENERATED.into_iter().zip(python::generate(&catalogue)?);
    files.extend(python.map(|(path, text)| file(path, text)));
    Ok(files)
}

fn file(path: impl Into<String>, text: String) -> Generated {
    Generated { path: path.into(), text }
}

/// The classes and types of JavaScript, made from the catalogue as it is now.
fn typescript(catalogue: &Path) -> Result<Vec<Generated>> {
    package_node::install(&root().join("bindings/node"))?;
    let mut script = program("node", &["bindings/node/scripts/generate.mjs"]);
    script.arg(catalogue);
    let files: BTreeMap<String, String> = serde_json::from_str(&output_of(script)?)?;
    Ok(files.into_iter().map(|(path, text)| file(path, text)).collect())
}

const HEADER: [&str; 7] =
    ["run", "--quiet", "--locked", "--package", "segel-ffi", "--example", "header"];
const FAULTS: [&str; 7] =
    ["run", "--quiet", "--locked", "--package", "segel-faults", "--", "--table"];
const CATALOGUE: [&str; 9] = [
    "run",
    "--quiet",
    "--locked",
    "--package",
    "segel",
    "--features",
    "schema",
    "--example",
    "catalogue",
];

impl Generated {
    fn is_stale(&self) -> bool {
        fs::read_to_string(root().join(&self.path)).ok().as_deref() != Some(&*self.text)
    }

    /// The first line that differs.
    fn difference(&self) -> String {
        let committed = fs::read_to_string(root().join(&self.path)).unwrap_or_default();
        let same = committed.lines().zip(self.text.lines()).take_while(|(a, b)| a == b).count();
        let line = |text: &str| text.lines().nth(same).unwrap_or("(nothing)").to_owned();
        let (is, should) = (line(&committed), line(&self.text));
        format!("{}:{}\n  is        {is}\n  should be {should}", self.path, same + 1)
    }
}

fn complain(stale: &[Generated]) -> Result {
    if stale.is_empty() {
        return Ok(());
    }
    let differences: Vec<String> = stale.iter().map(Generated::difference).collect();
    Err(format!("run `cargo xtask generate`\n{}", differences.join("\n")).into())
}

/// A page with a table between its marks.
fn with_table(path: &str, name: &str, table: &str) -> Result<Generated> {
    let text = fs::read_to_string(root().join(path))?;
    let text = between_marks(&text, name, table);
    Ok(file(path, text.ok_or_else(|| format!("{path} has no <!-- {name} -->"))?))
}

/// The text with everything between the marks replaced.
fn between_marks(text: &str, name: &str, table: &str) -> Option<String> {
    let (from, to) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let (before, rest) = text.split_once(&from)?;
    let (_, after) = rest.split_once(&to)?;
    Some([before, &from, table, &to, after].concat())
}

fn operations_table(catalogue: &Value) -> Result<String> {
    let mut table =
        "| operation | request | known from | may be repeated |\n| --- | --- | --- | --- |\n"
            .to_owned();
    for operation in catalogue["operations"].as_array().ok_or("the catalogue has no operations")? {
        let text = |name: &str| operation[name].as_str().unwrap_or_default();
        let known_from = match text("provenance") {
            "doc" => "the partner's document",
            "public" => "the partner's public pages",
            "seen" => "clients in production",
            "ours" => "this library",
            other => return Err(format!("unknown provenance {other:?}").into()),
        };
        let repeatable = if operation["repeatable"] == true { "yes" } else { "ask first" };
        let (name, method, path) = (text("name"), text("method"), text("path"));
        let _ = writeln!(table, "| `{name}` | `{method} {path}` | {known_from} | {repeatable} |");
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() {
        let text = "a\n<!-- faults -->\nold\n<!-- /faults -->\nb\n";
        let new = between_marks(text, "faults", "new\n").unwrap();
        assert_eq!(new, "a\n<!-- faults -->\nnew\n<!-- /faults -->\nb\n");
        assert!(between_marks(text, "operations", "new\n").is_none());
    }
}
