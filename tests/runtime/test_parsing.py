"""Documents that no client fetched, and resources back as plain data."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.runtime import GenericResource, InvalidDocumentError, SeveralFoundError

from .conftest import warehouse


def parse(content: Any) -> Any:
    from sample import parse as function

    return function(content)


COMPOUND: dict[str, Any] = {
    "data": [
        {
            **warehouse("w1", opened_at="2018-01-01T12:00:00.000Z", colour="red", metadata={"a": [1, 2.5]}),
            "relationships": {
                "shelves": {"data": [{"type": "shelves", "id": "s1"}, {"type": "shelves", "id": "s2"}]},
                "main_shelf": {"data": None, "links": {"self": "/x"}},
                "odd": {"data": {"type": "ghosts", "id": "7"}},
                "labels": {"links": {"related": "/labels"}},
            },
            "meta": {"mode": "test"},
        },
        warehouse("w2"),
    ],
    "included": [
        {
            "type": "shelves",
            "id": "s1",
            "relationships": {"warehouse": {"data": {"type": "warehouses", "id": "w1"}}},
        },
        {
            "type": "shelves",
            "id": "s2",
            "relationships": {"warehouse": {"data": {"type": "warehouses", "id": "w2"}}},
        },
        {"type": "ghosts", "id": "7", "attributes": {"boo": True}},
    ],
    "meta": {"record_count": 2},
    "links": {"first": "/a", "last": "/b"},
    "jsonapi": {"version": "1.1"},
}


@pytest.mark.parametrize("form", [lambda d: d, json.dumps, lambda d: json.dumps(d).encode()])
def test_a_document_in_any_form_gives_models(form: Any) -> None:
    from sample import Shelf, Warehouse

    document = parse(form(COMPOUND))
    first, second = document.data
    assert isinstance(first, Warehouse)
    assert (first.name, first.opened_at) == ("North", datetime(2018, 1, 1, 12, tzinfo=UTC))
    assert all(isinstance(shelf, Shelf) for shelf in first.shelves)
    assert first.shelves[0].warehouse is first
    assert first.shelves[1].warehouse is second
    assert first.relationships["odd"].resources == [document.included[2]]
    assert isinstance(document.included[2], GenericResource)
    assert document.meta.record_count == 2
    assert document.links.first == "/a"
    assert document.errors == ()
    assert document.to_jsonapi() == COMPOUND
    assert [each.to_jsonapi() for each in document.data] == COMPOUND["data"]
    assert [each.to_jsonapi() for each in document.included] == COMPOUND["included"]


def test_one_resource_or_none() -> None:
    assert parse({"data": warehouse()}).resource.id == "w1"
    assert parse({"data": None}).resource is None
    assert parse({"meta": {}}).data == ()
    with pytest.raises(SeveralFoundError, match="2 resources"):
        _ = parse(COMPOUND).resource


def test_an_error_document() -> None:
    document = parse({"errors": [{"title": "no", "source": {"pointer": "/data"}}], "meta": {"a": 1}})
    assert [(error.title, error.pointer) for error in document.errors] == [("no", "/data")]
    assert (document.data, document.meta.a) == ((), 1)


def test_a_request_that_creates_has_no_id() -> None:
    body = {"data": {"type": "warehouses", "attributes": {"name": "North", "_recount": True}}}
    document = parse(body)
    assert (document.resource.id, document.resource.name) == ("", "North")
    assert document.resource.to_jsonapi() == body["data"]
    assert document.resource.extra_attributes == {"_recount": True}


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"{", "EOF"),
        ("", "no JSON"),
        (b"[]", "object"),
        ({}, "neither data nor errors nor meta"),
        ({"data": 7}, "/data"),
        ({"data": [{"id": "1"}]}, "type"),
        ({"data": {"type": "warehouses", "id": "1", "attributes": {"capacity": "many"}}}, "capacity"),
        ({"data": {1: object()}}, "no JSON"),
        (b'{"data": {"type": "x", "id": "\xff"}}', "no JSON:API"),
    ],
)
def test_what_is_no_document_is_refused(content: Any, problem: str) -> None:
    with pytest.raises(InvalidDocumentError, match=problem):
        parse(content)


def test_what_was_dumped_can_be_changed_without_changing_the_resource() -> None:
    document = parse(COMPOUND)
    document.data[0].to_jsonapi()["attributes"]["name"] = "changed"
    document.to_jsonapi()["data"].clear()
    assert document.to_jsonapi() == COMPOUND


def test_a_changed_copy_is_dumped_with_its_changes() -> None:
    (first, _) = parse(COMPOUND).data
    copy = first.model_copy(update={"name": "South", "opened_at": datetime(2020, 5, 1, tzinfo=UTC)})
    expected = json.loads(json.dumps(COMPOUND["data"][0]))
    expected["attributes"] |= {"name": "South", "opened_at": "2020-05-01T00:00:00Z"}
    assert copy.to_jsonapi() == expected
    assert copy.model_copy(update={"id": "w9"}).to_jsonapi() == {**expected, "id": "w9"}
    assert first.to_jsonapi() == COMPOUND["data"][0]
    assert pickle.loads(pickle.dumps(copy)).to_jsonapi() == expected


def test_a_resource_made_by_hand_is_dumped() -> None:
    from sample import Warehouse

    made = Warehouse(id="1", name="North", class_="a", opened_at=datetime(2020, 5, 1, tzinfo=UTC))
    attributes = {"name": "North", "class": "a", "opened_at": "2020-05-01T00:00:00Z"}
    assert made.to_jsonapi() == {"type": "warehouses", "id": "1", "attributes": attributes}


def test_a_flat_dictionary_has_attributes_and_linkage() -> None:
    first, second = parse(COMPOUND).data
    assert first.to_dict() == {
        "id": "w1",
        "type": "warehouses",
        "name": "North",
        "strategy": "first_in",
        "opened_at": datetime(2018, 1, 1, 12, tzinfo=UTC),
        "metadata": {"a": [1, 2.5]},
        "colour": "red",
        "shelves": [{"type": "shelves", "id": "s1"}, {"type": "shelves", "id": "s2"}],
        "main_shelf": None,
        "odd": {"type": "ghosts", "id": "7"},
    }
    assert second.to_dict() == {"id": "w2", "type": "warehouses", "name": "North", "strategy": "first_in"}


scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
members = st.dictionaries(st.text(), values, max_size=4)
types = st.sampled_from(["warehouses", "shelves", "labels", "settings", "ghosts"])
identifiers = st.fixed_dictionaries(
    {"type": types, "id": st.sampled_from("abcdef")}, optional={"meta": members}
)
relationships = st.dictionaries(
    st.sampled_from(["shelves", "main_shelf", "warehouse", "labels", "other"]),
    st.fixed_dictionaries(
        {},
        optional={
            "data": st.none() | identifiers | st.lists(identifiers, max_size=3),
            "links": members,
            "meta": members,
        },
    ),
    max_size=4,
)
known = st.fixed_dictionaries({}, optional={"name": st.text(), "capacity": st.none() | st.integers(-9, 9)})
attributes = st.builds(lambda a, b: {f"x-{name}": value for name, value in a.items()} | b, members, known)
objects = st.fixed_dictionaries(
    {"type": types, "id": st.sampled_from("abcdef")},
    optional={"attributes": attributes, "relationships": relationships, "links": members, "meta": members},
)
documents = st.fixed_dictionaries(
    {"data": st.none() | objects | st.lists(objects, max_size=4, unique_by=lambda o: (o["type"], o["id"]))},
    optional={
        "included": st.lists(objects, max_size=4, unique_by=lambda o: (o["type"], o["id"])),
        "links": members,
        "meta": members,
        "jsonapi": members,
    },
)


@settings(max_examples=200, deadline=None)
@given(documents)
def test_any_document_comes_back_as_it_was(document: dict[str, Any]) -> None:
    parsed = parse(json.dumps(document))
    assert parsed.to_jsonapi() == document
    data = document["data"]
    listed = data if isinstance(data, list) else [] if data is None else [data]
    assert [each.to_jsonapi() for each in parsed.data] == listed
    primary = {(each["type"], each["id"]): each for each in listed}
    for sent, read in zip(document.get("included", []), parsed.included, strict=True):
        # What is in the document twice is one object: the primary one.
        key = sent["type"], sent["id"]
        assert read.to_jsonapi() == primary.get(key, sent)
        assert parsed.find(*key) is next((each for each in parsed.data if (each.type, each.id) == key), read)
    again = parse(parsed.to_jsonapi())
    assert [each.to_dict() for each in again.data] == [each.to_dict() for each in parsed.data]


@settings(deadline=None)
@given(st.binary(max_size=60) | st.text(max_size=60))
def test_nothing_but_documents_and_one_error(content: Any) -> None:
    try:
        parse(content)
    except InvalidDocumentError as error:
        assert str(error)
