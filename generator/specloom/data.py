"""JSON data, as its readers hand it out: objects are dicts with string keys, arrays are lists."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether the value is a JSON object."""
    return type(value) is dict


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether the value is a JSON array."""
    return type(value) is list


def reference_text(value: object) -> str | None:
    """The text of the value's ``$ref``; None if it is no reference."""
    text = value.get("$ref") if is_object(value) else None
    return text if isinstance(text, str) else None
