//! The words of error bodies, in the shapes that web frameworks usually send.

use crate::error::FieldTexts;
use crate::json::{Kind, Read, Reader};
use crate::known::{Known, keep_last_of_each};
use crate::reply::take;

/// What a member of an error body says: a text, or something of single fields.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) text: Option<String>,
    pub(crate) fields: Vec<FieldTexts>,
}

impl Said {
    /// Reads a text, an object of texts or lists of texts, or a list of
    /// `{field|pointer|path, message|detail}`. What else there is says nothing.
    pub(crate) fn read(reader: &mut Reader<'_>) -> Read<Self> {
        let mut said = Self::default();
        match reader.peek()? {
            Kind::Text => said.text = Some(reader.text()?.into_owned()),
            Kind::Object => said.fields = read_fields(reader)?,
            Kind::List => {
                reader.enter()?;
                while reader.next_item()? {
                    said.read_item(reader)?;
                }
                said.fields = grouped(said.fields);
            }
            _ => reader.skip()?,
        }
        Ok(said)
    }

    fn read_item(&mut self, reader: &mut Reader<'_>) -> Read<()> {
        match reader.peek()? {
            Kind::Text => {
                let text = reader.text()?.into_owned();
                self.text.get_or_insert(text);
            }
            Kind::Object => {
                let (mut field, mut message) = (None, None);
                reader.enter()?;
                while let Some(key) = reader.next_member()? {
                    match &*key {
                        "field" | "pointer" | "path" => field = read_text(reader)?,
                        "message" | "detail" => message = read_text(reader)?,
                        _ => reader.skip()?,
                    }
                }
                match (field, message) {
                    (Some(field), Some(message)) => {
                        self.fields.push(FieldTexts { field, texts: vec![message] });
                    }
                    (None, Some(message)) => {
                        self.text.get_or_insert(message);
                    }
                    _ => {}
                }
            }
            _ => reader.skip()?,
        }
        Ok(())
    }
}

/// Reads an object of texts or lists of texts; any other object says nothing of fields.
pub(crate) fn read_fields(reader: &mut Reader<'_>) -> Read<Vec<FieldTexts>> {
    let mut fields = Vec::new();
    if reader.peek()? != Kind::Object {
        reader.skip()?;
        return Ok(fields);
    }
    let mut usable = true;
    reader.enter()?;
    while let Some(key) = reader.next_member()? {
        let texts = read_texts(reader)?;
        usable = usable && texts.is_some();
        let field = key.into_owned();
        fields.push(FieldTexts { field, texts: texts.unwrap_or_default() });
    }
    Ok(if usable { last_of_each(fields) } else { Vec::new() })
}

/// Drops all but the last of fields with the same name.
pub(crate) fn last_of_each(mut fields: Vec<FieldTexts>) -> Vec<FieldTexts> {
    keep_last_of_each(&mut fields, |field| &field.field);
    fields
}

/// Puts the texts of fields with the same name together, where the first stands.
pub(crate) fn grouped(fields: Vec<FieldTexts>) -> Vec<FieldTexts> {
    let mut places = Known::default();
    let mut groups: Vec<FieldTexts> = Vec::new();
    for field in fields {
        let place = places.number(field.field.clone(), groups.len());
        match groups.get_mut(place) {
            Some(group) => group.texts.extend(field.texts),
            None => groups.push(field),
        }
    }
    groups
}

/// A text of the partner, a number too; `None` if it is anything else.
pub(crate) fn read_text(reader: &mut Reader<'_>) -> Read<Option<String>> {
    Ok(take::<Option<String>>(reader)?.unwrap_or_default())
}

/// A text as a list of one, or a list of texts.
fn read_texts(reader: &mut Reader<'_>) -> Read<Option<Vec<String>>> {
    match reader.peek()? {
        Kind::Text => Ok(Some(vec![reader.text()?.into_owned()])),
        Kind::List => {
            let mut texts = Some(Vec::new());
            reader.enter()?;
            while reader.next_item()? {
                if let (Kind::Text, Some(list)) = (reader.peek()?, &mut texts) {
                    list.push(reader.text()?.into_owned());
                } else {
                    texts = None;
                    reader.skip()?;
                }
            }
            Ok(texts)
        }
        _ => reader.skip().map(|()| None),
    }
}
