"""Lifting: what becomes of one schema."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.api.ir import Api
from specloom.api.keywords import join, nullable

from .support import build_document, openapi, ref, reply, rules

KNOWN = {
    "$ref", "type", "enum", "const", "anyOf", "oneOf", "not", "properties", "required", "patternProperties",
    "additionalProperties", "propertyNames", "items", "prefixItems", "multipleOf", "maximum", "minimum",
    "exclusiveMaximum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems",
    "uniqueItems", "maxProperties", "minProperties", "format", "contentEncoding", "contentMediaType",
    "description", "deprecated", "readOnly", "writeOnly", "examples", "default",
}  # fmt: skip


def lift(schema: Any, version: str = "3.1.0", **components: Any) -> tuple[Any, Api, set[str]]:
    """The lifted schema of a reply, with the API and the rules of the findings."""
    paths = {"/a": {"get": {"operationId": "read", "responses": reply(schema)}}}
    api, findings = build_document(openapi(paths, version, **components))
    return api.groups[0].operations[0].responses[0].media[0].schema, api, rules(findings)


@pytest.mark.parametrize(
    ("schema", "lifted"),
    [
        (
            {"type": "string", "x-extra": 1, "customTypePath": "os.system", "title": "T", "xml": {}},
            {"type": "string"},
        ),
        ({"type": ["string"]}, {"type": "string"}),
        ({"type": ["null", "string"]}, {"type": ["null", "string"]}),
        (True, {}),
        (False, {"not": {}}),
        ({}, {}),
        ({"type": "object"}, {"type": "object"}),
        ({"type": "object", "properties": {}}, {"type": "object"}),
        ({"type": "integer", "exclusiveMinimum": 0}, {"type": "integer", "exclusiveMinimum": 0}),
        ({"const": None}, {"const": None}),
        ({"enum": [1, "a", None]}, {"enum": [1, "a", None]}),
        ({"type": "array", "items": {"type": "string"}}, {"type": "array", "items": {"type": "string"}}),
        ({"type": "object", "additionalProperties": True}, {"type": "object", "additionalProperties": True}),
        ({"allOf": [{"type": "string"}, {"maxLength": 3}]}, {"type": "string", "maxLength": 3}),
        ({"allOf": [{"type": ["string", "null"]}, {"type": "string"}]}, {"type": "string"}),
        ({"allOf": [{"minimum": 1}, {"minimum": 2}]}, {"minimum": 2}),
        ({"if": {"type": "string"}, "then": {"maxLength": 1}, "not": {"const": 1}}, {}),
        (
            {"patternProperties": {"^x": {"type": "string"}}},
            {"patternProperties": {"^x": {"type": "string"}}},
        ),
    ],
)
def test_lifted(schema: Any, lifted: Any) -> None:
    found, api, found_rules = lift(schema)
    assert found == lifted
    assert not api.schemas
    assert not found_rules


@pytest.mark.parametrize(
    ("schema", "lifted"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        (
            {"type": "string", "nullable": True, "enum": ["a"]},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"minimum": 0, "exclusiveMinimum": True}, {"exclusiveMinimum": 0}),
        ({"minimum": 0, "exclusiveMinimum": False}, {"minimum": 0}),
        ({"exclusiveMaximum": True}, {}),
        ({"type": "string", "example": "x"}, {"type": "string", "examples": ["x"]}),
    ],
)
def test_lifted_from_openapi_30(schema: Any, lifted: Any) -> None:
    found, _, found_rules = lift(schema, "3.0.3")
    assert found == lifted
    assert not found_rules


def test_a_reference_to_an_object_keeps_its_comments() -> None:
    schema = {**ref("Pet"), "description": "The pet.", "deprecated": True}
    found, api, _ = lift(schema, Pet={"type": "object", "properties": {"a": {}}})
    assert found == {"$ref": "#/$defs/Pet", "description": "The pet.", "deprecated": True}
    assert [schema.name for schema in api.schemas] == ["Pet"]


def test_a_reference_to_an_object_that_may_be_null() -> None:
    found, api, _ = lift(ref("Pet"), Pet={"type": ["object", "null"], "properties": {"a": {}}})
    assert found == {"anyOf": [{"$ref": "#/$defs/Pet"}, {"type": "null"}]}
    assert api.schemas[0].json == {"type": "object", "properties": {"a": {}}}


def test_a_reference_with_more_than_comments_is_an_object_of_its_own() -> None:
    schema = {**ref("Pet"), "required": ["a"], "properties": {"b": {"type": "string"}}}
    found, api, _ = lift(schema, Pet={"type": "object", "properties": {"a": {"type": "string"}}})
    assert found == {"$ref": "#/$defs/ReadResponse"}
    (merged,) = (schema for schema in api.schemas if schema.name == "ReadResponse")
    assert merged.json == {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
        "required": ["a"],
    }


def test_references_lead_into_the_interior_of_other_schemas() -> None:
    found, _, found_rules = lift(
        {"$ref": "#/components/schemas/A/properties/b"},
        A={"type": "object", "properties": {"b": {"type": "integer"}}},
    )
    assert found == {"type": "integer"}
    assert not found_rules


def test_an_interior_object_is_called_after_where_it_stands() -> None:
    inner = {"type": "object", "properties": {"c": {}}}
    found, _, _ = lift(
        {"$ref": "#/components/schemas/A/properties/b"}, A={"type": "object", "properties": {"b": inner}}
    )
    assert found == {"$ref": "#/$defs/ReadResponse"}


def test_escaped_and_encoded_references() -> None:
    document = openapi({"/a": {"get": {"responses": reply({"$ref": "#/components/schemas/a~1b%20c~0"})}}})
    document["components"]["schemas"]["a/b c~"] = {"type": "integer"}
    api, findings = build_document(document)
    assert api.groups[0].operations[0].responses[0].media[0].schema == {"type": "integer"}
    assert not findings


def test_31_has_no_nullable() -> None:
    found, _, found_rules = lift({"type": "string", "nullable": True})
    assert found == {"type": ["string", "null"]}
    assert found_rules == {"nullable-keyword"}


def test_two_bases_that_say_something_of_one_member() -> None:
    _, api, _ = lift(
        {
            "allOf": [
                {"type": "object", "properties": {"a": {"type": "string", "description": "A."}}},
                {"type": "object", "properties": {"a": {"maxLength": 3}}, "required": ["a"]},
            ]
        }
    )
    assert api.schemas[0].json["properties"] == {"a": {"type": "string", "description": "A.", "maxLength": 3}}


def test_null_joins_whatever_a_schema_takes() -> None:
    assert nullable({"type": "string"}) == {"type": ["string", "null"]}
    assert nullable({"const": 1}) == {"enum": [1, None]}
    assert nullable({"$ref": "#/$defs/A", "description": "d"}) == {
        "anyOf": [{"$ref": "#/$defs/A"}, {"type": "null"}],
        "description": "d",
    }
    assert nullable({"oneOf": [{"type": "string"}]}) == {"oneOf": [{"type": "string"}, {"type": "null"}]}
    assert nullable({"description": "any"}) == {"description": "any"}


SIMPLE = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from(["string", "integer", "number", "boolean", "array", "object"]),
        "minimum": st.integers(-3, 3),
        "maximum": st.integers(-3, 3),
        "minLength": st.integers(0, 3),
        "enum": st.lists(
            st.one_of(st.integers(-3, 3), st.text(max_size=2), st.booleans()), min_size=1, max_size=4
        ),
        "const": st.one_of(st.integers(-3, 3), st.none()),
    },
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-4, 4), st.text(max_size=3)),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
)


def objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries(
        {"type": st.just("object"), "properties": st.fixed_dictionaries({"a": inner}, optional={"b": inner})},
        optional={"required": st.just(["a"]), "additionalProperties": inner},
    )


SCHEMAS = st.recursive(
    SIMPLE,
    lambda inner: st.one_of(
        objects(inner),
        st.fixed_dictionaries({"items": inner}),
        st.fixed_dictionaries({"anyOf": st.lists(inner, min_size=1, max_size=2)}),
    ),
    max_leaves=5,
)


def encoded(schema: dict[str, Any]) -> dict[str, Any]:
    """References as URIs, which hold ASCII only."""
    return {**schema, "$ref": quote(schema["$ref"], safe="#/$")} if "$ref" in schema else schema


@given(SCHEMAS, VALUES)
@settings(max_examples=300, deadline=None)
def test_a_lifted_schema_takes_the_same_values(schema: Any, value: Any) -> None:
    lifted, api, _ = lift(schema)
    definitions = {each.name: each.json for each in api.schemas}
    before = jsonschema_rs.Draft202012Validator(schema).is_valid(value)
    whole = json.loads(json.dumps({**lifted, "$defs": definitions}), object_hook=encoded)
    after = jsonschema_rs.Draft202012Validator(whole).is_valid(value)
    assert before == after


@given(SIMPLE, SIMPLE, VALUES)
def test_joined_schemas_take_what_both_take(base: Any, other: Any, value: Any) -> None:
    joined = jsonschema_rs.Draft202012Validator(join(base, other))
    both = all(jsonschema_rs.Draft202012Validator(each).is_valid(value) for each in (base, other))
    assert joined.is_valid(value) or not both


@given(SCHEMAS)
@settings(deadline=None)
def test_lifted_schemas_hold_known_keywords_only(schema: Any) -> None:
    lifted, api, _ = lift({**schema, "x-python-type": "os", "customBasePath": "os"})
    waiting = [lifted, *(each.json for each in api.schemas)]
    while waiting:
        current = waiting.pop()
        assert current.keys() <= KNOWN
        waiting.extend(current.get("properties", {}).values())
        waiting.extend(current.get("anyOf", []))
        waiting.extend(each for each in (current.get("items"),) if each is not None)
