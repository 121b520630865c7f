//! The door for callers that keep no client and check nothing themselves: every argument is the
//! JSON of a value of any type, or not given.

use segel::catalogue::{self, Answer};
use segel::json;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::argument::{Json, argument};
use crate::call::pairs;
use crate::error::Outcome;

/// As `parse`, in another process than the one that prepared the call.
#[wasm_bindgen]
pub fn parse_once(
    operation: Json,
    config: Json,
    params: Json,
    now: Json,
    status: Json,
    headers: &str,
    body_base64: Json,
) -> Outcome<String> {
    let (operation, now) = (argument(&operation), argument(&now));
    let headers = pairs(headers);
    let answer =
        Answer { status: argument(&status), headers: &headers, body: argument(&body_base64) };
    Ok(catalogue::parse(operation, config.as_ref(), params.as_ref(), now, &answer)?)
}

/// The members of a JSON object, repeated ones too, each with the text of its value: a JSON list
/// of pairs. None if the text is no JSON object.
#[wasm_bindgen]
pub fn members(object: &str) -> Option<String> {
    json::members(object).ok().map(|members| json::to_string(&members))
}
