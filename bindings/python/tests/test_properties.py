"""What holds for every text and every secret: with other ones each time."""

import json
import random
import string
import traceback

import pytest
from conftest import NOW

import segel

RANGES = [(1, 0x80), (0x80, 0x800), (0x800, 0xD800), (0xE000, 0x10000), (0x10000, 0x110000)]


def random_text():
    """Any characters of Unicode but NUL, not all of them white space."""
    ranges = random.choices(RANGES, [5, 1, 1, 1, 1], k=random.randint(0, 40))
    characters = [chr(random.randrange(*each)) for each in ranges]
    characters.insert(random.randint(0, len(characters)), random.choice(string.ascii_letters))
    return "".join(characters)


def test_a_text_comes_through_unchanged_in_both_directions():
    client = segel.Middleware(url="https://middleware.example/request-out", access_token="token")
    for _ in range(2000):
        ticket, subject, kind, identifier, message = (random_text() for _ in range(5))
        call = client.request_out(
            ticket_id=ticket,
            subject=subject,
            subject_type=kind,
            subject_identifier=identifier,
            now=NOW,
        )
        sent = json.loads(call.body)
        assert list(sent.values()) == [ticket, subject, kind, identifier]
        answer = {**sent, "StatusCode": 200, "Message": message}
        text = json.dumps(answer, ensure_ascii=random.choice([True, False]))
        reply = call.parse(200, {}, text.encode())
        told = [reply.ticket_id, reply.subject, reply.subject_type, reply.subject_identifier]
        assert told == [ticket, subject, kind, identifier]
        assert reply.message == message


def random_secret():
    return "".join(chr(random.randint(0x21, 0x7E)) for _ in range(random.randint(16, 40)))


def shown(error):
    report = traceback.TracebackException.from_exception(error, capture_locals=False)
    return [repr(error), str(error), error.to_json(), repr(vars(error)), *report.format()]


def assert_silent(texts, *secrets):
    """No eight characters of a secret stand together."""
    for secret in secrets:
        stretches = {secret[at : at + 8] for at in range(len(secret) - 7)}
        for text in texts:
            assert not any(stretch in text for stretch in stretches), (secret, text)


def test_a_secret_is_in_nothing_that_is_shown():
    for _ in range(500):
        secret, token, fresh = (random_secret() for _ in range(3))
        pafi = segel.Pafi(client_id="1", client_secret=secret, access_token=token)
        nik = str(random.randrange(10**15, 10**16))
        member = pafi.kecukupan_skp(nik=nik, now=NOW)
        call = pafi.token(scope="a", now=NOW)
        for thing in (pafi, member, call):
            assert_silent([repr(thing), str(thing)], secret, token)
            assert nik not in f"{thing!r} {thing}"
        granted = {"token_type": "Bearer", "access_token": fresh, "expires_in": 60}
        reply = call.parse(200, {}, json.dumps(granted).encode())
        assert reply.access_token == fresh
        assert_silent([repr(reply)], fresh)
        echo = {"message": f"{secret} and {token}", "errors": {secret: [token]}}
        status = random.choice([200, 302, 400, 401, 422, 500])
        mistakes = [
            lambda: member.parse(status, {}, json.dumps(echo).encode()),
            lambda: call.parse(status, {}, f"<p>{token}</p>{secret}".encode()),
            lambda: segel.Pafi(client_secret=f"{secret}\0", access_token=f"{token}\n", base_url=7),
            lambda: pafi.kecukupan_skp(nik=[token], now=NOW),
        ]
        for mistake in mistakes:
            with pytest.raises(segel.Error) as caught:
                mistake()
            assert_silent(shown(caught.value), secret, token)
