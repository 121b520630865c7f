//! SEEK Pass: batches against serde's writing of the same structs, and how the cost grows.

use segel::seekpass::add_batch::{
    Asset, AssetType, Microcredential, MicrocredentialFields, Params,
};
use segel::seekpass::{Client, Config};

use crate::{Row, turns};

pub(crate) fn rows() -> Vec<Row> {
    let client = Client::new(Config {
        base_url: Some("https://app.seekpass-staging.com".to_owned()),
        access_token: Some("access-token".into()),
        ..Config::default()
    })
    .unwrap();
    let prepare = |params: &Params| client.add_batch(params, NOW).unwrap();
    let batch = batch(10_000);
    // As many items on both sides, so that they meet the same machine.
    let [few, many] = [1_000, 100_000].map(self::batch);
    let growth = |write: &dyn Fn(&Params) -> usize| {
        let often = || (0..100).map(|_| write(&few)).sum::<usize>();
        turns::slow_ratio(|| write(&many), often)
    };
    let least = || serde_json::to_vec(&batch).unwrap();
    vec![
        Row::ratio(
            "seekpass.add_batch typed, 10,000 items",
            turns::slow_ratio(|| prepare(&batch), least),
            2.5,
        ),
        Row::ratio(
            "seekpass.add_batch typed, an item of 100,000 to one of 1,000",
            growth(&|batch| prepare(batch).request().body.len()),
            1.3,
        ),
        Row::number(
            "the same of serde's writing alone",
            growth(&|batch| serde_json::to_vec(batch).unwrap().len()),
            "x",
        ),
    ]
}

const NOW: i64 = 1_698_289_216;

fn batch(items: usize) -> Params {
    let item = |number: usize| Microcredential {
        credential_id: format!("batch-1-micro-{number}"),
        fields: MicrocredentialFields {
            full_name: "Siti Rahma".to_owned(),
            issuer_name: "Lembaga Pelatihan Contoh".to_owned(),
            microcredential_name: "Dasar-dasar Farmasi".to_owned(),
            issue_date: "2024-04-30".to_owned(),
            expiry_date: Some("2026-08-30".to_owned()),
            ..MicrocredentialFields::default()
        },
        assets: Some(vec![Asset {
            asset_id: format!("batch-1-micro-{number}-asset"),
            asset_type: AssetType::Pdf,
        }]),
    };
    Params {
        credential_id: "batch-1".to_owned(),
        microcredential_items: (0..items).map(item).collect(),
        ..Params::default()
    }
}
