"""A document in shapes that mean the same: through references, through ``allOf``, in other versions."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

SHAPES = ("inline", "referenced", "composed", "3.0", "3.2")

_PARTS = ("data", "attributes", "relationships", "links", "included", "errors")
"""Members whose schemas are moved to components, or into ``allOf``."""


def shaped(document: Any, shape: str) -> Any:
    """A copy of a document of OpenAPI 3.1 in another shape."""
    made = copy.deepcopy(document)
    if shape == "referenced":
        return _referenced(made)
    if shape == "composed":
        return _with_parts(made, lambda schema: {"allOf": [schema]})
    if shape in ("3.0", "3.2"):
        made["openapi"] = {"3.0": "3.0.4", "3.2": "3.2.0"}[shape]
    return _old(made) if shape == "3.0" else made


def _referenced(document: Any) -> Any:
    moved: dict[str, Any] = {}

    def move(schema: Any) -> Any:
        name = f"Part{len(moved)}"
        moved[name] = schema
        return {"$ref": f"#/components/schemas/{name}"}

    made = _with_parts(document, move)
    made["components"]["schemas"].update(moved)
    return made


def _with_parts(value: Any, change: Callable[[Any], Any], inside: str = "") -> Any:
    """The value with ``change`` made of each body's schema and each part of JSON:API below it."""
    if isinstance(value, list):
        return [_with_parts(item, change) for item in value]
    if not isinstance(value, dict):
        return value
    made = {key: _with_parts(member, change, key) for key, member in value.items()}
    for key, member in made.items():
        part = key == "schema" or (inside == "properties" and key in _PARTS)
        if part and isinstance(member, dict) and "properties" in member:
            made[key] = change(member)
    return made


def _old(value: Any) -> Any:
    """Schemas as OpenAPI 3.0 writes them."""
    if isinstance(value, list):
        return [_old(item) for item in value]
    if not isinstance(value, dict):
        return value
    made = {key: _old(member) for key, member in value.items()}
    types = made.get("type")
    if isinstance(types, list) and len(types) == 2 and types[1] == "null":
        made["type"] = types[0]
        made["nullable"] = True
    if "const" in made and isinstance(made["const"], str):
        made["enum"] = [made.pop("const")]
    if isinstance(made.get("examples"), list):
        made["example"] = made.pop("examples")[0]
    return made
