//! A purchase from a small business is reported; another one is wrong in three ways at once.

use std::error::Error;

use segel::padi::submit_transaction::Params;
use segel::padi::{Client, Config};

use crate::{Stage, now};

pub(crate) fn story(stage: &Stage<'_>) -> Result<(), Box<dyn Error>> {
    let Stage { show, url, .. } = stage;
    show.partner("PaDi UMKM");
    let client = Client::new(Config {
        base_url: Some(format!("{url}/padi-umkm/1.2.0")),
        api_key: Some("padi-key".into()),
        ..Config::default()
    })?;

    show.title("A purchase is reported");
    let call = client.submit_transaction(&purchase(), now())?;
    show.request(call.request());
    let reply = stage.send(call.request())?.read(|response| call.parse(response))?;
    show.debug("reply", &reply);

    show.title("Another one is wrong in three ways: nothing is sent");
    let wrong = Params {
        tanggal_transaksi: "20-06-2021".to_owned(),
        total_nilai_project: "50000000.27".to_owned(),
        certificate_tkdn: None,
        ..purchase()
    };
    match client.submit_transaction(&wrong, now()) {
        Ok(_) => return Err("a wrong record was prepared".into()),
        Err(error) => show.error(&error),
    }
    Ok(())
}

fn purchase() -> Params {
    let text = str::to_owned;
    Params {
        tanggal_transaksi: text("2021-06-20"),
        transaksi_id: text("PTPN3-4701643966"),
        nama_project: text("Bangun Desa"),
        kategori_project: text("1"),
        total_nilai_project: text("50000000"),
        tipe_nilai_project: text("CAPEX"),
        kategori_umkm: text("1"),
        uid_umkm: text("PTPN3-23016047"),
        nama_umkm: text("PT. Damai Sejahtera"),
        tanggal_invoice: text("2021-07-17"),
        id_satker: text("14482"),
        is_pdn: text("1"),
        tkdn: text("8.5"),
        is_certificate: text("1"),
        certificate_tkdn: Some(text("525/SJ-IND.8/TKDN/11/2019")),
        ..Params::default()
    }
}
