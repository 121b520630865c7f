//! Rules that several of Prakerja's operations share.

use crate::check::Checker;
use crate::error::{Finding, Wanted};
use crate::record::choice;
use crate::rule::{CODE, FREE, Integer, Schema, Text, no_control};

choice! {
    /// What a submission is for.
    pub enum Scope {
        /// Independent practice assignment (tugas praktik mandiri), sequence 1 to 998.
        Tpm = "tpm",
        /// Skill demonstration (unjuk keterampilan), sequence 999.
        Uk = "uk",
    }
}

choice! {
    /// HTTP method of a signed request.
    pub enum Method in any case {
        /// `GET`
        Get = "GET",
        /// `POST`
        Post = "POST",
        /// `PUT`
        Put = "PUT",
        /// `PATCH`
        Patch = "PATCH",
        /// `DELETE`
        Delete = "DELETE",
    }
}

/// Sequence of a submission.
pub(crate) const SEQUENCE: Integer = Integer::new(1, 999);

/// Whether a scope and a sequence that are right alone fit together; the partner would answer
/// `ERRTPM4061`.
pub(crate) fn scope_fits(
    scope: Scope,
    sequence: i64,
    unsound: &[&str],
    fields: &[&'static str],
    at: &mut Checker,
) {
    let wanted = match scope {
        Scope::Tpm if sequence == 999 => WANT_TPM_SEQUENCE,
        Scope::Uk if sequence != 999 => WANT_UK_SEQUENCE,
        _ => return,
    };
    if !unsound.contains(&"scope") && !unsound.contains(&"sequence") {
        at.found_in(fields, "sequence", Finding::Inconsistent(wanted));
    }
}

const WANT_TPM_SEQUENCE: Wanted = Wanted {
    en: "scope tpm has the sequences 1 to 998, 999 is for uk; change one of the two",
    id: "scope tpm memakai sequence 1 sampai 998, sedangkan 999 untuk uk; ubah salah satunya",
};
const WANT_UK_SEQUENCE: Wanted = Wanted {
    en: "scope uk has the sequence 999 alone; change one of the two",
    id: "scope uk hanya memakai sequence 999; ubah salah satunya",
};

/// Sequence of a redemption.
pub(crate) const MEETING: Integer = Integer::new(1, 10).or(999);

/// A code that the reset operation takes.
pub(crate) const PRAT_CODE: Text = CODE.form(
    |text| {
        let prefixed = text.starts_with("PRAT-");
        prefixed.then_some(()).ok_or(Finding::Format(Wanted {
            en: "a code that begins with PRAT-",
            id: "kode yang diawali PRAT-",
        }))
    },
    Schema::Pattern("^PRAT-"),
);

/// A path as in the request line: begins with a slash, may hold a query.
pub(crate) const PATH: Text = FREE.form(
    |text| {
        no_control(text)?;
        let visible = text.bytes().all(|byte| byte.is_ascii_graphic());
        if visible && text.starts_with('/') && !text.contains('#') {
            return Ok(());
        }
        Err(Finding::Format(Wanted {
            en: "a path of visible ASCII characters that begins with / and holds no #",
            id: "path dari karakter ASCII yang terlihat, diawali / dan tidak memuat #",
        }))
    },
    Schema::Pattern("^/[!\"$-~]*$"),
);

/// An e-mail address as the partner takes it.
pub(crate) const EMAIL: Text = FREE.form(
    |text| {
        is_email(text).then_some(()).ok_or(Finding::Format(Wanted {
            en: "an e-mail address: one @, a dot behind it, no white space",
            id: "alamat surel: satu @, ada titik sesudahnya, tanpa spasi",
        }))
    },
    Schema::Format("email"),
);

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    !local.is_empty()
        && !domain.contains('@')
        && domain.contains('.')
        && !text.chars().any(|character| character.is_whitespace() || character.is_control())
}
