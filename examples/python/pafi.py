"""PAFI with `httpx`: a token, and the credit points of a member."""

import httpx

import segel


def story(url: str) -> None:
    print("\n== PAFI, httpx")
    base_url = f"{url}/api/v1"

    # The sandbox is on this machine: no proxy; leave `trust_env` out elsewhere.
    with httpx.Client(trust_env=False) as http:
        print("-- A token for the client's credentials")
        pafi = segel.Pafi(base_url=base_url, client_id="1", client_secret="pafi-secret")
        call = pafi.token(scope="read-kecukupan-skp")
        response = http.request(**call.as_httpx())
        token = call.parse(response.status_code, response.headers, response.content)
        print(token)

        print("-- Has the member enough points?")
        pafi = segel.Pafi(base_url=base_url, access_token=token.access_token)
        member = pafi.kecukupan_skp(nik="3206021201960046")
        response = http.request(**member.as_httpx())
        reply = member.parse(response.status_code, response.headers, response.content)
        print(reply.total_skp, reply.status_rekom)
