//! `POST /padis` with `get_transaksi`
//!
//! Lists the transactions that the company reported, page by page. No document of the partner
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
    #[cfg_attr(feature = "uniffi", uniffi(name = "PadiListTransactionsParams"))]
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
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "PadiListTransactionsReply"))]
pub struct Reply {
    /// How many transactions there are in all, if the partner says so.
    pub count: Option<i64>,
    /// The transactions of this page, in the partner's order.
    pub items: Vec<Transaction>,
}

reply! {
    /// A transaction as it was reported. Every value is a text, as it was sent.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PadiTransaction"))]
    pub struct Transaction {
        /// Date of the purchase order.
        tanggal_transaksi as "Tanggal_transaksi" or "tanggal_transaksi": Option<String>,
        /// Identifier of the purchase order.
        transaksi_id: Option<String>,
        /// Identifier of the company.
        bumn_id: Option<String>,
        /// Name of the purchase order.
        nama_project: Option<String>,
        /// What was bought, a code of [`KATEGORI_PROJECT`](super::codes::KATEGORI_PROJECT).
        kategori_project: Option<String>,
        /// Value in rupiah.
        total_nilai_project: Option<String>,
        /// `CAPEX` or `OPEX`.
        tipe_nilai_project: Option<String>,
        /// Size of the seller, a code of [`KATEGORI_UMKM`](super::codes::KATEGORI_UMKM).
        kategori_umkm: Option<String>,
        /// Identifier of the seller.
        uid_umkm: Option<String>,
        /// Name of the seller.
        nama_umkm: Option<String>,
        /// Days planned.
        target_penyelesaian: Option<String>,
        /// Date of the order.
        tanggal_order_placement: Option<String>,
        /// Date of the confirmation.
        tanggal_confirmation: Option<String>,
        /// Date of the delivery.
        tanggal_delivery: Option<String>,
        /// Date of the invoice.
        tanggal_invoice as "tannggal_invoice" or "tanggal_invoice": Option<String>,
        /// Days from the order to the invoice.
        total_cycle_time: Option<String>,
        /// How quick the delivery was, 1 to 5.
        kategori_delivery_time: Option<String>,
        /// How content the buyer is, 1 to 5.
        rating: Option<String>,
        /// What the buyer says.
        feedback: Option<String>,
        /// What the purchase order is for.
        deskripsi_project: Option<String>,
        /// Working unit that bought.
        id_satker: Option<String>,
        /// 1 if it is a domestic product.
        is_pdn: Option<String>,
        /// Average local content in per cent.
        tkdn: Option<String>,
        /// 1 if a certificate stands behind it.
        is_certificate: Option<String>,
        /// Number of the certificate.
        certificate_tkdn: Option<String>,
    } others extra
}

operation! {
    /// Lists the transactions that the company reported.
    list_transactions: "get_transaksi"
    provenance Seen
    repeatable Repeatable::Yes,
    params r#"{"size":10,"page":1}"#,
    response r#"{"status":"success","message":"Data ditemukan","count":1,"data":[{"Tanggal_transaksi":"2021-06-20","transaksi_id":"abc","nama_project":"Bangun Desa","kategori_project":"1","total_nilai_project":"50000000","tipe_nilai_project":"CAPEX","kategori_umkm":"1","uid_umkm":"123","nama_umkm":"PT. Damai Sejahtera","tannggal_invoice":"2021-07-17","id_satker":"14482","is_pdn":"1","tkdn":"8.5","is_certificate":"0","created_at":"2021-07-18"}]}"#,
    body whole,
    read Reply::from_answer
}

impl Reply {
    fn from_answer(answer: Answer<Vec<Transaction>>) -> Taken<Self> {
        let (count, items) = answer.list()?;
        Ok(Self { count, items })
    }
}
