//! PAFI: the association of pharmacy assistants, and whether a member has enough credit points.
//!
//! `OAuth` 2 with client credentials. Source: the partner's document "PAFI API".

mod answer;
mod config;
pub mod kecukupan_skp;
pub mod token;

pub use config::{Client, Config, Pafi};

pub(crate) use crate::oauth::Ready;
