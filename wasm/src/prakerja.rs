//! Prakerja's signature by itself: made, checked, explained.

use segel::json;
use segel::prakerja::{Client, Prakerja, Signing, by_name};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::argument::{Json, argument};
use crate::client::with;
use crate::error::{Outcome, gone};
use crate::kept::Number;

/// The signature of a request that is made elsewhere, with a client or else with a config. The task
/// is to `sign` it, to `verify` one, or to say why one is wrong; gives JSON. All but the task and the
/// client is the JSON of a value of any type, or not given.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments, reason = "what a signature is made over")]
pub fn signature(
    task: &str,
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
            "sign" => json::to_string(&client.sign(&signing)?),
            "verify" => json::to_string(&client.verify(&signing, argument(&signature))?),
            _ => json::to_string(&client.diagnose(&signing, argument(&signature))?),
        })
    };
    match client {
        Some(number) => {
            with(number, |client| client.typed::<Prakerja>().map(work))?.ok_or_else(gone)?
        }
        None => work(&by_name::client(config.as_ref())),
    }
}
