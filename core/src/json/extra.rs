//! Members that no document names.

use serde::ser::{Serialize, Serializer};

use super::{RawJson, Read, Reader};
use crate::known;

/// The members of an object that the partner does not document, in the order received; of a
/// repeated name the last one.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(transparent, extend("x-sensitive" = true))
)]
pub struct Extra(
    #[cfg_attr(feature = "schema", schemars(with = "serde_json::Map<String, serde_json::Value>"))]
    Vec<(String, RawJson)>,
);

#[cfg(feature = "uniffi")]
uniffi::custom_type!(
    /// The members that the partner does not document, each as its JSON text.
    Extra, std::collections::HashMap<String, RawJson>, {
        lower: |extra| extra.0.into_iter().collect(),
        try_lift: |members| Ok(Extra(members.into_iter().collect())),
    }
);

impl Extra {
    /// Every member, null ones too.
    pub fn members(&self) -> &[(String, RawJson)] {
        &self.0
    }

    /// The value of a member.
    pub fn get(&self, name: &str) -> Option<&RawJson> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Takes the value that comes next.
    pub(crate) fn read(&mut self, name: &str, reader: &mut Reader<'_>) -> Read<()> {
        let value = RawJson::new(reader.raw()?);
        self.0.push((name.to_owned(), value));
        Ok(())
    }

    /// Drops all but the last of members with the same name.
    pub(crate) fn keep_last_of_each(&mut self) {
        known::keep_last_of_each(&mut self.0, |(name, _)| name);
    }
}

impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}
