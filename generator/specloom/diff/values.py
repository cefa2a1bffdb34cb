"""Values of a document: whether they are equal, what type they have, how they are shown."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from typing import Any

from ..data import is_array, is_object
from ..lint.words import show


def canonical(value: Any) -> str:
    """A text that is the same for values that JSON Schema calls equal."""
    try:
        return json.dumps(_plain(value), sort_keys=True)
    except (RecursionError, ValueError, OverflowError):
        return "too large to compare"


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if is_object(value):
        return {key: _plain(inner) for key, inner in value.items()}
    return [_plain(inner) for inner in value] if is_array(value) else value


def type_of(value: Any) -> str:
    """The JSON Schema type of a value; ``integer`` for numbers without a fraction."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if is_array(value) else "object"


def number(value: Any) -> float | None:
    """The value if it is a finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if isinstance(value, int) or math.isfinite(value) else None


def spoken(types: Iterable[str]) -> tuple[str, ...]:
    """Types for messages: a number may be an integer without saying so."""
    names = set(types)
    return tuple(sorted(names - {"integer"} if "number" in names else names))


def shown(values: Iterable[Any]) -> tuple[str, ...]:
    """Values as JSON, each cut where it gets long."""
    return tuple(show(value) for value in values)
