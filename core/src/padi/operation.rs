//! What `PaDi`'s operations have in common: one path, and a body whose only key says what is
//! wanted.

use serde::ser::{Serialize, Serializer};

use super::Ready;
use crate::json;
use crate::request::{Header, Request, Secret};

pub(crate) const PATH: &str = "/padis";

/// A request with the key of the gateway, if there is one.
pub(crate) fn request(ready: &Ready, body: Vec<u8>) -> Request {
    let mut headers = Vec::with_capacity(2);
    headers.push(Header::new("Content-Type", "application/json"));
    let secret = match &ready.api_key {
        Some(api_key) => {
            headers.push(Header::new("x-api-key", api_key.expose().to_owned()));
            Secret::Headers
        }
        None => Secret::Nothing,
    };
    Request { method: "POST", url: ready.url.clone(), headers, body, template: PATH, secret }
}

/// The body `{"KEY":PARAMS}`.
pub(crate) fn whole<T: Serialize>(key: &str, _: &Ready, params: &T) -> Vec<u8> {
    json::to_bytes(&Keyed(key, params))
}

/// The body `{"KEY":{"NAME":[…]}}`.
pub(crate) fn list(key: &str, name: &str, texts: &[String]) -> Vec<u8> {
    json::to_bytes(&Keyed(key, &Keyed(name, texts)))
}

/// An object with one member.
struct Keyed<'a, T: ?Sized>(&'a str, &'a T);

impl<T: Serialize + ?Sized> Serialize for Keyed<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([(self.0, self.1)])
    }
}

/// Declares an operation: the key of its body, how the body is made, and how an answer is read.
macro_rules! operation {
    (
        $(#[$meta:meta])*
        $name:ident: $key:literal
        provenance $provenance:ident
        repeatable $repeatable:expr,
        params $params:literal,
        response $response:literal,
        body $body:path,
        read $read:path
    ) => {
        /// Names the operation in types.
        #[derive(Debug)]
        pub enum Operation {}

        #[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
        impl $crate::operation::Operation for Operation {
            const ABOUT: $crate::operation::About = $crate::operation::About {
                name: concat!("padi.", stringify!($name)),
                method: "POST",
                path: $crate::padi::operation::PATH,
                provenance: $crate::operation::Provenance::$provenance,
                repeatable: $repeatable,
                example: $crate::operation::Example {
                    config: $crate::padi::EXAMPLE_CONFIG,
                    params: $params,
                    response: $response,
                },
            };

            type Partner = $crate::padi::Padi;
            type Params = Params;
            type Reply = Reply;
            type Context = ();

            fn request(
                ready: &$crate::padi::Ready,
                params: &Params,
                _: i64,
            ) -> ($crate::request::Request, ()) {
                let body = $body($key, ready, params);
                ($crate::padi::operation::request(ready, body), ())
            }

            fn read(
                (): &(),
                incoming: &$crate::reading::Incoming<'_>,
            ) -> Result<Reply, $crate::reading::Refusal> {
                $crate::padi::answer::read(incoming, $read)
            }
        }

        $crate::operation::method! {
            $(#[$meta])*
            Client::$name
        }
    };
}

pub(crate) use operation;
