"""Values of a document (examples, defaults) held against the document's own schemas.

The schemas of every OpenAPI version are brought into JSON Schema 2020-12 first: 3.0 writes null and exclusive
bounds in its own way. A property that is read-only or write-only is not required of an example, since the
example may be of the other direction.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any
from urllib.parse import quote

import jsonschema_rs

from specloom.data import is_array, is_object

from .document import Document, Node, Object, as_list, as_names, as_object
from .rule import Problem
from .violations import Violation, explain, violations
from .words import quote as quoted

_BASE = "specloom:document"
_LIMITS = ("BacktrackLimitExceeded", "RegexEngineFailure", "Referencing")
"""Ways of a validator to say that it could not decide; they say nothing about the value."""


class Validity:
    """Judges values by the schemas of one document. ``document.view(Validity)`` makes it once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._registry: jsonschema_rs.Registry | None = None
        self._compiled: dict[str, jsonschema_rs.Validator | None] = {}
        # A document that is nested too deeply, or no JSON at all, leaves every value unjudged.
        with suppress(ValueError, RecursionError):
            self._registry = jsonschema_rs.Registry([(_BASE, _as_json_schema(document))])

    def violations(self, schema: Node, value: Any) -> list[Violation]:
        """What of a value breaks a schema; nothing where the schema itself is too broken to judge by."""
        validator = self._validator(schema.pointer)
        if validator is None:
            return []
        try:
            errors = [
                error for error in validator.iter_errors(value) if type(error.kind).__name__ not in _LIMITS
            ]
            return list(violations(errors))
        except (ValueError, RecursionError):
            return []

    def problems(self, schema: Node, value: Any, pointer: str, what: str) -> Iterator[Problem]:
        """The violations as problems: ``what`` names the value, ``pointer`` is where it stands."""
        for violation in self.violations(schema, value):
            place = _place(violation.path)
            message, hint = explain(violation, place)
            yield Problem(
                pointer + violation.pointer,
                f"{what} breaks its schema: {message}",
                hint,
            )

    def _validator(self, pointer: str) -> jsonschema_rs.Validator | None:
        if pointer not in self._compiled:
            self._compiled[pointer] = self._compile(pointer)
        return self._compiled[pointer]

    def _compile(self, pointer: str) -> jsonschema_rs.Validator | None:
        if self._registry is None:
            return None
        reference = {"$ref": f"{_BASE}#{quote(pointer, safe='/~+-._$')}"}
        try:
            return jsonschema_rs.Draft202012Validator(
                reference, registry=self._registry, offline=True, validate_formats=True
            )
        except (ValueError, jsonschema_rs.ReferencingError):
            return None


def _place(path: tuple[str | int, ...]) -> str:
    if not path:
        return "the value"
    return quoted(path[-1]) if isinstance(path[-1], str) else f"item {path[-1]}"


def _as_json_schema(document: Document) -> Object:
    copies: dict[int, Object] = {}
    root = as_object(_copy(document.data, copies))
    for node in document.nodes("schema"):
        schema = copies.get(id(node.value))
        if schema is not None:
            _adapt(schema, node, old=document.version < (3, 1))
    return root


def _copy(value: Any, copies: dict[int, Object]) -> Any:
    if is_array(value):
        return [_copy(item, copies) for item in value]
    if not is_object(value):
        return value
    if id(value) not in copies:
        copies[id(value)] = {key: _copy(member, copies) for key, member in value.items()}
    return copies[id(value)]


def _adapt(schema: Object, node: Node, *, old: bool) -> None:
    for name in ("$schema", "$id", "example", "examples", "default"):
        schema.pop(name, None)
    _require_less(schema, node.value)
    if old:
        _exclusive_bounds(schema)
        _nullable(schema)


def _require_less(schema: Object, written: Object) -> None:
    properties = as_object(written.get("properties"))
    one_way = {
        name
        for name, each in properties.items()
        if as_object(each).get("readOnly") is True or as_object(each).get("writeOnly") is True
    }
    if one_way and "required" in schema:
        schema["required"] = [name for name in as_names(schema["required"]) if name not in one_way]


def _exclusive_bounds(schema: Object) -> None:
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        flag = schema.get(exclusive)
        if isinstance(flag, bool):
            del schema[exclusive]
            if flag and bound in schema:
                schema[exclusive] = schema[bound]


def _nullable(schema: Object) -> None:
    """``nullable`` of OpenAPI 3.0 in the words of JSON Schema. Beside a reference it means nothing."""
    if schema.get("nullable") is not True or "$ref" in schema:
        return
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
    if isinstance(schema.get("enum"), list):
        schema["enum"] = [*as_list(schema["enum"]), None]
    applied = {name: schema.pop(name) for name in ("allOf", "oneOf", "anyOf", "not") if name in schema}
    if applied:
        schema["anyOf"] = [{"type": "null"}, applied]
