//! A prepared call: its request, and the reading of its response.

use segel::Response;
use segel::catalogue::Call;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::Outcome;
use crate::kept::{Kept, Number};
use crate::memory::wipe_stack;
use crate::room;

thread_local! {
    static CALLS: Kept<Prepared> = const { Kept::new() };
}

struct Prepared {
    call: Call,
    /// None of a call whose config is not kept.
    client: Option<Number>,
}

/// Drops a call.
#[wasm_bindgen]
pub fn forget(call: Number) {
    CALLS.with(|calls| calls.remove(call));
    wipe_stack();
}

/// The bytes of a body that is no text, just prepared; they are moved out.
#[wasm_bindgen]
pub fn take_body(call: Number) -> Vec<u8> {
    let body = CALLS.with(|calls| calls.with(call, |it| it.call.take_body()));
    body.unwrap_or_default()
}

/// Reads the response and gives the reply as JSON, none if the call is not kept any more. `headers`
/// are names and values, see [`pairs`]; so many bytes of the [`room`] are the body.
#[wasm_bindgen]
pub fn parse(call: Number, status: f64, headers: &str, body: usize) -> Outcome<Option<String>> {
    let headers = pairs(headers);
    let reply = room::read(body, |body| {
        let response = Response { status: http_status(status), headers: &headers, body };
        CALLS.with(|calls| calls.with(call, |it| it.call.parse(&response)))
    });
    Ok(reply.transpose()?)
}

/// Keeps a call and gives its request.
pub(crate) fn keep(number: Number, client: Option<Number>, mut call: Call) -> String {
    let message = message(&mut call);
    CALLS.with(|calls| calls.put(number, Prepared { call, client }));
    message
}

/// Drops the calls of a client, which hold its secrets too.
pub(crate) fn forget_calls_of(client: Number) {
    CALLS.with(|calls| calls.remove_all(|call| call.client == Some(client)));
}

/// The request as one text, for a text costs little to cross and many cost much: method and URL,
/// a line for each header, an empty line, the body. Of a body that is no text the empty line is
/// missing too, and the body waits for [`take_body`].
fn message(call: &mut Call) -> String {
    let request = call.request();
    let mut message = String::with_capacity(LINES + request.url.len() + request.body.len());
    message.extend([request.method, " ", &request.url, "\n"]);
    for header in &request.headers {
        message.extend([header.name, ": ", &header.value, "\n"]);
    }
    if let Ok(body) = str::from_utf8(&request.body) {
        message.extend(["\n", body]);
        call.take_body();
    }
    message
}

/// About as much as the headers need.
const LINES: usize = 256;

/// Names and values that take turns, each with a NUL behind it, which no header can hold.
pub(crate) fn pairs(headers: &str) -> Vec<(&str, &str)> {
    let mut texts = headers.split_terminator('\0');
    std::iter::from_fn(|| texts.next().zip(texts.next())).collect()
}

/// What is no u16 is no HTTP status either, and refused as such.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "in range, and whole")]
fn http_status(status: f64) -> u16 {
    let fits = status.fract() == 0.0 && (0.0..=f64::from(u16::MAX)).contains(&status);
    if fits { status as u16 } else { 0 }
}
