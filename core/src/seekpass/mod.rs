//! SEEK Pass: issuers add credentials to a person's pass.
//!
//! `OAuth` 2 with client credentials, nested batches, and uploads to presigned URLs. Source: the
//! partner's document "Batch credentials" and its public guide.

pub mod add_batch;
mod answer;
pub mod by_name;
mod config;
mod request;
pub mod submission_status;
pub mod submission_statuses;
pub mod token;
pub mod upload_asset;

pub use config::{Client, Config, Seekpass};

pub(crate) use crate::oauth::Ready;
pub(crate) use config::EXAMPLE_CONFIG;
