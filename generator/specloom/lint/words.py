"""Words for messages: names, lists and values as a person reads them, short and without unsafe characters."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from difflib import get_close_matches
from typing import Any

MAX_VALUE = 60
MAX_NAMES = 8


def show(value: Any) -> str:
    """A value as JSON, cut where it gets long."""
    try:
        return plain(json.dumps(value, ensure_ascii=False, default=str), MAX_VALUE)
    except RecursionError:
        return kind_of(value)


def plain(text: str, limit: int = 200) -> str:
    """A text with every character that does not show written as an escape, and cut where it gets long."""
    safe = "".join(each if each.isprintable() else f"\\u{ord(each):04x}" for each in text[: limit + 1])
    return safe if len(safe) <= limit else f"{safe[: limit - 1]}…"


def quote(name: object) -> str:
    """A name in backquotes, safe to print and cut where it gets long."""
    return f"`{plain(str(name), MAX_VALUE)}`"


def listing(names: Iterable[object], last: str = "and") -> str:
    """Names in backquotes: ``a``, ``b`` and ``c``; of many, the first few and how many more."""
    shown = [quote(name) for name in names]
    if len(shown) > MAX_NAMES:
        shown = [*shown[:MAX_NAMES], f"{len(shown) - MAX_NAMES} more"]
    if len(shown) < 2:
        return "".join(shown)
    return f"{', '.join(shown[:-1])} {last} {shown[-1]}"


def suggestion(name: str, known: Collection[str]) -> str:
    """``Did you mean …?`` if one of the known names is close, else ""."""
    near = get_close_matches(name[:MAX_VALUE], known, 1)
    return f"Did you mean {quote(near[0])}?" if near else ""


def kind_of(value: Any) -> str:
    """The JSON type of a value, with its article."""
    if value is None:
        return "null"
    names: dict[type, str] = {
        bool: "a boolean",
        int: "an integer",
        float: "a number",
        str: "a string",
        list: "an array",
        dict: "an object",
    }
    return next((name for kind, name in names.items() if type(value) is kind), "a value")


def typed(name: str) -> str:
    """A type of JSON Schema with its article."""
    if name == "null":
        return name
    return f"an {name}" if name[:1] in "aio" else f"a {name}"


def plural(count: int, one: str, many: str = "") -> str:
    """``1 schema``, ``2 schemas``."""
    return f"{count} {one}" if count == 1 else f"{count} {many or one + 's'}"
