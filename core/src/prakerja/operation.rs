//! What Prakerja's operations have in common: how a body becomes a signed request.

use super::Ready;
use crate::request::{Header, Request, Secret};

/// A signed request: the body is signed as it is sent, with the timestamp of the header.
pub(crate) fn signed_request(
    ready: &Ready,
    method: &'static str,
    path: [&str; 2],
    template: &'static str,
    authorization: Option<String>,
    body: Vec<u8>,
    now: i64,
) -> Request {
    let timestamp = itoa::Buffer::new().format(now).to_owned();
    let [base, below] = path;
    let sent_authorization = authorization.as_deref().unwrap_or_default();
    let signature = ready.sign(&timestamp, method, path, sent_authorization, &body);
    let mut headers = Vec::with_capacity(5);
    headers.push(Header::new("Content-Type", "application/json"));
    headers.push(Header::new("client_code", ready.client_code.clone()));
    headers.push(Header::new("signature", signature));
    headers.push(Header::new("timestamp", timestamp));
    let secret = match authorization {
        Some(authorization) => {
            headers.push(Header::new("Authorization", authorization));
            Secret::Headers
        }
        None => Secret::Nothing,
    };
    let url = [&ready.base_url.origin, base, below].concat();
    Request { method, url, headers, body, template, secret }
}

/// Declares an operation that posts its params as JSON and whose reply is made of `data`.
///
/// `read PATH` names another way to make the reply; `authorization PATH` the header's value.
macro_rules! operation {
    (
        $(#[$meta:meta])*
        $name:ident: POST $path:literal
        provenance $provenance:ident
        repeatable $repeatable:expr,
        params $params:literal,
        response $response:literal
        $(, read $read:path)?
    ) => {
        /// Names the operation in types.
        #[derive(Debug)]
        pub enum Operation {}

        #[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
        impl $crate::operation::Operation for Operation {
            const ABOUT: $crate::operation::About = $crate::operation::About {
                name: concat!("prakerja.", stringify!($name)),
                method: "POST",
                path: $path,
                provenance: $crate::operation::Provenance::$provenance,
                repeatable: $repeatable,
                example: $crate::operation::Example {
                    config: $crate::prakerja::EXAMPLE_CONFIG,
                    params: $params,
                    response: $response,
                },
            };

            type Partner = $crate::prakerja::Prakerja;
            type Params = Params;
            type Reply = Reply;
            type Context = ();

            fn request(
                ready: &$crate::prakerja::Ready,
                params: &Params,
                now: i64,
            ) -> ($crate::request::Request, ()) {
                let body = $crate::json::to_bytes(params);
                let path = [&*ready.base_url.path, $path];
                let request = $crate::prakerja::operation::signed_request(
                    ready, "POST", path, $path, None, body, now,
                );
                (request, ())
            }

            fn read(
                (): &(),
                incoming: &$crate::reading::Incoming<'_>,
            ) -> Result<Reply, $crate::reading::Refusal> {
                $crate::prakerja::operation::reading!(incoming $($read)?)
            }
        }

        $crate::operation::method! {
            $(#[$meta])*
            Client::$name
        }
    };
}

/// How a response is read: its `data`, unless the operation says otherwise.
macro_rules! reading {
    ($incoming:ident) => {
        $crate::prakerja::envelope::read($incoming)
    };
    ($incoming:ident $read:path) => {
        $crate::prakerja::envelope::read_with($incoming, $read)
    };
}

pub(crate) use {operation, reading};
