//! A prepared call: the request, and how its response is read.

use std::fmt;
use std::sync::Arc;

use crate::check::Checker;
use crate::client::{ORDER_RESPONSE, Partner, Settings as _, Shared};
use crate::error::{Error, Finding, Lang};
use crate::operation::Operation;
use crate::reading::{Incoming, Refusal};
use crate::redact::Redactor;
use crate::request::Request;
use crate::response::Response;
use crate::rule::Integer;

/// A prepared operation. It owns the request and reads the response, as often as asked and with
/// the same answer each time.
pub struct Call<O: Operation> {
    pub(crate) request: Request,
    pub(crate) shared: Arc<Shared<O::Partner>>,
    pub(crate) context: O::Context,
    pub(crate) now: i64,
}

impl<O: Operation> Call<O> {
    /// What to send, byte for byte.
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// The request alone, for a host that will not read the response; see also
    /// [`Request::take_body`].
    pub fn into_request(self) -> Request {
        self.request
    }

    /// Reads the response.
    ///
    /// # Errors
    ///
    /// [`Error::Rejected`] if the partner said no as it documents, [`Error::Unreadable`] if the
    /// response is anything but what it documents, [`Error::Invalid`] if `response.status` is no
    /// HTTP status (100 to 599).
    pub fn parse(&self, response: &Response<'_>) -> Result<O::Reply, Error> {
        let incoming = self.shared.incoming(response, O::USES_TOKEN, self.now)?;
        let read = O::read(&self.context, &incoming);
        read.map_err(|refusal| {
            let secrets = O::secrets(&self.context);
            self.shared.refuse(refusal, &incoming, secrets, O::excerpt)
        })
    }
}

/// What is the same for all operations of a partner stands here once.
impl<P: Partner> Shared<P> {
    fn incoming<'a>(
        &self,
        response: &'a Response<'a>,
        uses_token: bool,
        now: i64,
    ) -> Result<Incoming<'a>, Error> {
        check_status(response, self.config.lang())?;
        Ok(Incoming::new(response, self.config.max_response_bytes(), uses_token, now))
    }

    #[cold]
    #[inline(never)]
    fn refuse<'a>(
        &'a self,
        refusal: Refusal,
        incoming: &Incoming<'_>,
        mut secrets: Vec<&'a str>,
        excerpt: fn(&Redactor, &Response<'_>) -> String,
    ) -> Error {
        secrets.extend(P::secrets(&self.config));
        refusal.into_error(&Redactor::new(&secrets), excerpt, incoming.response, incoming.now)
    }
}

/// The status is none of HTTP's.
pub(crate) const BAD_STATUS: Finding = Finding::Range(Integer::new(100, 599));

fn check_status(response: &Response<'_>, lang: Lang) -> Result<(), Error> {
    if (100..600).contains(&response.status) {
        return Ok(());
    }
    let mut at = Checker::default();
    find_in_response(&mut at, "status", BAD_STATUS);
    Err(at.into_error(lang))
}

const RESPONSE: &[&str] = &["status", "body_base64"];

/// Something is wrong with what the host says that it got.
pub(crate) fn find_in_response(at: &mut Checker, member: &'static str, finding: Finding) {
    at.field(ORDER_RESPONSE, "response", |at| at.found_in(RESPONSE, member, finding));
}

impl<O: Operation> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &O::ABOUT.name)
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}
