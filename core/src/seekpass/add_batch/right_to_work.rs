//! Rights to work in a country.

use serde::Serialize;

use super::Nullable;
use super::rules::{CHAIN, ID, PartnerChain};
use crate::check::Checker;
use crate::error::{Finding, Wanted};
use crate::record::{Record as _, record};
use crate::rule::{FREE, Schema, Text};

record! {
    /// A right to work in a country.
    #[derive(Serialize)]
    pub struct RightToWork {
        /// Identifies the credential.
        credential_id: String = ID,
        /// What it says.
        fields: RightToWorkFields = (),
    }
}

/// Two capital letters.
const COUNTRY: Text = FREE.form(
    |text| {
        let fits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        fits.then_some(()).ok_or(Finding::Format(Wanted {
            en: "two capital letters (ISO 3166-1 alpha-2)",
            id: "dua huruf kapital (ISO 3166-1 alpha-2)",
        }))
    },
    Schema::Pattern("^[A-Z]{2}$"),
);

record! {
    /// What a right to work says.
    #[derive(Serialize)]
    pub struct RightToWorkFields {
        /// Name.
        full_name: String = FREE,
        /// The country, two capital letters.
        country: String = COUNTRY,
        /// Which right it is in Singapore; required there, nowhere else.
        #[serde(skip_serializing_if = "Option::is_none")]
        singapore_work_rights: Option<String> = FREE,
        /// Institutions that had a part in it.
        #[serde(skip_serializing_if = "Nullable::is_absent")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        #[cfg_attr(feature = "schema", schemars(default))]
        partner_chain: PartnerChain = CHAIN,
    } also RightToWorkFields::check_singapore
}

impl RightToWorkFields {
    fn check_singapore(&self, unsound: &[&str], at: &mut Checker) {
        if unsound.contains(&"country") || unsound.contains(&"singapore_work_rights") {
            return;
        }
        let finding = match (&*self.country, &self.singapore_work_rights) {
            ("SG", None) => Finding::RequiredBecause(WANT_RIGHTS),
            ("SG", Some(_)) | (_, None) => return,
            (_, Some(_)) => Finding::Inconsistent(WANT_NO_RIGHTS),
        };
        at.found_in(Self::FIELDS, "singapore_work_rights", finding);
    }
}

const WANT_RIGHTS: Wanted = Wanted { en: "country is SG", id: "country adalah SG" };
const WANT_NO_RIGHTS: Wanted = Wanted {
    en: "it is for country SG alone; leave it out",
    id: "isian ini hanya untuk country SG; hilangkan",
};
