//! `swift_calls LIBRARY VECTORS`: the vectors as calls of the typed Swift clients.
//!
//! Swift cannot fill a type from JSON without being told how, so the params of each vector are
//! written out here; what must come out the tests read from the vectors. What JSON can say and
//! a typed caller cannot (another type, an unknown field, a name twice) is left out.

#![allow(clippy::disallowed_methods, reason = "a program of the build reads what it is told to")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;

use serde_json::Value;
use serde_json::value::RawValue;
use uniffi_bindgen::interface::{AsType as _, ComponentInterface, Type};
use uniffi_bindgen::{BindgenLoader, BindgenPaths, GlobalConfig};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [library, vectors] = &arguments[..] else {
        return Err("usage: swift_calls LIBRARY VECTORS".into());
    };
    let types = Types::of(library)?;
    let mut calls = String::new();
    let mut names = Vec::new();
    let lines = lines(vectors)?;
    for operation in segel::catalogue::operations().map(|about| about.name) {
        let name = camel(&operation.replace('.', "_"));
        let _ = writeln!(calls, "private func {name}() -> [TypedCall] {{");
        calls.push_str("    var calls: [TypedCall] = []\n");
        for ((config, params), vectors) in lines.get(operation).into_iter().flatten() {
            if let Some(call) = types.call(operation, config, params) {
                let _ = writeln!(calls, "    calls.append(TypedCall({vectors:?}, {call}))");
            }
        }
        calls.push_str("    return calls\n}\n\n");
        names.push(format!("    {operation:?}: {name}(),\n"));
    }
    println!("// Made from the vectors by bindings/uniffi/examples/swift_calls.rs.\n");
    println!(
        "import Foundation\nimport Segel\n\nnonisolated(unsafe) let typedCalls: [String: [TypedCall]] = [\n{}]\n",
        names.concat()
    );
    print!("{}", calls.trim_end_matches('\n').to_owned() + "\n");
    Ok(())
}

/// Config and params as they are spelled, with the vectors that give them: `FILE:LINE`.
type Lines = BTreeMap<(String, String), Vec<String>>;

/// What is prepared or parsed, by operation.
fn lines(vectors: &str) -> Result<BTreeMap<String, Lines>, Box<dyn Error>> {
    let mut operations: BTreeMap<String, Lines> = BTreeMap::new();
    for entry in fs::read_dir(vectors)? {
        let path = entry?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for (number, text) in fs::read_to_string(&path)?.lines().enumerate() {
            let Some(line) = member(text, "line") else { continue };
            let (Some(what), Some(operation)) = (member(line, "do"), member(line, "operation"))
            else {
                continue;
            };
            let (Some(config), Some(params)) = (member(line, "config"), member(line, "params"))
            else {
                continue;
            };
            let operation = operation.trim_matches('"').to_owned();
            if matches!(what, "\"prepare\"" | "\"parse\"") && operation.contains('.') {
                let lines = operations.entry(operation).or_default();
                let vectors = lines.entry((config.to_owned(), params.to_owned())).or_default();
                vectors.push(format!("{file}:{number}"));
            }
        }
    }
    Ok(operations)
}

fn member<'a>(json: &'a str, name: &str) -> Option<&'a str> {
    let members = segel::json::members(json).ok()?;
    members.iter().rev().find(|(known, _)| known == name).map(|(_, value)| *value)
}

/// The types that UniFFI writes.
struct Types {
    interfaces: Vec<ComponentInterface>,
    /// The words of closed sets, as they are spelled in JSON.
    spellings: BTreeMap<String, Vec<String>>,
}

impl Types {
    fn of(library: &str) -> Result<Self, Box<dyn Error>> {
        let loader = BindgenLoader::new(BindgenPaths::default(), GlobalConfig::default());
        let interfaces = loader.load_cis(loader.load_metadata(library.into())?)?;
        let catalogue: Value = serde_json::from_str(segel::catalogue::describe())?;
        let mut spellings = BTreeMap::new();
        for operation in catalogue["operations"].as_array().into_iter().flatten() {
            for schema in ["config", "params", "reply"] {
                for (name, set) in operation[schema]["$defs"].as_object().into_iter().flatten() {
                    let words = set["oneOf"].as_array().into_iter().flatten();
                    let words = words.filter_map(|word| Some(word["const"].as_str()?.to_owned()));
                    spellings.insert(name.clone(), words.collect());
                }
            }
        }
        Ok(Self { interfaces, spellings })
    }

    /// What makes the client, and what prepares the call.
    fn call(&self, operation: &str, config: &str, params: &str) -> Option<String> {
        let (partner, verb) = operation.split_once('.')?;
        let client = pascal(partner);
        let config = self.record(&format!("{client}Config"), config)?;
        let params = self.record(&format!("{client}{}Params", pascal(verb)), params)?;
        let method = camel(verb);
        Some(format!(
            "{{ try {client}(config: {config}) }}, prepare: {{ client, now in\n        \
             let prepared = try client.{method}(params: {params}, now: now)\n        \
             return Exchange(prepared.request) {{ try prepared.call.parse(response: $0) }}\n    }}"
        ))
    }

    fn record(&self, name: &str, json: &str) -> Option<String> {
        let record =
            self.interfaces.iter().find_map(|interface| interface.get_record_definition(name))?;
        let members = segel::json::members(json).ok()?;
        let known = |(name, _): &(_, _)| record.fields().iter().any(|field| field.name() == *name);
        let twice = (1..members.len())
            .any(|at| members[..at].iter().any(|(earlier, _)| *earlier == members[at].0));
        if twice || !members.iter().all(known) {
            return None;
        }
        let mut arguments = Vec::new();
        for field in record.fields() {
            let label = camel(field.name());
            match members.iter().find(|(name, _)| name == field.name()) {
                Some((_, json)) => {
                    arguments.push(format!("{label}: {}", self.literal(&field.as_type(), json)?));
                }
                None if field.default_value().is_some() => {}
                None => return None,
            }
        }
        Some(format!("{name}({})", arguments.join(", ")))
    }

    fn literal(&self, wanted: &Type, json: &str) -> Option<String> {
        match wanted {
            Type::Optional { .. } if json == "null" => Some("nil".to_owned()),
            Type::Optional { inner_type } => self.literal(inner_type, json),
            Type::String => text(json),
            Type::Boolean => matches!(json, "true" | "false").then(|| json.to_owned()),
            Type::Int64 => integer(json),
            Type::Bytes => Some(format!("try bytes({})", text(json)?)),
            Type::Sequence { inner_type } => {
                let items: Option<Vec<String>> =
                    items(json)?.iter().map(|item| self.literal(inner_type, item.get())).collect();
                Some(format!("[{}]", items?.join(", ")))
            }
            Type::Record { name, .. } => self.record(name, json),
            Type::Enum { name, .. } => self.word(name, json),
            Type::Custom { name, builtin, .. } => self.custom(name, builtin, json),
            _ => None,
        }
    }

    fn custom(&self, name: &str, builtin: &Type, json: &str) -> Option<String> {
        match (name, builtin) {
            ("CredentialDetails", _) => details(json),
            ("Nik", _) => Some(format!("NIK({})", text(json)?)),
            (_, Type::String) => Some(format!("Secret({})", text(json)?)),
            (_, Type::Optional { inner_type }) => match &**inner_type {
                Type::Sequence { .. } if json == "null" => Some("Nullable.null".to_owned()),
                Type::Sequence { inner_type } => {
                    Some(format!("Nullable.value({})", self.literal(inner_type, json)?))
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn word(&self, name: &str, json: &str) -> Option<String> {
        let set = self.interfaces.iter().find_map(|it| it.get_enum_definition(name))?;
        let spelling: String = serde_json::from_str(json).ok()?;
        let spellings = self.spellings.get(name)?;
        let any_case = name == "Method";
        let at = spellings.iter().position(|known| {
            if any_case { known.eq_ignore_ascii_case(&spelling) } else { *known == spelling }
        })?;
        let variant = set.variants().get(at)?.name();
        Some(format!(".{}{}", variant[..1].to_lowercase(), &variant[1..]))
    }
}

/// A Swift literal of a text.
fn text(json: &str) -> Option<String> {
    let text: String = serde_json::from_str(json).ok()?;
    let escaped = text.chars().map(|character| match character {
        '"' | '\\' => format!("\\{character}"),
        ' '..='~' => character.to_string(),
        other => format!("\\u{{{:x}}}", u32::from(other)),
    });
    Some(format!("\"{}\"", escaped.collect::<String>()))
}

fn integer(json: &str) -> Option<String> {
    json.parse::<i64>().ok().map(|integer| integer.to_string())
}

fn items(json: &str) -> Option<Vec<&RawValue>> {
    serde_json::from_str(json).ok()
}

fn details(json: &str) -> Option<String> {
    let details: Option<Vec<String>> =
        segel::json::members(json).ok()?.iter().map(detail).collect();
    Some(format!("[{}]", details?.join(", ")))
}

fn detail((name, json): &(std::borrow::Cow<'_, str>, &str)) -> Option<String> {
    let value = match json.as_bytes().first()? {
        b'"' => format!(".text({})", text(json)?),
        b'n' => ".null".to_owned(),
        b't' | b'f' => format!(".bool({json})"),
        b'[' => {
            let texts: Option<Vec<String>> =
                items(json)?.iter().map(|item| text(item.get())).collect();
            format!(".texts([{}])", texts?.join(", "))
        }
        b'{' => return None,
        _ => format!(".integer({})", integer(json)?),
    };
    Some(format!("Detail(name: {}, value: {value})", text(&serde_json::to_string(name).ok()?)?))
}

fn pascal(name: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    name.split('_').map(capital).collect()
}

fn camel(name: &str) -> String {
    let pascal = pascal(name);
    pascal[..1].to_lowercase() + &pascal[1..]
}
