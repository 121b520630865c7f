//! The table of what must come out, for README.md.

use std::fmt::Write as _;

use crate::faults::{ANY, FAULTS, Fault};

const HEAD: &str = "\
| what the host gets | sandbox | has the partner acted? | what comes out | but |
| --- | --- | --- | --- | --- |
";

/// A row a fault.
pub(crate) fn table() -> String {
    FAULTS.iter().fold(HEAD.to_owned(), |mut table, fault| {
        let Fault { name, arrives, acted, mostly, .. } = fault;
        let (acted, but) = (if *acted { "yes" } else { "no" }, exceptions(fault));
        let _ = writeln!(table, "| {arrives} | `{name}` | {acted} | {mostly} | {but} |");
        table
    })
}

/// What comes out elsewhere, each outcome once with where that is.
fn exceptions(fault: &Fault) -> String {
    let mut outcomes: Vec<(&str, Vec<String>)> = Vec::new();
    for (operation, host, outcome) in fault.but {
        let place = match (*operation, *host) {
            (ANY, host) => host.to_owned(),
            (operation, ANY) => format!("`{operation}`"),
            (operation, host) => format!("`{operation}` in {host}"),
        };
        match outcomes.iter_mut().find(|(known, _)| known == outcome) {
            Some((_, places)) => places.push(place),
            None => outcomes.push((outcome, vec![place])),
        }
    }
    let outcomes =
        outcomes.iter().map(|(outcome, places)| format!("{}: {outcome}", places.join(", ")));
    outcomes.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outcome_names_all_its_places() {
        let fault = FAULTS.iter().find(|fault| fault.name == "gzip-labelled").unwrap();
        assert_eq!(
            exceptions(fault),
            "node, browser, python, swift, `seekpass.upload_asset`: reply"
        );
    }
}
