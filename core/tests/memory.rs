//! What of a secret is left in the process's memory once its last holder is gone: nothing.

#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "a process's memory is a file")]

use std::fs::{self, File};
use std::hint::black_box;
use std::io::BufRead as _;
use std::ops::Range;
use std::os::unix::fs::FileExt;

use segel::prakerja::{Signing, by_name};
use segel::{Argument, Response, catalogue};
use zeroize::Zeroizing;

const NOW: i64 = 1_698_289_216;

/// A secret whose letters stand in memory only where somebody holds it.
struct Secret(u64);

/// Longer than what a body is first given room for.
const LENGTH: usize = 600;

impl Secret {
    /// The letter at a place; they are never kept.
    fn letter(&self, place: usize) -> u8 {
        let mut mixed = self.0 ^ (place as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ (mixed >> 31)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        b'A' + u8::try_from((mixed >> 59) % 26).unwrap()
    }

    /// The text with the secret for each `@`, in memory that is wiped when it goes.
    fn put(&self, template: &str) -> Zeroizing<String> {
        // Never grown: what is left behind on the way would be found.
        let room = template.len() + template.matches('@').count() * LENGTH;
        let mut text = Zeroizing::new(String::with_capacity(room));
        for character in template.chars() {
            match character {
                '@' => (0..LENGTH).for_each(|place| text.push(self.letter(place).into())),
                _ => text.push(character),
            }
        }
        text
    }

    /// How often a piece of it stands in memory. The first letters do not count, for an allocator
    /// writes there when the memory is freed.
    fn found(&self) -> usize {
        const PIECE: usize = 16;
        let inverted: [u8; PIECE] = std::array::from_fn(|place| !self.letter(24 + place));
        let maps = fs::read_to_string("/proc/self/maps").unwrap();
        let memory = File::open("/proc/self/mem").unwrap();
        let mut copy = Zeroizing::new(vec![0_u8; 1 << 16]);
        let own = copy.as_ptr() as usize..copy.as_ptr() as usize + copy.len();
        let mut found = 0;
        for region in maps.lines().filter_map(writable) {
            let mut at = region.start;
            while at + PIECE <= region.end {
                let wanted = copy.len().min(region.end - at);
                // Some of what is listed cannot be read.
                let Ok(got @ PIECE..) = memory.read_at(&mut copy[..wanted], at as u64) else {
                    break;
                };
                let places = places(&copy[..got], &inverted).map(|place| at + place);
                found += places.filter(|place| !own.contains(place)).count();
                // The next part begins within this one, so that no piece is cut in two.
                at += got - (PIECE - 1);
            }
        }
        found
    }
}

/// Where a piece, given inverted, stands in a copy of memory.
fn places(copy: &[u8], inverted: &[u8]) -> impl Iterator<Item = usize> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            // The standard library searches many times as fast as an unoptimised loop.
            let mut rest = copy.get(at..)?;
            at += rest.skip_until(!inverted[0]).ok().filter(|skipped| *skipped > 0)?;
            let piece = copy.get(at - 1..at - 1 + inverted.len())?;
            if piece.iter().zip(inverted).all(|(is, not)| *is == !not) {
                return Some(at - 1);
            }
        }
    })
}

/// The addresses of a line of the map, if the program may write there.
fn writable(line: &str) -> Option<Range<usize>> {
    let (addresses, rest) = line.split_once(' ')?;
    let (start, end) = addresses.split_once('-')?;
    let address = |hex| usize::from_str_radix(hex, 16).ok();
    rest.starts_with("rw").then_some(address(start)?..address(end)?)
}

/// An operation with a secret for each `@`: config and params.
const CALLS: &[(&str, &str, &str)] = &[
    (
        "prakerja.submission_status",
        r#"{"client_code":"c","sign_key":"@"}"#,
        r#"{"redeem_code":"R","scope":"tpm","sequence":1}"#,
    ),
    (
        "prakerja.authorize_payment",
        r#"{"client_code":"c","sign_key":"k"}"#,
        r#"{"otp":"123456","invoice_url":"https://h/i","invoice_code":"I","payment_token":"@"}"#,
    ),
    (
        "prakerja.authorize_payment",
        r#"{"client_code":"c","sign_key":"k"}"#,
        r#"{"otp":"@","invoice_url":"https://h/i","invoice_code":"I","payment_token":"t"}"#,
    ),
    (
        "prakerja.signed",
        r#"{"client_code":"c","sign_key":"k"}"#,
        r#"{"method":"POST","path":"/p","body":"{}","authorization":"Payment @"}"#,
    ),
    ("pafi.token", r#"{"client_id":"1","client_secret":"@"}"#, r#"{"scope":"read"}"#),
    ("pafi.kecukupan_skp", r#"{"access_token":"@"}"#, r#"{"nik":"3206021201960046"}"#),
    ("padi.list_umkm", r#"{"api_key":"@"}"#, r#"{"size":1,"page":1}"#),
    (
        "seekpass.token",
        r#"{"base_url":"https://h","client_id":"1","client_secret":"@"}"#,
        r#"{"scopes":["write.education"]}"#,
    ),
    (
        "seekpass.submission_status",
        r#"{"base_url":"https://h","access_token":"@"}"#,
        r#"{"id":"i"}"#,
    ),
    (
        "seekpass.upload_asset",
        "{}",
        r#"{"url":"https://h/p?signature=@","asset_type":"open_cert","content":"e30="}"#,
    ),
    (
        "middleware.request_out",
        r#"{"url":"https://h","access_token":"@"}"#,
        r#"{"ticket_id":"t","subject":"s","subject_type":"s","subject_identifier":"s"}"#,
    ),
];

/// Every way that a call takes. No answer repeats the secret: it would stand in the response, which
/// is the caller's.
fn use_up(secret: &Secret, (operation, config, params): (&str, &str, &str)) {
    let (config, params) = (secret.put(config), secret.put(params));
    let call = catalogue::prepare(operation, &*config, &*params, NOW).unwrap();
    let refusal = r#"{"success":false,"message":"m","error":"e","StatusCode":401}"#;
    for (status, body) in [(200, ""), (200, refusal), (401, refusal), (502, "<html>")] {
        let _ = black_box(call.parse(&Response::new(status, body.as_bytes())));
    }
    drop(black_box(format!("{call:?} {:?}", call.request())));
}

#[test]
fn nothing_is_left_of_a_secret() {
    let mut left = Vec::new();
    for (number, call) in CALLS.iter().enumerate() {
        let secret = Secret(0x0005_e6e1 + number as u64);
        assert_eq!(secret.found(), 0, "before anything holds it");
        use_up(&secret, *call);
        let (operation, config, params) = call;
        // As JSON may spell it too.
        let spelled = |json: &str| json.replace('@', r"\u0041@\u0042@");
        use_up(&secret, (operation, &spelled(config), &spelled(params)));
        match secret.found() {
            0 => {}
            found => left.push(format!("{found} of {operation} with {config} and {params}")),
        }
    }
    assert!(left.is_empty(), "{left:#?}");
}

/// Without this, the search might find nothing because it cannot see.
#[test]
fn what_still_lives_is_found() {
    for (number, (operation, config, params)) in CALLS.iter().enumerate() {
        let secret = Secret(0x00c0_4741 + number as u64);
        let (config, params) = (secret.put(config), secret.put(params));
        assert_eq!(secret.found(), 1);
        let call = catalogue::prepare(*operation, &*config, &*params, NOW).unwrap();
        drop((config, params));
        assert!(secret.found() > 0, "{operation}");
        drop(black_box(call));
    }
}

#[test]
fn nothing_is_left_of_a_key_that_was_refused_or_only_verified_with() {
    let secret = Secret(0x0007_e51f);
    let sound = secret.put(r#"{"client_code":"c","sign_key":"@"}"#);
    let signing = Signing {
        now: NOW.into(),
        method: "POST".into(),
        path: "/p".into(),
        body: "{}".into(),
        authorization: Argument::Absent,
    };
    let signature = by_name::sign(&*sound, &signing).unwrap();
    assert_eq!(by_name::verify(&*sound, &signing, &signature), Ok(true));
    let wrong = "0123456789012345678901234567890123456789";
    drop(black_box(by_name::diagnose(&*sound, &signing, wrong).unwrap()));
    for broken in [
        r#"{"client_code":"c","sign_key":" @"}"#,
        r#"{"client_code":"c","sign_key":"\u0041@\ud800"}"#,
        r#"{"client_code":"c","sign_key":["@"],"lang":"@"}"#,
        r#"{"client_code":"c","sign_key":"@"#,
    ] {
        let broken = secret.put(broken);
        drop(black_box(catalogue::Client::new("prakerja", &*broken).unwrap_err()));
    }
    drop(sound);
    assert_eq!(secret.found(), 0);
}

#[test]
fn nothing_is_left_of_a_token_that_came_in_a_reply() {
    let secret = Secret(0x0700_4e11);
    for operation in ["pafi.token", "seekpass.token"] {
        let about = catalogue::operations().find(|about| about.name == operation).unwrap();
        let example = about.example;
        let call = catalogue::prepare(operation, example.config, example.params, NOW).unwrap();
        let body = secret.put(
            r#"{"access_token":"@","token_type":"Bearer","expires_in":60,"scope":"read","unknown":"@"}"#,
        );
        let reply = call.parse(&Response::new(200, body.as_bytes())).unwrap();
        drop(body);
        assert!(secret.found() > 0, "the reply is the caller's, and lives");
        drop(Zeroizing::new(reply));
        assert_eq!(secret.found(), 0, "{operation}");
    }
}
