//! PAFI: tokens, and the credit points of pharmacy assistants.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::{
    exchange::{Answer, Request},
    fields::{self, Object, Problems},
    options::Options,
    tokens::Tokens,
};

/// What the base URL of the document ends in.
pub(crate) const PREFIX: &str = "/api/v1";

const MEMBER: &str = "/pengajuan/kecukupan-skp/user/";
const LARGEST_BODY: usize = 64 * 1024;

/// The partner with the tokens that it has issued.
pub(crate) struct Pafi {
    options: Options,
    tokens: Tokens,
}

impl Pafi {
    pub(crate) fn new(options: &Options) -> Self {
        Self { options: options.clone(), tokens: Tokens::default() }
    }

    pub(crate) fn answer(&mut self, request: &Request, now: i64) -> Answer {
        self.judge(request, now).unwrap_or_else(|refusal| refusal)
    }

    fn judge(&mut self, request: &Request, now: i64) -> Result<Answer, Answer> {
        let path = request.path().strip_prefix(PREFIX).unwrap_or_default();
        let nik = path.strip_prefix(MEMBER).filter(|nik| !nik.is_empty());
        let wanted = match nik {
            Some(_) => "GET",
            None if path == "/oauth/token" => "POST",
            None => return Err(refuse(404, "404 Not found")),
        };
        if request.method != wanted {
            let message = format!("The {} method is not supported for this route.", request.method);
            return Err(refuse_bare(405, &message).with_header("allow", wanted));
        }
        check_headers(request)?;
        match nik {
            Some(nik) => self.kecukupan_skp(nik, request, now),
            None => self.token(request, now),
        }
    }

    fn token(&mut self, request: &Request, now: i64) -> Result<Answer, Answer> {
        if request.body.len() > LARGEST_BODY {
            return Err(refuse(413, "The Body is too large"));
        }
        let body = request.json_object().map_err(|why| refuse(400, &why))?;
        let problems = Problems::default();
        let mut object = Object::new(&body, &problems);
        let mut text = |name| object.required(name, fields::text).unwrap_or_default();
        let grant_type = text("grant_type");
        let client = (text("client_id"), text("client_secret"));
        let scope = text("scope");
        object.close();
        check_fields(&problems)?;
        if grant_type != "client_credentials" {
            return Err(refuse(400, "The authorization grant type is not supported."));
        }
        if client != (&*self.options.pafi_client_id, &*self.options.pafi_client_secret) {
            return Err(
                refuse(401, "Unauthenticated.").because("client_id or client_secret is wrong")
            );
        }
        let scopes = scope.split(' ').map(str::to_owned).collect();
        let lifetime = self.options.token_lifetime;
        let token = self.tokens.issue(scopes, now.saturating_add(lifetime));
        Ok(Answer::json(
            200,
            &json!({
                "status_code": 200,
                "token_type": "Bearer",
                "expires_in": lifetime.to_string(),
                "access_token": token,
            }),
        ))
    }

    fn kecukupan_skp(&self, nik: &str, request: &Request, now: i64) -> Result<Answer, Answer> {
        let grant = self
            .tokens
            .check(request.credentials("Bearer"), now)
            .map_err(|why| refuse(401, "Unauthenticated.").because(why))?;
        if !grant.allows("read-kecukupan-skp") {
            let scopes = grant.scopes.join(" ");
            let why = format!("the token lacks the scope read-kecukupan-skp, it has: {scopes}");
            return Err(refuse(403, "Forbidden").because(why));
        }
        if nik.len() != 16 || !nik.bytes().all(|byte| byte.is_ascii_digit()) {
            let errors = json!({ "nik": ["The nik must be 16 digits."] });
            return Err(refuse_fields(&errors));
        }
        provoked(nik).map_or_else(|| member(nik), Err)
    }
}

/// The document asks for both headers on every request.
fn check_headers(request: &Request) -> Result<(), Answer> {
    if !request.accepts("application/json") {
        return Err(refuse(400, "The header Accept must be application/json"));
    }
    if !request.has_content_type("application/json") {
        return Err(refuse(400, "The header Content-Type must be application/json"));
    }
    Ok(())
}

fn check_fields(problems: &Problems) -> Result<(), Answer> {
    if problems.is_empty() {
        return Ok(());
    }
    let mut errors = BTreeMap::<String, Vec<String>>::new();
    for problem in problems.take() {
        let field = problem.at.trim_start_matches('/').to_owned();
        let text = format!("The {field} field {}.", problem.message);
        errors.entry(field).or_default().push(text);
    }
    Err(refuse_fields(&json!(errors)))
}

/// The NIKs that stand for a failure.
fn provoked(nik: &str) -> Option<Answer> {
    Some(match nik {
        "3200000000000200" => {
            let body = json!({ "error": true, "status_code": 400, "message": "Permintaan gagal" });
            Answer::json(200, &body).because("this NIK fails inside a 200")
        }
        "3200000000000400" => refuse(400, "Permintaan gagal"),
        "3200000000000422" => refuse_fields(&json!({ "nik": ["The nik is not a member's."] })),
        "3200000000000429" => {
            refuse_bare(429, "Too Many Attempts.").with_header("retry-after", "3")
        }
        "3200000000000500" => refuse_bare(500, "Server Error"),
        "3200000000000503" => refuse(503, "API is offline for maintenance."),
        _ => return None,
    })
}

fn member(nik: &str) -> Result<Answer, Answer> {
    if nik == SAMPLE_NIK {
        return Ok(Answer::of(200, "application/json", SAMPLE));
    }
    let found = MEMBERS.iter().find(|member| member.0 == nik);
    let &(_, name, gender, points) = found.ok_or_else(|| refuse(404, "404 Not found"))?;
    let mut body: Value = serde_json::from_str(SAMPLE).unwrap_or_default();
    body["nik"] = json!(nik);
    body["nama_anggota"] = json!(name);
    body["gender"] = json!(gender);
    body["Pembelajaran"] = json!(points);
    body["Pengabdian_Masyarakat_dan_Profesi"] = json!(0);
    body["Total_SKP"] = json!(points);
    body["Status_Rekom"] = json!("Belum Terbit");
    Ok(Answer::json(200, &body))
}

/// The error shape of the document.
pub(crate) fn failure(status: u16, message: &str) -> Answer {
    Answer::json(status, &json!({ "message": message, "status_code": status }))
}

/// A success that brings none of what it should.
pub(crate) fn contradiction() -> Answer {
    Answer::json(200, &json!({ "error": false, "status_code": 200, "message": "OK" }))
}

fn refuse(status: u16, message: &str) -> Answer {
    failure(status, message).because(message)
}

/// As the framework below PAFI refuses: no `status_code`.
fn refuse_bare(status: u16, message: &str) -> Answer {
    Answer::message(status, message).because(message)
}

fn refuse_fields(errors: &Value) -> Answer {
    let message = "The given data was invalid.";
    let body = json!({ "message": message, "status_code": 422, "errors": errors });
    Answer::json(422, &body).because(format!("{message} {errors}"))
}

const SAMPLE_NIK: &str = "3206021201960046";

/// NIK, name, gender, credit points.
const MEMBERS: [(&str, &str, &str, f64); 3] = [
    ("3171011508920001", "Siti Rahmawati", "wanita", 52.5),
    ("3578102203950002", "Bagus Wijaya", "pria", 0.0),
    ("5171034407880003", "Ni Made Ayu \"Ayu\" Lestari, A.Md.Farm", "wanita", 120.0),
];

/// The answer that the document prints, key by key.
const SAMPLE: &str = r#"{
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
