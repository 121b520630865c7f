//! Batches of SEEK Pass are large: time and memory grow in step with them, a violation is told at
//! its very place, and uploads come back in the order of the request.

#![allow(clippy::disallowed_methods, reason = "the core has no clock, its tests may look at one")]

mod cases;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::time::{Duration, Instant};

use cases::check;
use proptest::prelude::*;
use segel::catalogue::{self, Answer};
use segel::error::Problem;
use segel::{Error, Response};
use serde_json::{Value, json};

const CONFIG: &str = r#"{"base_url":"https://pass.example","access_token":"tok.en-1"}"#;
const OPERATION: &str = "seekpass.add_batch";

/// The system's allocator; counts what each thread holds.
struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static MOST: Cell<isize> = const { Cell::new(0) };
}

fn count(bytes: isize) {
    let held = HELD.get() + bytes;
    HELD.set(held);
    MOST.set(MOST.get().max(held));
}

// SAFETY: everything is handed to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size().cast_signed());
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(-layout.size().cast_signed());
        // SAFETY: the pointer is from `System`, with this layout.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // Large blocks grow by moving pages, so old and new do not stand side by side.
        count(size.cast_signed() - layout.size().cast_signed());
        // SAFETY: the pointer is from `System`, with this layout.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

/// The most bytes that some work holds at a time, beyond those held before.
fn peak<T>(work: impl FnOnce() -> T) -> (T, usize) {
    let before = HELD.get();
    MOST.set(before);
    let made = work();
    (made, (MOST.get() - before).cast_unsigned())
}

fn items(count: usize) -> impl Iterator<Item = String> {
    (0..count).map(|n| {
        format!(
            r#"{{"credential_id":"batch-1-micro-{n}","fields":{{"full_name":"Siti Rahma","issuer_name":"Penyedia Contoh","microcredential_name":"Pelatihan {n}","issue_date":"2024-04-30","expiry_date":"2026-08-30"}},"assets":[{{"asset_id":"batch-1-micro-{n}-asset","asset_type":"pdf"}}]}}"#
        )
    })
}

fn batch(items: &[String]) -> String {
    format!(r#"{{"credential_id":"batch-1","microcredential_items":[{}]}}"#, items.join(","))
}

fn upload(n: usize) -> String {
    format!(
        r#"{{"asset_id":"batch-1-micro-{n}-asset","url":"https://uploads.example.com/{n}?X-Amz-Signature=3f1a{n}"}}"#
    )
}

fn answer(uploads: &[String]) -> String {
    format!(
        r#"{{"redirect_uri":"https://pass.example/add#clientId=c&content=r","asset_uploads":[{}]}}"#,
        uploads.join(",")
    )
}

/// As many as the contract names.
const ITEMS: usize = 50_000;

/// What takes more than linear time takes minutes.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn fifty_thousand_items_are_soon_prepared_and_read() {
    let params = batch(&items(ITEMS).collect::<Vec<_>>());
    let response = answer(&(0..ITEMS).rev().map(upload).collect::<Vec<_>>());
    let start = Instant::now();
    let call = catalogue::prepare(OPERATION, CONFIG, &params, 0).unwrap();
    assert_eq!(call.request().body, params.as_bytes());
    let reply = call.parse(&Response::new(200, response.as_bytes())).unwrap();
    let took = start.elapsed();
    assert!(took < PATIENCE, "{took:?}");
    let reply: Value = serde_json::from_str(&reply).unwrap();
    assert_eq!(reply["asset_uploads"][49_999]["asset_id"], "batch-1-micro-49999-asset");
}

#[test]
fn a_violation_in_the_last_item_has_its_exact_path() {
    let mut items: Vec<String> = items(ITEMS).collect();
    items[49_999] = items[49_999].replace("2024-04-30", "2024-02-30").replace("pdf", "doc");
    items[49_998] = items[49_998].replace("49998-asset", "7-asset");
    let start = Instant::now();
    let error = catalogue::prepare(OPERATION, CONFIG, &batch(&items), 0).unwrap_err();
    let took = start.elapsed();
    let found = error.violations().iter().map(|found| (&*found.path, found.rule.as_str()));
    assert_eq!(
        found.collect::<Vec<_>>(),
        [
            ("/params/microcredential_items/49998/assets/0/asset_id", "duplicate"),
            ("/params/microcredential_items/49999/fields/issue_date", "format"),
            ("/params/microcredential_items/49999/assets/0/asset_type", "one_of"),
        ]
    );
    assert!(took < PATIENCE, "{took:?}");
}

#[test]
fn a_batch_that_is_wrong_everywhere_is_told_in_time() {
    let items: Vec<String> =
        items(ITEMS).map(|item| item.replace("2024-04-30", "30-04-2024")).collect();
    let start = Instant::now();
    let error = catalogue::prepare(OPERATION, CONFIG, &batch(&items), 0).unwrap_err();
    let took = start.elapsed();
    assert_eq!(error.violations().len(), ITEMS);
    let last = "/params/microcredential_items/49999/fields/issue_date";
    assert_eq!(error.violations()[49_999].path, last);
    assert!(took < PATIENCE, "{took:?}");
}

/// What the contract's "in step" allows: three times the larger text.
const TIMES: usize = 3;

fn at_most_in_step(what: &str, peak: usize, texts: &[usize]) {
    let larger = texts.iter().max().unwrap();
    let times = peak * 100 / larger;
    assert!(times <= TIMES * 100, "{what}: {times} % of {larger} bytes");
}

/// A realistic credential of each group that is a list, without its identifier.
const CREDENTIALS: [(&str, &str); 6] = [
    (
        "education_items",
        r#""fields":{"full_name":"Siti Rahma","education_provider":"Universitas Contoh","course_name":"S1 Farmasi","conferral_year":"2024","with_honours":true}"#,
    ),
    (
        "education_items",
        r#""fields":{"full_name":"Siti Rahma","education_provider":"Universitas Contoh","course_name":"S1 Farmasi","conferral_year":"2024","transcript":{"overall":{"issuance_date":"2024-01-01"},"subjects":[{"name":"Kimia","code":"K1","grade":"A","completion_date":"2023"}]}}"#,
    ),
    (
        "microcredential_items",
        r#""fields":{"full_name":"Siti Rahma","issuer_name":"Penyedia Contoh","microcredential_name":"Pelatihan","issue_date":"2024-04-30"}"#,
    ),
    (
        "english_proficiency_items",
        r#""fields":{"full_name":"Siti Rahma","test_provider":"Penyedia Contoh","test_name":"Tes","completion_date":"2024-04-30","test_scores":{"cefr_scores":{"combined":"B2"},"overall":{"score":"80","scale":"100"}}}"#,
    ),
    ("right_to_work_items", r#""fields":{"full_name":"Siti Rahma","country":"ID"}"#),
    (
        "universal_credential_items",
        r#""fields":{"full_name":"Siti Rahma","credential_name":"Surat Tanda Registrasi","credential_sub_type":"lisensi","issuer_name":"Konsil Contoh","credential_details":{"nomor":"19-2024"}}"#,
    ),
];

#[test]
fn memory_grows_in_step_with_the_params() {
    for (group, credential) in CREDENTIALS {
        let items =
            (0..ITEMS).map(|n| format!(r#"{{"credential_id":"batch-1-{n}",{credential}}}"#));
        let items = items.collect::<Vec<_>>().join(",");
        let params = format!(r#"{{"credential_id":"batch-1","{group}":[{items}]}}"#);
        let (call, peak) = peak(|| catalogue::prepare(OPERATION, CONFIG, &params, 0).unwrap());
        at_most_in_step(group, peak, &[params.len(), call.request().body.len()]);
    }
    let params = batch(&items(ITEMS).collect::<Vec<_>>());
    let (call, peak) = peak(|| catalogue::prepare(OPERATION, CONFIG, &params, 0).unwrap());
    at_most_in_step("with assets", peak, &[params.len(), call.request().body.len()]);
}

#[test]
fn memory_grows_in_step_with_the_reply() {
    let params = batch(&items(ITEMS).collect::<Vec<_>>());
    let response = answer(&(0..ITEMS).rev().map(upload).collect::<Vec<_>>());
    let call = catalogue::prepare(OPERATION, CONFIG, &params, 0).unwrap();
    let response = Response::new(200, response.as_bytes());
    let (reply, peak) = peak(|| call.parse(&response).unwrap());
    at_most_in_step("parse", peak, &[response.body.len(), reply.len()]);
}

#[test]
fn memory_grows_in_step_where_another_process_reads_the_reply() {
    let params = batch(&items(ITEMS).collect::<Vec<_>>());
    let body = answer(&(0..ITEMS).rev().map(upload).collect::<Vec<_>>());
    let answer = Answer { status: 200.into(), headers: &[], body: body.as_bytes().into() };
    let (reply, peak) = peak(|| catalogue::parse(OPERATION, CONFIG, &params, 0, &answer).unwrap());
    at_most_in_step("parse", peak, &[params.len() + body.len(), reply.len()]);
}

/// The uploads of a reply.
fn uploads(reply: &str) -> Vec<(String, String)> {
    let reply: Value = serde_json::from_str(reply).unwrap();
    let text = |upload: &Value, name: &str| upload[name].as_str().unwrap().to_owned();
    let uploads = reply["asset_uploads"].as_array().unwrap();
    uploads.iter().map(|upload| (text(upload, "asset_id"), text(upload, "url"))).collect()
}

#[test]
fn uploads_come_in_the_order_of_the_request_whatever_the_answers() {
    let params = batch(&items(12).collect::<Vec<_>>());
    let call = catalogue::prepare(OPERATION, CONFIG, &params, 0).unwrap();
    let order = Just((0..12).collect::<Vec<usize>>()).prop_shuffle();
    check(64, &order, |order| {
        let body = answer(&order.iter().copied().map(upload).collect::<Vec<_>>());
        let reply = call.parse(&Response::new(200, body.as_bytes())).unwrap();
        let expected: Vec<_> = (0..12)
            .map(|n| {
                let url = format!("https://uploads.example.com/{n}?X-Amz-Signature=3f1a{n}");
                (format!("batch-1-micro-{n}-asset"), url)
            })
            .collect();
        prop_assert_eq!(uploads(&reply), expected);
        Ok(())
    });
}

#[test]
fn the_groups_of_a_batch_follow_one_another_in_the_order_of_the_wire() {
    let item = |id: &str, fields: Value, assets: &[&str]| {
        let assets = assets.iter().map(|id| json!({"asset_id": id, "asset_type": "pdf"}));
        json!({"credential_id": id, "fields": fields, "assets": assets.collect::<Vec<_>>()})
    };
    let params = json!({
        "universal_credential_items": [item("u", json!({"full_name": "n", "credential_name": "c",
            "credential_sub_type": "s", "issuer_name": "i"}), &["1"])],
        "english_proficiency_items": [item("g", json!({"full_name": "n", "test_provider": "p",
            "test_name": "t", "completion_date": "2024-01-01", "test_scores": {
                "cefr_scores": {"writing": "A1"}, "overall": {"score": "1", "scale": "s"}}}),
            &["2", "3"])],
        "microcredential_items": [item("m", json!({"full_name": "n", "issuer_name": "i",
            "microcredential_name": "m", "issue_date": "2024-01-01"}), &["4"])],
        "education_items": [
            item("e", json!({"full_name": "n", "education_provider": "p", "course_name": "c",
                "conferral_year": "2024"}), &["6", "5"]),
        ],
        "credential_id": "b",
    });
    let call = catalogue::prepare(OPERATION, CONFIG, &params.to_string(), 0).unwrap();
    let given = ["1", "2", "3", "4", "5", "6"];
    let given = given.map(|id| format!(r#"{{"asset_id":"{id}","url":"https://h/{id}?s"}}"#));
    let reply = call.parse(&Response::new(200, answer(&given).as_bytes())).unwrap();
    let order: Vec<_> = uploads(&reply).into_iter().map(|(id, _)| id).collect();
    assert_eq!(order, ["6", "5", "4", "2", "3", "1"]);
}

#[test]
fn uploads_that_do_not_fit_the_request_are_no_reply() {
    let params = batch(&items(3).collect::<Vec<_>>());
    let call = catalogue::prepare(OPERATION, CONFIG, &params, 0).unwrap();
    for uploads in [vec![], vec![0, 1], vec![0, 1, 2, 3], vec![0, 1, 2, 1], vec![0, 1, 3]] {
        let body = answer(&uploads.iter().copied().map(upload).collect::<Vec<_>>());
        let error = call.parse(&Response::new(200, body.as_bytes())).unwrap_err();
        let Error::Unreadable(unreadable) = error else { panic!("{error}") };
        assert_eq!(unreadable.problem, Problem::Mismatch, "{uploads:?}");
    }
}
