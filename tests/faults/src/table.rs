//! The table of what came out, for README.md.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use segel::catalogue;

use crate::faults::FAULTS;
use crate::{HOSTS, Outcome, Result};

const HEAD: &str = "\
| what the host gets | sandbox | has the partner acted? | what comes out | but |
| --- | --- | --- | --- | --- |
";

/// A row a fault.
pub(crate) fn of(outcomes: &[Outcome]) -> Result<String> {
    let mut table = HEAD.to_owned();
    for fault in FAULTS {
        let of_fault: Vec<&Outcome> =
            outcomes.iter().filter(|outcome| outcome.fault.name == fault.name).collect();
        let acted: BTreeSet<bool> = of_fault.iter().map(|outcome| outcome.acted).collect();
        let acted = match acted.iter().collect::<Vec<_>>()[..] {
            [true] => "yes",
            [false] => "no",
            _ => return Err(format!("{}: some partners acted, some did not", fault.name).into()),
        };
        let ways = ways(&of_fault);
        let (most, rest) = ways.split_first().ok_or("nothing was run")?;
        let rest: Vec<String> = rest
            .iter()
            .map(|way| format!("{}{}: {}", way.operations(), way.hosts(), way.said))
            .collect();
        let (name, arrives, rest) = (fault.name, fault.arrives, rest.join("; "));
        let most = format!("{}{}", most.said, most.hosts());
        let _ = writeln!(table, "| {arrives} | `{name}` | {acted} | {most} | {rest} |");
    }
    Ok(table)
}

/// The text with the table in its place.
pub(crate) fn put(text: &str, table: &str) -> Result<String> {
    const FROM: &str = "<!-- faults -->\n";
    const TO: &str = "<!-- /faults -->";
    let parts = text.split_once(FROM).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(TO)?;
        Some([before, FROM, table, TO, after].concat())
    });
    parts.ok_or_else(|| format!("README.md has no {FROM}…{TO}").into())
}

/// One thing that came out, and where.
struct Way<'a> {
    said: &'a str,
    operations: BTreeSet<&'a str>,
    hosts: BTreeSet<&'a str>,
    cases: usize,
}

/// The commonest first.
fn ways<'a>(outcomes: &[&'a Outcome]) -> Vec<Way<'a>> {
    let mut ways: BTreeMap<&str, Way<'_>> = BTreeMap::new();
    for outcome in outcomes {
        let way = ways.entry(&outcome.said).or_insert_with(|| Way {
            said: &outcome.said,
            operations: BTreeSet::new(),
            hosts: BTreeSet::new(),
            cases: 0,
        });
        way.operations.insert(outcome.operation);
        way.hosts.insert(outcome.host);
        way.cases += 1;
    }
    let mut ways: Vec<Way<'_>> = ways.into_values().collect();
    ways.sort_by_key(|way| Reverse(way.cases));
    ways
}

impl Way<'_> {
    /// All of a partner's are its name alone.
    fn operations(&self) -> String {
        let partner =
            |name: &'static str| name.split_once('.').map_or(name, |(partner, _)| partner);
        let mut words: Vec<String> = Vec::new();
        let all: Vec<&str> = catalogue::operations().map(|about| about.name).collect();
        for of_partner in all.chunk_by(|a, b| partner(a) == partner(b)) {
            if of_partner.iter().all(|name| self.operations.contains(name)) {
                words.push(format!("`{}`", partner(of_partner[0])));
            } else {
                let some = of_partner.iter().filter(|name| self.operations.contains(*name));
                words.extend(some.map(|name| format!("`{name}`")));
            }
        }
        words.join(", ")
    }

    /// Nothing where all agree.
    fn hosts(&self) -> String {
        if self.hosts.len() == HOSTS.len() {
            return String::new();
        }
        let some: Vec<&str> =
            HOSTS.iter().copied().filter(|host| self.hosts.contains(host)).collect();
        format!(" ({})", some.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(host: &'static str, operation: &'static str, said: &str) -> Outcome {
        let fault = &FAULTS[0];
        Outcome { host, operation, fault, said: said.to_owned(), acted: true, wrong: Vec::new() }
    }

    #[test]
    fn what_most_say_stands_first_and_the_rest_says_where() {
        let outcomes = [
            outcome("rust", "pafi.token", "reply"),
            outcome("php", "pafi.token", "reply"),
            outcome("rust", "padi.list_umkm", "no response"),
        ];
        let ways = ways(&outcomes.iter().collect::<Vec<_>>());
        assert_eq!((ways[0].said, &*ways[0].operations()), ("reply", "`pafi.token`"));
        assert_eq!((ways[1].said, &*ways[1].hosts()), ("no response", " (rust)"));
    }

    #[test]
    fn only_the_table_is_replaced() {
        let text = "a\n<!-- faults -->\nold\n<!-- /faults -->\nb\n";
        let new = put(text, "new\n").unwrap();
        assert_eq!(new, "a\n<!-- faults -->\nnew\n<!-- /faults -->\nb\n");
        assert!(put("no marks", "new\n").is_err());
    }
}
