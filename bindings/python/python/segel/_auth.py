"""How `requests` is kept from adding a password of its own to a prepared call."""

from typing import TypeVar

_Request = TypeVar("_Request")


def as_it_is(request: _Request) -> _Request:
    """The request, with the headers that it has."""
    return request
