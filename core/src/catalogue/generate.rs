//! Makes the committed catalogue from the types and their rules.

use serde_json::{Map, Value, json};

use super::{ABOUT, ENTRIES, Entry, prepare};
use crate::operation::{About, EXAMPLE_NOW, Example, Repeatable};
use crate::response::Response;
use crate::{padi, prakerja};

/// What [`describe`](super::describe) gives: an operation a line.
pub fn generate() -> String {
    let operations: Vec<String> =
        ENTRIES.iter().zip(ABOUT).map(|(entry, about)| entry.describe(about).to_string()).collect();
    let padi: Map<_, _> =
        padi::codes::ALL.iter().map(|list| (list.name.to_owned(), json!(list.codes))).collect();
    let codes = json!({ "prakerja": prakerja::errors::CODES, "padi": padi });
    format!("{{\"operations\":[\n{}\n],\n\"codes\":{codes}}}\n", operations.join(",\n"))
}

impl Entry {
    /// One operation of the catalogue's JSON.
    fn describe(&self, about: &About) -> Value {
        let About { name, method, path, provenance, repeatable, .. } = *about;
        let schemas = (self.schemas)();
        let mut described = Map::new();
        let mut put = |name: &str, value: Value| described.insert(name.to_owned(), value);
        put("name", name.into());
        put("partner", self.partner.into());
        put("method", method.into());
        put("path", path.into());
        put("provenance", provenance.as_str().into());
        put("repeatable", (repeatable == Repeatable::Yes).into());
        if let Repeatable::AskFirst(how) = repeatable {
            put("ask_first", how.into());
        }
        put("config", schemas.config.into());
        put("params", schemas.params.into());
        put("reply", schemas.reply.into());
        put("example", example(about));
        described.into()
    }
}

/// The worked example, with the request and the reply that come of it.
fn example(about: &About) -> Value {
    let Example { config, params, response } = about.example;
    let call = prepare(about.name, config, params, EXAMPLE_NOW);
    let answer = Response::new(200, response.as_bytes());
    let reply = call.as_ref().map_err(Clone::clone).and_then(|call| call.parse(&answer));
    let request = call.map(|call| {
        let request = call.request();
        let headers = request.headers.iter().map(|header| [header.name, &*header.value]);
        json!({
            "method": request.method,
            "url": request.url,
            "headers": headers.collect::<Vec<_>>(),
            "body": String::from_utf8_lossy(&request.body),
        })
    });
    json!({
        "config": from_json(config),
        "params": from_json(params),
        "now": EXAMPLE_NOW,
        "request": request.unwrap_or_else(|error| from_json(&error.to_json())),
        "response": { "status": 200, "body": response },
        "reply": from_json(&reply.unwrap_or_else(|error| error.to_json())),
    })
}

fn from_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}
