"""Documents that no client fetched, and resources back as plain data."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.runtime import (
    GenericResource,
    InvalidArgumentError,
    InvalidDocumentError,
    NotIncludedError,
    ResourceIdentifier,
    SeveralFoundError,
)

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


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (5, "/data: expected a list or an object, not a number"),
        ([{"id": "1"}], "/data/0/type: is missing"),
        ([[]], "/data/0: expected an object, not a list"),
        ({"type": None}, "/data/type: expected text, not null"),
        ({"type": "ghosts", "id": {}}, "/data/id: expected text, not an object"),
        (
            [{"type": "ghosts"}, {"type": "shelves", "attributes": {"row": "x"}}],
            "/data/1/attributes/row: should be a valid integer, unable to parse string as an integer",
        ),
        (
            {"type": "warehouses", "attributes": {"name": None, "dimensions": {"width": True, "from": 3}}},
            "/data/attributes/name: expected text, not null",
        ),
        (
            [{"type": "warehouses", "attributes": {"heated": "no idea"}}] * 7,
            "; ".join(
                f"/data/{n}/attributes/heated: should be a valid boolean, unable to interpret input"
                for n in range(5)
            )
            + "; and 2 more",
        ),
    ],
)
def test_a_fault_is_told_by_its_place_in_the_document(data: Any, problem: str) -> None:
    with pytest.raises(InvalidDocumentError) as caught:
        parse({"data": data})
    assert str(caught.value) == f"this is no JSON:API document: {problem}"


@pytest.mark.parametrize("form", [bytes, bytearray, memoryview])
def test_text_in_any_kind_of_bytes(form: Any) -> None:
    document = parse(form(json.dumps(COMPOUND).encode()))
    assert document.to_jsonapi() == COMPOUND
    assert pickle.loads(pickle.dumps(document.data[0])).to_jsonapi() == COMPOUND["data"][0]
    with pytest.raises(InvalidDocumentError, match="no JSON"):
        parse(form(b"{"))


@pytest.mark.parametrize("content", [None, 3, [], ["data"]])
def test_what_can_be_no_document_is_refused(content: Any) -> None:
    with pytest.raises(InvalidDocumentError, match="no JSON"):
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


def test_relationships_of_a_copy_can_be_changed() -> None:
    from sample import Shelf

    first, second = parse(COMPOUND).data
    shelf = Shelf(id="s9", row=4)
    update = {"main_shelf": shelf, "shelves": [first.shelves[1], shelf], "name": "South"}
    copy = first.model_copy(update=update)
    assert copy.main_shelf is shelf
    assert copy.shelves == [first.shelves[1], shelf] and copy.shelves[0].warehouse is second
    expected = json.loads(json.dumps(COMPOUND["data"][0]))
    expected["attributes"]["name"] = "South"
    expected["relationships"]["main_shelf"]["data"] = {"type": "shelves", "id": "s9"}
    expected["relationships"]["shelves"]["data"] = [{"type": "shelves", "id": id} for id in ("s2", "s9")]
    assert copy.to_jsonapi() == expected
    assert copy.to_dict()["main_shelf"] == {"type": "shelves", "id": "s9"}
    assert pickle.loads(pickle.dumps(copy)).main_shelf.row == 4
    assert (first.to_jsonapi(), first.main_shelf) == (COMPOUND["data"][0], None)
    unset = copy.model_copy(update={"main_shelf": None, "shelves": ["s1"]}, deep=True)
    assert (unset.main_shelf, unset.name, unset.shelves[0]) == (None, "South", first.shelves[0])
    assert second.model_copy(update={"main_shelf": ResourceIdentifier("shelves", "s1")}).main_shelf.id == "s1"
    with pytest.raises(NotIncludedError):
        _ = second.model_copy(update={"main_shelf": "s7"}).main_shelf


@pytest.mark.parametrize(
    ("update", "problem"),
    [
        ({"nmae": "x"}, "nmae: Warehouse has no such attribute or relationship; did you mean 'name'?"),
        ({"colour": "x", "relationships": {}}, "2 faults"),
        ({"shelves": None}, "shelves: None cannot stand for a list"),
        ({"main_shelf": {"type": "shelves"}}, "main_shelf: expected a resource"),
        ({"main_shelf": ResourceIdentifier("labels", "1")}, "main_shelf: .* is of type 'labels'"),
    ],
)
def test_what_a_copy_cannot_be_changed_to_is_refused(update: Any, problem: str) -> None:
    with pytest.raises(InvalidArgumentError, match=problem):
        parse(COMPOUND).data[0].model_copy(update=update)


def test_a_generic_resource_can_be_copied_with_other_attributes() -> None:
    ghost = parse(COMPOUND).included[2]
    copy = ghost.model_copy(update={"attributes": {"boo": False}, "id": "8"})
    assert copy.to_jsonapi() == {"type": "ghosts", "id": "8", "attributes": {"boo": False}}
    assert (ghost.attributes, copy.attributes) == ({"boo": True}, {"boo": False})
    with pytest.raises(InvalidArgumentError, match="boo: GenericResource has no such"):
        ghost.model_copy(update={"boo": 1})


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


LOCAL: dict[str, Any] = {
    "data": {
        "type": "warehouses",
        "lid": "new",
        "attributes": {"name": "North"},
        "relationships": {
            "shelves": {"data": [{"type": "shelves", "lid": "1"}, {"type": "shelves", "lid": "2"}]},
            "main_shelf": {"data": {"type": "shelves", "lid": "2", "meta": {"since": 2020}}},
            "labels": {"data": [{"type": "labels", "lid": "gone"}]},
        },
    },
    "included": [
        {"type": "shelves", "lid": "1", "attributes": {"row": 1}},
        {
            "type": "shelves",
            "lid": "2",
            "attributes": {"row": 2},
            "relationships": {"warehouse": {"data": {"type": "warehouses", "lid": "new"}}},
        },
    ],
}


def test_linkage_by_lid_leads_to_the_resource_of_the_document_that_has_it() -> None:
    document = parse(LOCAL)
    made, (first, second) = document.resource, document.included
    assert made.shelves == [first, second] and made.shelves[0] is first
    assert made.main_shelf is second and second.warehouse is made
    assert (first.row, second.row) == (1, 2)
    identifier = made.relationships["main_shelf"].identifier
    assert identifier == ResourceIdentifier("shelves", lid="2")
    assert (identifier.id, identifier.lid, identifier.meta) == ("", "2", {"since": 2020})
    assert repr(identifier) == "ResourceIdentifier(type='shelves', lid='2')"
    assert document.find("shelves", lid="1") is first
    assert document.find("shelves", lid="9") is document.find("shelves", "1") is None
    assert made.relationships["main_shelf"].resources == [second]
    with pytest.raises(NotIncludedError, match="labels with lid 'gone' is not in the reply"):
        _ = made.labels


def test_resources_without_an_id_are_themselves_alone() -> None:
    document = parse({"data": [{"type": "labels", "attributes": {"text": text}} for text in ("a", "b")]})
    first, second = document.data
    assert [each.to_jsonapi()["attributes"] for each in document.data] == [{"text": "a"}, {"text": "b"}]
    assert (first == second, first == copy.copy(first)) == (False, True)
    assert document.find("labels", "") is None


def test_of_two_with_the_same_id_each_is_what_was_sent() -> None:
    sent = [warehouse("1", name="North", colour="red"), warehouse("1", name="South", colour="blue")]
    linked = {
        "type": "shelves",
        "id": "s",
        "relationships": {"warehouse": {"data": {"type": "warehouses", "id": "1"}}},
    }
    document = parse({"data": sent, "included": [linked, warehouse("1", name="East", colour="green")]})
    everything = (*document.data, *document.included)
    assert [each.to_jsonapi() for each in everything] == [
        *sent,
        linked,
        warehouse("1", name="East", colour="green"),
    ]
    assert [each.extra_attributes.get("colour") for each in everything] == ["red", "blue", None, "green"]
    assert document.included[0].warehouse is document.data[0] is document.find("warehouses", "1")
    again = copy.copy(document.data[1])
    assert again.extra_attributes == {"colour": "blue"}


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
# Ids that are doubled, missing, and local to the document: whatever a document holds comes back.
named = st.fixed_dictionaries({"id": st.sampled_from("abc")}, optional={"lid": st.sampled_from("xyz")})
unnamed = st.fixed_dictionaries({}, optional={"lid": st.sampled_from("xyz")})
identifiers = st.builds(
    lambda type, names, meta: {"type": type, **names, **meta},
    types,
    named | unnamed,
    st.fixed_dictionaries({}, optional={"meta": members}),
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
objects = st.builds(
    lambda type, names, rest: {"type": type, **names, **rest},
    types,
    named | unnamed,
    st.fixed_dictionaries(
        {},
        optional={
            "attributes": attributes,
            "relationships": relationships,
            "links": members,
            "meta": members,
        },
    ),
)
documents = st.fixed_dictionaries(
    {"data": st.none() | objects | st.lists(objects, max_size=4)},
    optional={
        "included": st.lists(objects, max_size=4),
        "links": members,
        "meta": members,
        "jsonapi": members,
    },
)


def copies(resource: Any) -> list[Any]:
    return [copy.copy(resource), copy.deepcopy(resource), pickle.loads(pickle.dumps(resource))]


@settings(max_examples=200, deadline=None)
@given(documents)
def test_any_document_comes_back_as_it_was(document: dict[str, Any]) -> None:
    parsed = parse(json.dumps(document))
    assert parsed.to_jsonapi() == document
    data = document["data"]
    listed = data if isinstance(data, list) else [] if data is None else [data]
    assert [each.to_jsonapi() for each in parsed.data] == listed
    assert [each.to_jsonapi() for each in parsed.included] == document.get("included", [])
    sent = [*listed, *document.get("included", [])]
    for each, read in zip(sent, (*parsed.data, *parsed.included), strict=True):
        assert read.to_jsonapi() == each
        assert [copy.to_jsonapi() for copy in copies(read)] == [each] * 3
        for name in ("id", "lid"):
            if name in each:
                # Linkage leads to one of them, the first, and a primary one before one that is included.
                first = next(
                    i for i, s in enumerate(sent) if (s["type"], s.get(name)) == (each["type"], each[name])
                )
                found = parsed.find(each["type"], **{name: each[name]})
                assert found is (*parsed.data, *parsed.included)[first]
    again = parse(parsed.to_jsonapi())
    assert [each.to_dict() for each in again.data] == [each.to_dict() for each in parsed.data]


@settings(deadline=None)
@given(st.binary(max_size=60) | st.text(max_size=60))
def test_nothing_but_documents_and_one_error(content: Any) -> None:
    try:
        parse(content)
    except InvalidDocumentError as error:
        assert str(error)
