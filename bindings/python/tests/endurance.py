"""Ten threads share a client for a million calls: the same answers, and memory stays as it was.

python endurance.py [CALLS]
"""

import gc
import sys
import threading

import segel
import segel.json

NOW = 1698289216
THREADS = 10
WARM = 20_000

prakerja = segel.Prakerja(client_code="my_client_code", sign_key="my_sign_key")
PARAMS = {"redeem_code": "PRAT-UJ0EEQ", "scope": "tpm", "sequence": 2}
call = prakerja.submission_status(**PARAMS, now=NOW)
SUBMISSION = b'{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"status":%d}'


def failing(act):
    try:
        act()
    except segel.Error as error:
        return type(error).__name__, str(error), error.to_json()
    raise AssertionError("nothing failed")


def typed():
    call = prakerja.submission_status(**PARAMS, now=NOW)
    return call.method, call.url, call.headers, call.body, call.as_requests(), call.as_httpx()


def by_name():
    return prakerja.prepare("prakerja.submission_status", PARAMS, now=NOW).headers


def read():
    return call.parse(200, {"a": "b"}, b'{"success":true,"data":{"assignment":%s}}' % (SUBMISSION % 2))


def other_status():
    return call.parse(200, [], b'{"success":true,"data":{"feedback":%s}}' % (SUBMISSION % 9))


def foreign():
    call = prakerja.signed(method="GET", path="/x", now=NOW)
    return call.parse(200, {}, b'{"success":true,"data":{"a":[1,2.5,null,{"b":"c"}]}}')


def signature():
    return prakerja.sign(now=NOW, method="POST", path="/x", body=b"{}")


# Every way through the package, right and wrong.
WAYS = [
    typed,
    by_name,
    read,
    other_status,
    foreign,
    signature,
    lambda: repr(segel.Prakerja(client_code="a", sign_key="b", base_url="https://x.example")) != "",
    lambda: prakerja.validate("prakerja.submission_status", {"scope": object(), "sequence": [{}]}),
    lambda: failing(lambda: segel.Prakerja(client_code=1)),
    lambda: failing(lambda: prakerja.submission_status(scope="x", sequence="\udc80", now=1.5)),
    lambda: failing(lambda: prakerja.prepare("prakerja.nothing", {})),
    lambda: failing(lambda: call.parse(404, {}, b'{"success":false,"code":"ERRTPM4062"}')),
    lambda: failing(lambda: call.parse(503, {"Retry-After": "3"}, b"<html>")),
    lambda: segel.json.validate('"prakerja.signed"', "{}", None),
    lambda: segel.Seekpass.scopes({"microcredential_items": [{}]}),
]


def work(calls, wrong):
    for number in range(calls):
        way = number % len(WAYS)
        if WAYS[way]() != EXPECTED[way]:
            wrong.append(way)


def in_threads(calls):
    wrong = []
    threads = [
        threading.Thread(target=work, args=(calls // THREADS, wrong)) for _ in range(THREADS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if wrong:
        raise SystemExit(f"other answers than one thread gets: {sorted(set(wrong))}")
    gc.collect()


def pages():
    """Pages that the process holds in memory."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1])


if __name__ == "__main__":
    sys.setswitchinterval(1e-4)
    calls = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    EXPECTED = [way() for way in WAYS]
    in_threads(WARM)
    settled = pages()
    in_threads(calls)
    grown = pages() - settled
    print(f"{calls} calls, {grown} pages more than after the first {WARM}")
    sys.exit(grown > 128)
