//! The Rust host: one job, over the public crate and ureq.

use std::time::Duration;

use segel::{Request, Response, catalogue};
use serde_json::{Value, json};
use ureq::{Agent, http};

/// A client that follows no redirect and keeps the bodies of refusals.
pub fn agent() -> Agent {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(None);
    config.build().into()
}

/// Does one job, and says what came out.
pub fn work(agent: &Agent, job: &Value) -> Value {
    let text = |name: &str| job[name].as_str().unwrap_or_default();
    let (config, params) = (job["config"].to_string(), job["params"].to_string());
    let now = job["now"].as_i64().unwrap_or_default();
    let call = match catalogue::prepare(text("operation"), &config, &params, now) {
        Ok(call) => call,
        Err(error) => return failed(&error),
    };
    let (status, headers, body) = match send(agent, call.request(), job) {
        Ok(received) => received,
        Err(error) => return json!({ "no_response": error.to_string() }),
    };
    let headers: Vec<_> = headers.iter().map(|(name, value)| (&**name, &**value)).collect();
    match call.parse(&Response::new(status, &body).with_headers(&headers)) {
        Ok(reply) => json!({ "reply": from_json(&reply) }),
        Err(error) => failed(&error),
    }
}

/// Status, headers and body.
type Received = (u16, Vec<(String, String)>, Vec<u8>);

fn send(agent: &Agent, request: &Request, job: &Value) -> Result<Received, ureq::Error> {
    let mut outgoing = http::Request::builder().method(request.method).uri(&request.url);
    for header in &request.headers {
        outgoing = outgoing.header(header.name, &*header.value);
    }
    for header in job["headers"].as_array().into_iter().flatten() {
        let part = |index: usize| header[index].as_str().unwrap_or_default();
        outgoing = outgoing.header(part(0), part(1));
    }
    let patience = Duration::from_millis(job["patience_ms"].as_u64().unwrap_or_default());
    let outgoing = agent.configure_request(outgoing.body(&request.body)?);
    let mut incoming = agent.run(outgoing.timeout_global(Some(patience)).build())?;
    let headers = incoming.headers().iter();
    let headers = headers
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap_or_default().to_owned()))
        .collect();
    let body = incoming.body_mut().with_config().limit(LARGEST).read_to_vec()?;
    Ok((incoming.status().as_u16(), headers, body))
}

/// Larger than anything that the library looks at.
const LARGEST: u64 = 32 << 20;

fn failed(error: &segel::Error) -> Value {
    json!({ "error": from_json(&error.to_json()) })
}

fn from_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}
