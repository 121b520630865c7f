"""Why a signature is not the right one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, Optional

from segel._reply import Reply

Cause = Literal[
    "body_spaced",
    "body_slashes_escaped",
    "body_unicode_escaped",
    "body_html_escaped",
    "body_newline",
    "body_bom",
    "body_empty_array",
    "body_not_signed",
    "body_keys_sorted",
    "body_whitespace_removed",
    "body_pretty_printed",
    "timestamp_milliseconds",
    "timestamp_not_signed",
    "timestamp_differs",
    "method_lower_case",
    "method_not_signed",
    "method_differs",
    "path_with_host",
    "path_without_slash",
    "path_trailing_slash",
    "path_double_slash",
    "path_without_query",
    "path_percent_decoded",
    "key_whitespace",
    "key_hex_decoded",
    "key_base64_decoded",
    "key_and_message_swapped",
    "key_is_client_code",
    "client_code_not_signed",
    "authorization_not_signed",
    "order_differs",
    "signature_upper_case",
    "signature_base64",
    "signature_whitespace",
    "signature_sha256",
]
"""A mistake that people make when they sign."""


@dataclass(frozen=True, repr=False)
class Explanation(Reply):
    """A mistake, told in the language of the config."""

    cause: Cause
    """The mistake."""
    text: str
    """What was done."""
    fix: str
    """What to do."""


@dataclass(frozen=True, repr=False)
class Diagnosis(Reply):
    """What is known about a signature that somebody computed."""

    valid: bool
    """Whether it is the right one."""
    causes: list[Explanation]
    """The simplest mistakes that reproduce it; of two at once, one behind the other."""
    message: Optional[str] = field(repr=False)
    """The text to sign, without the key; ``None`` if it is not UTF-8."""
    expected: str = field(repr=False)
    """The right signature: 40 lower-case hex digits."""
