//! SEEK Pass's scopes.

use segel::seekpass::by_name;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Outcome, to_json};

/// The OAuth scopes that a batch needs, as a JSON list; `params` are those of
/// `seekpass.add_batch` as JSON.
#[wasm_bindgen]
pub fn scopes(params: Option<String>) -> Outcome<String> {
    Ok(to_json(&by_name::scopes(params.as_ref())?))
}
