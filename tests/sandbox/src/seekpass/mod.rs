//! SEEK Pass: tokens, batches of credentials, uploads of their files, and what became of them.

mod batch;
pub(crate) mod storage;

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};

use self::{batch::Batch, storage::Storage};
use crate::{
    clock,
    exchange::{Answer, Request},
    fields::{self, Object, Problems},
    options::Options,
    seal,
    tokens::Tokens,
};

/// Every path of SEEK Pass begins so.
pub(crate) const PREFIX: &str = "/api/partner/";

const TOKEN: &str = "/api/partner/v1/oauth/token.json";
const BATCH: &str = "/api/partner/v2/add/requests/batch.json";
const STATUSES: &str = "/api/partner/v1/submissions/status.json";

const SCOPES: [&str; 7] = [
    "write.digital_identity",
    "write.education",
    "write.microcredential",
    "write.english_proficiency",
    "write.right_to_work",
    "write.career_history",
    "write.universal",
];

/// The partner with its tokens, submissions and files.
pub(crate) struct SeekPass {
    options: Options,
    url: String,
    tokens: Tokens,
    /// By the identifier of a credential, of a batch, or of a request.
    submissions: HashMap<String, Submission>,
    pub(crate) storage: Storage,
}

/// What was submitted when, and where its files belong.
#[derive(Clone)]
struct Submission {
    at: i64,
    files: Vec<String>,
}

impl SeekPass {
    pub(crate) fn new(options: &Options, url: &str) -> Self {
        Self {
            options: options.clone(),
            url: url.to_owned(),
            tokens: Tokens::default(),
            submissions: HashMap::new(),
            storage: Storage::new(url, options.upload_lifetime),
        }
    }

    pub(crate) fn answer(&mut self, request: &Request, now: i64) -> Answer {
        self.judge(request, now).unwrap_or_else(|refusal| refusal)
    }

    fn judge(&mut self, request: &Request, now: i64) -> Result<Answer, Answer> {
        let path = request.path();
        let submission = submission_id(path);
        let method = match path {
            TOKEN | BATCH | STATUSES => "POST",
            _ if submission.is_some() => "GET",
            _ => return Err(refuse(404, "there is no such path")),
        };
        if request.method != method {
            return Err(refuse(405, &format!("the method must be {method}")));
        }
        if !request.accepts("application/json") {
            return Err(refuse(406, "Accept must be application/json"));
        }
        match (path, submission) {
            (TOKEN, _) => self.token(request, now),
            (BATCH, _) => self.add_batch(request, now),
            (_, Some(id)) => self.status(&id, request, now),
            _ => self.statuses(request, now),
        }
    }

    fn token(&mut self, request: &Request, now: i64) -> Result<Answer, Answer> {
        let form = read_form(request)?;
        let field = |name| form.get(name).map(String::as_str).unwrap_or_default();
        for name in ["grant_type", "client_id", "client_secret", "scope"] {
            if field(name).is_empty() {
                return Err(refuse_grant(400, "invalid_request", &format!("{name} is missing")));
            }
        }
        if field("grant_type") != "client_credentials" {
            let text = "grant_type must be client_credentials";
            return Err(refuse_grant(400, "unsupported_grant_type", text));
        }
        let known = (&*self.options.seekpass_client_id, &*self.options.seekpass_client_secret);
        if (field("client_id"), field("client_secret")) != known {
            let text = "client_id or client_secret is wrong";
            return Err(refuse_grant(401, "invalid_client", text));
        }
        let scopes: Vec<_> = field("scope").split(' ').map(str::to_owned).collect();
        if let Some(scope) = scopes.iter().find(|scope| !SCOPES.contains(&scope.as_str())) {
            return Err(refuse_grant(400, "invalid_scope", &format!("{scope:?} is no scope")));
        }
        let lifetime = self.options.token_lifetime;
        Ok(Answer::json(
            200,
            &json!({
                "access_token": self.tokens.issue(scopes, now.saturating_add(lifetime)),
                "token_type": "Bearer",
                "expires_in": lifetime,
                "scope": field("scope"),
                "created_at": now,
            }),
        ))
    }

    fn add_batch(&mut self, request: &Request, now: i64) -> Result<Answer, Answer> {
        self.check_token(request, now)?;
        let batch = Batch::read(&read_json(request)?).map_err(|problems| {
            let errors: Vec<_> = problems
                .iter()
                .map(|problem| json!({ "field": problem.at, "message": problem.message }))
                .collect();
            refuse_errors(422, &json!(errors))
        })?;
        self.check_scopes(&batch, request, now)?;
        Ok(self.accept(&batch, now))
    }

    /// Remembers a batch and hands out its upload links, in an order of the partner's own.
    fn accept(&mut self, batch: &Batch, now: i64) -> Answer {
        let request_id = seal::random_text();
        let mut uploads = Vec::new();
        let mut all_files = Vec::new();
        for credential in &batch.credentials {
            let mut files = Vec::new();
            for asset in &credential.assets {
                let presigned = self.storage.presign(&request_id, asset, now);
                uploads.push(json!({ "asset_id": asset.id, "url": presigned.url }));
                files.push(presigned.path);
            }
            all_files.extend_from_slice(&files);
            self.submissions.insert(credential.id.clone(), Submission { at: now, files });
        }
        let whole = Submission { at: now, files: all_files };
        self.submissions.insert(batch.id.clone(), whole.clone());
        self.submissions.insert(request_id.clone(), whole);
        uploads.reverse();
        let client_id = &self.options.seekpass_client_id;
        let page = format!("{}/partner/add/batch", self.url);
        Answer::json(
            200,
            &json!({
                "redirect_uri": format!("{page}#clientId={client_id}&content={request_id}"),
                "asset_uploads": uploads,
            }),
        )
    }

    fn status(&self, id: &str, request: &Request, now: i64) -> Result<Answer, Answer> {
        self.check_token(request, now)?;
        let found = self.describe(id).ok_or_else(|| refuse(404, "there is no such submission"))?;
        Ok(Answer::json(200, &found))
    }

    /// Identifiers that nobody submitted are left out of the answer.
    fn statuses(&self, request: &Request, now: i64) -> Result<Answer, Answer> {
        self.check_token(request, now)?;
        let body = read_json(request)?;
        let problems = Problems::default();
        let mut object = Object::new(&body, &problems);
        let ids = object.required("ids", fields::texts).unwrap_or_default();
        if !(1..=30).contains(&ids.len()) || ids.iter().collect::<HashSet<_>>().len() < ids.len() {
            object.note("ids", "must hold 1 to 30 identifiers, each once");
        }
        object.close();
        if !problems.is_empty() {
            return Err(refuse_errors(422, &json!({ "ids": [problems.sentence()] })));
        }
        let found: Vec<_> = ids.iter().filter_map(|id| self.describe(id)).collect();
        Ok(Answer::json(200, &json!({ "credentials": found })))
    }

    /// Incomplete until every file has arrived, then verified.
    fn describe(&self, id: &str) -> Option<Value> {
        let submission = self.submissions.get(id)?;
        if id.starts_with("canceled") {
            let at = clock::iso_8601(submission.at);
            return Some(json!({ "id": id, "status": "canceled", "finalized_at": at }));
        }
        let uploads = submission.files.iter().map(|path| self.storage.at(path));
        let arrived: Option<Vec<_>> = uploads.map(|upload| Some(upload?.at)).collect();
        let Some(times) = arrived else {
            return Some(json!({ "id": id, "status": "incomplete", "finalized_at": null }));
        };
        let last = times.into_iter().max().unwrap_or(submission.at);
        let at = clock::iso_8601(last);
        Some(json!({ "id": id, "status": "verified", "finalized_at": at }))
    }

    fn check_token(&self, request: &Request, now: i64) -> Result<(), Answer> {
        let checked = self.tokens.check(request.credentials("Bearer"), now);
        checked.map(|_| ()).map_err(|why| refuse(401, "invalid_token").because(why))
    }

    fn check_scopes(&self, batch: &Batch, request: &Request, now: i64) -> Result<(), Answer> {
        let grant = self.tokens.check(request.credentials("Bearer"), now);
        let missing: Vec<_> = batch
            .scopes
            .iter()
            .copied()
            .filter(|scope| !grant.as_ref().is_ok_and(|grant| grant.allows(scope)))
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        let why = format!("the token lacks: {}", missing.join(" "));
        Err(refuse(403, "insufficient_scope").because(why))
    }
}

/// The identifier in `/api/partner/v1/submissions/{id}/status.json`.
fn submission_id(path: &str) -> Option<String> {
    let rest = path.strip_prefix("/api/partner/v1/submissions/")?;
    let id = rest.strip_suffix("/status.json").filter(|id| !id.is_empty() && !id.contains('/'))?;
    Some(percent_encoding::percent_decode_str(id).decode_utf8_lossy().into_owned())
}

fn read_form(request: &Request) -> Result<HashMap<String, String>, Answer> {
    if !request.has_content_type("application/x-www-form-urlencoded") {
        let text = "Content-Type must be application/x-www-form-urlencoded";
        return Err(refuse_grant(400, "invalid_request", text));
    }
    let mut form = HashMap::new();
    for (name, value) in form_urlencoded::parse(&request.body) {
        if form.insert(name.to_string(), value.into_owned()).is_some() {
            let text = format!("{name} is given twice");
            return Err(refuse_grant(400, "invalid_request", &text));
        }
    }
    Ok(form)
}

fn read_json(request: &Request) -> Result<Value, Answer> {
    if !request.has_content_type("application/json") {
        return Err(refuse(415, "Content-Type must be application/json"));
    }
    request.json_object().map_err(|why| refuse(400, &why))
}

/// An OAuth refusal, RFC 6749 section 5.2.
fn refuse_grant(status: u16, code: &str, description: &str) -> Answer {
    let body = json!({ "error": code, "error_description": description });
    Answer::json(status, &body).because(format!("{code}: {description}"))
}

/// No error body is documented; this is the plainest of the usual shapes.
pub(crate) fn failure(status: u16, message: &str) -> Answer {
    Answer::json(status, &json!({ "error": message }))
}

/// A success that lacks what its operation is for.
pub(crate) fn contradiction() -> Answer {
    Answer::json(200, &json!({ "asset_uploads": [], "token_type": "Bearer" }))
}

fn refuse(status: u16, message: &str) -> Answer {
    failure(status, message).because(message)
}

fn refuse_errors(status: u16, errors: &Value) -> Answer {
    Answer::json(status, &json!({ "errors": errors })).because(errors.to_string())
}
