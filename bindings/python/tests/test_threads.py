"""Other threads of Python run while much is done."""

import sys
import threading
import time

import pytest
from conftest import NOW

import segel


@pytest.fixture
def counting():
    """Counts in a thread of its own, which only runs when this one lets it."""
    interval = sys.getswitchinterval()
    counting = Counting()
    counting.start()
    sys.setswitchinterval(60)
    yield counting
    sys.setswitchinterval(interval)
    counting.goes_on = False
    counting.join()


class Counting(threading.Thread):
    count = 0
    goes_on = True

    def run(self):
        while self.goes_on:
            self.count += 1
            time.sleep(0)


def upload(length):
    segel.Seekpass().upload_asset(
        url="https://uploads.example/a", asset_type="pdf", content=b"%PDF-" + bytes(length), now=NOW
    )


def test_they_run_while_a_large_file_is_prepared(counting):
    before = counting.count
    upload(8 << 20)
    assert counting.count > before


def test_they_run_while_a_large_response_is_read(counting, call):
    before = counting.count
    with pytest.raises(segel.Unreadable):
        call.parse(200, {}, b"[" + b"1," * (1 << 20))
    assert counting.count > before


def test_they_run_while_a_signature_is_diagnosed(counting, prakerja):
    before = counting.count
    prakerja.diagnose(now=NOW, method="POST", path="/x", body="{}", signature="0" * 40)
    assert counting.count > before


def test_they_do_not_run_for_what_is_done_at_once(counting):
    before = counting.count
    upload(100)
    assert counting.count == before
