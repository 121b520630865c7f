//! A ticket that is not ready, and then is.

use std::error::Error;

use segel::error::Retry;
use segel::middleware::{Client, Config, request_out};

use crate::{Stage, now};

pub(crate) fn story(stage: &Stage<'_>) -> Result<(), Box<dyn Error>> {
    let Stage { show, url, .. } = stage;
    show.partner("Middleware");
    let client = Client::new(Config {
        url: format!("{url}/middleware/request-out"),
        access_token: "middleware-token".into(),
        ..Config::default()
    })?;
    let ticket = request_out::Params {
        ticket_id: "312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3".to_owned(),
        subject: "digitalid".to_owned(),
        subject_type: "enrollment".to_owned(),
        subject_identifier: "ektp".to_owned(),
    };

    show.title("The answer says \"success\" and means \"not yet\"");
    let call = client.request_out(&ticket, now())?;
    show.request(call.request());
    let received = stage.send(call.request())?;
    match received.read(|response| call.parse(response)) {
        Err(segel::Error::Rejected(no)) if no.retry == Retry::Later => {
            show.error(&segel::Error::Rejected(no));
        }
        other => return Err(format!("expected \"not ready\", got {other:?}").into()),
    }

    show.title("The same ticket again");
    let call = client.request_out(&ticket, now())?;
    let reply = stage.send(call.request())?.read(|response| call.parse(response))?;
    show.debug("reply", &reply.data.ok_or("the reply has no data")?);
    Ok(())
}
