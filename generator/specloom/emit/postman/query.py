"""Query parameters as Postman lists them: one entry a name, switched off unless required."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from specloom.api.ir import Parameter
from specloom.data import is_array, is_object
from specloom.source.pointer import split, step


def entries(document: Mapping[str, Any], parameter: Parameter) -> list[dict[str, Any]]:
    """The entries of one parameter: several for an object in brackets, ``filter[ids]`` and so on."""
    raw = at(document, parameter.pointer)
    found = dict(_values(document, parameter, raw)) or {parameter.name: ""}
    return [
        {
            "key": key,
            "value": value,
            "description": parameter.description,
            **({} if parameter.required else {"disabled": True}),
        }
        for key, value in found.items()
    ]


def value_of(document: Mapping[str, Any], parameter: Parameter) -> str:
    """A value to show for a parameter: its example, else its default or first possible value, else ""."""
    return _text(_shown(document, at(document, parameter.pointer)))


def at(document: Mapping[str, Any], pointer: str) -> Any:
    """What stands at a pointer of the document, with references followed; None if nothing does."""
    node: Any = document
    try:
        for token in split(pointer):
            node = step(node, token)
    except (KeyError, IndexError, TypeError, ValueError):
        return None
    return _followed(document, node)


def _followed(document: Mapping[str, Any], node: Any) -> Any:
    for _ in range(50):
        reference = node.get("$ref") if is_object(node) else None
        if not isinstance(reference, str) or not reference.startswith("#"):
            break
        node = at(document, reference[1:])
    return node


def _values(document: Mapping[str, Any], parameter: Parameter, raw: Any) -> Iterator[tuple[str, str]]:
    shown = _shown(document, raw)
    if parameter.style != "deepObject":
        yield parameter.name, _text(shown)
        return
    members = dict.fromkeys(_members(document, raw.get("schema") if is_object(raw) else None), "")
    if is_object(shown):
        members |= {str(name): _text(value) for name, value in shown.items()}
    yield from ((f"{parameter.name}[{name}]", value) for name, value in members.items())


def _members(document: Mapping[str, Any], schema: Any, depth: int = 20) -> Iterator[str]:
    """The names of the properties of an object, those of the parts it is composed of first."""
    schema = _followed(document, schema)
    if not is_object(schema) or not depth:
        return
    parts = schema.get("allOf")
    for part in parts if is_array(parts) else ():
        yield from _members(document, part, depth - 1)
    properties = schema.get("properties")
    yield from map(str, properties if is_object(properties) else ())


def _shown(document: Mapping[str, Any], raw: Any) -> Any:
    if not is_object(raw):
        return ""
    if "example" in raw:
        return raw["example"]
    examples = raw.get("examples")
    if is_object(examples) and examples:
        first = _followed(document, next(iter(examples.values())))
        return first.get("value", "") if is_object(first) else ""
    return _from_schema(_followed(document, raw.get("schema")))


def _from_schema(schema: Any) -> Any:
    if not is_object(schema):
        return ""
    listed = (schema.get(key) for key in ("examples", "enum"))
    candidates = [schema.get("example"), schema.get("default")]
    candidates += [each[0] for each in listed if is_array(each) and each]
    return next((each for each in candidates if each is not None), "")


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if is_array(value):
        return ",".join(map(_text, value))
    return json.dumps(value)
