//! Operations by name: params and replies are JSON objects.

use std::sync::Arc;

use segel::error::Violation;
use segel::{UnixTime, catalogue};

use crate::time::or_clock;
use crate::{Request, Response, Result};

/// A partner's client by name: keeps the checked config for many calls.
#[derive(Debug, uniffi::Object)]
pub struct Client(catalogue::Client);

/// A request that is ready to be sent, and the call that reads the response to it.
#[derive(Debug, uniffi::Record)]
pub struct Prepared {
    /// What to send, byte for byte.
    pub request: Request,
    /// Reads the response.
    pub call: Arc<Call>,
}

/// A prepared operation, whichever it is.
#[derive(Debug, uniffi::Object)]
pub struct Call(catalogue::Call);

#[uniffi::export]
impl Client {
    /// Checks a config, a JSON object, for a partner: `prakerja`, `pafi`, `padi`, `seekpass` or
    /// `middleware`.
    ///
    /// Errors: `Invalid`, with every violation; `unknown_operation` if there is no such partner.
    #[uniffi::constructor]
    pub fn new(partner: String, config: String) -> Result<Self> {
        Ok(Self(catalogue::Client::new(&partner, &config)?))
    }

    /// Prepares an operation of this partner, `prakerja.submission_status`, from params that are
    /// a JSON object.
    ///
    /// `now`: the time that the request is made for, this machine's if not given.
    ///
    /// Errors: `Invalid`, with every violation; an operation of another partner is unknown.
    #[uniffi::method(default(now = None))]
    pub fn prepare(
        &self,
        operation: String,
        params: String,
        now: Option<UnixTime>,
    ) -> Result<Prepared> {
        Ok(self.0.prepare(&operation, &params, or_clock(now))?.into())
    }

    /// What is wrong with config and params; nothing if all is well.
    pub fn validate(&self, operation: String, params: String) -> Vec<Violation> {
        self.0.validate(&operation, &params)
    }
}

#[uniffi::export]
impl Call {
    /// Reads the response and gives the reply, a JSON object.
    ///
    /// Errors: `Rejected`, `Unreadable`; `Invalid` if the status is none of HTTP's.
    pub fn parse(&self, response: Response) -> Result<String> {
        response.read(|response| self.0.parse(response))
    }
}

impl From<catalogue::Call> for Prepared {
    fn from(call: catalogue::Call) -> Self {
        Self { request: call.request().into(), call: Arc::new(Call(call)) }
    }
}

/// The catalogue as JSON: every operation with its schemas and a worked example, and the
/// partners' codes.
#[uniffi::export]
pub fn describe() -> String {
    catalogue::describe().to_owned()
}
