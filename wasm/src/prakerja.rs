//! Prakerja's signature by itself: made, checked, explained.
#![allow(clippy::float_cmp, reason = "what `wasm_bindgen` writes for an enum")]

use segel::json;
use segel::prakerja::{Client, Prakerja, Signing, by_name};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::argument::{Json, argument};
use crate::client::with;
use crate::error::{Outcome, gone};
use crate::kept::Number;

/// What to do about a signature.
#[wasm_bindgen]
pub enum Task {
    /// Make it: a JSON text.
    Sign,
    /// Say whether it is the right one.
    Verify,
    /// Say why it is not: a JSON object.
    Diagnose,
}

/// Does it for a request that is made elsewhere, with a client or else with a config; gives JSON.
/// All but the task and the client is the JSON of a value of any type, or not given.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments, reason = "what a signature is made over")]
pub fn signature(
    task: Task,
    client: Option<Number>,
    config: Json,
    now: Json,
    method: Json,
    path: Json,
    body_base64: Json,
    authorization: Json,
    signature: Json,
) -> Outcome<String> {
    let signing = Signing {
        now: argument(&now),
        method: argument(&method),
        path: argument(&path),
        body: argument(&body_base64),
        authorization: argument(&authorization),
    };
    let work = |client: &Client| {
        Ok(match task {
            Task::Sign => json::to_string(&client.sign(&signing)?),
            Task::Verify => json::to_string(&client.verify(&signing, argument(&signature))?),
            Task::Diagnose => json::to_string(&client.diagnose(&signing, argument(&signature))?),
        })
    };
    match client {
        Some(number) => {
            with(number, |client| client.typed::<Prakerja>().map(work))?.ok_or_else(gone)?
        }
        None => work(&by_name::client(config.as_ref())),
    }
}
