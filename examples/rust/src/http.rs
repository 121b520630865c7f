//! The host's part: sends a prepared request with ureq and keeps what came back.

use std::error::Error;
use std::time::Duration;

use segel::{Request, Response};
use ureq::{Agent, http};

/// What the partner answered.
pub(crate) struct Received {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Received {
    /// Hands it to the reading side of a call.
    pub(crate) fn read<T>(&self, parse: impl FnOnce(&Response<'_>) -> T) -> T {
        let headers: Vec<(&str, &str)> =
            self.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        parse(&Response::new(self.status, &self.body).with_headers(&headers))
    }
}

/// A client for signed requests: it never follows a redirect, for the signature is for one
/// address, and it gives the body of a refusal too, for the partner says there why.
pub(crate) fn agent() -> Agent {
    let config = Agent::config_builder()
        .max_redirects(0)
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(30)))
        // The sandbox is on this machine; leave this line out for a partner's address.
        .proxy(None)
        .build();
    config.new_agent()
}

/// Sends the request as it is: the body's bytes are what was signed.
pub(crate) fn send(agent: &Agent, request: &Request) -> Result<Received, Box<dyn Error>> {
    let mut outgoing = http::Request::builder().method(request.method).uri(&request.url);
    for header in &request.headers {
        outgoing = outgoing.header(header.name, &*header.value);
    }
    let mut incoming = agent.run(outgoing.body(&request.body)?)?;
    let headers = incoming.headers().iter();
    let headers = headers
        .filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())))
        .collect();
    Ok(Received {
        status: incoming.status().as_u16(),
        headers,
        body: incoming.body_mut().with_config().limit(LARGEST).read_to_vec()?,
    })
}

/// Segel looks at no more than 16 MiB, and says so of a body with one byte more.
const LARGEST: u64 = (16 << 20) + 1;
