//! The door for callers that keep no client and check nothing themselves: every argument is the
//! JSON of a value of any type, or not given.

use segel::catalogue::{self, Answer};
use segel::json;
use segel::prakerja::by_name;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::argument::{Json, argument, signing};
use crate::call::{keep, pairs};
use crate::error::{Outcome, to_json};
use crate::kept::Number;

/// As `prepare`, from a config that is not kept.
#[wasm_bindgen]
pub fn prepare_once(
    call: Number,
    operation: Json,
    config: Json,
    params: Json,
    now: Json,
) -> Outcome<String> {
    let (operation, now) = (argument(&operation), argument(&now));
    let prepared = catalogue::prepare(operation, config.as_ref(), params.as_ref(), now)?;
    Ok(keep(call, None, prepared))
}

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

/// As `validate`, with the violations of a config that is not kept.
#[wasm_bindgen]
pub fn validate_once(operation: Json, config: Json, params: Json) -> String {
    to_json(&catalogue::validate(argument(&operation), config.as_ref(), params.as_ref()))
}

/// As `sign`, with a config that is not kept.
#[wasm_bindgen]
pub fn sign_once(
    config: Json,
    now: Json,
    method: Json,
    path: Json,
    body_base64: Json,
    authorization: Json,
) -> Outcome<String> {
    let signing = signing([&now, &method, &path, &body_base64, &authorization]);
    Ok(by_name::sign(config.as_ref(), &signing)?)
}

/// As `verify`, with a config that is not kept.
#[wasm_bindgen]
pub fn verify_once(
    config: Json,
    now: Json,
    method: Json,
    path: Json,
    body_base64: Json,
    authorization: Json,
    signature: Json,
) -> Outcome<bool> {
    let signing = signing([&now, &method, &path, &body_base64, &authorization]);
    Ok(by_name::verify(config.as_ref(), &signing, argument(&signature))?)
}

/// As `diagnose`, with a config that is not kept.
#[wasm_bindgen]
pub fn diagnose_once(
    config: Json,
    now: Json,
    method: Json,
    path: Json,
    body_base64: Json,
    authorization: Json,
    signature: Json,
) -> Outcome<String> {
    let signing = signing([&now, &method, &path, &body_base64, &authorization]);
    Ok(to_json(&by_name::diagnose(config.as_ref(), &signing, argument(&signature))?))
}

/// The members of a JSON object, repeated ones too, each with the text of its value: a JSON list
/// of pairs. None if the text is no JSON object.
#[wasm_bindgen]
pub fn members(object: &str) -> Option<String> {
    json::members(object).ok().map(|members| to_json(&members))
}
