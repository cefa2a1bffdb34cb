"""The JSON Schema keywords that a lifted schema may hold, what values they take, and how two schemas join."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from specloom.api.document import Place, as_list, as_mapping, kind
from specloom.api.report import Report
from specloom.data import is_array, is_object

TYPES = ("null", "boolean", "object", "array", "number", "integer", "string")

ANNOTATIONS = ("description", "default", "examples", "deprecated", "readOnly", "writeOnly")


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_positive(value: Any) -> bool:
    return _is_number(value) and value > 0


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _is_values(value: Any) -> bool:
    return is_array(value)


def _is_filled(value: Any) -> bool:
    return is_array(value) and bool(value)


# Keywords whose values are any JSON.
_VALUES = frozenset({"const", "default", "enum", "examples"})
_DEEPEST_VALUE = 100

_Check = tuple[Callable[[Any], bool], str]
_NUMBER: _Check = (_is_number, "a number")
_COUNT: _Check = (_is_count, "a whole number from 0")
_TEXT: _Check = (_is_text, "a string")
_FLAG: _Check = (_is_flag, "a boolean")

SIMPLE: Mapping[str, _Check] = {
    "enum": (_is_filled, "an array with at least one value"),
    "multipleOf": (_is_positive, "a number above 0"),
    "maximum": _NUMBER,
    "minimum": _NUMBER,
    "exclusiveMaximum": _NUMBER,
    "exclusiveMinimum": _NUMBER,
    "maxLength": _COUNT,
    "minLength": _COUNT,
    "pattern": _TEXT,
    "maxItems": _COUNT,
    "minItems": _COUNT,
    "uniqueItems": _FLAG,
    "maxProperties": _COUNT,
    "minProperties": _COUNT,
    "format": _TEXT,
    "contentEncoding": _TEXT,
    "contentMediaType": _TEXT,
    "description": _TEXT,
    "deprecated": _FLAG,
    "readOnly": _FLAG,
    "writeOnly": _FLAG,
    "examples": (_is_values, "an array"),
}


def simple_keywords(schema: Place, report: Report) -> dict[str, Any]:
    """The keywords of one schema that hold no other schema; wrong values are reported and left out."""
    lifted: dict[str, Any] = {}
    for name, value in _modern(schema.mapping).items():
        if name in _VALUES and isinstance(value, dict | list) and _is_deep(value):
            message = f"`{name}` nests more than {_DEEPEST_VALUE} levels deep; it is left out"
            report.error("too-deep", message, schema.child(name).pointer)
        elif name in ("const", "default"):
            lifted[name] = value
        elif name in SIMPLE:
            accepts, expected = SIMPLE[name]
            if accepts(value):
                lifted[name] = value
            else:
                message = f"`{name}` is {_shown(value)}, expected {expected}"
                report.error("keyword-shape", message, schema.child(name).pointer)
    return lifted


def _shown(value: Any) -> str:
    return (
        f"`{value}`" if isinstance(value, int | float) else "an empty array" if value == [] else kind(value)
    )


def _is_deep(value: Any) -> bool:
    """Whether a plain value nests so deep that comparing or printing it could exhaust the stack."""
    level: list[Any] = [value]
    for _ in range(_DEEPEST_VALUE):
        level = [inner for item in level for inner in _inside(item)]
        if not level:
            return False
    return True


def _inside(value: Any) -> list[Any]:
    return list(as_mapping(value).values()) or as_list(value)


def _modern(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """OpenAPI 3.0's boolean ``exclusiveMinimum`` and lone ``example`` in the words of JSON Schema 2020-12."""
    if not schema.keys() & {"exclusiveMinimum", "exclusiveMaximum", "example"}:
        return schema
    modern = dict(schema)
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(modern.get(exclusive), bool):
            is_exclusive = modern.pop(exclusive)
            if is_exclusive and bound in modern:
                modern[exclusive] = modern.pop(bound)
    if "example" in modern:
        modern.setdefault("examples", [modern["example"]])
    return modern


def types_of(schema: Place, report: Report) -> list[str]:
    """The ``type`` of one schema as a list; unknown types are reported and left out."""
    declared = schema.mapping.get("type")
    if declared is None:
        return []
    names: list[Any] = [declared] if isinstance(declared, str) else as_list(declared)
    known = [name for name in dict.fromkeys(n for n in names if isinstance(n, str)) if name in TYPES]
    if len(known) != len(names) or not names:
        shown = f"`{declared}`" if isinstance(declared, str) else kind(declared)
        message = f"`type` is {shown}, expected one of {', '.join(TYPES)}"
        report.error("keyword-shape", message, schema.child("type").pointer)
    return known


def with_types(types: list[str]) -> dict[str, Any]:
    """``type`` for these types, none if there are none."""
    if not types:
        return {}
    return {"type": types[0] if len(types) == 1 else types}


def type_list(schema: Mapping[str, Any]) -> list[str]:
    """The types of a lifted schema."""
    declared = schema.get("type", [])
    return [declared] if isinstance(declared, str) else list(declared)


def allows_null(schema: Mapping[str, Any]) -> bool:
    """Whether a lifted schema takes null on purpose (one that takes anything does not count)."""
    if "null" in type_list(schema) or None in schema.get("enum", ()) or schema.get("const", 0) is None:
        return True
    return any(allows_null(branch) for word in ("anyOf", "oneOf") for branch in schema.get(word, ()))


def nullable(schema: dict[str, Any]) -> dict[str, Any]:
    """A lifted schema that takes null as well."""
    if allows_null(schema) or not schema.keys() - set(ANNOTATIONS):
        return schema
    lifted = dict(schema)
    if "const" in lifted:
        lifted["enum"] = [lifted.pop("const")]
    if "type" in lifted:
        lifted["type"] = [*type_list(lifted), "null"]
    if "enum" in lifted:
        lifted["enum"] = [*lifted["enum"], None]
    for union in ("anyOf", "oneOf"):
        if union in lifted:
            lifted[union] = [*lifted[union], {"type": "null"}]
    if "$ref" in lifted:
        reference = {"$ref": lifted.pop("$ref")}
        lifted = {"anyOf": [reference, {"type": "null"}], **lifted}
    return lifted


def join(base: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Two lifted schemas that both hold, as one; where neither is narrower the latter counts."""
    joined = {**base, **other}
    for name in base.keys() & other.keys():
        joined[name] = _JOINS.get(name, _latter)(base[name], other[name])
    if "$ref" in other:
        joined = {k: v for k, v in joined.items() if k in other or k in ANNOTATIONS}
    return joined


def _latter(_: Any, other: Any) -> Any:
    return other


def _common_types(base: Any, other: Any) -> Any:
    base_types = [base] if isinstance(base, str) else base
    types = [other] if isinstance(other, str) else other
    common = [name for name in types if name in base_types or (name == "integer" and "number" in base_types)]
    return (common[0] if len(common) == 1 else common) or other


def _common_values(base: list[Any], other: list[Any]) -> list[Any]:
    known = {_key(value) for value in base}
    return [value for value in other if _key(value) in known] or other


def _key(value: Any) -> str:
    """A text that is the same for values that JSON Schema calls equal."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True)


def _both(base: list[Any], other: list[Any]) -> list[Any]:
    return list(dict.fromkeys([*base, *other]))


_JOINS: Mapping[str, Callable[[Any, Any], Any]] = {
    "type": _common_types,
    "enum": _common_values,
    "required": _both,
    "minimum": max,
    "exclusiveMinimum": max,
    "minLength": max,
    "minItems": max,
    "minProperties": max,
    "maximum": min,
    "exclusiveMaximum": min,
    "maxLength": min,
    "maxItems": min,
    "maxProperties": min,
}


def subschemas(schema: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The schemas directly inside a lifted schema."""
    for word in ("properties", "patternProperties"):
        yield from as_mapping(schema.get(word)).values()
    for word in ("anyOf", "oneOf", "prefixItems"):
        yield from as_list(schema.get(word))
    for word in ("items", "additionalProperties", "propertyNames"):
        inside = schema.get(word)
        if is_object(inside):
            yield inside


def references(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """All schemas within a lifted schema, itself included, that hold a ``$ref``."""
    waiting = [schema]
    while waiting:
        inside = waiting.pop()
        if "$ref" in inside:
            yield inside
        waiting.extend(subschemas(inside))
