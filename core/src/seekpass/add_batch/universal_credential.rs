//! Any other credential.

use serde::Serialize;

use super::asset::{ASSETS, Asset, Takes};
use super::rules::{CHAIN, ID, PartnerChain, check_order};
use super::{AssetType, CredentialDetails, Nullable};
use crate::check::Checker;
use crate::date::DATE;
use crate::error::{Finding, Wanted};
use crate::record::{Record as _, record};
use crate::rule::FREE;

record! {
    /// Any other credential.
    #[derive(Serialize)]
    pub struct UniversalCredential {
        /// Identifies the credential.
        credential_id: String = ID,
        /// What it says.
        fields: UniversalCredentialFields = (),
        /// Files, at most one: `pdf`, `jpg`, `png`.
        #[serde(skip_serializing_if = "Option::is_none")]
        assets: Option<Vec<Asset>> = ASSETS,
    } also UniversalCredential::check_assets
}

impl UniversalCredential {
    fn check_assets(&self, _: &[&str], at: &mut Checker) {
        TAKES.check(self.assets.as_deref(), at);
    }
}

const TAKES: Takes = Takes {
    types: &[AssetType::Pdf, AssetType::Jpg, AssetType::Png],
    spellings: &["pdf", "jpg", "png"],
    most: 1,
};

record! {
    /// What a credential says; at least one of `credential_sub_type` and `credential_category`,
    /// for the partner's sample has the one and its page the other.
    #[derive(Default, Serialize)]
    pub struct UniversalCredentialFields {
        /// Name.
        full_name: String = FREE,
        /// What it is.
        credential_name: String = FREE,
        /// Kind, as in the partner's sample.
        #[serde(skip_serializing_if = "Option::is_none")]
        credential_sub_type: Option<String> = FREE,
        /// Kind, as on the partner's page.
        #[serde(skip_serializing_if = "Option::is_none")]
        credential_category: Option<String> = FREE,
        /// Who issued it.
        issuer_name: String = FREE,
        /// `YYYY-MM-DD`.
        #[serde(skip_serializing_if = "Option::is_none")]
        issue_date: Option<String> = DATE,
        /// `YYYY-MM-DD`, not before `issue_date`.
        #[serde(skip_serializing_if = "Option::is_none")]
        expiry_date: Option<String> = DATE,
        /// Whatever else, written in the order given.
        #[serde(skip_serializing_if = "Option::is_none")]
        credential_details: Option<CredentialDetails> = (),
        /// Institutions that had a part in it.
        #[serde(skip_serializing_if = "Nullable::is_absent")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        #[cfg_attr(feature = "schema", schemars(default))]
        partner_chain: PartnerChain = CHAIN,
    } also UniversalCredentialFields::check_between
}

impl UniversalCredentialFields {
    fn check_between(&self, unsound: &[&str], at: &mut Checker) {
        let told =
            !unsound.contains(&"credential_sub_type") && !unsound.contains(&"credential_category");
        if told && self.credential_sub_type.is_none() && self.credential_category.is_none() {
            let finding = Finding::RequiredBecause(WANT_KIND);
            at.found_in(Self::FIELDS, "credential_sub_type", finding);
        }
        let issue = ("issue_date", self.issue_date.as_deref().unwrap_or_default());
        let expiry = ("expiry_date", self.expiry_date.as_deref());
        check_order(issue, expiry, unsound, Self::FIELDS, at);
    }
}

const WANT_KIND: Wanted =
    Wanted { en: "so is credential_category", id: "credential_category juga demikian" };
