//! `POST /padis` with `transaksi`
//!
//! Reports a purchase order. Source: the partner's document "API Transaksi"; the codes that it
//! does not print are those that real clients send.

use super::Ready;
use super::codes;
use super::columns::{Column, body, columns};
use super::operation::operation;
use super::rules::{
    BUSINESS_SIZE, CATEGORY, DAY, TEXT, TEXT_100, TEXT_100_OR_NUMBER, TEXT_255, TEXT_OR_NUMBER,
};
use crate::check::Checker;
use crate::error::{Counted, Finding, Wanted};
use crate::operation::Repeatable;
use crate::record::{Record as _, record};
use crate::rule::{FREE, Integer, List, Schema, Text};

pub use super::answer::Done as Reply;

columns! {
    /// The purchase order, column by column as in the partner's table. An optional text that is
    /// blank is left out; where "or a number" stands, JSON may give a number, which is sent as
    /// text.
    #[derive(Default)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PadiSubmitTransactionParams"))]
    pub struct Params {
        /// Date of the purchase order, `YYYY-MM-DD`.
        tanggal_transaksi: String = DAY,
        /// Identifier of the purchase order, at most 100 characters.
        transaksi_id: String = TEXT_100,
        /// Identifier of the company.
        bumn_id: Option<String> = TEXT,
        /// Name of the purchase order, at most 255 characters.
        nama_project: String = TEXT_255,
        /// What was bought, a code of [`KATEGORI_PROJECT`](codes::KATEGORI_PROJECT), or a number.
        kategori_project: String = CATEGORY_OR_NUMBER,
        /// Value in whole rupiah, at most 18 digits, or a number.
        total_nilai_project: String = RUPIAH,
        /// `CAPEX` or `OPEX`.
        tipe_nilai_project: String = VALUE_TYPE,
        /// Size of the seller, a code of [`KATEGORI_UMKM`](codes::KATEGORI_UMKM), or a number.
        kategori_umkm: String = BUSINESS_SIZE_OR_NUMBER,
        /// Identifier of the seller, at most 100 characters.
        uid_umkm: String = TEXT_100,
        /// Name of the seller, at most 100 characters.
        nama_umkm: String = TEXT_100,
        /// Days planned, or a number.
        target_penyelesaian: Option<String> = TEXT_OR_NUMBER,
        /// Date of the order.
        tanggal_order_placement: Option<String> = DAY,
        /// Date of the confirmation.
        tanggal_confirmation: Option<String> = DAY,
        /// Date of the delivery.
        tanggal_delivery: Option<String> = DAY,
        /// Date of the invoice; how the wire spells it, the config says.
        tanggal_invoice: String = DAY,
        /// Days from the order to the invoice, or a number.
        total_cycle_time: Option<String> = TEXT_OR_NUMBER,
        /// How quick the delivery was, 1 to 5, or a number.
        kategori_delivery_time: Option<String> = DELIVERY_TIME,
        /// How content the buyer is, 1 to 5, or a number.
        rating: Option<String> = RATING,
        /// What the buyer says.
        feedback: Option<String> = TEXT,
        /// What the purchase order is for.
        deskripsi_project: Option<String> = TEXT,
        /// Working unit that bought, at most 100 characters, or a number.
        id_satker: String = TEXT_100_OR_NUMBER,
        /// 1 if it is a domestic product, else 0, or a number.
        is_pdn: String = DOMESTIC,
        /// Average local content in per cent, 0 to 100 with at most two decimals, sent as given,
        /// or a number.
        tkdn: String = PERCENT,
        /// 1 if a certificate stands behind it, else 0, or a number.
        is_certificate: String = CERTIFIED,
        /// Number of the certificate, at most 100 characters; only with `is_certificate` 1, and
        /// then required.
        certificate_tkdn: Option<String> = TEXT_100,
        /// What the company has registered, to compare with; never sent.
        reference: Option<Reference> = (),
    } also Params::check_between
}

record! {
    /// What the company has registered with `PaDi`: the partner refuses a transaction that
    /// contradicts it.
    #[derive(Default)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "PadiReference"))]
    pub struct Reference {
        /// The seller.
        umkm: Option<RegisteredUmkm> = (),
        /// Every working unit; an empty list has none.
        id_satker: Option<Vec<String>> = UNITS,
    }
}

record! {
    /// The seller as it was registered. What is blank is not compared.
    #[derive(Default)]
    pub struct RegisteredUmkm {
        /// What `uid_umkm` must be.
        uid: Option<String> = TEXT,
        /// What `nama_umkm` must be.
        nama_umkm: Option<String> = TEXT,
        /// What `kategori_umkm` must be, or a number.
        kategori_usaha: Option<String> = TEXT_OR_NUMBER,
    }
}

operation! {
    /// Reports a purchase order.
    submit_transaction: "transaksi"
    provenance Document
    repeatable Repeatable::AskFirst("padi.list_transactions: an item with the same transaksi_id is there if PaDi has it"),
    params r#"{"tanggal_transaksi":"2021-06-20","transaksi_id":"abc","bumn_id":"ABCD","nama_project":"Bangun Desa","kategori_project":"1","total_nilai_project":"50000000","tipe_nilai_project":"CAPEX","kategori_umkm":"1","uid_umkm":"123","nama_umkm":"PT. Damai Sejahtera","target_penyelesaian":"30","tanggal_order_placement":"2021-06-20","tanggal_confirmation":"2021-06-20","tanggal_delivery":"2021-07-10","tanggal_invoice":"2021-07-17","total_cycle_time":"27 Hari","kategori_delivery_time":"1","rating":"4","feedback":"OK","deskripsi_project":"Project Membangun Jembatan","id_satker":"14482","is_pdn":"1","tkdn":"8.5","is_certificate":"1","certificate_tkdn":"525/SJ-IND.8/TKDN/11/2019"}"#,
    response r#"{"status":"success","message":"Data berhasil disimpan"}"#,
    body Params::body,
    read Reply::from_answer
}

impl Params {
    /// The invoice's date goes under the names that the config says, the certificate only where
    /// there is one.
    fn body(key: &str, ready: &Ready, params: &Self) -> Vec<u8> {
        let certified = params.is_certificate == "1";
        let columns = params.columns();
        let columns = columns.filter(|(name, _)| certified || *name != "certificate_tkdn");
        let invoice_key = ready.invoice_key;
        body(key, columns.flat_map(|(name, text)| invoice_key.names(name).map(move |n| (n, text))))
    }

    fn check_between(&self, unsound: &[&str], at: &mut Checker) {
        if !unsound.contains(&"certificate_tkdn") {
            self.check_certificate(at);
        }
        if let Some(reference) = &self.reference {
            self.check_reference(reference, unsound, at);
        }
    }

    fn check_certificate(&self, at: &mut Checker) {
        let given =
            self.certificate_tkdn.text().is_some_and(|text| !matches!(text, "NULL" | "null"));
        let finding = match (&*self.is_certificate, given) {
            ("1", false) => Finding::RequiredBecause(WHY_CERTIFICATE),
            ("0", true) => Finding::Inconsistent(WHY_NO_CERTIFICATE),
            _ => return,
        };
        at.found_in(Self::FIELDS, "certificate_tkdn", finding);
    }

    /// Compares with what is registered, wherever both sides are sound.
    fn check_reference(&self, reference: &Reference, unsound: &[&str], at: &mut Checker) {
        let umkm = reference.umkm.iter().flat_map(|umkm| {
            [
                ("kategori_umkm", &self.kategori_umkm, "kategori_usaha", &umkm.kategori_usaha),
                ("uid_umkm", &self.uid_umkm, "uid", &umkm.uid),
                ("nama_umkm", &self.nama_umkm, "nama_umkm", &umkm.nama_umkm),
            ]
        });
        for (name, text, theirs, registered) in umkm {
            let differs = registered.text().is_some_and(|registered| registered != text);
            let sound = at.is_sound(&["params", "reference", "umkm", theirs]);
            if differs && sound && !unsound.contains(&name) {
                at.found_in(Self::FIELDS, name, Finding::Inconsistent(WHY_REGISTERED));
            }
        }
        if let Some(units) = &reference.id_satker
            && !units.contains(&self.id_satker)
            && at.is_sound(&["params", "reference", "id_satker"])
            && !unsound.contains(&"id_satker")
        {
            at.found_in(Self::FIELDS, "id_satker", Finding::Inconsistent(WHY_UNIT));
        }
    }
}

/// Not a column.
impl Column for Option<Reference> {
    fn text(&self) -> Option<&str> {
        None
    }
}

const CATEGORY_OR_NUMBER: Text = CATEGORY.or_number();
const VALUE_TYPE: Text = TEXT.one_of(codes::TIPE_NILAI_PROJECT.spellings);
const BUSINESS_SIZE_OR_NUMBER: Text = BUSINESS_SIZE.or_number();
const DELIVERY_TIME: Text = TEXT_OR_NUMBER.one_of(codes::KATEGORI_DELIVERY_TIME.spellings);
const RATING: Text = TEXT_OR_NUMBER.one_of(codes::RATING.spellings);
const DOMESTIC: Text = TEXT_OR_NUMBER.one_of(codes::IS_PDN.spellings);
const CERTIFIED: Text = TEXT_OR_NUMBER.one_of(codes::IS_CERTIFICATE.spellings);
const UNITS: List<Text> = List { min: 0, max: usize::MAX, item: FREE.or_number() };

/// Whole rupiah.
const RUPIAH: Text = TEXT_OR_NUMBER.form(check_rupiah, Schema::Pattern("^(0|[1-9][0-9]{0,17})$"));

fn check_rupiah(text: &str) -> Result<(), Finding> {
    if !is_digits(text) {
        return Err(Finding::Format(WANT_RUPIAH));
    }
    if text.len() > 18 {
        return Err(Finding::Length { got: text.len(), min: 1, max: 18, what: Counted::Digits });
    }
    if text.starts_with('0') && text != "0" {
        return Err(Finding::Format(WANT_RUPIAH));
    }
    Ok(())
}

/// Per cent with at most two decimals.
const PERCENT: Text = TEXT_OR_NUMBER
    .form(check_percent, Schema::Pattern(r"^(100(\.0{1,2})?|(0|[1-9][0-9]?)(\.[0-9]{1,2})?)$"));

fn check_percent(text: &str) -> Result<(), Finding> {
    let (negative, plain) = match text.strip_prefix('-') {
        Some(plain) => (true, plain),
        None => (false, text),
    };
    let (whole, decimals) = plain.split_once('.').unwrap_or((plain, "0"));
    let leading_zero = whole.starts_with('0') && whole != "0";
    if !is_digits(whole) || !is_digits(decimals) || decimals.len() > 2 || leading_zero {
        return Err(Finding::Format(WANT_PERCENT));
    }
    let nothing_behind = decimals.bytes().all(|digit| digit == b'0');
    match (negative, whole) {
        // Not below 0, and yet no plain decimal.
        (true, "0") if nothing_behind => Err(Finding::Format(WANT_PERCENT)),
        (false, "100") if nothing_behind => Ok(()),
        (false, whole) if whole.len() <= 2 => Ok(()),
        _ => Err(Finding::Range(Integer::new(0, 100))),
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

const WANT_RUPIAH: Wanted = Wanted {
    en: "whole rupiah: digits alone, without sign, point, comma or leading zero",
    id: "rupiah bulat: angka saja, tanpa tanda, titik, koma, atau nol di depan",
};
const WANT_PERCENT: Wanted = Wanted {
    en: "per cent as a plain decimal with a point and at most two decimals, such as 70.50",
    id: "persen sebagai desimal dengan titik dan paling banyak dua angka di belakangnya, misalnya 70.50",
};
const WHY_CERTIFICATE: Wanted =
    Wanted { en: "is_certificate is 1", id: "is_certificate bernilai 1" };
const WHY_NO_CERTIFICATE: Wanted = Wanted {
    en: "is_certificate is 0, so there is no certificate; change one of the two",
    id: "is_certificate bernilai 0, jadi tidak ada sertifikat; ubah salah satunya",
};
const WHY_REGISTERED: Wanted = Wanted {
    en: "the UMKM is registered with another value in reference.umkm; correct one of the two",
    id: "UMKM terdaftar dengan nilai lain di reference.umkm; perbaiki salah satunya",
};
const WHY_UNIT: Wanted = Wanted {
    en: "it is not listed in reference.id_satker; give a registered unit",
    id: "nilainya tidak ada di reference.id_satker; berikan satuan kerja yang terdaftar",
};

#[cfg(test)]
mod tests {
    use super::super::{Client, Config, InvoiceKey};
    use super::*;
    use crate::catalogue;
    use crate::error::{Rule, Violation};
    use crate::operation::Operation as _;

    /// The document's sample in cURL, with `target_penyelesaian` as it stands there.
    fn sample() -> Params {
        let text = str::to_owned;
        let some = |value: &str| Some(value.to_owned());
        Params {
            tanggal_transaksi: text("2021-06-20"),
            transaksi_id: text("abc"),
            bumn_id: some("ABCD"),
            nama_project: text("Bangun Desa"),
            kategori_project: text("1"),
            total_nilai_project: text("50000000"),
            tipe_nilai_project: text("CAPEX"),
            kategori_umkm: text("1"),
            uid_umkm: text("123"),
            nama_umkm: text("PT. Damai Sejahtera"),
            target_penyelesaian: some("30 Hari"),
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
        }
    }

    fn client() -> Client {
        Client::new(Config::default()).unwrap()
    }

    fn body(config: Config, params: &Params) -> String {
        let call = Client::new(config).unwrap().submit_transaction(params, 0).unwrap();
        String::from_utf8(call.into_request().body.clone()).unwrap()
    }

    fn broken(params: &Params) -> Vec<(String, Rule)> {
        let error = client().submit_transaction(params, 0).unwrap_err();
        let pair = |violation: &Violation| (violation.path.clone(), violation.rule);
        error.violations().iter().map(pair).collect()
    }

    #[test]
    fn the_document_s_sample_in_curl_is_sent_as_it_stands_there() {
        assert_eq!(
            body(Config::default(), &sample()),
            concat!(
                r#"{"transaksi":{"tanggal_transaksi":"2021-06-20","transaksi_id":"abc","bumn_id":"ABCD","#,
                r#""nama_project":"Bangun Desa","kategori_project":"1","total_nilai_project":"50000000","#,
                r#""tipe_nilai_project":"CAPEX","kategori_umkm":"1","uid_umkm":"123","#,
                r#""nama_umkm":"PT. Damai Sejahtera","target_penyelesaian":"30 Hari","#,
                r#""tanggal_order_placement":"2021-06-20","tanggal_confirmation":"2021-06-25","#,
                r#""tanggal_delivery":"2021-07-10","tannggal_invoice":"2021-07-17","#,
                r#""total_cycle_time":"27 Hari","kategori_delivery_time":"1","rating":"4","feedback":"OK","#,
                r#""deskripsi_project":"Project Membangun Jembatan","id_satker":"14482","is_pdn":"1","#,
                r#""tkdn":"8.5","is_certificate":"1","certificate_tkdn":"525/SJ-IND.8/TKDN/11/2019"}}"#,
            )
        );
    }

    #[test]
    fn the_config_says_how_the_invoice_s_date_is_spelt() {
        for (invoice_key, spelt) in [
            (InvoiceKey::Misspelt, r#","tannggal_invoice":"2021-07-17","total"#),
            (InvoiceKey::Right, r#","tanggal_invoice":"2021-07-17","total"#),
            (
                InvoiceKey::Both,
                r#","tannggal_invoice":"2021-07-17","tanggal_invoice":"2021-07-17","total"#,
            ),
        ] {
            let config = Config { invoice_key: Some(invoice_key), ..Config::default() };
            assert!(body(config, &sample()).contains(spelt), "{invoice_key}");
        }
    }

    #[test]
    fn neither_call_nor_config_shows_the_key() {
        let config = Config { api_key: Some("k-e-y".into()), ..Config::default() };
        assert!(!format!("{config:?}").contains("k-e-y"));
        let call = Client::new(config).unwrap().submit_transaction(&sample(), 0).unwrap();
        assert_eq!(call.request().header("x-api-key"), Some("k-e-y"));
        assert_eq!(
            format!("{call:?}"),
            "Call { operation: \"padi.submit_transaction\", request: Request { method: \"POST\", host: \"api.apilogy.id\", path: \"/padis\", headers: [\"Content-Type\", \"x-api-key\"], .. }, .. }"
        );
    }

    #[test]
    fn rupiah_are_whole_and_have_at_most_18_digits() {
        for text in ["0", "1", "1973930", "999999999999999999"] {
            assert_eq!(check_rupiah(text), Ok(()), "{text}");
        }
        for (text, rule) in [
            ("27000000.27", Rule::Format),
            ("1000000000000000000", Rule::Length),
            ("0000000000000000000", Rule::Length),
            ("00", Rule::Format),
            ("-0", Rule::Format),
            ("1,000", Rule::Format),
            ("1000000000000000000.5", Rule::Format),
        ] {
            assert_eq!(check_rupiah(text).unwrap_err().rule(), rule, "{text}");
        }
    }

    #[test]
    fn a_percentage_is_a_plain_decimal_up_to_100() {
        for text in ["0", "0.0", "0.05", "9.99", "70.50", "99", "100", "100.0", "100.00"] {
            assert_eq!(check_percent(text), Ok(()), "{text}");
        }
        for text in [
            "", "-", ".", "1.", ".5", "-.5", "+1", "--1", "01", "-01", "00", "1.000", "1e1", "-0",
            "-0.00", "٣",
        ] {
            assert_eq!(check_percent(text).unwrap_err().rule(), Rule::Format, "{text}");
        }
        for text in ["-1", "-0.5", "-0.01", "100.01", "101", "110", "999999999999999999999999"] {
            assert_eq!(check_percent(text).unwrap_err().rule(), Rule::Range, "{text}");
        }
    }

    #[test]
    fn a_certificate_goes_with_its_flag_alone() {
        let without = |number: Option<&str>| Params {
            is_certificate: "0".to_owned(),
            certificate_tkdn: number.map(str::to_owned),
            ..sample()
        };
        for number in [None, Some(""), Some("\t"), Some("NULL"), Some("null")] {
            let body = body(Config::default(), &without(number));
            assert!(body.ends_with(r#""is_certificate":"0"}}"#), "{number:?}");
            let with = Params { is_certificate: "1".to_owned(), ..without(number) };
            assert_eq!(broken(&with), [("/params/certificate_tkdn".to_owned(), Rule::Required)]);
        }
        assert_eq!(
            broken(&without(Some("525"))),
            [("/params/certificate_tkdn".to_owned(), Rule::Inconsistent)]
        );
        let long = Params { certificate_tkdn: Some("x".repeat(101)), ..without(None) };
        assert_eq!(broken(&long), [("/params/certificate_tkdn".to_owned(), Rule::Length)]);
    }

    #[test]
    fn what_is_registered_is_compared_part_by_part() {
        let json = Operation::ABOUT.example.params.trim_end_matches('}');
        for (reference, wrong) in [
            (
                r#"{"umkm":{"uid":"x","nama_umkm":7,"kategori_usaha":1}}"#,
                vec!["/params/uid_umkm inconsistent", "/params/reference/umkm/nama_umkm type"],
            ),
            (
                r#"{"umkm":{"uid":" ","nama_umkm":"","kategori_usaha":1e400},"id_satker":[]}"#,
                vec![
                    "/params/id_satker inconsistent",
                    "/params/reference/umkm/kategori_usaha range",
                ],
            ),
            (
                r#"{"umkm":{"uid":"x"},"id_satker":["1",""]}"#,
                vec!["/params/uid_umkm inconsistent", "/params/reference/id_satker/1 required"],
            ),
            (
                r#"{"umkm":7,"id_satker":7,"satker":7}"#,
                vec![
                    "/params/reference/umkm type",
                    "/params/reference/id_satker type",
                    "/params/reference/satker unknown_field",
                ],
            ),
        ] {
            let params = format!("{json},\"reference\":{reference}}}");
            let found = catalogue::validate("padi.submit_transaction", "{}", &params);
            let found: Vec<_> =
                found.iter().map(|found| format!("{} {}", found.path, found.rule)).collect();
            assert_eq!(found, wrong, "{reference}");
        }
    }
}
