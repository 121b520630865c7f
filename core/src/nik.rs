//! Identity numbers of residents (nomor induk kependudukan), which `Debug` never shows whole.

use std::fmt;

use serde::Serialize;

use crate::check::Checker;
use crate::error::{Finding, Wanted};
use crate::json::{Read, Reader};
use crate::record::Field;
use crate::reply::{Member, Taken};
use crate::rule::{FREE, Schema, Text};

/// An identity number as it came: 16 digits where the caller gives it, whatever the partner
/// writes where it comes from there. `Debug` shows the last four characters.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(inline, extend("x-sensitive" = true))
)]
pub struct Nik(String);

#[cfg(feature = "uniffi")]
uniffi::custom_type!(
    /// An identity number, which is not shown whole.
    Nik, String, {
        lower: |nik| nik.0,
        try_lift: |nik| Ok(Nik(nik)),
    }
);

/// Exactly 16 digits.
pub(crate) const NIK: Text = FREE.form(
    |text| {
        let digits = text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits
            .then_some(())
            .ok_or(Finding::Format(Wanted { en: "exactly 16 digits", id: "tepat 16 digit" }))
    },
    Schema::Pattern("^[0-9]{16}$"),
);

impl Nik {
    /// The whole number.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Nik {
    fn from(nik: &str) -> Self {
        Self(nik.to_owned())
    }
}

impl From<String> for Nik {
    fn from(nik: String) -> Self {
        Self(nik)
    }
}

impl fmt::Debug for Nik {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden = self.0.char_indices().rev().nth(3).filter(|(at, _)| *at > 0);
        let last = hidden.and_then(|(at, _)| self.0.get(at..)).unwrap_or_default();
        write!(f, "Nik(..{last})")
    }
}

impl Field for Nik {
    type Rule = Text;

    fn hole() -> Self {
        Self::default()
    }

    fn read(&mut self, rule: &Text, reader: &mut Reader<'_>, at: &mut Checker) -> Read<()> {
        Field::read(&mut self.0, rule, reader, at)
    }

    fn check(&self, rule: &Text, at: &mut Checker) {
        Field::check(&self.0, rule, at);
    }
}

impl Member for Nik {
    fn hole() -> Self {
        Self::default()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        Member::read(&mut self.0, reader)
    }

    fn read_given(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
        Member::read_given(&mut self.0, reader)
    }
}
