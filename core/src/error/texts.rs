//! What violations say: every sentence of the library, in English and in Indonesian.
//!
//! A sentence says what was got, what is wanted and what to do. None shows a value: it could be
//! a secret in the wrong field.

use super::{Lang, Rule};
use crate::json::{Kind, MAX_SAFE};
use crate::rule::Integer;

/// What is wanted of a value, as it stands in a sentence, in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) en: &'static str,
    pub(crate) id: &'static str,
}

/// What was found wrong with one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Finding {
    /// Absent, null, blank, or an empty list.
    Required,
    /// Required because of another field.
    RequiredBecause(Wanted),
    Type {
        got: Kind,
        wanted: Wanted,
    },
    /// A document (config, params) that is not JSON; the offset of the first wrong byte.
    NotJson {
        at: usize,
    },
    Encoding(Wanted),
    ControlCharacter {
        character: char,
        position: usize,
    },
    Whitespace {
        character: char,
        position: usize,
    },
    Length {
        got: usize,
        min: usize,
        max: usize,
        what: Counted,
    },
    Format(Wanted),
    OneOf(&'static [&'static str]),
    Range(Integer),
    /// A number beyond what every language can hold exactly.
    UnsafeInteger,
    Milliseconds,
    Inconsistent(Wanted),
    Duplicate,
    UnknownField {
        meant: Option<&'static str>,
    },
    UnknownOperation {
        meant: Option<&'static str>,
    },
    TooDeep,
}

/// What a length counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Counted {
    Characters,
    Items,
    Digits,
}

impl Finding {
    pub(crate) fn rule(&self) -> Rule {
        match self {
            Self::Required | Self::RequiredBecause(_) => Rule::Required,
            Self::Type { .. } | Self::NotJson { .. } => Rule::Type,
            Self::Encoding(_) => Rule::Encoding,
            Self::ControlCharacter { .. } => Rule::ControlCharacter,
            Self::Whitespace { .. } => Rule::Whitespace,
            Self::Length { .. } => Rule::Length,
            Self::Format(_) => Rule::Format,
            Self::OneOf(_) => Rule::OneOf,
            Self::Range(_) | Self::UnsafeInteger | Self::Milliseconds => Rule::Range,
            Self::Inconsistent(_) => Rule::Inconsistent,
            Self::Duplicate => Rule::Duplicate,
            Self::UnknownField { .. } => Rule::UnknownField,
            Self::UnknownOperation { .. } => Rule::UnknownOperation,
            Self::TooDeep => Rule::TooLarge,
        }
    }

    pub(crate) fn text(&self, name: &str, lang: Lang) -> String {
        match lang {
            Lang::En => self.english(name),
            Lang::Id => self.indonesian(name),
        }
    }

    fn english(&self, name: &str) -> String {
        match self {
            Self::Required => format!("{name} is missing or empty; give a value"),
            Self::RequiredBecause(why) => {
                format!("{name} is missing or empty and {}; give a value", why.en)
            }
            Self::Type { got, wanted } => {
                format!("{name} is {}; give {}", got.english(), wanted.en)
            }
            Self::NotJson { at } => {
                format!("{name} is not JSON from byte {at} on; give an object as RFC 8259 has it")
            }
            Self::Encoding(wanted) => {
                format!("{name} cannot be decoded; give {}", wanted.en)
            }
            Self::ControlCharacter { character, position } => format!(
                "{name} holds the control character {} at character {position}; remove it",
                code_point(*character)
            ),
            Self::Whitespace { character, position } => format!(
                "{name} holds white space ({}) at character {position}; strip it",
                code_point(*character)
            ),
            Self::Length { got, min, max, what } => format!(
                "{name} has {got} {}; {}",
                what.english(),
                if got < min {
                    format!("give at least {min}")
                } else {
                    format!("give at most {max}")
                }
            ),
            Self::Format(wanted) => format!("{name} is not in the wanted form; give {}", wanted.en),
            Self::OneOf(values) => {
                format!("{name} is none of the values known; give one of {}", values.join(", "))
            }
            Self::Range(limits) => {
                format!("{name} is outside its limits; give a number {}", limits.english())
            }
            Self::UnsafeInteger => format!(
                "{name} is beyond 9007199254740991, which not every language holds exactly; give it as text or give a smaller number"
            ),
            Self::Milliseconds => format!(
                "{name} has 13 digits and looks like milliseconds; give whole Unix seconds, ten digits"
            ),
            Self::Inconsistent(why) => format!("{name} contradicts another field: {}", why.en),
            Self::Duplicate => format!("{name} is given twice; give it once"),
            Self::UnknownField { meant: Some(meant) } => {
                format!("{name} is no field of this object; did you mean {meant}?")
            }
            Self::UnknownField { meant: None } => {
                format!("{name} is no field of this object; remove it")
            }
            Self::UnknownOperation { meant: Some(meant) } => {
                format!("there is no operation of this name; did you mean {meant}?")
            }
            Self::UnknownOperation { meant: None } => {
                "there is no operation of this name; see describe() for the names".to_owned()
            }
            Self::TooDeep => {
                format!("{name} is nested deeper than 128 levels; give what is documented")
            }
        }
    }

    fn indonesian(&self, name: &str) -> String {
        match self {
            Self::Required => format!("{name} tidak ada atau kosong; isi nilainya"),
            Self::RequiredBecause(why) => {
                format!("{name} tidak ada atau kosong, padahal {}; isi nilainya", why.id)
            }
            Self::Type { got, wanted } => {
                format!("{name} berupa {}; berikan {}", got.indonesian(), wanted.id)
            }
            Self::NotJson { at } => {
                format!("{name} bukan JSON mulai bita {at}; berikan objek sesuai RFC 8259")
            }
            Self::Encoding(wanted) => {
                format!("{name} tidak dapat didekode; berikan {}", wanted.id)
            }
            Self::ControlCharacter { character, position } => format!(
                "{name} memuat karakter kendali {} pada karakter ke-{position}; hapus karakter itu",
                code_point(*character)
            ),
            Self::Whitespace { character, position } => format!(
                "{name} memuat spasi ({}) pada karakter ke-{position}; hapus spasinya",
                code_point(*character)
            ),
            Self::Length { got, min, max, what } => format!(
                "{name} terdiri atas {got} {}; {}",
                what.indonesian(),
                if got < min {
                    format!("berikan paling sedikit {min}")
                } else {
                    format!("berikan paling banyak {max}")
                }
            ),
            Self::Format(wanted) => format!("bentuk {name} tidak sesuai; berikan {}", wanted.id),
            Self::OneOf(values) => {
                format!(
                    "{name} bukan nilai yang dikenal; pilih salah satu dari {}",
                    values.join(", ")
                )
            }
            Self::Range(limits) => {
                format!("{name} di luar batas; berikan angka {}", limits.indonesian())
            }
            Self::UnsafeInteger => format!(
                "{name} melebihi 9007199254740991, yang tidak dapat disimpan tepat oleh semua bahasa; berikan sebagai teks atau angka yang lebih kecil"
            ),
            Self::Milliseconds => format!(
                "{name} terdiri atas 13 digit dan tampak seperti milidetik; berikan detik Unix bulat, sepuluh digit"
            ),
            Self::Inconsistent(why) => {
                format!("{name} bertentangan dengan isian lain: {}", why.id)
            }
            Self::Duplicate => format!("{name} diberikan dua kali; berikan satu kali"),
            Self::UnknownField { meant: Some(meant) } => {
                format!("{name} bukan isian objek ini; apakah maksudnya {meant}?")
            }
            Self::UnknownField { meant: None } => {
                format!("{name} bukan isian objek ini; hapus isian itu")
            }
            Self::UnknownOperation { meant: Some(meant) } => {
                format!("tidak ada operasi dengan nama ini; apakah maksudnya {meant}?")
            }
            Self::UnknownOperation { meant: None } => {
                "tidak ada operasi dengan nama ini; lihat describe() untuk daftar nama".to_owned()
            }
            Self::TooDeep => {
                format!("{name} bertingkat lebih dari 128; berikan sesuai dokumentasi")
            }
        }
    }
}

impl Integer {
    fn english(self) -> String {
        let Self { min, max, or } = self;
        match or {
            _ if max == MAX_SAFE => format!("from {min}"),
            Some(or) => format!("from {min} to {max}, or {or}"),
            None => format!("from {min} to {max}"),
        }
    }

    fn indonesian(self) -> String {
        let Self { min, max, or } = self;
        match or {
            _ if max == MAX_SAFE => format!("mulai {min}"),
            Some(or) => format!("{min} sampai {max}, atau {or}"),
            None => format!("{min} sampai {max}"),
        }
    }
}

impl Counted {
    fn english(self) -> &'static str {
        match self {
            Self::Characters => "characters",
            Self::Items => "items",
            Self::Digits => "digits",
        }
    }

    fn indonesian(self) -> &'static str {
        match self {
            Self::Characters => "karakter",
            Self::Items => "butir",
            Self::Digits => "digit",
        }
    }
}

impl Kind {
    fn english(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "true or false",
            Self::Number => "a number",
            Self::Text => "a text",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }

    fn indonesian(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "true atau false",
            Self::Number => "angka",
            Self::Text => "teks",
            Self::List => "daftar",
            Self::Object => "objek",
        }
    }
}

fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
