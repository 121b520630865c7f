//! Valid params of `PaDi`'s operations.

use proptest::prelude::*;
use segel::padi::submit_transaction::{Reference, RegisteredUmkm};
use segel::padi::{
    delete_transactions, delete_umkm, list_transactions, list_umkm, submit_transaction, submit_umkm,
};

use super::texts::{date, maybe, text, word};
use super::{Json, given, object, serialized};

serialized!(list_transactions::Params, list_umkm::Params);

const CATEGORIES: &[&str] = &["1", "5", "9", "183", "190", "200"];
const SIZES: &[&str] = &["1", "2", "3", "4"];
const FLAGS: &[&str] = &["0", "1"];
const FIVE: &[&str] = &["1", "2", "3", "4", "5"];

/// A text that may be blank, which is not given.
fn optional() -> impl Strategy<Value = Option<String>> {
    maybe(prop_oneof![4 => text(), 1 => word(&["", " ", "\u{3000}\t"])])
}

fn rupiah() -> impl Strategy<Value = String> {
    prop_oneof!["0", "[1-9][0-9]{0,17}"]
}

fn per_cent() -> impl Strategy<Value = String> {
    prop_oneof!["(0|[1-9][0-9]?)(\\.[0-9]{1,2})?", "100(\\.0{1,2})?"]
}

pub(crate) fn submit_transaction() -> impl Strategy<Value = submit_transaction::Params> {
    let first =
        (date(), text(), optional(), text(), word(CATEGORIES), rupiah(), word(&["CAPEX", "OPEX"]));
    let seller = (word(SIZES), text(), text());
    let days = (optional(), maybe(date()), maybe(date()), maybe(date()), date(), optional());
    let rated = (maybe(word(FIVE)), maybe(word(FIVE)), optional(), optional());
    let last = (text(), word(FLAGS), per_cent(), word(FLAGS), text(), any::<(bool, bool)>());
    (first, seller, days, rated, last).prop_map(|(first, seller, days, rated, last)| {
        let certificate_tkdn = match &*last.3 {
            "1" => Some(last.4),
            _ => last.5.0.then(|| "NULL".to_owned()),
        };
        let umkm = RegisteredUmkm {
            uid: Some(seller.1.clone()),
            nama_umkm: Some(seller.2.clone()),
            kategori_usaha: Some(seller.0.clone()),
        };
        let id_satker = Some(vec!["x".to_owned(), last.0.clone()]);
        submit_transaction::Params {
            tanggal_transaksi: first.0,
            transaksi_id: first.1,
            bumn_id: first.2,
            nama_project: first.3,
            kategori_project: first.4,
            total_nilai_project: first.5,
            tipe_nilai_project: first.6,
            kategori_umkm: seller.0,
            uid_umkm: seller.1,
            nama_umkm: seller.2,
            target_penyelesaian: days.0,
            tanggal_order_placement: days.1,
            tanggal_confirmation: days.2,
            tanggal_delivery: days.3,
            tanggal_invoice: days.4,
            total_cycle_time: days.5,
            kategori_delivery_time: rated.0,
            rating: rated.1,
            feedback: rated.2,
            deskripsi_project: rated.3,
            id_satker: last.0,
            is_pdn: last.1,
            tkdn: last.2,
            is_certificate: last.3,
            certificate_tkdn,
            reference: last.5.1.then_some(Reference { umkm: Some(umkm), id_satker }),
        }
    })
}

/// Digits as a JSON number, where that is the same value.
fn number(text: &str) -> Option<String> {
    let plain = (1..16).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain && (text == "0" || !text.starts_with('0')) {
        Some(text.to_owned())
    } else {
        given(text)
    }
}

impl Json for submit_transaction::Params {
    fn json(&self) -> String {
        let reference = self.reference.as_ref().map(|reference| {
            let umkm = reference.umkm.as_ref().map(|umkm| {
                object(&[
                    ("uid", super::maybe(umkm.uid.as_ref())),
                    ("nama_umkm", super::maybe(umkm.nama_umkm.as_ref())),
                    ("kategori_usaha", umkm.kategori_usaha.as_deref().and_then(number)),
                ])
            });
            object(&[("id_satker", super::maybe(reference.id_satker.as_ref())), ("umkm", umkm)])
        });
        let maybe = |text: &Option<String>| super::maybe(text.as_ref());
        object(&[
            ("reference", reference),
            ("certificate_tkdn", maybe(&self.certificate_tkdn)),
            ("is_certificate", number(&self.is_certificate)),
            ("tkdn", given(&self.tkdn)),
            ("is_pdn", number(&self.is_pdn)),
            ("id_satker", number(&self.id_satker)),
            ("deskripsi_project", maybe(&self.deskripsi_project)),
            ("feedback", maybe(&self.feedback)),
            ("rating", self.rating.as_deref().and_then(number)),
            ("kategori_delivery_time", self.kategori_delivery_time.as_deref().and_then(number)),
            ("total_cycle_time", self.total_cycle_time.as_deref().and_then(number)),
            ("tanggal_invoice", given(&self.tanggal_invoice)),
            ("tanggal_delivery", maybe(&self.tanggal_delivery)),
            ("tanggal_confirmation", maybe(&self.tanggal_confirmation)),
            ("tanggal_order_placement", maybe(&self.tanggal_order_placement)),
            ("target_penyelesaian", self.target_penyelesaian.as_deref().and_then(number)),
            ("nama_umkm", given(&self.nama_umkm)),
            ("uid_umkm", given(&self.uid_umkm)),
            ("kategori_umkm", number(&self.kategori_umkm)),
            ("tipe_nilai_project", given(&self.tipe_nilai_project)),
            ("total_nilai_project", number(&self.total_nilai_project)),
            ("kategori_project", number(&self.kategori_project)),
            ("nama_project", given(&self.nama_project)),
            ("bumn_id", maybe(&self.bumn_id)),
            ("transaksi_id", given(&self.transaksi_id)),
            ("tanggal_transaksi", given(&self.tanggal_transaksi)),
        ])
    }
}

pub(crate) fn list_transactions() -> impl Strategy<Value = list_transactions::Params> {
    (1..=1000_i64, 1..=9_007_199_254_740_991_i64)
        .prop_map(|(size, page)| list_transactions::Params { size, page })
}

pub(crate) fn list_umkm() -> impl Strategy<Value = list_umkm::Params> {
    (1..=1000_i64, 1..=9_007_199_254_740_991_i64)
        .prop_map(|(size, page)| list_umkm::Params { size, page })
}

fn identifiers() -> impl Strategy<Value = Vec<String>> {
    prop::collection::btree_set(text(), 1..5).prop_map(|texts| texts.into_iter().rev().collect())
}

pub(crate) fn delete_transactions() -> impl Strategy<Value = delete_transactions::Params> {
    identifiers().prop_map(|transaksi_ids| delete_transactions::Params { transaksi_ids })
}

impl Json for delete_transactions::Params {
    fn json(&self) -> String {
        object(&[("transaksi_ids", given(&self.transaksi_ids))])
    }
}

pub(crate) fn delete_umkm() -> impl Strategy<Value = delete_umkm::Params> {
    identifiers().prop_map(|uids| delete_umkm::Params { uids })
}

impl Json for delete_umkm::Params {
    fn json(&self) -> String {
        object(&[("uids", given(&self.uids))])
    }
}

pub(crate) fn submit_umkm() -> impl Strategy<Value = submit_umkm::Params> {
    let who = (text(), text(), word(SIZES), maybe(word(CATEGORIES)));
    let texts = prop::collection::vec(optional(), 21);
    (who, texts).prop_map(|((uid, nama_umkm, kategori_usaha, kind), texts)| {
        let mut texts = texts.into_iter();
        let mut next = || texts.next().flatten();
        submit_umkm::Params {
            uid,
            nama_umkm,
            alamat: next(),
            blok_no_kav: next(),
            kode_pos: next(),
            kota: next(),
            provinsi: next(),
            no_telp: next(),
            hp: next(),
            email: next(),
            kategori_usaha,
            jenis_kegiatan_usaha: kind,
            npwp: next(),
            nama_bank: next(),
            country_bank: next(),
            no_rekening: next(),
            nama_pemilik_rekening: next(),
            longitude: next(),
            latitude: next(),
            total_project: next(),
            total_revenue: next(),
            ontime_rate: next(),
            average_rating: next(),
            nib: next(),
            badan_usaha: next(),
        }
    })
}

impl Json for submit_umkm::Params {
    fn json(&self) -> String {
        let maybe = |text: &Option<String>| super::maybe(text.as_ref());
        object(&[
            ("badan_usaha", maybe(&self.badan_usaha)),
            ("nib", maybe(&self.nib)),
            ("average_rating", maybe(&self.average_rating)),
            ("ontime_rate", maybe(&self.ontime_rate)),
            ("total_revenue", maybe(&self.total_revenue)),
            ("total_project", maybe(&self.total_project)),
            ("latitude", maybe(&self.latitude)),
            ("longitude", maybe(&self.longitude)),
            ("nama_pemilik_rekening", maybe(&self.nama_pemilik_rekening)),
            ("no_rekening", maybe(&self.no_rekening)),
            ("country_bank", maybe(&self.country_bank)),
            ("nama_bank", maybe(&self.nama_bank)),
            ("npwp", maybe(&self.npwp)),
            ("jenis_kegiatan_usaha", maybe(&self.jenis_kegiatan_usaha)),
            ("kategori_usaha", given(&self.kategori_usaha)),
            ("email", maybe(&self.email)),
            ("hp", maybe(&self.hp)),
            ("no_telp", maybe(&self.no_telp)),
            ("provinsi", maybe(&self.provinsi)),
            ("kota", maybe(&self.kota)),
            ("kode_pos", maybe(&self.kode_pos)),
            ("blok_no_kav", maybe(&self.blok_no_kav)),
            ("alamat", maybe(&self.alamat)),
            ("nama_umkm", given(&self.nama_umkm)),
            ("uid", given(&self.uid)),
        ])
    }
}
