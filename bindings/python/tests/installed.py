"""Every worked example through the typed door of an installed package, with nothing but Python."""

import dataclasses
import sys

import segel


def main() -> None:
    operations = segel.describe()["operations"]
    for operation in operations:
        partner, _, name = operation["name"].partition(".")
        example = operation["example"]
        client = getattr(segel, partner.capitalize())(**example["config"])
        call = getattr(client, name)(**example["params"], now=example["now"])
        sent = [call.method, call.url, [list(it) for it in call.headers.items()], call.body]
        request = example["request"]
        wanted = [request[it] for it in ("method", "url", "headers")] + [request["body"].encode()]
        assert sent == wanted, operation["name"]
        reply = call.parse(example["response"]["status"], {}, example["response"]["body"].encode())
        assert dataclasses.asdict(reply) == example["reply"], operation["name"]
        assert repr(reply)
    try:
        segel.Prakerja(client_code="a\udc80", sign_key=object())
    except segel.InvalidParams as error:
        assert [it.rule for it in error.violations] == ["encoding", "type"]
    print(f"Python {sys.version.split()[0]}: {len(operations)} operations")


main()
