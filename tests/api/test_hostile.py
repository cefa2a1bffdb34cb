"""Whatever a document looks like, building it ends in findings and never in an exception."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.api.ir import Api
from specloom.diagnostics import Level

from .support import build_document, collection, linkage, openapi, ref, reply, rules

CASES = Path(__file__).parent / "cases"
DOCUMENTS = [
    yaml.safe_load((CASES / name / "input.yaml").read_text("utf-8"))
    for name in ("resource", "linkage", "plain", "composition", "openapi30", "singleton_and_actions")
]
WRONG = [
    None,
    True,
    0,
    -1.5,
    "",
    "text",
    [],
    {},
    [[]],
    [{}],
    {"$ref": "#"},
    {"$ref": 1},
    {"$ref": "#/nowhere"},
    {"": {}},
]


def places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path to every value in a document."""
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in children:
        yield (*path, key)
        yield from places(value, (*path, key))


PLACES = [list(places(document)) for document in DOCUMENTS]


def replaced(document: Any, path: tuple[Any, ...], value: Any) -> Any:
    """A copy of the document with another value at ``path``."""
    changed = json.loads(json.dumps(document))
    node = changed
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = copy.deepcopy(value)
    return changed


@st.composite
def broken(draw: st.DrawFn) -> Any:
    """One of the documents with something else in one place, or with one of its own parts elsewhere."""
    index = draw(st.integers(0, len(DOCUMENTS) - 1))
    document, path = DOCUMENTS[index], draw(st.sampled_from(PLACES[index]))
    value = draw(st.sampled_from(WRONG))
    if draw(st.booleans()):
        value = document
        for key in draw(st.sampled_from(PLACES[index])):
            value = value[key]
    return replaced(document, path, value)


def check(api: Api) -> None:
    """Holds for whatever is built."""
    names = {schema.name for schema in api.schemas}
    for schema in api.schemas:
        for reference in references(schema.json):
            assert reference.removeprefix("#/$defs/") in names
        assert set(schema.names) == set(schema.json.get("properties", {}))
    for resource in api.resources:
        for attribute in resource.attributes:
            for used in (attribute.read, attribute.create, attribute.update):
                assert used is None or all(r.removeprefix("#/$defs/") in names for r in references(used))


def references(schema: Any) -> Iterator[str]:
    """Every reference of a lifted schema; values such as examples are not looked into."""
    if isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"]
        for word, value in schema.items():
            if word in ("properties", "patternProperties"):
                yield from (found for each in value.values() for found in references(each))
            elif word not in ("default", "examples", "enum", "const"):
                yield from references(value)
    elif isinstance(schema, list):
        yield from (found for each in schema for found in references(each))


@given(broken())
@settings(max_examples=300, deadline=None)
def test_a_document_with_something_wrong_in_one_place(document: Any) -> None:
    if isinstance(document, dict):
        api, _ = build_document(document)
        check(api)


@pytest.mark.parametrize(
    "document", [{}, {"openapi": 3}, {"paths": []}, {"components": None}, {"paths": {"/a": None}}]
)
def test_next_to_nothing(document: Any) -> None:
    api, _ = build_document(document)
    assert not api.resources


def test_deep_nesting_is_a_finding() -> None:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(2_000):
        schema = {"type": "array", "items": schema}
    _, findings = build_document(openapi({"/a": {"get": {"responses": reply(schema)}}}))
    assert rules(findings) == {"too-deep"}


def test_objects_may_nest_as_deep_as_they_like() -> None:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(2_000):
        schema = {"type": "object", "properties": {"inner": schema}}
    api, findings = build_document(
        openapi({"/a": {"get": {"operationId": "get", "responses": reply(schema)}}})
    )
    assert not findings
    assert len(api.schemas) == 2_000


@pytest.mark.parametrize("word", ["allOf", "anyOf", "oneOf"])
def test_long_chains(word: str) -> None:
    components = {f"S{i}": {word: [ref(f"S{i + 1}")]} for i in range(2_000)}
    components["S2000"] = {"type": "object", "properties": {"a": {"type": "string"}}}
    api, findings = build_document(openapi({"/a": {"get": {"responses": reply(ref("S0"))}}}, **components))
    assert rules(findings) <= {"too-deep"}
    check(api)


@pytest.mark.parametrize("word", ["allOf", "anyOf", "oneOf"])
def test_schemas_that_hold_themselves(word: str) -> None:
    components = {
        "A": {word: [ref("B"), {"type": "object", "properties": {"a": {"type": "string"}}}]},
        "B": {word: [ref("A"), {"type": "string"}]},
        "C": {"$ref": "#/components/schemas/C"},
        "D": {"type": "array", "items": ref("D")},
        "E": {"additionalProperties": ref("E")},
    }
    paths = {f"/{name}": {"get": {"responses": reply(ref(name))}} for name in components}
    api, findings = build_document(openapi(paths, **components))
    cycles = {f.pointer.split("/")[3] for f in findings if f.rule == "composition-cycle"}
    assert cycles == ({"A", "B", "C"} if word == "allOf" else {"C"})
    check(api)


def test_references_that_lead_into_themselves_lead_nowhere() -> None:
    document = openapi({"/a": {"get": {"responses": reply(ref("A/b"))}}})
    document["components"] = {"$ref": "#/components/schemas/A"}
    document["b"] = {"$ref": "#/b/b/b"}
    document["paths"]["/b"] = {"get": {"responses": reply({"$ref": "#/b/b"})}}
    _, findings = build_document(document)
    assert rules(findings) == {"ref-missing"}


def test_references_pass_through_others() -> None:
    components: dict[str, Any] = {f"S{i}": ref(f"S{i + 1}/items") for i in range(200)}
    components["S200"] = {"type": "string"}
    for _ in range(200):
        components["S200"] = {"type": "array", "items": components["S200"]}
    document = openapi({"/a": {"get": {"operationId": "get", "responses": reply(ref("S0"))}}}, **components)
    api, findings = build_document(document)
    assert rules(findings) == {"schema-unused"}
    assert api.groups[0].operations[0].responses[0].media[0].schema == {"type": "string"}


def test_schemas_that_would_double_at_every_step_are_not_repeated() -> None:
    components: dict[str, Any] = {
        f"S{i}": {"anyOf": [ref(f"S{i + 1}"), {"items": ref(f"S{i + 1}")}]} for i in range(40)
    }
    components["S40"] = {"type": "string"}
    api, _ = build_document(openapi({"/a": {"get": {"responses": reply(ref("S0"))}}}, **components))
    assert sum(len(json.dumps(schema.json)) for schema in api.schemas) < 200_000
    check(api)


def test_huge_enums() -> None:
    values = [f"value {i}" for i in range(20_000)]
    api, findings = build_document(openapi(collection("things", {"kind": {"enum": values}})))
    assert rules(findings) == {"null-undeclared"}
    read = api.resources[0].attributes[0].read
    assert read is not None
    assert len(read["enum"]) == 20_001


def test_deep_values_are_left_out() -> None:
    value: Any = []
    for _ in range(900):
        value = [value]
    _, findings = build_document(
        openapi(A={"type": "object", "properties": {"a": {"enum": [value]}, "b": {"type": [value]}}})
    )
    assert rules(findings) == {"too-deep", "keyword-shape"}


HOSTILE = [
    "class",
    "None",
    "__init__",
    "import",
    "a\nb",
    'a"""b',
    "{{ x }}",
    "\\",
    "'",
    "\x00",
    "é",
    "名",
    "1",
    "",
    "-",
    "a" * 5_000,
]


@pytest.mark.parametrize("name", HOSTILE)
def test_names_are_identifiers_or_errors(name: str) -> None:
    paths = collection(name, {name: {"type": "string"}}, {name: linkage(name)}) if name else {}
    paths[f"/plain/{name}"] = {"get": {"operationId": name, "tags": [name], "responses": reply(ref("A"))}}
    document = openapi(
        paths, A={"type": "object", "properties": {name: {"type": "object", "properties": {name: {}}}}}
    )
    api, findings = build_document(document)
    used = [name for schema in api.schemas for name in (schema.name, *schema.names.values())]
    for resource in api.resources:
        used += [resource.module, resource.model, resource.collection]
        used += [
            each.python_name for each in (*resource.attributes, *resource.relationships, *resource.actions)
        ]
    used += [each.python_name for group in api.groups for each in group.operations]
    assert all(each.isidentifier() for each in used)
    assert any(f.level is Level.ERROR for f in findings) == (name in {"", "-", "\\", "'", "\x00"})
