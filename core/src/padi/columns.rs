//! The columns of a record: the rules that several share, and the texts that are sent of them.

use super::codes;
use crate::date::DATE;
use crate::rule::{FREE, Text, is_blank};

/// Any text. Blank is not given, `NULL` is not given where a text is required.
pub(crate) const TEXT: Text = FREE.column();
/// Any text, also as a number.
pub(crate) const TEXT_OR_NUMBER: Text = TEXT.or_number();
/// At most 100 characters.
pub(crate) const TEXT_100: Text = TEXT.max(100);
/// At most 255 characters.
pub(crate) const TEXT_255: Text = TEXT.max(255);
/// A day of the calendar.
pub(crate) const DAY: Text = DATE.column();
/// What was bought, or what an UMKM does.
pub(crate) const PROJECT: Text = TEXT.one_of(codes::KATEGORI_PROJECT.spellings);
/// Size of an UMKM.
pub(crate) const SIZE: Text = TEXT.one_of(codes::KATEGORI_UMKM.spellings);

/// Declares a record with a column a line, as [`record!`](crate::record::record) does, `as "…"`
/// where the wire spells a name differently. Gives it `columns()`: the texts that are sent, in
/// the same order.
macro_rules! columns {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $(
                $(#[$field_meta:meta])*
                $field:ident $(as $wire:literal)?: $type:ty = $rule:expr
            ),* $(,)?
        }
        $( also $between:path )?
    ) => {
        $crate::record::record! {
            $(#[$meta])*
            pub struct $name {
                $( $(#[$field_meta])* $field: $type = $rule ),*
            }
            $( also $between )?
        }

        impl $name {
            /// The columns that are given: name on the wire, and text.
            fn columns(&self) -> impl Iterator<Item = (&'static str, &str)> + Clone {
                use $crate::padi::columns::Column as _;
                let all = [$( ($crate::reply::wire!($field $($wire)?), self.$field.text()) ),*];
                all.into_iter().filter_map(|(name, text)| Some((name, text?)))
            }
        }
    };
}

pub(crate) use columns;

/// What a field sends as a column.
pub(crate) trait Column {
    /// Its text, if it is given.
    fn text(&self) -> Option<&str>;
}

impl Column for String {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl Column for Option<String> {
    fn text(&self) -> Option<&str> {
        self.as_deref().filter(|text| !is_blank(text))
    }
}
