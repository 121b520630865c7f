//! A host's program, held over its standard input and output.

use std::error::Error;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::Value;

pub(crate) struct Host {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Host {
    pub(crate) fn start(name: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let drive = Path::new(env!("CARGO_MANIFEST_DIR")).join("drive");
        let mut child = Command::new(drive)
            .arg(name)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("cannot start the host {name}: {error}"))?;
        let input = child.stdin.take().ok_or("the host has no input")?;
        let output = child.stdout.take().ok_or("the host has no output")?;
        Ok(Self { child, input, output: BufReader::new(output) })
    }

    /// What came out of a job, as the host said it and as JSON.
    pub(crate) fn work(
        &mut self,
        job: &Value,
    ) -> Result<(String, Value), Box<dyn Error + Send + Sync>> {
        writeln!(self.input, "{job}")?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        let outcome: Value = serde_json::from_str(&line)
            .map_err(|error| format!("{job}\nwas answered with {line:?}: {error}"))?;
        if outcome["id"] != job["id"] {
            return Err(format!("{job}\nwas answered with {line}").into());
        }
        Ok((line, outcome))
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // Both fail only if it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
