//! Runs the fault matrix and compares what comes out with what must.

mod faults;
mod host;
mod scene;
mod table;

use std::error::Error;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use segel::catalogue;
use segel_sandbox::Entry;
use serde_json::{Value, json};

use crate::faults::{FAULTS, Fault, REFUSED};
use crate::host::Host;
use crate::scene::{PATIENT, Scene, Stage, job};
use crate::table::table;

type Result<T = ()> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// A new host is a word here, an arm in `drive` and a program in a folder of its own.
const HOSTS: &[&str] = &["rust", "c", "php", "node", "browser", "python", "kotlin", "swift"];

const USAGE: &str = "usage: segel-faults HOST... | --table

Does every operation under every fault in the hosts that are named, and compares what comes out
with what must; --table prints the table of that for README.md.";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result {
    let named: Vec<String> = std::env::args().skip(1).collect();
    if named == ["--table"] {
        print!("{}", table());
        return Ok(());
    }
    if named.is_empty() {
        return Err(USAGE.into());
    }
    for name in &named {
        let host = HOSTS.iter().find(|host| *host == name);
        let host = host.ok_or_else(|| format!("{name} is no host\n\n{USAGE}"))?;
        let outcomes = Matrix::run(host)?;
        let wrong: Vec<String> = outcomes.iter().filter_map(Outcome::complaint).collect();
        println!("{name}: {} cases, {} went wrong", outcomes.len(), wrong.len());
        if !wrong.is_empty() {
            return Err(wrong.join("\n").into());
        }
    }
    Ok(())
}

/// What came out of one operation under one fault in one host.
struct Outcome {
    host: &'static str,
    operation: &'static str,
    fault: &'static Fault,
    /// `reply`, `no response`, or the error in a few words.
    said: String,
    /// Whether the partner has acted.
    acted: bool,
    /// What else is wrong with it.
    wrong: Vec<String>,
}

impl Outcome {
    fn complaint(&self) -> Option<String> {
        let mut wrong = self.wrong.clone();
        let expected = self.fault.expected(self.operation, self.host);
        if self.said != expected {
            wrong.push(format!("came out as {:?}, not as {expected:?}", self.said));
        }
        if self.acted != self.fault.acted {
            let acted = if self.acted { "has acted" } else { "has not acted" };
            wrong.push(format!("the partner {acted}"));
        }
        let at = format!("{} under {} in {}", self.operation, self.fault.name, self.host);
        (!wrong.is_empty()).then(|| format!("{at}: {}", wrong.join("; ")))
    }
}

/// One host's part.
struct Matrix {
    name: &'static str,
    host: Host,
    stage: Stage,
    jobs: u64,
}

impl Matrix {
    fn run(name: &'static str) -> Result<Vec<Outcome>> {
        let mut matrix = Self { name, host: Host::start(name)?, stage: Stage::new(name)?, jobs: 0 };
        let mut outcomes = Vec::new();
        for about in catalogue::operations() {
            let scene = matrix.stage.set(about.name);
            let job = job(about.name, &scene, "", PATIENT);
            let (line, mut told) = matrix.work(job)?;
            let undisturbed = without_chance(told["reply"].take());
            if !undisturbed.is_object() && undisturbed != json!([]) {
                return Err(
                    format!("{} does not even succeed undisturbed: {line}", about.name).into()
                );
            }
            for fault in FAULTS {
                outcomes.push(matrix.suffer(about.name, fault, &undisturbed)?);
            }
        }
        Ok(outcomes)
    }

    /// One operation under one fault, and what must hold whatever comes out.
    fn suffer(
        &mut self,
        operation: &'static str,
        fault: &'static Fault,
        undisturbed: &Value,
    ) -> Result<Outcome> {
        let mut told_and_heard = None;
        for (patience, misbehaviour) in fault.attempts() {
            let mut scene = self.stage.set(operation);
            let secrets = secrets(&scene);
            let before = self.stage.sandbox.requests().len();
            if fault.name == REFUSED {
                scene = elsewhere(&scene, &self.stage.sandbox.url())?;
            }
            let (line, told) = self.work(job(operation, &scene, &misbehaviour, patience))?;
            let heard = self.heard(before, fault);
            let is_heard = !heard.is_empty();
            told_and_heard = Some((secrets, line, told, heard));
            if is_heard {
                break;
            }
        }
        let (secrets, line, mut told, heard) = told_and_heard.ok_or("no attempt was made")?;
        let acted = heard.iter().any(|entry| entry.verdict == "accepted");
        let mut wrong = Vec::new();
        let reply = told["reply"].take();
        if !reply.is_null() {
            let reply = without_chance(reply);
            if fault.name != WORD_ALONE && reply != *undisturbed {
                wrong.push(format!("replied {reply}, undisturbed {undisturbed}"));
            }
            if !acted && (operation, fault.name) != BELIEVED {
                wrong.push("replied, though the partner has done nothing".to_owned());
            }
        }
        // Where no response came, the words are the HTTP client's, and some show the URL.
        let shown = told["error"].to_string();
        let shown = secrets.iter().filter(|secret| shown.contains(&***secret));
        wrong.extend(shown.map(|secret| format!("shows {secret}")));
        wrong.extend(misheard(fault, &heard));
        Ok(Outcome { host: self.name, operation, fault, said: said(&told, &line), acted, wrong })
    }

    /// What the partner has heard since; a client that gave up may be quicker than the partner's
    /// own record.
    fn heard(&self, before: usize, fault: &Fault) -> Vec<Entry> {
        for _ in 0..100 {
            let heard = self.stage.sandbox.requests().split_off(before);
            if heard.len() >= wanted(fault) {
                return heard;
            }
            thread::sleep(Duration::from_millis(20));
        }
        Vec::new()
    }

    fn work(&mut self, mut job: Value) -> Result<(String, Value)> {
        self.jobs += 1;
        job["id"] = json!(self.jobs);
        self.host.work(&job)
    }
}

/// The fault under which a reply may lack what the partner left out.
const WORD_ALONE: &str = "wrong-success";

/// A proxy's page with 200 is no different from what the partner documents: any 2xx.
const BELIEVED: (&str, &str) = ("seekpass.upload_asset", "html-200");

/// A request goes out once, and no further than it was told to.
fn misheard(fault: &Fault, heard: &[Entry]) -> Option<String> {
    let paths: Vec<&str> = heard.iter().map(|entry| &*entry.path).collect();
    (heard.len() != wanted(fault)).then(|| format!("the partner heard {paths:?}"))
}

/// How many requests the partner must hear.
fn wanted(fault: &Fault) -> usize {
    usize::from(fault.name != REFUSED)
}

/// The outcome in a few words.
fn said(told: &Value, line: &str) -> String {
    let error = &told["error"];
    if !told["no_response"].is_null() {
        return "no response".to_owned();
    }
    if !error.is_object() {
        return "reply".to_owned();
    }
    let text = |name: &str| error[name].as_str();
    let Some((kind, why)) = text("kind").zip(text("reason").or(text("problem"))) else {
        return line.to_owned();
    };
    let mut said = format!("{kind} {} {why}", error["status"]);
    said += &text("retry").map(|retry| format!(", {retry}")).unwrap_or_default();
    said +=
        &error["retry_after"].as_u64().map(|after| format!(" in {after} s")).unwrap_or_default();
    said
}

/// What no error may show.
fn secrets(scene: &Scene) -> Vec<String> {
    let Scene { config, params } = scene;
    let given = [
        &config["sign_key"],
        &config["client_secret"],
        &config["access_token"],
        &config["api_key"],
        &params["payment_token"],
        &params["nik"],
    ];
    let query = params["url"].as_str().and_then(|url| url.split_once('?')).map(|(_, query)| query);
    given.into_iter().filter_map(Value::as_str).chain(query).map(str::to_owned).collect()
}

/// The same at an address where nothing listens.
fn elsewhere(scene: &Scene, url: &str) -> Result<Scene> {
    let nobody = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let nobody = format!("http://{nobody}");
    let moved = |value: &Value| serde_json::from_str(&value.to_string().replace(url, &nobody));
    Ok(Scene { config: moved(&scene.config)?, params: moved(&scene.params)? })
}

/// A reply without what the sandbox makes up anew each time.
fn without_chance(mut reply: Value) -> Value {
    const CHANCE: [&str; 8] = [
        "access_token",
        "client_id",
        "payment_token",
        "redirect_uri",
        "request_id",
        "state",
        "transaction_code",
        "url",
    ];
    match &mut reply {
        Value::Object(members) => {
            members.retain(|name, _| !CHANCE.contains(&name.as_str()));
            members.values_mut().for_each(|value| *value = without_chance(value.take()));
        }
        Value::Array(items) => {
            for item in items {
                *item = without_chance(item.take());
            }
        }
        _ => {}
    }
    reply
}
