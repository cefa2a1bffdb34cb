"""What can be taken out of a document so that someone must notice."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

METHODS = {"get", "post", "put", "patch", "delete"}

Way = tuple[str | int, ...]


def deletions(document: dict[str, Any]) -> Iterator[tuple[str, Way]]:
    """Kind and way of each attribute, operation, enum value and parameter."""
    for way, value, parent in _walk((), document):
        if (parent == "properties" and len(way) > 3 and way[-3] == "attributes") or _is_named_attributes(way):
            yield "attribute", way
        elif parent == "enum" and value is not None:
            yield "enum value", way
        elif parent == "parameters" and way[0] == "paths":
            yield "parameter", way
        elif way[0] == "paths" and len(way) == 3 and way[2] in METHODS:
            yield "operation", way


def without(document: dict[str, Any], way: Way) -> dict[str, Any]:
    """A copy of the document without that place; a name that is taken out is not required either."""
    changed = copy.deepcopy(document)
    holder: Any = changed
    holders = [holder]
    for token in way[:-1]:
        holder = holder[token]
        holders.append(holder)
    del holder[way[-1]]
    required = holders[-2].get("required") if isinstance(holders[-2], dict) else None
    if isinstance(required, list) and way[-1] in required:
        required.remove(way[-1])
    return changed


def _is_named_attributes(way: Way) -> bool:
    """``components/schemas/BookAttributes/properties/NAME``."""
    return (
        len(way) == 5
        and way[:2] == ("components", "schemas")
        and way[3] == "properties"
        and "Attributes" in str(way[2])
    )


def _walk(way: Way, node: Any) -> Iterator[tuple[Way, Any, str]]:
    members = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in members:
        if key in ("example", "examples", "default"):
            continue
        yield (*way, key), value, str(way[-1]) if way else ""
        yield from _walk((*way, key), value)
