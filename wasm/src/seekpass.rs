//! SEEK Pass's scopes.

use segel::json;
use segel::seekpass::by_name;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::Outcome;

/// The OAuth scopes that a batch needs, as a JSON list; `params` are those of
/// `seekpass.add_batch` as JSON.
#[wasm_bindgen]
pub fn scopes(params: Option<String>) -> Outcome<String> {
    Ok(json::to_string(&by_name::scopes(params.as_ref())?))
}
