//! The answer to a batch: where the person goes on, and where the files go.

use percent_encoding::percent_decode_str;
use serde::Serialize;

use super::AssetType;
use super::asset::Assets;
use crate::error::Problem;
use crate::known::Known;
use crate::reading::{Incoming, Refusal};
use crate::reply::{Trouble, reply};
use crate::secret::PresignedUrl;
use crate::seekpass::answer;

/// What the partner made of the batch.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "SeekpassAddBatchReply"))]
pub struct Reply {
    /// Where to send the person.
    pub redirect_uri: String,
    /// The member `clientId` of its fragment.
    pub client_id: Option<String>,
    /// The member `content` of its fragment: the request at the partner.
    pub request_id: Option<String>,
    /// Where to upload each asset, in the order of the request.
    pub asset_uploads: Vec<AssetUpload>,
}

/// Where to upload one asset.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AssetUpload {
    /// The asset.
    pub asset_id: String,
    /// Takes the file by `PUT`, see `seekpass.upload_asset`; carries its own permission.
    #[serde(serialize_with = "crate::secret::expose")]
    pub url: PresignedUrl,
    /// What the file is, as the request said.
    pub asset_type: AssetType,
}

reply! {
    /// The answer on the wire.
    struct Answer {
        redirect_uri: String,
        asset_uploads: Option<Vec<Upload>>,
    }
}

reply! {
    /// An upload on the wire.
    struct Upload {
        asset_id: String,
        #[serde(serialize_with = "crate::secret::expose")]
        url: PresignedUrl,
    }
}

/// Reads the answer and matches its uploads to the assets of the request, by their identifiers.
pub(super) fn read(assets: &Assets, incoming: &Incoming<'_>) -> Result<Reply, Refusal> {
    let answer: Answer = answer::read(incoming, &["redirect_uri"])?;
    let uploads = answer.asset_uploads.unwrap_or_default();
    let asset_uploads = match_uploads(assets, uploads).map_err(Refusal::Trouble)?;
    Ok(Reply {
        client_id: fragment_member(&answer.redirect_uri, "clientId"),
        request_id: fragment_member(&answer.redirect_uri, "content"),
        redirect_uri: answer.redirect_uri,
        asset_uploads,
    })
}

/// The partner answers in an order of its own.
fn match_uploads(assets: &Assets, uploads: Vec<Upload>) -> Result<Vec<AssetUpload>, Trouble> {
    let mut places = Known::default();
    for (place, (asset_id, _)) in assets.iter().enumerate() {
        places.number(asset_id, place);
    }
    let mut urls: Vec<Option<PresignedUrl>> = vec![None; assets.len()];
    for (index, upload) in uploads.into_iter().enumerate() {
        let place = places.find(&upload.asset_id);
        let url = place.and_then(|place| urls.get_mut(place)).filter(|url| url.is_none());
        let Some(url) = url else {
            let at = format!("/asset_uploads/{index}/asset_id");
            return Err(Trouble::at(Problem::Mismatch, &at));
        };
        *url = Some(upload.url);
    }
    let matched = assets.iter().zip(urls).map(|((asset_id, asset_type), url)| {
        Some(AssetUpload { asset_id: asset_id.to_owned(), url: url?, asset_type })
    });
    let matched: Option<Vec<AssetUpload>> = matched.collect();
    matched.ok_or_else(|| Trouble::at(Problem::Mismatch, "/asset_uploads"))
}

/// A member of a URL's fragment, percent-decoded; of a repeated name the first.
fn fragment_member(url: &str, name: &str) -> Option<String> {
    let (_, fragment) = url.split_once('#')?;
    let mut members = fragment.split('&').filter_map(|member| member.split_once('='));
    let (_, value) = members.find(|(found, _)| *found == name)?;
    Some(percent_decode_str(value).decode_utf8_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fragment_is_read_as_it_stands() {
        let url = "https://h/add#clientId=a%2Fb+c&content=&clientId=x&broken=%zz";
        assert_eq!(fragment_member(url, "clientId").as_deref(), Some("a/b+c"));
        assert_eq!(fragment_member(url, "content").as_deref(), Some(""));
        assert_eq!(fragment_member(url, "broken").as_deref(), Some("%zz"));
        assert_eq!(fragment_member(url, "other"), None);
        assert_eq!(fragment_member("https://h/add?clientId=a", "clientId"), None);
    }
}
