"""The conformance driver of the Python host: one JSON object a line in, one out, over the package.

What a line says is handed on as it is spelled; the library says what is wrong with it.
"""

import base64
import json
import sys

import segel
from segel import json as texts

NOT_A_LINE = (
    '{"id":null,"error":{"kind":"invalid","violations":[{"path":"","rule":"type",'
    '"text":"the line is no JSON object with a known do; give one"}]}}'
)


class Line(dict):
    """The members of a line, each as its JSON text; of a repeated one the last."""

    def __init__(self, text):
        super().__init__(texts.members(text) or [] if text is not None else [])

    def take(self, *names):
        return [self.get(name) for name in names]


def prepare(line):
    call = texts.prepare(*line.take("operation", "config", "params", "now"))
    return dumps(
        {
            "method": call.method,
            "url": call.url,
            "headers": list(call.headers.items()),
            "body_base64": base64.b64encode(call.body).decode(),
        }
    )


def parse(line):
    response = Line(line.get("response"))
    headers = json.loads(response.get("headers", "[]"))
    return texts.parse(
        *line.take("operation", "config", "params", "now"),
        *response.take("status"),
        headers if isinstance(headers, list) else [],
        *response.take("body_base64"),
    )


def validate(line):
    return texts.validate(*line.take("operation", "config", "params"))


SIGNED = ["config", "now", "method", "path", "body_base64", "authorization"]


def sign(line):
    return texts.sign(*line.take(*SIGNED))


def verify(line):
    return texts.verify(*line.take(*SIGNED, "signature"))


def diagnose(line):
    return texts.diagnose(*line.take(*SIGNED, "signature"))


def scopes(line):
    return texts.scopes(*line.take("params"))


def describe(line):
    # The catalogue stands on many lines; no text in JSON holds the byte that ends them.
    return texts.describe().replace("\n", "")


# What a line can ask for: the member that answers it, and how.
ACTIONS = {
    "prepare": ("request", prepare),
    "parse": ("reply", parse),
    "validate": ("violations", validate),
    "sign": ("signature", sign),
    "verify": ("valid", verify),
    "diagnose": ("diagnosis", diagnose),
    "scopes": ("scopes", scopes),
    "describe": ("catalogue", describe),
}


def answer(text):
    line = Line(text)
    do = json.loads(line.get("do", "null"))
    if not isinstance(do, str) or do not in ACTIONS:
        return NOT_A_LINE
    member, action = ACTIONS[do]
    try:
        value = action(line)
    except segel.Error as error:
        member, value = "error", error.to_json()
    return f'{{"id":{line.get("id", "null")},"{member}":{value}}}'


def dumps(value):
    return json.dumps(value, ensure_ascii=False)


for text in sys.stdin.buffer:
    sys.stdout.buffer.write(answer(text.removesuffix(b"\n")).encode() + b"\n")
    sys.stdout.buffer.flush()
