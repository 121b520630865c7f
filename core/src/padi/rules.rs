//! Rules that several of `PaDi`'s operations share.

use super::codes;
use crate::date::DATE;
use crate::json::MAX_SAFE;
use crate::rule::{FREE, Integer, List, Text};

/// A column: blank is not given, and neither is `NULL` where a text is required.
pub(crate) const TEXT: Text = FREE.column();
/// At most 100 characters.
pub(crate) const TEXT_100: Text = TEXT.max(100);
/// At most 255 characters.
pub(crate) const TEXT_255: Text = TEXT.max(255);
/// A text, or a number that is sent as text.
pub(crate) const TEXT_OR_NUMBER: Text = TEXT.or_number();
/// The same with at most 100 characters.
pub(crate) const TEXT_100_OR_NUMBER: Text = TEXT_100.or_number();
/// A day of the calendar.
pub(crate) const DAY: Text = DATE.column();
/// What was bought, or what an UMKM does.
pub(crate) const CATEGORY: Text = TEXT.one_of(codes::KATEGORI_PROJECT.spellings);
/// Size of an UMKM.
pub(crate) const BUSINESS_SIZE: Text = TEXT.one_of(codes::KATEGORI_UMKM.spellings);

/// Records on a page.
pub(crate) const PAGE_SIZE: Integer = Integer::new(1, 1000);
/// Which page.
pub(crate) const PAGE: Integer = Integer::new(1, MAX_SAFE);
/// What is to be deleted.
pub(crate) const IDENTIFIERS: List<Text> = List { min: 1, max: 1000, item: FREE };
