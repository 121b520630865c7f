//! What is prepared, a checker accepts that shares nothing with the core: its own JSON (jzon), its
//! own HMAC (ring).
#![no_main]

use jzon::JsonValue;
use libfuzzer_sys::fuzz_target;
use percent_encoding::percent_decode_str;
use ring::hmac;
use segel::{Request, catalogue};

const NOW: i64 = 1_698_289_216;

fuzz_target!(|input: (u8, &[u8])| {
    let (operation, params) = input;
    let operations: Vec<_> = catalogue::operations().collect();
    let about = operations[usize::from(operation) % operations.len()];
    let Ok(call) = catalogue::prepare(about.name, about.example.config, params, NOW) else {
        return;
    };
    let request = call.request();
    let params = std::str::from_utf8(params).expect("what was taken is UTF-8");
    let mut params = jzon::parse(params).expect("what was taken is JSON");
    // What a purchase is compared with stays at home.
    params.remove("reference");
    if about.name.starts_with("prakerja.") {
        check_signature(request);
    }
    match about.name {
        "prakerja.signed" => {
            let body = params["body"].as_str().unwrap_or_default();
            assert_eq!(request.body, body.as_bytes());
        }
        "seekpass.upload_asset" => assert_eq!(params["url"], *request.url),
        name => check_texts(name, &params, request),
    }
});

/// HMAC-SHA1 over client code, time, method, path, authorization and body as they are sent.
fn check_signature(request: &Request) {
    let header = |name| request.header(name).unwrap_or_default();
    let path = request.url.strip_prefix("https://api.prakerja.go.id").expect("the default URL");
    let head = ["client_code", "timestamp"].map(header).concat() + request.method + path;
    let text = [head.as_bytes(), header("authorization").as_bytes(), &request.body];
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, b"my_sign_key");
    let code = hmac::sign(&key, &text.concat());
    let code: String = code.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(header("signature"), code);
    assert_eq!(header("timestamp"), NOW.to_string());
}

/// A body that is JSON is written as canonically as another library writes it, and no text of the
/// params is lost or changed on its way into body, headers or URL.
fn check_texts(name: &str, params: &JsonValue, request: &Request) {
    let body = std::str::from_utf8(&request.body).expect("a body is UTF-8");
    let mut sent = Vec::new();
    if name == "seekpass.token" {
        let pairs = form_urlencoded::parse(&request.body);
        sent.extend(
            pairs.flat_map(|(_, value)| value.split(' ').map(str::to_owned).collect::<Vec<_>>()),
        );
    } else if !body.is_empty() {
        let json = jzon::parse(body).expect("a body is JSON");
        assert_eq!(json.dump(), body);
        collect(&json, &mut sent);
    }
    sent.extend(
        request
            .headers
            .iter()
            .filter_map(|header| Some(header.value.split_once(' ')?.1.to_owned())),
    );
    let path = request.url.split('/');
    sent.extend(path.map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned()));
    let mut given = Vec::new();
    collect(params, &mut given);
    for text in given.iter().filter(|text| is_sent(name, text)) {
        assert!(sent.contains(text), "{name}: {text:?} is not in {sent:?}");
    }
}

/// Only `PaDi` counts what is blank, or the word null, as not given.
fn is_sent(name: &str, text: &str) -> bool {
    !text.is_empty()
        && !(name.starts_with("padi.")
            && (text.trim().is_empty() || text.eq_ignore_ascii_case("null")))
}

/// Every text in a value.
fn collect(value: &JsonValue, texts: &mut Vec<String>) {
    if let Some(text) = value.as_str() {
        texts.push(text.to_owned());
    }
    value.members().for_each(|member| collect(member, texts));
    value.entries().for_each(|(_, member)| collect(member, texts));
}
