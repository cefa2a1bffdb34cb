"""The words that pages have for types, as types of JSON Schema. A word that is not known says nothing."""

from __future__ import annotations

import json
import re
from typing import Any

_WORDS: dict[str, tuple[str, str]] = {
    "string": ("string", ""), "text": ("string", ""), "str": ("string", ""),
    "datetime": ("string", "date-time"), "date-time": ("string", "date-time"),
    "date": ("string", "date"), "uuid": ("string", "uuid"),
    "url": ("string", ""), "uri": ("string", ""), "email": ("string", ""),
    "integer": ("integer", ""), "int": ("integer", ""), "int32": ("integer", ""), "int64": ("integer", ""),
    "long": ("integer", ""), "number": ("number", ""), "float": ("number", ""), "double": ("number", ""),
    "decimal": ("number", ""), "boolean": ("boolean", ""), "bool": ("boolean", ""),
    "object": ("object", ""), "hash": ("object", ""), "map": ("object", ""), "json": ("object", ""),
    "array": ("array", ""), "list": ("array", ""),
}  # fmt: skip
_JSON_TYPES: dict[type, str] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}
_NULL = re.compile(r"\s*(?:,|\||/|\bor\b)\s*null\b|\bnull\b\s*(?:,|\||/|\bor\b)\s*|^nullable\s+|\?$")
_ARRAY = re.compile(r"(?:array|list)\s*(?:of\b|<|\[).*|.*\[\]")


def meaning(word: str | None) -> tuple[str, str] | None:
    """The JSON type and the format (or ``""``) that a page's word stands for; None if it is not known."""
    text = _NULL.sub("", (word or "")[:100].strip().lower())
    if _ARRAY.fullmatch(text):
        return "array", ""
    return _WORDS.get(text)


def are_same(one: str, other: str) -> bool:
    """Whether two words for types mean the same, as ``string[]`` and ``array of strings`` do."""
    if one == other:
        return True
    known = meaning(one)
    if known is None or known != meaning(other):
        return False
    inner = [_items(each) for each in (one, other)]
    return not all(inner) or inner[0] == inner[1] or are_same(inner[0], inner[1])


def _items(word: str) -> str:
    """The word for the items of an array, "" if there is none."""
    found = re.search(
        r"(?:of|<|\[)\s*([\w-]+?)s?\b[>\]]?\s*$|^([\w-]+?)s?\s*\[\]", word[:100].strip().lower()
    )
    return (found[1] or found[2]) if found else ""


def json_type(value: Any) -> str:
    """The type of a JSON value, ``integer`` for whole numbers."""
    return next((name for kind, name in _JSON_TYPES.items() if type(value) is kind), "null")


def is_of(value: Any, word: str | None) -> bool:
    """Whether a JSON value is what the word says."""
    known = meaning(word)
    return known is None or json_type(value) in (
        {known[0]} | ({"integer"} if known[0] == "number" else set())
    )


def reads_as(text: str, word: str | None) -> bool:
    """Whether a printed example can be of the type."""
    known = meaning(word)
    if known is None or known[0] == "string":
        return True
    try:
        return is_of(json.loads(text), word)
    except (ValueError, RecursionError):
        return False


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same; true is not 1."""
    return json_type(one) == json_type(other) and bool(one == other)
