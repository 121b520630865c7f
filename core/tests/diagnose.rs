//! A diagnosis names the mistakes that reproduce a signature. Everything here is signed with
//! another implementation than the one under test, and bodies are written by another writer.

use std::fmt::Write as _;

use hmac::digest::KeyInit;
use hmac::{Hmac, Mac};
use proptest::prelude::*;
use segel::prakerja::{Cause, Diagnosis, Explanation};
use segel::prakerja::{Client, Config, Signing};
use sha1::Sha1;

const NOW: i64 = 1_698_289_216;
const BODY: &str = r#"{"b":"a/b é😀 & <i>","a":{},"notes":"satu dua"}"#;
const ORDER: [usize; 5] = [0, 1, 2, 3, 4];

/// What somebody signed.
#[derive(Clone)]
struct Signed {
    key: Vec<u8>,
    client_code: String,
    timestamp: String,
    method: String,
    path: String,
    authorization: String,
    body: Vec<u8>,
    order: [usize; 5],
}

impl Signed {
    fn right() -> Self {
        Self {
            key: b"my_sign_key".into(),
            client_code: "my_client_code".into(),
            timestamp: NOW.to_string(),
            method: "POST".into(),
            path: "/api/v1/x?q=a%2Fb".into(),
            authorization: "Payment tok".into(),
            body: BODY.into(),
            order: ORDER,
        }
    }

    fn with(change: impl FnOnce(&mut Self)) -> Self {
        let mut signed = Self::right();
        change(&mut signed);
        signed
    }

    fn message(&self) -> Vec<u8> {
        let parts = [
            self.client_code.clone().into_bytes(),
            self.timestamp.clone().into_bytes(),
            self.method.clone().into_bytes(),
            [self.path.as_str(), &self.authorization].concat().into_bytes(),
            self.body.clone(),
        ];
        self.order.map(|part| parts[part].clone()).concat()
    }

    fn signature(&self) -> String {
        hex(&hmac(&self.key, &self.message()))
    }
}

fn hmac(key: &[u8], message: &[u8]) -> [u8; 20] {
    let mut mac = Hmac::<Sha1>::new_from_slice(key).unwrap();
    mac.update(message);
    mac.finalize().into_bytes().into()
}

fn hex(bytes: &[u8; 20]) -> String {
    bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

fn diagnose_as(sent: &Signed, config: Config, signature: &str) -> Diagnosis {
    let signing = Signing {
        now: NOW.into(),
        method: (&sent.method).into(),
        path: (&sent.path).into(),
        body: sent.body.as_slice().into(),
        authorization: Some(&sent.authorization).filter(|text| !text.is_empty()).into(),
    };
    Client::new(config).unwrap().diagnose(&signing, signature).unwrap()
}

fn diagnose(sent: &Signed, signature: &str) -> Diagnosis {
    let key = String::from_utf8(sent.key.clone()).unwrap();
    diagnose_as(sent, Config::new(&sent.client_code, key), signature)
}

fn causes(diagnosis: &Diagnosis) -> Vec<Cause> {
    diagnosis.causes.iter().map(|explanation| explanation.cause).collect()
}

/// Sends one thing, signs another, and gives the causes.
fn causes_of(sent: &Signed, signed: &Signed) -> Vec<Cause> {
    causes(&diagnose(sent, &signed.signature()))
}

fn body_causes(sent: &str, signed: &str) -> Vec<Cause> {
    let with = |body: &str| Signed::with(|it| it.body = body.into());
    causes_of(&with(sent), &with(signed))
}

fn explain(signed: &Signed) -> Explanation {
    let diagnosis = diagnose(&Signed::right(), &signed.signature());
    assert_eq!(diagnosis.causes.len(), 1);
    diagnosis.causes.into_iter().next().unwrap()
}

#[test]
fn the_right_signature_is_valid_and_has_no_cause() {
    let right = Signed::right();
    let diagnosis = diagnose(&right, &right.signature());
    assert!(diagnosis.valid);
    assert_eq!(diagnosis.causes, []);
    assert_eq!(diagnosis.message.unwrap().into_bytes(), right.message());
    assert_eq!(diagnosis.expected, right.signature());
}

#[test]
fn what_nothing_explains_has_no_cause() {
    let zeros = "0".repeat(40);
    for signature in [zeros.as_str(), "", " ", "bukan tanda tangan", &zeros[1..], "é"] {
        let diagnosis = diagnose(&Signed::right(), signature);
        assert!(!diagnosis.valid);
        assert_eq!(diagnosis.causes, [], "{signature}");
        assert_eq!(diagnosis.expected, Signed::right().signature());
    }
}

#[test]
fn each_mistake_in_the_body_is_named() {
    for (cause, signed) in [
        (Cause::BodySpaced, r#"{"b": "a/b é😀 & <i>", "a": {}, "notes": "satu dua"}"#),
        (Cause::BodySlashesEscaped, r#"{"b":"a\/b é😀 & <i>","a":{},"notes":"satu dua"}"#),
        (
            Cause::BodyUnicodeEscaped,
            r#"{"b":"a/b \u00e9\ud83d\ude00 & <i>","a":{},"notes":"satu dua"}"#,
        ),
        (
            Cause::BodyHtmlEscaped,
            r#"{"b":"a/b é😀 \u0026 \u003ci\u003e","a":{},"notes":"satu dua"}"#,
        ),
        (Cause::BodyNewline, &format!("{BODY}\n")),
        (Cause::BodyNewline, &format!("{BODY}\r\n")),
        (Cause::BodyBom, &format!("\u{feff}{BODY}")),
        (Cause::BodyEmptyArray, r#"{"b":"a/b é😀 & <i>","a":[],"notes":"satu dua"}"#),
        (Cause::BodyNotSigned, ""),
        (Cause::BodyKeysSorted, r#"{"a":{},"b":"a/b é😀 & <i>","notes":"satu dua"}"#),
        (Cause::BodyWhitespaceRemoved, r#"{"b":"a/bé😀&<i>","a":{},"notes":"satudua"}"#),
        (
            Cause::BodyPrettyPrinted,
            "{\n  \"b\": \"a/b é😀 & <i>\",\n  \"a\": {},\n  \"notes\": \"satu dua\"\n}",
        ),
        (
            Cause::BodyPrettyPrinted,
            "{\n    \"b\": \"a/b é😀 & <i>\",\n    \"a\": {},\n    \"notes\": \"satu dua\"\n}",
        ),
    ] {
        assert_eq!(body_causes(BODY, signed), [cause], "{signed}");
    }
}

#[test]
fn each_mistake_in_timestamp_and_method_is_named() {
    let of = |change: fn(&mut Signed)| causes_of(&Signed::right(), &Signed::with(change));
    assert_eq!(of(|it| it.timestamp += "000"), [Cause::TimestampMilliseconds]);
    assert_eq!(of(|it| it.timestamp.clear()), [Cause::TimestampNotSigned]);
    assert_eq!(of(|it| it.method = "post".into()), [Cause::MethodLowerCase]);
    assert_eq!(of(|it| it.method.clear()), [Cause::MethodNotSigned]);
    for seconds in [-300, -1, 1, 17, 300] {
        let signed = Signed::with(|it| it.timestamp = (NOW + seconds).to_string());
        assert_eq!(causes_of(&Signed::right(), &signed), [Cause::TimestampDiffers]);
    }
    for seconds in [-301, 301] {
        let signed = Signed::with(|it| it.timestamp = (NOW + seconds).to_string());
        assert_eq!(causes_of(&Signed::right(), &signed), []);
    }
    for method in ["GET", "PUT", "PATCH", "DELETE"] {
        let signed = Signed::with(|it| it.method = method.into());
        assert_eq!(causes_of(&Signed::right(), &signed), [Cause::MethodDiffers]);
    }
}

#[test]
fn each_mistake_in_the_path_is_named() {
    for (cause, path) in [
        (Cause::PathWithHost, "https://api.prakerja.go.id/api/v1/x?q=a%2Fb"),
        (Cause::PathWithoutSlash, "api/v1/x?q=a%2Fb"),
        (Cause::PathTrailingSlash, "/api/v1/x/?q=a%2Fb"),
        (Cause::PathTrailingSlash, "/api/v1/x?q=a%2Fb/"),
        (Cause::PathDoubleSlash, "//api/v1/x?q=a%2Fb"),
        (Cause::PathWithoutQuery, "/api/v1/x"),
        (Cause::PathPercentDecoded, "/api/v1/x?q=a/b"),
    ] {
        let signed = Signed::with(|it| it.path = path.into());
        assert_eq!(causes_of(&Signed::right(), &signed), [cause], "{path}");
    }
    let with = |path: &str| Signed::with(|it| it.path = path.into());
    assert_eq!(causes_of(&with("/x/"), &with("/x")), [Cause::PathTrailingSlash]);
    assert_eq!(causes_of(&with("/"), &with("")), [Cause::PathWithoutSlash]);
}

#[test]
fn the_host_is_that_of_the_config_with_its_path_or_without() {
    let config =
        Config { base_url: Some("http://[::1]:80/v1/".into()), ..Config::new("c", "my_sign_key") };
    let sent = Signed::with(|it| {
        it.client_code = "c".into();
        it.path = "/v1/x".into();
    });
    for path in ["http://[::1]:80/v1/x", "http://[::1]:80/v1/v1/x"] {
        let signed = Signed { path: path.into(), ..sent.clone() };
        let diagnosis = diagnose_as(&sent, config.clone(), &signed.signature());
        assert_eq!(causes(&diagnosis), [Cause::PathWithHost]);
    }
}

#[test]
fn each_mistake_with_the_key_is_named() {
    for key in ["my_sign_key ", "my_sign_key\n", "my_sign_key\r\n"] {
        let signed = Signed::with(|it| it.key = key.into());
        assert_eq!(causes_of(&Signed::right(), &signed), [Cause::KeyWhitespace]);
    }
    for (cause, key, decoded) in [
        (Cause::KeyHexDecoded, "00fFa1", &[0, 0xff, 0xa1][..]),
        (Cause::KeyBase64Decoded, "+/+/ug==", &[0xfb, 0xff, 0xbf, 0xba]),
        (Cause::KeyBase64Decoded, "-_-_ug", &[0xfb, 0xff, 0xbf, 0xba]),
        (Cause::KeyIsClientCode, "my_sign_key", b"my_client_code"),
    ] {
        let sent = Signed::with(|it| it.key = key.into());
        let signed = Signed::with(|it| it.key = decoded.into());
        assert_eq!(causes_of(&sent, &signed), [cause], "{key}");
    }
    let right = Signed::right();
    let swapped = hex(&hmac(&right.message(), &right.key));
    assert_eq!(causes(&diagnose(&right, &swapped)), [Cause::KeyAndMessageSwapped]);
}

#[test]
fn parts_that_are_left_out_or_moved_are_named() {
    let of = |change: fn(&mut Signed)| causes_of(&Signed::right(), &Signed::with(change));
    assert_eq!(of(|it| it.client_code.clear()), [Cause::ClientCodeNotSigned]);
    assert_eq!(of(|it| it.authorization.clear()), [Cause::AuthorizationNotSigned]);
    for order in [[1, 0, 2, 3, 4], [4, 3, 2, 1, 0], [0, 1, 2, 4, 3], [0, 1, 3, 2, 4]] {
        let signed = Signed::with(|it| it.order = order);
        assert_eq!(causes_of(&Signed::right(), &signed), [Cause::OrderDiffers]);
    }
}

#[test]
fn each_mistake_in_the_output_is_named() {
    let right = Signed::right();
    let signature = right.signature();
    assert!(signature.bytes().any(|byte| byte.is_ascii_lowercase()));
    let base64 = {
        use base64::Engine as _;
        base64::engine::general_purpose::STANDARD.encode(hmac(&right.key, &right.message()))
    };
    for (cause, given) in [
        (Cause::SignatureUpperCase, signature.to_ascii_uppercase()),
        (Cause::SignatureBase64, base64.clone()),
        (Cause::SignatureWhitespace, format!("{signature}\n")),
        (Cause::SignatureWhitespace, format!(" \t{signature}\u{a0}")),
        (Cause::SignatureSha256, "ab".repeat(32)),
        (Cause::SignatureSha256, "AB".repeat(32)),
    ] {
        let diagnosis = diagnose(&right, &given);
        assert!(!diagnosis.valid);
        assert_eq!(causes(&diagnosis), [cause], "{given}");
    }
    for given in ["ab".repeat(33), format!(" {base64}"), format!(" {}", "ab".repeat(32))] {
        assert_eq!(causes(&diagnose(&right, &given)), [], "{given}");
    }
}

#[test]
fn what_languages_do_by_default_is_a_pair() {
    for (signed, pair) in [
        (
            r#"{"b":"a\/b \u00e9\ud83d\ude00 & <i>","a":{},"notes":"satu dua"}"#,
            [Cause::BodySlashesEscaped, Cause::BodyUnicodeEscaped],
        ),
        (
            r#"{"b": "a/b \u00e9\ud83d\ude00 & <i>", "a": {}, "notes": "satu dua"}"#,
            [Cause::BodySpaced, Cause::BodyUnicodeEscaped],
        ),
        (
            "{\"b\":\"a/b é😀 \\u0026 \\u003ci\\u003e\",\"a\":{},\"notes\":\"satu dua\"}\n",
            [Cause::BodyHtmlEscaped, Cause::BodyNewline],
        ),
        (
            "{\n    \"a\": {},\n    \"b\": \"a/b é😀 & <i>\",\n    \"notes\": \"satu dua\"\n}",
            [Cause::BodyKeysSorted, Cause::BodyPrettyPrinted],
        ),
        ("\n", [Cause::BodyNewline, Cause::BodyNotSigned]),
    ] {
        assert_eq!(body_causes(BODY, signed), pair, "{signed}");
    }
}

#[test]
fn mistakes_of_two_kinds_are_a_pair() {
    let spaced = r#"{"b": "a/b é😀 & <i>", "a": {}, "notes": "satu dua"}"#;
    let second = (NOW - 42).to_string();
    let late = Signed::with(|it| {
        it.timestamp.clone_from(&second);
        it.body = spaced.into();
    });
    assert_eq!(causes_of(&Signed::right(), &late), [Cause::BodySpaced, Cause::TimestampDiffers]);
    let moved = Signed::with(|it| {
        it.timestamp.clone_from(&second);
        it.order = [4, 0, 3, 1, 2];
    });
    let diagnosis = diagnose(&Signed::right(), &moved.signature());
    assert_eq!(causes(&diagnosis), [Cause::TimestampDiffers, Cause::OrderDiffers]);
    assert!(diagnosis.causes[0].text.contains(&second));
    assert!(diagnosis.causes[1].text.contains("body, client_code, path, timestamp, method"));
    let upper = Signed::with(|it| it.key.push(b'\n')).signature().to_ascii_uppercase();
    let pair = [Cause::KeyWhitespace, Cause::SignatureUpperCase];
    assert_eq!(causes(&diagnose(&Signed::right(), &upper)), pair);
    let right = Signed::right();
    let swapped = hmac(&Signed { timestamp: second, ..right.clone() }.message(), &right.key);
    let pair = [Cause::TimestampDiffers, Cause::KeyAndMessageSwapped];
    assert_eq!(causes(&diagnose(&right, &hex(&swapped))), pair);
}

#[test]
fn two_mistakes_of_one_kind_or_three_of_any_are_not_looked_for() {
    let one_kind = Signed::with(|it| it.path = "api/v1/x".into());
    assert_eq!(causes_of(&Signed::right(), &one_kind), []);
    let three = Signed::with(|it| {
        it.client_code.clear();
        it.method.clear();
        it.authorization.clear();
    });
    assert_eq!(causes_of(&Signed::right(), &three), []);
    let one_kind = format!(" {}", Signed::right().signature().to_ascii_uppercase());
    assert_eq!(causes(&diagnose(&Signed::right(), &one_kind)), []);
}

#[test]
fn all_of_the_simplest_explanations_are_listed() {
    let with = |path: &str| Signed::with(|it| it.path = path.into());
    let both = [Cause::PathTrailingSlash, Cause::PathDoubleSlash];
    assert_eq!(causes_of(&with("/"), &with("//")), both);
    let late = Signed { timestamp: (NOW + 1).to_string(), ..with("//") };
    let both = [
        Cause::TimestampDiffers,
        Cause::PathTrailingSlash,
        Cause::TimestampDiffers,
        Cause::PathDoubleSlash,
    ];
    assert_eq!(causes_of(&with("/"), &late), both);
}

#[test]
fn without_a_body_its_place_makes_no_difference() {
    let with = |order| {
        Signed::with(|it| {
            it.body.clear();
            it.order = order;
        })
    };
    assert!(diagnose(&with(ORDER), &with([4, 0, 1, 2, 3]).signature()).valid);
    let moved = with([1, 4, 0, 2, 3]);
    assert_eq!(causes_of(&with(ORDER), &moved), [Cause::OrderDiffers]);
    let left_out = Signed { body: BODY.into(), ..with(ORDER) };
    assert_eq!(causes_of(&left_out, &moved), [Cause::BodyNotSigned, Cause::OrderDiffers]);
}

#[test]
fn a_body_that_is_laid_out_already_can_be_laid_out_otherwise() {
    let spaced = r#"{"b": [1, {}], "a": "x y"}"#;
    for (cause, signed) in [
        (Cause::BodyPrettyPrinted, "{\n  \"b\": [\n    1,\n    {}\n  ],\n  \"a\": \"x y\"\n}"),
        (Cause::BodyWhitespaceRemoved, r#"{"b":[1,{}],"a":"xy"}"#),
        (Cause::BodyWhitespaceRemoved, r#"{"b":[1,{}],"a":"x y"}"#),
        (Cause::BodyKeysSorted, r#"{"a": "x y", "b": [1, {}]}"#),
        (Cause::BodyEmptyArray, r#"{"b": [1, []], "a": "x y"}"#),
    ] {
        assert_eq!(body_causes(spaced, signed), [cause], "{signed}");
    }
    assert_eq!(body_causes("{\n \"a\" : { }\n}\n", r#"{"a": {}}"#), [Cause::BodySpaced]);
}

#[test]
fn keys_are_sorted_by_code_point_at_every_level() {
    let sent = r#"{"\u007a":1,"😀":2,"～":{"b":[{"d":1,"c":2}],"a":3},"a":4,"B":5}"#;
    let sorted = r#"{"B":5,"a":4,"\u007a":1,"～":{"a":3,"b":[{"c":2,"d":1}]},"😀":2}"#;
    assert_eq!(body_causes(sent, sorted), [Cause::BodyKeysSorted]);
}

#[test]
fn what_looks_like_json_inside_texts_stays() {
    let sent = r#"{"a":"{}, \"b\": \\","b":{}}"#;
    assert_eq!(body_causes(sent, r#"{"a":"{}, \"b\": \\","b":[]}"#), [Cause::BodyEmptyArray]);
    assert_eq!(body_causes(sent, r#"{"a": "{}, \"b\": \\", "b": {}}"#), [Cause::BodySpaced]);
    let sent = r#"["\/","\\/"]"#;
    assert_eq!(body_causes(sent, r#"["\/","\\\/"]"#), [Cause::BodySlashesEscaped]);
}

#[test]
fn a_body_of_any_bytes_can_be_explained() {
    let with = |body: &[u8]| Signed::with(|it| it.body = body.into());
    let sent = with(b"\xff\xfe");
    let diagnosis = diagnose(&sent, &with(b"\xff\xfe\n").signature());
    assert_eq!(causes(&diagnosis), [Cause::BodyNewline]);
    assert_eq!(diagnosis.message, None);
    assert_eq!(body_causes("a=1/2, b", r"a=1\/2, b"), [Cause::BodySlashesEscaped]);
    let deep = |item: &str| format!("{}{item}{}", "[".repeat(129), "]".repeat(129));
    assert_eq!(body_causes(&deep("1,2"), &deep("1, 2")), []);
}

#[test]
fn pairs_of_a_large_body_are_tried_as_far_as_the_budget_goes() {
    let body = |slash: &str, e: &str| format!("[\"{slash}{}{e}\"]", "x".repeat(100 << 10));
    let pair = [Cause::BodySlashesEscaped, Cause::BodyUnicodeEscaped];
    assert_eq!(body_causes(&body("/", "é"), &body(r"\/", r"\u00e9")), pair);
    let large = Signed::with(|it| it.body = body("/", "é").into());
    let second = Signed { timestamp: (NOW - 1).to_string(), ..large.clone() };
    assert_eq!(causes_of(&large, &second), [Cause::TimestampDiffers]);
    let pair = Signed { order: [1, 0, 2, 3, 4], ..second };
    assert_eq!(causes_of(&large, &pair), []);
}

#[test]
fn a_text_says_which() {
    let second = explain(&Signed::with(|it| it.timestamp = (NOW + 7).to_string()));
    assert!(second.text.contains("1698289223"), "{}", second.text);
    let method = explain(&Signed::with(|it| it.method = "PATCH".into()));
    assert!(method.text.contains("PATCH"), "{}", method.text);
    let order = explain(&Signed::with(|it| it.order = [0, 1, 3, 2, 4]));
    let parts = "client_code, timestamp, path, method, body";
    assert!(order.text.contains(parts), "{}", order.text);
    let newline = explain(&Signed::with(|it| it.body.extend(b"\r\n")));
    assert!(newline.text.contains("(CRLF)"), "{}", newline.text);
    let array = explain(&Signed::with(|it| it.body = BODY.replace("{}", "[]").into()));
    assert!(array.text.contains("[] where {} is sent"), "{}", array.text);
}

#[test]
fn a_diagnosis_speaks_the_language_of_the_config() {
    let late = Signed::with(|it| it.timestamp = (NOW + 7).to_string()).signature();
    let config = Config::new("my_client_code", "my_sign_key");
    let config = Config { lang: Some(segel::error::Lang::Id), ..config };
    let [cause] = diagnose_as(&Signed::right(), config, &late).causes.try_into().unwrap();
    assert_eq!(cause.text, "Detik yang ditandatangani bukan detik yang dikirim: 1698289223.");
    assert!(cause.fix.starts_with("Baca jam satu kali"), "{}", cause.fix);
}

#[test]
fn a_diagnosis_holds_no_key_and_its_debug_neither_message_nor_signature() {
    let right = Signed::right();
    let diagnosis = diagnose(&right, &Signed::with(|it| it.method.clear()).signature());
    let json = serde_json::to_value(&diagnosis).unwrap();
    assert_eq!(json["valid"], false);
    assert_eq!(json["causes"][0]["cause"], "method_not_signed");
    assert_eq!(json["expected"], right.signature());
    assert!(!json.to_string().contains("my_sign_key"));
    let debug = format!("{diagnosis:?}");
    assert!(debug.contains("MethodNotSigned"), "{debug}");
    for hidden in [right.signature().as_str(), "my_client_code", "satu dua", "tok"] {
        assert!(!debug.contains(hidden), "{debug}");
    }
}

#[test]
fn what_is_wrong_is_told_as_for_verify() {
    let client = Client::new(Config::new("c", "k")).unwrap();
    let signing = Signing { now: 1.into(), method: "TRACE".into(), ..Signing::default() };
    let verified = client.verify(&signing, None::<&str>).unwrap_err();
    let diagnosed = client.diagnose(&signing, None::<&str>).unwrap_err();
    assert_eq!(
        serde_json::to_string(&diagnosed).unwrap(),
        serde_json::to_string(&verified).unwrap()
    );
}

/// A JSON value of which the writer below makes what languages do.
#[derive(Debug, Clone)]
enum Json {
    Scalar(&'static str),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// How a body is written.
#[allow(clippy::struct_excessive_bools, reason = "each is one habit of a language")]
#[derive(Debug, Clone, Copy, Default)]
struct Style {
    spaced: bool,
    indent: usize,
    slashes: bool,
    unicode: bool,
    html: bool,
    sorted: bool,
    arrays: bool,
    no_whitespace: bool,
    end: &'static str,
}

impl Style {
    fn body(self, json: &Json) -> String {
        let mut out = String::new();
        self.write(json, 0, &mut out);
        if self.no_whitespace {
            out.retain(|character| !character.is_whitespace());
        }
        out + self.end
    }

    fn write(self, json: &Json, level: usize, out: &mut String) {
        match json {
            Json::Scalar(spelling) => out.push_str(spelling),
            Json::Text(text) => self.text(text, out),
            Json::List(items) => self.items(["[", "]"], items.len(), level, out, |place, out| {
                self.write(&items[place], level + 1, out);
            }),
            Json::Object(members) if self.arrays && members.is_empty() => out.push_str("[]"),
            Json::Object(members) => {
                let mut members = members.clone();
                if self.sorted {
                    members.sort_by(|(one, _), (other, _)| one.chars().cmp(other.chars()));
                }
                self.items(["{", "}"], members.len(), level, out, |place, out| {
                    self.text(&members[place].0, out);
                    out.push_str(if self.spaced || self.indent > 0 { ": " } else { ":" });
                    self.write(&members[place].1, level + 1, out);
                });
            }
        }
    }

    fn items(
        self,
        [open, close]: [&str; 2],
        count: usize,
        level: usize,
        out: &mut String,
        item: impl Fn(usize, &mut String),
    ) {
        let line = |level, out: &mut String| {
            if self.indent > 0 {
                *out += "\n";
                *out += &" ".repeat(self.indent * level);
            }
        };
        *out += open;
        for place in 0..count {
            if place > 0 {
                *out += if self.spaced { ", " } else { "," };
            }
            line(level + 1, out);
            item(place, out);
        }
        if count > 0 {
            line(level, out);
        }
        *out += close;
    }

    fn text(self, text: &str, out: &mut String) {
        *out += "\"";
        for character in text.chars() {
            match character {
                '"' | '\\' => out.extend(['\\', character]),
                '\n' => *out += "\\n",
                '/' if self.slashes => *out += "\\/",
                '<' | '>' | '&' | '\u{2028}' if self.html => {
                    write!(out, "\\u{:04x}", u32::from(character)).unwrap();
                }
                _ if self.unicode && !character.is_ascii() => {
                    for unit in character.encode_utf16(&mut [0; 2]) {
                        write!(out, "\\u{unit:04x}").unwrap();
                    }
                }
                _ => out.push(character),
            }
        }
        *out += "\"";
    }
}

fn json() -> impl Strategy<Value = Json> {
    let text = "[a-c/&<\"\\\\\n {},:é😀\u{2028}]{0,6}";
    let scalar = prop_oneof![
        prop::sample::select(vec!["null", "true", "false", "0", "-1.50", "2E+3"])
            .prop_map(Json::Scalar),
        text.prop_map(Json::Text),
    ];
    scalar.prop_recursive(4, 24, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::List),
            prop::collection::vec((text, inner), 0..5).prop_map(Json::Object),
        ]
    })
}

fn mistake() -> impl Strategy<Value = (Cause, Style)> {
    let right = Style::default();
    prop::sample::select(vec![
        (Cause::BodySpaced, Style { spaced: true, ..right }),
        (Cause::BodyPrettyPrinted, Style { indent: 2, ..right }),
        (Cause::BodyPrettyPrinted, Style { indent: 4, ..right }),
        (Cause::BodySlashesEscaped, Style { slashes: true, ..right }),
        (Cause::BodyUnicodeEscaped, Style { unicode: true, ..right }),
        (Cause::BodyHtmlEscaped, Style { html: true, ..right }),
        (Cause::BodyKeysSorted, Style { sorted: true, ..right }),
        (Cause::BodyEmptyArray, Style { arrays: true, ..right }),
        (Cause::BodyWhitespaceRemoved, Style { no_whitespace: true, ..right }),
        (Cause::BodyNewline, Style { end: "\n", ..right }),
        (Cause::BodyNewline, Style { end: "\r\n", ..right }),
    ])
}

proptest! {
    #[test]
    fn a_mistake_in_any_body_is_found((cause, style) in mistake(), json in json()) {
        let body = Style::default().body(&json);
        let signed = style.body(&json);
        prop_assume!(signed != body);
        let named = body_causes(&body, &signed);
        prop_assert!(named.contains(&cause), "{named:?} for {body} signed as {signed}");
    }

    #[test]
    fn a_mistake_in_a_laid_out_body_is_found(
        (cause, style) in mistake(),
        json in json(),
        indent in prop::sample::select(vec![0, 2, 4]),
    ) {
        let layout = Style { spaced: indent == 0, indent, ..Style::default() };
        let body = layout.body(&json);
        let signed = if style.spaced || style.indent > 0 {
            style.body(&json)
        } else {
            Style { spaced: layout.spaced, indent: layout.indent, ..style }.body(&json)
        };
        prop_assume!(signed != body);
        let named = body_causes(&body, &signed);
        prop_assert!(named.contains(&cause), "{named:?} for {body} signed as {signed}");
    }
}

proptest! {
    // Each case runs through all pairs.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_php_and_python_do_to_any_body_is_found(json in json(), php: bool) {
        let body = Style::default().body(&json);
        let right = Style::default();
        let style = Style { spaced: !php, slashes: php, unicode: true, ..right };
        let signed = style.body(&json);
        prop_assume!(signed != body);
        let named = body_causes(&body, &signed);
        let php_or_python = if php { Cause::BodySlashesEscaped } else { Cause::BodySpaced };
        let either = [php_or_python, Cause::BodyUnicodeEscaped];
        prop_assert!(either.iter().any(|cause| named.contains(cause)), "{named:?} for {body}");
    }
}
