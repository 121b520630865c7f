//! A client that hides nothing: it writes a request and keeps every byte that comes back.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    time::Duration,
};

use segel_sandbox::{Options, Sandbox};
use serde_json::Value;

/// 2023-10-26T10:00:16+07:00, the example of Prakerja's document.
pub(crate) const NOW: i64 = 1_698_289_216;

/// A sandbox whose clock stands still.
pub(crate) fn sandbox() -> Sandbox {
    sandbox_with(Options::default())
}

pub(crate) fn sandbox_with(options: Options) -> Sandbox {
    Sandbox::start(Options { now: Some(NOW), ..options }).expect("a sandbox starts")
}

/// What came back, as far as it came.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        let text = String::from_utf8_lossy(&self.body);
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
    }

    pub(crate) fn text(&self) -> &str {
        str::from_utf8(&self.body).expect("a text")
    }
}

/// Sends one request on a connection of its own and reads the reply to the connection's end.
pub(crate) fn send(
    url: &str,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: impl AsRef<[u8]>,
) -> Reply {
    read(&send_raw(url, method, target, headers, body.as_ref()))
}

/// As `send`, but gives the bytes as they came.
pub(crate) fn send_raw(
    url: &str,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Vec<u8> {
    let address = url.strip_prefix("http://").expect("a sandbox's URL");
    let mut request = Vec::new();
    let _ = write!(request, "{method} {target} HTTP/1.1\r\nHost: {address}\r\n");
    for (name, value) in headers {
        let _ = write!(request, "{name}: {value}\r\n");
    }
    let _ = write!(request, "Content-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    request.extend_from_slice(body);
    exchange(url, &request)
}

/// All that comes back for these bytes on one connection.
pub(crate) fn exchange(url: &str, bytes: &[u8]) -> Vec<u8> {
    let address = url.strip_prefix("http://").expect("a sandbox's URL");
    let mut stream = TcpStream::connect(address).expect("the sandbox listens");
    stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a timeout can be set");
    stream.write_all(bytes).expect("the request leaves");
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply).expect("the reply ends");
    reply
}

fn read(raw: &[u8]) -> Reply {
    let end = raw.windows(4).position(|four| four == b"\r\n\r\n").expect("a whole head");
    let head = str::from_utf8(&raw[..end]).expect("a head of text");
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status");
    let header = |line: &str| {
        let (name, value) = line.split_once(": ").expect("a header");
        (name.to_owned(), value.to_owned())
    };
    Reply {
        status: status.parse().expect("a number"),
        headers: lines.map(header).collect(),
        body: raw[end + 4..].to_vec(),
    }
}
