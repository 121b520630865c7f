//! The command line.

use std::str::FromStr;

use crate::run::Result;

/// What is left of the command line.
pub(crate) struct Arguments(Vec<String>);

impl Arguments {
    pub(crate) fn from_env() -> Self {
        Self(std::env::args().skip(1).collect())
    }

    /// The command's name, if the first argument is one.
    pub(crate) fn command(&mut self) -> Option<String> {
        let is_name = self.0.first().is_some_and(|first| !first.starts_with('-'));
        is_name.then(|| self.0.remove(0))
    }

    /// Whether a flag is given.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|argument| argument != name);
        self.0.len() < before
    }

    /// The value of `--name VALUE`, if given.
    pub(crate) fn value<T: FromStr>(&mut self, name: &str) -> Result<Option<T>> {
        let Some(place) = self.0.iter().position(|argument| argument == name) else {
            return Ok(None);
        };
        self.0.remove(place);
        if place == self.0.len() {
            return Err(format!("{name} needs a value; try --help").into());
        }
        let value = self.0.remove(place);
        match value.parse() {
            Ok(value) => Ok(Some(value)),
            Err(_) => Err(format!("{name} cannot be {value:?}; try --help").into()),
        }
    }

    /// Refuses what no one asked for.
    pub(crate) fn end(&self) -> Result {
        match self.0.first() {
            None => Ok(()),
            Some(argument) => Err(format!("{argument:?} is not known here; try --help").into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(line: &str) -> Arguments {
        Arguments(line.split_whitespace().map(str::to_owned).collect())
    }

    #[test]
    fn what_no_one_asked_for_is_refused() {
        let mut given = arguments("fuzz --minutes 3 --chekc");
        assert_eq!(given.command().as_deref(), Some("fuzz"));
        assert_eq!(given.value::<u64>("--minutes").unwrap(), Some(3));
        assert!(!given.flag("--check"));
        assert_eq!(
            given.end().unwrap_err().to_string(),
            "\"--chekc\" is not known here; try --help"
        );
    }

    #[test]
    fn a_value_that_is_missing_or_wrong_is_named() {
        assert!(arguments("--minutes").value::<u64>("--minutes").is_err());
        assert!(arguments("--minutes many").value::<u64>("--minutes").is_err());
    }
}
