//! Texts that were met before.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// Texts, each with a number of its own. There is this one tree in the library, for each more
/// would be code of its own.
#[derive(Debug, Default, Clone)]
pub(crate) struct Known<'a>(BTreeMap<Cow<'a, str>, usize>);

impl<'a> Known<'a> {
    /// The number of a text; of one that is new the given.
    pub(crate) fn number(&mut self, text: impl Into<Cow<'a, str>>, new: usize) -> usize {
        self.or_insert(text.into(), new)
    }

    #[inline(never)]
    fn or_insert(&mut self, text: Cow<'a, str>, new: usize) -> usize {
        *self.0.entry(text).or_insert(new)
    }

    /// Whether a text is new; from now on it is not.
    pub(crate) fn is_new(&mut self, text: impl Into<Cow<'a, str>>) -> bool {
        let known = self.0.len();
        self.number(text, known) == known
    }

    /// The number of a text that is known.
    pub(crate) fn find(&self, text: &str) -> Option<usize> {
        self.0.get(text).copied()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The numbers in the order of their texts.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = usize> {
        self.0.values().copied()
    }
}

/// Drops all but the last of items with the same name.
pub(crate) fn keep_last_of_each<T>(items: &mut Vec<T>, name: impl Fn(&T) -> &str) {
    let mut known = Known::default();
    items.reverse();
    items.retain(|item| known.is_new(name(item).to_owned()));
    items.reverse();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_its_first_number() {
        let mut known = Known::default();
        assert_eq!([known.number("b", 7), known.number("a", 8), known.number("b", 9)], [7, 8, 7]);
        assert_eq!([known.find("b"), known.find("c")], [Some(7), None]);
        assert_eq!(known.numbers().collect::<Vec<_>>(), [8, 7]);
    }

    #[test]
    fn a_text_is_new_once() {
        let mut known = Known::default();
        assert_eq!([known.is_new("a"), known.is_new("b"), known.is_new("a")], [true, true, false]);
    }

    #[test]
    fn of_each_name_the_last_stays_where_it_stands() {
        let mut items = vec![("a", 1), ("b", 2), ("a", 3)];
        keep_last_of_each(&mut items, |(name, _)| name);
        assert_eq!(items, [("b", 2), ("a", 3)]);
    }
}
