//! The batch of credentials, read as the partner's page describes it.

use std::collections::HashSet;

use serde_json::Value;

use crate::fields::{self, Object, Problem, Problems};

/// What the sandbox keeps of a batch that is in order.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pub(super) id: String,
    pub(super) credentials: Vec<Credential>,
    /// One scope for each group in use.
    pub(super) scopes: Vec<&'static str>,
}

#[derive(Debug)]
pub(super) struct Credential {
    pub(super) id: String,
    pub(super) assets: Vec<Asset>,
}

#[derive(Debug)]
pub(super) struct Asset {
    pub(super) id: String,
    pub(super) content_type: &'static str,
}

/// A group of the batch: its key, its scope, its asset types, how its `fields` read.
struct Group {
    key: &'static str,
    scope: &'static str,
    asset_types: &'static [&'static str],
    read: fn(&mut Object<'_>),
}

/// Groups that hold a list of credentials.
const LISTS: [Group; 5] = [
    Group {
        key: "education_items",
        scope: "write.education",
        asset_types: &["pdf", "open_cert"],
        read: education,
    },
    Group {
        key: "microcredential_items",
        scope: "write.microcredential",
        asset_types: &["pdf", "jpg", "png", "open_cert"],
        read: microcredential,
    },
    Group {
        key: "english_proficiency_items",
        scope: "write.english_proficiency",
        asset_types: &["pdf"],
        read: english_proficiency,
    },
    Group {
        key: "right_to_work_items",
        scope: "write.right_to_work",
        asset_types: &[],
        read: right_to_work,
    },
    Group {
        key: "universal_credential_items",
        scope: "write.universal",
        asset_types: &["pdf", "jpg", "png"],
        read: universal,
    },
];

const DIGITAL_IDENTITY: Group = Group {
    key: "digital_identity",
    scope: "write.digital_identity",
    asset_types: &[],
    read: digital_identity,
};

const CAREER_HISTORY: Group = Group {
    key: "career_history",
    scope: "write.career_history",
    asset_types: &[],
    read: career_history,
};

impl Batch {
    /// Reads a batch, or says everything that is wrong with it.
    pub(super) fn read(body: &Value) -> Result<Self, Vec<Problem>> {
        let problems = Problems::default();
        let mut object = Object::new(body, &problems);
        let id = object.required("credential_id", identifier).unwrap_or_default().to_owned();
        let mut batch = Self { id, ..Self::default() };
        for group in [&DIGITAL_IDENTITY, &CAREER_HISTORY] {
            let items = object.optional_child(group.key).into_iter().collect();
            batch.add(group, items);
        }
        for group in &LISTS {
            let items = object.children(group.key);
            batch.add(group, items);
        }
        object.close();
        batch.check_ids(&problems);
        if problems.is_empty() { Ok(batch) } else { Err(problems.take()) }
    }

    pub(super) fn assets(&self) -> impl DoubleEndedIterator<Item = &Asset> {
        self.credentials.iter().flat_map(|credential| &credential.assets)
    }

    fn add(&mut self, group: &Group, items: Vec<Object<'_>>) {
        if !items.is_empty() {
            self.scopes.push(group.scope);
        }
        self.credentials.extend(items.into_iter().map(|item| credential(group, item)));
    }

    fn check_ids(&self, problems: &Problems) {
        if self.credentials.is_empty() {
            problems.note("", "the batch holds no credential");
        }
        let mut seen = HashSet::from([&self.id]);
        for credential in self.credentials.iter().filter(|one| !seen.insert(&one.id)) {
            problems.note("", format!("credential_id {:?} is used twice", credential.id));
        }
        let mut seen = HashSet::new();
        for asset in self.assets().filter(|asset| !seen.insert(&asset.id)) {
            problems.note("", format!("asset_id {:?} is used twice", asset.id));
        }
    }
}

fn credential(group: &Group, mut item: Object<'_>) -> Credential {
    let id = item.required("credential_id", identifier).unwrap_or_default().to_owned();
    if let Some(mut fields) = item.child("fields") {
        (group.read)(&mut fields);
        fields.close();
    }
    if group.key == "career_history" {
        partner_chain(&mut item);
    }
    let assets = if group.asset_types.is_empty() { Vec::new() } else { assets(group, &mut item) };
    item.close();
    Credential { id, assets }
}

fn assets(group: &Group, item: &mut Object<'_>) -> Vec<Asset> {
    let assets = item.children("assets");
    if group.key == "universal_credential_items" && assets.len() > 1 {
        item.note("assets", "must hold at most one asset");
    }
    assets.into_iter().filter_map(|asset| read_asset(group, asset)).collect()
}

fn read_asset(group: &Group, mut asset: Object<'_>) -> Option<Asset> {
    let id = asset.required("asset_id", fields::text);
    let asset_type = asset.required("asset_type", fields::any_text);
    if asset_type.is_some_and(|wanted| !group.asset_types.contains(&wanted)) {
        asset.note("asset_type", format!("must be one of {}", group.asset_types.join(", ")));
    }
    asset.close();
    Some(Asset { id: id?.to_owned(), content_type: content_type(asset_type?) })
}

/// The media type that an upload of this asset type must have.
fn content_type(asset_type: &str) -> &'static str {
    match asset_type {
        "pdf" => "application/pdf",
        "jpg" => "image/jpeg",
        "png" => "image/png",
        _ => "application/json",
    }
}

fn digital_identity(it: &mut Object<'_>) {
    it.required("full_name", fields::text);
    it.optional("date_of_birth", fields::date);
    it.optional("identity_document_validity", |value| {
        one_of(value, &["manual", "government_database", "verifiable_credential"])
    });
    it.optional("identity_document_liveness", |value| one_of(value, &["automated", "in_person"]));
    it.optional("identity_document_person_match", |value| {
        one_of(value, &["manual", "automated", "government_database"])
    });
}

fn education(it: &mut Object<'_>) {
    for name in ["full_name", "education_provider", "course_name"] {
        it.required(name, fields::text);
    }
    let awaiting = it.optional("awaiting_graduation", fields::boolean) == Some(true);
    let year = it.nullable("conferral_year", fields::year);
    if year.is_none() && !awaiting {
        it.note("conferral_year", "must be given unless awaiting_graduation is true");
    }
    let has_majors = it.optional("has_majors", fields::boolean);
    let majors = it.optional("majors", fields::texts).unwrap_or_default();
    match has_majors {
        Some(true) if majors.is_empty() => it.note("majors", "must not be empty: has_majors"),
        Some(false) if !majors.is_empty() => it.note("majors", "contradicts has_majors"),
        _ => {}
    }
    it.optional("with_honours", fields::boolean);
    if let Some(transcript) = it.optional_child("transcript") {
        read_transcript(transcript);
    }
    partner_chain(it);
}

fn read_transcript(mut transcript: Object<'_>) {
    if let Some(mut overall) = transcript.child("overall") {
        overall.required("issuance_date", fields::date);
        overall.optional("score", fields::any_text);
        overall.close();
    }
    transcript.required("subjects", filled_list);
    for mut subject in transcript.children("subjects") {
        for name in ["name", "code", "grade"] {
            subject.required(name, fields::text);
        }
        for name in ["credit", "score"] {
            subject.optional(name, fields::any_text);
        }
        subject.required("completion_date", |value| {
            fields::year(value).or_else(|_| fields::date(value))
        });
        subject.close();
    }
    transcript.close();
}

fn microcredential(it: &mut Object<'_>) {
    for name in ["full_name", "issuer_name", "microcredential_name"] {
        it.required(name, fields::text);
    }
    let issued = it.required("issue_date", fields::date);
    expiry(it, issued);
    it.nullable("assessment_result", fields::any_text);
    partner_chain(it);
}

fn english_proficiency(it: &mut Object<'_>) {
    for name in ["full_name", "test_provider", "test_name"] {
        it.required(name, fields::text);
    }
    let completed = it.required("completion_date", fields::date);
    expiry(it, completed);
    if let Some(scores) = it.child("test_scores") {
        test_scores(scores);
    }
    partner_chain(it);
}

fn test_scores(mut scores: Object<'_>) {
    if let Some(mut cefr) = scores.child("cefr_scores") {
        let skills = ["combined", "reading", "listening", "speaking", "writing"];
        let given = skills.map(|skill| cefr.optional(skill, cefr_level));
        if given.iter().all(Option::is_none) {
            cefr.note("", "must hold at least one level");
        }
        cefr.close();
    }
    if let Some(mut overall) = scores.child("overall") {
        overall.required("score", fields::text);
        overall.required("scale", fields::text);
        overall.close();
    }
    for mut subskill in scores.children("subskills") {
        subskill.required("skill", fields::text);
        subskill.required("score", fields::text);
        subskill.close();
    }
    scores.close();
}

fn right_to_work(it: &mut Object<'_>) {
    it.required("full_name", fields::text);
    let country = it.required("country", country);
    let rights = it.optional("singapore_work_rights", fields::text);
    match (country, rights) {
        (Some("SG"), None) => it.note("singapore_work_rights", "must be given for SG"),
        (Some("SG") | None, _) | (_, None) => {}
        _ => it.note("singapore_work_rights", "must be given for SG only"),
    }
    partner_chain(it);
}

fn career_history(it: &mut Object<'_>) {
    it.required("full_name", fields::text);
    it.required("employment", filled_list);
    for mut post in it.children("employment") {
        post.required("organisation", fields::text);
        let title = post.optional("role_title", fields::text);
        let class = post.optional("role_classification", fields::text);
        if title.is_none() && class.is_none() {
            post.note("role_title", "must be given, or role_classification");
        }
        let start = post.required("start_date", fields::month);
        let end = post.nullable("end_date", fields::month);
        if start.zip(end).is_some_and(|(start, end)| end < start) {
            post.note("end_date", "is before start_date");
        }
        post.required("last_processed_month", fields::month);
        post.close();
    }
}

fn universal(it: &mut Object<'_>) {
    for name in ["full_name", "credential_name", "issuer_name"] {
        it.required(name, fields::text);
    }
    let sub_type = it.optional("credential_sub_type", fields::text);
    let category = it.optional("credential_category", fields::text);
    if sub_type.is_none() && category.is_none() {
        it.note("credential_sub_type", "must be given, or credential_category");
    }
    let issued = it.optional("issue_date", fields::date);
    expiry(it, issued);
    it.optional("credential_details", details);
    partner_chain(it);
}

fn expiry(it: &mut Object<'_>, begin: Option<&str>) {
    let end = it.optional("expiry_date", fields::date);
    if begin.zip(end).is_some_and(|(begin, end)| end < begin) {
        it.note("expiry_date", "is before the credential begins");
    }
}

fn partner_chain(it: &mut Object<'_>) {
    if it.nullable("partner_chain", fields::list).is_none() {
        return;
    }
    for mut partner in it.children("partner_chain") {
        partner.required("name", fields::text);
        partner.close();
    }
}

/// At most 255 characters.
fn identifier(value: &Value) -> Result<&str, &'static str> {
    let text = fields::text(value)?;
    if text.chars().count() <= 255 { Ok(text) } else { Err("must have at most 255 characters") }
}

fn one_of<'a>(value: &'a Value, words: &[&str]) -> Result<&'a str, &'static str> {
    let text = fields::any_text(value)?;
    if words.contains(&text) { Ok(text) } else { Err("is not one of the words in the document") }
}

fn country(value: &Value) -> Result<&str, &'static str> {
    let text = fields::any_text(value)?;
    let fits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    if fits { Ok(text) } else { Err("must be two capital letters") }
}

/// A1 to C2, with or without a plus.
fn cefr_level(value: &Value) -> Result<&str, &'static str> {
    let text = fields::any_text(value)?;
    let level = text.strip_suffix('+').unwrap_or(text);
    let known = ["A1", "A2", "B1", "B2", "C1", "C2"].contains(&level);
    if known { Ok(text) } else { Err("must be a level A1 to C2") }
}

fn filled_list(value: &Value) -> Result<&[Value], &'static str> {
    let list = fields::list(value)?;
    if list.is_empty() { Err("must not be empty") } else { Ok(list) }
}

/// An object of texts, booleans, integers, nulls and lists of texts.
fn details(value: &Value) -> Result<&Value, &'static str> {
    let members = value.as_object().ok_or("must be an object")?;
    let plain = |value: &Value| match value {
        Value::String(_) | Value::Bool(_) | Value::Null => true,
        Value::Number(number) => !number.is_f64(),
        Value::Array(_) => fields::texts(value).is_ok(),
        Value::Object(_) => false,
    };
    if members.values().all(plain) { Ok(value) } else { Err("holds a value of another kind") }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_empty_batch_and_repeated_identifiers_are_noted() {
        let problems = Batch::read(&json!({ "credential_id": "b" })).unwrap_err();
        assert_eq!(problems[0].message, "the batch holds no credential");
        let item = json!({ "credential_id": "b", "fields": {
            "full_name": "A", "country": "ID" } });
        let problems = Batch::read(&json!({ "credential_id": "b", "right_to_work_items": [item] }));
        assert_eq!(problems.unwrap_err()[0].message, "credential_id \"b\" is used twice");
    }

    #[test]
    fn rules_between_fields_are_kept() {
        let body = json!({
            "credential_id": "b",
            "education_items": [{ "credential_id": "e", "fields": {
                "full_name": "A", "education_provider": "B", "course_name": "C",
                "has_majors": false, "majors": ["x"] } }],
            "right_to_work_items": [{ "credential_id": "r", "fields": {
                "full_name": "A", "country": "SG" } }],
            "career_history": { "credential_id": "c", "partner_chain": null, "fields": {
                "full_name": "A", "employment": [{ "organisation": "O", "start_date": "2024-02",
                    "end_date": "2024-01", "last_processed_month": "2024-03" }] } },
            "universal_credential_items": [{ "credential_id": "u", "fields": {
                "full_name": "A", "credential_name": "N", "issuer_name": "I",
                "credential_details": { "a": 1.5 } } }],
        });
        let problems = Batch::read(&body).unwrap_err();
        let places: Vec<_> = problems.iter().map(|problem| problem.at.as_str()).collect();
        assert_eq!(
            places,
            [
                "/career_history/fields/employment/0/role_title",
                "/career_history/fields/employment/0/end_date",
                "/education_items/0/fields/conferral_year",
                "/education_items/0/fields/majors",
                "/right_to_work_items/0/fields/singapore_work_rights",
                "/universal_credential_items/0/fields/credential_sub_type",
                "/universal_credential_items/0/fields/credential_details",
            ]
        );
    }
}
