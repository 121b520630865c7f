//! Texts that obey the rules of the fields.

use proptest::prelude::*;

/// A text that is not blank: any characters but NUL.
pub(crate) fn text() -> BoxedStrategy<String> {
    prop_oneof![
        "[ -~]{0,12}[!-~][ -~]{0,4}",
        "[\\x01-\\x7f]{0,6}[!-~][\\x01-\\x7f]{0,2}",
        "[^\\x00]{0,6}[^\\x00\\s][^\\x00]{0,2}",
    ]
    .boxed()
}

/// A code: neither white space nor control characters.
pub(crate) fn code() -> BoxedStrategy<String> {
    prop_oneof!["[A-Z]{3,5}-[0-9A-Z]{4}", "[!-~]{1,16}", "[!-~\u{a1}-\u{2ff}漢😀]{1,8}"].boxed()
}

/// What only Prakerja's resets take.
pub(crate) fn prat_code() -> impl Strategy<Value = String> {
    "PRAT-[!-~漢]{0,12}"
}

/// A secret that stands in a header, long enough not to occur in a sentence.
pub(crate) fn visible_secret() -> impl Strategy<Value = String> {
    "[!-~]{14,24}"
}

/// A secret of any characters, long enough not to occur in a sentence.
pub(crate) fn free_secret() -> impl Strategy<Value = String> {
    "[!-~é😀][ -~\u{1}\né😀/\"\\\\]{12,20}[!-~é😀]"
}

/// A URL that the partner is told.
pub(crate) fn url() -> impl Strategy<Value = String> {
    "(https?|HTTPS)://[a-z]{1,8}\\.(id|com)(:[0-9]{1,4})?(/[!-\\[\\]-~é]{0,8}){0,2}"
}

pub(crate) fn email() -> impl Strategy<Value = String> {
    "[!-?A-~é]{1,8}@[a-z]{1,6}\\.[a-z]{2,3}"
}

/// A URL that a base URL may be.
pub(crate) fn base_url() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "https://api.example.id".to_owned(),
        "https://API.example.id:8443/".to_owned(),
        "https://api.example.id/base/v1//".to_owned(),
        "http://127.0.0.1:8080/é".to_owned(),
        "http://[::1]:8080".to_owned(),
        "http://localhost/x/".to_owned(),
    ])
}

/// A day of the calendar.
pub(crate) fn date() -> impl Strategy<Value = String> {
    (1..=9999, 1..=12, 1..=28)
        .prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}"))
}

pub(crate) fn month() -> impl Strategy<Value = String> {
    (1..=9999, 1..=12).prop_map(|(year, month)| format!("{year:04}-{month:02}"))
}

pub(crate) fn year() -> impl Strategy<Value = String> {
    (1..=9999).prop_map(|year| format!("{year:04}"))
}

/// One of some words.
pub(crate) fn word(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(words).prop_map(str::to_owned)
}

pub(crate) fn maybe<S: Strategy>(value: S) -> impl Strategy<Value = Option<S::Value>> {
    prop::option::of(value)
}
