//! An assignment on its way: handed in, asked for, accepted; then a signature that goes wrong,
//! and why.

use std::error::Error;

use segel::Request;
use segel::prakerja::{Client, Config, Scope, Signing, submission_status, submit_assignment};

use crate::{Stage, now};

pub(crate) fn story(stage: &Stage<'_>) -> Result<(), Box<dyn Error>> {
    let Stage { show, url, .. } = stage;
    show.partner("Prakerja");
    let client = Client::new(Config {
        base_url: Some((*url).to_owned()),
        ..Config::new("my_client_code", "my_sign_key")
    })?;

    show.title("A participant hands in an assignment");
    let assignment = submit_assignment::Params {
        redeem_code: "PRAT-UJ0EEQ".to_owned(),
        scope: Scope::Tpm,
        sequence: 2,
        url_file: "https://lms.example.id/files/tugas-2.pdf".to_owned(),
    };
    let call = client.submit_assignment(&assignment, now())?;
    let request = call.request();
    let signature = request.header("signature").unwrap_or_default();
    let signed = client.diagnose(&signing(request, url), signature)?;
    show.text("to sign", &signed.message.unwrap_or_default());
    show.text("signature", signature);
    show.request(request);
    show.headers(request);
    let received = stage.send(request)?;
    let reply = received.read(|response| call.parse(response))?;
    show.debug("reply", &reply);

    let which = submission_status::Params {
        redeem_code: assignment.redeem_code.clone(),
        scope: assignment.scope,
        sequence: assignment.sequence,
    };
    for title in ["What became of it?", "And a little later?"] {
        show.title(title);
        let call = client.submission_status(&which, now())?;
        show.request(call.request());
        let received = stage.send(call.request())?;
        let reply = received.read(|response| call.parse(response))?;
        let status = reply.assignment.map(|assignment| assignment.status);
        show.debug("status", &status.ok_or("the reply has no assignment")?);
    }

    show.title("A mistake: signed as PHP spells JSON, sent without the backslashes");
    let call = client.submit_assignment(&assignment, now())?;
    let mut request = call.request().clone();
    let spelled_by_php = String::from_utf8_lossy(&request.body).replace('/', r"\/");
    let body = spelled_by_php.as_bytes().into();
    let wrong = client.sign(&Signing { body, ..signing(&request, url) })?;
    replace_signature(&mut request, &wrong);
    show.text("signed", &spelled_by_php);
    show.request(&request);
    let received = stage.send(&request)?;
    match received.read(|response| call.parse(response)) {
        Ok(_) => return Err("the partner took a wrong signature".into()),
        Err(error) => show.error(&error),
    }
    show.diagnosis(&client.diagnose(&signing(&request, url), &wrong)?);
    Ok(())
}

/// What the signature of a request covers.
fn signing<'a>(request: &'a Request, base_url: &str) -> Signing<'a> {
    let timestamp = request.header("timestamp").unwrap_or_default();
    Signing {
        now: timestamp.parse::<i64>().ok().into(),
        method: request.method.into(),
        path: request.url.strip_prefix(base_url).into(),
        body: request.body.as_slice().into(),
        authorization: request.header("Authorization").into(),
    }
}

fn replace_signature(request: &mut Request, signature: &str) {
    for header in &mut request.headers {
        if header.name == "signature" {
            header.value = signature.to_owned().into();
        }
    }
}
