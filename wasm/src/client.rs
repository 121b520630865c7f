//! A client: the checked config, kept for many calls.

use segel::catalogue::Client;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::argument::{Json, argument};
use crate::call::{forget_calls_of, keep};
use crate::error::{Outcome, gone, to_json};
use crate::kept::{Kept, Number};
use crate::memory::wipe_stack;

thread_local! {
    static CLIENTS: Kept<Client> = const { Kept::new() };
}

/// Checks a config, a JSON object, and keeps the client under a number.
#[wasm_bindgen]
pub fn open(client: Number, partner: &str, config: String) -> Outcome<()> {
    let config = Zeroizing::new(config);
    let opened = Client::new(partner, config.as_str());
    wipe_stack();
    let opened = opened?;
    CLIENTS.with(|clients| clients.put(client, opened));
    Ok(())
}

/// Whether the client is still kept.
#[wasm_bindgen]
pub fn is_open(client: Number) -> bool {
    CLIENTS.with(|clients| clients.has(client))
}

/// Drops a client. Its secrets are overwritten once its calls are dropped too.
#[wasm_bindgen]
pub fn close(client: Number) {
    CLIENTS.with(|clients| clients.remove(client));
    wipe_stack();
}

/// Drops a client and its calls.
#[wasm_bindgen]
pub fn release(client: Number) {
    close(client);
    forget_calls_of(client);
}

/// Prepares an operation, keeps the call under a number and gives the request as one text, see
/// [`message`](crate::call::message). `now` is whole.
#[wasm_bindgen]
#[allow(clippy::cast_possible_truncation, reason = "what is too large is too large for the core")]
pub fn prepare(
    client: Number,
    call: Number,
    operation: &str,
    params: &[u8],
    now: f64,
) -> Outcome<String> {
    let prepared = with(client, |client| client.prepare(operation, params, now as i64))?;
    Ok(keep(call, Some(client), prepared?))
}

/// As [`prepare`], from an operation and a time that are the JSON of values of any type.
#[wasm_bindgen]
pub fn prepare_any(
    client: Number,
    call: Number,
    operation: Json,
    params: &[u8],
    now: Json,
) -> Outcome<String> {
    let (operation, now) = (argument(&operation), argument(&now));
    let prepared = with(client, |client| client.prepare(operation, params, now))?;
    Ok(keep(call, Some(client), prepared?))
}

/// What is wrong with the params of an operation, whose name is the JSON of a value of any type:
/// a JSON list of violations.
#[wasm_bindgen]
pub fn validate(client: Number, operation: Json, params: &[u8]) -> Outcome<String> {
    with(client, |client| to_json(&client.validate(argument(&operation), params)))
}

pub(crate) fn with<R>(client: Number, work: impl FnOnce(&Client) -> R) -> Outcome<R> {
    CLIENTS.with(|clients| clients.with(client, |client| work(client))).ok_or_else(gone)
}
