"""What the types need of `typing` and older versions have elsewhere."""

import sys

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypeAlias, TypedDict
else:
    from typing_extensions import NotRequired, TypeAlias, TypedDict

__all__ = ["NotRequired", "TypeAlias", "TypedDict"]
