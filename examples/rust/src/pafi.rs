//! A token, and the credit points of a member.

use std::error::Error;

use segel::pafi::{Client, Config, kecukupan_skp, token};

use crate::{Stage, now};

pub(crate) fn story(stage: &Stage<'_>) -> Result<(), Box<dyn Error>> {
    let Stage { show, url, .. } = stage;
    show.partner("PAFI");
    let config = Config {
        base_url: Some(format!("{url}/api/v1")),
        client_id: Some("1".to_owned()),
        client_secret: Some("pafi-secret".into()),
        ..Config::default()
    };

    show.title("A token for the client's credentials");
    let scope = "read-kecukupan-skp".to_owned();
    let call = Client::new(config.clone())?.token(&token::Params { scope }, now())?;
    show.line(call.request());
    let token = stage.send_secretly(call.request())?.read(|response| call.parse(response))?;
    show.debug("token", &token);

    show.title("Has the member enough points?");
    let client = Client::new(Config { access_token: Some(token.access_token), ..config })?;
    let member = kecukupan_skp::Params { nik: "3206021201960046".into() };
    let call = client.kecukupan_skp(&member, now())?;
    show.line(call.request());
    let reply = stage.send(call.request())?.read(|response| call.parse(response))?;
    show.debug("points", &reply.total_skp.ok_or("the reply has no total")?);
    show.debug("letter", &reply.status_rekom.ok_or("the reply has no status")?);
    Ok(())
}
