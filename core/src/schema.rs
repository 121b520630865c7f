//! JSON Schemas of configs, params and replies, made from the types and their rules.

use schemars::Schema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::client::Partner;
use crate::json::MAX_SAFE;
use crate::operation::Operation;
use crate::record::Field;
use crate::rule::{Form, Integer, List, Schema as Says, Text};

/// What a rule says in JSON Schema.
pub(crate) trait Describe {
    fn describe(&self, schema: &mut Schema);
}

/// Adds to the schema of a field what its rule says.
pub(crate) fn rule<T: Field>(rule: &'static T::Rule) -> impl FnMut(&mut Schema)
where
    T::Rule: Describe,
{
    |schema| rule.describe(schema)
}

/// The schemas of an operation.
pub(crate) struct Schemas {
    pub(crate) config: Schema,
    pub(crate) params: Schema,
    pub(crate) reply: Schema,
}

/// The schemas of an operation. Its config has what it looks at, and requires what it needs.
pub(crate) fn of<O: Operation>() -> Schemas {
    let settings = SchemaSettings::default;
    let generator = settings().into_generator();
    let mut config = generator.into_root_schema_for::<<O::Partner as Partner>::Config>();
    for ignored in O::IGNORES {
        if let Some(properties) = config.get_mut("properties").and_then(Value::as_object_mut) {
            properties.shift_remove(*ignored);
        }
    }
    if !O::NEEDS.is_empty() {
        config.insert("required".to_owned(), json!(O::NEEDS));
    }
    Schemas {
        config,
        params: settings().into_generator().into_root_schema_for::<O::Params>(),
        reply: settings().for_serialize().into_generator().into_root_schema_for::<O::Reply>(),
    }
}

impl Describe for () {
    fn describe(&self, _: &mut Schema) {}
}

impl Describe for Text {
    fn describe(&self, schema: &mut Schema) {
        let optional = schema.get("type") == Some(&json!(["string", "null"]));
        match (self.numbers, optional) {
            (true, true) => {
                schema.insert("type".to_owned(), json!(["string", "number", "null"]));
            }
            (true, false) => {
                schema.insert("type".to_owned(), json!(["string", "number"]));
            }
            (false, _) => {}
        }
        if let Some(max) = self.max_length() {
            schema.insert("maxLength".to_owned(), json!(max));
        }
        match self.form_schema() {
            Some(Form::Checked { schema: Says::Format(format), .. }) => {
                schema.insert("format".to_owned(), json!(format));
            }
            Some(Form::Checked { schema: Says::Pattern(pattern), .. }) => {
                schema.insert("pattern".to_owned(), json!(pattern));
            }
            Some(Form::OneOf(codes)) => {
                let texts = codes.iter().map(|code| json!(code));
                let numbers = codes.iter().filter(|_| self.numbers);
                let numbers = numbers.filter_map(|code| code.parse::<i64>().ok().map(Value::from));
                let null = optional.then_some(Value::Null);
                schema.insert("enum".to_owned(), texts.chain(numbers).chain(null).collect());
            }
            None => {}
        }
        if schema.get("type") == Some(&json!("string")) {
            schema.insert("minLength".to_owned(), json!(1));
        }
    }
}

impl Describe for Integer {
    fn describe(&self, schema: &mut Schema) {
        schema.remove("format");
        if let Some(or) = self.or {
            let limits = json!([{ "minimum": self.min, "maximum": self.max }, { "const": or }]);
            schema.insert("anyOf".to_owned(), limits);
            return;
        }
        schema.insert("minimum".to_owned(), json!(self.min));
        if self.max < MAX_SAFE {
            schema.insert("maximum".to_owned(), json!(self.max));
        }
    }
}

impl<R: Describe> Describe for List<R> {
    fn describe(&self, schema: &mut Schema) {
        if self.min > 0 {
            schema.insert("minItems".to_owned(), json!(self.min));
        }
        if self.max < usize::MAX {
            schema.insert("maxItems".to_owned(), json!(self.max));
        }
        if let Some(Ok(items)) = schema.get_mut("items").map(<&mut Schema>::try_from) {
            self.item.describe(items);
        }
    }
}
