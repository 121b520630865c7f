"""What the fields of a dataclass hold, for the part that makes replies."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints


def fields(record: type) -> list[tuple[str, Any]]:
    """Each field with the dataclass in it; ``Any`` if it holds anything, ``None`` if no object."""
    hints = get_type_hints(record)
    return [
        (field.name, next(_objects(hints[field.name]), None))
        for field in dataclasses.fields(record)
    ]


def _objects(hint: Any) -> Iterator[Any]:
    if hint is Any or dataclasses.is_dataclass(hint):
        yield hint
    for part in get_args(hint):
        yield from _objects(part)
