//! Prakerja: training providers and digital platforms report and ask for every participant.
//!
//! Every request is a `POST` with a JSON body, signed with HMAC-SHA1 over the bytes that are
//! sent. Source: the partner's document "Submission Status" and its public developer pages.

pub mod authorize_payment;
pub mod by_name;
pub mod check_quota;
mod config;
mod diagnose;
mod envelope;
pub mod errors;
pub mod generate_url;
mod operation;
pub mod payment_status;
pub mod redeem_commit;
pub mod redeem_reset;
pub mod redeem_status;
mod rules;
pub mod send_otp;
mod signature;
pub mod signed;
pub mod submission_status;
pub mod submit_assignment;
pub mod submit_feedback;
pub mod void_payment;

pub use config::{Client, Config, Prakerja};
pub use diagnose::{Cause, Diagnosis, Explanation};
pub use rules::Scope;
pub use signature::Signing;

pub(crate) use config::{EXAMPLE_CONFIG, Ready};
