"""What the README shows is what happens."""

import re

import pytest
import requests
from conftest import ROOT

README = (ROOT / "bindings/python/README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", README, re.DOTALL)
ANSWER = (
    b'{"success":true,"data":{"assignment":'
    b'{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"status":2}}}'
)


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (200, ANSWER, "succeeded\n"),
        (404, b'{"success":false,"code":"ERRTPM4062"}', "not_found ERRTPM4062 never\n"),
        (502, b"<html>", "not_json <html> None\n"),
    ],
)
def test_the_first_example_runs(monkeypatch, capsys, status, body, said):
    def request(**arguments):
        response = requests.Response()
        response.status_code, response._content = status, body
        return response

    monkeypatch.setattr(requests, "request", request)
    exec(BLOCKS[0][1], {})
    assert capsys.readouterr().out == said


def test_a_mistake_is_told_as_shown(prakerja, capsys):
    (_, example), (_, told) = BLOCKS[1:3]
    exec(example, {"segel": __import__("segel"), "prakerja": prakerja})
    assert capsys.readouterr().out == told
