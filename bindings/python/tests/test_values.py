"""What Python's values become, and what is said of those that have no JSON."""

import collections
import enum
import json
import types

import pytest
from conftest import NOW

import segel


def sent(prakerja, **params):
    """The body that values are sent in: any JSON goes into it as it is read."""
    defaults = {"redeem_code": "PRAT-1", "scope": "tpm", "sequence": 1, "notes": "x"}
    return json.loads(prakerja.submit_feedback(**{**defaults, **params}, now=NOW).body)


def told(act):
    with pytest.raises(segel.InvalidParams) as caught:
        act()
    return [(violation.path, violation.rule) for violation in caught.value.violations]


class Word(str):
    pass


class Scope(str, enum.Enum):
    TPM = "tpm"


class Number(enum.IntEnum):
    TWO = 2


@pytest.mark.parametrize(
    "text",
    [
        'quotes " and \\ and / stay',
        "\n\t\r\b\f\x01\x1f",
        "\x7f\x80é\u2028\u2029\uffff",
        "𝄞 and a long text " * 10,
        Word("a text of another class"),
    ],
)
def test_texts_arrive_as_they_are(prakerja, text):
    assert sent(prakerja, notes=text)["notes"] == text


@pytest.mark.parametrize("sequence", [2, 2.0, Number.TWO])
def test_whole_numbers_are_integers_however_python_has_them(prakerja, sequence):
    assert sent(prakerja, sequence=sequence)["sequence"] == 2


def test_enums_of_texts_are_their_texts(prakerja):
    assert sent(prakerja, scope=Scope.TPM)["scope"] == "tpm"


def test_none_is_not_given(prakerja):
    assert "url_file" not in sent(prakerja, url_file=None)


def test_lists_and_tuples_are_lists():
    padi = segel.Padi(api_key="key")
    ids = ["a", "b"]
    bodies = {
        padi.delete_transactions(transaksi_ids=kind(ids), now=NOW).body for kind in (list, tuple)
    }
    assert len(bodies) == 1


def test_bytes_are_bytes_where_the_operation_takes_a_file():
    upload = segel.Seekpass().upload_asset
    url, pdf = "https://uploads.example.com/a?b=c", b"%PDF-1.7\n\x00\xff" * 1000
    assert upload(url=url, asset_type="pdf", content=pdf, now=NOW).body == pdf
    by_name = {"url": url, "asset_type": "pdf", "".join(["con", "tent"]): pdf}
    assert segel.Seekpass().prepare("seekpass.upload_asset", by_name, now=NOW).body == pdf


def test_params_may_be_any_mapping(prakerja):
    params = types.MappingProxyType({"redeem_code": "PRAT-1"})
    assert prakerja.prepare("prakerja.redeem_commit", params, now=NOW).body
    ordered = collections.OrderedDict(params)
    assert prakerja.prepare("prakerja.redeem_commit", ordered, now=NOW).body
    with pytest.raises(TypeError):
        prakerja.prepare("prakerja.redeem_commit", [("redeem_code", "PRAT-1")])


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), object(), {1}, b"PRAT-1", {1: 2}, {"\x00": 1, None: 2}]
)
def test_what_has_no_json_is_told_among_the_rest(prakerja, value):
    assert told(
        lambda: prakerja.submission_status(redeem_code=value, scope="x", sequence=0, now=NOW)
    ) == [
        ("/params/redeem_code", "type"),
        ("/params/scope", "one_of"),
        ("/params/sequence", "range"),
    ]


def test_a_lone_surrogate_is_no_utf_8(prakerja):
    assert told(lambda: prakerja.redeem_commit(redeem_code="PRAT-\udc80", now=NOW)) == [
        ("/params/redeem_code", "encoding")
    ]
    assert told(lambda: prakerja.redeem_commit(**{"\udc80": 1}, redeem_code="a", now=NOW))


def test_what_has_no_json_is_told_below_lists_and_objects_too():
    seekpass = segel.Seekpass(base_url="https://seekpass.example", access_token="t")
    fields = {"full_name": object(), "education_provider": "b", "course_name": "c"}
    fields["conferral_year"] = "2020"
    item = {"credential_id": "a", "fields": fields | {"has_majors": object(), "majors": ["x", 1j]}}
    assert told(
        lambda: seekpass.add_batch(credential_id="b", education_items=(item,), now=NOW)
    ) == [
        ("/params/education_items/0/fields/full_name", "type"),
        ("/params/education_items/0/fields/has_majors", "type"),
        ("/params/education_items/0/fields/majors/1", "type"),
    ]


def test_an_unknown_field_stays_unknown_whatever_it_holds(prakerja):
    found = told(lambda: prakerja.redeem_commit(redeem_code="a", nik=object(), now=NOW))
    assert found == [("/params/nik", "unknown_field")]


@pytest.mark.parametrize("number", [10**20, -(10**20), 2**20000], ids=["20", "-20", "huge"])
def test_an_integer_of_any_size_is_out_of_range(prakerja, number):
    found = told(lambda: prakerja.submission_status(redeem_code="a", scope="tpm", sequence=number))
    assert found == [("/params/sequence", "range")]


def test_what_is_nested_too_deep_or_in_itself_is_too_large(prakerja):
    itself = []
    itself += [itself, itself]
    deep = {}
    for _ in range(100_000):
        deep = {"a": deep}
    for value in (itself, deep):
        assert told(lambda: prakerja.redeem_commit(redeem_code=value, now=NOW)) == [
            ("/params", "too_large")
        ]
    while deep:  # Python's own way of freeing it would take as many stack frames
        deep = deep.pop("a")


@pytest.mark.parametrize(
    ("now", "rule"),
    [
        (1698289216.5, "type"),
        ("1698289216", "type"),
        (True, "type"),
        (object(), "type"),
        (1698289216000, "range"),
        (-(10**30), "range"),
    ],
)
def test_the_time_is_whole_seconds(prakerja, now, rule):
    assert told(lambda: prakerja.redeem_commit(redeem_code="PRAT-1", now=now)) == [("/now", rule)]


def test_the_clock_s_time_is_taken_if_none_is_given(prakerja):
    headers = prakerja.redeem_commit(redeem_code="PRAT-1").headers
    assert int(headers["timestamp"]) > 1_750_000_000


def test_indonesian_is_spoken_where_the_config_says_so():
    prakerja = segel.Prakerja(client_code="a", sign_key="b", lang="id")
    violations = prakerja.validate("prakerja.redeem_commit", {"redeem_code": object()})
    assert violations[0].text.startswith("nilai ini tidak punya bentuk JSON")


@pytest.mark.parametrize(
    "headers",
    [
        {"Retry-After": "7"},
        types.MappingProxyType({"retry-after": "7"}),
        [("Retry-After", "7"), ("Retry-After", "9")],
        [["Retry-After", "7"]],
        [(b"retry-after", b"7")],
        {"X": "\udcff", "Retry-After": "7", "Y": b"\xff"},
    ],
)
def test_headers_are_taken_as_every_http_client_has_them(call, headers):
    with pytest.raises(segel.Unreadable) as caught:
        call.parse(503, headers, b"<html>")
    assert caught.value.retry_after == 7


@pytest.mark.parametrize("headers", [None, 1, [1], [("a",)], [("a", "b", "c")], {"a": 1}, ["ab", "c"]])
def test_headers_that_are_none_are_a_mistake_of_the_program(call, headers):
    with pytest.raises((TypeError, ValueError)):
        call.parse(200, headers, b"{}")


def test_a_body_is_bytes(call):
    with pytest.raises(TypeError, match=r"response\.content"):
        call.parse(200, {}, "{}")
    for body in (b"", bytearray()):
        with pytest.raises(segel.Unreadable):
            call.parse(200, {}, body)


@pytest.mark.parametrize("status", [-1, 0, 99, 600, 2**70])
def test_a_status_that_http_does_not_have_is_out_of_range(call, status):
    with pytest.raises((segel.InvalidParams, OverflowError)):
        call.parse(status, {}, b"{}")


def test_numbers_of_the_partner_are_python_s(prakerja):
    call = prakerja.signed(method="GET", path="/x", now=NOW)
    huge = "9" * 5000
    for text, value in [("1", 1), ("1.0", 1.0), ("12345678901234567890123", 12345678901234567890123)]:
        assert call.parse(200, {}, b'{"success":true,"data":[%s]}' % text.encode()).data == [value]
    assert call.parse(200, {}, b'{"success":true,"data":%s}' % huge.encode()).data
