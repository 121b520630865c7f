//! Rules that several groups of credentials share.

use serde::Serialize;

use super::Nullable;
use crate::check::Checker;
use crate::date;
use crate::error::{Finding, Wanted};
use crate::record::record;
use crate::rule::{Among, FREE, List, Schema, Text};

/// Identifies a credential, or the batch.
pub(super) const ID: Text = FREE.max(255).unique(Among::Credentials);

/// Identifies an asset.
pub(super) const ASSET_ID: Text = FREE.unique(Among::Assets);

/// `YYYY`.
pub(super) const YEAR: Text = FREE.form(
    |text| {
        is_year(text)
            .then_some(())
            .ok_or(Finding::Format(Wanted { en: "a year as YYYY", id: "tahun sebagai YYYY" }))
    },
    Schema::Pattern("^[0-9]{4}$"),
);

/// `YYYY-MM`.
pub(super) const MONTH: Text = FREE.form(
    |text| {
        is_month(text).then_some(()).ok_or(Finding::Format(Wanted {
            en: "a month as YYYY-MM",
            id: "bulan sebagai YYYY-MM",
        }))
    },
    Schema::Pattern("^[0-9]{4}-(0[1-9]|1[0-2])$"),
);

/// `YYYY` or `YYYY-MM-DD`.
pub(super) const YEAR_OR_DATE: Text = FREE.form(
    |text| {
        let fits = is_year(text) || date::parse(text).is_some();
        fits.then_some(()).ok_or(Finding::Format(Wanted {
            en: "a year as YYYY or a day of the calendar as YYYY-MM-DD",
            id: "tahun sebagai YYYY atau tanggal kalender sebagai YYYY-MM-DD",
        }))
    },
    Schema::Pattern("^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$"),
);

fn is_year(text: &str) -> bool {
    date::digits(text, 4).is_some_and(|year| year >= 1)
}

fn is_month(text: &str) -> bool {
    let month = text.split_once('-').filter(|(year, _)| is_year(year));
    month
        .and_then(|(_, month)| date::digits(month, 2))
        .is_some_and(|month| (1..=12).contains(&month))
}

record! {
    /// An institution that had a part in it.
    #[derive(Serialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "SeekpassPartner"))]
    pub struct Partner {
        /// Its name.
        name: String = FREE,
    }
}

/// Institutions that had a part in it; an explicit null is written.
pub type PartnerChain = Nullable<Vec<Partner>>;

/// As many as there are.
pub(super) const CHAIN: List<()> = List { min: 0, max: usize::MAX, item: () };

/// An end before its beginning, both as texts that sort by time.
pub(super) fn check_order(
    beginning: (&str, &str),
    end: (&'static str, Option<&str>),
    unsound: &[&str],
    fields: &[&'static str],
    at: &mut Checker,
) {
    let sound = !unsound.contains(&beginning.0) && !unsound.contains(&end.0);
    if sound && end.1.is_some_and(|end| end < beginning.1) {
        at.found_in(fields, end.0, Finding::Inconsistent(WANT_LATER));
    }
}

const WANT_LATER: Wanted = Wanted {
    en: "it lies before its beginning; give a later one",
    id: "letaknya sebelum awalnya; berikan yang lebih kemudian",
};
