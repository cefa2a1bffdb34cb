"""Whatever a document holds, lint gives findings and never raises, hangs or fetches anything."""

from __future__ import annotations

import copy
import json
import socket
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specloom.diagnostics import Finding, Position, SpecloomError
from specloom.lint import lint
from specloom.lint.document import escape

from .support import lint_data

Path_ = tuple[str | int, ...]

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.1",
    "info": {"title": "Pets", "version": "1"},
    "servers": [
        {"url": "https://{region}.example.com", "variables": {"region": {"default": "eu", "enum": ["eu"]}}}
    ],
    "security": [{"token": []}],
    "tags": [{"name": "pets", "description": "Animals."}],
    "paths": {
        "/pets": {
            "parameters": [
                {"name": "page[size]", "in": "query", "schema": {"type": "integer", "default": 10}}
            ],
            "get": {
                "operationId": "list_pets",
                "tags": ["pets"],
                "responses": {
                    "200": {
                        "description": "Pets.",
                        "headers": {"X-Limit": {"schema": {"type": "integer"}, "example": 5}},
                        "content": {
                            "application/vnd.api+json": {"schema": {"$ref": "#/components/schemas/Pets"}}
                        },
                        "links": {"next": {"operationId": "list_pets"}},
                    },
                    "404": {"$ref": "#/components/responses/Failed"},
                },
            },
            "post": {
                "operationId": "create_pet",
                "requestBody": {
                    "content": {
                        "application/vnd.api+json": {
                            "schema": {"properties": {"data": {"$ref": "#/components/schemas/Pet"}}},
                            "examples": {"one": {"value": {"data": {"type": "pets"}}}},
                        }
                    }
                },
                "responses": {"201": {"description": "Made."}},
                "callbacks": {
                    "done": {"{$request.body#/url}": {"post": {"responses": {"204": {"description": "Ok."}}}}}
                },
            },
        },
        "/pets/{id}": {
            "get": {
                "operationId": "pet",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"200": {"description": "A pet."}},
            }
        },
    },
    "components": {
        "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        "responses": {
            "Failed": {
                "description": "No.",
                "content": {
                    "application/vnd.api+json": {"schema": {"properties": {"errors": {"type": "array"}}}}
                },
            }
        },
        "schemas": {
            "Pets": {
                "type": "object",
                "properties": {
                    "data": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
                    "included": {"type": "array", "items": {"oneOf": [{"$ref": "#/components/schemas/Pet"}]}},
                },
            },
            "Pet": {
                "type": "object",
                "required": ["type"],
                "properties": {
                    "type": {"const": "pets"},
                    "id": {"type": "string"},
                    "attributes": {"allOf": [{"$ref": "#/components/schemas/Name"}], "required": ["name"]},
                    "relationships": {
                        "properties": {
                            "owner": {
                                "properties": {
                                    "data": {
                                        "anyOf": [
                                            {
                                                "properties": {
                                                    "type": {"enum": ["owners"]},
                                                    "id": {"type": "string"},
                                                }
                                            },
                                            {"type": "null"},
                                        ]
                                    }
                                }
                            }
                        }
                    },
                },
                "discriminator": {"propertyName": "type", "mapping": {"pets": "#/components/schemas/Pet"}},
            },
            "Name": {
                "type": "object",
                "properties": {
                    "name": {"type": ["string", "null"], "pattern": "^[a-z]+$", "examples": ["tom"]}
                },
                "additionalProperties": False,
            },
        },
    },
}


def places(value: Any, path: Path_ = ()) -> list[Path_]:
    """Every place of a document."""
    found = [path]
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in items:
        found += places(member, (*path, key))
    return found


PLACES = places(DOCUMENT)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
WRONG = JSON | st.sampled_from(
    [
        {"$ref": "#/components/schemas/Pet"},
        {"$ref": "#/components/schemas"},
        {"$ref": "#"},
        {"$ref": 3},
        {"$ref": "#/nowhere/~2/%"},
        {"type": ["object", 3]},
        {"type": {}},
        [[[]]],
        10**40,
        "3.0.3",
        "3.2.0",
    ]
)


class Bundle:
    """A bundle of data that no file holds, so that any shape can be tried."""

    findings: tuple[Finding, ...] = ()

    def __init__(self, document: Any) -> None:
        self.document = document

    def position(self, pointer: str) -> Position:
        return Position(pointer)


def lint_bare(document: Any) -> tuple[Finding, ...]:
    return lint(Bundle(document))  # type: ignore[arg-type]  # the two members that lint uses


def replaced(path: Path_, value: Any) -> Any:
    """The document with another value at one place."""
    if not path:
        return value
    document = copy.deepcopy(DOCUMENT)
    inside: Any = document
    for key in path[:-1]:
        inside = inside[key]
    inside[path[-1]] = value
    return document


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(PLACES[1:]), WRONG)
def test_any_value_anywhere(path: Path_, value: Any) -> None:
    lint_bare(replaced(path, value))


@pytest.mark.parametrize("value", [None, 3, "text", [], {}, True], ids=repr)
def test_each_place_once_with_each_shape(value: Any) -> None:
    for path in PLACES[1:]:
        lint_bare(replaced(path, value))


@pytest.mark.parametrize(
    "version", ["3.0.4", "3.1.1", "3.2.0", "3", "", None, 3.1, [], "3.99999999999.1"], ids=repr
)
def test_any_version(version: Any) -> None:
    lint_bare({**DOCUMENT, "openapi": version})


def test_no_document_at_all() -> None:
    assert {finding.rule for finding in lint_bare({})} == {"openapi-document"}


@pytest.mark.parametrize("ref", ["#", "#/paths", "#/components", "#/info/title", "#/servers/0/variables"])
@pytest.mark.parametrize("path", [path for path in PLACES[1:] if isinstance(path[-1], str)][::7], ids=str)
def test_references_to_places_of_another_kind(path: Path_, ref: str) -> None:
    lint_bare(replaced(path, {"$ref": ref}))


def nested(levels: int) -> Any:
    schema: Any = {"type": "string"}
    for _ in range(levels):
        schema = {"type": "object", "properties": {"a": schema}, "allOf": [{}]}
    return schema


@pytest.mark.parametrize("levels", [100, 450, 3000])
def test_deep_schemas(levels: int) -> None:
    start = time.process_time()
    lint_bare(
        {
            **DOCUMENT,
            "components": {
                "schemas": {
                    "Deep": nested(levels),
                    "Other": {
                        "default": nested(levels),
                        "const": nested(levels),
                        "enum": [nested(levels)] * 2,
                    },
                    "Typed": {"type": "string", "const": nested(levels), "example": nested(levels)},
                }
            },
        }
    )
    assert time.process_time() - start < 5


def test_every_schema_composed_of_every_other() -> None:
    names = [f"S{index}" for index in range(150)]
    everything = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    schemas = {name: {"allOf": everything, "properties": {name: {"type": "string"}}} for name in names}
    start = time.process_time()
    lint_bare({**DOCUMENT, "components": {"schemas": schemas}})
    assert time.process_time() - start < 5


def test_alternatives_of_alternatives() -> None:
    schemas: dict[str, Any] = {"S0": {"properties": {"type": {}, "attributes": {}}}}
    for index in range(1, 40):
        schemas[f"S{index}"] = {"oneOf": [{"$ref": f"#/components/schemas/S{index - 1}"}] * 2}
    body = {"schema": {"properties": {"data": {"$ref": "#/components/schemas/S39"}}}}
    operation = {
        "requestBody": {"content": {"application/vnd.api+json": body}},
        "responses": {"204": {"description": ""}},
    }
    start = time.process_time()
    lint_bare({**DOCUMENT, "paths": {"/a": {"post": operation}}, "components": {"schemas": schemas}})
    assert time.process_time() - start < 5


def test_patterns_that_backtrack_for_ever() -> None:
    schema = {"type": "string", "pattern": "^(a+)+$", "default": "a" * 60 + "!", "examples": ["a" * 60 + "!"]}
    start = time.process_time()
    lint_bare({**DOCUMENT, "components": {"schemas": {"Slow": schema}}})
    assert time.process_time() - start < 5


@pytest.mark.parametrize("count", [3000])
def test_many_faults_are_counted_and_cut(count: int) -> None:
    schemas = {f"S{index}": {"type": "strng", "tpye": 1} for index in range(count)}
    start = time.process_time()
    findings = lint_bare({**DOCUMENT, "components": {"schemas": schemas}})
    assert time.process_time() - start < 5
    cut = [finding for finding in findings if finding.rule == "keyword-unknown"]
    assert len(cut) == 501
    assert any(finding.message == f"{count - 500} more places break this rule" for finding in cut)


def test_many_paths() -> None:
    paths = {f"/a{index}/{{id}}/b/{{other}}": {"get": {}} for index in range(3000)}
    start = time.process_time()
    lint_bare({**DOCUMENT, "paths": paths})
    assert time.process_time() - start < 5


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    remote = "https://schemas.invalid/pet.json"
    schemas = {
        "A": {"$ref": remote},
        "B": {"$id": remote, "$schema": remote, "$dynamicRef": remote, "default": 3},
        "C": {"allOf": [{"$ref": "file:///etc/passwd"}], "default": 3},
    }
    document = {**DOCUMENT, "jsonSchemaDialect": remote, "components": {"schemas": schemas}}
    rules_found = {finding.rule for finding in lint_bare(document)}
    assert "ref-unresolvable" in rules_found


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(st.sampled_from(PLACES[1:]), WRONG)
def test_positions_of_whatever_can_be_loaded(tmp_path: Path, path: Path_, value: Any) -> None:
    try:
        findings = lint_data(tmp_path, replaced(path, value))
    except SpecloomError:
        return
    lines = len(json.dumps(replaced(path, value)).splitlines())
    for finding in findings:
        assert 1 <= finding.position.line <= lines
        assert finding.message and finding.hint
        assert finding.pointer == "" or finding.pointer.startswith("/")


def test_pointers_survive_odd_names() -> None:
    odd = "/a~b/{x}/%7B"
    document = {**DOCUMENT, "paths": {odd: {"get": {}}}, "components": {}}
    found = [
        finding.pointer for finding in lint_bare(document) if finding.rule == "path-parameter-undeclared"
    ]
    assert found == [f"/paths/{escape(odd)}/get"]
