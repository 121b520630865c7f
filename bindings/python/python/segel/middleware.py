"""The digital-identity middleware: the types of config, params and replies. Made by `cargo xtask generate`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, Optional
from segel._reply import Reply
from segel._typing import NotRequired, TypeAlias, TypedDict

__all__ = [
    "AccessToken",
    "Data",
    "Extra",
    "Lang",
    "MiddlewareConfig",
    "RequestOutParams",
    "RequestOutReply",
]

AccessToken: TypeAlias = str
"""Bearer token."""


Lang: TypeAlias = Literal["en", "id"]
"""Language of the texts of violations; paths and rules never change with it."""


class MiddlewareConfig(TypedDict):
    """Who calls the middleware, and where."""

    url: str
    """Where to send requests, whole: the document leaves it blank for every environment."""
    access_token: AccessToken
    """Token that the middleware's own login gave: visible ASCII."""
    lang: NotRequired[Optional[Lang]]
    """Language of the texts of violations, English if not given."""
    max_response_bytes: NotRequired[Optional[int]]
    """Largest response in bytes that is looked at, 16 MiB if not given."""


class RequestOutParams(TypedDict):
    """What is asked for; each text has at most 255 characters."""

    ticket_id: str
    """The caller's ticket, which the answer repeats."""
    subject: str
    """Product, such as `digitalid`."""
    subject_type: str
    """What of the product, such as `enrollment`."""
    subject_identifier: str
    """With what, such as `ektp`."""


Extra: TypeAlias = dict[str, Any]
"""The members of an object that the partner does not document, in the order received; of a repeated name the last one."""


@dataclass(frozen=True, repr=False)
class Data(Reply):
    """What a resource holds."""

    image: Optional[str]
    """Outcome of the image."""

    nik: Optional[str] = field(repr=False)
    """Identity number."""

    status: Optional[str]
    """Outcome of all."""

    extra: Extra = field(repr=False)
    """What else the partner sends."""


@dataclass(frozen=True, repr=False)
class RequestOutReply(Reply):
    """The record."""

    ticket_id: str
    """The ticket: the one that was sent."""

    subject: Optional[str]
    """Product."""

    subject_type: Optional[str]
    """What of the product."""

    subject_identifier: Optional[str]
    """With what."""

    action: Optional[str]
    """What was done, such as `create`."""

    resource_type: Optional[str]
    """Kind of the resource."""

    resource: Optional[str]
    """The resource, such as `nik`."""

    resource_id: Optional[str]
    """Its identifier."""

    data: Optional[Data]
    """What the resource holds."""

    status: Optional[str]
    """Not to be trusted: the document says `success` here of a failure too."""

    message: Optional[str]
    """The partner's words."""

    status_code: int
    """200 to 299."""
