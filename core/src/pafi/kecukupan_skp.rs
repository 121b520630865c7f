//! `GET /pengajuan/kecukupan-skp/user/{nik}`
//!
//! Asks whether a member has enough credit points (kecukupan SKP). Source: the partner's
//! document, section "Kecukupan SKP API".

use super::{Pafi, Ready, answer};
use crate::date;
use crate::error::Problem;
use crate::json::Numeric;
use crate::nik::{NIK, Nik};
use crate::operation::{About, Example, Provenance, Repeatable, method};
use crate::reading::{Incoming, Refusal};
use crate::record::record;
use crate::reply::{Trouble, reply};
use crate::request::{Header, Request, Secret};
use crate::url::segment;

record! {
    /// Which member.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PafiKecukupanSkpParams"))]
    pub struct Params {
        /// Identity number, 16 digits.
        nik: Nik = NIK,
    }
}

reply! {
    /// The member, and the points by kind. Dates are `YYYY-MM-DD`, or as they came where that is
    /// no date.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PafiKecukupanSkpReply"))]
    pub struct Reply {
        /// Name.
        nama_anggota: Option<String>,
        /// Identity number: the one that was asked for.
        nik: Nik,
        /// Date of birth.
        tgl_lahir: Option<String>,
        /// Gender in words.
        gender: Option<String>,
        /// Number of the registration certificate (STR).
        no_str: Option<String>,
        /// First day of the certificate.
        tgl_mulai_str: Option<String>,
        /// Last day of the certificate.
        tgl_berakhir_str: Option<String>,
        /// Points for learning.
        pembelajaran as "Pembelajaran": Option<Numeric>,
        /// Points for professional practice.
        profesionalisme as "Profesionalisme": Option<Numeric>,
        /// Points for service to society and profession.
        pengabdian_masyarakat_dan_profesi as "Pengabdian_Masyarakat_dan_Profesi": Option<Numeric>,
        /// Points for publications.
        publikasi_ilmiah as "Publikasi_Ilmiah": Option<Numeric>,
        /// Points for advancing the field.
        pengembangan_ilmu as "Pengembangan_Ilmu": Option<Numeric>,
        /// All points.
        total_skp as "Total_SKP": Option<Numeric>,
        /// Number of the letter.
        nomor_surat: Option<String>,
        /// How far the recommendation is, in words.
        status_rekom as "Status_Rekom": Option<String>,
        /// The professional organisation.
        op as "OP": Option<String>,
    }
}

/// Names the operation in types.
#[derive(Debug)]
pub enum Operation {}

#[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
impl crate::operation::Operation for Operation {
    const ABOUT: About = About {
        name: "pafi.kecukupan_skp",
        method: "GET",
        path: "/pengajuan/kecukupan-skp/user/{nik}",
        provenance: Provenance::Document,
        repeatable: Repeatable::Yes,
        example: Example {
            config: r#"{"access_token":"eyJ0eXAiOiJKV1Qi.e30.c2ln"}"#,
            params: r#"{"nik":"3206021201960046"}"#,
            response: r#"{"error":false,"status_code":200,"message":"Nomor berhasil ditemukan","nama_anggota":"Dummy Data S.Farm","nik":"3206021201960046","tgl_lahir":"19-02-1998","gender":"pria","no_str":"12345update","tgl_mulai_str":"02-03-2023","tgl_berakhir_str":"03-03-2024","Pembelajaran":24,"Profesionalisme":0,"Pengabdian_Masyarakat_dan_Profesi":28,"Publikasi_Ilmiah":0,"Pengembangan_Ilmu":0,"Total_SKP":52,"nomor_surat":"28-1.3204.19021998.1.00000001","Status_Rekom":"Sudah Terbit","OP":"Persatuan Ahli Farmasi Indonesia (PAFI)"}"#,
        },
    };
    const NEEDS: &'static [&'static str] = &["access_token"];
    const IGNORES: &'static [&'static str] = &["client_id", "client_secret"];
    const USES_TOKEN: bool = true;

    type Partner = Pafi;
    type Params = Params;
    type Reply = Reply;
    /// The identity number asked for.
    type Context = Nik;

    fn request(ready: &Ready, params: &Params, _: i64) -> (Request, Nik) {
        let path = format!("/pengajuan/kecukupan-skp/user/{}", segment(params.nik.as_str()));
        let request = Request {
            method: "GET",
            url: ready.base_url.join(&path),
            headers: vec![
                Header::new("Accept", "application/json"),
                Header::new("Content-Type", "application/json"),
                Header::bearer(&ready.access_token),
            ],
            body: Vec::new(),
            template: Self::ABOUT.path,
            secret: Secret::Headers,
        };
        (request, params.nik.clone())
    }

    fn read(nik: &Nik, incoming: &Incoming<'_>) -> Result<Reply, Refusal> {
        let mut reply: Reply = answer::read(incoming)?;
        if reply.nik != *nik {
            return Err(Refusal::Trouble(Trouble::at(Problem::Mismatch, "/nik")));
        }
        for day in [&mut reply.tgl_lahir, &mut reply.tgl_mulai_str, &mut reply.tgl_berakhir_str] {
            *day = day.take().map(year_first);
        }
        Ok(reply)
    }
}

method! {
    /// Asks whether a member has enough credit points.
    Client::kecukupan_skp
}

/// `DD-MM-YYYY` as `YYYY-MM-DD`; a text that is no such date as it came.
fn year_first(text: String) -> String {
    let parts = (text.get(..2), text.get(2..6), text.get(6..10));
    let (Some(day), Some(month), Some(year)) = parts else { return text };
    if text.len() > 10 {
        return text;
    }
    let turned = [year, month, day].concat();
    if date::parse(&turned).is_some() { turned } else { text }
}
