//! The Rust host of the fault matrix: a job a line in, what came out a line out.

use std::io::{self, BufRead as _, Write as _};

use segel_faults::rust::{agent, work};

fn main() -> io::Result<()> {
    let agent = agent();
    for line in io::stdin().lock().lines() {
        let job = serde_json::from_str(&line?)?;
        let mut outcome = work(&agent, &job);
        outcome["id"] = job["id"].clone();
        println!("{outcome}");
        io::stdout().flush()?;
    }
    Ok(())
}
