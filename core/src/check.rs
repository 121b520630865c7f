//! Collects what is wrong with what the caller gave: every problem, each at its path, in the
//! documented order, at most one a path.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::hash::BuildHasher as _;

use foldhash::fast::FixedState;

use crate::error::{Error, Finding, Invalid, Lang, Rule, Violation};
use crate::json::Kind;
use crate::known::Known;
use crate::redact::{Redactor, mask};
use crate::rule::{Among, WANT_OBJECT};

/// One step of a path. `order` is the place in the documented order (or the index in a list),
/// so that findings can be made in any order and told in the documented one.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Step {
    order: u32,
    name: Cow<'static, str>,
}

/// Steps behind the known fields of an object: its unknown ones, as they come.
const UNKNOWN: u32 = 1 << 16;

/// Where the checker stands: the hot path only pushes and pops these.
#[derive(Debug, Clone, Copy)]
enum Place {
    Field {
        order: u32,
        name: &'static str,
    },
    Item {
        index: u32,
    },
    /// A member whose name is the caller's, kept among [`Checker::names`].
    Member {
        order: u32,
        name: usize,
    },
}

#[derive(Debug, Clone)]
struct Found {
    path: Vec<Step>,
    finding: Finding,
}

/// Walks along with reading and checking, and keeps what was found.
///
/// Reading comes first and finds wrong types; then [`Checker::settle`]; then checking, which
/// passes over every value that could not be read.
#[derive(Debug, Default, Clone)]
pub(crate) struct Checker {
    path: Vec<Place>,
    names: Vec<String>,
    found: Vec<Option<Found>>,
    /// [`key`]s of paths that could not be read.
    unread: Known<'static>,
    /// Those of the paths above them.
    above_unread: Known<'static>,
    /// Hashes of the texts that may not be repeated.
    noted: Vec<u64>,
    hasher: FixedState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unread {
    Here,
    Below,
}

impl Checker {
    /// Does something one field further down.
    pub(crate) fn field<T>(
        &mut self,
        order: u32,
        name: &'static str,
        inside: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.path.push(Place::Field { order, name });
        let result = inside(self);
        self.path.pop();
        result
    }

    /// Does something at one item of a list.
    pub(crate) fn item<T>(&mut self, index: usize, inside: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(Place::Item { index: to_u32(index) });
        let result = inside(self);
        self.path.pop();
        result
    }

    /// Does something at a member whose name is the caller's.
    pub(crate) fn member<T>(
        &mut self,
        place: usize,
        name: &str,
        inside: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.path.push(Place::Member { order: to_u32(place), name: self.names.len() });
        self.names.push(name.to_owned());
        let result = inside(self);
        self.path.pop();
        self.names.pop();
        result
    }

    /// Something is wrong with the value at this place; gives what stands in for it.
    pub(crate) fn instead<T>(&mut self, finding: Finding, hole: T) -> T {
        self.found(finding);
        hole
    }

    /// Something is wrong with the value at this place.
    #[cold]
    pub(crate) fn found(&mut self, finding: Finding) {
        self.found.push(Some(Found { path: self.here(), finding }));
    }

    /// Something is wrong with a member whose name is the caller's.
    #[cold]
    pub(crate) fn found_at(&mut self, order: usize, name: &str, finding: Finding) {
        let mut path = self.here();
        path.push(Step { order: to_u32(order), name: Cow::Owned(name.to_owned()) });
        self.found.push(Some(Found { path, finding }));
    }

    /// Something is wrong with a field of this object, seen from the object.
    pub(crate) fn found_in(&mut self, fields: &[&'static str], name: &str, finding: Finding) {
        let order = fields.iter().position(|field| *field == name).unwrap_or(fields.len());
        self.found_at(order, name, finding);
    }

    /// Finds the items of a list of texts that stand in it before already.
    pub(crate) fn unique(&mut self, fields: &[&'static str], name: &str, items: &[String]) {
        let order = fields.iter().position(|field| *field == name);
        let Some((order, name)) = order.and_then(|order| Some((order, *fields.get(order)?))) else {
            return;
        };
        let mut known = Known::default();
        for (index, _) in items.iter().enumerate().filter(|(_, item)| !known.is_new(*item)) {
            self.field(to_u32(order), name, |at| {
                at.item(index, |at| at.found(Finding::Duplicate));
            });
        }
    }

    /// Notes a text that may not be repeated, while it is at hand: a long list is not walked again
    /// for it.
    pub(crate) fn note(&mut self, among: Among, text: &str) {
        self.noted.push(self.hasher.hash_one((among, text)));
    }

    /// Whether two noted texts may be the same; if not, none are.
    pub(crate) fn may_repeat(&mut self) -> bool {
        self.noted.sort_unstable();
        self.noted.windows(2).any(|pair| pair.first() == pair.last())
    }

    /// The value is of another JSON type than an object.
    #[cold]
    pub(crate) fn no_object(&mut self, got: Kind) {
        self.found(match got {
            Kind::Null => Finding::Required,
            got => Finding::Type { got, wanted: WANT_OBJECT },
        });
    }

    /// The object has a member that is none of its fields.
    #[cold]
    pub(crate) fn unknown_field(&mut self, name: &str, fields: &[&'static str]) {
        let order = (UNKNOWN as usize).saturating_add(self.found.len());
        let meant = nearest(name, fields.iter().copied());
        self.found_at(order, name, Finding::UnknownField { meant });
    }

    /// How much has been found so far; what is found between two marks can be dropped.
    pub(crate) fn mark(&self) -> usize {
        self.found.len()
    }

    /// Drops what was found between two marks.
    pub(crate) fn drop_between(&mut self, from: usize, to: usize) {
        for found in self.found.iter_mut().take(to).skip(from) {
            *found = None;
        }
    }

    /// Ends the reading: what could not be read is not checked further.
    pub(crate) fn settle(&mut self) {
        for found in self.found.iter().flatten() {
            if found.finding == Finding::Duplicate {
                continue;
            }
            let key = key(found.path.iter().map(|step| step.order));
            let steps = key.char_indices().map(|(end, _)| end).step_by(STEP).skip(1);
            for above in steps.filter_map(|end| key.get(..end)) {
                self.above_unread.is_new(above.to_owned());
            }
            self.unread.is_new(key);
        }
    }

    /// Checks one field of an object unless it could not be read; names it in `unsound` if it,
    /// or anything below it, is not right.
    pub(crate) fn check_field(
        &mut self,
        order: u32,
        name: &'static str,
        unsound: &mut Vec<&'static str>,
        inside: impl FnOnce(&mut Self),
    ) {
        let (before, unread) = self.enter(order, name);
        if unread != Some(Unread::Here) {
            inside(self);
        }
        let is_sound = unread.is_none() && self.found.len() == before;
        self.leave(is_sound, name, unsound);
    }

    /// Goes one field further down; gives how much has been found so far, and whether the field
    /// could be read.
    #[inline]
    fn enter(&mut self, order: u32, name: &'static str) -> (usize, Option<Unread>) {
        self.path.push(Place::Field { order, name });
        (self.found.len(), self.unread())
    }

    #[inline]
    fn leave(&mut self, is_sound: bool, name: &'static str, unsound: &mut Vec<&'static str>) {
        self.path.pop();
        if !is_sound {
            unsound.push(name);
        }
    }

    /// Checks a whole document unless it could not be read.
    pub(crate) fn check_root(
        &mut self,
        order: u32,
        name: &'static str,
        inside: &mut dyn FnMut(&mut Self),
    ) {
        self.check_field(order, name, &mut Vec::new(), inside);
    }

    /// Checks one item of a list unless it could not be read.
    pub(crate) fn check_item(&mut self, index: usize, inside: impl FnOnce(&mut Self)) {
        self.item(index, |at| {
            if at.unread() != Some(Unread::Here) {
                inside(at);
            }
        });
    }

    #[inline]
    fn unread(&self) -> Option<Unread> {
        if self.unread.is_empty() { None } else { self.unread_here() }
    }

    #[cold]
    fn unread_here(&self) -> Option<Unread> {
        let key = key(self.path.iter().copied().map(Place::order));
        let found = |known: &Known<'_>, unread| known.find(&key).map(|_| unread);
        found(&self.unread, Unread::Here).or_else(|| found(&self.above_unread, Unread::Below))
    }

    /// Forgets everything at or below the place that `names` leads to.
    pub(crate) fn forget(&mut self, names: &[&str]) {
        for found in &mut self.found {
            let below = found.as_ref().is_some_and(|found| {
                found.path.len() >= names.len()
                    && found.path.iter().zip(names).all(|(step, name)| step.name == *name)
            });
            if below {
                *found = None;
            }
        }
    }

    /// Whether the value at a place could not be read.
    pub(crate) fn is_unreadable(&self, names: &[&str]) -> bool {
        self.found.iter().flatten().any(|found| {
            matches!(found.rule(), Rule::Required | Rule::Type | Rule::Encoding | Rule::TooLarge)
                && found.path.len() == names.len()
                && found.path.iter().zip(names).all(|(step, name)| step.name == *name)
        })
    }

    /// Whether nothing was found at a place or below it, but that it is repeated.
    pub(crate) fn is_sound(&self, names: &[&str]) -> bool {
        !self.found.iter().flatten().any(|found| {
            found.finding != Finding::Duplicate
                && found.path.len() >= names.len()
                && found.path.iter().zip(names).all(|(step, name)| step.name == *name)
        })
    }

    /// Whether nothing was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.found.iter().all(Option::is_none)
    }

    /// Adds what another checker found.
    pub(crate) fn append(&mut self, other: &Self) {
        self.found.extend_from_slice(&other.found);
    }

    /// What was found, in the documented order, one a path.
    pub(crate) fn into_violations(self, lang: Lang) -> Vec<Violation> {
        let mut sorted = Known::default();
        for (place, found) in self.found.iter().enumerate() {
            if let Some(found) = found {
                sorted.number(found.key(), place);
            }
        }
        let mut told = Known::default();
        let found = sorted.numbers().filter_map(|place| self.found.get(place)?.as_ref());
        let violations = found.map(|found| found.violation(lang));
        violations.filter(|violation| told.is_new(violation.path.clone())).collect()
    }

    /// The error of what was found.
    pub(crate) fn into_error(self, lang: Lang) -> Error {
        Error::Invalid(Invalid { violations: self.into_violations(lang) })
    }

    fn here(&self) -> Vec<Step> {
        self.path.iter().map(|place| place.step(&self.names)).collect()
    }
}

impl Place {
    fn order(self) -> u32 {
        match self {
            Self::Field { order, .. } | Self::Member { order, .. } => order,
            Self::Item { index } => index,
        }
    }

    fn step(self, names: &[String]) -> Step {
        match self {
            Self::Field { order, name } => Step { order, name: Cow::Borrowed(name) },
            Self::Item { index } => Step { order: index, name: Cow::Owned(index.to_string()) },
            Self::Member { order, name } => {
                let name = names.get(name).cloned().unwrap_or_default();
                Step { order, name: Cow::Owned(name) }
            }
        }
    }
}

impl Found {
    fn rule(&self) -> Rule {
        self.finding.rule()
    }

    /// Of two the one that is told first has the lesser.
    fn key(&self) -> String {
        let path = key(self.path.iter().map(|step| step.order));
        // A space is less than any digit: a place stands before what is below it.
        format!("{path} {:02}", self.rule() as u8)
    }

    fn violation(&self, lang: Lang) -> Violation {
        let mut path = String::new();
        for step in &self.path {
            path.push('/');
            path.push_str(&mask(&step.name).replace('~', "~0").replace('/', "~1"));
        }
        let name = match self.path.last() {
            Some(step) => shown(&step.name),
            None => "the line".to_owned(),
        };
        Violation { path, rule: self.rule(), text: self.finding.text(&name, lang) }
    }
}

/// A name in a sentence: it can be the caller's, so it is kept short and shows no identity
/// number whole.
fn shown(name: &str) -> String {
    let masked = Redactor::default().text(name);
    match masked.char_indices().nth(64) {
        Some((end, _)) => format!("{}…", masked.get(..end).unwrap_or_default()),
        None => masked,
    }
}

fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A path as a text that sorts as paths do: [`STEP`] digits a step.
fn key(orders: impl Iterator<Item = u32>) -> String {
    orders.fold(String::new(), |mut key, order| {
        // Writing to memory cannot fail.
        let _ = write!(key, "{order:08x}");
        key
    })
}

/// How many digits of a [`key`] are one step.
const STEP: usize = 8;

/// The known name that a misspelt one most likely means: at most two letters away.
pub(crate) fn nearest(
    name: &str,
    known: impl Iterator<Item = &'static str>,
) -> Option<&'static str> {
    if name.len() > 64 {
        return None;
    }
    let folded = name.to_ascii_lowercase();
    known
        .map(|candidate| (distance(&folded, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= 2 && *distance < candidate.len())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein distance of two short texts.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.bytes().enumerate() {
        let mut diagonal = i;
        let mut before = i.saturating_add(1);
        for (cell, right) in row.iter_mut().skip(1).zip(b.bytes()) {
            let substituted = diagonal.saturating_add(usize::from(left != right));
            diagonal = *cell;
            before = substituted.min(before.saturating_add(1)).min(cell.saturating_add(1));
            *cell = before;
        }
        if let Some(first) = row.first_mut() {
            *first = i.saturating_add(1);
        }
    }
    row.last().copied().unwrap_or_default()
}
