//! Degrees.

use serde::Serialize;

use super::asset::{ASSETS, Asset, Takes};
use super::rules::{CHAIN, ID, PartnerChain, YEAR, YEAR_OR_DATE};
use super::{AssetType, Nullable};
use crate::check::Checker;
use crate::date::DATE;
use crate::error::{Finding, Wanted};
use crate::record::{Record as _, record};
use crate::rule::{FREE, List, Text};

record! {
    /// A degree.
    #[derive(Serialize)]
    pub struct Education {
        /// Identifies the credential.
        credential_id: String = ID,
        /// What it says.
        fields: EducationFields = (),
        /// Files: `pdf`, `open_cert`.
        #[serde(skip_serializing_if = "Option::is_none")]
        assets: Option<Vec<Asset>> = ASSETS,
    } also Education::check_assets
}

impl Education {
    fn check_assets(&self, _: &[&str], at: &mut Checker) {
        TAKES.check(self.assets.as_deref(), at);
    }
}

const TAKES: Takes = Takes {
    types: &[AssetType::Pdf, AssetType::OpenCert],
    spellings: &["pdf", "open_cert"],
    most: usize::MAX,
};

const MAJORS: List<Text> = List { min: 0, max: usize::MAX, item: FREE };

record! {
    /// What a degree says.
    #[derive(Default, Serialize)]
    pub struct EducationFields {
        /// Name.
        full_name: String = FREE,
        /// The institution.
        education_provider: String = FREE,
        /// The course.
        course_name: String = FREE,
        /// `YYYY`; required unless `awaiting_graduation` is true, then null is written without
        /// it.
        conferral_year: Option<String> = YEAR,
        /// Whether the person has yet to graduate.
        #[serde(skip_serializing_if = "Option::is_none")]
        awaiting_graduation: Option<bool> = (),
        /// Whether there are majors; if true they are required.
        #[serde(skip_serializing_if = "Option::is_none")]
        has_majors: Option<bool> = (),
        /// The majors.
        #[serde(skip_serializing_if = "Option::is_none")]
        majors: Option<Vec<String>> = MAJORS,
        /// Whether with honours.
        #[serde(skip_serializing_if = "Option::is_none")]
        with_honours: Option<bool> = (),
        /// The transcript.
        #[serde(skip_serializing_if = "Option::is_none")]
        transcript: Option<Transcript> = (),
        /// Institutions that had a part in it.
        #[serde(skip_serializing_if = "Nullable::is_absent")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        #[cfg_attr(feature = "schema", schemars(default))]
        partner_chain: PartnerChain = CHAIN,
    } also EducationFields::check_between
}

impl EducationFields {
    fn check_between(&self, unsound: &[&str], at: &mut Checker) {
        let awaiting = self.awaiting_graduation == Some(true);
        let told = !unsound.contains(&"awaiting_graduation");
        if told && self.conferral_year.is_none() && !awaiting {
            let finding = Finding::RequiredBecause(WANT_YEAR);
            at.found_in(Self::FIELDS, "conferral_year", finding);
        }
        let majors = self.majors.as_ref().is_some_and(|majors| !majors.is_empty());
        let told = !unsound.contains(&"has_majors") && !unsound.contains(&"majors");
        match self.has_majors {
            Some(true) if told && !majors => {
                at.found_in(Self::FIELDS, "majors", Finding::RequiredBecause(WANT_MAJORS));
            }
            Some(false) if told && majors => {
                at.found_in(Self::FIELDS, "majors", Finding::Inconsistent(WANT_NO_MAJORS));
            }
            _ => {}
        }
    }
}

const WANT_YEAR: Wanted =
    Wanted { en: "awaiting_graduation is not true", id: "awaiting_graduation tidak bernilai true" };
const WANT_MAJORS: Wanted = Wanted { en: "has_majors is true", id: "has_majors bernilai true" };
const WANT_NO_MAJORS: Wanted = Wanted {
    en: "has_majors is false; leave the majors out or set it to true",
    id: "has_majors bernilai false; hilangkan majors atau ubah menjadi true",
};

record! {
    /// A transcript.
    #[derive(Serialize)]
    pub struct Transcript {
        /// The whole.
        overall: TranscriptOverall = (),
        /// The subjects, at least one.
        subjects: Vec<Subject> = SUBJECTS,
    }
}

const SUBJECTS: List<()> = List { min: 1, max: usize::MAX, item: () };

record! {
    /// A transcript as a whole.
    #[derive(Serialize)]
    pub struct TranscriptOverall {
        /// `YYYY-MM-DD`.
        issuance_date: String = DATE,
        /// The score.
        #[serde(skip_serializing_if = "Option::is_none")]
        score: Option<String> = FREE,
    }
}

record! {
    /// A subject of a transcript.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "TranscriptSubject"))]
    pub struct Subject {
        /// Its name.
        name: String = FREE,
        /// Its code.
        code: String = FREE,
        /// What it counts.
        #[serde(skip_serializing_if = "Option::is_none")]
        credit: Option<String> = FREE,
        /// The score.
        #[serde(skip_serializing_if = "Option::is_none")]
        score: Option<String> = FREE,
        /// The grade.
        grade: String = FREE,
        /// `YYYY` or `YYYY-MM-DD`.
        completion_date: String = YEAR_OR_DATE,
    }
}
