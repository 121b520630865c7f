//! Every vector through a host's driver.

use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use segel_conformance::Case;

use super::Outcome;
use crate::run::{Result, program};

/// Sends every vector to the driver of a host and compares what comes back.
pub(super) fn walk(host: &str) -> Result<Outcome> {
    let cases = segel_conformance::read(&segel_conformance::vectors())?;
    let mut driver = Driver::start(host, &cases)?;
    let mut differences = Vec::new();
    let mut first_answer = None;
    for (id, case) in cases.iter().enumerate() {
        let answer = driver.answer(if id == 0 { BUILDING } else { ANSWERING })?;
        first_answer.get_or_insert_with(Instant::now);
        if let Err(words) = case.check(id, &answer) {
            differences.push(Difference { case, line: case.line(id), answer, words });
        }
    }
    let seconds = first_answer.map_or(0.0, |first| first.elapsed().as_secs_f64());
    driver.end()?;
    Ok(Outcome {
        passed: cases.len() - differences.len(),
        failed: differences.len(),
        note: format!("{} vectors, {}", cases.len(), pace(cases.len(), seconds)),
        output: report(&differences),
    })
}

/// How long the first answer may take, for `drive` builds what is missing.
const BUILDING: Duration = Duration::from_secs(1800);
const ANSWERING: Duration = Duration::from_secs(30);

/// A running driver. It is fed in the background and answers in the order of the cases.
struct Driver {
    child: Child,
    answers: Receiver<String>,
    answered: usize,
    /// What it says beside its answers, once it has ended.
    words: Option<JoinHandle<String>>,
}

impl Driver {
    fn start(host: &str, cases: &[Case]) -> Result<Self> {
        let mut child = program("tests/conformance/drive", &[host])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| format!("cannot start tests/conformance/drive {host}: {error}"))?;
        let input = child.stdin.take().ok_or("the driver has no input")?;
        let output = child.stdout.take().ok_or("the driver has no output")?;
        let errors = child.stderr.take().ok_or("the driver has no standard error")?;
        let words = Some(thread::spawn(|| io::read_to_string(errors).unwrap_or_default()));
        let lines: Vec<String> = cases.iter().enumerate().map(|(id, case)| case.line(id)).collect();
        thread::spawn(move || feed(input, &lines));
        let (sender, answers) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines() {
                let Ok(line) = line else { break };
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Ok(Self { child, answers, answered: 0, words })
    }

    fn answer(&mut self, patience: Duration) -> Result<String> {
        match self.answers.recv_timeout(patience) {
            Ok(answer) => {
                self.answered += 1;
                Ok(answer)
            }
            Err(_) => {
                Err(self.failure(&format!("the driver stopped after {} answers", self.answered)))
            }
        }
    }

    /// After its last answer the driver must end, without a word and without an error.
    fn end(mut self) -> Result {
        if let Ok(line) = self.answers.recv_timeout(ANSWERING) {
            return Err(self.failure(&format!("the driver said more than it was asked: {line}")));
        }
        let status = self.child.wait()?;
        if status.success() { Ok(()) } else { Err(self.failure(&format!("driver: {status}"))) }
    }

    /// A failure, with what the driver had to say.
    fn failure(&mut self, what: &str) -> Box<dyn Error> {
        // Its standard error ends with it.
        let _ = self.child.kill();
        let words = self.words.take().and_then(|words| words.join().ok()).unwrap_or_default();
        format!("{what}\n{words}").into()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Both fail only if it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A driver that ends early is noticed where its answers are read.
fn feed(mut input: ChildStdin, lines: &[String]) {
    for line in lines {
        if input.write_all(line.as_bytes()).and_then(|()| input.write_all(b"\n")).is_err() {
            return;
        }
    }
}

/// A vector that was answered otherwise than expected.
struct Difference<'a> {
    case: &'a Case,
    line: String,
    answer: String,
    words: String,
}

impl Difference<'_> {
    fn report(&self) -> String {
        const LONGEST: usize = 600;
        let [line, answer, words] = [&self.line, &self.answer, &self.words]
            .map(|text| text.chars().take(LONGEST).collect::<String>());
        let Case { file, name, .. } = self.case;
        format!("{file}: {name}\n    {words}\n    sent {line}\n    got  {answer}\n")
    }
}

#[allow(clippy::cast_precision_loss, reason = "a figure to look at")]
fn pace(lines: usize, seconds: f64) -> String {
    format!("{:.0} a second", lines as f64 / seconds.max(1e-9))
}

/// The differences file by file, the first of each in full.
fn report(differences: &[Difference]) -> String {
    const SHOWN: usize = 3;
    let mut report = String::new();
    for file in differences.chunk_by(|a, b| a.case.file == b.case.file) {
        for difference in file.iter().take(SHOWN) {
            report += &difference.report();
        }
    }
    report += "\nvectors that differ:\n";
    for file in differences.chunk_by(|a, b| a.case.file == b.case.file) {
        let _ = writeln!(report, "{:6} {}", file.len(), file[0].case.file);
    }
    report
}
