//! `POST /padis` with `delete_umkm`
//!
//! Deletes UMKM that the company registered. No document of the partner describes it: this is
//! what real clients send and read.

use super::Ready;
use super::operation::{list, operation};
use super::rules::IDENTIFIERS;
use crate::check::Checker;
use crate::operation::Repeatable;
use crate::record::{Record as _, record};

pub use super::answer::Done as Reply;

record! {
    /// Which UMKM.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PadiDeleteUmkmParams"))]
    pub struct Params {
        /// Their identifiers, 1 to 1000, none twice.
        uids: Vec<String> = IDENTIFIERS,
    } also Params::check_duplicates
}

impl Params {
    fn body(key: &str, _: &Ready, params: &Self) -> Vec<u8> {
        list(key, "uid", &params.uids)
    }

    fn check_duplicates(&self, _: &[&str], at: &mut Checker) {
        at.unique(Self::FIELDS, "uids", &self.uids);
    }
}

operation! {
    /// Deletes UMKM that the company registered.
    delete_umkm: "delete_umkm"
    provenance Seen
    repeatable Repeatable::AskFirst("padi.list_umkm: what it still lists was not deleted; delete only that"),
    params r#"{"uids":["123"]}"#,
    response r#"{"status":"success","message":"Data berhasil dihapus"}"#,
    body Params::body,
    read Reply::from_answer
}
