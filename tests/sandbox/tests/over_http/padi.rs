//! `PaDi`: the document's sample, its columns one by one, and what the gateway says.

use segel_sandbox::{Options, Sandbox};
use serde_json::{Value, json};

use crate::wire::{Reply, sandbox, sandbox_with, send};

const PATH: &str = "/padi-umkm/1.2.0/padis";
const JSON: (&str, &str) = ("Content-Type", "application/json");

/// The payload example of the document.
fn sample() -> Value {
    json!({
        "tanggal_transaksi": "2021-06-20",
        "transaksi_id": "abc",
        "bumn_id": "ABCD",
        "nama_project": "Bangun Desa",
        "kategori_project": "1",
        "total_nilai_project": "50000000",
        "tipe_nilai_project": "CAPEX",
        "kategori_umkm": "1",
        "uid_umkm": "123",
        "nama_umkm": "PT. Damai Sejahtera",
        "target_penyelesaian": "30",
        "tanggal_order_placement": "2021-06-20",
        "tanggal_confirmation": "2021-06-20",
        "tanggal_delivery": "2021-07-10",
        "tannggal_invoice": "2021-07-17",
        "total_cycle_time": "27 Hari",
        "kategori_delivery_time": "1",
        "rating": "4",
        "feedback": "OK",
        "deskripsi_project": "Project Membangun Jembatan",
        "id_satker": "14482",
        "is_pdn": "1",
        "tkdn": "8.5",
        "is_certificate": "1",
        "certificate_tkdn": "525/SJ-IND.8/TKDN/11/2019"
    })
}

fn umkm() -> Value {
    json!({ "uid": "123", "nama_umkm": "PT. Damai Sejahtera", "kategori_usaha": "1",
            "jenis_kegiatan_usaha": "200", "longitute": "106.8", "latitute": "-6.2" })
}

fn changed(changes: &[(&str, Value)]) -> Value {
    let mut record = sample();
    for (name, value) in changes {
        match value {
            Value::Null => drop(record.as_object_mut().unwrap().remove(*name)),
            value => record[name] = value.clone(),
        }
    }
    record
}

fn post(sandbox: &Sandbox, body: &Value) -> Reply {
    send(&sandbox.url(), "POST", PATH, &[JSON], body.to_string())
}

fn submit(sandbox: &Sandbox, record: &Value) -> Value {
    let reply = post(sandbox, &json!({ "transaksi": record }));
    assert_eq!(reply.status, 200, "PaDi refuses inside a 200");
    reply.json()
}

#[test]
fn the_documents_sample_is_stored_listed_and_deleted() {
    let sandbox = sandbox();
    let stored = json!({ "status": "success", "message": "Data berhasil disimpan" });
    assert_eq!(submit(&sandbox, &sample()), stored);
    assert_eq!(submit(&sandbox, &changed(&[("transaksi_id", json!("b"))])), stored);
    assert_eq!(submit(&sandbox, &sample()), stored, "the same again replaces it");

    let list = |size, page| {
        post(&sandbox, &json!({ "get_transaksi": { "size": size, "page": page } })).json()
    };
    let first = list(1, 1);
    assert_eq!((&first["status"], &first["count"]), (&json!("success"), &json!(2)));
    assert_eq!(first["data"].as_array().unwrap().len(), 1);
    assert_eq!(first["data"][0]["transaksi_id"], "abc");
    assert_eq!(first["data"][0]["Tanggal_transaksi"], "2021-06-20");
    assert_eq!(first["data"][0]["tannggal_invoice"], "2021-07-17");
    assert_eq!(list(1, 2)["data"][0]["transaksi_id"], "b");
    assert_eq!(list(1, 3)["data"], json!([]));
    assert_eq!(list(0, 1)["errors"], json!({ "size": ["must be 1 to 1000"] }));
    assert_eq!(list(1, 0)["errors"], json!({ "page": ["must be 1 or more"] }));

    let delete =
        |ids: Value| post(&sandbox, &json!({ "delete_transaksi": { "transaksi_id": ids } })).json();
    let refused = delete(json!(["abc", "abc", "c"]));
    assert_eq!(refused["errors"], json!({ "transaksi_id": ["abc ganda", "c tidak ditemukan"] }));
    assert_eq!(list(9, 1)["count"], 2, "all or nothing");
    assert_eq!(delete(json!(["b", "abc"]))["message"], "Data berhasil dihapus");
    assert_eq!(list(9, 1)["count"], 0);
    assert_eq!(delete(json!([]))["status"], "error");
}

#[test]
fn each_column_is_held_against_the_table() {
    let sandbox = sandbox();
    let cases = [
        ("tanggal_transaksi", json!("2021-02-30")),
        ("tanggal_transaksi", Value::Null),
        ("transaksi_id", json!("a".repeat(101))),
        ("nama_project", json!("a".repeat(256))),
        ("kategori_project", json!("10")),
        ("kategori_project", json!("NULL")),
        ("total_nilai_project", json!("27000000.27")),
        ("total_nilai_project", json!(50_000_000)),
        ("tipe_nilai_project", json!("capex")),
        ("kategori_umkm", json!("5")),
        ("uid_umkm", json!("")),
        ("uid_umkm", json!("UNKNOWN-1")),
        ("nama_umkm", json!("null")),
        ("tanggal_delivery", json!("10-07-2021")),
        ("tanggal_invoice", json!("2021-07-18")),
        ("kategori_delivery_time", json!("6")),
        ("rating", json!("0")),
        ("id_satker", json!("99999")),
        ("is_pdn", json!("2")),
        ("tkdn", json!("100.5")),
        ("is_certificate", json!("")),
        ("is_certificate", json!("0")),
        ("certificate_tkdn", Value::Null),
        ("nama_proyek", json!("x")),
    ];
    for (name, value) in cases {
        let reply = submit(&sandbox, &changed(&[(name, value.clone())]));
        assert_eq!(reply["status"], "error", "{name}: {value}");
        let errors = reply["errors"].as_object().unwrap();
        let blamed = match (name, value.as_str()) {
            ("tanggal_invoice", _) => "tannggal_invoice",
            ("is_certificate", Some("0")) => "certificate_tkdn",
            _ => name,
        };
        assert_eq!(errors.keys().collect::<Vec<_>>(), [blamed], "{name}: {value}");
    }
    let reply = submit(&sandbox, &changed(&[("rating", json!("9")), ("tkdn", Value::Null)]));
    assert_eq!(
        reply["errors"],
        json!({ "rating": ["di luar nilai yang ditetapkan"], "tkdn": ["wajib diisi"] })
    );
}

#[test]
fn either_spelling_of_the_invoice_date_is_taken() {
    let sandbox = sandbox();
    let right =
        changed(&[("tannggal_invoice", Value::Null), ("tanggal_invoice", json!("2021-07-17"))]);
    let both = changed(&[("tanggal_invoice", json!("2021-07-17"))]);
    let none = changed(&[("tannggal_invoice", Value::Null)]);
    assert_eq!(submit(&sandbox, &right)["status"], "success");
    assert_eq!(submit(&sandbox, &both)["status"], "success");
    assert_eq!(submit(&sandbox, &none)["errors"], json!({ "tanggal_invoice": ["wajib diisi"] }));
}

#[test]
fn optional_columns_may_be_left_out() {
    let sandbox = sandbox();
    let optional = [
        "bumn_id",
        "target_penyelesaian",
        "tanggal_order_placement",
        "tanggal_confirmation",
        "tanggal_delivery",
        "total_cycle_time",
        "kategori_delivery_time",
        "rating",
        "feedback",
        "deskripsi_project",
        "certificate_tkdn",
    ];
    let mut changes = optional.map(|name| (name, Value::Null)).to_vec();
    changes.push(("is_certificate", json!("0")));
    assert_eq!(submit(&sandbox, &changed(&changes))["status"], "success");
}

#[test]
fn a_transaction_agrees_with_its_umkm() {
    let sandbox = sandbox();
    assert_eq!(post(&sandbox, &json!({ "umkm": umkm() })).json()["status"], "success");
    assert_eq!(submit(&sandbox, &sample())["status"], "success");
    let reply =
        submit(&sandbox, &changed(&[("nama_umkm", json!("Lain")), ("kategori_umkm", json!("2"))]));
    assert_eq!(
        reply["errors"],
        json!({
            "nama_umkm": ["tidak sama dengan kolom nama_umkm pada Data UMKM"],
            "kategori_umkm": ["tidak sama dengan kolom kategori_usaha pada Data UMKM"]
        })
    );
    let list = post(&sandbox, &json!({ "get_umkm": { "size": 5, "page": 1 } })).json();
    assert_eq!((&list["count"], &list["data"]), (&json!(1), &json!([umkm()])));
    let gone = post(&sandbox, &json!({ "delete_umkm": { "uid": ["123"] } })).json();
    assert_eq!(gone["status"], "success");
    let wrong = json!({ "umkm": { "uid": "1", "kategori_usaha": "5", "longitude": "1" } });
    let errors = post(&sandbox, &wrong).json()["errors"].clone();
    let names: Vec<_> = errors.as_object().unwrap().keys().cloned().collect();
    assert_eq!(names, ["kategori_usaha", "longitude", "nama_umkm"]);
}

#[test]
fn a_body_has_one_key_that_is_known() {
    let sandbox = sandbox();
    for body in [
        json!({}),
        json!({ "umkm": {}, "transaksi": {} }),
        json!({ "transaksi": [] }),
        json!({ "x": {} }),
    ] {
        assert_eq!(post(&sandbox, &body).json()["status"], "error", "{body}");
    }
    let reply = send(&sandbox.url(), "POST", PATH, &[JSON], "{");
    assert_eq!(reply.json()["status"], "error");
}

#[test]
fn the_gateway_refuses_in_three_styles() {
    let strict = sandbox_with(Options { require_padi_key: true, ..Options::default() });
    let with_key = |key: &str| {
        let body = json!({ "transaksi": sample() }).to_string();
        send(&strict.url(), "POST", PATH, &[JSON, ("x-api-key", key)], body)
    };
    let reply = post(&strict, &json!({ "transaksi": sample() }));
    assert_eq!((reply.status, reply.json()), (401, json!({ "message": "API key is missing" })));
    let reply = with_key("wrong");
    let fault = json!({ "fault": { "faultstring": "Invalid API key" } });
    assert_eq!((reply.status, reply.json()), (403, fault));
    let reply = with_key("spent-key");
    assert_eq!((reply.status, reply.text()), (429, "Rate limit quota violation"));
    assert_eq!(with_key("padi-key").json()["status"], "success");

    let open = sandbox();
    let other = send(&open.url(), "POST", "/padi-umkm/1.2.0/padi", &[JSON], "{}");
    let method = send(&open.url(), "GET", PATH, &[JSON], "");
    let media = send(&open.url(), "POST", PATH, &[], "{}");
    assert_eq!([other.status, method.status, media.status], [404, 405, 415]);
}
