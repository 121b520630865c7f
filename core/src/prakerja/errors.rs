//! Prakerja's error codes, which hold for all its operations and whatever the status.
//!
//! Source: the partner's document "Submission Status", section "Error Response", and its public
//! developer pages.

use serde::Serialize;

use crate::error::{Reason, Retry};
use crate::reading::{Incoming, Refusal, Words};

/// One documented code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Code {
    /// As the partner sends it.
    pub code: &'static str,
    /// What it means, in English.
    pub en: &'static str,
    /// What it means, in Indonesian.
    pub id: &'static str,
    /// Why the partner says no.
    pub reason: Reason,
    /// What to do with the same call.
    pub retry: Retry,
}

macro_rules! codes {
    ($( $code:literal $reason:ident $retry:ident $en:literal $id:literal )*) => {
        &[$(
            Code { code: $code, en: $en, id: $id, reason: Reason::$reason, retry: Retry::$retry }
        ),*]
    };
}

/// Every documented code.
pub const CODES: &[Code] = codes! {
    "ERRTPM4060" InvalidRequest AfterFix
        "the attachment has an unsupported file format"
        "format berkas yang diunggah tidak didukung"
    "ERRTPM4061" InvalidRequest AfterFix
        "scope and sequence do not fit"
        "scope dan sequence tidak cocok"
    "ERRTPM4062" NotFound Never
        "there is no such submission for this scope"
        "submission untuk scope ini tidak ada"
    "ERRTPM4063" InvalidRequest AfterFix
        "the attachment is empty"
        "berkas kosong"
    "ERRTPM4064" InvalidRequest AfterFix
        "the text is longer than 250 characters"
        "teks lebih panjang dari 250 karakter"
    "ERRTPM4065" NotFound Never
        "skill demonstration: there is no post test"
        "unjuk keterampilan: post test tidak ada"
    "ERRTPM4066" NotReady Later
        "skill demonstration: the post test is not finished"
        "unjuk keterampilan: post test belum selesai"
    "ERRTPM4067" NotReady Later
        "skill demonstration: the assignments are incomplete"
        "unjuk keterampilan: tugas praktik mandiri belum lengkap"
    "ERRTPM4069" InvalidRequest AfterFix
        "Prakerja cannot fetch the attachment's URL"
        "Prakerja tidak dapat mengambil berkas dari URL-nya"
    "ERRTPM4070" NotReady Later
        "skill demonstration: the feedback on the assignments is incomplete"
        "unjuk keterampilan: umpan balik tugas praktik mandiri belum lengkap"
    "ERRPLT40036" InvalidRequest AfterFix
        "the course code or the schedule code is empty"
        "kode pelatihan atau kode jadwal kosong"
    "ERRVOD40001" NotFound Never
        "there is no such transaction"
        "transaksi tidak ada"
    "ERRPLT40028" Conflict Never
        "the transaction is void already"
        "transaksi sudah dibatalkan"
};

/// The refusal that an error body means: by its code if that is documented, else by the status.
pub(crate) fn refuse(incoming: &Incoming<'_>, words: Words) -> Refusal {
    let status = incoming.status();
    let known =
        words.code.as_deref().and_then(|code| CODES.iter().find(|known| known.code == code));
    match known {
        Some(known) => Incoming::no_because(status, words, known.reason, known.retry),
        None => incoming.no(status, words),
    }
}
