//! Which partner a path belongs to, and all partners together.

use crate::{
    exchange::{Answer, Request},
    middleware::{self, Middleware},
    options::Options,
    padi::{self, Padi},
    pafi::{self, Pafi},
    prakerja::{self, Prakerja},
    seekpass::{self, SeekPass, storage},
};

/// Where a client that follows redirects ends up.
pub(crate) const REDIRECTED: &str = "/_sandbox/redirected";

/// A partner, known by its paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Partner {
    Prakerja,
    Pafi,
    Padi,
    SeekPass,
    Storage,
    Middleware,
    Nobody,
}

impl Partner {
    /// Prakerja's prefix may stand anywhere: its base URL can have a path of its own.
    pub(crate) fn of(path: &str) -> Self {
        let begins = |prefix| path.starts_with(prefix);
        if begins(seekpass::PREFIX) {
            Self::SeekPass
        } else if begins(storage::PREFIX) {
            Self::Storage
        } else if begins(padi::PREFIX) {
            Self::Padi
        } else if begins(middleware::PREFIX) {
            Self::Middleware
        } else if path.contains(prakerja::PREFIX) {
            Self::Prakerja
        } else if begins(pafi::PREFIX) {
            Self::Pafi
        } else {
            Self::Nobody
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Prakerja => "prakerja",
            Self::Pafi => "pafi",
            Self::Padi => "padi",
            Self::SeekPass => "seekpass",
            Self::Storage => "storage",
            Self::Middleware => "middleware",
            Self::Nobody => "nobody",
        }
    }

    /// A failure in the partner's own error shape.
    pub(crate) fn failure(self, status: u16, message: &str) -> Answer {
        match self {
            Self::Prakerja => prakerja::failure(status, message),
            Self::Pafi => pafi::failure(status, message),
            Self::Padi => padi::failure(status, message),
            Self::SeekPass => seekpass::failure(status, message),
            Self::Storage => storage::failure(status, message),
            Self::Middleware => middleware::failure(status, message),
            Self::Nobody => Answer::message(status, message),
        }
    }

    /// A success that contradicts itself; storage and nobody have none.
    pub(crate) fn contradiction(self) -> Option<Answer> {
        match self {
            Self::Prakerja => Some(prakerja::contradiction()),
            Self::Pafi => Some(pafi::contradiction()),
            Self::Padi => Some(padi::contradiction()),
            Self::SeekPass => Some(seekpass::contradiction()),
            Self::Middleware => Some(middleware::contradiction()),
            Self::Storage | Self::Nobody => None,
        }
    }
}

/// All partners with what they remember.
pub(crate) struct Partners {
    prakerja: Prakerja,
    pafi: Pafi,
    padi: Padi,
    pub(crate) seekpass: SeekPass,
    middleware: Middleware,
}

impl Partners {
    pub(crate) fn new(options: &Options, url: &str) -> Self {
        Self {
            prakerja: Prakerja::new(options, url),
            pafi: Pafi::new(options),
            padi: Padi::new(options),
            seekpass: SeekPass::new(options, url),
            middleware: Middleware::new(options),
        }
    }

    pub(crate) fn answer(&mut self, partner: Partner, request: &Request, now: i64) -> Answer {
        match partner {
            Partner::Prakerja => self.prakerja.answer(request, now),
            Partner::Pafi => self.pafi.answer(request, now),
            Partner::Padi => self.padi.answer(request),
            Partner::SeekPass => self.seekpass.answer(request, now),
            Partner::Storage => self.seekpass.storage.answer(request, now),
            Partner::Middleware => self.middleware.answer(request),
            Partner::Nobody => nobody(request),
        }
    }
}

fn nobody(request: &Request) -> Answer {
    if request.path() == REDIRECTED {
        let text = "you followed a redirect";
        return Answer::message(200, text).because("the client followed a redirect");
    }
    Answer::message(404, "no partner of the sandbox has this path").because("no partner's path")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_find_their_partner() {
        let cases = [
            ("/api/v1/integration/tpm/submission", Partner::Prakerja),
            ("/gateway/api/v1/integration/tpm/submission", Partner::Prakerja),
            ("/api/v1/oauth/token", Partner::Pafi),
            ("/api/partner/v1/oauth/token.json", Partner::SeekPass),
            ("/seekpass-storage/a/b", Partner::Storage),
            ("/padi-umkm/1.2.0/padis", Partner::Padi),
            ("/middleware/request-out", Partner::Middleware),
            ("/", Partner::Nobody),
        ];
        for (path, partner) in cases {
            assert_eq!(Partner::of(path), partner, "{path}");
        }
    }
}
