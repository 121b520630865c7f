//! Nothing that the library shows holds a secret, whatever the partner echoes and however it
//! spells it.

mod cases;

use std::fmt::Write as _;

use cases::{ALL, Case, calls, check, to_json};
use proptest::prelude::*;
use segel::catalogue::{self, Answer};
use segel::prakerja::{self, Signing};
use segel::secret::{
    AccessToken, ApiKey, Authorization, ClientSecret, OneTimePassword, PaymentToken, PresignedUrl,
    SignKey,
};
use segel::{Argument, Document, Error, Response, middleware, pafi};

#[test]
fn a_secret_type_shows_its_name_alone() {
    check(32, &"\\PC{1,30}", |secret| {
        let shown = [
            format!("{:?}", SignKey::new(&*secret)),
            format!("{:#?}", PaymentToken::new(&*secret)),
            format!("{:?}", Authorization::new(&*secret)),
            format!("{:?}", ClientSecret::new(&*secret)),
            format!("{:?}", AccessToken::new(&*secret)),
            format!("{:?}", ApiKey::new(&*secret)),
            format!("{:?}", PresignedUrl::new(&*secret)),
            format!("{:?}", OneTimePassword::new(&*secret)),
        ];
        let names = [
            "SignKey(..)",
            "PaymentToken(..)",
            "Authorization(..)",
            "ClientSecret(..)",
            "AccessToken(..)",
            "ApiKey(..)",
            "PresignedUrl(..)",
            "OneTimePassword(..)",
        ];
        prop_assert_eq!(shown, names);
        Ok(())
    });
}

/// Everything that an error shows, its texts unescaped too.
fn shown(error: &Error) -> String {
    let mut shown = format!("{error}\n{error:?}\n{error:#?}\n{}\n", error.to_json());
    match error {
        Error::Invalid(invalid) => {
            for violation in &invalid.violations {
                let _ = writeln!(shown, "{}\n{}", violation.path, violation.text);
            }
        }
        Error::Rejected(rejected) => {
            for text in rejected.code.iter().chain(&rejected.text) {
                let _ = writeln!(shown, "{text}");
            }
            for field in &rejected.fields {
                let _ = writeln!(shown, "{}\n{}", field.field, field.texts.join("\n"));
            }
        }
        Error::Unreadable(unreadable) => {
            let _ = writeln!(shown, "{}\n{:?}", unreadable.excerpt, unreadable.at);
        }
    }
    shown
}

/// The first stretch of a secret that stands in a text: no eight of its characters may.
fn leak(shown: &str, secret: &str) -> Option<String> {
    let characters: Vec<char> = secret.chars().collect();
    let stretches = characters.windows(characters.len().min(8)).map(String::from_iter);
    stretches.filter(|stretch| !stretch.trim().is_empty()).find(|text| shown.contains(text))
}

/// How an answer may spell what it echoes.
#[derive(Debug, Clone, Copy)]
enum Spelling {
    Raw,
    /// As `serde_json`, JavaScript and most others write JSON.
    Json,
    /// As PHP does: `\/`, and `\u00e9` for what is not ASCII.
    Php,
    /// As Python does.
    Python,
    /// As Go does: `\u0026` for `&`, and so `<` and `>`.
    Go,
    /// As JavaScript's `encodeURIComponent` with nothing left unescaped but letters and `-._~`.
    Percent,
    PercentLowerCase,
    /// As an HTML form.
    Form,
}

use Spelling::{Form, Go, Json, Percent, PercentLowerCase, Php, Python, Raw};

impl Spelling {
    fn spell(self, text: &str) -> String {
        let inside = |json: &str| json[1..json.len() - 1].to_owned();
        let json = inside(&to_json(text));
        match self {
            Raw => text.to_owned(),
            Json => json,
            Php => ascii(&json).replace('/', "\\/"),
            Python => ascii(&json),
            Go => json.replace('&', "\\u0026").replace('<', "\\u003c").replace('>', "\\u003e"),
            Percent => percent(text, "-._~", false),
            PercentLowerCase => percent(text, "-._~", true),
            Form => percent(text, "*-._ ", false).replace(' ', "+"),
        }
    }
}

fn ascii(json: &str) -> String {
    let units = json.encode_utf16();
    units.fold(String::new(), |mut out, unit| {
        match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => out.push(char::from(byte)),
            _ => write!(out, "\\u{unit:04x}").unwrap(),
        }
        out
    })
}

fn percent(text: &str, kept: &str, lower_case: bool) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        let character = char::from(byte);
        match lower_case {
            _ if character.is_ascii_alphanumeric() || kept.contains(character) => {
                out.push(character);
            }
            true => write!(out, "%{byte:02x}").unwrap(),
            false => write!(out, "%{byte:02X}").unwrap(),
        }
        out
    })
}

/// Answers that echo what stands in for `@`.
const ECHOES: &[&str] = &[
    r#"{"success":false,"code":"@","message":"not @ but","x":"@"}"#,
    r#"{"message":"@","errors":{"@":["a","@ b"],"c":"@"},"status_code":422}"#,
    r#"{"status":"error","message":"@","data":{"a":"@","@":["@"]}}"#,
    r#"{"fault":{"faultstring":"@"}}"#,
    r#"{"TicketId":"","StatusCode":500,"Message":"@","Code":"@"}"#,
    r#"{"error":"@","error_description":"@@"}"#,
    r#"{"errors":[{"field":"@","message":"@"},{"path":"b","detail":"@"},"@"]}"#,
    r#"{"success":true,"status":"success","StatusCode":200,"@":{"@":"@"},"data":7}"#,
    r#"{"unknown":"@","@":["@",1]}"#,
    r#"["@"]"#,
    r#""@""#,
    r#"{"success":true,"data":{"@":"@","a":["@"#,
    "<html><a href=\"/?q=@\">@</a>",
    "error: @ is not @",
    "a=b&c=@&d",
    "@",
    "1@",
    "é@\u{feff}",
];

const STATUSES: &[u16] = &[200, 204, 302, 400, 401, 403, 404, 409, 422, 429, 500, 503];

/// What the door by name says of an answer; it must be what the typed call says.
fn refusal(case: &Case, status: u16, body: &[u8]) -> Option<Error> {
    let Case { operation, config, params, now, .. } = case;
    let answer = Answer { status: i64::from(status).into(), headers: &[], body: body.into() };
    let by_name = catalogue::parse(*operation, config, params, *now, &answer).err();
    let typed = case.parse(&Response::new(status, body)).err();
    assert_eq!(by_name, typed);
    by_name
}

fn no_secret_is_told(cases: u32, spelled: &(impl Fn(&str) -> String + 'static)) {
    let echo = (prop::sample::select(ECHOES), "[a-z ]{0,210}", any::<bool>());
    check(cases, &(calls(), prop::sample::select(STATUSES), echo), |(case, status, echo)| {
        for secret in &case.secrets {
            let (template, padding, broken) = &echo;
            let mut body = template.replace('@', &format!("{padding}{}", spelled(secret)));
            if padding.len() > 100 {
                body.insert_str(0, padding);
            }
            let mut body = body.into_bytes();
            if *broken {
                body.push(0xFF);
            }
            if let Some(error) = refusal(&case, status, &body) {
                let shown = shown(&error);
                prop_assert_eq!(leak(&shown, secret), None, "{}", shown);
                prop_assert!(!shown.contains(&spelled(secret)), "{}", shown);
            }
        }
        Ok(())
    });
}

#[test]
fn an_echoed_secret_is_in_no_error() {
    no_secret_is_told(300, &|secret| Raw.spell(secret));
}

#[test]
fn a_secret_with_a_quote_is_in_no_outline_of_a_success() {
    let client = prakerja::Client::new(prakerja::Config::new("c", "abc\"defghijklm")).unwrap();
    let params = prakerja::redeem_commit::Params { redeem_code: "code".to_owned() };
    let call = client.redeem_commit(&params, 1_698_289_216).unwrap();
    // Unescaped, the quote makes the rest of the secret look like a name.
    let body = r#"{"m":"abc"defghijklm","e":{"abc"defghijklm":[1]}}"#;
    let error = call.parse(&Response::new(200, body.as_bytes())).unwrap_err();
    assert!(!shown(&error).contains("defghijklm"), "{}", shown(&error));
}

#[test]
fn a_secret_echoed_as_json_is_in_no_error() {
    no_secret_is_told(200, &|secret| Json.spell(secret));
    no_secret_is_told(200, &|secret| Php.spell(secret));
    no_secret_is_told(200, &|secret| Python.spell(secret));
}

#[test]
fn a_secret_echoed_as_go_writes_json_is_in_no_error() {
    no_secret_is_told(300, &|secret| Go.spell(secret));
}

#[test]
fn a_secret_echoed_in_a_url_is_in_no_error() {
    no_secret_is_told(200, &|secret| Percent.spell(secret));
    no_secret_is_told(200, &|secret| PercentLowerCase.spell(secret));
    no_secret_is_told(200, &|secret| Form.spell(secret));
}

#[test]
fn a_secret_echoed_with_every_character_escaped_is_in_no_error() {
    no_secret_is_told(200, &|secret| {
        secret.encode_utf16().fold(String::new(), |out, unit| format!("{out}\\u{unit:04X}"))
    });
    no_secret_is_told(200, &|secret| {
        secret.bytes().fold(String::new(), |out, byte| format!("{out}%{byte:02x}"))
    });
}

/// What of a call is shown while nothing has gone wrong.
#[test]
fn no_debug_output_of_a_call_holds_a_secret() {
    for (_, cases) in ALL {
        check(24, &cases(), |case| {
            let Case { operation, config, params, now, .. } = &case;
            let call = catalogue::prepare(*operation, config, params, *now).unwrap();
            let client = catalogue::Client::new(case.partner(), config).unwrap();
            let mut debugs = case.debugs.clone();
            debugs.extend([
                format!("{call:?}"),
                format!("{:#?}", call.request()),
                format!("{:#?}", call.request().headers),
                format!("{client:?}"),
            ]);
            for secret in &case.secrets {
                for debug in &debugs {
                    prop_assert_eq!(leak(debug, secret), None, "{}", debug);
                }
            }
            Ok(())
        });
    }
}

/// The bytes as a derived `Debug` lists them.
fn listed(bytes: &[u8]) -> String {
    let listed = format!("{bytes:?}");
    listed.trim_matches(['[', ']']).to_owned()
}

#[test]
fn what_a_host_hands_over_is_not_shown_as_bytes() {
    let token = "tok.en-1234567";
    let json = format!(r#"{{"access_token":"{token}"}}"#);
    let document = Document::from(&json);
    let argument = Argument::Json(json.as_bytes());
    let response = Response::new(200, json.as_bytes());
    let answer = Answer { status: 200.into(), headers: &[], body: argument };
    for shown in [
        format!("{document:?}"),
        format!("{argument:?}"),
        format!("{response:?}"),
        format!("{answer:?}"),
    ] {
        assert!(!shown.contains(token) && !shown.contains(&listed(token.as_bytes())), "{shown}");
    }
}

#[test]
fn a_diagnosis_shows_neither_key_nor_signature_in_its_debug() {
    let strategy = (cases::configs::prakerja(), "[a-z]{1,9}", cases::now());
    check(8, &strategy, |(config, body, now)| {
        let key = config.sign_key.expose().to_owned();
        let client = prakerja::Client::new(config).unwrap();
        let signing = Signing {
            now: now.into(),
            method: "POST".into(),
            path: "/api/v1/x".into(),
            body: body.as_bytes().into(),
            authorization: Argument::Absent,
        };
        let right = client.sign(&signing).unwrap();
        for signature in [right.to_uppercase(), right.replacen(|_| true, "z", 1)] {
            let diagnosis = client.diagnose(&signing, &signature).unwrap();
            let debug = format!("{diagnosis:?} {diagnosis:#?}");
            prop_assert_eq!(leak(&debug, &right), None);
            prop_assert_eq!(leak(&debug, &key), None);
            prop_assert_eq!(leak(&to_json(&diagnosis), &key), None, "the key is no part of it");
        }
        Ok(())
    });
}

#[test]
fn a_refused_config_does_not_show_its_secrets() {
    let whole = |secret: &str| {
        [
            (
                "prakerja",
                format!(r#"{{"client_code":"c","sign_key":{secret},"base_url":{secret}}}"#),
            ),
            (
                "prakerja",
                format!(r#"{{"client_code":{secret},"sign_key":{secret},"lang":{secret}}}"#),
            ),
            ("pafi", format!(r#"{{"client_secret":{secret},"access_token":{secret}}}"#)),
            ("padi", format!(r#"{{"api_key":{secret},"invoice_key":{secret}}}"#)),
            (
                "seekpass",
                format!(r#"{{"client_secret":{secret},"access_token":{secret},"x":{secret}}}"#),
            ),
            ("middleware", format!(r#"{{"url":{secret},"access_token":{secret}}}"#)),
        ]
    };
    let secrets = prop_oneof!["[!-~]{12,20} ", "[!-~é]{12,20}é", "[!-~]{9}\u{0}[!-~]{9}"];
    check(32, &secrets, |secret| {
        for json in [to_json(&secret), format!("[{}]", to_json(&secret)), to_json(&*secret) + "}"] {
            for (partner, config) in whole(&json) {
                let Err(error) = catalogue::Client::new(partner, &config) else { continue };
                prop_assert_eq!(leak(&shown(&error), &secret), None, "{}", error);
            }
        }
        Ok(())
    });
}

const NIK: &str = "3206021201960046";

fn nik_call() -> segel::Call<pafi::kecukupan_skp::Operation> {
    let config = pafi::Config { access_token: Some("tok.en-1".into()), ..pafi::Config::default() };
    let params = pafi::kecukupan_skp::Params { nik: NIK.into() };
    pafi::Client::new(config).unwrap().kecukupan_skp(&params, 0).unwrap()
}

#[test]
fn a_whole_nik_is_in_no_error() {
    for status in STATUSES {
        for template in ECHOES {
            let body = template.replace('@', &format!("x{NIK}."));
            let Err(error) = nik_call().parse(&Response::new(*status, body.as_bytes())) else {
                continue;
            };
            assert!(!shown(&error).contains(&NIK[..12]), "{}", shown(&error));
        }
    }
}

#[test]
fn the_last_four_digits_of_a_nik_stay() {
    let body = format!(r#"{{"message":"{NIK} tidak ada","status_code":404}}"#);
    let error = nik_call().parse(&Response::new(404, body.as_bytes())).unwrap_err();
    let Error::Rejected(rejected) = error else { panic!("{error}") };
    assert_eq!(rejected.text.as_deref(), Some("************0046 tidak ada"));
}

#[test]
fn a_nik_is_not_shown_in_debug_output_of_a_call() {
    let call = nik_call();
    assert!(call.request().url.contains(NIK));
    assert!(!format!("{call:?} {:?}", call.request()).contains(NIK));
}

#[test]
fn a_nik_is_not_shown_in_debug_output_of_params() {
    let params = pafi::kecukupan_skp::Params { nik: NIK.into() };
    assert!(!format!("{params:?}").contains(NIK));
}

#[test]
fn a_nik_is_not_shown_in_debug_output_of_a_reply() {
    let body = format!(r#"{{"nik":"{NIK}"}}"#);
    let reply = nik_call().parse(&Response::new(200, body.as_bytes())).unwrap();
    assert!(!format!("{reply:?}").contains(NIK));
    let config = middleware::Config::new("https://saas.example", "tok.en-1");
    let params = middleware::request_out::Params {
        ticket_id: "t".to_owned(),
        subject: "digitalid".to_owned(),
        subject_type: "enrollment".to_owned(),
        subject_identifier: "ektp".to_owned(),
    };
    let call = middleware::Client::new(config).unwrap().request_out(&params, 0).unwrap();
    let body = format!(r#"{{"TicketId":"t","StatusCode":200,"Data":{{"NIK":"{NIK}"}}}}"#);
    let reply = call.parse(&Response::new(200, body.as_bytes())).unwrap();
    assert!(!format!("{reply:?}").contains(NIK));
}

#[test]
fn the_query_of_an_echoed_url_is_in_no_error() {
    let query = "[A-Za-z]{6}=[!\"$-;=@-\\[\\]-_a-~]{6,20}Z";
    let strategy = (calls(), prop::sample::select(STATUSES), prop::sample::select(ECHOES), query);
    check(300, &strategy, |(case, status, template, query)| {
        let query = query.replace(['"', '\\'], "");
        let url = format!("see https://storage.example.com/a/b?{query} .");
        for spelling in [Raw, Json, Php, Go] {
            let body = template.replace('@', &spelling.spell(&url));
            if let Some(error) = refusal(&case, status, body.as_bytes()) {
                prop_assert_eq!(leak(&shown(&error), &query), None, "{}", shown(&error));
            }
        }
        Ok(())
    });
}

/// A partner's answer of no known shape, under a status whose body is shown.
fn excerpt(body: &str) -> String {
    let error = nik_call().parse(&Response::new(302, body.as_bytes())).unwrap_err();
    let Error::Unreadable(unreadable) = error else { panic!("{error}") };
    unreadable.excerpt
}

#[test]
fn the_values_of_members_that_name_a_token_are_in_no_excerpt() {
    for name in ["access_token", "refresh_token", "client_secret"] {
        for (body, expected) in [
            (r#"{"@":"s3cr\"et","a":1}"#, r#"{"@":"[redacted]","a":1}"#),
            (r#"{ "@" : "s3cret" }"#, r#"{ "@" : "[redacted]" }"#),
            ("a=1&@=s3cret&b=2", "a=1&@=[redacted]&b=2"),
            (r#"{"@":5312345,"a":1}"#, r#"{"@":[redacted],"a":1}"#),
            (r#"{"@":"s3cr"#, r#"{"@":"[redacted]"#),
        ] {
            assert_eq!(excerpt(&body.replace('@', name)), expected.replace('@', name));
        }
    }
}

#[test]
fn nested_values_of_members_that_name_a_token_are_in_no_excerpt() {
    for body in [
        r#"{"access_token":["s3cret","s3cret"],"a":1}"#,
        r#"{"access_token":{"value":"s3cret"},"a":1}"#,
        r#"{"access_token":[ "s3cret"]}"#,
    ] {
        assert!(!excerpt(body).contains("s3cret"), "{}", excerpt(body));
    }
}

#[test]
fn a_field_that_names_a_token_does_not_tell_it() {
    let body = r#"{"message":"m","errors":{"refresh_token":["s3cret"],"access_token":"s3cret"}}"#;
    let error = nik_call().parse(&Response::new(422, body.as_bytes())).unwrap_err();
    assert!(!shown(&error).contains("s3cret"), "{}", shown(&error));
}

#[test]
fn the_token_of_an_authorization_is_hidden_without_its_scheme_too() {
    let client = prakerja::Client::new(prakerja::Config::new("code", "key")).unwrap();
    let params = prakerja::signed::Params {
        method: prakerja::signed::Method::Get,
        path: "/x".to_owned(),
        body: None,
        authorization: Some("Payment TOKTOK".into()),
    };
    let call = client.signed(&params, 1_698_289_216).unwrap();
    let body = br#"{"success":false,"message":"bad token TOKTOK"}"#;
    let error = call.parse(&Response::new(400, body)).unwrap_err();
    assert!(!shown(&error).contains("TOKTOK"), "{}", shown(&error));
}

#[test]
fn sixteen_digits_are_masked_in_debug_output_wherever_they_stand() {
    let seller = segel::padi::submit_umkm::Params {
        npwp: Some(NIK.to_owned()),
        ..segel::padi::submit_umkm::Params::default()
    };
    let shown = format!("{seller:?} {seller:#?}");
    assert!(!shown.contains(NIK) && shown.contains("************0046"), "{shown}");
}
