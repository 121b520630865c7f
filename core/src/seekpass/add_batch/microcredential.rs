//! Certificates of learning and professional development.

use serde::Serialize;

use super::asset::{ASSETS, Asset, Takes};
use super::rules::{CHAIN, ID, PartnerChain, check_order};
use super::{AssetType, Nullable};
use crate::check::Checker;
use crate::date::DATE;
use crate::record::{Record as _, record};
use crate::rule::FREE;

record! {
    /// A certificate.
    #[derive(Serialize)]
    pub struct Microcredential {
        /// Identifies the credential.
        credential_id: String = ID,
        /// What it says.
        fields: MicrocredentialFields = (),
        /// Files: `pdf`, `jpg`, `png`, `open_cert`.
        #[serde(skip_serializing_if = "Option::is_none")]
        assets: Option<Vec<Asset>> = ASSETS,
    } also Microcredential::check_assets
}

impl Microcredential {
    fn check_assets(&self, _: &[&str], at: &mut Checker) {
        TAKES.check(self.assets.as_deref(), at);
    }
}

const TAKES: Takes =
    Takes { types: AssetType::ALL, spellings: AssetType::SPELLINGS, most: usize::MAX };

record! {
    /// What a certificate says.
    #[derive(Default, Serialize)]
    pub struct MicrocredentialFields {
        /// Name.
        full_name: String = FREE,
        /// Who issued it.
        issuer_name: String = FREE,
        /// What it is.
        microcredential_name: String = FREE,
        /// `YYYY-MM-DD`.
        issue_date: String = DATE,
        /// `YYYY-MM-DD`, not before `issue_date`.
        #[serde(skip_serializing_if = "Option::is_none")]
        expiry_date: Option<String> = DATE,
        /// The result in words; an explicit null is written.
        #[serde(skip_serializing_if = "Nullable::is_absent")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        #[cfg_attr(feature = "schema", schemars(default))]
        assessment_result: Nullable<String> = FREE,
        /// Institutions that had a part in it.
        #[serde(skip_serializing_if = "Nullable::is_absent")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        #[cfg_attr(feature = "schema", schemars(default))]
        partner_chain: PartnerChain = CHAIN,
    } also MicrocredentialFields::check_dates
}

impl MicrocredentialFields {
    fn check_dates(&self, unsound: &[&str], at: &mut Checker) {
        let issue = ("issue_date", &*self.issue_date);
        let expiry = ("expiry_date", self.expiry_date.as_deref());
        check_order(issue, expiry, unsound, Self::FIELDS, at);
    }
}
