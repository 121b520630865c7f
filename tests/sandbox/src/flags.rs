//! Command-line flags, one line each.

use std::{fmt::Write as _, str::FromStr};

use segel_sandbox::Options;

/// What the command line asks for.
pub(crate) struct Settings {
    pub(crate) options: Options,
    pub(crate) until_stdin_closes: bool,
    pub(crate) help: bool,
}

/// A flag: name, the name of its value if it has one, what it does, how it is set.
struct Flag {
    name: &'static str,
    value: &'static str,
    help: &'static str,
    set: fn(&mut Settings, &str) -> Result<(), String>,
}

const fn flag(
    name: &'static str,
    value: &'static str,
    help: &'static str,
    set: fn(&mut Settings, &str) -> Result<(), String>,
) -> Flag {
    Flag { name, value, help, set }
}

const FLAGS: [Flag; 21] = [
    flag("--port", "PORT", "listen on this port; a free one by default", |all, value| {
        number(value, &mut all.options.port)
    }),
    flag("--quiet", "", "print the first line only, no journal", |all, _| {
        on(&mut all.options.print, false)
    }),
    flag("--no-keep-alive", "", "close each connection after its answer", |all, _| {
        on(&mut all.options.keep_alive, false)
    }),
    flag("--until-stdin-closes", "", "end when standard input ends", |all, _| {
        on(&mut all.until_stdin_closes, true)
    }),
    flag("--now", "UNIX", "pin the clock to these seconds", |all, value| {
        let mut now = 0;
        number(value, &mut now)?;
        all.options.now = Some(now);
        Ok(())
    }),
    flag(
        "--clock-skew",
        "SECONDS",
        "how far Prakerja's timestamp may be off (300)",
        |all, value| number(value, &mut all.options.clock_skew),
    ),
    flag("--refuse-replays", "", "refuse a Prakerja signature seen before", |all, _| {
        on(&mut all.options.refuse_replays, true)
    }),
    flag("--pending-asks", "N", "asks until a submission or ticket is done (1)", |all, value| {
        number(value, &mut all.options.pending_asks)
    }),
    flag("--token-lifetime", "SECONDS", "how long bearer tokens live (86400)", |all, value| {
        number(value, &mut all.options.token_lifetime)
    }),
    flag("--upload-lifetime", "SECONDS", "how long upload URLs live (3600)", |all, value| {
        number(value, &mut all.options.upload_lifetime)
    }),
    flag("--client-code", "TEXT", "Prakerja (my_client_code)", |all, value| {
        text(value, &mut all.options.client_code)
    }),
    flag("--sign-key", "TEXT", "Prakerja (my_sign_key)", |all, value| {
        text(value, &mut all.options.sign_key)
    }),
    flag("--pafi-client-id", "TEXT", "PAFI (1)", |all, value| {
        text(value, &mut all.options.pafi_client_id)
    }),
    flag("--pafi-client-secret", "TEXT", "PAFI (pafi-secret)", |all, value| {
        text(value, &mut all.options.pafi_client_secret)
    }),
    flag("--padi-key", "TEXT", "PaDi's x-api-key (padi-key)", |all, value| {
        text(value, &mut all.options.padi_key)
    }),
    flag("--require-padi-key", "", "refuse PaDi requests without a key", |all, _| {
        on(&mut all.options.require_padi_key, true)
    }),
    flag("--seekpass-client-id", "TEXT", "SEEK Pass (seekpass-client)", |all, value| {
        text(value, &mut all.options.seekpass_client_id)
    }),
    flag("--seekpass-client-secret", "TEXT", "SEEK Pass (seekpass-secret)", |all, value| {
        text(value, &mut all.options.seekpass_client_secret)
    }),
    flag("--middleware-token", "TEXT", "middleware (middleware-token)", |all, value| {
        text(value, &mut all.options.middleware_token)
    }),
    flag("--help", "", "show this", |all, _| on(&mut all.help, true)),
    flag("-h", "", "show this", |all, _| on(&mut all.help, true)),
];

/// Reads `--name value` and `--name=value`.
pub(crate) fn parse(arguments: impl Iterator<Item = String>) -> Result<Settings, String> {
    let options = Options { print: true, ..Options::default() };
    let mut settings = Settings { options, until_stdin_closes: false, help: false };
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        let (name, given) = match argument.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (argument.as_str(), None),
        };
        let known = FLAGS.iter().find(|flag| flag.name == name);
        let flag = known.ok_or_else(|| format!("{name} is no flag"))?;
        let value = match (flag.value.is_empty(), given) {
            (true, None) => String::new(),
            (true, Some(_)) => return Err(format!("{name} takes no value")),
            (false, Some(value)) => value,
            (false, None) => arguments.next().ok_or_else(|| format!("{name} needs a value"))?,
        };
        (flag.set)(&mut settings, &value).map_err(|why| format!("{name}: {why}"))?;
    }
    Ok(settings)
}

pub(crate) fn help() -> String {
    let mut text = "The partners' side of every operation, as an HTTP server on 127.0.0.1.\n\n\
        usage: segel-sandbox [flags]\n\n"
        .to_owned();
    for flag in &FLAGS[..FLAGS.len() - 1] {
        let _ = writeln!(text, "  {:32} {}", format!("{} {}", flag.name, flag.value), flag.help);
    }
    text
}

fn number<T: FromStr>(value: &str, target: &mut T) -> Result<(), String> {
    *target = value.parse().map_err(|_| format!("{value:?} is no number that fits"))?;
    Ok(())
}

#[allow(clippy::unnecessary_wraps, reason = "all setters have one type")]
fn text(value: &str, target: &mut String) -> Result<(), String> {
    value.clone_into(target);
    Ok(())
}

#[allow(clippy::unnecessary_wraps, reason = "all setters have one type")]
fn on(target: &mut bool, value: bool) -> Result<(), String> {
    *target = value;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Settings, String> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn flags_set_what_they_name() {
        let settings =
            parsed("--port=81 --now 5 --quiet --sign-key k --until-stdin-closes").unwrap();
        assert_eq!((settings.options.port, settings.options.now), (81, Some(5)));
        assert_eq!(settings.options.sign_key, "k");
        assert!(!settings.options.print && settings.until_stdin_closes && !settings.help);
    }

    #[test]
    fn mistakes_are_named() {
        let mistake = |line| parsed(line).err().unwrap();
        assert_eq!(mistake("--prot 1"), "--prot is no flag");
        assert_eq!(mistake("--port"), "--port needs a value");
        assert_eq!(mistake("--port x"), "--port: \"x\" is no number that fits");
        assert_eq!(mistake("--quiet=1"), "--quiet takes no value");
    }
}
