"""No secret is shown, copied or kept where others can see it."""

import copy
import gc
import pickle
import sys
import traceback

import pytest
from conftest import NOW

import segel
import segel.json

KEY = "K3Y-that-nobody-may-see"
TOKEN = "T0K3N-that-nobody-may-see"
NIK = "3206021201960046"


@pytest.fixture
def pafi():
    return segel.Pafi(client_id="1", client_secret=KEY, access_token=TOKEN)


@pytest.fixture
def secret_call(pafi):
    return pafi.kecukupan_skp(nik=NIK, now=NOW)


def shown(thing):
    """All that Python tells of an object without being asked for a field."""
    yield repr(thing)
    yield str(thing)
    yield f"{thing} {thing!r} {thing!a}"
    yield repr(getattr(thing, "__dict__", None))
    yield repr(dir(thing))
    yield repr(gc.get_referents(thing))


def assert_silent(text):
    for secret in (KEY, TOKEN, NIK, "Bearer"):
        assert secret not in text


def test_clients_and_calls_show_nothing(pafi, secret_call):
    for thing in (pafi, secret_call, segel.Client("pafi", {"access_token": TOKEN})):
        for text in shown(thing):
            assert_silent(text)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickle.dumps])
def test_clients_and_calls_cannot_be_copied(pafi, secret_call, copied):
    for thing in (pafi, secret_call):
        with pytest.raises(TypeError, match="holds secrets"):
            copied(thing)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match="holds secrets"):
            pickle.dumps(pafi, protocol)


def test_nothing_can_be_put_on_clients_and_calls(pafi, secret_call):
    for thing in (pafi, secret_call):
        with pytest.raises(AttributeError):
            thing.note = 1
    with pytest.raises(AttributeError):
        secret_call.body = b""


def test_changing_the_headers_that_were_read_changes_no_call(secret_call):
    secret_call.headers["Authorization"] = "none"
    assert secret_call.headers["Authorization"] == f"Bearer {TOKEN}"


def mistakes(pafi, call):
    prakerja = segel.Prakerja(client_code="me", sign_key=KEY)
    return [
        lambda: segel.Pafi(client_id=KEY, client_secret=KEY + "\0", base_url="x"),
        lambda: segel.Pafi(access_token=TOKEN + "\n", client_secret=KEY, lang=KEY),
        lambda: segel.Pafi(access_token=object(), client_secret=KEY, unknown=TOKEN),
        lambda: pafi.kecukupan_skp(nik=NIK + "x", now=NOW),
        lambda: pafi.kecukupan_skp(nik=float("nan"), nama=object(), now=NOW),
        lambda: pafi.kecukupan_skp(nama=KEY, now=NOW),
        lambda: pafi.prepare("pafi.nothing", {"nik": NIK}),
        lambda: call.parse(200, {"X": TOKEN}, f"<html>{NIK} {TOKEN} {KEY}".encode()),
        lambda: call.parse(401, {}, f'{{"message":"{TOKEN} of {NIK}: {KEY}"}}'.encode()),
        lambda: call.parse(500, {}, f'{{"access_token":"{TOKEN}"}}'.encode()),
        lambda: prakerja.sign(now=-1, method="x", path=NIK, body=KEY, authorization=TOKEN + "\n"),
        lambda: prakerja.verify(now=-1, method="x", path=NIK, body=KEY, signature=TOKEN),
        lambda: prakerja.authorize_payment(otp=KEY, payment_token=TOKEN + "\n", now=NOW),
        lambda: segel.json.prepare('"pafi.token"', f'{{"client_secret":"{KEY}"}}', f'"{NIK}"', "1"),
    ]


def test_no_error_shows_a_secret(pafi, secret_call):
    for mistake in mistakes(pafi, secret_call):
        with pytest.raises(segel.Error) as caught:
            mistake()
        error = caught.value
        for text in (repr(error), str(error), error.to_json(), repr(vars(error)), repr(error.args)):
            assert_silent(text)


def test_no_frame_of_the_package_stands_in_a_traceback(pafi, secret_call):
    """Tools that report errors write down the variables of every frame."""
    for mistake in mistakes(pafi, secret_call):
        try:
            mistake()
        except segel.Error as error:
            frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
            assert [frame.filename for frame in frames] == [__file__, __file__]
            assert error.__cause__ is None
            assert error.__context__ is None


def test_replies_hide_tokens_and_identity_numbers(pafi, secret_call):
    token = pafi.token(scope="a", now=NOW).parse(
        200, {}, f'{{"token_type":"Bearer","access_token":"{TOKEN}","expires_in":60}}'.encode()
    )
    assert token.access_token == TOKEN
    assert repr(token) == (
        f"TokenReply(access_token=..., token_type='Bearer', expires_in=60, expires_at={NOW + 60})"
    )
    body = f'{{"data":{{"nama_anggota":"no. {NIK}, https://x.example/?a={KEY}","nik":"{NIK}"}}}}'
    reply = read(secret_call, body, NIK)
    assert reply.nik == NIK
    assert_silent(repr(reply))
    assert "************0046" in repr(reply)


def read(call, body, nik):
    """The member of the example, with other words."""
    import json

    operations = segel.describe()["operations"]
    example = next(it for it in operations if it["name"] == "pafi.kecukupan_skp")["example"]
    answer = json.loads(example["response"]["body"])
    text = json.dumps(answer).replace(example["params"]["nik"], nik)
    name = json.loads(body)["data"]["nama_anggota"]
    return call.parse(200, {}, text.replace(example["reply"]["nama_anggota"], name).encode())


def test_what_the_partner_says_beyond_its_document_is_hidden():
    prakerja = segel.Prakerja(client_code="me", sign_key=KEY)
    call = prakerja.signed(method="GET", path="/x", now=NOW)
    reply = call.parse(200, {}, f'{{"success":true,"data":{{"t":"{TOKEN}"}}}}'.encode())
    assert reply.data == {"t": TOKEN}
    assert_silent(repr(reply))


def test_a_client_gives_back_what_it_took():
    before = sys.getrefcount(KEY)
    client = segel.Prakerja(client_code="me", sign_key=KEY)
    assert sys.getrefcount(KEY) == before
    del client
