//! `POST /padis` with `get_umkm`
//!
//! Lists the UMKM that the company registered, page by page. No document of the partner
//! describes it: this is what real clients send and read.

use serde::Serialize;

use super::answer::Answer;
use super::operation::{operation, whole};
use super::rules::{PAGE, PAGE_SIZE};
use crate::operation::Repeatable;
use crate::record::record;
use crate::reply::{Taken, reply};

record! {
    /// Which page.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PadiListUmkmParams"))]
    pub struct Params {
        /// Records on a page, 1 to 1000.
        size: i64 = PAGE_SIZE,
        /// Number of the page, from 1.
        page: i64 = PAGE,
    }
}

/// One page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "PadiListUmkmReply"))]
pub struct Reply {
    /// How many UMKM there are in all, if the partner says so.
    pub count: Option<i64>,
    /// The UMKM of this page, in the partner's order.
    pub items: Vec<Umkm>,
}

reply! {
    /// An UMKM as it was registered. Every value is a text, as it was sent.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PadiUmkm"))]
    pub struct Umkm {
        /// Identifier that the company gave.
        uid: Option<String>,
        /// Name.
        nama_umkm: Option<String>,
        /// Address.
        alamat: Option<String>,
        /// Block and number.
        blok_no_kav: Option<String>,
        /// Postal code.
        kode_pos: Option<String>,
        /// Town.
        kota: Option<String>,
        /// Province.
        provinsi: Option<String>,
        /// Telephone.
        no_telp: Option<String>,
        /// Mobile telephone.
        hp: Option<String>,
        /// E-mail address.
        email: Option<String>,
        /// Size, a code of [`KATEGORI_UMKM`](super::codes::KATEGORI_UMKM).
        kategori_usaha: Option<String>,
        /// What it does, a code of [`KATEGORI_PROJECT`](super::codes::KATEGORI_PROJECT).
        jenis_kegiatan_usaha: Option<String>,
        /// Tax number.
        npwp: Option<String>,
        /// Bank.
        nama_bank: Option<String>,
        /// Country of the bank.
        country_bank: Option<String>,
        /// Account number.
        no_rekening: Option<String>,
        /// Holder of the account.
        nama_pemilik_rekening: Option<String>,
        /// Longitude in degrees.
        longitude as "longitute" or "longitude": Option<String>,
        /// Latitude in degrees.
        latitude as "latitute" or "latitude": Option<String>,
        /// Purchase orders so far.
        total_project: Option<String>,
        /// Revenue so far.
        total_revenue: Option<String>,
        /// Share of deliveries on time.
        ontime_rate: Option<String>,
        /// Average rating.
        average_rating: Option<String>,
        /// Business identity number (nomor induk berusaha).
        nib: Option<String>,
        /// Legal form.
        badan_usaha: Option<String>,
    } others extra
}

operation! {
    /// Lists the UMKM that the company registered.
    list_umkm: "get_umkm"
    provenance Seen
    repeatable Repeatable::Yes,
    params r#"{"size":10,"page":1}"#,
    response r#"{"status":"success","message":"Data ditemukan","count":1,"data":[{"uid":"123","nama_umkm":"PT. Damai Sejahtera","kota":"Bandung","kategori_usaha":"1","jenis_kegiatan_usaha":"3","longitute":"107.6","latitute":"-6.9","created_at":"2021-06-01"}]}"#,
    body whole,
    read Reply::from_answer
}

impl Reply {
    fn from_answer(answer: Answer<Vec<Umkm>>) -> Taken<Self> {
        let (count, items) = answer.list()?;
        Ok(Self { count, items })
    }
}
