//! Misbehaviour on demand: what a network, a proxy or a bad day at the partner's does to answers.
//!
//! Some of it stands in for the partner, who then never sees the request. Some spoils the bytes of
//! the partner's own answer, and some the way they go over the wire; there the partner has acted.

mod spoil;

use std::time::Duration;

use crate::{
    clock,
    exchange::{Answer, Verdict},
    partners::{Partner, REDIRECTED},
};

/// One way to misbehave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    Status(u16),
    Delay(u64),
    Close,
    CloseHalfway,
    WrongLength,
    TooLong,
    Slow(u64),
    Informational(u16),
    CutJson,
    Html,
    HtmlOk,
    Empty,
    WrongSuccess,
    RetryAfter(u64),
    RetryAfterDate(i64),
    ExpiredToken,
    InvalidUtf8,
    Bom,
    DuplicateKeys,
    Deep,
    Big,
    Gzip,
    GzipLabelled,
    Redirect(u16),
}

/// All that one answer is to suffer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Plan(Vec<How>);

/// How bytes leave.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Wire {
    pub(crate) delay: Duration,
    /// The pause after each piece of 64 bytes.
    pub(crate) pause: Option<Duration>,
    /// The status of a head that goes before the answer's own.
    pub(crate) informational: Option<u16>,
    pub(crate) end: End,
}

/// How an answer ends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum End {
    #[default]
    Whole,
    /// The connection closes before any byte.
    Nothing,
    /// The connection closes in the middle of the body.
    Halfway,
    /// The whole body is sent, but `Content-Length` promises more; then the connection closes.
    Short,
    /// The whole body is sent, but `Content-Length` promises less.
    Long,
}

impl Plan {
    /// Reads `status=503; retry-after=3`.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let parts = text.split(';').map(str::trim).filter(|part| !part.is_empty());
        let plan = parts.map(How::parse).collect::<Result<Vec<_>, _>>()?;
        if plan.is_empty() { Err("no misbehaviour is named".to_owned()) } else { Ok(Self(plan)) }
    }

    /// The answer that stands in for the partner's, if the plan has one.
    pub(crate) fn stand_in(&self, partner: Partner, url: &str, now: i64) -> Option<Answer> {
        let retry_after = self.0.iter().find_map(|how| how.retry_after(now));
        let stand_in = self.0.iter().find_map(|how| how.stand_in(partner, url));
        let mut answer = match (stand_in, &retry_after) {
            (Some(answer), _) => answer,
            (None, Some(_)) => partner.failure(429, "too many requests"),
            (None, None) => return None,
        };
        answer.verdict = Verdict::Misbehaved;
        Some(match retry_after {
            Some(value) => answer.with_header("retry-after", value),
            None => answer,
        })
    }

    /// Spoils an answer, in the order that the plan names.
    pub(crate) fn spoil(&self, answer: &mut Answer, partner: Partner) {
        for how in &self.0 {
            how.spoil(answer, partner);
        }
    }

    pub(crate) fn wire(&self) -> Wire {
        let mut wire = Wire::default();
        for how in &self.0 {
            match how {
                How::Delay(ms) => wire.delay = Duration::from_millis(*ms),
                How::Slow(ms) => wire.pause = Some(Duration::from_millis(*ms)),
                How::Close => wire.end = End::Nothing,
                How::CloseHalfway => wire.end = End::Halfway,
                How::WrongLength => wire.end = End::Short,
                How::TooLong => wire.end = End::Long,
                How::Informational(status) => wire.informational = Some(*status),
                _ => {}
            }
        }
        wire
    }
}

impl How {
    fn parse(text: &str) -> Result<Self, String> {
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        let how = match name {
            "status" => status(value, 200..=599).map(Self::Status),
            "delay" => value.parse().ok().map(Self::Delay),
            "slow" => value.parse().ok().map(Self::Slow),
            "retry-after" => value.parse().ok().map(Self::RetryAfter),
            "retry-after-date" => value.parse().ok().map(Self::RetryAfterDate),
            "redirect" => status(value, 300..=399).map(Self::Redirect),
            "informational" => status(value, 100..=199).map(Self::Informational),
            _ if value.is_empty() => Self::named(name),
            _ => None,
        };
        how.ok_or_else(|| format!("{text:?} is no misbehaviour that the sandbox knows"))
    }

    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "close" => Self::Close,
            "close-halfway" => Self::CloseHalfway,
            "wrong-length" => Self::WrongLength,
            "too-long" => Self::TooLong,
            "cut-json" => Self::CutJson,
            "html" => Self::Html,
            "html-200" => Self::HtmlOk,
            "empty" => Self::Empty,
            "wrong-success" => Self::WrongSuccess,
            "expired-token" => Self::ExpiredToken,
            "invalid-utf8" => Self::InvalidUtf8,
            "bom" => Self::Bom,
            "duplicate-keys" => Self::DuplicateKeys,
            "deep" => Self::Deep,
            "big" => Self::Big,
            "gzip" => Self::Gzip,
            "gzip-labelled" => Self::GzipLabelled,
            _ => return None,
        })
    }

    fn stand_in(self, partner: Partner, url: &str) -> Option<Answer> {
        Some(match self {
            Self::Status(status) if status >= 400 => {
                partner.failure(status, &format!("the sandbox was told to answer {status}"))
            }
            Self::ExpiredToken => partner.failure(401, "the token has expired"),
            Self::Html => Answer::of(502, "text/html", HTML),
            Self::HtmlOk => Answer::of(200, "text/html", HTML),
            Self::Redirect(status) => {
                let location = format!("{url}{REDIRECTED}");
                Answer::text(status, "moved").with_header("location", location)
            }
            _ => return None,
        })
    }

    fn retry_after(self, now: i64) -> Option<String> {
        match self {
            Self::RetryAfter(seconds) => Some(seconds.to_string()),
            Self::RetryAfterDate(ahead) => Some(clock::imf_fixdate(now.saturating_add(ahead))),
            _ => None,
        }
    }

    fn spoil(self, answer: &mut Answer, partner: Partner) {
        match self {
            Self::Status(status) => answer.status = status,
            Self::WrongSuccess => contradict(answer, partner),
            Self::Empty => answer.body.clear(),
            Self::CutJson => spoil::cut(&mut answer.body),
            Self::InvalidUtf8 => spoil::break_utf8(&mut answer.body),
            Self::Bom => spoil::add_byte_order_mark(&mut answer.body),
            Self::DuplicateKeys => spoil::repeat_keys(&mut answer.body),
            Self::Deep => spoil::deepen(&mut answer.body),
            Self::Big => spoil::enlarge(&mut answer.body),
            Self::Gzip => spoil::compress(&mut answer.body),
            Self::GzipLabelled => {
                spoil::compress(&mut answer.body);
                answer.headers.push(("content-encoding".to_owned(), "gzip".to_owned()));
            }
            _ => {}
        }
    }
}

fn status(text: &str, range: std::ops::RangeInclusive<u16>) -> Option<u16> {
    text.parse().ok().filter(|status| range.contains(status))
}

/// Puts the partner's contradiction in place of its answer; what it made of the request stays.
fn contradict(answer: &mut Answer, partner: Partner) {
    if let Some(contradiction) = partner.contradiction() {
        *answer = Answer { verdict: answer.verdict.clone(), ..contradiction };
    }
}

const HTML: &str = "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>\n\
    <body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>\n";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_misbehaviours_are_read_from_one_line() {
        let plan = Plan::parse("status=503; retry-after=3 ;slow=2").unwrap();
        assert_eq!(plan.0, [How::Status(503), How::RetryAfter(3), How::Slow(2)]);
        for bad in ["", ";", "status", "status=99", "status=x", "close=1", "redirect=200", "nap"] {
            assert!(Plan::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_retry_date_is_counted_from_now() {
        let plan = Plan::parse("retry-after-date=10").unwrap();
        let answer = plan.stand_in(Partner::Pafi, "", 784_111_767).unwrap();
        assert_eq!(answer.status, 429);
        let header = answer.headers.last().unwrap();
        assert_eq!(header.1, "Sun, 06 Nov 1994 08:49:37 GMT");
    }
}
