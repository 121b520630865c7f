//! What becomes of a request that is too old, too early, or sent twice: over real HTTP, with a
//! partner that looks at its clock.

use segel::error::{Reason, Rejected, Retry};
use segel::prakerja::{Cause, Client, Config, Scope, Signing, submission_status};
use segel::{Argument, Error, Header, Request, Response};
use segel_sandbox::{Options, Sandbox};
use ureq::http;

const NOW: i64 = 1_698_289_216;
const WINDOW: i64 = 300;

type Call = segel::Call<submission_status::Operation>;

fn partner(refuse_replays: bool) -> Sandbox {
    let options =
        Options { now: Some(NOW), clock_skew: WINDOW, refuse_replays, ..Options::default() };
    Sandbox::start(options).unwrap()
}

fn client(partner: &Sandbox) -> Client {
    let base_url = Some(partner.url());
    Client::new(Config { base_url, ..Config::new("my_client_code", "my_sign_key") }).unwrap()
}

fn call(client: &Client, now: i64) -> Call {
    let params = submission_status::Params {
        redeem_code: "PRAT-UJ0EEQ".to_owned(),
        scope: Scope::Tpm,
        sequence: 2,
    };
    client.submission_status(&params, now).unwrap()
}

/// What comes back of a request, in whichever state it is by now.
fn send(call: &Call, request: &Request) -> Result<submission_status::Reply, Error> {
    let mut outgoing = http::Request::builder().method(request.method).uri(&request.url);
    for header in &request.headers {
        outgoing = outgoing.header(header.name, &*header.value);
    }
    let config = ureq::Agent::config_builder().http_status_as_error(false).proxy(None);
    let agent: ureq::Agent = config.build().into();
    let mut incoming = agent.run(outgoing.body(&*request.body).unwrap()).unwrap();
    let body = incoming.body_mut().read_to_vec().unwrap();
    call.parse(&Response::new(incoming.status().as_u16(), &body))
}

#[track_caller]
fn refused(result: Result<submission_status::Reply, Error>) -> Rejected {
    match result {
        Err(Error::Rejected(rejected)) => *rejected,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_timestamp_within_the_partners_window_is_taken_and_no_other() {
    let partner = partner(false);
    let client = client(&partner);
    for (apart, taken) in [
        (-WINDOW - 1, false),
        (-WINDOW, true),
        (0, true),
        (WINDOW, true),
        (WINDOW + 1, false),
        (86_400, false),
    ] {
        let call = call(&client, NOW + apart);
        let result = send(&call, call.request());
        if taken {
            assert!(result.is_ok(), "{apart}: {result:?}");
        } else {
            let Rejected { code, reason, retry, .. } = refused(result);
            assert_eq!(code.as_deref(), Some("ERRSBX40104"), "{apart}");
            assert_eq!((reason, retry), (Reason::Unauthenticated, Retry::AfterFix));
        }
    }
}

#[test]
fn a_request_that_waited_is_prepared_anew() {
    let partner = partner(false);
    let client = client(&partner);
    let waited = call(&client, NOW);
    partner.set_now(NOW + WINDOW + 60);
    assert_eq!(refused(send(&waited, waited.request())).reason, Reason::Unauthenticated);
    let anew = call(&client, NOW + WINDOW + 60);
    assert!(send(&anew, anew.request()).is_ok());
}

#[test]
fn a_signed_request_is_taken_once_and_one_prepared_anew_again() {
    let partner = partner(true);
    let client = client(&partner);
    let once = call(&client, NOW);
    assert!(send(&once, once.request()).is_ok());
    let again = refused(send(&once, once.request()));
    assert_eq!(again.code.as_deref(), Some("ERRSBX40107"));
    assert_eq!((again.reason, again.retry), (Reason::Unauthenticated, Retry::AfterFix));
    let anew = call(&client, NOW + 1);
    assert!(send(&anew, anew.request()).is_ok());
}

/// The clock was read twice: once for the signature, once for the header.
#[test]
fn a_diagnosis_names_the_second_that_was_signed() {
    let partner = partner(false);
    let client = client(&partner);
    for apart in [-WINDOW, -1, 1, 42, WINDOW] {
        let signed = call(&client, NOW + apart);
        let mut request = signed.request().clone();
        let timestamp = request.headers.iter_mut().find(|header| header.name == "timestamp");
        let Header { value, .. } = timestamp.unwrap();
        *value = NOW.to_string().into();
        let rejected = refused(send(&signed, &request));
        assert_eq!(rejected.code.as_deref(), Some("ERRSBX40106"), "the signature does not match");

        let signing = Signing {
            now: NOW.into(),
            method: request.method.into(),
            path: request.url.strip_prefix(&partner.url()).unwrap().into(),
            body: request.body.as_slice().into(),
            authorization: Argument::Absent,
        };
        let diagnosis = client.diagnose(&signing, request.header("signature").unwrap()).unwrap();
        let [explanation] = &diagnosis.causes[..] else { panic!("{:?}", diagnosis.causes) };
        assert_eq!(explanation.cause, Cause::TimestampDiffers);
        assert!(explanation.text.contains(&(NOW + apart).to_string()), "{}", explanation.text);
    }
}
