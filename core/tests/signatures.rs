//! A signature is made over the bytes that are sent, through whichever door. Everything here is
//! signed again with another implementation than the one under test.

mod cases;

use cases::{Case, check, configs, object, to_json};
use hmac::digest::KeyInit;
use hmac::{Hmac, Mac};
use proptest::prelude::*;
use segel::catalogue;
use segel::prakerja::{self, Client, Config, Signing, by_name, redeem_commit, signed};
use segel::{Argument, Request};
use sha1::Sha1;

const PATH: &str = "/api/v1/integration/payment/redeem-code/commit";
const NOW: i64 = 1_516_239_022;

/// Body and signature of the two vectors that the partner publishes.
const PUBLISHED: [(&str, &str); 2] = [
    (r#"{"redeem_code":"code"}"#, "943c20a8e36b6243f576404b00fffdc86411ce1f"),
    (r#"{"code":"code"}"#, "d46b59b221335976b46eafb752035a1172a8beb2"),
];

fn config() -> Config {
    Config::new("myclient_code", "my_sign_key")
}

fn config_json() -> String {
    cases::Json::json(&config())
}

fn signing(body: &str) -> Signing<'_> {
    Signing {
        now: NOW.into(),
        method: "POST".into(),
        path: PATH.into(),
        body: body.into(),
        authorization: Argument::Absent,
    }
}

fn hmac_sha1(key: &str, parts: &[&[u8]]) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(key.as_bytes()).unwrap();
    for part in parts {
        mac.update(part);
    }
    let code = mac.finalize().into_bytes();
    code.iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

/// The path as it stands in the request line.
fn path(request: &Request) -> &str {
    let (_, rest) = request.url.split_once("://").unwrap();
    &rest[rest.find('/').unwrap_or(rest.len())..]
}

#[test]
fn the_published_signatures_are_those_of_sign() {
    let client = Client::new(config()).unwrap();
    for (body, signature) in PUBLISHED {
        assert_eq!(client.sign(&signing(body)).unwrap(), signature);
        assert_eq!(by_name::sign(&config_json(), &signing(body)).unwrap(), signature);
    }
}

#[test]
fn the_published_signatures_verify_and_no_other_does() {
    let client = Client::new(config()).unwrap();
    for (body, signature) in PUBLISHED {
        for (sent, _) in PUBLISHED {
            let valid = sent == body;
            let by_name = by_name::verify(&config_json(), &signing(sent), signature);
            assert_eq!(client.verify(&signing(sent), signature), Ok(valid));
            assert_eq!(by_name, Ok(valid));
        }
    }
}

#[test]
fn the_published_signatures_are_sent_by_the_typed_calls() {
    let client = Client::new(config()).unwrap();
    let params = redeem_commit::Params { redeem_code: "code".to_owned() };
    let call = client.redeem_commit(&params, NOW).unwrap();
    assert_eq!(call.request().body, PUBLISHED[0].0.as_bytes());
    assert_eq!(call.request().header("signature"), Some(PUBLISHED[0].1));
    for (body, signature) in PUBLISHED {
        let params = signed::Params {
            method: signed::Method::Post,
            path: PATH.to_owned(),
            body: Some(body.to_owned()),
            authorization: None,
        };
        let call = client.signed(&params, NOW).unwrap();
        assert_eq!(call.request().body, body.as_bytes());
        assert_eq!(call.request().header("signature"), Some(signature));
    }
}

#[test]
fn the_published_signatures_are_sent_by_the_calls_by_name() {
    let (body, signature) = PUBLISHED[0];
    let call = catalogue::prepare("prakerja.redeem_commit", &config_json(), body, NOW).unwrap();
    assert_eq!(call.request().body, body.as_bytes());
    assert_eq!(call.request().header("signature"), Some(signature));
    let client = catalogue::Client::new("prakerja", &config_json()).unwrap();
    for (body, signature) in PUBLISHED {
        let params = object(&[
            ("method", Some(to_json("post"))),
            ("path", Some(to_json(PATH))),
            ("body", Some(to_json(body))),
        ]);
        let call = client.prepare("prakerja.signed", &params, NOW).unwrap();
        assert_eq!(call.request().body, body.as_bytes());
        assert_eq!(call.request().header("signature"), Some(signature));
    }
}

/// Calls of Prakerja, which signs each.
fn signed_calls() -> impl Strategy<Value = Case> {
    let of_prakerja = cases::ALL.iter().filter(|(name, _)| name.starts_with("prakerja."));
    let of_prakerja: Vec<_> = of_prakerja.copied().collect();
    prop::sample::select(of_prakerja).prop_flat_map(|(_, cases)| cases())
}

/// Client code and key of a case.
fn keys(case: &Case) -> (String, String) {
    let config: serde_json::Value = serde_json::from_str(&case.config).unwrap();
    let text = |name: &str| config[name].as_str().unwrap().to_owned();
    (text("client_code"), text("sign_key"))
}

#[test]
fn every_request_carries_the_signature_of_what_it_sends() {
    check(5000, &signed_calls(), |case| {
        let request = case.request.as_ref().unwrap();
        let (client_code, key) = keys(&case);
        prop_assert_eq!(request.header("client_code"), Some(&*client_code));
        prop_assert_eq!(request.header("timestamp"), Some(&*case.now.to_string()));
        let message = [
            client_code.as_bytes(),
            request.header("timestamp").unwrap().as_bytes(),
            request.method.as_bytes(),
            path(request).as_bytes(),
            request.header("Authorization").unwrap_or_default().as_bytes(),
            &request.body,
        ];
        prop_assert_eq!(request.header("signature").unwrap(), hmac_sha1(&key, &message));
        Ok(())
    });
}

/// What the other side has of a request.
#[derive(Debug, Clone)]
struct Received {
    now: i64,
    path: Vec<u8>,
    body: Vec<u8>,
}

impl Received {
    fn of(case: &Case) -> Self {
        let request = case.request.as_ref().unwrap();
        Self { now: case.now, path: path(request).into(), body: request.body.clone() }
    }

    /// Flips one bit, counted over path, body and timestamp.
    fn flip(&mut self, bit: usize) {
        let (path, body) = (self.path.len() * 8, self.body.len() * 8);
        match bit % (path + body + 34) {
            bit if bit < path => self.path[bit / 8] ^= 1 << (bit % 8),
            bit if bit < path + body => self.body[(bit - path) / 8] ^= 1 << (bit % 8),
            bit => self.now ^= 1 << (bit - path - body),
        }
    }

    /// Whether it verifies; what breaks a rule does not.
    fn verifies(&self, case: &Case, signature: &str) -> bool {
        let request = case.request.as_ref().unwrap();
        let signing = Signing {
            now: self.now.into(),
            method: request.method.into(),
            path: self.path.as_slice().into(),
            body: self.body.as_slice().into(),
            authorization: request.header("Authorization").into(),
        };
        by_name::verify(&case.config, &signing, signature) == Ok(true)
    }
}

/// Paths of `verify` are ASCII; a base URL's may hold any characters.
fn ascii_paths() -> impl Strategy<Value = Case> {
    signed_calls().prop_filter("the path is ASCII", |case| {
        case.request.as_ref().is_ok_and(|request| request.url.is_ascii())
    })
}

#[test]
fn what_was_sent_verifies_and_no_flipped_bit_of_it_does() {
    check(300, &(ascii_paths(), any::<usize>()), |(case, bit)| {
        let signature = case.request.as_ref().unwrap().header("signature").unwrap();
        let mut received = Received::of(&case);
        prop_assert!(received.verifies(&case, signature));
        received.flip(bit);
        prop_assert!(!received.verifies(&case, signature), "{received:?}");
        Ok(())
    });
}

#[test]
fn no_bit_of_a_small_request_can_be_flipped() {
    let params = r#"{"redeem_code":"code"}"#;
    let call = catalogue::prepare("prakerja.redeem_commit", &config_json(), params, NOW).unwrap();
    let signature = call.request().header("signature").unwrap();
    let client = Client::new(config()).unwrap();
    for bit in 0..call.request().body.len() * 8 {
        let mut body = call.request().body.clone();
        body[bit / 8] ^= 1 << (bit % 8);
        let signing = Signing { body: body.as_slice().into(), ..signing("") };
        assert_eq!(client.verify(&signing, signature), Ok(false), "bit {bit}");
    }
}

#[test]
fn only_forty_lower_case_hex_digits_verify() {
    let client = Client::new(config()).unwrap();
    let (body, signature) = PUBLISHED[0];
    let not = |other: &str| assert_eq!(client.verify(&signing(body), other), Ok(false), "{other}");
    not(&signature.to_uppercase());
    not(&signature.replacen('c', "C", 1));
    for length in 0..40 {
        not(&signature[..length]);
    }
    not(&format!("{signature}0"));
    not(&format!("{signature} "));
    not(&format!(" {signature}"));
    not(&format!("{signature}\n"));
    not(&format!("{signature}\0"));
    not(&format!("0x{signature}"));
    not(&signature.replacen('9', "g", 1));
    not(&signature.replacen('9', "９", 1));
    not("lDwgqONrYkP1dkBLAP/9yGQRzh8=");
}

#[test]
fn another_signature_of_any_form_does_not_verify() {
    let texts = prop_oneof!["[0-9a-f]{40}", "[0-9a-fA-F]{36,44}", "\\PC{0,50}"];
    check(300, &texts, |other| {
        prop_assume!(other != PUBLISHED[0].1);
        let verified = by_name::verify(&config_json(), &signing(PUBLISHED[0].0), &other);
        prop_assert_eq!(verified, Ok(false));
        Ok(())
    });
}

#[test]
fn both_doors_sign_the_same() {
    let strategy = (configs::prakerja(), "/[!\"$-~]{0,20}", any::<Vec<u8>>(), cases::now());
    check(200, &strategy, |(config, path, body, now)| {
        let json = cases::Json::json(&config);
        let key = config.sign_key.expose().to_owned();
        let expected =
            [config.client_code.as_bytes(), now.to_string().as_bytes(), b"DELETE"].concat();
        let expected = hmac_sha1(&key, &[&expected, path.as_bytes(), &body]);
        let signing = Signing {
            now: now.into(),
            method: "delete".into(),
            path: (&path).into(),
            body: body.as_slice().into(),
            authorization: Argument::Absent,
        };
        prop_assert_eq!(&by_name::sign(&json, &signing).unwrap(), &expected);
        let client = prakerja::Client::new(config).unwrap();
        prop_assert_eq!(client.sign(&signing).unwrap(), expected);
        Ok(())
    });
}
