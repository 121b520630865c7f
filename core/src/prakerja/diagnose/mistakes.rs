//! The mistakes, kind by kind, as the partner's page lists them.
//!
//! What would change nothing is no mistake: slashes cannot have been escaped where there are
//! none.

use std::mem::discriminant;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

use super::Cause;
use super::body::Rewrite;
use crate::crypto::HmacSha1;
use crate::prakerja::config::{Config, Ready};
use crate::prakerja::rules::Method;
use crate::prakerja::signature::Parts;
use crate::url::BaseUrl;

/// Seconds around `now` in which the signature may have been made.
const CLOCK_SKEW: i64 = 300;

/// What is signed, as it should be.
pub(super) struct Signed<'a> {
    pub(super) sign_key: &'a str,
    pub(super) client_code: &'a str,
    pub(super) base_url: &'a BaseUrl,
    pub(super) now: i64,
    pub(super) timestamp: String,
    pub(super) method: &'static str,
    pub(super) path: &'a str,
    pub(super) authorization: &'a str,
    pub(super) body: &'a [u8],
}

/// One of the parts of the canonical text; the authorization belongs to the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    ClientCode,
    Timestamp,
    Method,
    Path,
    Body,
}

/// A mistake, and what it makes of what is signed.
pub(super) struct Mistake {
    pub(super) cause: Cause,
    /// Which one it is where a cause has many; the same in every language.
    pub(super) which: String,
    pub(super) change: Change,
}

/// What stands in the place of the right value; a variant a kind.
pub(super) enum Change {
    Body(Rewrite, Vec<u8>),
    /// One of these: the seconds of `timestamp_differs` are a single mistake.
    Timestamp(Vec<String>),
    Method(String),
    Path(Vec<u8>),
    Key(Key),
    ClientCode,
    Authorization,
    Order(Vec<Part>),
}

/// What the hash is keyed with.
pub(super) enum Key {
    Bytes(HmacSha1),
    /// The message, and then the sign key is what is hashed.
    Message,
}

impl<'a> Signed<'a> {
    pub(super) fn new(config: &'a Config, ready: &'a Ready, parts: &'a Parts<'_>) -> Self {
        Self {
            sign_key: config.sign_key.expose(),
            client_code: &ready.client_code,
            base_url: &ready.base_url,
            now: parts.now,
            timestamp: parts.now.to_string(),
            method: parts.method,
            path: &parts.path,
            authorization: parts.authorization.as_deref().unwrap_or_default(),
            body: &parts.body,
        }
    }

    /// The canonical text.
    pub(super) fn message(&self) -> Vec<u8> {
        [
            self.client_code.as_bytes(),
            self.timestamp.as_bytes(),
            self.method.as_bytes(),
            self.path.as_bytes(),
            self.authorization.as_bytes(),
            self.body,
        ]
        .concat()
    }
}

impl Part {
    /// The order of the canonical text.
    pub(super) const ALL: [Self; 5] =
        [Self::ClientCode, Self::Timestamp, Self::Method, Self::Path, Self::Body];

    fn as_str(self) -> &'static str {
        match self {
            Self::ClientCode => "client_code",
            Self::Timestamp => "timestamp",
            Self::Method => "method",
            Self::Path => "path",
            Self::Body => "body",
        }
    }
}

impl Mistake {
    /// A mistake that can be made in one way only, or whose ways need no telling apart.
    fn plain(cause: Cause, change: Change) -> Self {
        Self { cause, which: String::new(), change }
    }

    /// Whether both can have been made: they are of two kinds, or two things done to a body.
    pub(super) fn goes_with(&self, other: &Self) -> bool {
        match (&self.change, &other.change) {
            (Change::Body(..), Change::Body(..)) => self.cause != other.cause,
            (one, other) => discriminant(one) != discriminant(other),
        }
    }
}

/// Every mistake that can have been made here, in the order of the page.
pub(super) fn all(signed: &Signed<'_>) -> Vec<Mistake> {
    let mut all = body(signed);
    all.extend(timestamp(signed));
    all.extend(method(signed));
    all.extend(path(signed));
    all.extend(key(signed));
    all.push(Mistake::plain(Cause::ClientCodeNotSigned, Change::ClientCode));
    if !signed.authorization.is_empty() {
        all.push(Mistake::plain(Cause::AuthorizationNotSigned, Change::Authorization));
    }
    all.extend(order(signed));
    all
}

fn body(signed: &Signed<'_>) -> Vec<Mistake> {
    let mistakes = Rewrite::ALL.iter().filter_map(|rewrite| {
        let body = rewrite.apply(signed.body).filter(|body| body != signed.body)?;
        Some(Mistake {
            cause: rewrite.cause(),
            which: rewrite.which(),
            change: Change::Body(*rewrite, body),
        })
    });
    mistakes.collect()
}

fn timestamp(signed: &Signed<'_>) -> [Mistake; 3] {
    let now = signed.now;
    let nearest_first = (1..=CLOCK_SKEW)
        .flat_map(|distance| [now.saturating_add(distance), now.saturating_sub(distance)]);
    [
        (Cause::TimestampMilliseconds, vec![format!("{now}000")]),
        (Cause::TimestampNotSigned, vec![String::new()]),
        (Cause::TimestampDiffers, nearest_first.map(|second| second.to_string()).collect()),
    ]
    .map(|(cause, timestamps)| Mistake::plain(cause, Change::Timestamp(timestamps)))
}

fn method(signed: &Signed<'_>) -> Vec<Mistake> {
    let right = signed.method;
    let others = Method::SPELLINGS.iter().filter(|method| **method != right);
    let mut mistakes = vec![
        Mistake::plain(Cause::MethodLowerCase, Change::Method(right.to_ascii_lowercase())),
        Mistake::plain(Cause::MethodNotSigned, Change::Method(String::new())),
    ];
    mistakes.extend(others.map(|method| Mistake {
        cause: Cause::MethodDiffers,
        which: (*method).to_owned(),
        change: Change::Method((*method).to_owned()),
    }));
    mistakes
}

fn path(signed: &Signed<'_>) -> Vec<Mistake> {
    let whole = signed.path;
    let (path, query) =
        whole.split_at_checked(whole.find('?').unwrap_or(whole.len())).unwrap_or((whole, ""));
    let base = signed.base_url;
    let mut paths = vec![
        // The path that was given may hold the base URL's path already.
        (Cause::PathWithHost, base.join(whole).into_bytes()),
        (Cause::PathWithHost, [&base.origin, whole].concat().into_bytes()),
        (Cause::PathWithoutSlash, whole.strip_prefix('/').unwrap_or(whole).into()),
    ];
    // The slash of the root is the one it begins with.
    match path.strip_suffix('/').filter(|shorter| !shorter.is_empty()) {
        Some(shorter) => paths.push((Cause::PathTrailingSlash, [shorter, query].concat().into())),
        None => paths.push((Cause::PathTrailingSlash, [path, "/", query].concat().into())),
    }
    if !query.is_empty() {
        paths.push((Cause::PathTrailingSlash, [whole, "/"].concat().into()));
    }
    paths.push((Cause::PathDoubleSlash, ["/", whole].concat().into()));
    paths.push((Cause::PathWithoutQuery, path.into()));
    paths.push((Cause::PathPercentDecoded, percent_decode_str(whole).collect()));
    paths.retain(|(_, path)| path != whole.as_bytes());
    paths.into_iter().map(|(cause, path)| Mistake::plain(cause, Change::Path(path))).collect()
}

fn key(signed: &Signed<'_>) -> Vec<Mistake> {
    let right = signed.sign_key;
    let mistake = |cause, which: &str, bytes: &[u8]| Mistake {
        cause,
        which: which.to_owned(),
        change: Change::Key(Key::Bytes(HmacSha1::new(bytes))),
    };
    let mut mistakes = Vec::new();
    for (space, which) in [(" ", "U+0020"), ("\n", "U+000A"), ("\r\n", "U+000D U+000A")] {
        let spaced = Zeroizing::new([right, space].concat());
        mistakes.push(mistake(Cause::KeyWhitespace, which, spaced.as_bytes()));
    }
    mistakes.extend(from_hex(right).map(|bytes| mistake(Cause::KeyHexDecoded, "", &bytes)));
    mistakes.extend(from_base64(right).map(|bytes| mistake(Cause::KeyBase64Decoded, "", &bytes)));
    mistakes.push(Mistake::plain(Cause::KeyAndMessageSwapped, Change::Key(Key::Message)));
    if signed.client_code != right {
        mistakes.push(mistake(Cause::KeyIsClientCode, "", signed.client_code.as_bytes()));
    }
    mistakes
}

fn order(signed: &Signed<'_>) -> Vec<Mistake> {
    let mut orders: Vec<Vec<Part>> = vec![Vec::new()];
    for _ in Part::ALL {
        let longer = orders.iter().flat_map(|begun| {
            let rest = Part::ALL.into_iter().filter(|part| !begun.contains(part));
            rest.map(|part| begun.iter().copied().chain([part]).collect())
        });
        orders = longer.collect();
    }
    // Where an empty body stands makes no difference.
    orders.retain(|order| !signed.body.is_empty() || order.last() == Some(&Part::Body));
    orders.retain(|order| *order != Part::ALL);
    let mistakes = orders.into_iter().map(|order| Mistake {
        cause: Cause::OrderDiffers,
        which: order.iter().map(|part| part.as_str()).collect::<Vec<_>>().join(", "),
        change: Change::Order(order),
    });
    mistakes.collect()
}

fn from_hex(key: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(vec![0; key.len().div_ceil(2)]);
    hex::decode_to_slice(key, &mut bytes).is_ok().then_some(bytes)
}

/// Decodes what common decoders do: either alphabet, padded or not.
fn from_base64(key: &str) -> Option<Zeroizing<Vec<u8>>> {
    let lenient = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    let decoded = [alphabet::STANDARD, alphabet::URL_SAFE]
        .into_iter()
        .find_map(|alphabet| GeneralPurpose::new(&alphabet, lenient).decode(key).ok());
    decoded.map(Zeroizing::new)
}
