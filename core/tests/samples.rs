//! The partners' own samples: they go out as the documents print them and what comes back is
//! read; where a sample breaks its own document, the test shows what happens.

use segel::error::{Problem, Reason, Rejected, Retry};
use segel::{Error, Response, catalogue};
use serde_json::{Value, json};

const NOW: i64 = 1_698_289_216;
const PRAKERJA: &str = r#"{"client_code":"CLIENT_CODE","sign_key":"my_sign_key"}"#;
const PAFI: &str = r#"{"client_id":"1","client_secret":"isudaiusyd87a6s87atsd8a7std","access_token":"eyJ0eXAi.eyJhdWQi.gTOotTVp"}"#;
const SEEKPASS: &str =
    r#"{"base_url":"https://app.seekpass-staging.com","access_token":"ACCESS_TOKEN"}"#;
const MIDDLEWARE: &str = r#"{"url":"https://saas.example/request-out","access_token":"token"}"#;

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

/// The body that an operation sends.
fn sent(operation: &str, config: &str, params: &str) -> Value {
    let call = catalogue::prepare(operation, config, params, NOW).unwrap();
    serde_json::from_slice(&call.request().body).unwrap()
}

/// What an operation makes of an answer.
fn read(
    operation: &str,
    config: &str,
    params: &str,
    status: u16,
    body: &str,
) -> Result<Value, Error> {
    let call = catalogue::prepare(operation, config, params, NOW).unwrap();
    call.parse(&Response::new(status, body.as_bytes())).map(|reply| value(&reply))
}

fn refused(answer: Result<Value, Error>) -> Rejected {
    match answer {
        Err(Error::Rejected(rejected)) => *rejected,
        other => panic!("{other:?}"),
    }
}

/// Paths and rules of the violations.
fn broken(operation: &str, config: &str, params: &str) -> Vec<(String, String)> {
    let found = catalogue::validate(operation, config, params);
    found.into_iter().map(|found| (found.path, found.rule.to_string())).collect()
}

const SUBMISSION: &str = r#"{
  "redeem_code":"REDEEM_CODE",
  "scope":"uk",
  "sequence":999
}"#;

const SUBMISSION_STATUS: &str = r#"{
    "success": true,
    "message": "OK",
    "data": {
        "assignment": {
            "redeem_code": "PRAT-UJ0EEQ",
            "scope": "tpm",
            "sequence": 2,
            "status": 2
        },
        "feedback": {
            "redeem_code": "PRAT-UJ0EEQ",
            "scope": "tpm",
            "sequence": 2,
            "status": 0
        }
    }
}"#;

#[test]
fn prakerjas_sample_is_sent_as_it_is_printed() {
    let operation = "prakerja.submission_status";
    assert_eq!(sent(operation, PRAKERJA, SUBMISSION), value(SUBMISSION));
    let call = catalogue::prepare(operation, PRAKERJA, SUBMISSION, NOW).unwrap();
    let request = call.request();
    assert_eq!(request.url, "https://api.prakerja.go.id/api/v1/integration/tpm/submission/status");
    assert_eq!(request.method, "POST");
    let names: Vec<_> = request.headers.iter().map(|header| header.name).collect();
    assert_eq!(names, ["Content-Type", "client_code", "signature", "timestamp"]);
    assert_eq!(request.header("timestamp"), Some("1698289216"));
}

#[test]
fn the_comma_at_the_end_of_prakerjas_sample_is_not_json() {
    let printed = SUBMISSION.replace("999\n", "999,\n");
    assert_eq!(
        broken("prakerja.submission_status", PRAKERJA, &printed),
        [("/params".to_owned(), "type".to_owned())]
    );
}

#[test]
fn prakerjas_answer_is_read() {
    let params = r#"{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2}"#;
    let reply = read("prakerja.submission_status", PRAKERJA, params, 200, SUBMISSION_STATUS);
    let part = |status: &str| json!({"redeem_code": "PRAT-UJ0EEQ", "scope": "tpm", "sequence": 2, "status": status});
    assert_eq!(
        reply.unwrap(),
        json!({"assignment": part("succeeded"), "feedback": part("not_submitted")})
    );
}

#[test]
fn prakerjas_errors_are_refusals() {
    let (fix, never, later) = (Retry::AfterFix, Retry::Never, Retry::Later);
    for (code, message, reason, retry) in [
        ("ERRTPM4060", "format file yang di upload tidak valid", Reason::InvalidRequest, fix),
        ("ERRTPM4061", "scope dan sequence tidak sesuai", Reason::InvalidRequest, fix),
        ("ERRTPM4062", "{{scope}} user submission tidak ditemukan", Reason::NotFound, never),
        ("ERRTPM4063", "file tidak boleh kosong", Reason::InvalidRequest, fix),
        ("ERRTPM4064", "maksimum karakter hanya 250 karakter", Reason::InvalidRequest, fix),
        ("ERRTPM4065", "post test tidak ditemukan", Reason::NotFound, never),
        ("ERRTPM4066", "post test belum selesai", Reason::NotReady, later),
        ("ERRTPM4069", "tidak dapat meng-akses file", Reason::InvalidRequest, fix),
        (
            "ERRTPM4067",
            "TPM kamu belum lengkap, silahkan hubungi Lembaga Pelatihan",
            Reason::NotReady,
            later,
        ),
        (
            "ERRTPM4070",
            "Feedback TPM kamu belum lengkap, silahkan hubungi Lembaga Pelatihan",
            Reason::NotReady,
            later,
        ),
    ] {
        let body = format!(
            "{{\n  \"code\": \"{code}\",\n  \"message\": \"{message}\",\n  \"success\": false\n}}"
        );
        let rejected =
            refused(read("prakerja.submission_status", PRAKERJA, SUBMISSION, 400, &body));
        assert_eq!((rejected.status, rejected.code.as_deref()), (400, Some(code)));
        assert_eq!(rejected.text.as_deref(), Some(message));
        assert_eq!((rejected.reason, rejected.retry), (reason, retry), "{code}");
    }
}

#[test]
fn the_empty_object_of_prakerjas_generated_code_is_refused_before_it_is_sent() {
    let required = ["redeem_code", "scope", "sequence"];
    let required = required.map(|name| (format!("/params/{name}"), "required".to_owned()));
    assert_eq!(broken("prakerja.submission_status", PRAKERJA, "{}"), required);
}

#[test]
fn pafis_token_request_is_sent_as_it_is_printed() {
    assert_eq!(
        sent("pafi.token", PAFI, r#"{"scope":"read-kecukupan-skp"}"#),
        json!({
            "grant_type": "client_credentials",
            "client_id": "1",
            "client_secret": "isudaiusyd87a6s87atsd8a7std",
            "scope": "read-kecukupan-skp"
        })
    );
}

#[test]
fn pafis_token_is_read_with_its_lifetime_as_a_number() {
    let body = r#"{
"status_code": 200,
"token_type": "Bearer",
"expires_in": "86400",
"access_token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiIxIn0.YNlBKazrYQ0CSFmW"
}"#;
    let reply = read("pafi.token", PAFI, r#"{"scope":"read-kecukupan-skp"}"#, 200, body).unwrap();
    assert_eq!(
        reply,
        json!({
            "access_token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiIxIn0.YNlBKazrYQ0CSFmW",
            "token_type": "Bearer",
            "expires_in": 86_400,
            "expires_at": NOW + 86_400
        })
    );
}

const NIK: &str = r#"{"nik":"3206021201960046"}"#;

#[test]
fn pafis_points_are_read_with_dates_turned_round() {
    let body = r#"{
"error": false,
"status_code": 200,
"message": "Nomor berhasil ditemukan",
"nama_anggota": "Dummy Data S.Farm",
"nik": "3206021201960046",
"tgl_lahir": "19-02-1998",
"gender": "pria",
"no_str": "12345update",
"tgl_mulai_str": "02-03-2023",
"tgl_berakhir_str": "03-03-2024",
"Pembelajaran": 24,
"Profesionalisme": 0,
"Pengabdian_Masyarakat_dan_Profesi": 28,
"Publikasi_Ilmiah": 0,
"Pengembangan_Ilmu": 0,
"Total_SKP": 52,
"nomor_surat": "28-1.3204.19021998.1.00000001",
"Status_Rekom": "Sudah Terbit",
"OP": "Persatuan Ahli Farmasi Indonesia (PAFI)"
}"#;
    assert_eq!(
        read("pafi.kecukupan_skp", PAFI, NIK, 200, body).unwrap(),
        json!({
            "nama_anggota": "Dummy Data S.Farm",
            "nik": "3206021201960046",
            "tgl_lahir": "1998-02-19",
            "gender": "pria",
            "no_str": "12345update",
            "tgl_mulai_str": "2023-03-02",
            "tgl_berakhir_str": "2024-03-03",
            "pembelajaran": 24,
            "profesionalisme": 0,
            "pengabdian_masyarakat_dan_profesi": 28,
            "publikasi_ilmiah": 0,
            "pengembangan_ilmu": 0,
            "total_skp": 52,
            "nomor_surat": "28-1.3204.19021998.1.00000001",
            "status_rekom": "Sudah Terbit",
            "op": "Persatuan Ahli Farmasi Indonesia (PAFI)"
        })
    );
}

#[test]
fn pafis_errors_are_refusals() {
    for (operation, params, status, message, reason, retry) in [
        (
            "pafi.token",
            r#"{"scope":"a"}"#,
            401,
            "Unauthenticated.",
            Reason::Unauthenticated,
            Retry::AfterFix,
        ),
        (
            "pafi.kecukupan_skp",
            NIK,
            401,
            "Unauthenticated.",
            Reason::Unauthenticated,
            Retry::AfterNewToken,
        ),
        ("pafi.kecukupan_skp", NIK, 403, "Forbidden", Reason::Forbidden, Retry::AfterFix),
        ("pafi.kecukupan_skp", NIK, 404, "404 Not found", Reason::NotFound, Retry::Never),
    ] {
        let body = format!("{{\n\"message\": \"{message}\",\n\"status_code\": {status}\n}}");
        let rejected = refused(read(operation, PAFI, params, status, &body));
        assert_eq!((rejected.status, rejected.code), (status, None));
        assert_eq!(rejected.text.as_deref(), Some(message));
        assert_eq!((rejected.reason, rejected.retry), (reason, retry), "{operation} {status}");
    }
}

#[test]
fn pafis_example_of_a_nik_is_no_nik() {
    assert_eq!(
        broken("pafi.kecukupan_skp", PAFI, r#"{"nik":"320485435353xxxx"}"#),
        [("/params/nik".to_owned(), "format".to_owned())]
    );
}

/// `PaDi`'s payload, as it is printed.
const TRANSAKSI: &str = r#"{
"transaksi": {
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
}
}"#;

/// The payload as params: flat, with the date of the invoice spelled right.
fn transaction(payload: &str) -> Value {
    let mut params = value(payload)["transaksi"].take();
    let members = params.as_object_mut().unwrap();
    let invoice = members.remove("tannggal_invoice").unwrap();
    members.insert("tanggal_invoice".to_owned(), invoice);
    params
}

#[test]
fn padis_payload_is_sent_as_it_is_printed() {
    let params = transaction(TRANSAKSI).to_string();
    assert_eq!(sent("padi.submit_transaction", "{}", &params), value(TRANSAKSI));
    let call = catalogue::prepare("padi.submit_transaction", "{}", &params, NOW).unwrap();
    assert_eq!(call.request().url, "https://api.apilogy.id/padi-umkm/1.2.0/padis");
    let compact = TRANSAKSI.replace("\": ", "\":").replace('\n', "");
    assert_eq!(String::from_utf8_lossy(&call.request().body), compact, "in the order printed");
}

#[test]
fn padis_payload_for_curl_is_sent_as_it_is_printed() {
    let curl = TRANSAKSI.replace(r#""30""#, r#""30 Hari""#).replace(
        r#""tanggal_confirmation": "2021-06-20""#,
        r#""tanggal_confirmation": "2021-06-25""#,
    );
    let params = transaction(&curl).to_string();
    assert_eq!(sent("padi.submit_transaction", "{}", &params), value(&curl));
}

#[test]
fn padis_payload_with_the_misspelt_name_is_refused_with_the_right_one() {
    let params = value(TRANSAKSI)["transaksi"].to_string();
    let found = catalogue::validate("padi.submit_transaction", "{}", &params);
    let paths: Vec<_> = found.iter().map(|found| (&*found.path, found.rule.as_str())).collect();
    assert_eq!(
        paths,
        [("/params/tanggal_invoice", "required"), ("/params/tannggal_invoice", "unknown_field")]
    );
    assert!(found[1].text.contains("tanggal_invoice?"), "{}", found[1].text);
}

#[test]
fn padis_table_of_samples_is_taken_column_by_column() {
    let mut params = transaction(TRANSAKSI);
    for (column, sample) in [
        ("tanggal_transaksi", "2022-06-27"),
        ("transaksi_id", "PTPN3-4701643966"),
        ("bumn_id", "PTPN3"),
        ("nama_project", "PENGADAAN BARANG DAN JASA KEBUN INTI SEI INTAN EE21"),
        ("kategori_project", "9"),
        ("total_nilai_project", "1973930"),
        ("tipe_nilai_project", "OPEX"),
        ("kategori_umkm", "2"),
        ("uid_umkm", "PTPN3-23016047"),
        ("nama_umkm", "SOKI TAMELIN"),
        ("target_penyelesaian", "30"),
        ("tanggal_invoice", "2022-06-29"),
        ("total_cycle_time", "2"),
        ("rating", "4"),
        ("feedback", "NA"),
        ("id_satker", "14482"),
        ("is_pdn", "1"),
        ("tkdn", "70.50"),
        ("is_certificate", "1"),
        ("certificate_tkdn", "525/SJIND.8/TKDN/11/2019"),
    ] {
        params[column] = json!(sample);
    }
    let body = sent("padi.submit_transaction", "{}", &params.to_string());
    assert_eq!(body["transaksi"]["tkdn"], "70.50");
    assert_eq!(body["transaksi"]["tannggal_invoice"], "2022-06-29");
}

#[test]
fn what_padis_table_calls_invalid_is_never_sent() {
    for (column, invalid, rule) in [
        ("tanggal_transaksi", "NULL", "required"),
        ("transaksi_id", "NULL", "required"),
        ("kategori_project", "10", "one_of"),
        ("total_nilai_project", "27000000.27", "format"),
        ("tipe_nilai_project", "capex", "one_of"),
        ("kategori_umkm", "5", "one_of"),
        ("tanggal_invoice", "NULL", "required"),
        ("id_satker", "NULL", "required"),
        ("is_pdn", "2", "one_of"),
        ("tkdn", "NULL", "required"),
    ] {
        let mut params = transaction(TRANSAKSI);
        params[column] = json!(invalid);
        let found = broken("padi.submit_transaction", "{}", &params.to_string());
        assert_eq!(found, [(format!("/params/{column}"), rule.to_owned())]);
    }
}

/// SEEK Pass's batch, as it is printed.
const BATCH: &str = r#"{
	"credential_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5",
	"digital_identity": {
		"credential_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-1",
		"fields": {
			"full_name": "John Doe"
		}
	},
	"microcredential_items": [
		{
			"credential_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-micro-1",
			"fields": {
				"full_name": "John Doe",
				"issuer_name": "Skill Test Provider",
				"microcredential_name": "AI Essentials",
				"issue_date": "2024-04-30",
				"expiry_date": "2026-08-30"
			},
			"assets": [
				{
					"asset_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-micro-1-asset",
					"asset_type": "pdf"
				}
			]
		},
		{
			"credential_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-micro-2",
			"fields": {
				"full_name": "John Doe",
				"issuer_name": "Skill Test Provider",
				"microcredential_name": "AI Advanced",
				"issue_date": "2024-05-30",
				"expiry_date": "2026-10-30"
			},
			"assets": [
				{
					"asset_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-micro-2-asset",
					"asset_type": "png"
				}
			]
		}
	],
	"education_items": [
		{
			"credential_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-edu-1",
			"fields": {
				"full_name": "John Doe",
				"education_provider": "University of Melbourne",
				"course_name": "BSc",
				"conferral_year": "2024",
				"has_majors": true,
				"majors": [ "IT" ]
			},
			"assets": [
				{
					"asset_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-edu-1-asset",
					"asset_type": "pdf"
				}
			]
		},
		{
			"credential_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-edu-2",
			"fields": {
				"full_name": "John Doe",
				"education_provider": "University of Melbourne",
				"course_name": "Master of Science",
				"conferral_year": "2026",
				"has_majors": true,
				"majors": [ "IT" ]
			}
		}
	],
	"english_proficiency_items": [
		{
			"credential_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-eng-1",
			"fields": {
				"full_name": "John Doe",
				"test_provider": "Skill Test Provider",
				"test_name": "English SPEAKING",
				"completion_date": "2024-01-01",
				"expiry_date": "2026-01-01",
				"test_scores": {
					"cefr_scores": {
						"writing": "A1"
					},
					"overall": {
						"score": "100",
						"scale": "EnglishScore"
					}
				}
			}
		},
		{
			"credential_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-eng-2",
			"fields": {
				"full_name": "John Doe",
				"test_provider": "Skill Test Provider",
				"test_name": "English WRITING",
				"completion_date": "2024-01-01",
				"expiry_date": "2026-01-01",
				"test_scores": {
					"cefr_scores": {
						"writing": "A1"
					},
					"overall": {
						"score": "100",
						"scale": "EnglishScore"
					}
				}
			}
		}
	],
  "right_to_work_items": [
    {
      "credential_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-rtw-1",
      "fields": {
        "full_name": "John Doe",
        "country": "SG",
        "singapore_work_rights": "resident"
      }
    }
  ],
  "career_history": {
    "credential_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-ch",
    "fields": {
      "full_name": "John Doe",
      "employment": [
        {
          "organisation": "Company A",
          "role_title": "Senior Software Engineer",
          "start_date": "2024-01",
          "last_processed_month": "2024-07"
        }
      ]
    }
  },
  "universal_credential_items": [
    {
      "credential_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-uc-1",
      "fields": {
        "full_name": "John Doe",
        "credential_name": "Example Certification",
        "credential_sub_type": "Cert",
        "issuer_name": "Example Issuer",
        "issue_date": "2024-08-31",
        "expiry_date": "2026-08-31"
      },
      "assets": [
        {
          "asset_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-uc-1-asset",
          "asset_type": "pdf"
        }
      ]
    }
  ]
}"#;

#[test]
fn seekpasss_batch_is_sent_as_it_is_printed_with_its_groups_in_order() {
    assert_eq!(sent("seekpass.add_batch", SEEKPASS, BATCH), value(BATCH));
    let call = catalogue::prepare("seekpass.add_batch", SEEKPASS, BATCH, NOW).unwrap();
    assert_eq!(
        call.request().url,
        "https://app.seekpass-staging.com/api/partner/v2/add/requests/batch.json"
    );
    let body = String::from_utf8_lossy(&call.request().body);
    let places = [
        "digital_identity",
        "education_items",
        "microcredential_items",
        "english_proficiency_items",
        "right_to_work_items",
        "career_history",
        "universal_credential_items",
    ]
    .map(|group| body.find(&format!("\"{group}\"")).unwrap());
    assert!(places.is_sorted());
}

#[test]
fn seekpasss_batch_needs_every_scope() {
    let scopes = segel::seekpass::by_name::scopes(BATCH).unwrap();
    assert_eq!(
        scopes,
        [
            "write.digital_identity",
            "write.education",
            "write.microcredential",
            "write.english_proficiency",
            "write.right_to_work",
            "write.career_history",
            "write.universal",
        ]
    );
}

const UPLOADS: &str = r#"{
  "redirect_uri": "https://app.seekpass-staging.com/partner/add/batch#clientId=[CLIENT_ID]&content=[REQUEST_ID]",
  "asset_uploads": [
    {
      "asset_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-edu-1-asset",
      "url": "[ASSET UPLOAD LINK]"
    },
    {
      "asset_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-micro-1-asset",
      "url": "[ASSET UPLOAD LINK]"
    },
    {
      "asset_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-micro-2-asset",
      "url": "[ASSET UPLOAD LINK]"
    },
    {
      "asset_id": "3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-uc-1-asset",
      "url": "[ASSET UPLOAD LINK]"
    }
  ]
}"#;

#[test]
fn seekpasss_answer_is_read_with_what_its_link_says() {
    let reply = read("seekpass.add_batch", SEEKPASS, BATCH, 200, UPLOADS).unwrap();
    let upload = |id: &str, asset_type: &str| {
        let asset_id = format!("3601f8ae-9181-41a3-89ed-6dbe5ecde2b5-{id}-asset");
        json!({"asset_id": asset_id, "url": "[ASSET UPLOAD LINK]", "asset_type": asset_type})
    };
    assert_eq!(
        reply,
        json!({
            "redirect_uri": "https://app.seekpass-staging.com/partner/add/batch#clientId=[CLIENT_ID]&content=[REQUEST_ID]",
            "client_id": "[CLIENT_ID]",
            "request_id": "[REQUEST_ID]",
            "asset_uploads": [
                upload("edu-1", "pdf"),
                upload("micro-1", "pdf"),
                upload("micro-2", "png"),
                upload("uc-1", "pdf"),
            ]
        })
    );
}

#[test]
fn the_placeholder_of_seekpasss_answer_is_no_url_to_upload_to() {
    let params = r#"{"url":"[ASSET UPLOAD LINK]","asset_type":"pdf","content":"JVBERi0xLjcK"}"#;
    let found = broken("seekpass.upload_asset", "{}", params);
    assert_eq!(found, [("/params/url".to_owned(), "format".to_owned())]);
}

const TICKET: &str = r#"{
  "TicketId" : "312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3",
  "Subject": "digitalid",
  "SubjectType": "enrollment",
  "SubjectIdentifier": "ektp"
}"#;

const TICKET_PARAMS: &str = r#"{"ticket_id":"312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3","subject":"digitalid","subject_type":"enrollment","subject_identifier":"ektp"}"#;

#[test]
fn the_middlewares_request_is_sent_as_it_is_printed() {
    assert_eq!(sent("middleware.request_out", MIDDLEWARE, TICKET_PARAMS), value(TICKET));
}

#[test]
fn the_middlewares_record_is_read() {
    let body = r#"{
  "TicketId": "312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3",
  "Subject": "digitalid",
  "SubjectType": "enrollment",
  "SubjectIdentifier": "ektp",
  "Action": "create",
  "ResourceType": "data",
  "Resource": "nik",
  "ResourceId": "321231990",
  "Data": {
    "Image": "ok",
    "NIK": "12345678910",
    "Status": "ok"
  },
  "Status": "success",
  "Message": "success",
  "StatusCode": 200
}"#;
    let reply = read("middleware.request_out", MIDDLEWARE, TICKET_PARAMS, 200, body).unwrap();
    assert_eq!(
        reply,
        json!({
            "ticket_id": "312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3",
            "subject": "digitalid",
            "subject_type": "enrollment",
            "subject_identifier": "ektp",
            "action": "create",
            "resource_type": "data",
            "resource": "nik",
            "resource_id": "321231990",
            "data": {"image": "ok", "nik": "12345678910", "status": "ok", "extra": {}},
            "status": "success",
            "message": "success",
            "status_code": 200
        })
    );
}

#[test]
fn the_middlewares_success_that_is_none_is_not_ready() {
    let body = r#"{
  "TicketId": "",
  "Subject": "",
  "SubjectType": "",
  "SubjectIdentifier": "",
  "Action": "",
  "ResourceType": "",
  "Resource": "",
  "ResourceId": "",
  "Data": null,
  "Status": "success",
  "Message": "Request on process / not available now",
  "StatusCode": 404
}"#;
    for status in [200, 400, 404] {
        let rejected =
            refused(read("middleware.request_out", MIDDLEWARE, TICKET_PARAMS, status, body));
        assert_eq!((rejected.status, rejected.code), (status, None));
        assert_eq!((rejected.reason, rejected.retry), (Reason::NotReady, Retry::Later));
        let words = "Request on process / not available now";
        assert_eq!(rejected.text.as_deref(), Some(words));
    }
}

#[test]
fn the_middlewares_tabulated_answer_is_no_answer_of_its_samples() {
    // The table knows Status, Code, Message and Data, the samples StatusCode instead of Code.
    let body = r#"{"Status":"200","Code":"00","Message":"success","Data":"ok"}"#;
    let error = read("middleware.request_out", MIDDLEWARE, TICKET_PARAMS, 200, body).unwrap_err();
    let Error::Unreadable(unreadable) = error else { panic!("{error}") };
    assert_eq!(unreadable.problem, Problem::MissingField);
    assert_eq!(unreadable.at.as_deref(), Some("/StatusCode"));
    let rejected = refused(read("middleware.request_out", MIDDLEWARE, TICKET_PARAMS, 400, body));
    assert_eq!((rejected.code.as_deref(), rejected.text.as_deref()), (Some("00"), Some("success")));
}
