//! What a call costs: its time as a ratio to work that nobody can save, and its allocations.
//!
//! The two sides of a ratio take turns in one run, so that a slow machine slows both, and the
//! median of many turns counts.

mod allocations;
mod c;
mod padi;
mod prakerja;
mod seekpass;
mod turns;

use std::process::ExitCode;

use serde::Serialize;

/// One measurement.
#[derive(Serialize)]
struct Row {
    name: String,
    value: f64,
    unit: &'static str,
    /// At most so much; `None` for a number that is only watched.
    goal: Option<f64>,
}

impl Row {
    fn ratio(name: impl Into<String>, value: f64, goal: f64) -> Self {
        Self { name: name.into(), value, unit: "x", goal: Some(goal) }
    }

    fn number(name: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self { name: name.into(), value, unit, goal: None }
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let json = match &arguments[..] {
        [] => None,
        [flag, path] if flag == "--json" => Some(path),
        _ => {
            eprintln!("usage: segel-bench [--json FILE]");
            return ExitCode::from(2);
        }
    };
    let rows: Vec<Row> = [c::rows(), prakerja::rows(), padi::rows(), seekpass::rows()]
        .into_iter()
        .flatten()
        .collect();
    for row in &rows {
        let goal = row.goal.map_or_else(|| "-".to_owned(), |goal| format!("<= {goal}"));
        println!("{:56} {:>9.2} {:12} {goal}", row.name, row.value, row.unit);
    }
    if let Some(path) = json {
        let text = serde_json::to_string_pretty(&rows).unwrap_or_default();
        if let Err(error) = std::fs::write(path, text) {
            eprintln!("segel-bench: cannot write {path}: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
