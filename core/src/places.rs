//! Members of an object by their place among the names that are known.

/// Which members came.
#[derive(Default)]
pub(crate) struct Places {
    /// A bit for each.
    seen: u64,
    /// Where the next member most likely belongs: behind the one before.
    next: usize,
}

/// So that a member is a bit of a word.
pub(crate) const fn at_most_64<N>(names: &'static [N]) -> &'static [N] {
    assert!(names.len() <= 64, "an object has at most 64 known members");
    names
}

impl Places {
    /// What the next member most likely is.
    pub(crate) fn likely<N: Copy>(&self, names: &[N]) -> Option<N> {
        names.get(self.next).copied()
    }

    /// The place of a member, if its name is known.
    pub(crate) fn find<N>(&mut self, names: &[N], is_its: impl Fn(&N) -> bool) -> Option<usize> {
        let place = if names.get(self.next).is_some_and(&is_its) {
            self.next
        } else {
            names.iter().position(is_its)?
        };
        self.next = place.saturating_add(1);
        Some(place)
    }

    /// A member came; whether it did so before.
    pub(crate) fn see(&mut self, place: usize) -> bool {
        let before = self.has(place);
        self.seen |= bit(place);
        before
    }

    /// The places up to `count` whose member did not come.
    pub(crate) fn missing(&self, count: usize) -> impl Iterator<Item = usize> {
        (0..count).filter(|place| !self.has(*place))
    }

    fn has(&self, place: usize) -> bool {
        self.seen & bit(place) != 0
    }
}

fn bit(place: usize) -> u64 {
    u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place)).unwrap_or(0)
}
