//! The one list of operations, and the door that takes operations by name.
//!
//! C, PHP, JavaScript, Python and the conformance drivers use this door: a new operation changes
//! none of them. Rust, Kotlin and Swift use the typed clients, which run the same code.

use std::any::Any;
use std::sync::LazyLock;

use crate::argument::{Argument, Document};
use crate::call::{self, Call as TypedCall};
use crate::check::{Checker, nearest};
use crate::client::{
    Client as TypedClient, Now, ORDER_CONFIG, ORDER_OPERATION, ORDER_PARAMS, Partner,
};
use crate::error::{Error, Finding, Lang, Violation};
use crate::json;
use crate::middleware;
use crate::operation::{About, Operation};
use crate::padi;
use crate::pafi;
use crate::prakerja;
use crate::request::Request;
use crate::response::Response;
use crate::seekpass;

/// Makes the list from the marker type of each operation's file.
macro_rules! catalogue {
    ($( $operation:path ),* $(,)?) => {
        /// Every operation, in the order of the catalogue.
        static ENTRIES: &[Entry] = &[$( Entry::of::<$operation>() ),*];

        /// What they are. Apart, for a library that never shows it need not carry it.
        static ABOUT: &[&About] = &[$( &<$operation as Operation>::ABOUT ),*];
    };
}

catalogue! {
    prakerja::submission_status::Operation,
    prakerja::submit_assignment::Operation,
    prakerja::submit_feedback::Operation,
    prakerja::redeem_status::Operation,
    prakerja::redeem_commit::Operation,
    prakerja::redeem_reset::Operation,
    prakerja::generate_url::Operation,
    prakerja::check_quota::Operation,
    prakerja::send_otp::Operation,
    prakerja::authorize_payment::Operation,
    prakerja::payment_status::Operation,
    prakerja::void_payment::Operation,
    prakerja::signed::Operation,
    pafi::token::Operation,
    pafi::kecukupan_skp::Operation,
    padi::submit_transaction::Operation,
    padi::list_transactions::Operation,
    padi::delete_transactions::Operation,
    padi::submit_umkm::Operation,
    padi::list_umkm::Operation,
    padi::delete_umkm::Operation,
    seekpass::token::Operation,
    seekpass::submission_status::Operation,
    seekpass::submission_statuses::Operation,
    seekpass::add_batch::Operation,
    seekpass::upload_asset::Operation,
    middleware::request_out::Operation,
}

/// The catalogue as JSON: every operation with its schemas and a worked example, and the
/// partners' codes.
///
/// `{"operations": [{"name", "partner", "method", "path", "provenance", "repeatable",
/// "ask_first"?, "config", "params", "reply", "example"}], "codes": {…}}`
pub fn describe() -> &'static str {
    static JSON: LazyLock<String> = LazyLock::new(|| {
        let compressed = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.json.deflate"));
        // What the build has compressed can be decompressed.
        let json = miniz_oxide::inflate::decompress_to_vec(compressed).unwrap_or_default();
        String::from_utf8(json).unwrap_or_default()
    });
    &JSON
}

/// What the operations are, in the order of the catalogue.
pub fn operations() -> impl Iterator<Item = &'static About> {
    ABOUT.iter().copied()
}

/// Prepares an operation once, from a config that is not kept.
///
/// `config` and `params` are JSON objects, `now` is Unix seconds.
///
/// # Errors
///
/// [`Error::Invalid`] with every violation of config, params and `now`; of an unknown operation
/// that one alone.
pub fn prepare<'a>(
    operation: impl Into<Argument<'a>>,
    config: impl Into<Document<'a>>,
    params: impl Into<Document<'a>>,
    now: impl Into<Argument<'a>>,
) -> Result<Call, Error> {
    let config = config.into();
    let entry = find(operation.into()).map_err(|finding| refused(finding, lang_of(config)))?;
    let client = (entry.client)(config);
    (entry.prepare)(&*client, params.into(), &now.into().now(), Checker::default())
}

/// Reads a response in another process than the one that prepared the call: the same as
/// [`Call::parse`] of a call prepared from the same values.
///
/// # Errors
///
/// As [`prepare`] and [`Call::parse`]; a response that no host can have got is
/// [`Error::Invalid`] with the paths `/response/status` and `/response/body_base64`.
pub fn parse<'a>(
    operation: impl Into<Argument<'a>>,
    config: impl Into<Document<'a>>,
    params: impl Into<Document<'a>>,
    now: impl Into<Argument<'a>>,
    answer: &Answer<'_>,
) -> Result<String, Error> {
    let config = config.into();
    let entry = find(operation.into()).map_err(|finding| refused(finding, lang_of(config)))?;
    let client = (entry.client)(config);
    let mut at = Checker::default();
    let (status, body) = answer.read(&mut at);
    let call = (entry.prepare)(&*client, params.into(), &now.into().now(), at)?;
    call.parse(&Response { status, headers: answer.headers, body: &body })
}

/// Every violation of config and params, without preparing anything; none if all is well. An
/// operation that is unknown is the only one.
pub fn validate<'a>(
    operation: impl Into<Argument<'a>>,
    config: impl Into<Document<'a>>,
    params: impl Into<Document<'a>>,
) -> Vec<Violation> {
    let config = config.into();
    let entry = find(operation.into()).map_err(|finding| refused(finding, lang_of(config)));
    match entry {
        Ok(entry) => entry.validate(&*(entry.client)(config), params.into()),
        Err(error) => error.into_violations(),
    }
}

/// A response as a host has it before anybody has looked at it.
#[derive(Clone, Copy, Default)]
pub struct Answer<'a> {
    /// HTTP status.
    pub status: Argument<'a>,
    /// Headers as name and value.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body's bytes, or the JSON of their Base64.
    pub body: Argument<'a>,
}

/// A partner's client by name: keeps the checked config for many calls.
pub struct Client {
    partner: &'static str,
    typed: Box<AnyClient>,
    lang: Lang,
}

/// A prepared operation, whichever it is.
pub struct Call(Box<dyn AnyCall>);

impl Client {
    /// Checks a config, a JSON object, for a partner (`prakerja`, …).
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] with every violation of the config, or with `unknown_operation` if
    /// there is no such partner.
    pub fn new<'a>(partner: &str, config: impl Into<Document<'a>>) -> Result<Self, Error> {
        let config = config.into();
        let entry = ENTRIES.iter().find(|entry| entry.partner == partner);
        let lang = lang_of(config);
        let entry = entry.ok_or_else(|| refused(unknown(partner), lang))?;
        let client = (entry.client)(config);
        (entry.check_client)(&*client)?;
        Ok(Self { partner: entry.partner, typed: client, lang })
    }

    /// Prepares an operation of this partner: `prakerja.submission_status`, …
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] with every violation; an operation of another partner is unknown.
    pub fn prepare<'a>(
        &self,
        operation: impl Into<Argument<'a>>,
        params: impl Into<Document<'a>>,
        now: impl Into<Argument<'a>>,
    ) -> Result<Call, Error> {
        let entry = self.entry(operation.into())?;
        (entry.prepare)(&*self.typed, params.into(), &now.into().now(), Checker::default())
    }

    /// As [`validate`]; an operation of another partner is unknown.
    pub fn validate<'a>(
        &self,
        operation: impl Into<Argument<'a>>,
        params: impl Into<Document<'a>>,
    ) -> Vec<Violation> {
        match self.entry(operation.into()) {
            Ok(entry) => entry.validate(&*self.typed, params.into()),
            Err(error) => error.into_violations(),
        }
    }

    /// The operation, if it is one of this partner's.
    fn entry(&self, operation: Argument<'_>) -> Result<&'static Entry, Error> {
        let entry = find(operation).and_then(|entry| {
            let is_ours = entry.partner == self.partner;
            is_ours.then_some(entry).ok_or_else(|| unknown(entry.name))
        });
        entry.map_err(|finding| refused(finding, self.lang))
    }

    /// The typed client, for what is not an operation.
    pub fn typed<P: Partner>(&self) -> Option<&TypedClient<P>> {
        self.typed.downcast_ref()
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("partner", &self.partner).finish_non_exhaustive()
    }
}

impl Call {
    /// What to send, byte for byte.
    pub fn request(&self) -> &Request {
        self.0.request()
    }

    /// Moves the body out, as [`Request::take_body`] does; the call still reads its response.
    pub fn take_body(&mut self) -> Vec<u8> {
        self.0.take_body()
    }

    /// Reads the response and gives the reply as JSON.
    ///
    /// # Errors
    ///
    /// [`Error::Rejected`], [`Error::Unreadable`], or [`Error::Invalid`] if the status is none.
    pub fn parse(&self, response: &Response<'_>) -> Result<String, Error> {
        self.0.parse(response)
    }
}

impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Call").field(self.request()).finish()
    }
}

/// Shows the names of the headers alone.
impl std::fmt::Debug for Answer<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| *name).collect();
        f.debug_struct("Answer").field("headers", &names).finish_non_exhaustive()
    }
}

impl Answer<'_> {
    fn read(&self, at: &mut Checker) -> (u16, Vec<u8>) {
        let mut status = 0;
        let status_found = match self.status.integer() {
            Ok(Some(number)) => match u16::try_from(number) {
                Ok(number) if (100..600).contains(&number) => {
                    status = number;
                    None
                }
                _ => Some(call::BAD_STATUS),
            },
            Ok(None) => Some(Finding::Required),
            Err(Finding::UnsafeInteger) => Some(call::BAD_STATUS),
            Err(finding) => Some(finding),
        };
        if let Some(finding) = status_found {
            call::find_in_response(at, "status", finding);
        }
        let body = self.body.bytes().unwrap_or_else(|finding| {
            call::find_in_response(at, "body_base64", finding);
            (&[]).into()
        });
        (status, body.into_owned())
    }
}

/// A typed client with its type erased.
type AnyClient = dyn Any + Send + Sync;

#[cfg(feature = "schema")]
mod generate;

#[cfg(feature = "schema")]
pub use generate::generate;

/// One operation with its type erased.
struct Entry {
    name: &'static str,
    partner: &'static str,
    client: fn(Document<'_>) -> Box<AnyClient>,
    check_client: fn(&AnyClient) -> Result<(), Error>,
    prepare: fn(&AnyClient, Document<'_>, &Now, Checker) -> Result<Call, Error>,
    #[cfg(feature = "schema")]
    schemas: fn() -> crate::schema::Schemas,
}

impl Entry {
    const fn of<O: Operation>() -> Self {
        Self {
            name: O::ABOUT.name,
            partner: O::Partner::NAME,
            client: |config| Box::new(client::<O::Partner>(config)),
            check_client: |client| typed::<O::Partner>(client, O::ABOUT.name)?.check(),
            prepare: |client, params, now, mut at| {
                let params: O::Params = params.read(ORDER_PARAMS, "params", &mut at);
                let client = typed::<O::Partner>(client, O::ABOUT.name)?;
                let call = client.prepare_checked::<O>(&params, now, at)?;
                Ok(Call(Box::new(call)))
            },
            #[cfg(feature = "schema")]
            schemas: || crate::schema::of::<O>(),
        }
    }

    /// Every violation of a call that is asked for without a time, and so is never made, but for
    /// that one.
    fn validate(&self, client: &AnyClient, params: Document<'_>) -> Vec<Violation> {
        let never = Now::Wrong(Finding::Required);
        let prepared = (self.prepare)(client, params, &never, Checker::default());
        let violations = prepared.err().map(Error::into_violations).unwrap_or_default();
        violations.into_iter().filter(|violation| violation.path != "/now").collect()
    }
}

pub(crate) fn client<P: Partner>(config: Document<'_>) -> TypedClient<P> {
    let mut at = Checker::default();
    let config: P::Config = config.read(ORDER_CONFIG, "config", &mut at);
    TypedClient::lenient(config, at)
}

/// The client behind the erasure; to another partner's client the operation is unknown.
fn typed<'a, P: Partner>(
    client: &'a AnyClient,
    operation: &str,
) -> Result<&'a TypedClient<P>, Error> {
    client.downcast_ref().ok_or_else(|| refused(unknown(operation), Lang::default()))
}

/// A call with its type erased.
trait AnyCall: Send + Sync {
    fn request(&self) -> &Request;
    fn take_body(&mut self) -> Vec<u8>;
    fn parse(&self, response: &Response<'_>) -> Result<String, Error>;
}

impl<O: Operation> AnyCall for TypedCall<O> {
    fn request(&self) -> &Request {
        self.request()
    }

    fn take_body(&mut self) -> Vec<u8> {
        self.request.take_body()
    }

    fn parse(&self, response: &Response<'_>) -> Result<String, Error> {
        const MOST: usize = 1 << 16;
        let reply = self.parse(response)?;
        // It says what the body says. A token in it leaves no part behind if it need not grow.
        let length = response.body.len().min(MOST).saturating_add(512);
        Ok(String::from_utf8(json::to_bytes_of_about(length, &reply)).unwrap_or_default())
    }
}

fn find(operation: Argument<'_>) -> Result<&'static Entry, Finding> {
    let name = operation.text()?.ok_or(Finding::Required)?;
    ENTRIES.iter().find(|entry| entry.name == name).ok_or_else(|| unknown(&name))
}

fn unknown(name: &str) -> Finding {
    Finding::UnknownOperation { meant: nearest(name, ENTRIES.iter().map(|entry| entry.name)) }
}

/// The error of an operation that cannot be had.
fn refused(finding: Finding, lang: Lang) -> Error {
    let mut at = Checker::default();
    at.field(ORDER_OPERATION, "operation", |at| at.found(finding));
    at.into_error(lang)
}

/// The language that a config asks for, whoever's it is.
pub(crate) fn lang_of(config: Document<'_>) -> Lang {
    let text = config.0.and_then(|json| std::str::from_utf8(json).ok()).unwrap_or_default();
    let members = json::members(text).unwrap_or_default();
    let lang = members.iter().rev().find(|(name, _)| name == "lang");
    lang.and_then(|(_, value)| Lang::from_spelling(value.trim_matches('"'))).unwrap_or_default()
}
