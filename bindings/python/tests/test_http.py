"""A call plugs into the HTTP clients that people use, and its bytes arrive as they were signed."""

import asyncio

import httpx
import pytest
import requests
from conftest import NOW
from requests.adapters import BaseAdapter

import segel

ANSWER = b'{"success":true,"data":{"assignment":{"redeem_code":"a","scope":"tpm","sequence":2,"status":2}}}'


@pytest.fixture(params=["post", "get", "put"])
def any_call(request, prakerja):
    if request.param == "post":
        return prakerja.submit_feedback(
            redeem_code="PRAT-1", scope="tpm", sequence=2, notes="é / \" \\", now=NOW
        )
    if request.param == "get":
        return segel.Pafi(access_token="t.o-k").kecukupan_skp(nik="3206021201960046", now=NOW)
    return segel.Seekpass().upload_asset(
        url="https://uploads.example/a%20b?c=d%2Fe", asset_type="pdf", content=b"%PDF-\x00\xff"
    )


def assert_same(call, method, url, headers, body):
    assert (method, url, body) == (call.method, call.url, call.body)
    for name, value in call.headers.items():
        assert headers[name] == value


class Kept(BaseAdapter):
    """Keeps the request instead of sending it, and redirects."""

    def send(self, request, **_):
        self.request = request
        response = requests.Response()
        response.status_code = 302
        response.headers["Location"] = "https://elsewhere.example/"
        response.url, response.request = request.url, request
        response._content = ANSWER
        return response

    def close(self):
        pass


def test_requests_sends_what_was_signed_and_follows_no_redirect(any_call):
    session, kept = requests.Session(), Kept()
    session.mount("https://", kept)
    response = session.request(**any_call.as_requests())
    sent = kept.request
    assert_same(any_call, sent.method, sent.url, sent.headers, sent.body or b"")
    assert response.status_code == 302


def test_a_password_file_does_not_replace_the_header(tmp_path, monkeypatch):
    (tmp_path / "netrc").write_text("default login me password secret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    call = segel.Pafi(access_token="t.o-k").kecukupan_skp(nik="3206021201960046", now=NOW)
    session, kept = requests.Session(), Kept()
    session.mount("https://", kept)
    session.request(**call.as_requests())
    assert kept.request.headers["Authorization"] == "Bearer t.o-k"


def answer(request):
    request.read()
    return httpx.Response(302, headers={"Location": "https://elsewhere.example/"}, content=ANSWER)


def test_httpx_sends_what_was_signed_and_follows_no_redirect(any_call):
    with httpx.Client(transport=httpx.MockTransport(answer), follow_redirects=True) as client:
        response = client.request(**any_call.as_httpx())
    sent = response.request
    assert_same(any_call, sent.method, str(sent.url), sent.headers, sent.content)
    assert response.status_code == 302


def test_async_httpx_takes_the_same(call):
    async def send():
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client:
            return await client.request(**call.as_httpx())

    response = asyncio.run(send())
    reply = call.parse(200, response.headers, response.content)
    assert reply.assignment.status == "succeeded"
