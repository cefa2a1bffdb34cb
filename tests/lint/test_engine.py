"""The parts under the rules: the walk, references, schemas put together, the validators, the run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator, OpenAPIV32SpecValidator

import specloom.lint
from specloom.diagnostics import Level
from specloom.lint import lint, rules
from specloom.lint.document import Document, escape, tokens
from specloom.lint.jsonapi import JsonApi
from specloom.lint.operations import operations
from specloom.lint.plurals import looks_plural, same_word
from specloom.lint.rule import Rule
from specloom.lint.schemas import parts, properties
from specloom.lint.words import listing, plain, quote, show
from specloom.source import bundle, load

from .support import lint_text, told


def document(**members: Any) -> Document:
    return Document({"openapi": "3.1.1", "info": {"title": "", "version": ""}, **members})


def test_examples_and_extensions_are_no_objects_of_the_document() -> None:
    trap = {"$ref": "#/nowhere", "type": "strng", "properties": {"a": {"enum": [1, 1]}}}
    schemas = {
        "A": {
            "example": trap,
            "default": trap,
            "const": trap,
            "enum": [trap],
            "x-a": trap,
            "examples": [trap],
        }
    }
    walked = document(paths={"x-a": trap}, components={"schemas": schemas}, **{"x-b": trap})
    assert [node.pointer for node in walked] == ["", "/info", "/components", "/components/schemas/A"]


def test_a_property_may_be_named_like_a_keyword() -> None:
    schema = {
        "properties": {
            "properties": {"type": "string"},
            "$ref": {"type": "integer"},
            "example": {"enum": [1, 1]},
        }
    }
    walked = document(components={"schemas": {"A": schema}})
    assert [node.key for node in walked.nodes("schema")] == ["A", "properties", "$ref", "example"]


def test_what_references_lead_to_is_walked_wherever_it_stands() -> None:
    walked = document(
        components={"schemas": {"A": {"$ref": "#/x-shared/B"}}},
        **{
            "x-shared": {
                "B": {"items": {"$ref": "#/x-shared/C"}},
                "C": {"type": "string"},
                "D": {"type": "string"},
            }
        },
    )
    assert [node.pointer for node in walked.nodes("schema")] == [
        "/components/schemas/A",
        "/x-shared/B",
        "/x-shared/B/items",
        "/x-shared/C",
    ]


def test_references_through_references() -> None:
    walked = document(
        components={
            "schemas": {
                "A": {"$ref": "#/components/schemas/B/properties/b~1c"},
                "B": {"$ref": "#/components/schemas/C"},
                "C": {"properties": {"b/c": {"type": "string"}}},
                "Loop": {"$ref": "#/components/schemas/Loop"},
                "Through": {"$ref": "#/components/schemas/Loop/properties/a"},
                "Percent": {"$ref": "#/components/schemas/%43"},
            }
        }
    )
    ends = {node.key: walked.follow(node).pointer for node in walked.nodes("schema") if node.ref}
    assert ends == {
        "A": "/components/schemas/C/properties/b~1c",
        "B": "/components/schemas/C",
        "Loop": "/components/schemas/Loop",
        "Through": "/components/schemas/Through",
        "Percent": "/components/schemas/C",
    }


def test_parts_and_properties_of_a_composition() -> None:
    walked = document(
        components={
            "schemas": {
                "A": {"allOf": [{"$ref": "#/components/schemas/B"}], "properties": {"a": {}}},
                "B": {
                    "properties": {"b": {}},
                    "oneOf": [{"properties": {"c": {}}}],
                    "$ref": "#/components/schemas/A",
                },
            }
        }
    )
    node = walked.at("/components/schemas/A")
    assert node is not None
    assert [part.pointer for part in parts(walked, node)] == [
        "/components/schemas/A",
        "/components/schemas/A/allOf/0",
        "/components/schemas/B",
    ]
    assert list(properties(walked, node)) == ["a", "b", "c"]


def test_parameters_of_the_path_are_inherited_and_overridden() -> None:
    q = {"name": "q", "in": "query"}
    walked = document(
        paths={
            "/a": {
                "parameters": [q, {"name": "r", "in": "query"}],
                "get": {"parameters": [{**q, "schema": {}}]},
            }
        }
    )
    (operation,) = operations(walked)
    assert [parameter.written.pointer for parameter in operation.parameters] == [
        "/paths/~1a/get/parameters/0",
        "/paths/~1a/parameters/1",
    ]


def test_kinds_of_json_api_operations() -> None:
    resource = {"properties": {"type": {"const": "a"}, "id": {}, "attributes": {}}}
    one = {"content": {"application/vnd.api+json": {"schema": {"properties": {"data": resource}}}}}
    items = {"type": "array", "items": resource}
    many = {"content": {"application/vnd.api+json": {"schema": {"properties": {"data": items}}}}}
    nothing = {"responses": {"204": {}}}
    walked = document(
        paths={
            "/a": {"get": {"responses": {"200": many}}, "post": {"requestBody": one, **nothing}},
            "/a/{id}": {
                "get": {"responses": {"200": one}},
                "patch": {"requestBody": one, **nothing},
                "delete": nothing,
                "put": nothing,
            },
            "/a/{id}/b": {"get": nothing},
            "/a/{id}/run": {"post": nothing},
            "/me": {"get": {"responses": {"200": one}}, "patch": {"requestBody": one, **nothing}},
            "/plain": {"get": nothing, "delete": nothing},
        }
    )
    kinds = [(str(action.operation), action.kind) for action in walked.view(JsonApi).actions]
    assert kinds == [
        ("GET /a", "list"),
        ("POST /a", "create"),
        ("GET /a/{id}", "retrieve"),
        ("PATCH /a/{id}", "update"),
        ("DELETE /a/{id}", "delete"),
        ("PUT /a/{id}", "other"),
        ("GET /a/{id}/b", "related"),
        ("POST /a/{id}/run", "other"),
        ("GET /me", "retrieve"),
        ("PATCH /me", "update"),
    ]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("role", "roles", True),
        ("address", "addresses", True),
        ("category", "categories", True),
        ("stockLocation", "stock-locations", True),
        ("roles", "roles", True),
        ("role", "rule", False),
        ("sku", "skus_lists", False),
    ],
)
def test_the_same_word(one: str, other: str, same: bool) -> None:
    assert same_word(one, other) is same
    assert same_word(other, one) is same


@pytest.mark.parametrize(
    ("name", "plural"), [("roles", True), ("address", False), ("status", False), ("is", False)]
)
def test_plural_endings(name: str, plural: bool) -> None:
    assert looks_plural(name) is plural


def test_pointers_are_escaped_and_back() -> None:
    assert tokens(f"/{escape('a/b~c~1')}/0") == ["a/b~c~1", "0"]


def test_words_are_short_and_safe() -> None:
    assert quote("a\u202e\n`") == "`a\\u202e\\u000a``"
    assert len(quote("x" * 500)) < 70
    assert len(show({"a": "x" * 500})) < 70
    assert show({"é": "\u202e"}) == '{"é": "\\u202e"}'
    assert plain('say "é" \\d') == 'say "é" \\d'
    assert listing(["a"]) == "`a`"
    assert listing("abc") == "`a`, `b` and `c`"
    assert listing(map(str, range(12))).endswith("`7` and 4 more")


def test_a_rule_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="there is no rule 'tag-duplicat'; did you mean 'tag-duplicate'"):
        lint_text(tmp_path, "tags: []", ["tag-duplicat"])


def test_only_the_chosen_rules_run(tmp_path: Path) -> None:
    text = "tags: [{name: a}, {name: a}]"
    assert told(lint_text(tmp_path, text, ["tag-duplicate"])) == {("tag-duplicate", "/tags/1")}
    assert told(lint_text(tmp_path, text, [])) == set()
    assert {rule for rule, _ in told(lint_text(tmp_path, text))} == {"tag-duplicate", "description-missing"}


def test_findings_come_in_the_order_of_their_places(tmp_path: Path) -> None:
    text = "paths: {/b: {get: {}}, /a: {get: {}}}\ntags: [{name: a}]"
    findings = lint_text(tmp_path, text)
    assert [finding.position for finding in findings] == sorted(finding.position for finding in findings)
    assert lint_text(tmp_path, text) == findings


CHECKERS = {
    "3.0": OpenAPIV30SpecValidator,
    "3.1": OpenAPIV31SpecValidator,
    "3.2": OpenAPIV32SpecValidator,
}
WARNED = {"required-undeclared", "enum-duplicate"}
"""What the validator refuses and we warn of: JSON Schema allows it."""

SAID_BY_OUR_RULES = {
    "operation-id-duplicate": """
paths:
  /a:
    get: {operationId: a}
    put: {operationId: a}
""",
    "path-parameter-undeclared": "paths: {'/a/{b}': {get: {}}}",
    "path-parameter-unused": """
paths:
  /a: {get: {parameters: [{name: b, in: path, required: true, schema: {}}]}}
""",
    "parameter-duplicate": """
paths:
  /a: {get: {parameters: [{name: b, in: query, schema: {}}, {name: b, in: query, schema: {}}]}}
""",
    "default-invalid": "components: {schemas: {A: {type: string, default: 3}}}",
    "required-undeclared": "components: {schemas: {A: {allOf: [{properties: {b: {}}}], required: [c]}}}",
    "tag-duplicate": "tags: [{name: a}, {name: a}]",
    "tag-parent": "openapi: 3.2.0\ntags: [{name: a, parent: a}]",
    "enum-duplicate": "openapi: 3.0.4\ncomponents: {schemas: {A: {enum: [1, 1]}}}",
    "pattern-invalid": "openapi: 3.0.4\ncomponents: {schemas: {A: {pattern: '('}}}",
    "type-list": "openapi: 3.0.4\ncomponents: {schemas: {A: {type: [string]}}}",
}


@pytest.mark.parametrize("rule", SAID_BY_OUR_RULES)
def test_what_the_validator_finds_is_told_once_by_the_better_rule(rule: str, tmp_path: Path) -> None:
    """openapi-spec-validator refuses each of these too; the finding must neither be lost nor come twice."""
    findings = lint_text(tmp_path, SAID_BY_OUR_RULES[rule], [rule, "openapi-document"])
    assert {finding.rule for finding in findings} == {rule}
    data = bundle(load(tmp_path / "openapi.yaml")).document
    assert list(CHECKERS[data["openapi"][:3]](data).iter_errors())


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_what_the_validator_refuses_has_an_error_of_ours(rule: Rule, tmp_path: Path) -> None:
    """Of the validator only the schemas are used, so its own pass must have nothing to add."""
    findings = lint_text(tmp_path, rule.bad)
    data = bundle(load(tmp_path / "openapi.yaml")).document
    checker = CHECKERS[data["openapi"][:3]]
    if not any(finding.level is Level.ERROR or finding.rule in WARNED for finding in findings):
        assert [error.message for error in checker(data).iter_errors()] == []


def test_the_hash_seed_changes_nothing(tmp_path: Path) -> None:
    """More findings than are listed, so that a set that decides their order would show."""
    names = ", ".join(f"a{index}: {{const: {index}}}" for index in range(700))
    attributes = f"attributes: {{properties: {{{names}}}}}, relationships: {{properties: {{{names}}}}}"
    body = f"schema: {{properties: {{data: {{properties: {{type: {{const: a}}, {attributes}}}}}}}}}"
    content = f"content: {{application/vnd.api+json: {{{body}}}}}"
    lint_text(tmp_path, f"paths: {{/a: {{post: {{requestBody: {{{content}}}}}}}}}", [])
    code = (
        "from pathlib import Path; from specloom.lint import lint; from specloom.source import bundle, load;"
        "print([(each.rule, each.pointer) for each in lint(bundle(load(Path('openapi.yaml'))))])"
    )
    outputs = [
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=tmp_path,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout
        for seed in ("1", "2")
    ]
    assert outputs[0] == outputs[1]
    assert "jsonapi-reserved-field" in outputs[0]


def test_nothing_heavy_is_imported_before_linting() -> None:
    heavy = ["jsonschema_rs", "openapi_spec_validator", "jsonschema", "specloom.lint.rules.tag_duplicate"]
    code = f"import sys, specloom.lint; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_rules_is_a_function_also_after_linting(tmp_path: Path) -> None:
    lint_text(tmp_path, "tags: []")
    assert specloom.lint.rules() is rules()
    assert specloom.lint.lint is lint
