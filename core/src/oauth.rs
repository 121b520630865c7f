//! What the partners with OAuth 2 share: the answer of a token endpoint.

use crate::error::Problem;
use crate::json::{Read, Reader};
use crate::reply::{Member, Taken, Trouble, reply};
use crate::secret::AccessToken;

reply! {
    /// A token as the wire has it (RFC 6749 §5.1).
    pub(crate) struct Grant {
        #[serde(serialize_with = "crate::secret::expose")]
        access_token: AccessToken,
        token_type: String,
        expires_in: Lifetime,
        scope: Option<String>,
    }
}

impl Grant {
    /// Seconds that the token lives, and when it ends.
    pub(crate) fn expiry(&self, now: i64) -> (Option<i64>, Option<i64>) {
        let lifetime = self.expires_in.0;
        (lifetime, lifetime.and_then(|seconds| now.checked_add(seconds)))
    }

    /// Only bearer tokens can be used.
    pub(crate) fn check_type(self) -> Taken<Self> {
        if self.token_type.eq_ignore_ascii_case("bearer") {
            return Ok(self);
        }
        Err(Trouble::at(Problem::Mismatch, "/token_type"))
    }
}

/// Whole seconds from 0, as number or text; anything else is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Lifetime(Option<i64>);

impl Member for Lifetime {
    fn read(reader: &mut Reader<'_>) -> Read<Taken<Self>> {
        let seconds = Option::<i64>::read(reader)?.unwrap_or_default();
        Ok(Ok(Self(seconds.filter(|seconds| *seconds >= 0))))
    }

    fn missing() -> Taken<Self> {
        Ok(Self(None))
    }
}
