//! Writes compact JSON: what every body and every reply is made with.
//!
//! A plain serde serializer into memory, byte for byte what `serde_json` writes. It is our own for
//! the texts, which it copies in blocks.

use std::{fmt, mem};

use serde::ser::{self, Serialize};
use zeroize::Zeroize as _;

use super::{plain_length, raw};

/// A document that is being written.
pub(super) struct Writer {
    json: Vec<u8>,
    /// Whether the next text is JSON already.
    is_raw: bool,
    /// Whether memory that the document has outgrown is wiped.
    wipes: bool,
}

/// A value that has no JSON. No type of this library is like that.
#[derive(Debug)]
pub(super) struct Unwritable;

/// From here on a document is large: it grows by a quarter, not to twice its size.
const LARGE: usize = 1 << 20;

impl Writer {
    /// Writes behind what there is.
    pub(super) fn new(json: Vec<u8>) -> Self {
        Self { json, is_raw: false, wipes: false }
    }

    /// For a document that holds a secret.
    pub(super) fn wiping(self) -> Self {
        Self { wipes: true, ..self }
    }

    pub(super) fn into_json(self) -> Vec<u8> {
        self.json
    }

    #[inline]
    fn reserve(&mut self, more: usize) {
        if self.json.capacity().wrapping_sub(self.json.len()) < more {
            self.grow(more);
        }
    }

    #[cold]
    fn grow(&mut self, more: usize) {
        if self.wipes {
            let length = self.json.len().saturating_add(more).saturating_mul(2);
            let mut larger = Vec::with_capacity(length);
            larger.extend_from_slice(&self.json);
            mem::replace(&mut self.json, larger).zeroize();
        } else if self.json.len() < LARGE {
            self.json.reserve(more);
        } else {
            self.json.reserve_exact(more.max(self.json.len() / 4));
        }
    }

    #[inline]
    fn push(&mut self, byte: u8) {
        self.reserve(1);
        self.json.push(byte);
    }

    #[inline]
    fn extend(&mut self, bytes: &[u8]) {
        self.reserve(bytes.len());
        self.json.extend_from_slice(bytes);
    }

    pub(super) fn text(&mut self, text: &str) {
        let bytes = text.as_bytes();
        self.reserve(bytes.len().saturating_add(2));
        self.push(b'"');
        self.extend_escaped(bytes);
        self.push(b'"');
    }

    fn extend_escaped(&mut self, mut rest: &[u8]) {
        loop {
            let (plain, special) = rest.split_at_checked(plain_length(rest)).unwrap_or_default();
            self.extend(plain);
            let Some((byte, behind)) = special.split_first() else { break };
            self.escape(*byte);
            rest = behind;
        }
    }

    #[cold]
    fn escape(&mut self, byte: u8) {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let digit = |value: u8| DIGITS.get(usize::from(value & 15)).copied().unwrap_or_default();
        match byte {
            b'"' | b'\\' => self.extend(&[b'\\', byte]),
            0x08 => self.extend(b"\\b"),
            b'\t' => self.extend(b"\\t"),
            b'\n' => self.extend(b"\\n"),
            0x0C => self.extend(b"\\f"),
            b'\r' => self.extend(b"\\r"),
            _ => self.extend(&[b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte)]),
        }
    }

    /// A comma, unless this is the first of an object or list: a value never ends like one begins.
    #[inline]
    fn comma(&mut self) {
        if !matches!(self.json.last(), Some(b'{' | b'[')) {
            self.push(b',');
        }
    }

    /// The name of a field, which is written as it is.
    #[inline]
    fn field(&mut self, name: &'static str) {
        debug_assert_eq!(plain_length(name.as_bytes()), name.len(), "{name:?} needs an escape");
        self.reserve(name.len().saturating_add(4));
        self.comma();
        self.push(b'"');
        self.extend(name.as_bytes());
        self.extend(b"\":");
    }
}

/// An object or list that is being written.
pub(super) struct Nested<'a> {
    writer: &'a mut Writer,
    end: End,
}

#[derive(Clone, Copy)]
enum End {
    Object,
    List,
    /// Of an object in an object of one member, which names a variant.
    Variant,
    /// Of nothing: the one member of a raw value is its JSON.
    Raw,
}

impl<'a> Nested<'a> {
    fn begin(writer: &'a mut Writer, end: End) -> Self {
        match end {
            End::Object | End::Variant => writer.push(b'{'),
            End::List => writer.push(b'['),
            End::Raw => {}
        }
        Self { writer, end }
    }

    fn item(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), Unwritable> {
        self.writer.comma();
        value.serialize(&mut *self.writer)
    }

    fn finish(self) {
        match self.end {
            End::Object => self.writer.push(b'}'),
            End::List => self.writer.push(b']'),
            End::Variant => self.writer.extend(b"}}"),
            End::Raw => {}
        }
    }
}

impl<'a> ser::Serializer for &'a mut Writer {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Nested<'a>;
    type SerializeTuple = Nested<'a>;
    type SerializeTupleStruct = Nested<'a>;
    type SerializeTupleVariant = ser::Impossible<(), Unwritable>;
    type SerializeMap = Nested<'a>;
    type SerializeStruct = Nested<'a>;
    type SerializeStructVariant = Nested<'a>;

    fn serialize_bool(self, value: bool) -> Result<(), Unwritable> {
        self.extend(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Result<(), Unwritable> {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Result<(), Unwritable> {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Result<(), Unwritable> {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> Result<(), Unwritable> {
        self.extend(itoa::Buffer::new().format(value).as_bytes());
        Ok(())
    }

    fn serialize_u8(self, value: u8) -> Result<(), Unwritable> {
        self.serialize_i64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<(), Unwritable> {
        self.serialize_i64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<(), Unwritable> {
        self.serialize_i64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result<(), Unwritable> {
        self.extend(itoa::Buffer::new().format(value).as_bytes());
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Result<(), Unwritable> {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<(), Unwritable> {
        if value.is_finite() {
            self.extend(zmij::Buffer::new().format_finite(value).as_bytes());
            return Ok(());
        }
        self.serialize_unit()
    }

    fn serialize_char(self, value: char) -> Result<(), Unwritable> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<(), Unwritable> {
        if mem::take(&mut self.is_raw) {
            self.extend(value.as_bytes());
        } else {
            self.text(value);
        }
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Unwritable> {
        Err(Unwritable)
    }

    fn serialize_none(self) -> Result<(), Unwritable> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unwritable> {
        self.extend(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unwritable> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Unwritable> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        let mut object = Nested::begin(self, End::Object);
        ser::SerializeMap::serialize_entry(&mut object, variant, value)?;
        object.finish();
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Nested<'a>, Unwritable> {
        Ok(Nested::begin(self, End::List))
    }

    fn serialize_tuple(self, _: usize) -> Result<Nested<'a>, Unwritable> {
        Ok(Nested::begin(self, End::List))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Nested<'a>, Unwritable> {
        Ok(Nested::begin(self, End::List))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Nested<'a>, Unwritable> {
        Ok(Nested::begin(self, End::Object))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Nested<'a>, Unwritable> {
        Ok(Nested::begin(self, if name == raw::NAME { End::Raw } else { End::Object }))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Nested<'a>, Unwritable> {
        self.push(b'{');
        self.field(variant);
        Ok(Nested::begin(self, End::Variant))
    }
}

/// Serde's names for what is a list in JSON.
macro_rules! lists {
    ($( $list:ident::$item:ident ),*) => {
        $(
            impl ser::$list for Nested<'_> {
                type Ok = ();
                type Error = Unwritable;

                fn $item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
                    self.item(value)
                }

                fn end(self) -> Result<(), Unwritable> {
                    self.finish();
                    Ok(())
                }
            }
        )*
    };
}

lists!(
    SerializeSeq::serialize_element,
    SerializeTuple::serialize_element,
    SerializeTupleStruct::serialize_field
);

impl ser::SerializeMap for Nested<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, name: &T) -> Result<(), Unwritable> {
        self.item(name)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.writer.push(b':');
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.finish();
        Ok(())
    }
}

impl ser::SerializeStruct for Nested<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        if let End::Raw = self.end {
            self.writer.is_raw = true;
            return value.serialize(&mut *self.writer);
        }
        self.writer.field(name);
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.finish();
        Ok(())
    }
}

impl ser::SerializeStructVariant for Nested<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        ser::SerializeStruct::serialize_field(self, name, value)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.finish();
        Ok(())
    }
}

impl ser::Error for Unwritable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl std::error::Error for Unwritable {}

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value without JSON")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use serde_json::value::RawValue;
    use serde_json::{Map, Value};

    use super::*;

    #[derive(serde::Serialize)]
    #[serde(rename_all = "kebab-case")]
    enum Shape {
        Unit,
        Newtype(f64),
        Struct { a: (i8, u64), b: Option<char> },
    }

    #[derive(serde::Serialize)]
    struct Pair(bool, ());

    #[derive(serde::Serialize)]
    struct All<'a> {
        shapes: Vec<Shape>,
        pair: Pair,
        map: BTreeMap<&'a str, i64>,
        raw: &'a RawValue,
        behind: &'a str,
    }

    fn written(value: &impl Serialize) -> Vec<u8> {
        let mut writer = Writer::new(Vec::new());
        value.serialize(&mut writer).unwrap();
        writer.into_json()
    }

    fn value() -> impl Strategy<Value = Value> {
        let text = prop_oneof![any::<String>(), "[ -~]{0,40}", "[\0-\x20\"\\\\é]{0,24}"];
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            text.clone().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 64, 6, move |inner| {
            let members = prop::collection::vec((text.clone(), inner.clone()), 0..6);
            prop_oneof![
                prop::collection::vec(inner, 0..6).prop_map(Value::from),
                members.prop_map(|members| Value::from(Map::from_iter(members))),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_what_serde_json_writes(value in value()) {
            prop_assert_eq!(written(&value), serde_json::to_vec(&value).unwrap());
        }
    }

    #[test]
    fn every_shape_of_serde_is_written_as_serde_json_does() {
        let raw = RawValue::from_string(r#"{"as": [1.50, "it\u0020is"]}"#.to_owned()).unwrap();
        let all = All {
            shapes: vec![
                Shape::Unit,
                Shape::Newtype(1e300),
                Shape::Newtype(f64::NAN),
                Shape::Struct { a: (-7, u64::MAX), b: Some('"') },
            ],
            pair: Pair(true, ()),
            map: BTreeMap::from([("a/b", 1), ("\u{7f}\n", i64::MIN)]),
            raw: &raw,
            behind: "quoted \u{1f}",
        };
        assert_eq!(written(&all), serde_json::to_vec(&all).unwrap());
    }
}
