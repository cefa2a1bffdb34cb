"""Documents made to be difficult: no traceback, no hang, and what could not be told is said."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from .support import compare_data, told

Schemas = dict[str, Any]


def document(schemas: Schemas, version: str = "3.1.1") -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}
    operation = {
        "operationId": "show",
        "requestBody": {"content": content},
        "responses": {"200": {"description": "It.", "content": content}},
    }
    return {
        "openapi": version,
        "info": {"title": "Library", "version": "1"},
        "paths": {"/a": {"post": operation}},
        "components": {"schemas": schemas},
    }


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def chain(count: int, word: str) -> Schemas:
    """A thousand schemas, each an alternative or a part of the one before."""
    names = ["A", *(f"S{index}" for index in range(count))]
    found: Schemas = {name: {word: [ref(after), {"type": "null"}]} for name, after in pairwise(names)}
    return {**found, names[-1]: {"type": "string"}}


def doubled(count: int, word: str) -> Schemas:
    """Each schema is made of the next one twice, so that there are 2**count ways through them."""
    names = ["A", *(f"S{index}" for index in range(count))]
    found: Schemas = {}
    for name, after in pairwise(names):
        parts = [{"properties": {f"{side}{name}": ref(after)}} for side in "ab"]
        found[name] = {word: [ref(after), *parts]} if word == "allOf" else {word: parts}
    return {**found, names[-1]: {"type": "string"}}


CYCLES: list[Schemas] = [
    {"A": {"allOf": [ref("A")]}},
    {"A": {"oneOf": [ref("A"), {"type": "string"}, {"type": "object", "properties": {"a": ref("A")}}]}},
    {"A": {"anyOf": [ref("B"), {"type": "null"}]}, "B": {"anyOf": [ref("A"), {"type": "integer"}]}},
    {"A": {"not": ref("A"), "if": ref("A"), "then": ref("B"), "else": ref("A")}, "B": {"contains": ref("A")}},
    {"A": {"type": "array", "items": ref("A"), "prefixItems": [ref("A")], "additionalProperties": ref("A")}},
    {
        "A": {
            "patternProperties": {"^a": ref("A")},
            "propertyNames": ref("A"),
            "dependentSchemas": {"a": ref("A")},
        }
    },
    {"A": True},
    {"A": False},
    {"A": {}},
]
LARGE: list[Schemas] = [
    chain(300, "anyOf"),
    chain(300, "allOf"),
    doubled(24, "oneOf"),
    doubled(24, "anyOf"),
    doubled(24, "allOf"),
    {"A": {"enum": list(range(20_000))}},
    {"A": {"properties": {f"p{index}": {"type": "string"} for index in range(2_000)}}},
    {"A": {"oneOf": [{"required": [f"p{index}"]} for index in range(300)]}},
    {"A": {"allOf": [{"oneOf": [{"required": [f"{i}{j}"]} for j in range(9)]} for i in range(9)]}},
]
ODD: list[Schemas] = [
    {"A": {"type": "array", "enum": [[[1]], {"a": [1.0]}, 1e308, -0.0, "\ud83d\ude00"]}},
    {"A": {"type": "number", "multipleOf": 1e-308, "minimum": -1e308, "maximum": 10**400}},
    {"A": {"type": ["string", "nonsense"], "enum": [], "pattern": "(", "format": 3, "required": "a"}},
    {"A": {"type": None, "properties": None, "items": None, "oneOf": None, "allOf": [None, 3], "enum": None}},
    {"A": {"properties": {"": {}, "~1": {"const": None}, "a/b": {"x-sortable": True}}, "required": ["", 3]}},
]
ALL = [*CYCLES, *LARGE, *ODD]


@pytest.mark.parametrize("index", range(len(ALL)))
def test_each_against_itself_and_another(index: int, tmp_path: Path) -> None:
    schemas = ALL[index]
    begun = time.process_time()
    same = told(compare_data(tmp_path, document(schemas), document(schemas)))
    assert all(each.startswith("diff-undecided") for each in same)
    plain = {**schemas, "A": {"type": "object", "properties": {"a": {"type": "string"}}}}
    compare_data(tmp_path, document(schemas), document(plain))
    compare_data(tmp_path, document(plain), document(schemas))
    assert time.process_time() - begun < 20


MEDIA = {"content": {"a/b": None}}
BROKEN: list[Schemas] = [
    {"paths": None},
    {"paths": {"/a": None}},
    {"paths": {"/a": {"get": None}}},
    {"paths": {"a": {"get": {}}}},
    {"paths": {"/a": {"get": {"parameters": {}, "responses": [], "security": {}, "servers": 3}}}},
    {"paths": {"/a": {"get": {"parameters": [None, {"name": 3, "in": "query"}, {"name": "a", "in": 1}]}}}},
    {"paths": {"/a": {"get": {"requestBody": 3, "responses": {"200": None, "x": MEDIA}}}}},
    {"servers": [None, {"url": 3}, {"url": "https://a.example", "variables": {"a": None, "b": {"enum": 3}}}]},
    {
        "security": [None, {"a": 3}, {"b": [3]}],
        "components": {"schemas": {"A": {}}, "securitySchemes": {"a": {"flows": {"x": 3}}}},
    },
    {"webhooks": {"a": {"post": None}, "b": None}},
    {"tags": 3},
]


@pytest.mark.parametrize("members", BROKEN, ids=str)
def test_odd_documents(members: dict[str, Any], tmp_path: Path) -> None:
    odd = {**document({"A": {}}), **members}
    compare_data(tmp_path, document({"A": {}}), odd)
    compare_data(tmp_path, odd, document({"A": {}}))
    assert compare_data(tmp_path, odd, odd) == ()
