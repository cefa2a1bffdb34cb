"""Lifted schemas reduced to what decides a Python type.

A schema has two faces. Replies are read tolerantly: an enum is open and nothing else is checked. Requests are
checked: enums are closed, and bounds, lengths and patterns are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, cast

from specloom.api import keywords
from specloom.api.ir import JsonSchema, Schema
from specloom.data import is_array

Use = Literal["read", "write"]
Feed = dict[str, Any]

FORMATS = frozenset({"date", "date-time", "binary"})
"""The formats with a Python type of their own; a value of any other format is read as the text that came."""

_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_CHECKS = {
    "integer": _BOUNDS,
    "number": _BOUNDS,
    "string": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
}
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
        known = cast(JsonSchema, schema)
        if "$ref" in known:
            return self._reference(known)
        choices: list[Any] = known.get("anyOf") or known.get("oneOf") or []
        if choices:
            return {"anyOf": [self.feed(choice, use) for choice in choices]}
        return _values(known, use) or self._by_type(known, use)

    def root(self, name: str, use: Use) -> Feed:
        """What decides the type of a named schema that is no class of its own."""
        return self.feed(self.named[name].json, use)

    def _reference(self, schema: JsonSchema) -> Feed:
        name = reference_name(schema)
        return {"$ref": f"#/$defs/{name}"} if name in self.named else {}

    def _by_type(self, schema: JsonSchema, use: Use) -> Feed:
        """Each type with the keywords that mean something for it."""
        types = schema.get("type") or _implied_types(schema)
        choices = [
            self._of_type(name, schema, use) for name in ([types] if isinstance(types, str) else types)
        ]
        return {"anyOf": choices} if len(choices) > 1 else dict(*choices)

    def _of_type(self, name: str, schema: JsonSchema, use: Use) -> Feed:
        feed: Feed = {"type": name}
        if name == "string" and schema.get("format") in FORMATS:
            feed["format"] = schema["format"]
        inside = {"array": "items", "object": "additionalProperties"}.get(name, "")
        if isinstance(schema.get(inside), Mapping):
            feed[inside] = self.feed(schema[inside], use)
        return feed | self._checks(name, schema) if use == "write" else feed

    def _checks(self, name: str, schema: JsonSchema) -> Feed:
        checks: Feed = {key: schema[key] for key in _CHECKS.get(name, ()) if is_number(schema.get(key))}
        if name == "array" and schema.get("uniqueItems") is True:
            checks["uniqueItems"] = True
        pattern = schema.get("pattern")
        if name == "string" and isinstance(pattern, str) and self._usable_pattern(pattern):
            checks["pattern"] = pattern
        return checks


def is_number(value: object) -> bool:
    """Whether a value is a JSON number."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def _implied_types(schema: JsonSchema) -> list[str]:
    """The type of a schema that does not say it, as far as another keyword tells."""
    return [
        name for word, name in (("items", "array"), ("additionalProperties", "object")) if word in schema
    ][:1]


def reference_name(schema: JsonSchema) -> str:
    """The name in a lifted schema's ``$ref``."""
    return str(schema["$ref"]).rpartition("/")[2]


def references(schema: JsonSchema) -> Iterator[str]:
    """The names that a lifted schema refers to."""
    return (reference_name(each) for each in keywords.references(dict(schema)))


def _values(schema: JsonSchema, use: Use) -> Feed:
    """A constant, or an enum: closed for writing; for reading, its values or anything else of their types."""
    if "const" in schema:
        const = schema["const"]
        return {"type": "null"} if const is None else {"const": const} if _is_literal(const) else {}
    if not is_array(schema.get("enum")):
        return {}
    values = [value for value in schema["enum"] if _is_literal(value)]
    null: list[Feed] = [{"type": "null"}] if None in schema["enum"] else []
    closed: list[Feed] = [{"enum": values}] if values else []
    open_types: list[Feed] = (
        [{"type": name} for name in dict.fromkeys(map(_type_name, values))] if use == "read" else []
    )
    choices = [*closed, *open_types, *null]
    return {"anyOf": choices} if len(choices) > 1 else dict(*choices)


def _is_literal(value: object) -> bool:
    return isinstance(value, str | int | float)


def _type_name(value: object) -> str:
    return next(name for kind, name in _TYPE_NAMES if isinstance(value, kind))
