//! A client keeps what can be computed once: the checked config, and what a partner makes of it.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use crate::call::Call;
use crate::check::Checker;
use crate::error::{Error, Finding, Lang};
use crate::operation::Operation;
use crate::record::{Field, Record};
use crate::rule::Integer;
use crate::time;

/// What every config holds beside the partner's own fields.
pub(crate) trait Settings: Record {
    /// Language of the texts of violations.
    fn lang(&self) -> Lang;

    /// Largest response that is looked at.
    fn max_response_bytes(&self) -> usize;
}

/// Declares a partner's config as [`record!`] does; the settings that all have stand last.
macro_rules! config {
    ($(#[$meta:meta])* pub struct $name:ident { $($fields:tt)* }) => {
        $crate::record::record! {
            $(#[$meta])*
            pub struct $name {
                $($fields)*
                /// Language of the texts of violations, English if not given.
                lang: Option<$crate::error::Lang> = (),
                /// Largest response in bytes that is looked at, 16 MiB if not given.
                max_response_bytes: Option<i64> = $crate::rule::MAX_RESPONSE,
            }
        }

        impl $crate::client::Settings for $name {
            fn lang(&self) -> $crate::error::Lang {
                self.lang.unwrap_or_default()
            }

            fn max_response_bytes(&self) -> usize {
                // Where memory has fewer addresses, any response is smaller.
                let given = self.max_response_bytes;
                let given = given.map(|limit| usize::try_from(limit).unwrap_or(usize::MAX));
                given.unwrap_or($crate::client::MAX_RESPONSE_BYTES)
            }
        }
    };
}

pub(crate) use config;

/// One of the systems.
#[allow(private_interfaces, private_bounds, reason = "sealed: named in public, made here alone")]
pub trait Partner: Sized + 'static {
    /// The first part of its operations' names.
    const NAME: &'static str;

    /// Fields of the config that some operations use and others do not.
    const CREDENTIALS: &'static [&'static str] = &[];

    /// Who calls, and where.
    type Config: Settings;

    /// What is computed once from a config.
    type Ready: Send + Sync;

    /// Computes it; from a config that broke a rule too, though then it is never used.
    fn ready(config: &Self::Config) -> Self::Ready;

    /// Rules of `now` beyond those of every partner.
    fn check_now(_now: i64, _at: &mut Checker) {}

    /// Whether a field that an operation may need is given.
    fn is_given(_config: &Self::Config, _field: &str) -> bool {
        true
    }

    /// The secrets that the config holds.
    fn secrets(config: &Self::Config) -> Vec<&str>;
}

/// Largest response that is looked at unless the config says otherwise: 16 MiB.
pub(crate) const MAX_RESPONSE_BYTES: usize = 16 << 20;

/// A checked config with what was computed from it. Cheap to clone, free to share among threads.
pub struct Client<P: Partner> {
    pub(crate) shared: Arc<Shared<P>>,
}

/// What a client shares with its calls.
pub(crate) struct Shared<P: Partner> {
    pub(crate) config: P::Config,
    pub(crate) ready: P::Ready,
    /// What is wrong with the config; an operation reports what it would use of that.
    findings: Checker,
}

/// A `now` as it comes through one of the doors.
#[derive(Debug, Clone)]
pub(crate) enum Now {
    Seconds(i64),
    Wrong(Finding),
}

impl<P: Partner> Client<P> {
    /// Checks a config and computes what calls need of it. A credential that is not given is
    /// missed only by the operation that needs it.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] with a violation for each field that breaks its rule.
    pub fn new(config: P::Config) -> Result<Self, Error> {
        let client = Self::lenient(config, Checker::default());
        client.check()?;
        Ok(client)
    }

    /// Reports what is wrong with the config, credentials aside that not every operation uses:
    /// those are reported by the ones that do.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let mut findings = self.shared.findings.clone();
        for credential in P::CREDENTIALS {
            findings.forget(&["config", credential]);
        }
        if findings.is_empty() { Ok(()) } else { Err(self.invalid(findings)) }
    }

    /// Takes a config as it is: its operations report what is wrong with what they use.
    pub(crate) fn lenient(config: P::Config, mut findings: Checker) -> Self {
        findings.settle();
        findings.check_root(ORDER_CONFIG, "config", &mut |at| config.check(&(), at));
        let ready = P::ready(&config);
        Self { shared: Arc::new(Shared { config, ready, findings }) }
    }

    /// Prepares a call from params that a typed caller filled in.
    pub(crate) fn prepare<O: Operation<Partner = P>>(
        &self,
        params: &O::Params,
        now: i64,
    ) -> Result<Call<O>, Error> {
        self.prepare_checked(params, &Now::Seconds(now), Checker::default())
    }

    /// Prepares a call from params, with what reading them found.
    pub(crate) fn prepare_checked<O: Operation<Partner = P>>(
        &self,
        params: &O::Params,
        now: &Now,
        at: Checker,
    ) -> Result<Call<O>, Error> {
        let check = &mut |at: &mut Checker| params.check(&(), at);
        let seconds = self.check_call(Uses::by::<O>(), check, now, at)?;
        let (request, context) = O::request(&self.shared.ready, params, seconds);
        Ok(Call { request, context, shared: Arc::clone(&self.shared), now: seconds })
    }

    /// Checks all that a call is made of; gives the seconds of `now`. Not inlined: one for all
    /// operations of a partner.
    #[inline(never)]
    fn check_call(
        &self,
        uses: Uses,
        check: &mut dyn FnMut(&mut Checker),
        now: &Now,
        mut at: Checker,
    ) -> Result<i64, Error> {
        at.settle();
        at.check_root(ORDER_PARAMS, "params", check);
        self.check_config(uses, &mut at);
        let seconds = check_now(now, P::check_now, &mut at);
        if at.is_empty() { Ok(seconds) } else { Err(self.invalid(at)) }
    }

    /// Reports what is wrong with the part of the config that is used.
    pub(crate) fn check_config(&self, Uses { needs, ignores }: Uses, at: &mut Checker) {
        if !self.shared.findings.is_empty() {
            let mut findings = self.shared.findings.clone();
            for ignored in ignores {
                findings.forget(&["config", ignored]);
            }
            at.append(&findings);
        }
        if at.is_unreadable(&["config"]) {
            return;
        }
        for need in needs.iter().filter(|need| !P::is_given(&self.shared.config, need)) {
            if !at.is_unreadable(&["config", need]) {
                at.field(ORDER_CONFIG, "config", |at| {
                    at.found_in(P::Config::FIELDS, need, Finding::Required);
                });
            }
        }
    }

    /// The error of what was found.
    pub(crate) fn invalid(&self, at: Checker) -> Error {
        at.into_error(self.shared.config.lang())
    }
}

/// Which fields of the config an operation uses.
#[derive(Clone, Copy, Default)]
pub(crate) struct Uses {
    /// Those that must be given, beside those that are always.
    pub(crate) needs: &'static [&'static str],
    /// Those that are not looked at.
    pub(crate) ignores: &'static [&'static str],
}

impl Uses {
    fn by<O: Operation>() -> Self {
        Self { needs: O::NEEDS, ignores: O::IGNORES }
    }
}

/// The order in which violations are told.
pub(crate) const ORDER_OPERATION: u32 = 0;
pub(crate) const ORDER_CONFIG: u32 = 1;
pub(crate) const ORDER_PARAMS: u32 = 2;
pub(crate) const ORDER_NOW: u32 = 3;
pub(crate) const ORDER_REST: u32 = 4;
pub(crate) const ORDER_RESPONSE: u32 = 9;

/// Numbers of 13 digits, which are beyond every time: someone's clock counts milliseconds.
const MILLISECONDS: Range<i64> = 1_000_000_000_000..10_000_000_000_000;

/// Checks `now` by the rule of all partners and that of one; what cannot be used is found and
/// gives 0.
pub(crate) fn check_now(now: &Now, partner: fn(i64, &mut Checker), at: &mut Checker) -> i64 {
    let seconds = match now {
        Now::Seconds(seconds) => *seconds,
        Now::Wrong(finding) => {
            at.field(ORDER_NOW, "now", |at| at.found(finding.clone()));
            return 0;
        }
    };
    at.field(ORDER_NOW, "now", |at| {
        if MILLISECONDS.contains(&seconds) {
            at.found(Finding::Milliseconds);
            return;
        }
        let before = at.mark();
        partner(seconds, at);
        if at.mark() == before && !(0..=time::MAX).contains(&seconds) {
            at.found(Finding::Range(Integer::new(0, time::MAX)));
        }
    });
    seconds
}

impl<P: Partner> Clone for Client<P> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared) }
    }
}

impl<P: Partner> fmt::Debug for Client<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("partner", &P::NAME).finish_non_exhaustive()
    }
}
