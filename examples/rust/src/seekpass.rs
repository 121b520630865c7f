//! A batch of two credentials, their files, and what became of them.

use std::error::Error;

use segel::seekpass::add_batch::{self, Asset, AssetType, Microcredential, MicrocredentialFields};
use segel::seekpass::{Client, Config, submission_statuses, token, upload_asset};

use crate::{Stage, now};

pub(crate) fn story(stage: &Stage<'_>) -> Result<(), Box<dyn Error>> {
    let Stage { show, url, .. } = stage;
    show.partner("SEEK Pass");
    let config = Config {
        base_url: Some((*url).to_owned()),
        client_id: Some("seekpass-client".to_owned()),
        client_secret: Some("seekpass-secret".into()),
        ..Config::default()
    };
    let batch = add_batch::Params {
        credential_id: "batch-1".to_owned(),
        microcredential_items: vec![
            credential("AI Essentials", "batch-1-a", AssetType::Pdf),
            credential("AI Advanced", "batch-1-b", AssetType::Png),
        ],
        ..add_batch::Params::default()
    };

    show.title("A token with the scopes that the batch needs");
    let scopes = batch.scopes().into_iter().map(str::to_owned).collect();
    let call = Client::new(config.clone())?.token(&token::Params { scopes }, now())?;
    show.line(call.request());
    let token = stage.send_secretly(call.request())?.read(|response| call.parse(response))?;
    show.debug("token", &token);

    show.title("A batch of two credentials");
    let client = Client::new(Config { access_token: Some(token.access_token), ..config })?;
    let call = client.add_batch(&batch, now())?;
    show.request(call.request());
    let reply = stage.send_secretly(call.request())?.read(|response| call.parse(response))?;
    show.debug("reply", &reply);

    show.title("Their files go to the presigned URLs");
    for upload in reply.asset_uploads {
        let content = match upload.asset_type {
            AssetType::Png => b"\x89PNG\r\n\x1A\n".to_vec(),
            _ => b"%PDF-1.7\n".to_vec(),
        };
        let file = upload_asset::Params { url: upload.url, asset_type: upload.asset_type, content };
        let call = client.upload_asset(&file, now())?;
        let received = stage.send_secretly(call.request())?;
        received.read(|response| call.parse(response))?;
        show.debug("uploaded", &upload.asset_id);
    }

    show.title("What became of them?");
    let ids = vec!["batch-1-a".to_owned(), "batch-1-b".to_owned()];
    let call = client.submission_statuses(&submission_statuses::Params { ids }, now())?;
    show.request(call.request());
    let reply = stage.send(call.request())?.read(|response| call.parse(response))?;
    for credential in &reply.credentials {
        show.debug(&credential.id, &credential.status);
    }
    Ok(())
}

fn credential(name: &str, id: &str, asset_type: AssetType) -> Microcredential {
    Microcredential {
        credential_id: id.to_owned(),
        fields: MicrocredentialFields {
            full_name: "Siti Rahma".to_owned(),
            issuer_name: "Lembaga Pelatihan Contoh".to_owned(),
            microcredential_name: name.to_owned(),
            issue_date: "2024-04-30".to_owned(),
            ..MicrocredentialFields::default()
        },
        assets: Some(vec![Asset { asset_id: format!("{id}-asset"), asset_type }]),
    }
}
