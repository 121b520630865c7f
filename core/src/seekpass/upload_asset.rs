//! `PUT` to a presigned URL
//!
//! Uploads the file of one asset to the URL that `seekpass.add_batch` gave for it. The URL is
//! used byte for byte and carries its own permission, so nothing else authorises the request.
//! Source: the partner's document, section on uploads.

use serde::Serialize;

use super::{Ready, Seekpass};
use crate::check::Checker;
use crate::error::{Finding, Problem, Wanted};
use crate::operation::{About, Example, Provenance, Repeatable, method};
use crate::reading::{Incoming, Refusal, Words};
use crate::record::{Record as _, choice, record};
use crate::redact::Redactor;
use crate::reply::Trouble;
use crate::request::{Header, Request, Secret};
use crate::response::Response;
use crate::secret::PresignedUrl;
use crate::url::URL;

choice! {
    /// Type of an asset.
    pub enum AssetType {
        /// PDF.
        Pdf = "pdf",
        /// JPEG.
        Jpg = "jpg",
        /// PNG.
        Png = "png",
        /// `OpenCerts`, which is JSON.
        OpenCert = "open_cert",
    }
}

record! {
    /// Which file goes where.
    #[cfg_attr(feature = "uniffi", uniffi(name = "SeekpassUploadAssetParams"))]
    pub struct Params {
        /// The URL, as the partner gave it.
        url: PresignedUrl = URL,
        /// What the file is; decides the `Content-Type`.
        asset_type: AssetType = (),
        /// The file's bytes (Base64 in JSON), which must begin as its type does: a wrong file is
        /// caught before it is sent.
        #[cfg_attr(feature = "schema", schemars(with = "String", extend("contentEncoding" = "base64")))]
        content: Vec<u8> = (),
    } also Params::check_content
}

impl Params {
    fn check_content(&self, unsound: &[&str], at: &mut Checker) {
        let both = !unsound.contains(&"content") && !unsound.contains(&"asset_type");
        if both && !self.asset_type.begins(&self.content) {
            at.found_in(Self::FIELDS, "content", Finding::Format(WANT_CONTENT));
        }
    }
}

const WANT_CONTENT: Wanted = Wanted {
    en: "a file that begins as its asset_type does",
    id: "berkas yang awalnya sesuai dengan asset_type",
};

impl AssetType {
    /// The `Content-Type` under which the partner signed the URL.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpg => "image/jpeg",
            Self::Png => "image/png",
            Self::OpenCert => "application/json",
        }
    }

    fn begins(self, content: &[u8]) -> bool {
        match self {
            Self::Pdf => content.starts_with(b"%PDF-"),
            Self::Jpg => content.starts_with(b"\xFF\xD8\xFF"),
            Self::Png => content.starts_with(b"\x89PNG\r\n\x1A\n"),
            Self::OpenCert => content.iter().find(|byte| !b" \t\r\n".contains(byte)) == Some(&b'{'),
        }
    }
}

/// Nothing: that there is a reply says it all.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "SeekpassUploadAssetReply"))]
pub struct Reply {}

/// Names the operation in types.
#[derive(Debug)]
pub enum Operation {}

#[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
impl crate::operation::Operation for Operation {
    const ABOUT: About = About {
        name: "seekpass.upload_asset",
        method: "PUT",
        path: "{url}",
        provenance: Provenance::Document,
        repeatable: Repeatable::Yes,
        example: Example {
            config: "{}",
            params: r#"{"url":"https://uploads.example.com/batch-1/asset-1.pdf?X-Amz-Expires=900&X-Amz-Signature=3f1a","asset_type":"pdf","content":"JVBERi0xLjcK"}"#,
            response: "",
        },
    };
    const IGNORES: &'static [&'static str] =
        &["base_url", "client_id", "client_secret", "access_token"];

    type Partner = Seekpass;
    type Params = Params;
    type Reply = Reply;
    type Context = PresignedUrl;

    fn request(_: &Ready, params: &Params, _: i64) -> (Request, PresignedUrl) {
        let request = Request {
            method: "PUT",
            url: params.url.expose().to_owned(),
            headers: vec![Header::new("Content-Type", params.asset_type.content_type())],
            body: params.content.clone(),
            template: Self::ABOUT.path,
            secret: Secret::Url,
        };
        (request, params.url.clone())
    }

    fn read(_: &PresignedUrl, incoming: &Incoming<'_>) -> Result<Reply, Refusal> {
        incoming.check_size().map_err(Refusal::Trouble)?;
        match incoming.status() {
            200..300 => Ok(Reply {}),
            status @ 400.. => Err(incoming.no(status, Words::default())),
            _ => Err(Refusal::Trouble(Trouble::whole(Problem::Mismatch))),
        }
    }

    fn secrets(url: &PresignedUrl) -> Vec<&str> {
        vec![url.expose()]
    }

    /// The storage's words can hold the signed URL.
    fn excerpt(_: &Redactor, _: &Response<'_>) -> String {
        String::new()
    }
}

method! {
    /// Uploads the file of one asset.
    Client::upload_asset
}
