"""PaDi UMKM with `requests`: a purchase is reported; another one is wrong in three ways at once."""

import requests

import segel
from segel.padi import SubmitTransactionParams

PURCHASE: SubmitTransactionParams = {
    "tanggal_transaksi": "2021-06-20",
    "transaksi_id": "PTPN3-4701643966",
    "nama_project": "Bangun Desa",
    "kategori_project": 1,
    "total_nilai_project": 50_000_000,
    "tipe_nilai_project": "CAPEX",
    "kategori_umkm": "1",
    "uid_umkm": "PTPN3-23016047",
    "nama_umkm": "PT. Damai Sejahtera",
    "tanggal_invoice": "2021-07-17",
    "id_satker": 14482,
    "is_pdn": 1,
    "tkdn": 8.5,
    "is_certificate": 1,
    "certificate_tkdn": "525/SJ-IND.8/TKDN/11/2019",
}


def story(url: str) -> None:
    print("\n== PaDi UMKM, requests")
    padi = segel.Padi(base_url=f"{url}/padi-umkm/1.2.0", api_key="padi-key")
    session = requests.Session()
    session.trust_env = False  # the sandbox is on this machine: no proxy; leave this out elsewhere

    print("-- A purchase is reported")
    call = padi.submit_transaction(**PURCHASE)
    response = session.request(**call.as_requests(), timeout=30)
    print(call.parse(response.status_code, response.headers, response.content))

    print("-- Another one is wrong in three ways: nothing is sent")
    wrong: SubmitTransactionParams = {
        **PURCHASE,
        "tanggal_transaksi": "20-06-2021",
        "total_nilai_project": 50_000_000.27,
        "certificate_tkdn": None,
    }
    try:
        padi.submit_transaction(**wrong)
        raise AssertionError("a wrong record was prepared")
    except segel.InvalidParams as error:
        for violation in error.violations:
            print(f"{violation.path}: {violation.text}")
