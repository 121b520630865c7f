//! An object of the caller's own, written in the order given.

use serde::{Serialize, Serializer};

use crate::check::Checker;
use crate::error::{Finding, Wanted};
use crate::json::{Integral, Kind, Read, Reader};
use crate::known::Known;
use crate::record::{Field, wrong_type};
use crate::rule::{FREE, Integer, WANT_OBJECT};

/// Details of a credential, in the order in which they are written; no name twice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CredentialDetails(pub Vec<Detail>);

#[cfg(feature = "uniffi")]
uniffi::custom_type!(
    /// Details of a credential, in the order in which they are written; no name twice.
    CredentialDetails, Vec<Detail>, {
        lower: |details| details.0,
        try_lift: |details| Ok(CredentialDetails(details)),
    }
);

/// One detail.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Detail {
    /// Its name.
    pub name: String,
    /// What it says.
    pub value: DetailValue,
}

/// What a detail may say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum DetailValue {
    /// A text.
    Text(String),
    /// True or false.
    Bool(bool),
    /// A whole number within ±9007199254740991.
    Integer(i64),
    /// A list of texts.
    Texts(Vec<String>),
    /// Null.
    Null,
}

const SAFE: Integer = Integer::new(-crate::json::MAX_SAFE, crate::json::MAX_SAFE);

const WANT_DETAIL: Wanted = Wanted {
    en: "a text, true or false, a whole number, null or a list of texts",
    id: "teks, true atau false, angka bulat, null, atau daftar teks",
};

impl Serialize for CredentialDetails {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|detail| (&detail.name, &detail.value)))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for CredentialDetails {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CredentialDetails".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let value = generator.subschema_for::<DetailValue>();
        schemars::json_schema!({
            "type": "object",
            "description": "Details of a credential, written in the order given.",
            "additionalProperties": value,
        })
    }
}

impl Field for CredentialDetails {
    type Rule = ();

    fn hole() -> Self {
        Self::default()
    }

    fn read(&mut self, rule: &(), reader: &mut Reader<'_>, at: &mut Checker) -> Read<()> {
        if reader.peek()? != Kind::Object {
            return wrong_type(self, rule, WANT_OBJECT, reader, at);
        }
        let Self(details) = self;
        details.clear();
        let mut places = Known::default();
        let mut marks: Vec<(usize, usize)> = Vec::new();
        reader.enter()?;
        while let Some(name) = reader.next_member()? {
            let from = at.mark();
            let place = places.number(name.clone().into_owned(), details.len());
            if let Some((from, to)) = marks.get(place) {
                at.drop_between(*from, *to);
                at.found_at(place, &name, Finding::Duplicate);
            }
            let value = at.member(place, &name, |at| DetailValue::read(reader, at))?;
            let between = (from, at.mark());
            if let (Some(detail), Some(known)) = (details.get_mut(place), marks.get_mut(place)) {
                (detail.value, *known) = (value, between);
            } else {
                details.push(Detail { name: name.into_owned(), value });
                marks.push(between);
            }
        }
        details.shrink_to_fit();
        Ok(())
    }

    fn check(&self, (): &(), at: &mut Checker) {
        let mut known = Known::default();
        for (place, Detail { name, value }) in self.0.iter().enumerate() {
            if !known.is_new(name) {
                at.found_at(place, name, Finding::Duplicate);
            }
            if let Err(finding) = FREE.check(name) {
                at.found_at(place, name, finding);
            }
            at.member(place, name, |at| value.check(at));
        }
    }
}

impl DetailValue {
    fn read(reader: &mut Reader<'_>, at: &mut Checker) -> Read<Self> {
        Ok(match reader.peek()? {
            Kind::Text => Self::Text(reader.text()?.into_owned()),
            Kind::Bool => Self::Bool(reader.literal()?.unwrap_or_default()),
            Kind::Null => reader.literal().map(|_| Self::Null)?,
            Kind::Number => match reader.number()?.integral() {
                Integral::Safe(value) => Self::Integer(value),
                Integral::Beyond => at.instead(Finding::UnsafeInteger, Self::Null),
                Integral::Fractional => at.instead(wrong(Kind::Number), Self::Null),
            },
            Kind::List => Self::read_list(reader, at)?,
            Kind::Object => {
                reader.skip()?;
                at.instead(wrong(Kind::Object), Self::Null)
            }
        })
    }

    fn read_list(reader: &mut Reader<'_>, at: &mut Checker) -> Read<Self> {
        let (mut texts, mut other) = (Vec::new(), false);
        let mut places = 0..;
        reader.enter()?;
        while reader.next_item()? {
            let place = places.next().unwrap_or(usize::MAX);
            match reader.peek()? {
                Kind::Text => texts.push(reader.text()?.into_owned()),
                Kind::Null => {
                    reader.literal()?;
                    texts.push(at.item(place, |at| at.instead(Finding::Required, String::new())));
                }
                _ => {
                    reader.skip()?;
                    other = true;
                }
            }
        }
        Ok(if other { at.instead(wrong(Kind::List), Self::Null) } else { Self::Texts(texts) })
    }

    fn check(&self, at: &mut Checker) {
        let finding = match self {
            Self::Text(text) => FREE.check(text),
            Self::Integer(value) => SAFE.check(*value),
            Self::Texts(texts) => {
                for (index, text) in texts.iter().enumerate() {
                    if let Err(finding) = FREE.check(text) {
                        at.item(index, |at| at.found(finding));
                    }
                }
                Ok(())
            }
            Self::Bool(_) | Self::Null => Ok(()),
        };
        if let Err(finding) = finding {
            at.found(finding);
        }
    }
}

fn wrong(got: Kind) -> Finding {
    Finding::Type { got, wanted: WANT_DETAIL }
}
