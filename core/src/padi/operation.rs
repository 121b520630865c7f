//! What `PaDi`'s operations have in common: one path, and a body whose only key says what is
//! wanted.

use serde::ser::{Serialize, Serializer};

use super::Ready;
use crate::json;
use crate::request::{Header, Request, Secret};

pub(crate) const PATH: &str = "/padis";

/// A request whose body is `{"KEY":CONTENT}`.
pub(crate) fn request<T: Serialize>(ready: &Ready, key: &'static str, content: T) -> Request {
    let mut headers = Vec::with_capacity(2);
    headers.push(Header::new("Content-Type", "application/json"));
    let secret = match &ready.api_key {
        Some(api_key) => {
            headers.push(Header::new("x-api-key", api_key.expose().to_owned()));
            Secret::Headers
        }
        None => Secret::Nothing,
    };
    let body = json::to_bytes(&Body { key, content });
    Request { method: "POST", url: ready.url.clone(), headers, body, template: PATH, secret }
}

struct Body<T> {
    key: &'static str,
    content: T,
}

impl<T: Serialize> Serialize for Body<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([(self.key, &self.content)])
    }
}

/// The columns of a record as an object of texts.
pub(crate) struct Texts<I>(pub(crate) I);

impl<'a, I: Iterator<Item = (&'static str, &'a str)> + Clone> Serialize for Texts<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.clone())
    }
}

/// Declares an operation: the key of its body, what the body holds under it, and how an answer
/// is read.
macro_rules! operation {
    (
        $(#[$meta:meta])*
        $name:ident: $key:literal
        provenance $provenance:ident
        repeatable $repeatable:expr,
        params $params:literal,
        response $response:literal,
        content $content:expr,
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
                let content = $content(ready, params);
                ($crate::padi::operation::request(ready, $key, content), ())
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
