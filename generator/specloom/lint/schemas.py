"""What a schema says together with all that it is made of: references, ``allOf``, alternatives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .document import Document, Node, as_list, as_names, as_object

_TOGETHER = ("allOf",)
_ALTERNATIVES = ("oneOf", "anyOf", "if", "then", "else", "dependentSchemas")


def parts(document: Document, node: Node) -> tuple[Node, ...]:
    """The schemas that all hold for a value of ``node``: itself, what it refers to, ``allOf``, and theirs."""
    return _closure(document, node, _TOGETHER)


def facets(document: Document, node: Node) -> tuple[Node, ...]:
    """The parts of a schema and of all its alternatives: whatever may say something about a value of it."""
    return _closure(document, node, (*_TOGETHER, *_ALTERNATIVES))


def alternatives(document: Document, node: Node) -> Iterator[Node]:
    """The schemas of ``oneOf`` and ``anyOf`` of a schema and its parts; the schema itself if it has none."""
    found = False
    for part in parts(document, node):
        for field in ("oneOf", "anyOf"):
            for child in document.children(part, field):
                found = True
                yield child
    if not found:
        yield node


def properties(document: Document, node: Node) -> dict[str, list[Node]]:
    """The schemas of each property that any facet of a schema describes, by name. Not to be changed."""
    if node.pointer not in document.described:
        found: dict[str, list[Node]] = {}
        for facet in facets(document, node):
            for child in document.children(facet, "properties"):
                found.setdefault(child.key, []).append(child)
        document.described[node.pointer] = found
    return document.described[node.pointer]


def property_names(document: Document, node: Node) -> set[str]:
    """The names under ``properties`` in any facet, whatever stands there (``true`` is a schema too)."""
    names: set[str] = set()
    for facet in facets(document, node):
        names.update(as_object(facet.value.get("properties")))
    return names


def required(document: Document, node: Node) -> set[str]:
    """The properties that a value of the schema must have in any case."""
    return {name for part in parts(document, node) for name in as_names(part.value.get("required"))}


def types(node: Node) -> set[str]:
    """The types that the schema names itself, with ``null`` for ``nullable``; empty if it names none."""
    declared = node.value.get("type")
    names = {declared} if isinstance(declared, str) else set(as_names(declared))
    if names and node.value.get("nullable") is True:
        names.add("null")
    return names


def all_types(document: Document, node: Node) -> set[str]:
    """The types that any facet of the schema names."""
    return {name for facet in facets(document, node) for name in types(facet)}


def other_types(document: Document, node: Node, *allowed: str) -> list[str]:
    """The types that the schema names beside those that it may have, sorted."""
    return sorted(all_types(document, node) - {*allowed})


def constants(document: Document, node: Node) -> list[Any] | None:
    """The values that ``const`` or ``enum`` allow, in order; None if nothing pins the value."""
    values: list[Any] = []
    pinned = False
    for facet in facets(document, node):
        if "const" in facet.value:
            values.append(facet.value["const"])
            pinned = True
        elif isinstance(facet.value.get("enum"), list):
            values.extend(as_list(facet.value["enum"]))
            pinned = True
    return values if pinned else None


def allows_null(document: Document, node: Node) -> bool:
    """Whether the schema, by any facet, takes null on purpose."""
    for facet in facets(document, node):
        value = facet.value
        if "null" in types(facet) or value.get("nullable") is True:
            return True
        if ("const" in value and value["const"] is None) or None in as_list(value.get("enum")):
            return True
    return False


def says_nothing(document: Document, node: Node) -> bool:
    """Whether the schema puts no constraint at all on a value."""
    silent = {
        "description",
        "title",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "$comment",
    }
    return all(
        set(facet.value) <= silent or all(key.startswith("x-") for key in set(facet.value) - silent)
        for facet in facets(document, node)
    )


def _closure(document: Document, node: Node, fields: tuple[str, ...]) -> tuple[Node, ...]:
    key = (node.pointer, fields)
    if key not in document.closures:
        document.closures[key] = tuple(_reach(document, node, fields).values())
    return document.closures[key]


def _reach(document: Document, node: Node, fields: tuple[str, ...]) -> dict[str, Node]:
    found: dict[str, Node] = {}
    stack = [node]
    while stack and (document.effort > 0 or not found):
        current = stack.pop()
        document.effort -= 1
        if current.pointer in found:
            continue
        found[current.pointer] = current
        nearer = [child for child in document.children(current) if child.field in fields]
        target = document.target(current)
        stack.extend(reversed([*([target] if target else []), *nearer]))
    return found
