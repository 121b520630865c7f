//! Reads JSON objects member by member and notes everything that is wrong, not only the first.

use std::cell::RefCell;

use serde_json::{Map, Value};

use crate::clock;

/// One thing that is wrong: a JSON pointer and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) at: String,
    pub(crate) message: String,
}

/// What all objects of one body note their problems in.
#[derive(Debug, Default)]
pub(crate) struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    pub(crate) fn note(&self, at: impl Into<String>, message: impl Into<String>) {
        self.0.borrow_mut().push(Problem { at: at.into(), message: message.into() });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// All of them, in the order of the notes.
    pub(crate) fn take(&self) -> Vec<Problem> {
        self.0.take()
    }

    /// All of them in one line, for a journal or a message.
    pub(crate) fn sentence(&self) -> String {
        let list = self.0.borrow();
        let texts: Vec<_> = list.iter().map(|one| format!("{} {}", one.at, one.message)).collect();
        texts.join("; ")
    }
}

/// Turns a value into what is wanted, or says what is wanted.
pub(crate) type Reader<'a, T> = fn(&'a Value) -> Result<T, &'static str>;

/// A JSON object that is being read.
pub(crate) struct Object<'a> {
    at: String,
    /// Nothing if the value is no object.
    members: Option<&'a Map<String, Value>>,
    known: Vec<&'static str>,
    problems: &'a Problems,
}

impl<'a> Object<'a> {
    /// The outermost object. Anything but an object is noted and read as an empty one.
    pub(crate) fn new(value: &'a Value, problems: &'a Problems) -> Self {
        Self::below(String::new(), value, problems)
    }

    fn below(at: String, value: &'a Value, problems: &'a Problems) -> Self {
        let members = value.as_object();
        if members.is_none() {
            problems.note(at.clone(), "must be an object");
        }
        Self { at, members, known: Vec::new(), problems }
    }

    pub(crate) fn note(&self, name: &str, message: impl Into<String>) {
        self.problems.note(format!("{}/{name}", self.at), message);
    }

    /// The member as it is, null included; from now on its name counts as known.
    pub(crate) fn member(&mut self, name: &'static str) -> Option<&'a Value> {
        self.known.push(name);
        self.members?.get(name)
    }

    pub(crate) fn required<T>(&mut self, name: &'static str, read: Reader<'a, T>) -> Option<T> {
        if self.member(name).is_none() {
            self.note(name, "is missing");
            return None;
        }
        self.optional(name, read)
    }

    /// A member that may be missing, but not null.
    pub(crate) fn optional<T>(&mut self, name: &'static str, read: Reader<'a, T>) -> Option<T> {
        match read(self.member(name)?) {
            Ok(value) => Some(value),
            Err(wanted) => {
                self.note(name, wanted);
                None
            }
        }
    }

    /// A member that may be missing or null.
    pub(crate) fn nullable<T>(&mut self, name: &'static str, read: Reader<'a, T>) -> Option<T> {
        if self.member(name)?.is_null() { None } else { self.optional(name, read) }
    }

    pub(crate) fn child(&mut self, name: &'static str) -> Option<Object<'a>> {
        let value = self.required(name, Ok)?;
        Some(Self::below(format!("{}/{name}", self.at), value, self.problems))
    }

    pub(crate) fn optional_child(&mut self, name: &'static str) -> Option<Object<'a>> {
        self.member(name)?;
        self.child(name)
    }

    /// The objects of a list that may be missing, each under its index.
    pub(crate) fn children(&mut self, name: &'static str) -> Vec<Object<'a>> {
        let items = self.optional(name, list).unwrap_or_default();
        let at = |index| format!("{}/{name}/{index}", self.at);
        let below = |(index, item)| Self::below(at(index), item, self.problems);
        items.iter().enumerate().map(below).collect()
    }

    /// Notes every member that nobody asked for.
    pub(crate) fn close(self) {
        let names = self.members.into_iter().flat_map(Map::keys);
        for name in names.filter(|name| !self.known.contains(&name.as_str())) {
            self.note(name, "is not in the document");
        }
    }
}

pub(crate) fn any_text(value: &Value) -> Result<&str, &'static str> {
    value.as_str().ok_or("must be a text")
}

/// A text that says something.
pub(crate) fn text(value: &Value) -> Result<&str, &'static str> {
    any_text(value).and_then(|text| accept(text, !text.trim().is_empty(), "must not be empty"))
}

/// A text without white space or control characters.
pub(crate) fn code(value: &Value) -> Result<&str, &'static str> {
    let clean = |text: &str| !text.chars().any(|one| one.is_whitespace() || one.is_control());
    text(value).and_then(|it| accept(it, clean(it), "must hold no white space"))
}

pub(crate) fn integer(value: &Value) -> Result<i64, &'static str> {
    value.as_i64().ok_or("must be an integer")
}

pub(crate) fn boolean(value: &Value) -> Result<bool, &'static str> {
    value.as_bool().ok_or("must be true or false")
}

pub(crate) fn list(value: &Value) -> Result<&[Value], &'static str> {
    value.as_array().map(Vec::as_slice).ok_or("must be a list")
}

pub(crate) fn texts(value: &Value) -> Result<Vec<&str>, &'static str> {
    list(value)?.iter().map(Value::as_str).collect::<Option<_>>().ok_or("must be a list of texts")
}

pub(crate) fn date(value: &Value) -> Result<&str, &'static str> {
    any_text(value).and_then(|it| accept(it, clock::is_date(it), "must be a date YYYY-MM-DD"))
}

pub(crate) fn month(value: &Value) -> Result<&str, &'static str> {
    any_text(value).and_then(|it| accept(it, clock::is_month(it), "must be a month YYYY-MM"))
}

pub(crate) fn year(value: &Value) -> Result<&str, &'static str> {
    any_text(value).and_then(|it| accept(it, clock::is_year(it), "must be a year YYYY"))
}

/// An absolute `http` or `https` URL with a host.
pub(crate) fn url(value: &Value) -> Result<&str, &'static str> {
    text(value).and_then(|it| accept(it, host(it).is_some(), "must be an absolute http(s) URL"))
}

pub(crate) fn email(value: &Value) -> Result<&str, &'static str> {
    text(value).and_then(|it| accept(it, is_email(it), "must be an e-mail address"))
}

fn accept<'a>(text: &'a str, fits: bool, wanted: &'static str) -> Result<&'a str, &'static str> {
    if fits { Ok(text) } else { Err(wanted) }
}

/// The host of an absolute `http(s)` URL, without its port.
pub(crate) fn host(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    if !["http", "https"].contains(&scheme.to_ascii_lowercase().as_str())
        || rest.contains(|one: char| one.is_whitespace() || one.is_control())
    {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
    (!host.is_empty()).then_some(host)
}

/// The path of an absolute URL, without query and fragment.
pub(crate) fn url_path(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    rest.find('/').map_or("", |slash| &rest[slash..])
}

fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else { return false };
    let dotted = domain.split_once('.').is_some_and(|(a, b)| !a.is_empty() && !b.is_empty());
    !name.is_empty() && dotted && !domain.contains('@') && !text.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_problem_is_noted_with_its_place() {
        let value = json!({
            "code": "a b", "gap": null, "child": {"n": "1"}, "list": [{"day": "2023-02-29"}, 7], "x": 1
        });
        let problems = Problems::default();
        let mut object = Object::new(&value, &problems);
        object.required("code", code);
        object.required("name", text);
        object.optional("gap", text);
        assert_eq!(object.nullable("gap", text), None);
        object.child("child").unwrap().required("n", integer);
        for mut item in object.children("list") {
            item.optional("day", date);
        }
        object.close();
        assert_eq!(
            problems.sentence(),
            "/code must hold no white space; /name is missing; /gap must be a text; /child/n must be \
             an integer; /list/1 must be an object; /list/0/day must be a date YYYY-MM-DD; /x is not \
             in the document"
        );
    }

    #[test]
    fn urls_and_addresses_are_told_from_other_texts() {
        assert_eq!(host("https://files.example:8443/a/b.pdf?x=1"), Some("files.example"));
        assert_eq!(host("ftp://files.example/"), None);
        assert_eq!(host("https:///a"), None);
        assert_eq!(url_path("https://files.example/a/b.exe?x=/c.pdf"), "/a/b.exe");
        assert_eq!(url_path("https://files.example"), "");
        assert!(is_email("budi@contoh.id"));
        assert!(!is_email("budi@contoh") && !is_email("@a.b") && !is_email("a@b@c.d"));
    }
}
