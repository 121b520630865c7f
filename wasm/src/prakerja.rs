//! Prakerja's signature by itself: made, checked, explained. Every argument but the client is the
//! JSON of a value of any type, or not given.

use segel::prakerja::{Client, Prakerja};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::argument::{Json, argument, signing};
use crate::client::with;
use crate::error::{Outcome, gone, to_json};
use crate::kept::Number;

/// Signs a request that is made elsewhere.
#[wasm_bindgen]
pub fn sign(
    client: Number,
    now: Json,
    method: Json,
    path: Json,
    body_base64: Json,
    authorization: Json,
) -> Outcome<String> {
    let signing = signing([&now, &method, &path, &body_base64, &authorization]);
    prakerja(client, |client| Ok(client.sign(&signing)?))
}

/// Whether a signature is the right one.
#[wasm_bindgen]
pub fn verify(
    client: Number,
    now: Json,
    method: Json,
    path: Json,
    body_base64: Json,
    authorization: Json,
    signature: Json,
) -> Outcome<bool> {
    let signing = signing([&now, &method, &path, &body_base64, &authorization]);
    prakerja(client, |client| Ok(client.verify(&signing, argument(&signature))?))
}

/// Why a signature is not the right one: a JSON object.
#[wasm_bindgen]
pub fn diagnose(
    client: Number,
    now: Json,
    method: Json,
    path: Json,
    body_base64: Json,
    authorization: Json,
    signature: Json,
) -> Outcome<String> {
    let signing = signing([&now, &method, &path, &body_base64, &authorization]);
    prakerja(client, |client| Ok(to_json(&client.diagnose(&signing, argument(&signature))?)))
}

fn prakerja<R>(client: Number, work: impl FnOnce(&Client) -> Outcome<R>) -> Outcome<R> {
    with(client, |client| client.typed::<Prakerja>().map(work))?.ok_or_else(gone)?
}
