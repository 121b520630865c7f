//! `POST /padis` with `umkm`
//!
//! Registers a small business (UMKM), whose name, identifier and size a transaction must then
//! repeat. No document of the partner describes it: this is what real clients send and read.

use super::Ready;
use super::columns::{body, columns};
use super::operation::operation;
use super::rules::{BUSINESS_SIZE, CATEGORY, TEXT};
use crate::operation::Repeatable;

pub use super::answer::Done as Reply;

columns! {
    /// The UMKM. An optional text that is blank is left out.
    #[derive(Default)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PadiSubmitUmkmParams"))]
    pub struct Params {
        /// Identifier, the company's own.
        uid: String = TEXT,
        /// Name.
        nama_umkm: String = TEXT,
        /// Address.
        alamat: Option<String> = TEXT,
        /// Block and number.
        blok_no_kav: Option<String> = TEXT,
        /// Postal code.
        kode_pos: Option<String> = TEXT,
        /// Town.
        kota: Option<String> = TEXT,
        /// Province.
        provinsi: Option<String> = TEXT,
        /// Telephone.
        no_telp: Option<String> = TEXT,
        /// Mobile telephone.
        hp: Option<String> = TEXT,
        /// E-mail address.
        email: Option<String> = TEXT,
        /// Size, a code of [`KATEGORI_UMKM`](super::codes::KATEGORI_UMKM).
        kategori_usaha: String = BUSINESS_SIZE,
        /// What it does, a code of [`KATEGORI_PROJECT`](super::codes::KATEGORI_PROJECT).
        jenis_kegiatan_usaha: Option<String> = CATEGORY,
        /// Tax number.
        npwp: Option<String> = TEXT,
        /// Bank.
        nama_bank: Option<String> = TEXT,
        /// Country of the bank.
        country_bank: Option<String> = TEXT,
        /// Account number.
        no_rekening: Option<String> = TEXT,
        /// Holder of the account.
        nama_pemilik_rekening: Option<String> = TEXT,
        /// Longitude in degrees.
        longitude as "longitute": Option<String> = TEXT,
        /// Latitude in degrees.
        latitude as "latitute": Option<String> = TEXT,
        /// Purchase orders so far.
        total_project: Option<String> = TEXT,
        /// Revenue so far.
        total_revenue: Option<String> = TEXT,
        /// Share of deliveries on time.
        ontime_rate: Option<String> = TEXT,
        /// Average rating.
        average_rating: Option<String> = TEXT,
        /// Business identity number (nomor induk berusaha).
        nib: Option<String> = TEXT,
        /// Legal form.
        badan_usaha: Option<String> = TEXT,
    }
}

operation! {
    /// Registers a small business.
    submit_umkm: "umkm"
    provenance Seen
    repeatable Repeatable::AskFirst("padi.list_umkm: an item with the same uid is there if PaDi has it"),
    params r#"{"uid":"123","nama_umkm":"PT. Damai Sejahtera","kota":"Bandung","kategori_usaha":"1","jenis_kegiatan_usaha":"3","longitude":"107.6","latitude":"-6.9"}"#,
    response r#"{"status":"success","message":"Data berhasil disimpan"}"#,
    body Params::body,
    read Reply::from_answer
}

impl Params {
    fn body(key: &str, _: &Ready, params: &Self) -> Vec<u8> {
        body(key, params.columns())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Client, Config};
    use super::*;

    #[test]
    fn the_body_has_the_texts_that_are_given_under_their_wire_names() {
        let params = Params {
            uid: "a/1".to_owned(),
            nama_umkm: "Warung \"Té\"".to_owned(),
            kategori_usaha: "4".to_owned(),
            jenis_kegiatan_usaha: Some("200".to_owned()),
            longitude: Some("106.8".to_owned()),
            latitude: Some("-6.2".to_owned()),
            npwp: Some(" \u{3000}".to_owned()),
            nib: Some("NULL".to_owned()),
            ..Params::default()
        };
        let call = Client::new(Config::default()).unwrap().submit_umkm(&params, 0).unwrap();
        assert_eq!(
            String::from_utf8_lossy(&call.request().body),
            r#"{"umkm":{"uid":"a/1","nama_umkm":"Warung \"Té\"","kategori_usaha":"4","jenis_kegiatan_usaha":"200","longitute":"106.8","latitute":"-6.2","nib":"NULL"}}"#
        );
    }
}
