//! Files that belong to a credential.

use serde::Serialize;

use super::AssetType;
use super::rules::ASSET_ID;
use crate::check::Checker;
use crate::error::{Counted, Finding};
use crate::record::{Record as _, record};
use crate::rule::List;

record! {
    /// A file that will be uploaded.
    #[derive(Serialize)]
    pub struct Asset {
        /// Identifies the file in the batch.
        asset_id: String = ASSET_ID,
        /// What it is.
        asset_type: AssetType = (),
    }
}

/// The assets of a whole batch, in the order of the request: what reading the answer needs, in
/// two allocations however many there are.
#[doc(hidden)]
#[allow(unreachable_pub, reason = "named by the operation's trait, out of reach elsewhere")]
pub struct Assets {
    ids: String,
    /// Where each identifier ends, and what the asset is.
    ends: Vec<(usize, AssetType)>,
}

impl Assets {
    /// None yet, but room for so many with identifiers of this length.
    pub(super) fn of_about(many: usize, length: usize) -> Self {
        let ids = String::with_capacity(many.saturating_mul(length));
        Self { ids, ends: Vec::with_capacity(many) }
    }

    /// Adds those of a credential.
    pub(super) fn extend(&mut self, assets: &[Asset]) {
        for Asset { asset_id, asset_type } in assets {
            self.ids.push_str(asset_id);
            self.ends.push((self.ids.len(), *asset_type));
        }
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, AssetType)> {
        let starts = std::iter::once(0).chain(self.ends.iter().map(|(end, _)| *end));
        starts.zip(&self.ends).map(|(start, (end, asset_type))| {
            (self.ids.get(start..*end).unwrap_or_default(), *asset_type)
        })
    }
}

/// The assets of a credential; an empty list is written as given.
pub(super) const ASSETS: List<()> = List { min: 0, max: usize::MAX, item: () };

/// The types that a group of credentials takes.
pub(super) struct Takes {
    pub(super) types: &'static [AssetType],
    pub(super) spellings: &'static [&'static str],
    pub(super) most: usize,
}

impl Takes {
    /// Checks the assets of a credential, seen from it.
    pub(super) fn check(&self, assets: Option<&[Asset]>, at: &mut Checker) {
        let assets = assets.unwrap_or_default();
        at.field(ORDER, "assets", |at| {
            if assets.len() > self.most {
                let (got, max, what) = (assets.len(), self.most, Counted::Items);
                at.found(Finding::Length { got, min: 0, max, what });
            }
            for (index, asset) in assets.iter().enumerate() {
                if !self.types.contains(&asset.asset_type) {
                    at.check_item(index, |at| {
                        at.found_in(Asset::FIELDS, "asset_type", Finding::OneOf(self.spellings));
                    });
                }
            }
        });
    }
}

/// Where `assets` stands in a credential.
const ORDER: u32 = 2;

/// The identifier of an asset stands in the batch before already.
pub(super) fn found_twice(index: usize, at: &mut Checker) {
    at.field(ORDER, "assets", |at| {
        at.item(index, |at| at.found_in(Asset::FIELDS, "asset_id", Finding::Duplicate));
    });
}
