//! The story on the terminal: a label, a value, in colour where a person looks.

use std::env;
use std::fmt::Debug;
use std::io::{self, IsTerminal};

use segel::prakerja::Diagnosis;
use segel::{Error, Request};

use crate::http::Received;

/// Prints to standard output.
pub(crate) struct Show {
    colour: bool,
}

impl Show {
    pub(crate) fn new() -> Self {
        let refused = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { colour: io::stdout().is_terminal() && !refused }
    }

    pub(crate) fn partner(&self, name: &str) {
        let rule = "─".repeat(72_usize.saturating_sub(name.chars().count()));
        println!("\n{}", self.painted(DIM, &format!("── {name} {rule}")));
    }

    pub(crate) fn title(&self, title: &str) {
        println!("\n{}", self.painted(BOLD, title));
    }

    /// A label, and a text whose further lines stand below its first.
    pub(crate) fn text(&self, label: &str, text: &str) {
        let mut label = label;
        for line in text.lines() {
            println!("  {} {line}", self.painted(DIM, &format!("{label:10}")));
            label = "";
        }
    }

    pub(crate) fn debug(&self, label: &str, value: &impl Debug) {
        self.text(label, &self.painted(GREEN, &format!("{value:?}")));
    }

    /// The request's first line alone, where the body holds a secret or there is none.
    pub(crate) fn line(&self, request: &Request) {
        self.text("request", &format!("{} {}", request.method, request.url));
    }

    pub(crate) fn request(&self, request: &Request) {
        self.line(request);
        self.text("body", &String::from_utf8_lossy(&request.body));
    }

    pub(crate) fn headers(&self, request: &Request) {
        let mut label = "headers";
        for header in &request.headers {
            self.text(label, &format!("{}: {}", header.name, header.value));
            label = "";
        }
    }

    pub(crate) fn received(&self, received: &Received) {
        let body = String::from_utf8_lossy(&received.body);
        self.text("response", &format!("{} {body}", received.status));
    }

    pub(crate) fn error(&self, error: &Error) {
        self.text("error", &self.painted(RED, &error.to_string()));
    }

    pub(crate) fn diagnosis(&self, diagnosis: &Diagnosis) {
        for explanation in &diagnosis.causes {
            let cause = self.painted(GREEN, explanation.cause.as_str());
            self.text("diagnosis", &format!("{cause}\n{}\n{}", explanation.text, explanation.fix));
        }
    }

    fn painted(&self, colour: &str, text: &str) -> String {
        if self.colour { format!("{colour}{text}{PLAIN}") } else { text.to_owned() }
    }
}

const BOLD: &str = "\x1b[1m";
const DIM: &str = "\x1b[2m";
const RED: &str = "\x1b[31m";
const GREEN: &str = "\x1b[32m";
const PLAIN: &str = "\x1b[0m";
