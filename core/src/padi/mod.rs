//! `PaDi` UMKM: state-owned companies report what they buy from small businesses (UMKM).
//!
//! Every request is a `POST` to one path; the key at the top of the body says what is wanted.
//! Source: the partner's document "API Transaksi" for [`submit_transaction`]; what real clients
//! send and read for all else.

mod answer;
pub mod codes;
mod columns;
mod config;
pub mod delete_transactions;
pub mod delete_umkm;
pub mod list_transactions;
pub mod list_umkm;
mod operation;
mod rules;
pub mod submit_transaction;
pub mod submit_umkm;

pub use config::{Client, Config, InvoiceKey, Padi};

pub(crate) use config::{EXAMPLE_CONFIG, Ready};
