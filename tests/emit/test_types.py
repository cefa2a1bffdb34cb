"""Lifted schemas as annotations, read and written."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import Field, TypeAdapter

from specloom.api.ir import JsonSchema, Schema
from specloom.emit.hints import Hint, Reader, UnknownTypeError, union
from specloom.emit.patterns import usable_pattern
from specloom.emit.plain_types import plain_hint
from specloom.emit.render import Code
from specloom.emit.schemas import Schemas
from specloom.emit.types import TypeTable, ask

NAMED = (
    Schema(name="Size", json={"type": "object", "properties": {"width": {"type": "integer"}}}),
    Schema(
        name="Tree",
        json={"anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/$defs/Tree"}}]},
    ),
)
SIZE: JsonSchema = {"$ref": "#/$defs/Size"}
TYPES: list[tuple[JsonSchema, str, str]] = [
    ({"type": "string"}, "str", "str"),
    ({"type": ["string", "null"]}, "str | None", "str | None"),
    ({"type": ["string", "integer"]}, "str | int", "str | int"),
    ({}, "Any", "Any"),
    ({"not": {}}, "Any", "Any"),
    ({"type": "null"}, "None", "None"),
    ({"type": "object"}, "dict[str, Any]", "dict[str, Any]"),
    ({"type": "array"}, "list[Any]", "list[Any]"),
    ({"type": "object", "additionalProperties": SIZE}, "dict[str, Size]", "dict[str, Size]"),
    ({"type": "string", "format": "date-time"}, "datetime", "datetime"),
    ({"type": "string", "format": "date"}, "date", "date"),
    ({"type": "string", "format": "binary"}, "bytes", "bytes"),
    ({"type": "string", "format": "uuid"}, "str", "str"),
    ({"type": "integer", "exclusiveMinimum": 0}, "int", "Annotated[int, Field(gt=0)]"),
    ({"type": "integer", "exclusiveMaximum": 0}, "int", "Annotated[int, Field(lt=0)]"),
    ({"type": "number", "exclusiveMinimum": 0}, "float", "Annotated[float, Field(gt=0)]"),
    ({"type": "number", "exclusiveMaximum": 0}, "float", "Annotated[float, Field(lt=0)]"),
    ({"type": "string", "format": "unheard-of"}, "str", "str"),
    ({"enum": ["a", "b"]}, "Literal['a', 'b'] | str", "Literal['a', 'b']"),
    ({"type": ["string", "null"], "enum": ["a", None]}, "Literal['a'] | str | None", "Literal['a'] | None"),
    ({"enum": [1, -2]}, "Literal[1, -2] | int", "Literal[1, -2]"),
    ({"enum": [True]}, "Literal[True] | bool", "Literal[True]"),
    ({"enum": [None]}, "None", "None"),
    ({"enum": [{}]}, "Any", "Any"),
    ({"const": "a"}, "Literal['a']", "Literal['a']"),
    ({"const": None}, "None", "None"),
    (
        {"enum": ["'", '"""', "\\", "\n\u202e"]},
        "Literal[\"'\", '\"\"\"', '\\\\', '\\n\\u202e'] | str",
        "Literal[\"'\", '\"\"\"', '\\\\', '\\n\\u202e']",
    ),
    ({"type": "integer", "minimum": 0, "exclusiveMaximum": 9}, "int", "Annotated[int, Field(ge=0, lt=9)]"),
    ({"type": "number", "maximum": 1e400}, "float", "float"),
    (
        {"type": "string", "pattern": "^a", "maxLength": 5},
        "str",
        "Annotated[str, Field(pattern='^a', max_length=5)]",
    ),
    ({"type": "string", "pattern": "^(?=a)"}, "str", "str"),
    (
        {"type": ["array", "null"], "minItems": 1, "items": {"type": "string", "minLength": 1}},
        "list[str] | None",
        "Annotated[list[Annotated[str, Field(min_length=1)]], Field(min_length=1)] | None",
    ),
    (
        {"type": "array", "uniqueItems": True, "maxItems": 3, "items": {"type": "string"}},
        "list[str]",
        "Annotated[Annotated[list[str], Field(max_length=3)], UNIQUE]",
    ),
    (
        {"type": "object", "minProperties": 1, "additionalProperties": {"type": "integer"}},
        "dict[str, int]",
        "Annotated[dict[str, int], Field(min_length=1)]",
    ),
    (
        {"oneOf": [SIZE, {"type": "string", "maxLength": 2}]},
        "Size | str",
        "Size | Annotated[str, Field(max_length=2)]",
    ),
    ({"type": "array", "items": {"$ref": "#/$defs/Tree"}}, "list[Tree]", "list[Tree]"),
]


@pytest.fixture(scope="module")
def table() -> TypeTable:
    return TypeTable(
        Schemas(NAMED, usable_pattern), [(s, use) for s, *_ in TYPES for use in ("read", "write")]
    )


@pytest.mark.parametrize(("schema", "read", "write"), TYPES, ids=[str(schema) for schema, *_ in TYPES])
def test_replies_are_read_tolerantly_and_requests_checked(
    table: TypeTable, schema: JsonSchema, read: str, write: str
) -> None:
    assert table.hint(schema, "read").text == read
    assert table.hint(schema, "write").text == write


@pytest.mark.parametrize(
    ("pattern", "usable"),
    [
        (r"^[A-Z]{2,3}-\d+$", True),
        (r"^[\w.-]+@\w+$", True),
        (r"^(?:a|b)\[x\]$", True),
        (r"^[^/\s]+$", False),
        (r"^[^/]+$", True),
        (r"^\D+$", False),
        (r"\bword\b", False),
        (r"(?i)abc", False),
        (r"(?=a)", False),
        (r"[[a]b]", False),
        (r"[a-z&&b]", False),
        (r"\Aa\z", False),
        (r"a{,3}", False),
        (r"[]a]", False),
        (r"[\]&]", True),
    ],
)
def test_patterns_that_mean_the_same_are_checked(pattern: str, usable: bool) -> None:
    assert usable_pattern(pattern) is usable


def test_names_that_an_annotation_takes_are_known(table: TypeTable) -> None:
    hint = table.hint({"oneOf": [SIZE, {"type": "string", "maxLength": 2}]}, "write")
    assert hint.models == {"Size"}
    assert hint.names == {"Annotated", "Field"}


def test_a_schema_that_was_not_asked_for_is_asked_for_then(table: TypeTable) -> None:
    assert table.hint({"type": "array", "items": {"type": "boolean"}}, "read").text == "list[bool]"
    assert table.root("Tree", "read").text == "str | list[Tree]"


@pytest.mark.parametrize(
    "expression",
    [
        "__import__('os')",
        "list[open('x')]",
        "Literal[print]",
        "a.b",
        "lambda: 1",
        "Unknown",
        "int if x else y",
    ],
)
def test_whatever_is_no_type_is_refused(expression: str) -> None:
    with pytest.raises(UnknownTypeError):
        Reader({}).read(expression)


def test_a_constraint_that_is_no_constant_is_left_out() -> None:
    assert (
        Reader({}).read("constr(f(), min_length=g(), max_length=3)").text
        == "Annotated[str, Field(max_length=3)]"
    )


def hint(text: str, *models: str) -> Hint:
    return Hint(Code(text), models=frozenset(models))


def test_annotations_change_for_their_place() -> None:
    constrained = Hint(
        Code("Annotated[list[Annotated[str, Field(min_length=1)]], Field(min_length=1)] | None")
    )
    assert constrained.bare().text == "list[str] | None"
    assert constrained.bare().loose().text == "Sequence[str] | None"
    assert hint("dict[str, list[int]]").loose().names == {"Mapping", "Sequence"}
    assert hint("dict[str, list[int]]").sequences().text == "dict[str, Sequence[int]]"
    assert hint("list[Size] | None", "Size").quoted({"Size"}).text == "'list[Size] | None'"
    assert hint("Literal['list'] | list[int]").renamed({"list"}).text == "Literal['list'] | list_[int]"
    assert hint("int").optional().text == "int | None"
    assert hint("Any").optional().text == "Any"
    assert union([hint("int | None"), hint("str"), hint("int")]).text == "int | str | None"


def test_a_schema_for_types_keeps_nothing_that_could_steer_the_type_generator() -> None:
    feed: Any = Schemas(NAMED, usable_pattern).feed(
        {"type": "object", "customTypePath": "os.system", "title": "T", "x-python-type": "x", "default": 1},
        "write",
    )
    assert feed == {"type": "object"}


NUMBERS = st.integers() | st.floats(allow_nan=False)
VALUES = st.none() | st.booleans() | NUMBERS | st.text(max_size=5) | st.lists(st.integers(), max_size=1)
TYPE_NAMES = st.sampled_from(["null", "boolean", "object", "array", "number", "integer", "string"])
LENGTHS = st.integers(0, 9)
LEAVES = (
    st.fixed_dictionaries(
        {},
        optional={
            "type": TYPE_NAMES | st.lists(TYPE_NAMES, min_size=1, max_size=3, unique=True),
            "format": st.sampled_from(["date", "date-time", "binary", "uuid"]),
            "enum": st.lists(VALUES, max_size=4),
            "const": VALUES,
            "minimum": NUMBERS,
            "exclusiveMaximum": NUMBERS | st.just(0),
            "exclusiveMinimum": st.just(0),
            "multipleOf": st.floats(0.001, 5),
            "minLength": LENGTHS,
            "maxItems": LENGTHS,
            "pattern": st.text(max_size=6),
            "default": VALUES,
        },
    )
    | st.just(dict(SIZE))
    | st.just({"$ref": "#/$defs/Tree"})
)


def inner(schemas: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    branches = st.lists(schemas, min_size=1, max_size=3)
    inside = {"items": schemas, "additionalProperties": schemas, "anyOf": branches, "oneOf": branches}
    return st.builds(lambda leaf, more: {**more, **leaf}, LEAVES, st.fixed_dictionaries({}, optional=inside))


PLAIN = st.recursive(
    st.just({})
    | st.builds(lambda name: {"type": name}, TYPE_NAMES)
    | st.builds(lambda values: {"enum": values}, st.lists(st.text(max_size=4), min_size=1, max_size=4))
    | st.just({"$ref": "#/$defs/Size"}),
    lambda inside: (
        st.builds(lambda items: {"type": "array", "items": items}, inside)
        | st.builds(lambda members: {"anyOf": members}, st.lists(inside, min_size=2, max_size=3))
    ),
    max_leaves=4,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(PLAIN, min_size=1, max_size=12))
def test_plain_types_are_those_of_the_generator(schemas: list[JsonSchema]) -> None:
    known = Schemas(NAMED, usable_pattern)
    feeds = {json.dumps(feed): feed for feed in (known.feed(schema, "write") for schema in schemas)}
    asked = ask(feeds, list(known.named))
    for key, feed in feeds.items():
        plain = plain_hint(feed)
        assert plain is None or plain == asked[key], feed


@settings(max_examples=60, deadline=None)
@given(st.lists(st.recursive(LEAVES, inner, max_leaves=6), min_size=1, max_size=8))
def test_any_schema_has_a_type_that_pydantic_understands(schemas: list[JsonSchema]) -> None:
    names = {"Any": Any, "Annotated": Annotated, "Literal": Literal, "Field": Field}
    wanted = [(schema, use) for schema in schemas for use in ("read", "write")]
    table = TypeTable(Schemas(NAMED, usable_pattern), wanted)
    for schema, use in wanted:
        annotation = table.hint(schema, use).text
        TypeAdapter(eval(annotation, {**names, "date": date, "datetime": datetime, "Size": str, "Tree": str}))
