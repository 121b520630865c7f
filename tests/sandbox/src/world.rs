//! Everything that a sandbox knows, behind one lock: partners, clock, journal, misbehaviour.

use serde_json::{Value, json};

use crate::{
    clock::Clock,
    exchange::{Answer, Request, Verdict},
    fields::{self, Object, Problems},
    journal::Journal,
    misbehave::{Plan, Wire},
    options::Options,
    partners::{Partner, Partners, REDIRECTED},
};

/// The header that asks for misbehaviour on its own request.
const HEADER: &str = "x-sandbox-misbehave";

pub(crate) struct World {
    pub(crate) options: Options,
    url: String,
    pub(crate) clock: Clock,
    partners: Partners,
    pub(crate) journal: Journal,
    order: Option<Order>,
}

/// A misbehaviour that holds for more than one request.
struct Order {
    left: Option<u64>,
    path_prefix: String,
    how: String,
}

/// An answer and how it leaves.
pub(crate) struct Delivery {
    pub(crate) answer: Answer,
    pub(crate) wire: Wire,
}

impl World {
    pub(crate) fn new(options: Options, url: &str) -> Self {
        Self {
            url: url.to_owned(),
            clock: Clock::new(options.now),
            partners: Partners::new(&options, url),
            journal: Journal::new(&options),
            order: None,
            options,
        }
    }

    /// Answers one request; those under `/_sandbox` steer the sandbox itself.
    pub(crate) fn answer(&mut self, request: Request) -> Delivery {
        if request.path().starts_with("/_sandbox") && request.path() != REDIRECTED {
            let answer = self.steer(&request).unwrap_or_else(|why| Answer::message(400, &why));
            return Delivery { answer, wire: Wire::default() };
        }
        let partner = Partner::of(request.path());
        let now = self.clock.now();
        let how = self.misbehaviour(&request);
        let delivery = match how.as_deref().map(Plan::parse) {
            Some(Ok(plan)) => self.misbehave(&plan, partner, &request, now),
            Some(Err(why)) => {
                let answer = Answer::message(400, &why).because(why);
                Delivery { answer, wire: Wire::default() }
            }
            None => {
                let answer = self.partners.answer(partner, &request, now);
                Delivery { answer, wire: Wire::default() }
            }
        };
        self.journal.record(request, partner, &delivery.answer, how, now);
        delivery
    }

    /// What the header of the request asks for, or else the standing order.
    fn misbehaviour(&mut self, request: &Request) -> Option<String> {
        if let Some(how) = request.header(HEADER) {
            return Some(how.to_owned());
        }
        let order = self.order.as_mut()?;
        if !request.path().starts_with(&order.path_prefix) {
            return None;
        }
        let how = order.how.clone();
        if let Some(left) = &mut order.left {
            *left -= 1;
            if *left == 0 {
                self.order = None;
            }
        }
        Some(how)
    }

    fn misbehave(
        &mut self,
        plan: &Plan,
        partner: Partner,
        request: &Request,
        now: i64,
    ) -> Delivery {
        let stand_in = plan.stand_in(partner, &self.url, now);
        let mut answer = stand_in.unwrap_or_else(|| self.partners.answer(partner, request, now));
        plan.spoil(&mut answer, partner);
        Delivery { answer, wire: plan.wire() }
    }

    fn steer(&mut self, request: &Request) -> Result<Answer, String> {
        let path = request.path();
        match (&*request.method, path) {
            ("GET", "/_sandbox/requests") => Ok(Answer::json(200, &self.journal.to_json())),
            ("POST", "/_sandbox/reset") => {
                self.reset();
                Ok(done())
            }
            ("POST", "/_sandbox/misbehave") => {
                self.order = Some(Order::read(&request.json_object()?)?);
                Ok(done())
            }
            ("DELETE", "/_sandbox/misbehave") => {
                self.order = None;
                Ok(done())
            }
            ("POST", "/_sandbox/clock") => self.set_clock(&request.json_object()?),
            ("GET", _) if path.starts_with(UPLOADS) => Ok(self.show_upload(path)),
            _ => Ok(Answer::message(404, "the sandbox has no such switch")),
        }
    }

    /// Forgets everything but the options it was started with.
    pub(crate) fn reset(&mut self) {
        self.clock = Clock::new(self.options.now);
        self.partners = Partners::new(&self.options, &self.url);
        self.journal.clear();
        self.order = None;
    }

    /// `{"now": UNIX}` pins the clock, `{"advance": SECONDS}` moves it.
    fn set_clock(&mut self, body: &Value) -> Result<Answer, String> {
        let problems = Problems::default();
        let mut object = Object::new(body, &problems);
        let now = object.optional("now", fields::integer);
        let advance = object.optional("advance", fields::integer);
        object.close();
        sound(&problems)?;
        if let Some(now) = now {
            self.clock.pin(now);
        }
        self.clock.advance(advance.unwrap_or_default());
        Ok(Answer::json(200, &json!({ "now": self.clock.now() })))
    }

    fn show_upload(&self, path: &str) -> Answer {
        let encoded = path.strip_prefix(UPLOADS).unwrap_or_default();
        let asset_id = percent_encoding::percent_decode_str(encoded).decode_utf8_lossy();
        match self.partners.seekpass.storage.of_asset(&asset_id) {
            Some(upload) => Answer::of(200, &upload.content_type, upload.content.clone()),
            None => Answer::message(404, "nothing was uploaded for this asset"),
        }
    }
}

const UPLOADS: &str = "/_sandbox/uploads/";

impl Order {
    fn read(body: &Value) -> Result<Self, String> {
        let problems = Problems::default();
        let mut object = Object::new(body, &problems);
        let left = object.nullable("next", count);
        let path_prefix = object.nullable("operation_path", fields::text).unwrap_or_default();
        let how = object.required("how", fields::text).unwrap_or_default();
        object.close();
        sound(&problems)?;
        Plan::parse(how)?;
        Ok(Self { left, path_prefix: path_prefix.to_owned(), how: how.to_owned() })
    }
}

fn count(value: &Value) -> Result<u64, &'static str> {
    value.as_u64().filter(|&count| count > 0).ok_or("must be 1 or more, or null")
}

fn sound(problems: &Problems) -> Result<(), String> {
    if problems.is_empty() { Ok(()) } else { Err(problems.sentence()) }
}

fn done() -> Answer {
    Answer { status: 204, headers: Vec::new(), body: Vec::new(), verdict: Verdict::Accepted }
}
