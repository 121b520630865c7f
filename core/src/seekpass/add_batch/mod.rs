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
mod microcredential;
mod nullable;
mod reply;
mod right_to_work;
mod rules;
mod universal_credential;

use serde::Serialize;

use super::request::{self, IGNORES, NEEDS};
use super::{EXAMPLE_CONFIG, Ready, Seekpass};
use crate::check::Checker;
use crate::error::Finding;
use crate::json;
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
use rules::ID;

const PATH: &str = "/api/partner/v2/add/requests/batch.json";

/// A group that may be empty.
const GROUP: List<()> = List { min: 0, max: usize::MAX, item: () };

record! {
    /// The batch: at least one credential, in any of the groups. A group that is empty counts as
    /// not given.
    #[derive(Default, Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "SeekpassAddBatchParams"))]
    pub struct Params {
        /// Identifies the batch; at most 255 characters.
        credential_id: String = ID,
        /// Who the person is.
        #[serde(skip_serializing_if = "Option::is_none")]
        digital_identity: Option<DigitalIdentity> = (),
        /// Degrees.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(default))]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        education_items: Vec<Education> = GROUP,
        /// Certificates of learning and professional development.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(default))]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        microcredential_items: Vec<Microcredential> = GROUP,
        /// English tests.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(default))]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        english_proficiency_items: Vec<EnglishProficiency> = GROUP,
        /// Rights to work in a country.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(default))]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        right_to_work_items: Vec<RightToWork> = GROUP,
        /// Where the person has worked.
        #[serde(skip_serializing_if = "Option::is_none")]
        career_history: Option<CareerHistory> = (),
        /// Anything else.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(default))]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        universal_credential_items: Vec<UniversalCredential> = GROUP,
    } also Params::check_batch
}

/// One credential of whichever group, as the rules of the whole batch see it.
struct Credential<'a> {
    /// Group, by its place and name.
    group: (u32, &'static str),
    /// Place in the group.
    index: usize,
    id: &'a str,
    assets: &'a [Asset],
}

impl Params {
    /// The scopes that the batch needs, in the partner's order.
    pub fn scopes(&self) -> Vec<&'static str> {
        let given = [
            self.digital_identity.is_some(),
            !self.education_items.is_empty(),
            !self.microcredential_items.is_empty(),
            !self.english_proficiency_items.is_empty(),
            !self.right_to_work_items.is_empty(),
            self.career_history.is_some(),
            !self.universal_credential_items.is_empty(),
        ];
        SCOPES.iter().zip(given).filter(|(_, given)| *given).map(|((_, scope), _)| *scope).collect()
    }

    /// Length of the body, if no item of a group is longer than its first or its last.
    fn rough_length(&self) -> usize {
        fn group<T: Serialize>(items: &[T]) -> usize {
            let ends = [items.first(), items.last()].into_iter().flatten();
            let longest = ends.map(|item| json::to_bytes(item).len()).max().unwrap_or_default();
            longest.saturating_add(1).saturating_mul(items.len())
        }
        let groups = [
            group(self.digital_identity.as_slice()),
            group(&self.education_items),
            group(&self.microcredential_items),
            group(&self.english_proficiency_items),
            group(&self.right_to_work_items),
            group(self.career_history.as_slice()),
            group(&self.universal_credential_items),
        ];
        groups.into_iter().fold(512, usize::saturating_add)
    }

    /// How many credentials there are.
    fn count(&self) -> usize {
        [
            usize::from(self.digital_identity.is_some()),
            self.education_items.len(),
            self.microcredential_items.len(),
            self.english_proficiency_items.len(),
            self.right_to_work_items.len(),
            usize::from(self.career_history.is_some()),
            self.universal_credential_items.len(),
        ]
        .into_iter()
        .fold(0, usize::saturating_add)
    }

    /// Visits every credential, in the order of the wire.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(Credential<'a>)) {
        fn group<'a, T>(
            group: (u32, &'static str),
            items: &'a [T],
            parts: fn(&T) -> (&str, Option<&Vec<Asset>>),
            visit: &mut dyn FnMut(Credential<'a>),
        ) {
            for (index, item) in items.iter().enumerate() {
                let (id, assets) = parts(item);
                let assets = assets.map(Vec::as_slice).unwrap_or_default();
                visit(Credential { group, index, id, assets });
            }
        }
        group(
            (1, "digital_identity"),
            self.digital_identity.as_slice(),
            |item| (&item.credential_id, None),
            visit,
        );
        group(
            (2, "education_items"),
            &self.education_items,
            |item| (&item.credential_id, item.assets.as_ref()),
            visit,
        );
        group(
            (3, "microcredential_items"),
            &self.microcredential_items,
            |item| (&item.credential_id, item.assets.as_ref()),
            visit,
        );
        group(
            (4, "english_proficiency_items"),
            &self.english_proficiency_items,
            |item| (&item.credential_id, item.assets.as_ref()),
            visit,
        );
        group(
            (5, "right_to_work_items"),
            &self.right_to_work_items,
            |item| (&item.credential_id, None),
            visit,
        );
        group(
            (6, "career_history"),
            self.career_history.as_slice(),
            |item| (&item.credential_id, None),
            visit,
        );
        group(
            (7, "universal_credential_items"),
            &self.universal_credential_items,
            |item| (&item.credential_id, item.assets.as_ref()),
            visit,
        );
    }

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
        self.each(&mut |credential| {
            if !credential.id.is_empty() && !ids.is_new(credential.id) {
                credential.inside(at, |at| {
                    at.found_in(Education::FIELDS, "credential_id", Finding::Duplicate);
                });
            }
            for (index, asset) in credential.assets.iter().enumerate() {
                if !asset.asset_id.is_empty() && !asset_ids.is_new(&asset.asset_id) {
                    credential.inside(at, |at| asset::found_twice(index, at));
                }
            }
        });
    }
}

impl Credential<'_> {
    /// Does something at the credential's place.
    fn inside(&self, at: &mut Checker, found: impl FnOnce(&mut Checker)) {
        let (order, name) = self.group;
        let is_list = !ALONE.contains(&name);
        at.field(order, name, |at| if is_list { at.item(self.index, found) } else { found(at) });
    }
}

/// The groups that are no list.
const ALONE: [&str; 2] = ["digital_identity", "career_history"];

/// The groups and the scope that each needs.
pub(crate) const SCOPES: [(&str, &str); 7] = [
    ("digital_identity", "write.digital_identity"),
    ("education_items", "write.education"),
    ("microcredential_items", "write.microcredential"),
    ("english_proficiency_items", "write.english_proficiency"),
    ("right_to_work_items", "write.right_to_work"),
    ("career_history", "write.career_history"),
    ("universal_credential_items", "write.universal"),
];

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
        let (mut assets, about) = (Assets::default(), params.count());
        params.each(&mut |credential| assets.extend(credential.assets, about));
        let body = json::to_bytes_of_about(params.rough_length(), params);
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
