//! The requests that carry a bearer token.

use super::Ready;
use crate::request::{Header, Request, Secret};

/// What of the config an operation with a bearer token needs and passes over.
pub(crate) const NEEDS: &[&str] = &["base_url", "access_token"];
pub(crate) const IGNORES: &[&str] = &["client_id", "client_secret"];

/// `GET` of a path.
pub(crate) fn get(ready: &Ready, path: &str, template: &'static str) -> Request {
    Request {
        method: "GET",
        url: ready.base_url.join(path),
        headers: vec![
            Header::new("Accept", "application/json"),
            Header::bearer(&ready.access_token),
        ],
        body: Vec::new(),
        template,
        secret: Secret::Headers,
    }
}

/// `POST` of a JSON body.
pub(crate) fn post(ready: &Ready, path: &'static str, body: Vec<u8>) -> Request {
    Request {
        method: "POST",
        url: ready.base_url.join(path),
        headers: vec![
            Header::new("Content-Type", "application/json"),
            Header::new("Accept", "application/json"),
            Header::bearer(&ready.access_token),
        ],
        body,
        template: path,
        secret: Secret::Headers,
    }
}
