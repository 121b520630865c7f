"""What a call costs beside what programs do by hand, which checks nothing.

python bench.py [--json FILE]

The two sides of a ratio take turns in one run, so that both meet the same weather.
"""

from __future__ import annotations

import argparse
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass

import orjson
import segel

NOW = 1698289216
ROUNDS = 200
CALLS = 1_000

CLIENT_CODE = "my_client_code"
SIGN_KEY = "my_sign_key"
URL = "https://api.prakerja.go.id"
PATH = "/api/v1/integration/tpm/feedback/submission"
VALUES = (
    "PRAT-UJ0EEQ",
    "tpm",
    2,
    ("Kerja bagus, lengkapi daftar pustaka. " * 6)[:200],
    "https://lms.example.id/files/feedback-2.pdf",
)
ANSWER = (
    b'{"success":true,"message":"OK","data":{"assignment":{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm",'
    b'"sequence":2,"status":2},"feedback":{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,'
    b'"status":0}}}'
)

prakerja = segel.Prakerja(client_code=CLIENT_CODE, sign_key=SIGN_KEY)


@dataclass
class Row:
    """One measurement."""

    name: str
    value: float
    unit: str
    goal: float | None = None
    """At most so much; ``None`` for a number that is only watched."""


def with_segel(redeem_code, scope, sequence, notes, url_file):
    call = prakerja.submit_feedback(
        redeem_code=redeem_code,
        scope=scope,
        sequence=sequence,
        notes=notes,
        url_file=url_file,
        now=NOW,
    )
    return call.method, call.url, call.headers, call.body


def as_the_partner_shows(redeem_code, scope, sequence, notes, url_file):
    """`json.dumps` and `hmac.new`, as in the partner's sample."""
    data = {
        "redeem_code": redeem_code,
        "scope": scope,
        "sequence": sequence,
        "notes": notes,
        "url_file": url_file,
    }
    body = json.dumps(data, separators=(",", ":"))
    text = CLIENT_CODE + str(NOW) + "POST" + PATH + body
    signature = hmac.new(SIGN_KEY.encode("utf-8"), text.encode("utf-8"), hashlib.sha1).hexdigest()
    return "POST", URL + PATH, headers(signature), body.encode("utf-8")


def as_fast_as_it_goes(redeem_code, scope, sequence, notes, url_file):
    """`orjson` and `hmac.digest`, the fastest that Python has."""
    data = {
        "redeem_code": redeem_code,
        "scope": scope,
        "sequence": sequence,
        "notes": notes,
        "url_file": url_file,
    }
    body = orjson.dumps(data)
    text = f"{CLIENT_CODE}{NOW}POST{PATH}".encode() + body
    signature = hmac.digest(SIGN_KEY.encode(), text, "sha1").hex()
    return "POST", URL + PATH, headers(signature), body


def headers(signature):
    return {
        "Content-Type": "application/json",
        "client_code": CLIENT_CODE,
        "signature": signature,
        "timestamp": str(NOW),
    }


def race(*works: Callable[..., object], values: tuple[object, ...] = ()) -> list[float]:
    """Nanoseconds a call, the best of many rounds."""
    best = [float("inf")] * len(works)
    for _ in range(ROUNDS):
        for index, work in enumerate(works):
            start = time.perf_counter_ns()
            for _ in range(CALLS):
                work(*values)
            best[index] = min(best[index], (time.perf_counter_ns() - start) / CALLS)
    return best


def rows() -> list[Row]:
    ways = with_segel, as_the_partner_shows, as_fast_as_it_goes
    if len({repr(way(*VALUES)) for way in ways}) > 1:
        raise SystemExit("the requests differ")
    segel_ns, partner_ns, fastest_ns = race(*ways, values=VALUES)
    call = prakerja.submission_status(redeem_code="PRAT-UJ0EEQ", scope="tpm", sequence=2, now=NOW)
    received = {"Content-Type": "application/json"}
    parse_ns, loads_ns = race(
        lambda: call.parse(200, received, ANSWER).assignment.status,
        lambda: json.loads(ANSWER)["data"]["assignment"]["status"],
    )
    return [
        Row("python submit_feedback / json.dumps, hmac.new", segel_ns / partner_ns, "x", 0.5),
        Row("python submit_feedback / orjson, hmac.digest", segel_ns / fastest_ns, "x", 1.0),
        Row("python submit_feedback", segel_ns, "ns"),
        Row("python submission_status parse / json.loads", parse_ns / loads_ns, "x", 3.0),
        Row("python submission_status parse", parse_ns, "ns"),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", metavar="FILE")
    arguments = parser.parse_args()
    measured = rows()
    for row in measured:
        goal = "-" if row.goal is None else f"<= {row.goal:g}"
        print(f"{row.name:56} {row.value:>9.2f} {row.unit:12} {goal}")
    if arguments.json:
        with open(arguments.json, "w") as file:
            json.dump([asdict(row) for row in measured], file, indent=2)


if __name__ == "__main__":
    main()
