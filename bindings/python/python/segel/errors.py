"""What can go wrong, told apart by whose fault it is."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

Rule = Literal[
    "unknown_operation",
    "unknown_field",
    "too_large",
    "required",
    "type",
    "encoding",
    "control_character",
    "whitespace",
    "length",
    "format",
    "one_of",
    "range",
    "inconsistent",
    "duplicate",
]
"""The rule that a value broke."""

Reason = Literal[
    "unauthenticated",
    "forbidden",
    "not_found",
    "invalid_request",
    "conflict",
    "not_ready",
    "too_large",
    "rate_limited",
    "method_not_allowed",
    "maintenance",
    "server_error",
    "other",
]
"""Why the partner said no, in terms that are the same for all partners."""

Retry = Literal["never", "later", "after_new_token", "after_fix"]
"""What to do with the same call. Later means: prepare the operation again, with a new ``now``."""

Problem = Literal[
    "empty",
    "encoding",
    "not_json",
    "too_large",
    "too_deep",
    "wrong_shape",
    "missing_field",
    "wrong_type",
    "mismatch",
]
"""What makes a response unreadable."""


class Error(Exception):
    """Every failure of this library. None holds a key, a token or a whole identity number."""

    def __init__(self, message: str, json: str) -> None:
        super().__init__(message, json)
        self._json = json

    def to_json(self) -> str:
        """The JSON object that every language shares."""
        return self._json

    def __str__(self) -> str:
        return str(self.args[0])

    def __repr__(self) -> str:
        members = {name: value for name, value in vars(self).items() if not name.startswith("_")}
        shown = ", ".join(f"{name}={value!r}" for name, value in members.items())
        return f"{type(self).__name__}({shown})"


@dataclass(frozen=True)
class Violation:
    """One problem in what the caller gave."""

    path: str
    """JSON pointer to the value: ``/params/sequence``, ``/config/sign_key``, ``/now``."""
    rule: Rule
    """The rule that it broke."""
    text: str
    """One sentence: what was got, what is wanted, what to do. In the config's language."""


class InvalidParams(Error):
    """The caller's mistake: nothing was built."""

    violations: list[Violation]
    """Every problem found, in the documented order of the fields."""

    def __init__(self, message: str, json: str) -> None:
        super().__init__(message, json)
        self.violations = [Violation(**violation) for violation in _members(json)["violations"]]


class _Answered(Error):
    """What both answers of a partner that are no reply have."""

    status: int
    """HTTP status, or the status inside the body where the partner answers 200 to say no."""
    retry: Retry
    """What to do with the same call."""
    retry_after: int | None
    """Seconds to wait, if ``retry`` is ``"later"`` and the response says how long."""

    def __init__(self, message: str, json: str) -> None:
        super().__init__(message, json)
        members = _members(json)
        self.status = members["status"]
        self.retry = members["retry"]
        self.retry_after = members.get("retry_after")


class Rejected(_Answered):
    """The partner said no, as it documents."""

    code: str | None
    """The partner's own code, if it sends one."""
    reason: Reason
    """Why, in terms that are the same for all partners."""
    text: str | None
    """The partner's words, secrets redacted."""
    fields: dict[str, list[str]]
    """What the partner says of single fields, spelled as on the wire."""

    def __init__(self, message: str, json: str) -> None:
        super().__init__(message, json)
        members = _members(json)
        self.code = members["code"]
        self.reason = members["reason"]
        self.text = members["text"]
        self.fields = members["fields"]


class Unreadable(_Answered):
    """The response is not what the partner documents. After a 2xx or 5xx it may have acted."""

    problem: Problem
    """What is wrong with the response."""
    at: str | None
    """JSON pointer or byte offset, where the problem is at one place."""
    excerpt: str
    """At most 200 characters of the body, secrets redacted; of a success only the names."""

    def __init__(self, message: str, json: str) -> None:
        super().__init__(message, json)
        members = _members(json)
        self.problem = members["problem"]
        self.at = members["at"]
        self.excerpt = members["excerpt"]


def _members(text: str) -> dict[str, Any]:
    members: dict[str, Any] = json.loads(text)
    return members
