//! The program: its first line, its journal, its end.

use std::{
    io::{BufRead as _, BufReader, Read as _},
    process::{Child, Command, Stdio},
};

use crate::wire::send;

fn start(flags: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_segel-sandbox"))
        .args(flags)
        .arg("--until-stdin-closes")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts")
}

/// Sends one token request; gives the first line, the rest of the output and the exit code.
fn run(flags: &[&str]) -> (String, String, Option<i32>) {
    let mut child = start(flags);
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    output.read_line(&mut first).unwrap();
    let url = first.trim_end().strip_prefix("sandbox listening on ").expect("the first line");
    let body = r#"{"client_secret":"pafi-secret"}"#;
    let headers = [("Content-Type", "application/json"), ("Accept", "application/json")];
    assert_eq!(send(url, "POST", "/api/v1/oauth/token", &headers, body).status, 422);
    drop(child.stdin.take());
    let mut rest = String::new();
    output.read_to_string(&mut rest).unwrap();
    let code = child.wait().unwrap().code();
    (first, rest, code)
}

#[test]
fn it_says_where_it_listens_prints_requests_and_ends_with_its_input() {
    let (first, journal, code) = run(&[]);
    assert!(first.starts_with("sandbox listening on http://127.0.0.1:"));
    assert!(journal.contains("#1 POST /api/v1/oauth/token\n"), "{journal}");
    assert!(journal.contains("{\"client_secret\":\"[hidden]\"}"), "{journal}");
    assert!(journal.contains(" -> 422 refused\n    The given data was invalid."), "{journal}");
    assert!(!journal.contains("pafi-secret"), "{journal}");
    assert_eq!(code, Some(0));
}

#[test]
fn quiet_prints_the_first_line_alone() {
    let (_, rest, code) = run(&["--quiet"]);
    assert_eq!((rest.as_str(), code), ("", Some(0)));
}

#[test]
fn mistakes_end_it_at_once() {
    let output = Command::new(env!("CARGO_BIN_EXE_segel-sandbox")).arg("--prot").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "segel-sandbox: --prot is no flag; try --help\n"
    );
    let help = Command::new(env!("CARGO_BIN_EXE_segel-sandbox")).arg("--help").output().unwrap();
    assert!(String::from_utf8_lossy(&help.stdout).contains("--refuse-replays"));
    assert_eq!(help.status.code(), Some(0));
}
