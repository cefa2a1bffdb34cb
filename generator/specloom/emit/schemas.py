"""Lifted schemas reduced to what decides a Python type.

A schema has two faces. Replies are read tolerantly: an enum is open and nothing else is checked. Requests are
checked: enums are closed, and bounds, lengths and patterns are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from specloom.api.ir import JsonSchema, Schema

Use = Literal["read", "write"]
Feed = dict[str, Any]

FORMATS = frozenset({"date", "date-time", "binary"})
"""The formats with a Python type of their own; a value of any other format is read as the text that came."""

_CHECKS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
)
_TYPE_NAMES: tuple[tuple[type, str], ...] = (
    (bool, "boolean"),
    (str, "string"),
    (int, "integer"),
    (float, "number"),
    (dict, "object"),
    (list, "array"),
)


@dataclass(frozen=True, slots=True)
class Property:
    """A property of a class: its name on the wire, its schema, and whether it is always there."""

    name: str
    schema: JsonSchema
    required: bool


class Schemas:
    """The named schemas of an API, and what of any schema matters to a type.

    Args:
        named: All named schemas.
        usable_pattern: Whether a regular expression can be checked here; the server checks the others.
    """

    def __init__(self, named: Iterable[Schema], usable_pattern: Callable[[str], bool]) -> None:
        self.named = {schema.name: schema for schema in named}
        self._usable_pattern = usable_pattern

    @cached_property
    def classes(self) -> frozenset[str]:
        """Names of the schemas that are objects with known properties."""
        return frozenset(name for name, schema in self.named.items() if schema.json.get("properties"))

    def properties(self, name: str) -> tuple[Property, ...]:
        """The properties of a class, in document order."""
        schema = self.named[name].json
        required = schema.get("required", ())
        return tuple(Property(key, value, key in required) for key, value in schema["properties"].items())

    def feed(self, schema: Any, use: Use) -> Feed:
        """What decides the type of a value.

        Args:
            schema: A lifted schema, or a boolean one.
            use: Whether the value is read or written.

        Returns:
            The schema without anything else; every ``$ref`` is to a named schema.
        """
        if not isinstance(schema, Mapping):
            return {}
        if "$ref" in schema:
            return self._reference(schema)
        if choices := schema.get("anyOf") or schema.get("oneOf"):
            return {"anyOf": [self.feed(choice, use) for choice in choices]}
        return _values(schema, use) or self._simple(schema, use)

    def root(self, name: str, use: Use) -> Feed:
        """What decides the type of a named schema that is no class of its own."""
        return self.feed(self.named[name].json, use)

    def _reference(self, schema: JsonSchema) -> Feed:
        name = reference_name(schema)
        return {"$ref": f"#/$defs/{name}"} if name in self.named else {}

    def _simple(self, schema: JsonSchema, use: Use) -> Feed:
        feed: Feed = {"type": schema["type"]} if "type" in schema else {}
        if schema.get("format") in FORMATS:
            feed["format"] = schema["format"]
        if "items" in schema:
            feed["items"] = self.feed(schema["items"], use)
            feed.setdefault("type", "array")
        if isinstance(schema.get("additionalProperties"), Mapping):
            feed["additionalProperties"] = self.feed(schema["additionalProperties"], use)
            feed.setdefault("type", "object")
        return feed | self._checks(schema) if use == "write" else feed

    def _checks(self, schema: JsonSchema) -> Feed:
        checks: Feed = {key: schema[key] for key in _CHECKS if isinstance(schema.get(key), int | float)}
        pattern = schema.get("pattern")
        if isinstance(pattern, str) and self._usable_pattern(pattern):
            checks["pattern"] = pattern
        return checks


def reference_name(schema: JsonSchema) -> str:
    """The name in a lifted schema's ``$ref``."""
    return str(schema["$ref"]).rpartition("/")[2]


def references(node: Any) -> Iterator[str]:
    """The names that a lifted schema refers to, in document order, values of ``enum`` and ``const`` aside."""
    if isinstance(node, list):
        for item in node:
            yield from references(item)
    elif isinstance(node, Mapping):
        if isinstance(node.get("$ref"), str):
            yield reference_name(node)
        for key, value in node.items():
            if key not in ("enum", "const", "default", "examples", "example"):
                yield from references(value)


def _values(schema: JsonSchema, use: Use) -> Feed:
    """A constant, or an enum: closed for writing; for reading, its values or anything else of their types."""
    if "const" in schema:
        return {"type": "null"} if schema["const"] is None else {"const": schema["const"]}
    if not isinstance(schema.get("enum"), list):
        return {}
    values = [value for value in schema["enum"] if isinstance(value, str | int | float)]
    null: list[Feed] = [{"type": "null"}] if None in schema["enum"] else []
    closed: list[Feed] = [{"enum": values}] if values else []
    open_types = [{"type": name} for name in dict.fromkeys(map(_type_name, values))] if use == "read" else []
    choices = closed + open_types + null
    return {"anyOf": choices} if len(choices) > 1 else next(iter(choices), {})


def _type_name(value: object) -> str:
    return next(name for kind, name in _TYPE_NAMES if isinstance(value, kind))
