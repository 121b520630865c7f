//! Which mistakes reproduce a signature: each alone, then pairs.

use zeroize::Zeroizing;

use super::mistakes::{Change, Key, Mistake, Part, Signed};
use super::{Cause, body};
use crate::crypto::{self, HmacSha1};

/// Texts to sign of up to this many bytes have all pairs tried.
const SMALL: usize = 16 << 10;

/// Bytes that may be hashed to try one mistake, or all pairs of a larger text to sign.
const MOST_HASHED: usize = 1 << 30;

/// A mistake that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) cause: Cause,
    /// Which one it is where the cause has many.
    pub(super) which: String,
}

/// Looks for what gives one signature.
pub(super) struct Search<'a> {
    signed: &'a Signed<'a>,
    mistakes: &'a [Mistake],
    code: [u8; 20],
    key: Key,
}

/// What is hashed: everything right, or something else in its place.
#[derive(Clone, Copy)]
struct Recipe<'a> {
    key: &'a Key,
    order: &'a [Part],
    client_code: &'a str,
    timestamps: &'a [String],
    method: &'a str,
    path: &'a [u8],
    authorization: &'a str,
    body: &'a [u8],
}

impl<'a> Search<'a> {
    pub(super) fn new(signed: &'a Signed<'a>, mistakes: &'a [Mistake], code: [u8; 20]) -> Self {
        let key = Key::Bytes(HmacSha1::new(signed.sign_key.as_bytes()));
        Self { signed, mistakes, code, key }
    }

    /// Whether there is no mistake.
    pub(super) fn is_right(&self) -> bool {
        self.reproduced(&self.right()).is_some()
    }

    /// Each mistake that explains the signature alone.
    pub(super) fn singles(&self) -> Vec<Vec<Found>> {
        let mut found = Vec::new();
        for mistake in self.mistakes {
            let recipe = self.right().with(mistake);
            if recipe.hashed_bytes() > MOST_HASHED {
                continue;
            }
            if let Some(timestamp) = self.reproduced(&recipe) {
                add(&mut found, [mistake], timestamp);
            }
        }
        found
    }

    /// Each pair of mistakes that explains it together.
    pub(super) fn pairs(&self) -> Vec<Vec<Found>> {
        let is_large = self.right().hashed_bytes() > SMALL;
        let mut left = MOST_HASHED;
        let mut found = Vec::new();
        for [one, other] in self.likely_first() {
            let mut recipe = self.right().with(one).with(other);
            let both;
            if let (Change::Body(first, _), Change::Body(second, _)) = (&one.change, &other.change)
            {
                let Some(body) = body::rewrite(self.signed.body, [*first, *second]) else {
                    continue;
                };
                both = body;
                recipe.body = &both;
            }
            if is_large {
                left = left.saturating_sub(recipe.hashed_bytes());
                if left == 0 {
                    break;
                }
            }
            if let Some(timestamp) = self.reproduced(&recipe) {
                add(&mut found, [one, other], timestamp);
            }
        }
        found
    }

    /// All pairs in the order of the page, but those of which there are the most come last.
    fn likely_first(&self) -> Vec<[&'a Mistake; 2]> {
        let rank = |mistake: &Mistake| match mistake.cause {
            Cause::TimestampDiffers => 2,
            Cause::OrderDiffers => 1,
            _ => 0,
        };
        let mut pairs = Vec::new();
        for (place, one) in self.mistakes.iter().enumerate() {
            let behind = self.mistakes.iter().skip(place);
            pairs.extend(behind.filter(|other| one.goes_with(other)).map(|other| [one, other]));
        }
        let ranked = |wanted| {
            let ranks = pairs.iter().map(|[one, other]| rank(one).max(rank(other)));
            pairs.iter().zip(ranks).filter(move |(_, rank)| *rank == wanted).map(|(pair, _)| *pair)
        };
        (0..=2).flat_map(ranked).collect()
    }

    fn right(&self) -> Recipe<'_> {
        let signed = self.signed;
        Recipe {
            key: &self.key,
            order: &Part::ALL,
            client_code: signed.client_code,
            timestamps: std::slice::from_ref(&signed.timestamp),
            method: signed.method,
            path: signed.path.as_bytes(),
            authorization: signed.authorization,
            body: signed.body,
        }
    }

    /// The timestamp with which a recipe gives the signature, if it does. Whatever stands before
    /// the timestamp is hashed once for all of them.
    fn reproduced<'r>(&self, recipe: &Recipe<'r>) -> Option<&'r str> {
        let [before, behind] = recipe.around_timestamp();
        let mut timestamps = recipe.timestamps.iter().map(String::as_str);
        match recipe.key {
            Key::Bytes(key) => {
                let mut begun = key.clone();
                for piece in &before {
                    begun.update(piece);
                }
                timestamps.find(|timestamp| {
                    let mut mac = begun.clone();
                    mac.update(timestamp.as_bytes());
                    self.is_given(mac.of(&behind))
                })
            }
            Key::Message => timestamps.find(|timestamp| {
                let pieces = [before.as_slice(), &[timestamp.as_bytes()], &behind].concat();
                let message = Zeroizing::new(pieces.concat());
                self.is_given(HmacSha1::new(&message).of(&[self.signed.sign_key.as_bytes()]))
            }),
        }
    }

    fn is_given(&self, code: [u8; 20]) -> bool {
        crypto::equal(&code, &self.code)
    }
}

impl<'a> Recipe<'a> {
    /// The same with one mistake more.
    fn with(self, mistake: &'a Mistake) -> Self {
        match &mistake.change {
            Change::Body(_, body) => Self { body, ..self },
            Change::Timestamp(timestamps) => Self { timestamps, ..self },
            Change::Method(method) => Self { method, ..self },
            Change::Path(path) => Self { path, ..self },
            Change::Key(key) => Self { key, ..self },
            Change::ClientCode => Self { client_code: "", ..self },
            Change::Authorization => Self { authorization: "", ..self },
            Change::Order(order) => Self { order, ..self },
        }
    }

    /// What stands before the timestamp, and what behind it.
    fn around_timestamp(&self) -> [Vec<&'a [u8]>; 2] {
        let mut halves = self.order.split(|part| *part == Part::Timestamp).map(|parts| {
            let pieces = parts.iter().flat_map(|part| match part {
                Part::ClientCode => [self.client_code.as_bytes(), b""],
                Part::Timestamp => [b"".as_slice(); 2],
                Part::Method => [self.method.as_bytes(), b""],
                Part::Path => [self.path, self.authorization.as_bytes()],
                Part::Body => [self.body, b""],
            });
            pieces.collect()
        });
        [(); 2].map(|()| halves.next().unwrap_or_default())
    }

    /// Bytes that are hashed to try this, at most.
    fn hashed_bytes(&self) -> usize {
        let parts = [self.client_code.len(), self.path.len(), self.authorization.len()];
        let bytes = parts.into_iter().fold(self.body.len(), usize::saturating_add);
        bytes.saturating_mul(self.timestamps.len())
    }
}

impl Found {
    /// A mistake that can be made in one way only.
    pub(super) fn plain(cause: Cause) -> Self {
        Self { cause, which: String::new() }
    }
}

/// Adds an explanation, unless the same causes are there: two orders of the parts are one where
/// a part is empty.
fn add<const N: usize>(found: &mut Vec<Vec<Found>>, mistakes: [&Mistake; N], timestamp: &str) {
    let causes = mistakes.iter().map(|mistake| mistake.cause);
    let order = |known: &Vec<Found>| known.iter().map(|found| found.cause).cmp(causes.clone());
    let place = found.partition_point(|known| order(known).is_lt());
    if found.get(place).is_some_and(|known| order(known).is_eq()) {
        return;
    }
    let explanation = mistakes.map(|mistake| Found {
        cause: mistake.cause,
        which: match mistake.cause {
            Cause::TimestampDiffers => timestamp.to_owned(),
            _ => mistake.which.clone(),
        },
    });
    found.insert(place, explanation.into());
}
