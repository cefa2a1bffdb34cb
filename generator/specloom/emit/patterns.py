"""Which regular expressions of JSON Schema can be checked by pydantic."""

from __future__ import annotations

import re
from functools import cache

from pydantic_core import SchemaError, SchemaValidator, core_schema

_PART = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]?|.", re.DOTALL)
_OTHERWISE = re.compile(r"\\[DWSbBAzZa<>]|\(\?[^:<]|\{,")
"""What means something else to pydantic's engine than in ECMA-262, or is nothing there: complements (``\\D``
leaves out the digits of every script), borders of words, anchors, flags, and ``{,3}``."""
_OTHERWISE_IN_CLASS = re.compile(r"^\[\^?\]|^\[\^.*\\[dws]|^\[(?:\\.|[^\\])*\[|\\[DWSbB]|&&|--|~~", re.DOTALL)
"""The same inside of ``[...]``: complements, set operations, and classes in classes."""


@cache
def usable_pattern(pattern: str) -> bool:
    """Whether pydantic can check a regular expression, and refuses no text that it matches in JSON Schema's
    dialect (ECMA-262), which has more than its engine.
    """
    parts = _PART.findall(pattern)
    classes = [each for each in parts if each.startswith("[")]
    outside = "".join("x" if each.startswith("[") else each for each in parts)
    if _OTHERWISE.search(outside) or any(map(_OTHERWISE_IN_CLASS.search, classes)):
        return False
    try:
        SchemaValidator(core_schema.str_schema(pattern=pattern))
    except (SchemaError, UnicodeError):
        return False
    return True
