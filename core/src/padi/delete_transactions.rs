//! `POST /padis` with `delete_transaksi`
//!
//! Deletes transactions that the company reported. No document of the partner describes it: this
//! is what real clients send and read.

use super::Ready;
use super::operation::{list, operation};
use super::rules::IDENTIFIERS;
use crate::check::Checker;
use crate::operation::Repeatable;
use crate::record::{Record as _, record};

pub use super::answer::Done as Reply;

record! {
    /// Which transactions.
    #[cfg_attr(feature = "uniffi", uniffi(name = "PadiDeleteTransactionsParams"))]
    pub struct Params {
        /// Their identifiers, 1 to 1000, none twice.
        transaksi_ids: Vec<String> = IDENTIFIERS,
    } also Params::check_duplicates
}

impl Params {
    fn body(key: &str, _: &Ready, params: &Self) -> Vec<u8> {
        list(key, "transaksi_id", &params.transaksi_ids)
    }

    fn check_duplicates(&self, _: &[&str], at: &mut Checker) {
        at.unique(Self::FIELDS, "transaksi_ids", &self.transaksi_ids);
    }
}

operation! {
    /// Deletes transactions that the company reported.
    delete_transactions: "delete_transaksi"
    provenance Seen
    repeatable Repeatable::AskFirst("padi.list_transactions: what it still lists was not deleted; delete only that"),
    params r#"{"transaksi_ids":["abc","abd"]}"#,
    response r#"{"status":"success","message":"Data berhasil dihapus"}"#,
    body Params::body,
    read Reply::from_answer
}
