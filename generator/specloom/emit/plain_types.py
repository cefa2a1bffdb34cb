"""Types that need no generator: names, literals of text, lists and unions of them.

Most documents hold nothing else, and starting datamodel-code-generator takes longer than all the rest
of a generation. Tests hold these annotations against its own.
"""

from __future__ import annotations

from typing import Any

from .hints import ANY, NONE, Hint, union
from .render import Code
from .schemas import Feed, reference_name

_NAMES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def plain_hint(feed: Feed) -> Hint | None:
    """The annotation of a schema, None if it takes datamodel-code-generator to tell."""
    keywords = set(feed)
    if not keywords:
        return ANY
    if keywords == {"type"}:
        return _named(feed["type"])
    if keywords == {"type", "items"} and feed["type"] == "array":
        return _list(plain_hint(feed["items"]))
    if keywords in ({"anyOf"}, {"enum"}):
        return _union(feed["anyOf"]) if "anyOf" in keywords else _literal(feed["enum"])
    return _reference(reference_name(feed)) if keywords == {"$ref"} else None


def _reference(name: str) -> Hint:
    return Hint(Code(name), models=frozenset({name}))


def _named(name: Any) -> Hint | None:
    if name in _NAMES:
        return Hint(Code(_NAMES[name]))
    containers = {
        "null": NONE,
        "object": Hint(Code("dict[str, Any]"), ANY.names),
        "array": Hint(Code("list[Any]"), ANY.names),
    }
    return containers.get(name)


def _list(items: Hint | None) -> Hint | None:
    return items and Hint(Code(f"list[{items.text}]"), items.names, items.models)


def _union(members: list[Feed]) -> Hint | None:
    hints = [plain_hint(member) for member in members]
    known = [hint for hint in hints if hint is not None and hint.text != "Any"]
    # The generator takes null alone, given several times, for anything.
    told = any(hint.text != "None" for hint in known) or len(hints) == 1
    return union(known) if told and len(known) == len(hints) else None


def _literal(values: list[Any]) -> Hint | None:
    """Literals of text, each once; others are left to the generator."""
    if not all(type(value) is str for value in values) or not len(values) == len(set(values)) > 0:
        return None
    members = ", ".join(map(repr, values))
    return Hint(Code(f"Literal[{members}]"), frozenset({"Literal"}))
