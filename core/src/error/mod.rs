//! What can go wrong, in one shape for every partner and every language.
//!
//! A failure is always one of three kinds, told apart by whose fault it is:
//! [`Invalid`] (the caller's, nothing was built), [`Rejected`] (the partner said no, as it
//! documents) and [`Unreadable`] (the answer is not what the partner documents).

mod kinds;
mod sets;
mod texts;

pub use kinds::{Error, FieldTexts, Invalid, Rejected, Unreadable, Violation};
pub use sets::{Lang, Problem, Reason, Retry, Rule};

pub(crate) use texts::{Counted, Finding, Wanted};
