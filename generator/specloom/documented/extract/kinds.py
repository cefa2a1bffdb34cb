"""What a page is: its kind, and the resource type that it is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from ...data import is_array, is_object
from . import targets

_OBJECT = re.compile(r"\b(?:object|fields|attributes|resource)\b", re.IGNORECASE)
_TYPE = re.compile(r"[A-Za-z][\w-]*")


def kind(title: str, tables: list[dict[str, Any]], operations: Iterable[str | None]) -> str:
    """The page's kind, by its title if that names an operation, else by what it has."""
    if titled := targets.titled(title):
        return titled
    known = {each for each in operations if each}
    if re.search(r"\bobject\b", title, re.IGNORECASE) and not known:
        return "object"
    has_fields = any(table["holds"] == "fields" for table in tables)
    if has_fields and (not known or _OBJECT.search(title)):
        return "object"
    if len(known) > 1 or has_fields:
        return "resource"
    return next(iter(known), "guide")


def resource(facts: dict[str, Any]) -> str | None:
    """The resource type: what most of these say, the constant ``type``, the example JSON, the addresses.

    Where as many say one thing as another, the first of them is right: an address may have a word of its own.
    """
    said = Counter[str]()
    for candidates in (
        _constants(facts),
        _shown(facts, "request"),
        _shown(facts, "reply"),
        _addressed(facts),
    ):
        named = (each for each in candidates if isinstance(each, str) and _TYPE.fullmatch(each))
        said.update([first for first in [next(named, None)] if first])
    return next((name for name, _ in said.most_common(1)), None)


def _constants(facts: dict[str, Any]) -> Iterator[Any]:
    for table in facts["tables"]:
        for row in table["rows"]:
            if row.get("name") == "type" and not row.get("place"):
                yield row.get("constant")


def _shown(facts: dict[str, Any], side: str) -> Iterator[Any]:
    for exchange in facts["exchanges"]:
        if "request" in exchange and "operation" not in exchange:
            continue  # It may be about a relationship, and show resources of another type.
        body: Any = exchange.get(side, {}).get("body", {}).get("json")
        data: Any = body.get("data") if is_object(body) else None
        first: Any = data[0] if is_array(data) and data else data
        if is_object(first):
            yield first.get("type")


def _addressed(facts: dict[str, Any]) -> Iterator[str | None]:
    named = [(each["target"], each.get("operation")) for each in facts["endpoints"]]
    sent = [each for each in facts["exchanges"] if "request" in each]
    named += [(each["request"]["target"], each.get("operation")) for each in sent]
    yield from (targets.resource(target, nested=bool(operation)) for target, operation in named)
