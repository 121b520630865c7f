"""SEEK Pass with `httpx`, asynchronously: a batch of two credentials, their files side by side."""

import asyncio

import httpx

import segel
from segel.seekpass import AddBatchParams, AssetType, AssetUpload, Microcredential

FILES: dict[AssetType, bytes] = {"pdf": b"%PDF-1.7\n", "png": b"\x89PNG\r\n\x1a\n"}


def credential(name: str, identifier: str, asset_type: AssetType) -> Microcredential:
    return {
        "credential_id": identifier,
        "fields": {
            "full_name": "Siti Rahma",
            "issuer_name": "Lembaga Pelatihan Contoh",
            "microcredential_name": name,
            "issue_date": "2024-04-30",
        },
        "assets": [{"asset_id": f"{identifier}-asset", "asset_type": asset_type}],
    }


BATCH: AddBatchParams = {
    "credential_id": "batch-1",
    "microcredential_items": [
        credential("AI Essentials", "batch-1-a", "pdf"),
        credential("AI Advanced", "batch-1-b", "png"),
    ],
}


async def story(url: str) -> None:
    print("\n== SEEK Pass, httpx, asynchronously")
    # The sandbox is on this machine: no proxy; leave `trust_env` out elsewhere.
    async with httpx.AsyncClient(trust_env=False) as http:
        print("-- A token with the scopes that the batch needs")
        seekpass = segel.Seekpass(
            base_url=url, client_id="seekpass-client", client_secret="seekpass-secret"
        )
        asked = seekpass.token(scopes=segel.Seekpass.scopes(BATCH))
        response = await http.request(**asked.as_httpx())
        token = asked.parse(response.status_code, response.headers, response.content)
        print(token)

        print("-- A batch of two credentials")
        seekpass = segel.Seekpass(base_url=url, access_token=token.access_token)
        call = seekpass.add_batch(**BATCH)
        response = await http.request(**call.as_httpx())
        reply = call.parse(response.status_code, response.headers, response.content)
        print(reply)

        print("-- Their files go to the presigned URLs, side by side")
        await asyncio.gather(*(upload(seekpass, http, asset) for asset in reply.asset_uploads))

        print("-- What became of them?")
        statuses = seekpass.submission_statuses(ids=["batch-1-a", "batch-1-b"])
        response = await http.request(**statuses.as_httpx())
        known = statuses.parse(response.status_code, response.headers, response.content)
        for credential in known.credentials:
            print(credential.id, credential.status)


async def upload(seekpass: segel.Seekpass, http: httpx.AsyncClient, asset: AssetUpload) -> None:
    call = seekpass.upload_asset(
        url=asset.url, asset_type=asset.asset_type, content=FILES[asset.asset_type]
    )
    response = await http.request(**call.as_httpx())
    call.parse(response.status_code, response.headers, response.content)
    print("uploaded", asset.asset_id)
