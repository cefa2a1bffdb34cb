"""Going through a document object by object, yielding every reference on the way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..data import is_array, is_object
from .files import File, Located
from .grammar import SCHEMA, Kind
from .pointer import Tokens
from .references import Reference


class Walk:
    """Visits each object once in each kind, however many references lead to it."""

    def __init__(self) -> None:
        self.addressed: list[Located] = []
        """Schemas with an ``$id``: references inside them would count from there."""
        self._seen: set[tuple[int, int]] = set()

    def references(self, start: Located, kind: Kind) -> Iterator[Reference]:
        """Every reference at and below the start that has not been visited yet, in document order."""
        file, seen = start.file, self._seen
        todo: list[tuple[Tokens, Any, Kind]] = [(start.tokens, start.value, kind)]
        while todo:
            tokens, value, kind = todo.pop()
            mark = (id(value), id(kind))
            if mark in seen:
                continue
            seen.add(mark)
            if is_object(value):
                if "$ref" in value and _holds_reference(value, kind):
                    yield Reference(file, tokens, value, "$ref", kind)
                if kind is SCHEMA and isinstance(value.get("$id"), str):
                    self.addressed.append(Located(file, tokens, value))
                if kind.texts:
                    yield from _text_references(file, tokens, value, kind)
                inside = [((*tokens, key), child, inner) for key, child, inner in _members(value, kind)]
                todo.extend(reversed(inside))
            elif is_array(value):
                inner = kind.members or kind
                todo.extend(reversed([((*tokens, str(i)), child, inner) for i, child in enumerate(value)]))


def _members(value: dict[str, Any], kind: Kind) -> Iterator[tuple[str, Any, Kind]]:
    fields, members = kind.fields, kind.members
    for key, child in value.items():
        if is_object(child) or is_array(child):
            inner = fields.get(key) or members
            if inner is None or (inner is members and kind.extensible and key.startswith("x-")):
                continue
            yield key, child, inner


def _holds_reference(value: dict[str, Any], kind: Kind) -> bool:
    """In a map, such as ``properties``, ``$ref`` may be a member's own name; its value is then no string."""
    return kind.referable or isinstance(value["$ref"], str)


def _text_references(file: File, tokens: Tokens, value: dict[str, Any], kind: Kind) -> Iterator[Reference]:
    keys = value if kind.texts == ("*",) else kind.texts
    for key in keys:
        if isinstance(value.get(key), str):
            yield Reference(file, tokens, value, key, kind)
