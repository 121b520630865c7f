//! A client: the checked config, kept for many calls.

use segel::catalogue::{self, Client};
use segel::json;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::argument::{Json, argument};
use crate::call::{forget_calls_of, keep};
use crate::error::{Outcome, gone};
use crate::kept::{Kept, Number};
use crate::memory::wipe_stack;
use crate::room;

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
/// [`message`](crate::call::message). So many bytes of the [`room`] are the params' JSON, `now` is
/// whole.
#[wasm_bindgen]
#[allow(clippy::cast_possible_truncation, reason = "what is too large is too large for the core")]
pub fn prepare(
    client: Number,
    call: Number,
    operation: &str,
    params: usize,
    now: f64,
) -> Outcome<String> {
    let prepared = room::read(params, |params| {
        with(client, |client| client.prepare(operation, params, now as i64))
    })?;
    Ok(keep(call, Some(client), prepared?))
}

/// As [`prepare`], with a client or else with a config, from JSON of values of any type.
#[wasm_bindgen]
pub fn prepare_any(
    client: Option<Number>,
    config: Json,
    call: Number,
    operation: Json,
    params: Json,
    now: Json,
) -> Outcome<String> {
    let (operation, now) = (argument(&operation), argument(&now));
    let prepared = match client {
        Some(client) => with(client, |client| client.prepare(operation, params.as_ref(), now))?,
        None => catalogue::prepare(operation, config.as_ref(), params.as_ref(), now),
    };
    Ok(keep(call, client, prepared?))
}

/// What is wrong with params, with a client or else with a config, too, from JSON of values of any
/// type: a JSON list of violations.
#[wasm_bindgen]
pub fn validate(
    client: Option<Number>,
    config: Json,
    operation: Json,
    params: Json,
) -> Outcome<String> {
    let operation = argument(&operation);
    Ok(json::to_string(&match client {
        Some(client) => with(client, |client| client.validate(operation, params.as_ref()))?,
        None => catalogue::validate(operation, config.as_ref(), params.as_ref()),
    }))
}

pub(crate) fn with<R>(client: Number, work: impl FnOnce(&Client) -> R) -> Outcome<R> {
    CLIENTS.with(|clients| clients.with(client, |client| work(client))).ok_or_else(gone)
}
