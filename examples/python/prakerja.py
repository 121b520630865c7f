"""Prakerja with `requests`: an assignment is handed in; then a signature goes wrong, and why."""

import json

import requests

import segel
from segel.prakerja import SubmissionStatusReply


def story(url: str) -> None:
    print("\n== Prakerja, requests")
    prakerja = segel.Prakerja(
        client_code="my_client_code", sign_key="my_sign_key", base_url=url
    )
    session = requests.Session()
    session.trust_env = False  # the sandbox is on this machine: no proxy; leave this out elsewhere

    print("-- A participant hands in an assignment")
    call = prakerja.submit_assignment(
        redeem_code="PRAT-UJ0EEQ",
        scope="tpm",
        sequence=2,
        url_file="https://lms.example.id/files/tugas-2.pdf",
    )
    response = session.request(**call.as_requests(), timeout=30)
    print(call.parse(response.status_code, response.headers, response.content))

    for title in ("What became of it?", "And a little later?"):
        print("--", title)
        print(status(prakerja, session).assignment)

    print("-- A mistake: signed as Python spells JSON, with a space behind each comma")
    now = int(call.headers["timestamp"])
    path = call.url.removeprefix(url)
    spelled_by_python = json.dumps(json.loads(call.body))
    wrong = prakerja.sign(now=now, method="POST", path=path, body=spelled_by_python)
    headers = {**call.headers, "signature": wrong}
    response = session.post(call.url, data=call.body, headers=headers, timeout=30)
    try:
        call.parse(response.status_code, response.headers, response.content)
        raise AssertionError("the partner took a wrong signature")
    except segel.Rejected as error:
        print(repr(error))
    diagnosis = prakerja.diagnose(
        now=now, method="POST", path=path, body=call.body, signature=wrong
    )
    for explanation in diagnosis.causes:
        print(f"{explanation.cause}: {explanation.text} {explanation.fix}")


def status(prakerja: segel.Prakerja, session: requests.Session) -> SubmissionStatusReply:
    call = prakerja.submission_status(redeem_code="PRAT-UJ0EEQ", scope="tpm", sequence=2)
    response = session.request(**call.as_requests(), timeout=30)
    return call.parse(response.status_code, response.headers, response.content)
