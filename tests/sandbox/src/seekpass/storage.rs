//! The file storage behind SEEK Pass: presigned upload URLs, as object stores have them.

use std::collections::HashMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::batch::Asset;
use crate::{
    exchange::{Answer, Request},
    seal,
};

/// Every upload's path begins so.
pub(crate) const PREFIX: &str = "/seekpass-storage/";

const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const SIGNATURE: &str = "&X-Sandbox-Signature=";

/// The files that were uploaded, and the key that signs upload URLs.
pub(crate) struct Storage {
    url: String,
    key: String,
    lifetime: i64,
    /// By path.
    uploads: HashMap<String, Upload>,
}

/// A file as it arrived.
pub(crate) struct Upload {
    pub(crate) asset_id: String,
    pub(crate) content_type: String,
    pub(crate) content: Vec<u8>,
    pub(crate) at: i64,
}

/// A place to upload to.
pub(super) struct Presigned {
    pub(super) url: String,
    pub(super) path: String,
}

impl Storage {
    pub(super) fn new(url: &str, lifetime: i64) -> Self {
        Self { url: url.to_owned(), key: seal::random_text(), lifetime, uploads: HashMap::new() }
    }

    /// The path says which asset; the query says what is allowed until when, and proves it.
    pub(super) fn presign(&self, request_id: &str, asset: &Asset, now: i64) -> Presigned {
        let path = format!("{PREFIX}{request_id}/{}", encode(&asset.id));
        let expires = now.saturating_add(self.lifetime);
        let content_type = encode(asset.content_type);
        let unsigned = format!("{path}?X-Sandbox-Expires={expires}&Content-Type={content_type}");
        let signature = self.signature(&unsigned);
        Presigned { url: format!("{}{unsigned}{SIGNATURE}{signature}", self.url), path }
    }

    pub(super) fn at(&self, path: &str) -> Option<&Upload> {
        self.uploads.get(path)
    }

    /// The newest upload of an asset.
    pub(crate) fn of_asset(&self, asset_id: &str) -> Option<&Upload> {
        let of_asset = self.uploads.values().filter(|upload| upload.asset_id == asset_id);
        of_asset.max_by_key(|upload| upload.at)
    }

    pub(crate) fn answer(&mut self, request: &Request, now: i64) -> Answer {
        match self.check(request, now) {
            Ok(()) => self.store(request, now),
            Err((status, code, message)) => refuse(status, code, message),
        }
    }

    fn check(&self, request: &Request, now: i64) -> Result<(), Refusal> {
        if request.method != "PUT" {
            return Err((405, "MethodNotAllowed", "The method is not allowed on this resource"));
        }
        if request.header("authorization").is_some() {
            return Err((400, "InvalidArgument", "Only one auth mechanism allowed"));
        }
        let (unsigned, signature) = request.target.split_once(SIGNATURE).unwrap_or_default();
        if signature != self.signature(unsigned) {
            return Err((403, "SignatureDoesNotMatch", "The URL is not as it was issued"));
        }
        let expires = parameter(request, "X-Sandbox-Expires").parse().unwrap_or(0);
        if now >= expires {
            return Err((403, "AccessDenied", "Request has expired"));
        }
        let content_type = request.header("content-type").unwrap_or_default();
        if content_type != parameter(request, "Content-Type") {
            return Err((403, "SignatureDoesNotMatch", "Content-Type is not what was signed"));
        }
        if request.header("content-length").is_none() {
            return Err((411, "MissingContentLength", "Content-Length is missing"));
        }
        Ok(())
    }

    fn store(&mut self, request: &Request, now: i64) -> Answer {
        let encoded = request.path().rsplit('/').next().unwrap_or_default();
        let asset_id = percent_encoding::percent_decode_str(encoded).decode_utf8_lossy();
        let upload = Upload {
            asset_id: asset_id.into_owned(),
            content_type: request.header("content-type").unwrap_or_default().to_owned(),
            content: request.body.clone(),
            at: now,
        };
        self.uploads.insert(request.path().to_owned(), upload);
        Answer::of(200, "application/xml", "").with_header("etag", "\"sandbox\"")
    }

    fn signature(&self, unsigned: &str) -> String {
        seal::hmac_sha256(&self.key, format!("PUT\n{unsigned}").as_bytes())
    }
}

/// Status, code and message.
type Refusal = (u16, &'static str, &'static str);

fn encode(text: &str) -> String {
    utf8_percent_encode(text, UNRESERVED).to_string()
}

fn parameter(request: &Request, name: &str) -> String {
    let mut pairs = form_urlencoded::parse(request.query().as_bytes());
    pairs.find(|(known, _)| known == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
}

fn refuse(status: u16, code: &str, message: &str) -> Answer {
    error(status, code, message).because(format!("{code}: {message}"))
}

pub(crate) fn failure(status: u16, message: &str) -> Answer {
    error(status, "InternalError", message)
}

fn error(status: u16, code: &str, message: &str) -> Answer {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Error><Code>{code}</Code><Message>{message}</Message></Error>"
    );
    Answer::of(status, "application/xml", body)
}
