//! English tests.

use serde::Serialize;

use super::asset::{ASSETS, Asset, Takes};
use super::rules::{CHAIN, ID, PartnerChain, check_order};
use super::{AssetType, Nullable};
use crate::check::Checker;
use crate::date::DATE;
use crate::error::Finding;
use crate::record::{Record as _, record};
use crate::rule::{FREE, List, Text};

record! {
    /// The result of an English test.
    #[derive(Serialize)]
    pub struct EnglishProficiency {
        /// Identifies the credential.
        credential_id: String = ID,
        /// What it says.
        fields: EnglishProficiencyFields = (),
        /// Files: `pdf`.
        #[serde(skip_serializing_if = "Option::is_none")]
        assets: Option<Vec<Asset>> = ASSETS,
    } also EnglishProficiency::check_assets
}

impl EnglishProficiency {
    fn check_assets(&self, _: &[&str], at: &mut Checker) {
        TAKES.check(self.assets.as_deref(), at);
    }
}

const TAKES: Takes = Takes { types: &[AssetType::Pdf], spellings: &["pdf"], most: usize::MAX };

record! {
    /// What an English test says.
    #[derive(Serialize)]
    pub struct EnglishProficiencyFields {
        /// Name.
        full_name: String = FREE,
        /// Who held the test.
        test_provider: String = FREE,
        /// Which test.
        test_name: String = FREE,
        /// `YYYY-MM-DD`.
        completion_date: String = DATE,
        /// `YYYY-MM-DD`, not before `completion_date`.
        #[serde(skip_serializing_if = "Option::is_none")]
        expiry_date: Option<String> = DATE,
        /// The scores.
        test_scores: TestScores = (),
        /// Institutions that had a part in it.
        #[serde(skip_serializing_if = "Nullable::is_absent")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        #[cfg_attr(feature = "schema", schemars(default))]
        partner_chain: PartnerChain = CHAIN,
    } also EnglishProficiencyFields::check_dates
}

impl EnglishProficiencyFields {
    fn check_dates(&self, unsound: &[&str], at: &mut Checker) {
        let completion = ("completion_date", &*self.completion_date);
        let expiry = ("expiry_date", self.expiry_date.as_deref());
        check_order(completion, expiry, unsound, Self::FIELDS, at);
    }
}

record! {
    /// The scores of a test.
    #[derive(Serialize)]
    pub struct TestScores {
        /// By the Common European Framework, at least one.
        cefr_scores: CefrScores = (),
        /// On the test's own scale.
        overall: OverallScore = (),
        /// By skill.
        #[serde(skip_serializing_if = "Option::is_none")]
        subskills: Option<Vec<Subskill>> = SUBSKILLS,
    }
}

const SUBSKILLS: List<()> = List { min: 0, max: usize::MAX, item: () };

/// A level of the Common European Framework.
const LEVEL: Text =
    FREE.one_of(&["A1", "A1+", "A2", "A2+", "B1", "B1+", "B2", "B2+", "C1", "C1+", "C2", "C2+"]);

record! {
    /// Levels of the Common European Framework, `A1` to `C2`, a `+` behind them allowed; at least
    /// one.
    #[derive(Default, Serialize)]
    pub struct CefrScores {
        /// All together.
        #[serde(skip_serializing_if = "Option::is_none")]
        combined: Option<String> = LEVEL,
        /// Reading.
        #[serde(skip_serializing_if = "Option::is_none")]
        reading: Option<String> = LEVEL,
        /// Listening.
        #[serde(skip_serializing_if = "Option::is_none")]
        listening: Option<String> = LEVEL,
        /// Speaking.
        #[serde(skip_serializing_if = "Option::is_none")]
        speaking: Option<String> = LEVEL,
        /// Writing.
        #[serde(skip_serializing_if = "Option::is_none")]
        writing: Option<String> = LEVEL,
    } also CefrScores::check_any
}

impl CefrScores {
    fn check_any(&self, unsound: &[&str], at: &mut Checker) {
        if *self == Self::default() && unsound.is_empty() {
            at.found(Finding::Required);
        }
    }
}

record! {
    /// A score on the test's own scale.
    #[derive(Serialize)]
    pub struct OverallScore {
        /// The score.
        score: String = FREE,
        /// The scale.
        scale: String = FREE,
    }
}

record! {
    /// The score of one skill.
    #[derive(Serialize)]
    pub struct Subskill {
        /// The skill.
        skill: String = FREE,
        /// The score.
        score: String = FREE,
    }
}
