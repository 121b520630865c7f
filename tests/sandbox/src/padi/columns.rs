//! The columns of a transaction and of an UMKM, as the partner's table lists them.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::clock;

/// What is wrong, by column.
pub(super) type Errors = BTreeMap<String, Vec<String>>;

/// One column: its name, whether the table calls an empty one invalid, and what fits.
pub(super) struct Column {
    pub(super) name: &'static str,
    mandatory: bool,
    fits: Fits,
}

enum Fits {
    Anything,
    Length(usize),
    Date,
    Rupiah,
    Percent,
    OneOf(&'static [&'static str]),
    Project,
}

const fn mandatory(name: &'static str, fits: Fits) -> Column {
    Column { name, mandatory: true, fits }
}

const fn optional(name: &'static str, fits: Fits) -> Column {
    Column { name, mandatory: false, fits }
}

/// Row 15 is held under its right name here; `read_invoice_date` takes either spelling.
/// Row 17 is what the sample shows: the table prints row 16's name twice.
pub(super) const TRANSACTION: [Column; 25] = [
    mandatory("tanggal_transaksi", Fits::Date),
    mandatory("transaksi_id", Fits::Length(100)),
    optional("bumn_id", Fits::Anything),
    mandatory("nama_project", Fits::Length(255)),
    mandatory("kategori_project", Fits::Project),
    mandatory("total_nilai_project", Fits::Rupiah),
    mandatory("tipe_nilai_project", Fits::OneOf(&["CAPEX", "OPEX"])),
    mandatory("kategori_umkm", Fits::OneOf(&["1", "2", "3", "4"])),
    mandatory("uid_umkm", Fits::Length(100)),
    mandatory("nama_umkm", Fits::Length(100)),
    optional("target_penyelesaian", Fits::Anything),
    optional("tanggal_order_placement", Fits::Date),
    optional("tanggal_confirmation", Fits::Date),
    optional("tanggal_delivery", Fits::Date),
    mandatory("tanggal_invoice", Fits::Date),
    optional("total_cycle_time", Fits::Anything),
    optional("kategori_delivery_time", Fits::OneOf(&["1", "2", "3", "4", "5"])),
    optional("rating", Fits::OneOf(&["1", "2", "3", "4", "5"])),
    optional("feedback", Fits::Anything),
    optional("deskripsi_project", Fits::Anything),
    mandatory("id_satker", Fits::Length(100)),
    mandatory("is_pdn", Fits::OneOf(&["0", "1"])),
    mandatory("tkdn", Fits::Percent),
    mandatory("is_certificate", Fits::OneOf(&["0", "1"])),
    optional("certificate_tkdn", Fits::Length(100)),
];

pub(super) const UMKM: [Column; 25] = [
    mandatory("uid", Fits::Length(100)),
    mandatory("nama_umkm", Fits::Length(100)),
    optional("alamat", Fits::Anything),
    optional("blok_no_kav", Fits::Anything),
    optional("kode_pos", Fits::Anything),
    optional("kota", Fits::Anything),
    optional("provinsi", Fits::Anything),
    optional("no_telp", Fits::Anything),
    optional("hp", Fits::Anything),
    optional("email", Fits::Anything),
    mandatory("kategori_usaha", Fits::OneOf(&["1", "2", "3", "4"])),
    optional("jenis_kegiatan_usaha", Fits::Project),
    optional("npwp", Fits::Anything),
    optional("nama_bank", Fits::Anything),
    optional("country_bank", Fits::Anything),
    optional("no_rekening", Fits::Anything),
    optional("nama_pemilik_rekening", Fits::Anything),
    optional("longitute", Fits::Anything),
    optional("latitute", Fits::Anything),
    optional("total_project", Fits::Anything),
    optional("total_revenue", Fits::Anything),
    optional("ontime_rate", Fits::Anything),
    optional("average_rating", Fits::Anything),
    optional("nib", Fits::Anything),
    optional("badan_usaha", Fits::Anything),
];

/// Checks a record against its table. Every value on the wire is a text, as in the sample.
pub(super) fn check(record: &Map<String, Value>, table: &[Column]) -> Errors {
    let mut errors = Errors::new();
    for column in table {
        if let Some(wrong) = column.judge(record.get(column.name)) {
            note(&mut errors, column.name, wrong);
        }
    }
    for name in record.keys().filter(|name| table.iter().all(|column| column.name != *name)) {
        note(&mut errors, name, "kolom tidak dikenal");
    }
    errors
}

pub(super) fn note(errors: &mut Errors, column: &str, text: &str) {
    errors.entry(column.to_owned()).or_default().push(text.to_owned());
}

/// A column's text; `""` if it is missing or stands for nothing.
pub(super) fn text<'a>(record: &'a Map<String, Value>, name: &str) -> &'a str {
    let text = record.get(name).and_then(Value::as_str).unwrap_or_default();
    if is_nothing(text) { "" } else { text }
}

/// Brings the invoice's date under its right name, from the partner's misspelling if need be.
pub(super) fn read_invoice_date(record: &mut Map<String, Value>, errors: &mut Errors) {
    let Some(misspelt) = record.remove("tannggal_invoice") else { return };
    let right = record.entry("tanggal_invoice").or_insert_with(|| misspelt.clone());
    if *right != misspelt {
        note(errors, "tannggal_invoice", "tidak sama dengan tanggal_invoice");
    }
}

/// Rules that hold between the columns of one transaction.
pub(super) fn check_certificate(record: &Map<String, Value>, errors: &mut Errors) {
    let given = !text(record, "certificate_tkdn").is_empty();
    match text(record, "is_certificate") {
        "1" if !given => {
            note(errors, "certificate_tkdn", "wajib diisi jika is_certificate = 1");
        }
        "0" if given => {
            note(errors, "certificate_tkdn", "harus dikosongkan jika is_certificate = 0");
        }
        _ => {}
    }
}

impl Column {
    fn judge(&self, value: Option<&Value>) -> Option<&'static str> {
        let text = match value {
            None => "",
            Some(Value::String(text)) => text,
            Some(_) => return Some("harus berupa teks"),
        };
        if is_nothing(text) {
            return self.mandatory.then_some("wajib diisi");
        }
        self.fits.judge(text)
    }
}

impl Fits {
    fn judge(&self, text: &str) -> Option<&'static str> {
        let (fits, wanted) = match self {
            Self::Anything => (true, ""),
            Self::Length(most) => (text.chars().count() <= *most, "terlalu panjang"),
            Self::Date => (clock::is_date(text), "harus berformat YYYY-MM-DD"),
            Self::Rupiah => (is_rupiah(text), "harus INTEGER"),
            Self::Percent => (is_percent(text), "harus 0 sampai 100, paling banyak dua desimal"),
            Self::OneOf(codes) => (codes.contains(&text), "di luar nilai yang ditetapkan"),
            Self::Project => (is_project(text), "di luar 27 nilai yang ditetapkan"),
        };
        (!fits).then_some(wanted)
    }
}

fn is_nothing(text: &str) -> bool {
    text.trim().is_empty() || ["NULL", "null"].contains(&text)
}

fn is_rupiah(text: &str) -> bool {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    digits && text.len() <= 18 && (text == "0" || !text.starts_with('0'))
}

fn is_percent(text: &str) -> bool {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let within = whole.parse::<u32>().is_ok_and(|whole| {
        whole < 100 || (whole == 100 && decimals.bytes().all(|byte| byte == b'0'))
    });
    digits(whole) && digits(decimals) && decimals.len() <= 2 && within
}

/// The 27 codes: 1 to 9 and 183 to 200.
fn is_project(text: &str) -> bool {
    let plain = !text.starts_with(['0', '+']);
    plain && text.parse::<u32>().is_ok_and(|code| matches!(code, 1..=9 | 183..=200))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_as_many_columns_as_the_document_lists() {
        let mandatory = TRANSACTION.iter().filter(|column| column.mandatory).count();
        assert_eq!((TRANSACTION.len(), mandatory), (25, 14));
        assert_eq!((1..=300).filter(|code: &u32| is_project(&code.to_string())).count(), 27);
    }

    #[test]
    fn numbers_are_read_as_the_table_writes_them() {
        for good in ["0", "8.5", "70.50", "100", "100.00"] {
            assert!(is_percent(good), "{good}");
        }
        for bad in ["100.01", "-1", "8,5", "8.555", "", ".5", "5."] {
            assert!(!is_percent(bad), "{bad}");
        }
        assert!(is_rupiah("1973930") && is_rupiah("0") && is_rupiah("999999999999999999"));
        assert!(!is_rupiah("27000000.27") && !is_rupiah("007") && !is_rupiah("-1"));
    }
}
