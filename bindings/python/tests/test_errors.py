"""Failures: three kinds of exceptions with fields."""

import copy
import json
import pickle
import re
from typing import get_args

import pytest
from conftest import NOW, ROOT

import segel
import segel.json
from segel import diagnosis


def failures(prakerja, call):
    acts = [
        lambda: prakerja.redeem_commit(redeem_code="", now=NOW),
        lambda: call.parse(404, {}, b'{"success":false,"code":"ERRTPM4062","message":"tidak ada"}'),
        lambda: call.parse(429, {"Retry-After": "3"}, b'{"success":false,"errors":{"a":["b"]}}'),
        lambda: call.parse(502, {"Retry-After": "3"}, b"<html>maaf</html>"),
    ]
    for act in acts:
        with pytest.raises(segel.Error) as caught:
            act()
        yield caught.value


def test_an_error_has_the_fields_of_its_json(prakerja, call):
    for error in failures(prakerja, call):
        members = json.loads(error.to_json())
        kind = members.pop("kind")
        assert type(error).__name__ == {"invalid": "InvalidParams"}.get(kind, kind.capitalize())
        if kind == "invalid":
            assert [vars(violation) for violation in error.violations] == members["violations"]
        else:
            shown = {name: value for name, value in vars(error).items() if name in members}
            assert shown == members
            assert error.retry_after in (None, 3)


def test_an_error_says_in_one_line_what_is_wrong(prakerja, call):
    assert [str(error) for error in failures(prakerja, call)] == [
        "/params/redeem_code: redeem_code is missing or empty; give a value (required)",
        "the partner refused: not_found (HTTP 404, ERRTPM4062): tidak ada; retry: never",
        "the partner refused: rate_limited (HTTP 429); retry: later",
        "the response cannot be read: not_json (HTTP 502, at 0); retry: later",
    ]


def test_an_error_can_be_sent_to_another_process(prakerja, call):
    for error in failures(prakerja, call):
        for other in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
            assert type(other) is type(error)
            assert repr(other) == repr(error)
            assert str(other) == str(error)


def test_the_sets_are_the_library_s():
    sets = (ROOT / "core/src/error/sets.rs").read_text()
    for name in ("Rule", "Reason", "Retry", "Problem"):
        assert list(get_args(getattr(segel, name))) == spellings(sets, name)
    causes = (ROOT / "core/src/prakerja/diagnose/mod.rs").read_text()
    assert list(get_args(diagnosis.Cause)) == spellings(causes, "Cause")


def spellings(source, name):
    """The words of a set as the library's source spells them."""
    body = re.search(rf"pub enum {name} \{{(.*?)\n    \}}", source, re.DOTALL)[1]
    return re.findall(r'^ +\w+ = "(\w+)"', body, re.MULTILINE)


def test_an_unknown_operation_is_told_with_what_was_meant(prakerja):
    for ask in (prakerja.prepare, prakerja.validate):
        found = outcome(ask, "prakerja.submision_status")
        assert [violation.rule for violation in found] == ["unknown_operation"]
        assert "prakerja.submission_status" in found[0].text
    assert [it.path for it in outcome(prakerja.prepare, "padi.list_umkm")] == ["/operation"]


def outcome(ask, operation):
    try:
        return ask(operation, {})
    except segel.InvalidParams as error:
        return error.violations


def test_what_is_no_partner_and_no_config_is_told():
    for partner, config, path in [
        ("gojek", {}, "/operation"),
        ("prakerja", {}, "/config/client_code"),
        ("prakerja", {"client_code": "a", "sign_key": "b", "base_url": object()}, "/config/base_url"),
    ]:
        with pytest.raises(segel.InvalidParams) as caught:
            segel.Client(partner, config)
        assert caught.value.violations[0].path == path


def test_nothing_that_is_given_makes_it_crash(prakerja, call):
    strange = [None, True, 0, -1, 1.5, "", "\udc80", b"", [], {}, object(), type, print, ...]
    for value in strange:
        for act in (
            lambda: segel.Client(value, value),
            lambda: segel.Prakerja(client_code=value, sign_key=value, lang=value),
            lambda: prakerja.prepare(value, value, now=value),
            lambda: prakerja.validate(value, value),
            lambda: prakerja.signed(method=value, path=value, body=value, authorization=value),
            lambda: prakerja.sign(now=value, method=value, path=value, body=value),
            lambda: prakerja.verify(now=NOW, method="GET", path="/", body=value, signature=value),
            lambda: prakerja.diagnose(now=value, method=value, path="/", body=b"", signature="x"),
            lambda: segel.Seekpass.scopes(value),
            lambda: call.parse(value, value, value),
            lambda: segel.json.prepare(value, value, value, value),
            lambda: segel.json.members(value),
        ):
            try:
                act()
            except (segel.Error, TypeError, ValueError, OverflowError):
                pass
