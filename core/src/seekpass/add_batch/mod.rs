//! `POST /api/partner/v2/add/requests/batch.json`
//!
//! Adds a batch of credentials to a person's pass, and says where to upload their assets. The
//! params are the body. Source: the partner's document "Batch credentials".

mod asset;
mod career_history;
mod details;
mod digital_identity;
mod education;
mod english_proficiency;
mod groups;
mod microcredential;
mod nullable;
mod reply;
mod right_to_work;
mod rules;
mod universal_credential;

use super::request::{self, IGNORES, NEEDS};
use super::{EXAMPLE_CONFIG, Ready, Seekpass};
use crate::check::Checker;
use crate::error::Finding;
use crate::known::Known;
use crate::operation::{About, Example, Provenance, Repeatable, method};
use crate::reading::{Incoming, Refusal};
use crate::record::{Record, record};
use crate::request::Request;
use crate::rule::List;

pub use super::upload_asset::AssetType;
pub use asset::Asset;
pub use career_history::{CareerHistory, CareerHistoryFields, Employment};
pub use details::{CredentialDetails, Detail, DetailValue};
pub use digital_identity::{
    DigitalIdentity, DigitalIdentityFields, IdentityDocumentLiveness, IdentityDocumentPersonMatch,
    IdentityDocumentValidity,
};
pub use education::{Education, EducationFields, Subject, Transcript, TranscriptOverall};
pub use english_proficiency::{
    CefrScores, EnglishProficiency, EnglishProficiencyFields, OverallScore, Subskill, TestScores,
};
pub use microcredential::{Microcredential, MicrocredentialFields};
pub use nullable::Nullable;
pub use reply::{AssetUpload, Reply};
pub use right_to_work::{RightToWork, RightToWorkFields};
pub use rules::{Partner, PartnerChain};
pub use universal_credential::{UniversalCredential, UniversalCredentialFields};

use asset::Assets;
use groups::Each;
pub(crate) use groups::GROUPS;
use rules::ID;

const PATH: &str = "/api/partner/v2/add/requests/batch.json";

/// A group that may be empty.
const GROUP: List<()> = List { min: 0, max: usize::MAX, item: () };

record! {
    /// The batch: at least one credential, in any of the groups. A group that is empty counts as
    /// not given.
    #[derive(Default)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "SeekpassAddBatchParams"))]
    pub struct Params {
        /// Identifies the batch; at most 255 characters.
        credential_id: String = ID,
        /// Who the person is.
        digital_identity: Option<DigitalIdentity> = (),
        /// Degrees.
        #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        education_items: Vec<Education> = GROUP,
        /// Certificates of learning and professional development.
        #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        microcredential_items: Vec<Microcredential> = GROUP,
        /// English tests.
        #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        english_proficiency_items: Vec<EnglishProficiency> = GROUP,
        /// Rights to work in a country.
        #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        right_to_work_items: Vec<RightToWork> = GROUP,
        /// Where the person has worked.
        career_history: Option<CareerHistory> = (),
        /// Anything else.
        #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        universal_credential_items: Vec<UniversalCredential> = GROUP,
    } also Params::check_batch
}

impl Params {
    /// At least one credential; no identifier twice, the batch's own included.
    fn check_batch(&self, unsound: &[&str], at: &mut Checker) {
        let groups = Self::FIELDS.get(1..).unwrap_or_default();
        let readable = !unsound.iter().any(|field| groups.contains(field));
        if readable && self.count() == 0 {
            at.found(Finding::Required);
        }
        if at.may_repeat() {
            self.find_repeated(at);
        }
    }

    fn find_repeated(&self, at: &mut Checker) {
        let (mut ids, mut asset_ids) = (Known::default(), Known::default());
        ids.is_new(&*self.credential_id);
        self.visit(&mut Each(&mut |group, index, id, assets| {
            let mut inside = |found: &mut dyn FnMut(&mut Checker)| {
                at.field(group.order, group.name, |at| {
                    if group.is_list { at.item(index, |at| found(at)) } else { found(at) }
                });
            };
            if !id.is_empty() && !ids.is_new(id) {
                inside(&mut |at| {
                    at.found_in(Education::FIELDS, "credential_id", Finding::Duplicate);
                });
            }
            for (place, asset) in assets.iter().enumerate() {
                if !asset.asset_id.is_empty() && !asset_ids.is_new(&asset.asset_id) {
                    inside(&mut |at| asset::found_twice(place, at));
                }
            }
        }));
    }
}

/// Names the operation in types.
#[derive(Debug)]
pub enum Operation {}

#[allow(private_interfaces, reason = "sealed: named in public, made here alone")]
impl crate::operation::Operation for Operation {
    const ABOUT: About = About {
        name: "seekpass.add_batch",
        method: "POST",
        path: PATH,
        provenance: Provenance::Document,
        repeatable: Repeatable::AskFirst(
            "seekpass.submission_statuses of the batch's credential_ids: the partner knows those that it has",
        ),
        example: Example {
            config: EXAMPLE_CONFIG,
            params: r#"{"credential_id":"batch-1","education_items":[{"credential_id":"batch-1-education-1","fields":{"full_name":"Siti Rahma","education_provider":"Universitas Contoh","course_name":"S1 Farmasi","conferral_year":"2024"},"assets":[{"asset_id":"asset-1","asset_type":"pdf"}]}]}"#,
            response: r#"{"redirect_uri":"https://app.seekpass-staging.com/partner/add/batch#clientId=client-1&content=request-1","asset_uploads":[{"asset_id":"asset-1","url":"https://uploads.example.com/asset-1?X-Amz-Signature=3f1a"}]}"#,
        },
    };
    const NEEDS: &'static [&'static str] = NEEDS;
    const IGNORES: &'static [&'static str] = IGNORES;
    const USES_TOKEN: bool = true;

    type Partner = Seekpass;
    type Params = Params;
    type Reply = Reply;
    type Context = Assets;

    fn request(ready: &Ready, params: &Params, _: i64) -> (Request, Assets) {
        let (body, assets) = params.write();
        (request::post(ready, PATH, body), assets)
    }

    fn read(assets: &Assets, incoming: &Incoming<'_>) -> Result<Reply, Refusal> {
        reply::read(assets, incoming)
    }
}

method! {
    /// Adds a batch of credentials.
    Client::add_batch
}
