//! A client: the checked config, kept for many calls.

use segel::Argument;
use segel::catalogue::Client;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::call::keep;
use crate::error::{Outcome, gone, to_json};
use crate::kept::{Kept, Number};

thread_local! {
    static CLIENTS: Kept<Client> = const { Kept::new() };
}

/// Checks a config, a JSON object, and keeps the client under a number.
#[wasm_bindgen]
pub fn open(client: Number, partner: &str, config: String) -> Outcome<()> {
    let config = Zeroizing::new(config);
    let opened = Client::new(partner, config.as_str())?;
    CLIENTS.with(|clients| clients.put(client, opened));
    Ok(())
}

/// Whether the client is still kept.
#[wasm_bindgen]
pub fn is_open(client: Number) -> bool {
    CLIENTS.with(|clients| clients.has(client))
}

/// Drops a client; its secrets are overwritten.
#[wasm_bindgen]
pub fn close(client: Number) {
    CLIENTS.with(|clients| clients.remove(client));
}

/// Prepares an operation, keeps the call under a number and gives the request as one text, see
/// [`message`](crate::call::message).
#[wasm_bindgen]
pub fn prepare(
    client: Number,
    call: Number,
    operation: &str,
    params: &[u8],
    now: f64,
) -> Outcome<String> {
    let prepared = with(client, |client| client.prepare(operation, params, seconds(now)))?;
    Ok(keep(call, prepared?))
}

/// What is wrong with the params of an operation: a JSON list of violations.
#[wasm_bindgen]
pub fn validate(client: Number, operation: &str, params: &[u8]) -> Outcome<String> {
    with(client, |client| to_json(&client.validate(operation, params)))
}

pub(crate) fn with<R>(client: Number, work: impl FnOnce(&Client) -> R) -> Outcome<R> {
    CLIENTS.with(|clients| clients.with(client, |client| work(client))).ok_or_else(gone)
}

/// JavaScript's numbers are not always whole; the core refuses those that are not.
#[allow(clippy::cast_possible_truncation, reason = "what is too large is too large for the core")]
pub(crate) fn seconds(now: f64) -> Argument<'static> {
    const NOT_WHOLE: &[u8] = b"0.5";
    if now.fract() == 0.0 { Argument::Integer(now as i64) } else { Argument::Json(NOT_WHOLE) }
}
