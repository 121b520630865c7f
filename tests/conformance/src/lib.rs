//! The conformance vectors, and how an answer is compared with what is expected.
//!
//! `tests/vectors/` holds a file per operation, a case per line:
//! `{"name": …, "line": {…}, "expect": {…}}`, or `"raw": "…"` for a line that is no JSON object.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::value::RawValue;
use serde_json::{Map, Value};

pub mod rust;

/// One case.
#[derive(Debug, Clone)]
pub struct Case {
    /// File that it stands in, without the ending.
    pub file: String,
    /// What must hold.
    pub name: String,
    /// The line to send, spelled as in the file; `id` is put in by [`Case::line`].
    line: String,
    /// What must come back, without the id.
    pub expect: Value,
}

impl Case {
    /// The line with an id, every spelling kept. A raw line carries none.
    pub fn line(&self, id: usize) -> String {
        match self.line.strip_prefix('{') {
            Some(rest) if self.has_id() && rest.trim_start().starts_with('}') => {
                format!("{{\"id\":{id}{rest}")
            }
            Some(rest) if self.has_id() => format!("{{\"id\":{id},{rest}"),
            _ => self.line.clone(),
        }
    }

    /// The id that must come back.
    pub fn expected_id(&self, id: usize) -> Value {
        if self.has_id() { Value::from(id) } else { Value::Null }
    }

    fn has_id(&self) -> bool {
        let bad_line = self.expect.pointer("/error/violations/0/path") == Some(&Value::from(""));
        self.line.starts_with('{') && !bad_line
    }

    /// Compares an answer with what is expected; the difference in words if there is one.
    ///
    /// # Errors
    ///
    /// The place and the two values, readable.
    pub fn check(&self, id: usize, answer: &str) -> Result<(), String> {
        let mut answer: Map<String, Value> =
            serde_json::from_str(answer).map_err(|error| format!("no JSON object: {error}"))?;
        let got_id = answer.remove("id").unwrap_or(Value::from("no id"));
        if got_id != self.expected_id(id) {
            return Err(format!("id: expected {}, got {got_id}", self.expected_id(id)));
        }
        compare("", &self.expect, &Value::Object(answer))
    }
}

/// The folder of the vectors in this repository.
pub fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors")
}

/// Reads every case of a folder, in the order of the file names.
///
/// # Errors
///
/// A file that cannot be read or is not as described above.
pub fn read(folder: &Path) -> io::Result<Vec<Case>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "jsonl"));
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        for (number, line) in fs::read_to_string(&file)?.lines().enumerate() {
            let case = read_case(&file, line);
            cases.push(case.map_err(|error| {
                io::Error::other(format!("{}:{}: {error}", file.display(), number + 1))
            })?);
        }
    }
    Ok(cases)
}

fn read_case(file: &Path, text: &str) -> Result<Case, String> {
    let mut members: std::collections::BTreeMap<String, Box<RawValue>> =
        serde_json::from_str(text).map_err(|error| error.to_string())?;
    let mut take = |name: &str| members.remove(name).ok_or(format!("no member {name}"));
    let name = from_json(take("name")?.get())?;
    let expect = from_json(take("expect")?.get())?;
    let line = match take("line") {
        Ok(line) => line.get().to_owned(),
        Err(_) => from_json(take("raw")?.get())?,
    };
    let file = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Case { file, name, line, expect })
}

fn from_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

/// Members that the expectation may leave out, for their words may change.
const FREE_TEXTS: [&str; 2] = ["text", "fix"];

fn compare(at: &str, expect: &Value, got: &Value) -> Result<(), String> {
    match (expect, got) {
        (Value::Object(expect), Value::Object(got)) => {
            for (name, value) in expect {
                let Some(found) = got.get(name) else {
                    return Err(format!("{at}/{name}: expected {value}, got nothing"));
                };
                compare(&format!("{at}/{name}"), value, found)?;
            }
            for (name, value) in got {
                let free = FREE_TEXTS.contains(&name.as_str()) && is_words(at, value);
                if !expect.contains_key(name) && !free {
                    return Err(format!("{at}/{name}: expected nothing, got {value}"));
                }
            }
            Ok(())
        }
        (Value::Array(expect), Value::Array(got)) if expect.len() == got.len() => {
            let pairs = expect.iter().zip(got).enumerate();
            pairs.into_iter().try_for_each(|(index, (expect, got))| {
                compare(&format!("{at}/{index}"), expect, got)
            })
        }
        (Value::Number(expect), Value::Number(got)) if expect.as_f64() == got.as_f64() => Ok(()),
        _ if expect == got => Ok(()),
        _ => Err(format!("{at}: expected {expect}, got {got}")),
    }
}

/// A text of ours: a sentence inside a violation or a cause.
fn is_words(at: &str, value: &Value) -> bool {
    let ours = at.contains("/violations/") || at.contains("/causes/");
    ours && value.as_str().is_some_and(|text| !text.trim().is_empty())
}
