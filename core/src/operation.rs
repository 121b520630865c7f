//! What every operation says of itself; one file an operation says it.

use crate::client::Partner;
use crate::reading::{Incoming, Refusal};
use crate::record::{Record, choice};
use crate::redact::Redactor;
use crate::reply::Reply;
use crate::request::Request;
use crate::response::Response;

choice! {
    /// Where the knowledge about an operation comes from.
    pub enum Provenance {
        /// The partner's own document, as it was received.
        Document = "doc",
        /// A public page of the partner.
        Public = "public",
        /// What real clients in production send and read; the partner documents nothing.
        Seen = "seen",
        /// This library's own.
        Own = "ours",
    }
}

/// Whether an operation may be prepared and sent again when nobody knows whether the partner
/// acted: after an unreadable 2xx or 5xx, or no response at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeatable {
    /// Again and again: it reads, or does the same thing over.
    Yes,
    /// Not before asking; the text says how.
    AskFirst(&'static str),
}

/// What an operation is.
#[derive(Debug, Clone, Copy)]
pub struct About {
    /// `partner.verb_noun`.
    pub name: &'static str,
    /// HTTP method.
    pub method: &'static str,
    /// Path below the base URL, variable parts in braces.
    pub path: &'static str,
    /// Where it is known from.
    pub provenance: Provenance,
    /// Whether it may be repeated blindly.
    pub repeatable: Repeatable,
    /// A worked example.
    pub example: Example,
}

/// A worked example: what goes in, and what the partner answers.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// Config as JSON.
    pub config: &'static str,
    /// Params as JSON.
    pub params: &'static str,
    /// The body of a success with status 200.
    pub response: &'static str,
}

/// The `now` of every worked example, 26 October 2023, 10:00:16 in Jakarta.
#[cfg(feature = "schema")]
pub(crate) const EXAMPLE_NOW: i64 = 1_698_289_216;

/// One thing that a partner can do. Implemented by a marker type in each operation's file.
#[allow(private_interfaces, private_bounds, reason = "sealed: named in public, made here alone")]
pub trait Operation: Sized + 'static {
    /// What the operation is.
    const ABOUT: About;

    /// Fields of the config that must be given, beside those that are always.
    const NEEDS: &'static [&'static str] = &[];

    /// Fields of the config that are not looked at.
    const IGNORES: &'static [&'static str] = &[];

    /// Whether it sends `config.access_token`: decides what to do about a 401.
    const USES_TOKEN: bool = false;

    /// Who offers it.
    type Partner: Partner;

    /// What this one call is about.
    type Params: Record;

    /// The checked content of a response that means success.
    type Reply: Reply;

    /// What of the params the reading needs.
    type Context: Send + Sync;

    /// Params become a request. They have been checked.
    fn request(
        client: &<Self::Partner as Partner>::Ready,
        params: &Self::Params,
        now: i64,
    ) -> (Request, Self::Context);

    /// A response becomes a reply.
    fn read(context: &Self::Context, incoming: &Incoming<'_>) -> Result<Self::Reply, Refusal>;

    /// Secrets among the params, which no error may show.
    fn secrets(_context: &Self::Context) -> Vec<&str> {
        Vec::new()
    }

    /// What of an unreadable response may be shown.
    fn excerpt(redactor: &Redactor, response: &Response<'_>) -> String {
        crate::reading::excerpt(redactor, response)
    }
}

/// The client's method of an operation.
macro_rules! method {
    ($(#[$meta:meta])* Client::$name:ident) => {
        impl super::Client {
            $(#[$meta])*
            ///
            /// `now`: Unix seconds.
            ///
            /// # Errors
            ///
            /// [`Invalid`](crate::error::Invalid), with every violation.
            pub fn $name(
                &self,
                params: &Params,
                now: i64,
            ) -> Result<$crate::Call<Operation>, $crate::Error> {
                self.prepare(params, now)
            }
        }
    };
}

pub(crate) use method;
