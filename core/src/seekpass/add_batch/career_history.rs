//! Where the person has worked.

use serde::Serialize;

use super::Nullable;
use super::rules::{CHAIN, ID, MONTH, PartnerChain, check_order};
use crate::check::Checker;
use crate::error::{Finding, Wanted};
use crate::record::{Record as _, record};
use crate::rule::{FREE, List};

record! {
    /// Where the person has worked.
    #[derive(Serialize)]
    pub struct CareerHistory or empty {
        /// Identifies the credential.
        credential_id: String = ID,
        /// What it says.
        fields: CareerHistoryFields = (),
        /// Institutions that had a part in it.
        #[serde(skip_serializing_if = "Nullable::is_absent")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        #[cfg_attr(feature = "schema", schemars(default))]
        partner_chain: PartnerChain = CHAIN,
    }
}

const EMPLOYMENT: List<()> = List { min: 1, max: usize::MAX, item: () };

record! {
    /// What a career history says.
    #[derive(Serialize)]
    pub struct CareerHistoryFields {
        /// Name.
        full_name: String = FREE,
        /// The employments, at least one.
        employment: Vec<Employment> = EMPLOYMENT,
    }
}

record! {
    /// An employment; at least one of `role_title` and `role_classification`.
    #[derive(Default, Serialize)]
    pub struct Employment {
        /// The employer.
        organisation: String = FREE,
        /// The role as the employer calls it.
        #[serde(skip_serializing_if = "Option::is_none")]
        role_title: Option<String> = FREE,
        /// The role by a classification.
        #[serde(skip_serializing_if = "Option::is_none")]
        role_classification: Option<String> = FREE,
        /// `YYYY-MM`.
        start_date: String = MONTH,
        /// `YYYY-MM`, not before `start_date`; an explicit null, for an employment that lasts, is
        /// written.
        #[serde(skip_serializing_if = "Nullable::is_absent")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        #[cfg_attr(feature = "schema", schemars(default))]
        end_date: Nullable<String> = MONTH,
        /// `YYYY-MM`: the last month that the source has.
        last_processed_month: String = MONTH,
    } also Employment::check_between
}

impl Employment {
    fn check_between(&self, unsound: &[&str], at: &mut Checker) {
        let told = !unsound.contains(&"role_title") && !unsound.contains(&"role_classification");
        if told && self.role_title.is_none() && self.role_classification.is_none() {
            at.found_in(Self::FIELDS, "role_title", Finding::RequiredBecause(WANT_ROLE));
        }
        let start = ("start_date", &*self.start_date);
        let end = ("end_date", self.end_date.value().map(String::as_str));
        check_order(start, end, unsound, Self::FIELDS, at);
    }
}

const WANT_ROLE: Wanted =
    Wanted { en: "so is role_classification", id: "role_classification juga demikian" };
