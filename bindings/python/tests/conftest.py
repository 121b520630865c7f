import json
import math
from decimal import Decimal
from pathlib import Path

import pytest

import segel

ROOT = Path(__file__).resolve().parents[3]
NOW = 1698289216


@pytest.fixture
def prakerja():
    return segel.Prakerja(client_code="my_client_code", sign_key="my_sign_key")


@pytest.fixture
def call(prakerja):
    return prakerja.submission_status(redeem_code="PRAT-UJ0EEQ", scope="tpm", sequence=2, now=NOW)


@pytest.fixture(scope="session")
def operations():
    return segel.describe()["operations"]


def client_of(operation, config):
    """The partner's client, by its class."""
    return getattr(segel, operation.partition(".")[0].capitalize())(**config)


def prepare(operation, config, params, now):
    """A call through the typed door: the partner's class and the operation's method."""
    method = getattr(client_of(operation, config), operation.partition(".")[2])
    return method(**params, now=now)


def vectors():
    """Every case of the conformance vectors, with its file's name."""
    for path in sorted((ROOT / "tests/vectors").glob("*.jsonl")):
        for text in path.read_text(encoding="utf-8").split("\n"):
            if text:
                yield path.stem, json.loads(text, parse_float=exact)


def exact(text):
    """The float of a number, NaN if it has none."""
    number = float(text)
    same = math.isfinite(number) and Decimal(repr(number)) == Decimal(text)
    return number if same else math.nan
