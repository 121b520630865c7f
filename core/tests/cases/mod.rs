//! Random valid calls of every operation, each through the typed door and as JSON for the door
//! by name.

#![allow(dead_code, reason = "each test file uses its part")]

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use segel::{Error, Request, Response, middleware, padi, pafi, prakerja, seekpass};
use serde::Serialize;

pub(crate) mod configs;
pub(crate) mod of_middleware;
pub(crate) mod of_padi;
pub(crate) mod of_pafi;
pub(crate) mod of_prakerja;
pub(crate) mod of_seekpass;
pub(crate) mod texts;

/// A value that the caller gives, as the JSON that the door by name takes.
pub(crate) trait Json {
    fn json(&self) -> String;

    /// The secrets in it.
    fn secrets(&self) -> Vec<String> {
        Vec::new()
    }
}

/// One valid call.
pub(crate) struct Case {
    pub(crate) operation: &'static str,
    pub(crate) config: String,
    pub(crate) params: String,
    pub(crate) now: i64,
    pub(crate) secrets: Vec<String>,
    /// `Debug` of everything that the typed door has to do with.
    pub(crate) debugs: Vec<String>,
    /// What the typed door prepares.
    pub(crate) request: Result<Request, Error>,
    parse: Box<Parse>,
}

type Parse = dyn Fn(&Response<'_>) -> Result<String, Error>;

impl Case {
    pub(crate) fn partner(&self) -> &'static str {
        partner(self.operation)
    }

    /// What the typed call makes of a response, the reply as JSON.
    pub(crate) fn parse(&self, response: &Response<'_>) -> Result<String, Error> {
        (self.parse)(response)
    }
}

impl std::fmt::Debug for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { operation, config, params, now, .. } = self;
        write!(f, "{operation} of {params} with {config} at {now}")
    }
}

/// The partner of an operation.
pub(crate) fn partner(operation: &'static str) -> &'static str {
    operation.split('.').next().unwrap_or_default()
}

/// A strategy for the cases of an operation.
type Cases = fn() -> BoxedStrategy<Case>;

macro_rules! cases {
    ($( $partner:ident.$operation:ident: $params:path ),* $(,)?) => {
        /// Every operation, with valid calls of it.
        pub(crate) const ALL: &[(&str, Cases)] = &[$((
            concat!(stringify!($partner), ".", stringify!($operation)),
            || (configs::$partner(), $params(), now()).prop_map(|(config, params, now)| {
                let client = $partner::Client::new(config.clone());
                let call = client.and_then(|client| {
                    let debug = format!("{client:?}");
                    client.$operation(&params, now).map(|call| (call, debug))
                });
                let mut debugs = vec![format!("{config:?}"), format!("{params:?}")];
                let request = call.as_ref().map(|(call, client)| {
                    let request = call.request();
                    debugs.extend([client.clone(), format!("{call:?}"), format!("{request:?}")]);
                    request.clone()
                });
                Case {
                    operation: concat!(stringify!($partner), ".", stringify!($operation)),
                    config: config.json(),
                    params: params.json(),
                    now,
                    secrets: [config.secrets(), params.secrets()].concat(),
                    debugs,
                    request: request.map_err(Clone::clone),
                    parse: Box::new(move |response| {
                        let (call, _) = call.as_ref().map_err(Clone::clone)?;
                        call.parse(response).map(|reply| to_json(&reply))
                    }),
                }
            }).boxed(),
        )),*];
    };
}

cases! {
    prakerja.submission_status: of_prakerja::submission_status,
    prakerja.submit_assignment: of_prakerja::submit_assignment,
    prakerja.submit_feedback: of_prakerja::submit_feedback,
    prakerja.redeem_status: of_prakerja::redeem_status,
    prakerja.redeem_commit: of_prakerja::redeem_commit,
    prakerja.redeem_reset: of_prakerja::redeem_reset,
    prakerja.generate_url: of_prakerja::generate_url,
    prakerja.check_quota: of_prakerja::check_quota,
    prakerja.send_otp: of_prakerja::send_otp,
    prakerja.authorize_payment: of_prakerja::authorize_payment,
    prakerja.payment_status: of_prakerja::payment_status,
    prakerja.void_payment: of_prakerja::void_payment,
    prakerja.signed: of_prakerja::signed,
    pafi.token: of_pafi::token,
    pafi.kecukupan_skp: of_pafi::kecukupan_skp,
    padi.submit_transaction: of_padi::submit_transaction,
    padi.list_transactions: of_padi::list_transactions,
    padi.delete_transactions: of_padi::delete_transactions,
    padi.submit_umkm: of_padi::submit_umkm,
    padi.list_umkm: of_padi::list_umkm,
    padi.delete_umkm: of_padi::delete_umkm,
    seekpass.token: of_seekpass::token,
    seekpass.submission_status: of_seekpass::submission_status,
    seekpass.submission_statuses: of_seekpass::submission_statuses,
    seekpass.add_batch: of_seekpass::add_batch,
    seekpass.upload_asset: of_seekpass::upload_asset,
    middleware.request_out: of_middleware::request_out,
}

/// Valid calls of any operation.
pub(crate) fn calls() -> impl Strategy<Value = Case> {
    prop::sample::select(ALL).prop_flat_map(|(_, cases)| cases())
}

/// Any `now` that every partner takes.
pub(crate) fn now() -> impl Strategy<Value = i64> {
    1_000_000_000_i64..=9_999_999_999
}

/// Runs a property with a number of cases; what fails is shrunk and shown, and kept in no file.
#[track_caller]
pub(crate) fn check<S: Strategy>(
    cases: u32,
    strategy: &S,
    property: impl Fn(S::Value) -> TestCaseResult,
) {
    let config = Config { failure_persistence: None, ..Config::with_cases(cases) };
    if let Err(failure) = TestRunner::new(config).run(strategy, property) {
        panic!("{failure}");
    }
}

pub(crate) fn to_json<T: Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).unwrap()
}

/// An object as JSON, its members in this order; what is `None` is left out.
pub(crate) fn object(members: &[(&str, Option<String>)]) -> String {
    let given = members.iter().filter_map(|(name, json)| Some((name, json.as_ref()?)));
    let given: Vec<String> = given.map(|(name, json)| format!("\"{name}\":{json}")).collect();
    format!("{{{}}}", given.join(","))
}

/// A value as a member of [`object`].
#[allow(clippy::unnecessary_wraps, reason = "beside members that may be left out")]
pub(crate) fn given<T: Serialize + ?Sized>(value: &T) -> Option<String> {
    Some(to_json(value))
}

/// An optional value as a member of [`object`].
pub(crate) fn maybe<T: Serialize>(value: Option<&T>) -> Option<String> {
    value.map(to_json)
}

/// Params whose JSON is what serde writes.
macro_rules! serialized {
    ($( $params:path ),* $(,)?) => {
        $(
            impl $crate::cases::Json for $params {
                fn json(&self) -> String {
                    $crate::cases::to_json(self)
                }
            }
        )*
    };
}

pub(crate) use serialized;
