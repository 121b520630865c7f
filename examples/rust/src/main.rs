//! Five short stories, one a partner, told over real HTTP.
//!
//! `cargo run -p segel-example -- --url http://127.0.0.1:PORT` talks to a sandbox that listens
//! there (`cargo run -p segel-sandbox`); `cargo xtask demo` starts both.

mod http;
mod middleware;
mod padi;
mod pafi;
mod prakerja;
mod seekpass;
mod show;

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use segel::Request;
use ureq::Agent;

use crate::http::Received;
use crate::show::Show;

/// What every story needs.
struct Stage<'a> {
    show: Show,
    agent: Agent,
    /// Where the sandbox is.
    url: &'a str,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [flag, url] = &arguments[..] else { return usage() };
    if flag != "--url" {
        return usage();
    }
    match tell(&Stage { show: Show::new(), agent: http::agent(), url }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

impl Stage<'_> {
    /// Sends a request and shows what came back.
    fn send(&self, request: &Request) -> Result<Received, Box<dyn Error>> {
        let received = self.send_secretly(request)?;
        self.show.received(&received);
        Ok(received)
    }

    /// The same where the answer holds a token or a presigned URL, which nobody should log.
    fn send_secretly(&self, request: &Request) -> Result<Received, Box<dyn Error>> {
        http::send(&self.agent, request)
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: segel-example --url http://127.0.0.1:PORT   (see `cargo xtask demo`)");
    ExitCode::from(2)
}

fn tell(stage: &Stage<'_>) -> Result<(), Box<dyn Error>> {
    prakerja::story(stage)?;
    pafi::story(stage)?;
    padi::story(stage)?;
    seekpass::story(stage)?;
    middleware::story(stage)
}

/// The host's clock: Segel has none.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or_default()
}
