//! Every broken rule is told, once, at its path and in the documented order, in words that do
//! not repeat the value.

mod cases;

use std::collections::BTreeSet;

use cases::{ALL, Case, check, to_json};
use proptest::prelude::*;
use segel::error::Violation;
use segel::{Error, catalogue};
use serde_json::{Map, Value, json};

/// What stands in every wrong value, and so in no text.
const MARK: &str = "zq7Wx";

/// What the fields of the partners' pages are, as far as their rules go.
#[derive(Debug, Clone, Copy)]
enum Kind {
    /// Any characters but NUL, at most so many.
    Free(Option<usize>),
    /// No white space.
    Code,
    /// The same, of a form.
    CodeForm,
    /// Visible ASCII.
    Visible,
    /// A key.
    Key,
    /// A text of a form.
    Form,
    /// One of some words.
    Word,
    /// A secret of any characters but NUL.
    Secret,
    /// From the first to the second, or any from the first on.
    Integer(i64, Option<i64>),
    Bool,
    /// Items at most.
    List(Option<usize>),
    Object,
    /// Base64.
    Bytes,
    /// A member of an object that is the caller's own.
    Detail,
    /// A column of `PaDi`'s: blank is not given.
    Column(Option<usize>),
    /// The same, a list of codes.
    ColumnCode,
    /// The same, of a form.
    ColumnForm,
    /// Not a field: what the object at the path does not know.
    Unknown,
}

use Kind::{
    Bool, Bytes, Code, CodeForm, Column, ColumnCode, ColumnForm, Detail, Form, Free, Integer, Key,
    List, Object, Secret, Unknown, Visible, Word,
};

/// A field: its path in the document, its kind, and whether it must be given.
type Field = (&'static str, Kind, bool);

const FREE: Kind = Free(None);
const ID: Kind = Free(Some(255));

/// The fields of the configs, in the documented order.
fn config_fields(partner: &str) -> &'static [Field] {
    match partner {
        "prakerja" => &[
            ("client_code", Visible, true),
            ("sign_key", Key, true),
            ("base_url", Form, false),
            ("max_response_bytes", Integer(1, None), false),
            ("", Unknown, false),
        ],
        "padi" => &[
            ("base_url", Form, false),
            ("api_key", Visible, false),
            ("invoice_key", Word, false),
            ("max_response_bytes", Integer(1, None), false),
            ("", Unknown, false),
        ],
        "middleware" => &[
            ("url", Form, true),
            ("access_token", Visible, true),
            ("max_response_bytes", Integer(1, None), false),
            ("", Unknown, false),
        ],
        // What the operations of PAFI and SEEK Pass need differs, this does not.
        _ => &[("max_response_bytes", Integer(1, None), false), ("", Unknown, false)],
    }
}

/// The credentials that an operation of PAFI or SEEK Pass asks for.
fn credentials(operation: &str) -> &'static [Field] {
    match operation {
        "pafi.token" => {
            &[("base_url", Form, false), ("client_id", FREE, true), ("client_secret", Secret, true)]
        }
        "pafi.kecukupan_skp" => &[("base_url", Form, false), ("access_token", Visible, true)],
        "seekpass.token" => {
            &[("base_url", Form, true), ("client_id", FREE, true), ("client_secret", Secret, true)]
        }
        "seekpass.upload_asset" => &[],
        _ if operation.starts_with("seekpass.") => {
            &[("base_url", Form, true), ("access_token", Visible, true)]
        }
        _ => &[],
    }
}

const SUBMISSION: [Field; 3] =
    [("redeem_code", Code, true), ("scope", Word, true), ("sequence", Integer(1, Some(999)), true)];
const PAGE: [Field; 2] = [("size", Integer(1, Some(1000)), true), ("page", Integer(1, None), true)];
const MEETING: Field = ("sequence", Integer(1, Some(999)), false);

/// The fields of the params, in the documented order.
fn params_fields(operation: &str) -> Vec<Field> {
    let own: &[Field] = match operation {
        "prakerja.submission_status" => &SUBMISSION,
        "prakerja.submit_assignment" => {
            &[SUBMISSION[0], SUBMISSION[1], SUBMISSION[2], ("url_file", Form, true)]
        }
        "prakerja.submit_feedback" => &[
            SUBMISSION[0],
            SUBMISSION[1],
            SUBMISSION[2],
            ("notes", Free(Some(250)), true),
            ("url_file", Form, false),
        ],
        "prakerja.redeem_status" => &[SUBMISSION[0], MEETING],
        "prakerja.redeem_commit" => &[SUBMISSION[0]],
        "prakerja.redeem_reset" => &[("redeem_code", CodeForm, true)],
        "prakerja.generate_url" => {
            &[SUBMISSION[0], ("redirect_uri", Form, true), ("email", Form, true), MEETING]
        }
        "prakerja.check_quota" => &[("schedule_code", Code, true), ("course_code", Code, true)],
        "prakerja.send_otp" => &[
            ("user_platform_id", Code, true),
            ("prakerja_id", Code, true),
            ("course_code", Code, true),
            ("schedule_code", Code, true),
            ("amount", Integer(0, None), true),
        ],
        "prakerja.authorize_payment" => &[
            ("otp", Code, true),
            ("invoice_url", Form, true),
            ("invoice_code", Code, true),
            ("payment_token", Visible, true),
        ],
        "prakerja.payment_status" => &[("invoice_code", Code, true)],
        "prakerja.void_payment" => {
            &[("invoice_code", Code, true), ("transaction_code", Code, true)]
        }
        "prakerja.signed" => &[("method", Word, true), ("path", Form, true), ("body", FREE, false)],
        "pafi.token" => &[("scope", Form, true)],
        "pafi.kecukupan_skp" => &[("nik", Form, true)],
        "padi.submit_transaction" => TRANSACTION,
        "padi.list_transactions" | "padi.list_umkm" => &PAGE,
        "padi.delete_transactions" => &[("transaksi_ids", List(Some(1000)), true)],
        "padi.delete_umkm" => &[("uids", List(Some(1000)), true)],
        "padi.submit_umkm" => UMKM,
        "seekpass.token" => &[("scopes", List(None), true)],
        "seekpass.submission_status" => &[("id", FREE, true)],
        "seekpass.submission_statuses" => &[("ids", List(Some(30)), true)],
        "seekpass.add_batch" => BATCH,
        "seekpass.upload_asset" => {
            &[("url", Form, true), ("asset_type", Word, true), ("content", Bytes, true)]
        }
        "middleware.request_out" => &[
            ("ticket_id", ID, true),
            ("subject", ID, true),
            ("subject_type", ID, true),
            ("subject_identifier", ID, true),
        ],
        other => panic!("no fields of {other}"),
    };
    own.iter().copied().chain([("", Unknown, false)]).collect()
}

const TRANSACTION: &[Field] = &[
    ("tanggal_transaksi", ColumnForm, true),
    ("transaksi_id", Column(Some(100)), true),
    ("bumn_id", Column(None), false),
    ("nama_project", Column(Some(255)), true),
    ("kategori_project", ColumnCode, true),
    ("total_nilai_project", ColumnForm, true),
    ("tipe_nilai_project", ColumnCode, true),
    ("kategori_umkm", ColumnCode, true),
    ("uid_umkm", Column(Some(100)), true),
    ("nama_umkm", Column(Some(100)), true),
    ("target_penyelesaian", Column(None), false),
    ("tanggal_order_placement", ColumnForm, false),
    ("tanggal_confirmation", ColumnForm, false),
    ("tanggal_delivery", ColumnForm, false),
    ("tanggal_invoice", ColumnForm, true),
    ("total_cycle_time", Column(None), false),
    ("kategori_delivery_time", ColumnCode, false),
    ("rating", ColumnCode, false),
    ("feedback", Column(None), false),
    ("deskripsi_project", Column(None), false),
    ("id_satker", Column(Some(100)), true),
    ("is_pdn", ColumnCode, true),
    ("tkdn", ColumnForm, true),
    ("is_certificate", ColumnCode, true),
];

const UMKM: &[Field] = &[
    ("uid", Column(None), true),
    ("nama_umkm", Column(None), true),
    ("alamat", Column(None), false),
    ("blok_no_kav", Column(None), false),
    ("kode_pos", Column(None), false),
    ("kota", Column(None), false),
    ("provinsi", Column(None), false),
    ("no_telp", Column(None), false),
    ("hp", Column(None), false),
    ("email", Column(None), false),
    ("kategori_usaha", ColumnCode, true),
    ("jenis_kegiatan_usaha", ColumnCode, false),
    ("npwp", Column(None), false),
    ("nama_bank", Column(None), false),
    ("country_bank", Column(None), false),
    ("no_rekening", Column(None), false),
    ("nama_pemilik_rekening", Column(None), false),
    ("longitude", Column(None), false),
    ("latitude", Column(None), false),
    ("total_project", Column(None), false),
    ("total_revenue", Column(None), false),
    ("ontime_rate", Column(None), false),
    ("average_rating", Column(None), false),
    ("nib", Column(None), false),
    ("badan_usaha", Column(None), false),
];

const BATCH: &[Field] = &[
    ("credential_id", ID, true),
    ("digital_identity", Object, false),
    ("digital_identity/credential_id", ID, true),
    ("digital_identity/fields", Object, true),
    ("digital_identity/fields/full_name", FREE, true),
    ("digital_identity/fields/date_of_birth", Form, false),
    ("digital_identity/fields/identity_document_validity", Word, false),
    ("digital_identity/fields/identity_document_liveness", Word, false),
    ("digital_identity/fields/identity_document_person_match", Word, false),
    ("digital_identity/fields", Unknown, false),
    ("digital_identity", Unknown, false),
    ("education_items", List(None), false),
    ("education_items/1/credential_id", ID, true),
    ("education_items/1/fields", Object, true),
    ("education_items/1/fields/full_name", FREE, true),
    ("education_items/1/fields/education_provider", FREE, true),
    ("education_items/1/fields/course_name", FREE, true),
    ("education_items/1/fields/conferral_year", Form, false),
    ("education_items/1/fields/has_majors", Bool, false),
    ("education_items/1/fields/majors", List(None), false),
    ("education_items/1/fields/with_honours", Bool, false),
    ("education_items/1/fields/transcript", Object, false),
    ("education_items/1/fields/transcript/overall", Object, true),
    ("education_items/1/fields/transcript/overall/issuance_date", Form, true),
    ("education_items/1/fields/transcript/overall/score", FREE, false),
    ("education_items/1/fields/transcript/subjects", List(None), true),
    ("education_items/1/fields/transcript/subjects/0/name", FREE, true),
    ("education_items/1/fields/transcript/subjects/0/code", FREE, true),
    ("education_items/1/fields/transcript/subjects/0/credit", FREE, false),
    ("education_items/1/fields/transcript/subjects/0/score", FREE, false),
    ("education_items/1/fields/transcript/subjects/0/grade", FREE, true),
    ("education_items/1/fields/transcript/subjects/0/completion_date", Form, true),
    ("education_items/1/fields/transcript", Unknown, false),
    ("education_items/1/fields/partner_chain", List(None), false),
    ("education_items/1/fields", Unknown, false),
    ("education_items/1/assets", List(None), false),
    ("education_items/1/assets/0/asset_id", FREE, true),
    ("education_items/1/assets/0/asset_type", Word, true),
    ("education_items/1", Unknown, false),
    ("microcredential_items/0/credential_id", ID, true),
    ("microcredential_items/0/fields/full_name", FREE, true),
    ("microcredential_items/0/fields/issuer_name", FREE, true),
    ("microcredential_items/0/fields/microcredential_name", FREE, true),
    ("microcredential_items/0/fields/issue_date", Form, true),
    ("microcredential_items/0/fields/expiry_date", Form, false),
    ("microcredential_items/0/fields/assessment_result", FREE, false),
    ("microcredential_items/0/fields/partner_chain/0/name", FREE, true),
    ("english_proficiency_items/0/fields/full_name", FREE, true),
    ("english_proficiency_items/0/fields/test_provider", FREE, true),
    ("english_proficiency_items/0/fields/test_name", FREE, true),
    ("english_proficiency_items/0/fields/completion_date", Form, true),
    ("english_proficiency_items/0/fields/expiry_date", Form, false),
    ("english_proficiency_items/0/fields/test_scores", Object, true),
    ("english_proficiency_items/0/fields/test_scores/cefr_scores/combined", Word, false),
    ("english_proficiency_items/0/fields/test_scores/cefr_scores/reading", Word, false),
    ("english_proficiency_items/0/fields/test_scores/overall/score", FREE, true),
    ("english_proficiency_items/0/fields/test_scores/overall/scale", FREE, true),
    ("english_proficiency_items/0/fields/test_scores/subskills/0/skill", FREE, true),
    ("english_proficiency_items/0/fields/test_scores/subskills/0/score", FREE, true),
    ("right_to_work_items/0/fields/full_name", FREE, true),
    ("right_to_work_items/0/fields/country", Form, true),
    ("right_to_work_items/0", Unknown, false),
    ("career_history/credential_id", ID, true),
    ("career_history/fields", Object, true),
    ("career_history/fields/full_name", FREE, true),
    ("career_history/fields/employment", List(None), true),
    ("career_history/fields/employment/0/organisation", FREE, true),
    ("career_history/fields/employment/0/start_date", Form, true),
    ("career_history/fields/employment/0/end_date", Form, false),
    ("career_history/fields/employment/0/last_processed_month", Form, true),
    ("career_history/fields", Unknown, false),
    ("universal_credential_items/0/fields/full_name", FREE, true),
    ("universal_credential_items/0/fields/credential_name", FREE, true),
    ("universal_credential_items/0/fields/issuer_name", FREE, true),
    ("universal_credential_items/0/fields/issue_date", Form, false),
    ("universal_credential_items/0/fields/expiry_date", Form, false),
    ("universal_credential_items/0/fields/credential_details", Object, false),
    ("universal_credential_items/0/fields/credential_details/a", Detail, false),
    ("universal_credential_items/0/assets/0/asset_type", Word, true),
];

/// A batch in which every field of [`BATCH`] has its place.
fn batch() -> Value {
    json!({
        "credential_id": "b",
        "digital_identity": {"credential_id": "d", "fields": {"full_name": "n"}},
        "education_items": [
            {"credential_id": "e0", "fields": {"full_name": "n", "education_provider": "p",
                "course_name": "c", "awaiting_graduation": true}},
            {"credential_id": "e1", "fields": {"full_name": "n", "education_provider": "p",
                "course_name": "c", "conferral_year": "2024", "transcript": {
                    "overall": {"issuance_date": "2024-01-01"},
                    "subjects": [{"name": "n", "code": "c", "grade": "A",
                        "completion_date": "2023"}]}},
                "assets": [{"asset_id": "a", "asset_type": "pdf"}]},
        ],
        "microcredential_items": [{"credential_id": "m", "fields": {"full_name": "n",
            "issuer_name": "i", "microcredential_name": "m", "issue_date": "2024-01-01",
            "partner_chain": [{"name": "p"}]}}],
        "english_proficiency_items": [{"credential_id": "g", "fields": {"full_name": "n",
            "test_provider": "p", "test_name": "t", "completion_date": "2024-01-01",
            "test_scores": {"cefr_scores": {"writing": "A1"},
                "overall": {"score": "1", "scale": "s"},
                "subskills": [{"skill": "s", "score": "1"}]}}}],
        "right_to_work_items": [{"credential_id": "r", "fields": {"full_name": "n",
            "country": "ID"}}],
        "career_history": {"credential_id": "c", "fields": {"full_name": "n",
            "employment": [{"organisation": "o", "role_title": "r", "start_date": "2024-01",
                "last_processed_month": "2024-02"}]}},
        "universal_credential_items": [{"credential_id": "u", "fields": {"full_name": "n",
            "credential_name": "c", "credential_sub_type": "s", "issuer_name": "i",
            "credential_details": {"a": "b"}},
            "assets": [{"asset_id": "u", "asset_type": "png"}]}],
    })
}

/// A wrong value, `None` for one that is missing, and the rule that it breaks.
type Defect = (Option<Value>, &'static str);

/// What can be wrong with a field.
fn defects(kind: Kind, required: bool) -> Vec<Defect> {
    let text = |text: &str| Some(json!(text.replace('@', MARK)));
    let mut defects = match kind {
        Unknown => return vec![(text("@"), "unknown_field"), (Some(json!(null)), "unknown_field")],
        Integer(min, max) => {
            let mut defects = vec![
                (Some(json!("1")), "type"),
                (Some(json!(1.5)), "type"),
                (Some(json!(min - 1)), "range"),
                (Some(json!(9_007_199_254_740_992_u64)), "range"),
                (Some(json!(-1e300)), "range"),
            ];
            defects.extend(max.map(|max| (Some(json!(max + 1)), "range")));
            defects
        }
        Bool => vec![(text("@"), "type"), (Some(json!(1)), "type")],
        Object => vec![(text("@"), "type"), (Some(json!([])), "type"), (Some(json!(7)), "type")],
        List(max) => {
            let mut defects = vec![(text("@"), "type"), (Some(json!({"a": MARK})), "type")];
            let many = |max| (0..=max).map(|item| format!("{MARK}{item}")).collect::<Vec<_>>();
            defects.extend(max.map(|max| (Some(json!(many(max))), "length")));
            defects.extend(required.then(|| (Some(json!([])), "required")));
            defects
        }
        Detail => vec![
            (Some(json!({"a": MARK})), "type"),
            (Some(json!([MARK, 7])), "type"),
            (Some(json!(1.5)), "type"),
            (Some(json!(1e300)), "range"),
            (text("@\0"), "control_character"),
        ],
        _ => vec![
            (Some(json!([MARK])), "type"),
            (Some(json!({"a": MARK})), "type"),
            (Some(json!(true)), "type"),
            (text("@\0"), if matches!(kind, Bytes) { "encoding" } else { "control_character" }),
        ],
    };
    let long = |max| text(&("é".repeat(max) + "@"));
    match kind {
        Free(Some(max)) | Column(Some(max)) => defects.push((long(max), "length")),
        Code => defects.extend([(text("@ @"), "whitespace"), (text("@\n"), "control_character")]),
        CodeForm => defects.extend([(text("@ @"), "whitespace"), (text("@"), "format")]),
        Visible => defects.extend([(text("@ @"), "whitespace"), (text("@é"), "format")]),
        Key => defects.extend([(text(" @"), "whitespace"), (text("@\n"), "whitespace")]),
        Form => defects.extend([(text("@  @"), "format"), (text(" @#"), "format")]),
        ColumnForm => defects.extend([(text("@"), "format")]),
        Word | ColumnCode => defects.extend([(text("@"), "one_of"), (text("@ @"), "one_of")]),
        Bytes => defects.extend([(text("@@!"), "encoding"), (text("@==="), "encoding")]),
        _ => {}
    }
    if required {
        defects.extend([(None, "required"), (Some(json!(null)), "required")]);
        if !matches!(kind, Integer(..) | Bool | Object | List(_) | Bytes) {
            defects.extend([(text(""), "required"), (text(" \u{3000}"), "required")]);
        }
        if matches!(kind, Column(_) | ColumnCode | ColumnForm) {
            defects.push((text("NULL"), "required"));
        }
    } else if matches!(kind, Form) {
        defects.push((text(""), "format"));
    } else if matches!(kind, Word) {
        defects.push((text(""), "one_of"));
    }
    defects
}

/// Breaks a document; the paths and rules that must be told, in order.
fn break_fields(
    root: &str,
    document: &mut Value,
    fields: &[Field],
    chosen: &BTreeSet<usize>,
    which: usize,
) -> Vec<(String, &'static str)> {
    let mut expected = Vec::new();
    let mut broken: Vec<&str> = Vec::new();
    for (index, (path, kind, required)) in fields.iter().enumerate() {
        let is_below = |above: &&str| {
            path.strip_prefix(*above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        if !chosen.contains(&index) || broken.iter().any(is_below) {
            continue;
        }
        let defects = defects(*kind, *required);
        let (value, rule) = &defects[(which.wrapping_add(index * 7)) % defects.len()];
        let (above, name) = path.rsplit_once('/').unwrap_or(("", path));
        if matches!(kind, Unknown) {
            let name = format!("{MARK}~/");
            object(document, path).insert(name.clone(), value.clone().unwrap());
            let below = if path.is_empty() { String::new() } else { format!("/{path}") };
            expected.push((format!("{root}{below}/{MARK}~0~1"), *rule));
            continue;
        }
        broken.push(path);
        match value {
            Some(value) => drop(object(document, above).insert(name.to_owned(), value.clone())),
            None => drop(object(document, above).remove(name)),
        }
        expected.push((format!("{root}/{path}"), *rule));
        // An object that may be left out is, once nothing is in it.
        if MAY_BE_EMPTY.contains(&above) && object(document, above).is_empty() {
            expected.retain(|(at, _)| !at.starts_with(&format!("{root}/{above}/")));
        }
    }
    expected
}

const MAY_BE_EMPTY: [&str; 2] = ["digital_identity", "career_history"];

fn object<'a>(document: &'a mut Value, path: &str) -> &'a mut Map<String, Value> {
    let pointer = if path.is_empty() { String::new() } else { format!("/{path}") };
    document.pointer_mut(&pointer).and_then(Value::as_object_mut).expect(path)
}

fn pairs(violations: &[Violation]) -> Vec<(String, &str)> {
    violations.iter().map(|found| (found.path.clone(), found.rule.as_str())).collect()
}

/// The same config in a language.
fn in_language(config: &Value, lang: &str) -> String {
    let mut config = config.clone();
    object(&mut config, "").insert("lang".to_owned(), json!(lang));
    config.to_string()
}

fn texts_are_fit(english: &[Violation], indonesian: &[Violation]) -> Result<(), TestCaseError> {
    prop_assert_eq!(pairs(english), pairs(indonesian));
    for (en, id) in english.iter().zip(indonesian) {
        prop_assert!(!en.text.trim().is_empty() && !id.text.trim().is_empty());
        prop_assert_ne!(&en.text, &id.text, "{}", en.path);
        if en.rule.as_str() != "unknown_field" {
            prop_assert!(!en.text.contains(MARK) && !id.text.contains(MARK), "{}", en.text);
        }
    }
    let paths: BTreeSet<&str> = english.iter().map(|found| &*found.path).collect();
    prop_assert_eq!(paths.len(), english.len(), "one path, one violation");
    Ok(())
}

fn exactly_what_is_broken_is_told(
    case: &Case,
    chosen: &[prop::sample::Index],
    which: usize,
) -> Result<(), TestCaseError> {
    let operation = case.operation;
    let mut config: Value = serde_json::from_str(&case.config).unwrap();
    let mut params: Value = match operation {
        "seekpass.add_batch" => batch(),
        _ => serde_json::from_str(&case.params).unwrap(),
    };
    let config_fields = [credentials(operation), config_fields(case.partner())].concat();
    let params_fields = params_fields(operation);
    let all = config_fields.len() + params_fields.len();
    let (of_config, of_params): (BTreeSet<_>, BTreeSet<_>) =
        chosen.iter().map(|index| index.index(all)).partition(|index| *index < config_fields.len());
    let of_params = of_params.iter().map(|index| index - config_fields.len()).collect();
    let mut expected = break_fields("/config", &mut config, &config_fields, &of_config, which);
    expected.extend(break_fields("/params", &mut params, &params_fields, &of_params, which));
    let params = params.to_string();
    let english = in_language(&config, "en");
    let indonesian = in_language(&config, "id");
    let found = catalogue::validate(operation, &english, &params);
    prop_assert_eq!(&pairs(&found), &expected);
    texts_are_fit(&found, &catalogue::validate(operation, &indonesian, &params))?;
    match catalogue::prepare(operation, &english, &params, case.now) {
        Ok(_) => prop_assert!(expected.is_empty()),
        Err(error) => prop_assert_eq!(error.violations(), found),
    }
    expected.push(("/now".to_owned(), "range"));
    let error = catalogue::prepare(operation, &indonesian, &params, -1).unwrap_err();
    prop_assert_eq!(pairs(error.violations()), expected);
    Ok(())
}

#[test]
fn exactly_the_broken_fields_are_told_in_the_documented_order() {
    for (operation, cases) in ALL {
        let many = if *operation == "seekpass.add_batch" { 400 } else { 64 };
        let chosen = prop::collection::vec(any::<prop::sample::Index>(), 0..8);
        check(many, &(cases(), chosen, any::<usize>()), |(case, chosen, which)| {
            exactly_what_is_broken_is_told(&case, &chosen, which)
        });
    }
}

#[test]
fn every_defect_of_every_field_is_told_alone() {
    for (operation, cases) in ALL {
        check(1, &cases(), |case| {
            let base: Value = match *operation {
                "seekpass.add_batch" => batch(),
                _ => serde_json::from_str(&case.params).unwrap(),
            };
            let fields = params_fields(operation);
            for (index, (_, kind, required)) in fields.iter().enumerate() {
                for which in 0..defects(*kind, *required).len() {
                    let mut params = base.clone();
                    let chosen = BTreeSet::from([index]);
                    let expected = break_fields("/params", &mut params, &fields, &chosen, which);
                    let params = params.to_string();
                    let found = catalogue::validate(*operation, &case.config, &params);
                    prop_assert_eq!(pairs(&found), expected, "{} {}", operation, params);
                }
            }
            Ok(())
        });
    }
}

/// An object's JSON with a member behind all others.
fn and(json: &str, name: &str, value: &str) -> String {
    format!("{},{}:{value}}}", json.strip_suffix('}').unwrap(), to_json(name))
}

#[test]
fn a_repeated_field_is_a_duplicate_unless_its_last_value_breaks_a_rule() {
    for (operation, cases) in ALL.iter().filter(|(name, _)| *name != "seekpass.add_batch") {
        check(8, &cases(), |case| {
            let params: Map<String, Value> = serde_json::from_str(&case.params).unwrap();
            for (path, kind, required) in params_fields(operation) {
                let Some(value) = params.get(path) else { continue };
                let repeated = and(&case.params, path, &value.to_string());
                let found = catalogue::validate(*operation, &case.config, &repeated);
                let path = format!("/params/{path}");
                prop_assert_eq!(pairs(&found), [(path.clone(), "duplicate")], "{}", repeated);
                let name = path.trim_start_matches("/params/");
                let defects = defects(kind, required);
                let (wrong, rule) = &defects[0];
                let last_wrong = and(&case.params, name, &wrong.as_ref().unwrap().to_string());
                let found = catalogue::validate(*operation, &case.config, &last_wrong);
                prop_assert_eq!(pairs(&found), [(path.clone(), *rule)], "{}", last_wrong);
                let first_wrong = format!(
                    "{{{}:{},{}",
                    to_json(name),
                    wrong.as_ref().unwrap(),
                    case.params.strip_prefix('{').unwrap()
                );
                let found = catalogue::validate(*operation, &case.config, &first_wrong);
                prop_assert_eq!(pairs(&found), [(path, "duplicate")], "{}", first_wrong);
            }
            Ok(())
        });
    }
}

#[test]
fn unknown_fields_are_told_in_the_order_given() {
    for (operation, cases) in ALL {
        check(2, &cases(), |case| {
            let params = and(&and(&and(&case.params, "zz", "null"), "aa", "1"), "mm", "{}");
            let found = catalogue::validate(*operation, &case.config, &params);
            let expected = ["/params/zz", "/params/aa", "/params/mm"];
            prop_assert_eq!(pairs(&found), expected.map(|path| (path.to_owned(), "unknown_field")));
            Ok(())
        });
    }
}

#[test]
fn fields_that_contradict_each_other_are_told_at_the_documented_one() {
    for (operation, config, params, path, rule) in [
        (
            "prakerja.submission_status",
            "prakerja",
            json!({"redeem_code": "c", "scope": "tpm", "sequence": 999}),
            "/params/sequence",
            "inconsistent",
        ),
        (
            "prakerja.submit_assignment",
            "prakerja",
            json!({"redeem_code": "c", "scope": "uk", "sequence": 1, "url_file": "https://h"}),
            "/params/sequence",
            "inconsistent",
        ),
        (
            "seekpass.upload_asset",
            "seekpass",
            json!({"url": "https://h", "asset_type": "png", "content": "JVBERi0x"}),
            "/params/content",
            "format",
        ),
        (
            "seekpass.token",
            "seekpass",
            json!({"scopes": ["a", "b", "a"]}),
            "/params/scopes/2",
            "duplicate",
        ),
        (
            "padi.delete_umkm",
            "padi",
            json!({"uids": ["a", "b", "b"]}),
            "/params/uids/2",
            "duplicate",
        ),
        (
            "padi.delete_transactions",
            "padi",
            json!({"transaksi_ids": ["a", null]}),
            "/params/transaksi_ids/1",
            "required",
        ),
    ] {
        let config = match config {
            "prakerja" => json!({"client_code": "c", "sign_key": "k"}),
            "seekpass" => json!({"base_url": "https://h", "client_id": "i", "client_secret": "s"}),
            _ => json!({}),
        };
        let found = catalogue::validate(operation, &config.to_string(), &params.to_string());
        assert_eq!(pairs(&found), [(path.to_owned(), rule)]);
    }
}

/// Changes of [`batch`]: the place, its value, and path and rule that must be told of it alone;
/// `=` is the place itself.
const CONTRADICTIONS: &str = r#"
credential_id | "d" | digital_identity/credential_id | duplicate
education_items/1/credential_id | "e0" | = | duplicate
education_items/1/assets/0/asset_type | "png" | = | one_of
education_items/1/fields/has_majors | true | education_items/1/fields/majors | required
education_items/0/fields/awaiting_graduation | false | education_items/0/fields/conferral_year | required
microcredential_items/0/fields/expiry_date | "2023-12-31" | = | inconsistent
english_proficiency_items/0/fields/expiry_date | "2023-12-31" | = | inconsistent
english_proficiency_items/0/fields/test_scores/cefr_scores | {} | = | required
english_proficiency_items/0/assets | [{"asset_id":"x","asset_type":"png"}] | english_proficiency_items/0/assets/0/asset_type | one_of
right_to_work_items/0/fields/country | "SG" | right_to_work_items/0/fields/singapore_work_rights | required
right_to_work_items/0/fields/singapore_work_rights | "x" | = | inconsistent
right_to_work_items/0/assets | [] | = | unknown_field
career_history/fields/employment/0/end_date | "2023-12" | = | inconsistent
career_history/fields/employment/0/role_title | null | = | required
career_history/fields/partner_chain | null | = | unknown_field
universal_credential_items/0/assets/0/asset_id | "a" | = | duplicate
universal_credential_items/0/assets/0/asset_type | "open_cert" | = | one_of
universal_credential_items/0/assets | [{"asset_id":"x","asset_type":"pdf"},{"asset_id":"y","asset_type":"pdf"}] | = | length
universal_credential_items/0/fields/credential_sub_type | null | = | required
universal_credential_items/0/fields/credential_details/a | 1.5 | = | type
universal_credential_items/0/fields/credential_details/a | ["a",1] | = | type
universal_credential_items/0/fields/credential_details/a | ["a",null] | universal_credential_items/0/fields/credential_details/a/1 | required
universal_credential_items/0/fields/credential_details/a | [null,"a"] | universal_credential_items/0/fields/credential_details/a/0 | required
universal_credential_items/0/fields/credential_details/a | 1e300 | = | range
"#;

#[test]
fn the_contradictions_of_a_batch_are_told_each_at_its_place() {
    let config = json!({"base_url": "https://h", "access_token": "t"}).to_string();
    for line in CONTRADICTIONS.trim().lines() {
        let parts: Vec<&str> = line.split(" | ").collect();
        let &[place, value, path, rule] = &*parts else { panic!("{line}") };
        let path = if path == "=" { place } else { path };
        let value = serde_json::from_str(value).unwrap();
        let mut params = batch();
        let (above, name) = place.rsplit_once('/').unwrap_or(("", place));
        object(&mut params, above).insert(name.to_owned(), value);
        let found = catalogue::validate("seekpass.add_batch", &config, &params.to_string());
        assert_eq!(pairs(&found), [(format!("/params/{path}"), rule)], "{line}");
    }
    let empty = json!({"credential_id": "b", "education_items": [], "digital_identity": {}});
    let found = catalogue::validate("seekpass.add_batch", &config, &empty.to_string());
    assert_eq!(pairs(&found), [("/params".to_owned(), "required")]);
}

#[test]
fn a_null_has_its_index_whatever_stands_before_it() {
    let config = json!({"base_url": "https://h", "access_token": "t"}).to_string();
    let mut params = batch();
    let details = "universal_credential_items/0/fields/credential_details";
    object(&mut params, details).insert("a".to_owned(), json!([1, null, "b", {}, null]));
    let found = catalogue::validate("seekpass.add_batch", &config, &params.to_string());
    let a = format!("/params/{details}/a");
    let expected =
        [(a.clone(), "type"), (format!("{a}/1"), "required"), (format!("{a}/4"), "required")];
    assert_eq!(pairs(&found), expected);
}

#[test]
fn a_time_in_milliseconds_is_told_as_such() {
    let params = json!({"redeem_code": "A", "scope": "tpm", "sequence": 1}).to_string();
    let sentence = |lang: &str, now: i64| {
        let config = json!({"client_code": "c", "sign_key": "k", "lang": lang}).to_string();
        match catalogue::prepare("prakerja.submission_status", &config, &params, now) {
            Err(Error::Invalid(invalid)) => {
                assert_eq!(pairs(&invalid.violations), [("/now".to_owned(), "range")]);
                invalid.violations[0].text.clone()
            }
            other => panic!("{other:?}"),
        }
    };
    assert!(sentence("en", 1_698_289_216_000).contains("looks like milliseconds"));
    assert!(sentence("id", 1_698_289_216_000).contains("milidetik"));
    for now in [-1, 999_999_999, 10_000_000_000, i64::MAX] {
        let text = sentence("en", now);
        assert!(text.contains("1000000000") && text.contains("9999999999"), "{text}");
    }
}

#[test]
fn a_client_speaks_its_language_of_an_unknown_operation_too() {
    let config = r#"{"client_code":"code","sign_key":"key","lang":"id"}"#;
    let client = catalogue::Client::new("prakerja", config).unwrap();
    let once = catalogue::validate("prakerja.submision_status", config, "{}");
    assert_eq!(client.validate("prakerja.submision_status", "{}"), once);
    let english = catalogue::validate("prakerja.submision_status", "{}", "{}");
    assert_ne!(once, english);
    let another = client.prepare("padi.list_umkm", "{}", 1_698_289_216).unwrap_err();
    assert_eq!(pairs(another.violations()), [("/operation".to_owned(), "unknown_operation")]);
}

#[test]
fn the_sentence_on_an_unknown_field_is_short_and_shows_no_identity_number() {
    let params = format!(r#"{{"3206021201960046":1,"{}":1}}"#, "x".repeat(10_000));
    let violations = segel::catalogue::validate(
        "prakerja.redeem_commit",
        r#"{"client_code":"code","sign_key":"key"}"#,
        &params,
    );
    let texts: Vec<&str> = violations.iter().map(|violation| &*violation.text).collect();
    assert!(texts.iter().any(|text| text.starts_with("************0046 is no field")), "{texts:?}");
    assert!(texts.iter().all(|text| text.chars().count() < 200), "{texts:?}");
    let paths: Vec<&str> = violations.iter().map(|violation| &*violation.path).collect();
    assert!(paths.contains(&"/params/************0046"), "{paths:?}");
}
