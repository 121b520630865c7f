"""The same by name with JSON texts, for drivers and bridges: nothing is decoded on the way.

Every argument is a JSON text, ``str`` or ``bytes``, or ``None`` where there is none; every answer
is a JSON text too. So the spelling of numbers, repeated names and values of a wrong type reach the
library, which says what is wrong with them.
"""

from segel._native import json_describe as describe
from segel._native import json_diagnose as diagnose
from segel._native import json_members as members
from segel._native import json_parse as parse
from segel._native import json_prepare as prepare
from segel._native import json_scopes as scopes
from segel._native import json_sign as sign
from segel._native import json_validate as validate
from segel._native import json_verify as verify

__all__ = [
    "describe",
    "diagnose",
    "members",
    "parse",
    "prepare",
    "scopes",
    "sign",
    "validate",
    "verify",
]
