//! An assignment on its way: handed in, asked for, accepted; then a signature that goes wrong,
//! and why.
//!
//! `cargo run -p segel-example -- --url http://127.0.0.1:PORT` talks to a sandbox that listens
//! there (`cargo run -p segel-sandbox`); `cargo xtask demo` starts both.

mod http;
mod show;

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use segel::Request;
use segel::prakerja::{Client, Config, Scope, Signing, submission_status, submit_assignment};

use crate::show::Show;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [flag, base_url] = &arguments[..] else { return usage() };
    if flag != "--url" {
        return usage();
    }
    match story(base_url) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: segel-example --url http://127.0.0.1:PORT   (see `cargo xtask demo`)");
    ExitCode::from(2)
}

fn story(base_url: &str) -> Result<(), Box<dyn Error>> {
    let show = Show::new();
    let agent = http::agent();
    let client = Client::new(Config {
        base_url: Some(base_url.to_owned()),
        ..Config::new("my_client_code", "my_sign_key")
    })?;

    show.title("A participant hands in an assignment");
    let assignment = submit_assignment::Params {
        redeem_code: "PRAT-UJ0EEQ".to_owned(),
        scope: Scope::Tpm,
        sequence: 2,
        url_file: "https://lms.example.id/files/tugas-2.pdf".to_owned(),
    };
    let call = client.submit_assignment(&assignment, now())?;
    let request = call.request();
    let signature = request.header("signature").unwrap_or_default();
    let signed = client.diagnose(&signing(request, base_url), signature)?;
    show.text("to sign", &signed.message.unwrap_or_default());
    show.text("signature", signature);
    show.request(request);
    show.headers(request);
    let received = http::send(&agent, request)?;
    show.received(&received);
    let reply = received.read(|response| call.parse(response))?;
    show.debug("reply", &reply);

    let which = submission_status::Params {
        redeem_code: assignment.redeem_code.clone(),
        scope: assignment.scope,
        sequence: assignment.sequence,
    };
    for title in ["What became of it?", "And a little later?"] {
        show.title(title);
        let call = client.submission_status(&which, now())?;
        show.request(call.request());
        let received = http::send(&agent, call.request())?;
        show.received(&received);
        let reply = received.read(|response| call.parse(response))?;
        let status = reply.assignment.map(|assignment| assignment.status);
        show.debug("status", &status.ok_or("the reply has no assignment")?);
    }

    show.title("A mistake: signed as PHP spells JSON, sent without the backslashes");
    let call = client.submit_assignment(&assignment, now())?;
    let mut request = call.request().clone();
    let spelled_by_php = String::from_utf8_lossy(&request.body).replace('/', r"\/");
    let body = spelled_by_php.as_bytes().into();
    let wrong = client.sign(&Signing { body, ..signing(&request, base_url) })?;
    replace_signature(&mut request, &wrong);
    show.text("signed", &spelled_by_php);
    show.request(&request);
    let received = http::send(&agent, &request)?;
    show.received(&received);
    match received.read(|response| call.parse(response)) {
        Ok(_) => return Err("the partner took a wrong signature".into()),
        Err(error) => show.error(&error),
    }
    show.diagnosis(&client.diagnose(&signing(&request, base_url), &wrong)?);
    Ok(())
}

/// What the signature of a request covers.
fn signing<'a>(request: &'a Request, base_url: &str) -> Signing<'a> {
    let timestamp = request.header("timestamp").unwrap_or_default();
    Signing {
        now: timestamp.parse::<i64>().ok().into(),
        method: request.method.into(),
        path: request.url.strip_prefix(base_url).into(),
        body: request.body.as_slice().into(),
        authorization: request.header("Authorization").into(),
    }
}

fn replace_signature(request: &mut Request, signature: &str) {
    for header in &mut request.headers {
        if header.name == "signature" {
            header.value = signature.to_owned().into();
        }
    }
}

/// The host's clock: Segel has none.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or_default()
}
