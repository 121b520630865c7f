//! Records with a column a line, and the texts that are sent of them.

use crate::json;
use crate::rule::is_blank;

/// Declares a record with a column a line, as [`record!`](crate::record::record) does, `as "…"`
/// where the wire spells a name differently. Gives it `columns()`: the texts that are sent, in
/// the same order.
macro_rules! columns {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $(
                $(#[$field_meta:meta])*
                $field:ident $(as $wire:literal)?: $type:ident $(<$inner:ty>)? = $rule:expr
            ),* $(,)?
        }
        $( also $between:path )?
    ) => {
        $crate::record::record! {
            $(#[$meta])*
            pub struct $name {
                $( $(#[$field_meta])* $field: $type $(<$inner>)? = $rule ),*
            }
            $( also $between )?
        }

        impl $name {
            /// The columns that are given: name on the wire, and text.
            fn columns(&self) -> impl Iterator<Item = (&'static str, &str)> {
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

/// The body `{"KEY":{"NAME":"TEXT",…}}`. The names are this library's and need no escaping.
pub(crate) fn body<'a>(
    key: &str,
    columns: impl Iterator<Item = (&'static str, &'a str)>,
) -> Vec<u8> {
    let mut body = Vec::with_capacity(1024);
    body.extend([b"{\"", key.as_bytes(), b"\":{"].concat());
    let start = body.len();
    for (name, text) in columns {
        let before: &[u8] = if body.len() == start { b"\"" } else { b",\"" };
        body.extend_from_slice(before);
        body.extend_from_slice(name.as_bytes());
        body.extend_from_slice(b"\":");
        json::append(&mut body, text);
    }
    body.extend_from_slice(b"}}");
    body
}
