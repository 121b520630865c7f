//! `PaDi`: a record of 25 columns against serde's writing of the same record.

use segel::padi::submit_transaction::Params;
use segel::padi::{Client, Config};
use serde::Serialize;

use crate::{Row, allocations, turns};

pub(crate) fn rows() -> Vec<Row> {
    let client = Client::new(Config::default()).unwrap();
    let text = str::to_owned;
    let some = |value: &str| Some(value.to_owned());
    let params = Params {
        tanggal_transaksi: text("2021-06-20"),
        transaksi_id: text("PTPN3-4701643966"),
        bumn_id: some("PTPN3"),
        nama_project: text("Pengadaan barang dan jasa kebun inti"),
        kategori_project: text("9"),
        total_nilai_project: text("1973930"),
        tipe_nilai_project: text("OPEX"),
        kategori_umkm: text("2"),
        uid_umkm: text("PTPN3-23016047"),
        nama_umkm: text("PT. Damai Sejahtera"),
        target_penyelesaian: some("30"),
        tanggal_order_placement: some("2021-06-20"),
        tanggal_confirmation: some("2021-06-25"),
        tanggal_delivery: some("2021-07-10"),
        tanggal_invoice: text("2021-07-17"),
        total_cycle_time: some("27 Hari"),
        kategori_delivery_time: some("1"),
        rating: some("4"),
        feedback: some("OK"),
        deskripsi_project: some("Project Membangun Jembatan"),
        id_satker: text("14482"),
        is_pdn: text("1"),
        tkdn: text("8.5"),
        is_certificate: text("1"),
        certificate_tkdn: some("525/SJ-IND.8/TKDN/11/2019"),
        reference: None,
    };
    let record = Body { transaksi: Record::of(&params) };
    let prepare = || client.submit_transaction(&params, NOW).unwrap();
    let least = || serde_json::to_vec(&record).unwrap();
    assert_eq!(prepare().request().body, least(), "both sides write the same record");
    vec![
        Row::ratio("padi.submit_transaction typed", turns::ratio(prepare, least), 2.0),
        Row::number(
            "padi.submit_transaction typed, allocated",
            allocations::of(prepare),
            "allocations",
        ),
    ]
}

const NOW: i64 = 1_698_289_216;

#[derive(Serialize)]
struct Body<'a> {
    transaksi: Record<'a>,
}

/// The record in plain serde, named as on the wire.
macro_rules! record {
    ($( $column:ident $(as $wire:literal)? ),* $(,)?) => {
        #[derive(Serialize)]
        struct Record<'a> {
            $(
                $( #[serde(rename = $wire)] )?
                #[serde(skip_serializing_if = "str::is_empty")]
                $column: &'a str
            ),*
        }

        impl<'a> Record<'a> {
            fn of(params: &'a Params) -> Self {
                Self { $( $column: Text::text(&params.$column) ),* }
            }
        }
    };
}

/// A column, given or not.
trait Text {
    fn text(&self) -> &str;
}

impl Text for String {
    fn text(&self) -> &str {
        self
    }
}

impl Text for Option<String> {
    fn text(&self) -> &str {
        self.as_deref().unwrap_or_default()
    }
}

record! {
    tanggal_transaksi,
    transaksi_id,
    bumn_id,
    nama_project,
    kategori_project,
    total_nilai_project,
    tipe_nilai_project,
    kategori_umkm,
    uid_umkm,
    nama_umkm,
    target_penyelesaian,
    tanggal_order_placement,
    tanggal_confirmation,
    tanggal_delivery,
    tanggal_invoice as "tannggal_invoice",
    total_cycle_time,
    kategori_delivery_time,
    rating,
    feedback,
    deskripsi_project,
    id_satker,
    is_pdn,
    tkdn,
    is_certificate,
    certificate_tkdn,
}
