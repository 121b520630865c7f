//! What SEEK Pass's answers have in common.
//!
//! No error body is documented, so every status of 400 or more is a refusal by its status;
//! `error`, `message` and `errors` fill its words where they come in one of the usual shapes. A
//! 2xx is a refusal only if it lacks the reply's main member and has `error` or `errors`.

use crate::error::{Problem, Reason, Retry};
use crate::json::{Kind, Read, Reader};
use crate::reading::{Incoming, Refusal, Words};
use crate::reply::{Member, Trouble};
use crate::words::{Said, last_of_each, read_text};

/// Reads an answer whose members are the reply; `main` are those without which it is none.
pub(crate) fn read<T: Member>(incoming: &Incoming<'_>, main: &[&str]) -> Result<T, Refusal> {
    let words = |errors: Errors| Words { text: errors.text(), ..errors.words() };
    decide(incoming, main, words)?;
    incoming.reply().map_err(Refusal::Trouble)
}

/// Reads a token endpoint's answer, whose errors are those of RFC 6749 §5.2.
pub(crate) fn read_oauth<T: Member>(incoming: &Incoming<'_>) -> Result<T, Refusal> {
    let words = |errors: Errors| {
        let code = errors.error.text.clone();
        let text = errors.description.clone().or_else(|| errors.text());
        Words { code, text, ..errors.words() }
    };
    decide(incoming, &["access_token"], words).map_err(oauth_refusal)?;
    incoming.reply().map_err(Refusal::Trouble)
}

/// The code of RFC 6749 counts under the statuses that it comes with, and says why.
fn oauth_refusal(mut refusal: Refusal) -> Refusal {
    if let Refusal::No(no) = &mut refusal {
        if !matches!(no.status, 400 | 401) {
            no.code = None;
        }
        if let Some((reason, retry)) = no.code.as_deref().and_then(oauth_reason) {
            (no.reason, no.retry) = (reason, retry);
        }
    }
    refusal
}

fn oauth_reason(code: &str) -> Option<(Reason, Retry)> {
    match code {
        "invalid_client" => Some((Reason::Unauthenticated, Retry::AfterFix)),
        "invalid_scope"
        | "invalid_request"
        | "unauthorized_client"
        | "unsupported_grant_type"
        | "invalid_grant" => Some((Reason::InvalidRequest, Retry::AfterFix)),
        _ => None,
    }
}

/// Whether there can be a reply; `words` are what the members that tell of errors say.
fn decide(
    incoming: &Incoming<'_>,
    main: &[&str],
    words: fn(Errors) -> Words,
) -> Result<(), Refusal> {
    incoming.check_size().map_err(Refusal::Trouble)?;
    let status = incoming.status();
    if status < 400 && !incoming.response.is_success() {
        return Err(Refusal::Trouble(Trouble::whole(Problem::Mismatch)));
    }
    let mut errors = Errors::default();
    let read = incoming.object(&mut |reader| errors.read(reader));
    if status >= 400 {
        let words = read.map(|()| words(errors)).unwrap_or_default();
        return Err(incoming.no(status, words));
    }
    read.map_err(Refusal::Trouble)?;
    if errors.present() && !errors.has(main) {
        return Err(incoming.no(status, words(errors)));
    }
    Ok(())
}

/// The members that tell of errors, and which members of replies there are.
#[derive(Default)]
struct Errors {
    error: Said,
    message: Said,
    /// The member `errors`.
    list: Said,
    description: Option<String>,
    has_error: bool,
    has_list: bool,
    /// Which of [`MAIN`] are there and not null.
    main: [bool; MAIN.len()],
}

/// The main members of all replies.
const MAIN: [&str; 5] = ["access_token", "credentials", "id", "redirect_uri", "status"];

impl Errors {
    fn present(&self) -> bool {
        self.has_error || self.has_list
    }

    fn has(&self, main: &[&str]) -> bool {
        MAIN.iter().zip(self.main).any(|(member, there)| there && main.contains(member))
    }

    fn text(&self) -> Option<String> {
        let said = [&self.error, &self.message, &self.list];
        said.into_iter().find_map(|said| said.text.clone())
    }

    fn words(self) -> Words {
        let said = [self.error, self.message, self.list];
        let fields = last_of_each(said.into_iter().flat_map(|said| said.fields).collect());
        Words { code: None, text: None, fields }
    }
}

impl Errors {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read<()> {
        reader.enter()?;
        while let Some(key) = reader.next_member()? {
            let is_there = reader.peek()? != Kind::Null;
            match &*key {
                "error" => {
                    self.error = Said::read(reader)?;
                    self.has_error = is_there;
                }
                "errors" => {
                    self.list = Said::read(reader)?;
                    self.has_list = is_there;
                }
                "message" => self.message = Said::read(reader)?,
                "error_description" => self.description = read_text(reader)?,
                name => {
                    reader.skip()?;
                    let place = MAIN.iter().position(|member| *member == name);
                    if let Some(main) = place.and_then(|place| self.main.get_mut(place)) {
                        *main = is_there;
                    }
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Error;
    use crate::response::Response;
    use crate::seekpass::{Client, Config, submission_status};

    fn parse(status: u16, body: &str) -> Result<submission_status::Reply, Error> {
        let client = Client::new(Config {
            base_url: Some("https://h.example".to_owned()),
            access_token: Some("token".into()),
            ..Config::default()
        });
        let params = submission_status::Params { id: "1".to_owned() };
        let call = client.and_then(|client| client.submission_status(&params, 0)).unwrap();
        call.parse(&Response::new(status, body.as_bytes()))
    }

    #[test]
    fn a_success_is_one_however_many_other_members_come_first() {
        let others = r#""other":1,"#.repeat(99);
        let body = format!(r#"{{"errors":{{}},{others}"id":"1","status":"verified"}}"#);
        assert_eq!(parse(200, &body).unwrap().status, "verified");
    }

    #[test]
    fn of_a_repeated_member_the_last_counts() {
        let taken_back = parse(200, r#"{"error":"x","error":null}"#);
        assert!(matches!(taken_back, Err(Error::Unreadable(_))), "{taken_back:?}");
        let body = r#"{"error":"x","id":"1","id":null,"status":"a","status":null}"#;
        assert!(matches!(parse(200, body), Err(Error::Rejected(_))));
    }

    #[test]
    fn what_error_and_errors_say_of_a_field_is_told_once() {
        let body = r#"{"error":{"a":"first","b":"b"},"errors":{"a":"last"}}"#;
        let Err(Error::Rejected(no)) = parse(422, body) else { panic!("no refusal") };
        let told: Vec<(&str, &[String])> =
            no.fields.iter().map(|field| (&*field.field, &*field.texts)).collect();
        assert_eq!(told, [("b", &["b".to_owned()][..]), ("a", &["last".to_owned()][..])]);
    }
}
