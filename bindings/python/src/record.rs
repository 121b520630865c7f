//! Replies as objects of Python's own dataclasses.

use std::fmt;

use pyo3::IntoPyObjectExt;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFloat, PyList, PyString};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// A dataclass, and what its fields hold.
pub(crate) struct Record {
    class: Py<PyAny>,
    new: Py<PyAny>,
    fields: Vec<Field>,
}

struct Field {
    name: Py<PyString>,
    spelling: String,
    shape: Shape,
}

/// What JSON's objects become below a field.
enum Shape {
    /// There are none.
    Plain,
    /// What Python's own reader makes of them: the partner's words.
    Foreign,
    Record(Record),
}

impl Record {
    /// Looks at a dataclass: `segel/_shape.py` tells what its fields hold.
    pub(crate) fn of(class: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = class.py();
        let mut fields = Vec::new();
        for field in py.import("segel._shape")?.call_method1("fields", (class,))?.try_iter()? {
            let (name, holds): (Bound<'_, PyString>, Bound<'_, PyAny>) = field?.extract()?;
            let shape = if holds.is_none() {
                Shape::Plain
            } else if holds.is(py.import("typing")?.getattr("Any")?) {
                Shape::Foreign
            } else {
                Shape::Record(Self::of(&holds)?)
            };
            fields.push(Field { spelling: name.extract()?, name: name.unbind(), shape });
        }
        let new = py.import("builtins")?.getattr("object")?.getattr("__new__")?;
        Ok(Self { class: class.clone().unbind(), new: new.unbind(), fields })
    }

    /// Makes an object of a reply.
    pub(crate) fn read<'py>(&self, py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let object = Value { py, record: Some(self) }.deserialize(&mut deserializer);
        object.map_err(|error| PyRuntimeError::new_err(format!("a defect of Segel: {error}")))
    }

    /// An object without values, past the constructor, which would set them one by one through
    /// the door that a frozen class keeps shut.
    fn object<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyDict>)> {
        let object = self.new.bind(py).call1((&self.class,))?;
        let values = object.getattr(pyo3::intern!(py, "__dict__"))?.cast_into()?;
        Ok((object, values))
    }
}

/// A value of a reply; its objects are records.
#[derive(Clone, Copy)]
struct Value<'a, 'py> {
    py: Python<'py>,
    record: Option<&'a Record>,
}

impl<'de, 'py> DeserializeSeed<'de> for Value<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de, 'py> Visitor<'de> for Value<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of a reply")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(self.py.None().into_bound(self.py))
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
        self.made(value)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Self::Value, E> {
        self.made(value)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Self::Value, E> {
        self.made(value)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Self::Value, E> {
        self.made(value)
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Self::Value, E> {
        self.made(value)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let list = PyList::empty(self.py);
        while let Some(item) = items.next_element_seed(self)? {
            list.append(item).map_err(A::Error::custom)?;
        }
        Ok(list.into_any())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let Some(record) = self.record else {
            return Err(A::Error::custom("an object where none is known"));
        };
        let (object, values) = record.object(self.py).map_err(A::Error::custom)?;
        // The core writes the members in the order of the fields.
        let mut fields = record.fields.iter();
        while let Some(name) = members.next_key::<&str>()? {
            let Some(field) = fields.find(|field| field.spelling == name) else {
                return Err(A::Error::custom(format_args!("the class has no field {name}")));
            };
            let value = match &field.shape {
                Shape::Foreign => {
                    foreign(self.py, members.next_value()?).map_err(A::Error::custom)?
                }
                Shape::Plain => members.next_value_seed(Value { record: None, ..self })?,
                Shape::Record(record) => {
                    members.next_value_seed(Value { record: Some(record), ..self })?
                }
            };
            values.set_item(&field.name, value).map_err(A::Error::custom)?;
        }
        Ok(object)
    }
}

impl<'py> Value<'_, 'py> {
    fn made<E: serde::de::Error>(
        self,
        value: impl IntoPyObjectExt<'py>,
    ) -> Result<Bound<'py, PyAny>, E> {
        value.into_bound_py_any(self.py).map_err(E::custom)
    }
}

/// A value that only the partner knows, as Python's own reader has it. An integer with more digits
/// than Python converts becomes a float.
fn foreign<'py>(py: Python<'py>, json: &RawValue) -> PyResult<Bound<'py, PyAny>> {
    if json.get() == "null" {
        return Ok(py.None().into_bound(py));
    }
    let loads = py.import("json")?.getattr("loads")?;
    loads.call1((json.get(),)).or_else(|_| {
        let integers = PyDict::new(py);
        integers.set_item("parse_int", py.get_type::<PyFloat>())?;
        loads.call((json.get(),), Some(&integers))
    })
}
