//! The last few clients and calls, under the numbers that JavaScript gave them.

use std::cell::RefCell;

/// A number of JavaScript's: whole, counted up by one, not used again.
pub(crate) type Number = f64;

/// As many as a busy host has in use at one time. More are no mistake: they are made anew when
/// they are needed, which takes a few microseconds.
const CAPACITY: u64 = 1024;

/// What was kept last; a newer one takes the place of the oldest.
pub(crate) struct Kept<T>(RefCell<Vec<Option<Entry<T>>>>);

struct Entry<T> {
    number: Number,
    value: T,
}

impl<T> Kept<T> {
    pub(crate) const fn new() -> Self {
        Self(RefCell::new(Vec::new()))
    }

    /// Keeps a value under a number.
    pub(crate) fn put(&self, number: Number, value: T) {
        let mut slots = self.0.borrow_mut();
        let slot = slot(number);
        if slots.len() <= slot {
            slots.resize_with(slot + 1, || None);
        }
        slots[slot] = Some(Entry { number, value });
    }

    /// Does something with a value; none if it is not kept any more.
    pub(crate) fn with<R>(&self, number: Number, work: impl FnOnce(&mut T) -> R) -> Option<R> {
        let mut slots = self.0.borrow_mut();
        let entry = slots.get_mut(slot(number))?.as_mut()?;
        is(entry, number).then(|| work(&mut entry.value))
    }

    pub(crate) fn has(&self, number: Number) -> bool {
        self.with(number, |_| ()).is_some()
    }

    /// Drops a value, if it is still kept.
    pub(crate) fn remove(&self, number: Number) {
        let mut slots = self.0.borrow_mut();
        if let Some(slot) = slots.get_mut(slot(number)) {
            slot.take_if(|entry| is(entry, number));
        }
    }

    /// Drops every value that is one of these.
    pub(crate) fn remove_all(&self, these: impl Fn(&T) -> bool) {
        for slot in self.0.borrow_mut().iter_mut() {
            slot.take_if(|entry| these(&entry.value));
        }
    }
}

#[allow(clippy::float_cmp, reason = "whole numbers are what they are")]
fn is<T>(entry: &Entry<T>, number: Number) -> bool {
    entry.number == number
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "whole, not negative; the rest of a division by the capacity fits anything"
)]
fn slot(number: Number) -> usize {
    (number as u64 % CAPACITY) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_ones_are_kept_and_no_others() {
        let kept = Kept::new();
        let all = 0..5 * u32::try_from(CAPACITY).unwrap();
        for number in all.clone() {
            kept.put(number.into(), number);
        }
        let found: Vec<u32> =
            all.clone().filter_map(|number| kept.with(number.into(), |it| *it)).collect();
        assert_eq!(
            found,
            all.filter(|number| u64::from(*number) >= 4 * CAPACITY).collect::<Vec<_>>()
        );
    }

    #[test]
    fn what_is_dropped_is_gone_and_nothing_else_is() {
        let kept = Kept::new();
        kept.put(1.0, "one");
        kept.put(2.0, "two");
        kept.remove(1.0);
        kept.remove(2.0 + 1024.0);
        assert!(!kept.has(1.0));
        assert!(kept.has(2.0));
    }

    #[test]
    fn many_are_dropped_at_once() {
        let kept = Kept::new();
        for (number, value) in [(1.0, "a"), (2.0, "b"), (3.0, "a")] {
            kept.put(number, value);
        }
        kept.remove_all(|value| *value == "a");
        assert!(!kept.has(1.0) && kept.has(2.0) && !kept.has(3.0));
    }

    #[test]
    fn no_number_is_a_mistake() {
        let kept = Kept::new();
        kept.put(0.0, ());
        for number in [-1.0, 0.5, 1e300, f64::NAN, f64::INFINITY] {
            assert!(!kept.has(number));
            kept.remove(number);
        }
        assert!(kept.has(0.0));
    }
}
