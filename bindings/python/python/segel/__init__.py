"""Prepares the exact HTTP requests of five Indonesian partners, and reads what they answer.

A client prepares a call, your HTTP client sends it, and the call reads the response. Nothing here
opens a socket. See the README for the whole story.
"""

from segel._native import (
    Call,
    Client,
    Middleware,
    Padi,
    Pafi,
    Prakerja,
    Seekpass,
    describe,
)
from segel.errors import (
    Error,
    InvalidParams,
    Problem,
    Reason,
    Rejected,
    Retry,
    Rule,
    Unreadable,
    Violation,
)

__all__ = [
    "Call",
    "Client",
    "Error",
    "InvalidParams",
    "Middleware",
    "Padi",
    "Pafi",
    "Prakerja",
    "Problem",
    "Reason",
    "Rejected",
    "Retry",
    "Rule",
    "Seekpass",
    "Unreadable",
    "Violation",
    "describe",
]
