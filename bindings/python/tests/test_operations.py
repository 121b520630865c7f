"""The typed door: a class a partner, a method an operation, a dataclass a reply."""

import base64
import dataclasses
import json
import math

import pytest
from conftest import client_of, prepare, vectors

import segel


def test_every_operation_has_a_method_and_every_method_an_operation(operations):
    own = {"sign", "verify", "diagnose", "scopes", *dir(segel.Client)}
    methods = {
        f"{partner}.{name}"
        for partner in ("prakerja", "pafi", "padi", "seekpass", "middleware")
        for name in dir(getattr(segel, partner.capitalize()))
        if name not in own
    }
    assert methods == {operation["name"] for operation in operations}


def test_every_example_is_prepared_and_read_as_the_catalogue_says(operations):
    for operation in operations:
        example = operation["example"]
        call = prepare(operation["name"], example["config"], example["params"], example["now"])
        request = example["request"]
        assert [call.method, call.url] == [request["method"], request["url"]], operation["name"]
        assert list(map(list, call.headers.items())) == request["headers"]
        assert call.body.decode() == request["body"]
        reply = call.parse(example["response"]["status"], {}, example["response"]["body"].encode())
        assert dataclasses.asdict(reply) == example["reply"]
        assert list(dataclasses.asdict(reply)) == list(example["reply"])


def test_every_operation_says_in_its_doc_what_its_params_are(operations):
    for operation in operations:
        partner, _, name = operation["name"].partition(".")
        doc = getattr(getattr(segel, partner.capitalize()), name).__doc__
        assert f"{operation['method']} {operation['path']}" in doc
        for param in operation["params"]["properties"]:
            assert f"    {param}: " in doc


def outcome(act):
    try:
        return act()
    except segel.Error as error:
        return {"error": json.loads(error.to_json())}


def request(line):
    call = prepare(line["operation"], line["config"], line["params"], line["now"])
    return {
        "request": {
            "method": call.method,
            "url": call.url,
            "headers": [list(header) for header in call.headers.items()],
            "body_base64": base64.b64encode(call.body).decode(),
        }
    }


def reply(line):
    call = prepare(line["operation"], line["config"], line["params"], line["now"])
    response = line["response"]
    body = base64.b64decode(response.get("body_base64", ""), validate=True)
    reply = call.parse(response["status"], response.get("headers", []), body)
    return {"reply": dataclasses.asdict(reply)}


def validate(line):
    client = client_of(line["operation"], line["config"])
    violations = client.validate(line["operation"], line["params"])
    return {"violations": [dataclasses.asdict(violation) for violation in violations]}


ACTIONS = {"prepare": request, "parse": reply, "validate": validate}


def is_typed(case):
    """Whether a program could ask this through the typed door, and get the same answer.

    There values are Python's and not JSON's: nothing is given twice, a status is an int, and not
    every number is a float. What is wrong with a config, the constructor has said
    before.
    """
    line = case.get("line") or {}
    if line.get("do") not in ACTIONS or not all(
        isinstance(line.get(name), dict) for name in ("config", "params")
    ):
        return False
    if line["do"] != "validate" and line.get("now") is None:  # the clock's, in Python
        return False
    if str(line.get("operation")) not in NAMES or any(map(math.isnan, numbers(line))):
        return False
    if not isinstance(line.get("response", {}).get("status", 200), int):
        return False
    try:
        client_of(line["operation"], line["config"])
    except segel.InvalidParams:
        return False
    found = case["expect"].get("violations", [])
    found = found + case["expect"].get("error", {}).get("violations", [])
    return not any(
        violation["path"].startswith("/response") or violation["rule"] == "duplicate"
        for violation in found
    )


NAMES = {operation["name"] for operation in segel.describe()["operations"]}


def numbers(value):
    if isinstance(value, float):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from numbers(inner)


def without_texts(answer):
    """An answer without the sentences, which the vectors may leave out."""
    if isinstance(answer, dict) and {"path", "rule"} <= answer.keys():
        return {"path": answer["path"], "rule": answer["rule"]}
    if isinstance(answer, dict):
        return {name: without_texts(value) for name, value in answer.items()}
    if isinstance(answer, list):
        return [without_texts(item) for item in answer]
    return answer


def test_the_typed_door_answers_the_vectors_as_the_door_by_name_does():
    walked, different = {}, []
    for file, case in vectors():
        if is_typed(case):
            line = case["line"]
            answer = outcome(lambda: ACTIONS[line["do"]](line))
            if without_texts(answer) != without_texts(case["expect"]):
                different.append(f"{file}: {case['name']}: {answer}")
            walked[line["operation"]] = walked.get(line["operation"], 0) + 1
    assert "\n".join(different) == ""
    assert walked.keys() == NAMES
    assert min(walked.values()) > 10
    assert sum(walked.values()) > 3300


@pytest.mark.parametrize("count", [1, 3])
def test_a_response_may_be_read_again(call, count):
    body = b'{"success":true,"data":{"assignment":{"redeem_code":"a","scope":"tpm","sequence":2,"status":7}}}'
    replies = {repr(call.parse(200, {}, body)) for _ in range(count)}
    assert len(replies) == 1
