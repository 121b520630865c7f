//! Prakerja's signature by itself: made, checked, explained.

use segel::prakerja::{Client, Prakerja, Signing};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::client::{seconds, with};
use crate::error::{Outcome, gone, to_json};
use crate::kept::Number;

/// Signs a request that is made elsewhere.
#[wasm_bindgen]
pub fn sign(
    client: Number,
    now: f64,
    method: &str,
    path: &str,
    body: &[u8],
    authorization: Option<String>,
) -> Outcome<String> {
    let authorization = authorization.as_ref();
    let signing = signing(now, method, path, body, authorization);
    prakerja(client, |client| Ok(client.sign(&signing)?))
}

/// Whether a signature is the right one.
#[wasm_bindgen]
pub fn verify(
    client: Number,
    now: f64,
    method: &str,
    path: &str,
    body: &[u8],
    authorization: Option<String>,
    signature: &str,
) -> Outcome<bool> {
    let authorization = authorization.as_ref();
    let signing = signing(now, method, path, body, authorization);
    prakerja(client, |client| Ok(client.verify(&signing, signature)?))
}

/// Why a signature is not the right one: a JSON object.
#[wasm_bindgen]
pub fn diagnose(
    client: Number,
    now: f64,
    method: &str,
    path: &str,
    body: &[u8],
    authorization: Option<String>,
    signature: &str,
) -> Outcome<String> {
    let authorization = authorization.as_ref();
    let signing = signing(now, method, path, body, authorization);
    prakerja(client, |client| Ok(to_json(&client.diagnose(&signing, signature)?)))
}

fn signing<'a>(
    now: f64,
    method: &'a str,
    path: &'a str,
    body: &'a [u8],
    authorization: Option<&'a String>,
) -> Signing<'a> {
    Signing {
        now: seconds(now),
        method: method.into(),
        path: path.into(),
        body: body.into(),
        authorization: authorization.into(),
    }
}

fn prakerja<R>(client: Number, work: impl FnOnce(&Client) -> Outcome<R>) -> Outcome<R> {
    with(client, |client| client.typed::<Prakerja>().map(work))?.ok_or_else(gone)?
}
