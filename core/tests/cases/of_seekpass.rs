//! Valid params of SEEK Pass's operations.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use segel::seekpass::add_batch::{
    self, Asset, AssetType, CareerHistory, CareerHistoryFields, CefrScores, CredentialDetails,
    Detail, DetailValue, DigitalIdentity, DigitalIdentityFields, Education, EducationFields,
    Employment, EnglishProficiency, EnglishProficiencyFields, IdentityDocumentLiveness,
    IdentityDocumentPersonMatch, IdentityDocumentValidity, Microcredential, MicrocredentialFields,
    Nullable, OverallScore, Partner, PartnerChain, RightToWork, RightToWorkFields, Subject,
    Subskill, TestScores, Transcript, TranscriptOverall, UniversalCredential,
    UniversalCredentialFields,
};
use segel::seekpass::{submission_status, submission_statuses, token, upload_asset};

use super::texts::{code, date, maybe, month, text, url, word, year};
use super::{Json, given, object, serialized};

serialized!(submission_statuses::Params, add_batch::Params);

pub(crate) fn token() -> impl Strategy<Value = token::Params> {
    prop::collection::btree_set(code(), 1..5)
        .prop_map(|scopes| token::Params { scopes: scopes.into_iter().rev().collect() })
}

impl Json for token::Params {
    fn json(&self) -> String {
        object(&[("scopes", given(&self.scopes))])
    }
}

pub(crate) fn submission_status() -> impl Strategy<Value = submission_status::Params> {
    let names = text().prop_filter("no path segment", |id| id != "." && id != "..");
    names.prop_map(|id| submission_status::Params { id })
}

impl Json for submission_status::Params {
    fn json(&self) -> String {
        object(&[("id", given(&self.id))])
    }
}

pub(crate) fn submission_statuses() -> impl Strategy<Value = submission_statuses::Params> {
    prop::collection::btree_set(text(), 1..=30)
        .prop_map(|ids| submission_statuses::Params { ids: ids.into_iter().rev().collect() })
}

pub(crate) fn upload_asset() -> impl Strategy<Value = upload_asset::Params> {
    let rest = prop::collection::vec(any::<u8>(), 0..40);
    let query = "[!\"$-\\[\\]-~]{14,30}";
    (prop::sample::select(AssetType::ALL), rest, "https?://[a-z]{1,8}\\.com/[a-z]{0,8}", query)
        .prop_map(|(asset_type, rest, url, query)| {
            let start: &[u8] = match asset_type {
                AssetType::Pdf => b"%PDF-",
                AssetType::Jpg => b"\xFF\xD8\xFF",
                AssetType::Png => b"\x89PNG\r\n\x1A\n",
                AssetType::OpenCert => b" \r\n\t{",
            };
            let content = [start, &rest].concat();
            upload_asset::Params { url: format!("{url}?{query}").into(), asset_type, content }
        })
}

impl Json for upload_asset::Params {
    fn json(&self) -> String {
        object(&[
            ("content", given(&STANDARD.encode(&self.content))),
            ("asset_type", given(&self.asset_type)),
            ("url", given(self.url.expose())),
        ])
    }

    /// What makes the URL a secret.
    fn secrets(&self) -> Vec<String> {
        self.url.expose().split_once('?').map(|(_, query)| query.to_owned()).into_iter().collect()
    }
}

/// A batch of any groups, at least one; its identifiers are counted, so none comes twice.
pub(crate) fn add_batch() -> impl Strategy<Value = add_batch::Params> {
    let lists = (
        prop::collection::vec(education(), 0..3),
        prop::collection::vec(microcredential(), 0..3),
        prop::collection::vec(english_proficiency(), 0..3),
        prop::collection::vec(right_to_work(), 0..3),
        prop::collection::vec(universal_credential(), 0..3),
    );
    (text(), microcredential(), maybe(digital_identity()), maybe(career_history()), lists).prop_map(
        |(credential_id, always, digital_identity, career_history, lists)| {
            let (education, mut micro, english, right_to_work, universal) = lists;
            micro.push(always);
            let mut batch = add_batch::Params {
                credential_id,
                digital_identity,
                education_items: education,
                microcredential_items: micro,
                english_proficiency_items: english,
                right_to_work_items: right_to_work,
                career_history,
                universal_credential_items: universal,
            };
            number(&mut batch);
            batch
        },
    )
}

/// Gives every credential and asset an identifier of its own.
fn number(batch: &mut add_batch::Params) {
    let ids = batch.digital_identity.iter_mut().map(|item| &mut item.credential_id);
    let ids = ids.chain(batch.education_items.iter_mut().map(|item| &mut item.credential_id));
    let ids = ids.chain(batch.microcredential_items.iter_mut().map(|item| &mut item.credential_id));
    let english = batch.english_proficiency_items.iter_mut().map(|item| &mut item.credential_id);
    let ids = ids.chain(english);
    let ids = ids.chain(batch.right_to_work_items.iter_mut().map(|item| &mut item.credential_id));
    let ids = ids.chain(batch.career_history.iter_mut().map(|item| &mut item.credential_id));
    let universal = batch.universal_credential_items.iter_mut().map(|item| &mut item.credential_id);
    for (index, id) in ids.chain(universal).enumerate() {
        *id = format!("{}/\"{index}", batch.credential_id);
    }
    let assets = batch.education_items.iter_mut().map(|item| &mut item.assets);
    let assets = assets.chain(batch.microcredential_items.iter_mut().map(|item| &mut item.assets));
    let english = batch.english_proficiency_items.iter_mut().map(|item| &mut item.assets);
    let universal = batch.universal_credential_items.iter_mut().map(|item| &mut item.assets);
    let assets = assets.chain(english).chain(universal).flatten().flatten();
    for (index, asset) in assets.enumerate() {
        asset.asset_id = format!("é{index}");
    }
}

fn assets(types: &'static [AssetType], most: usize) -> impl Strategy<Value = Option<Vec<Asset>>> {
    let asset = prop::sample::select(types)
        .prop_map(|asset_type| Asset { asset_id: String::new(), asset_type });
    maybe(prop::collection::vec(asset, 0..=most))
}

fn nullable<S>(value: S) -> impl Strategy<Value = Nullable<S::Value>>
where
    S: Strategy,
    S::Value: Clone + 'static,
{
    prop_oneof![Just(Nullable::Absent), Just(Nullable::Null), value.prop_map(Nullable::Value)]
}

fn chain() -> impl Strategy<Value = PartnerChain> {
    nullable(prop::collection::vec(text().prop_map(|name| Partner { name }), 0..3))
}

/// Two days in order, the later one sometimes left out.
fn period() -> impl Strategy<Value = (String, Option<String>)> {
    (date(), maybe(date())).prop_map(|(one, two)| match two {
        Some(two) if two < one => (two, Some(one)),
        two => (one, two),
    })
}

fn digital_identity() -> impl Strategy<Value = DigitalIdentity> {
    let validity = maybe(prop::sample::select(IdentityDocumentValidity::ALL));
    let liveness = maybe(prop::sample::select(IdentityDocumentLiveness::ALL));
    let person_match = maybe(prop::sample::select(IdentityDocumentPersonMatch::ALL));
    (text(), maybe(date()), validity, liveness, person_match).prop_map(
        |(full_name, date_of_birth, validity, liveness, person_match)| DigitalIdentity {
            credential_id: String::new(),
            fields: DigitalIdentityFields {
                full_name,
                date_of_birth,
                identity_document_validity: validity,
                identity_document_liveness: liveness,
                identity_document_person_match: person_match,
            },
        },
    )
}

fn education() -> impl Strategy<Value = Education> {
    let majors = maybe(prop::collection::vec(text(), 0..3));
    let years = (maybe(year()), maybe(any::<bool>()));
    let texts = (text(), text(), text());
    let files = assets(&[AssetType::Pdf, AssetType::OpenCert], 3);
    (texts, years, majors, maybe(any::<bool>()), maybe(transcript()), chain(), files).prop_map(
        |(texts, years, majors, with_honours, transcript, partner_chain, assets)| Education {
            credential_id: String::new(),
            fields: EducationFields {
                full_name: texts.0,
                education_provider: texts.1,
                course_name: texts.2,
                awaiting_graduation: if years.0.is_some() { years.1 } else { Some(true) },
                conferral_year: years.0,
                has_majors: majors.as_ref().map(|majors| !majors.is_empty()),
                majors,
                with_honours,
                transcript,
                partner_chain,
            },
            assets,
        },
    )
}

fn transcript() -> impl Strategy<Value = Transcript> {
    let day = prop_oneof![year(), date()];
    let subject = (text(), text(), maybe(text()), maybe(text()), text(), day).prop_map(
        |(name, code, credit, score, grade, completion_date)| Subject {
            name,
            code,
            credit,
            score,
            grade,
            completion_date,
        },
    );
    (date(), maybe(text()), prop::collection::vec(subject, 1..3)).prop_map(
        |(issuance_date, score, subjects)| Transcript {
            overall: TranscriptOverall { issuance_date, score },
            subjects,
        },
    )
}

fn microcredential() -> impl Strategy<Value = Microcredential> {
    let texts = (text(), text(), text());
    (texts, period(), nullable(text()), chain(), assets(AssetType::ALL, 3)).prop_map(
        |(texts, (issue_date, expiry_date), assessment_result, partner_chain, assets)| {
            Microcredential {
                credential_id: String::new(),
                fields: MicrocredentialFields {
                    full_name: texts.0,
                    issuer_name: texts.1,
                    microcredential_name: texts.2,
                    issue_date,
                    expiry_date,
                    assessment_result,
                    partner_chain,
                },
                assets,
            }
        },
    )
}

fn english_proficiency() -> impl Strategy<Value = EnglishProficiency> {
    let level = || maybe(word(&["A1", "A2+", "B1", "C2+"]));
    let subskill = (text(), text()).prop_map(|(skill, score)| Subskill { skill, score });
    let scores = (
        (level(), level(), level(), level(), word(&["B2", "C1+"])),
        text(),
        text(),
        maybe(prop::collection::vec(subskill, 0..3)),
    );
    let texts = (text(), text(), text());
    (texts, period(), scores, chain(), assets(&[AssetType::Pdf], 2)).prop_map(
        |(texts, (completion_date, expiry_date), scores, partner_chain, assets)| {
            let (combined, reading, listening, speaking, writing) = scores.0;
            let writing = Some(writing);
            EnglishProficiency {
                credential_id: String::new(),
                fields: EnglishProficiencyFields {
                    full_name: texts.0,
                    test_provider: texts.1,
                    test_name: texts.2,
                    completion_date,
                    expiry_date,
                    test_scores: TestScores {
                        cefr_scores: CefrScores { combined, reading, listening, speaking, writing },
                        overall: OverallScore { score: scores.1, scale: scores.2 },
                        subskills: scores.3,
                    },
                    partner_chain,
                },
                assets,
            }
        },
    )
}

fn right_to_work() -> impl Strategy<Value = RightToWork> {
    let elsewhere = "[A-Z]{2}".prop_filter("elsewhere", |country| country != "SG");
    let country = prop_oneof![
        text().prop_map(|rights| ("SG".to_owned(), Some(rights))),
        elsewhere.prop_map(|country| (country, None)),
    ];
    (text(), country, chain()).prop_map(
        |(full_name, (country, singapore_work_rights), partner_chain)| RightToWork {
            credential_id: String::new(),
            fields: RightToWorkFields { full_name, country, singapore_work_rights, partner_chain },
        },
    )
}

fn career_history() -> impl Strategy<Value = CareerHistory> {
    let role = prop_oneof![
        text().prop_map(|title| (Some(title), None)),
        (maybe(text()), text()).prop_map(|(title, class)| (title, Some(class))),
    ];
    let employment = (text(), role, month(), nullable(month()), month()).prop_map(
        |(organisation, role, one, two, last_processed_month)| {
            let (start_date, end_date) = match two {
                Nullable::Value(two) if two < one => (two, Nullable::Value(one)),
                two => (one, two),
            };
            Employment {
                organisation,
                role_title: role.0,
                role_classification: role.1,
                start_date,
                end_date,
                last_processed_month,
            }
        },
    );
    (text(), prop::collection::vec(employment, 1..3), chain()).prop_map(
        |(full_name, employment, partner_chain)| CareerHistory {
            credential_id: String::new(),
            fields: CareerHistoryFields { full_name, employment },
            partner_chain,
        },
    )
}

fn universal_credential() -> impl Strategy<Value = UniversalCredential> {
    let kind = prop_oneof![
        text().prop_map(|sub_type| (Some(sub_type), None)),
        (maybe(text()), text()).prop_map(|(sub_type, category)| (sub_type, Some(category))),
    ];
    let dates = prop_oneof![
        period().prop_map(|(issue, expiry)| (Some(issue), expiry)),
        maybe(date()).prop_map(|expiry| (None, expiry)),
    ];
    let texts = (text(), text(), text());
    let types = &[AssetType::Pdf, AssetType::Jpg, AssetType::Png];
    (texts, kind, dates, maybe(details()), chain(), assets(types, 1)).prop_map(
        |(texts, kind, dates, credential_details, partner_chain, assets)| UniversalCredential {
            credential_id: String::new(),
            fields: UniversalCredentialFields {
                full_name: texts.0,
                credential_name: texts.1,
                credential_sub_type: kind.0,
                credential_category: kind.1,
                issuer_name: texts.2,
                issue_date: dates.0,
                expiry_date: dates.1,
                credential_details,
                partner_chain,
            },
            assets,
        },
    )
}

fn details() -> impl Strategy<Value = CredentialDetails> {
    let safe = 9_007_199_254_740_991_i64;
    let value = prop_oneof![
        text().prop_map(DetailValue::Text),
        any::<bool>().prop_map(DetailValue::Bool),
        (-safe..=safe).prop_map(DetailValue::Integer),
        prop::collection::vec(text(), 0..3).prop_map(DetailValue::Texts),
        Just(DetailValue::Null),
    ];
    // Names like those of list places, which some languages would move to the front.
    let name = prop_oneof![code(), word(&["10", "2", "a/b", "~"]), url()];
    let members = prop::collection::btree_map(name, value, 0..4);
    members.prop_map(|members| {
        let details = members.into_iter().rev().map(|(name, value)| Detail { name, value });
        CredentialDetails(details.collect())
    })
}
