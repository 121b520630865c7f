//! Opaque bearer tokens with scopes and an end, for the two partners that issue them.

use std::collections::HashMap;

use crate::seal;

/// The tokens that one partner has issued.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    issued: HashMap<String, Grant>,
}

/// What a token allows, and until when (Unix seconds).
#[derive(Debug, Clone)]
pub(crate) struct Grant {
    pub(crate) scopes: Vec<String>,
    expires_at: i64,
}

impl Grant {
    pub(crate) fn allows(&self, scope: &str) -> bool {
        self.scopes.iter().any(|known| known == scope)
    }
}

impl Tokens {
    pub(crate) fn issue(&mut self, scopes: Vec<String>, expires_at: i64) -> String {
        let token = format!("sandbox-{}", seal::random_text());
        self.issued.insert(token.clone(), Grant { scopes, expires_at });
        token
    }

    /// The grant of a token that is known and not over, or why there is none.
    pub(crate) fn check(&self, token: Option<&str>, now: i64) -> Result<&Grant, String> {
        let token = token.ok_or("there is no `Authorization: Bearer TOKEN`")?;
        let grant = self.issued.get(token).ok_or("this sandbox never issued that token")?;
        if now < grant.expires_at {
            return Ok(grant);
        }
        Err(format!("the token expired at {}; it is {now}", grant.expires_at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_lives_until_its_second_and_not_in_it() {
        let mut tokens = Tokens::default();
        let token = tokens.issue(vec!["a".to_owned()], 10);
        assert!(tokens.check(Some(&token), 9).is_ok_and(|grant| grant.allows("a")));
        assert_eq!(
            tokens.check(Some(&token), 10).err().as_deref(),
            Some("the token expired at 10; it is 10")
        );
        assert!(tokens.check(Some("other"), 9).is_err() && tokens.check(None, 9).is_err());
    }
}
