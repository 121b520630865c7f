//! `POST /padis` with `delete_transaksi`
//!
//! Deletes transactions that the company reported. No document of the partner describes it: this
//! is what real clients send and read.

use serde::Serialize;

use super::operation::operation;
use super::rules::{IDENTIFIERS, no_duplicates};
use crate::check::Checker;
use crate::operation::Repeatable;
use crate::record::record;

pub use super::answer::Done as Reply;

record! {
    /// Which transactions.
    #[derive(Serialize)]
    pub struct Params {
        /// Identifiers of purchase orders, 1 to 1000, none twice.
        #[serde(rename = "transaksi_id")]
        transaksi_ids: Vec<String> = IDENTIFIERS,
    } also Params::check_duplicates
}
