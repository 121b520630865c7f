"""Signatures of requests that are made elsewhere."""

import json

import pytest
from conftest import NOW, vectors

import segel

SIGNED = {"now": NOW, "method": "POST", "path": "/x", "body": b"{}"}


def test_a_call_carries_the_signature_that_sign_computes(prakerja, call):
    signature = call.headers["signature"]
    path = call.url.removeprefix("https://api.prakerja.go.id")
    signed = {"now": NOW, "method": call.method, "path": path, "body": call.body}
    assert prakerja.sign(**signed) == signature
    assert prakerja.verify(**signed, signature=signature) is True
    assert prakerja.verify(**signed, signature=signature.upper()) is False
    assert prakerja.diagnose(**signed, signature=signature).valid


def test_a_body_may_be_text(prakerja):
    assert prakerja.sign(**SIGNED) == prakerja.sign(**{**SIGNED, "body": "{}"})


def test_a_diagnosis_names_the_mistake_and_hides_the_signature(prakerja):
    wrong = prakerja.sign(**{**SIGNED, "body": b"{}\n"})
    diagnosis = prakerja.diagnose(**SIGNED, signature=wrong)
    assert [explanation.cause for explanation in diagnosis.causes] == ["body_newline"]
    assert diagnosis.causes[0].text
    assert diagnosis.causes[0].fix
    assert diagnosis.expected == prakerja.sign(**SIGNED)
    assert diagnosis.message == f"my_client_code{NOW}POST/x{{}}"
    assert diagnosis.expected not in repr(diagnosis)
    assert diagnosis.message not in repr(diagnosis)


@pytest.mark.parametrize(
    ("wrong", "path", "rule"),
    [
        ({"now": 1.5}, "/now", "type"),
        ({"now": None}, "/now", "required"),
        ({"method": "BREW"}, "/method", "one_of"),
        ({"path": "x"}, "/path", "format"),
        ({"path": "/\udc80"}, "/path", "encoding"),
        ({"authorization": "a\nb"}, "/authorization", "control_character"),
    ],
)
def test_what_cannot_be_signed_is_told(prakerja, wrong, path, rule):
    with pytest.raises(segel.InvalidParams) as caught:
        prakerja.sign(**{**SIGNED, **wrong})
    assert [(it.path, it.rule) for it in caught.value.violations] == [(path, rule)]


def test_the_scopes_of_a_batch_are_the_vectors():
    walked = 0
    for _, case in vectors():
        line = case.get("line") or {}
        if line.get("do") == "scopes" and isinstance(line.get("params"), dict):
            if "scopes" in case["expect"] and len(json.dumps(line)) < 10_000:
                assert segel.Seekpass.scopes(line["params"]) == case["expect"]["scopes"]
                walked += 1
    assert walked > 5
