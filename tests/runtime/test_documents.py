"""Compound documents: one object for each type and id, whatever their shape."""

from __future__ import annotations

import copy
import gc
import json
import pickle
from itertools import permutations
from typing import Any, ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample import (
    GenericResource,
    InvalidResponseError,
    Label,
    NotIncludedError,
    ResourceIdentifier,
    Settings,
    Shelf,
    Warehouse,
)
from sample.resources import REGISTRY

from specloom.runtime import Registry, Resource, ResourceType, attribute, document_of
from specloom.runtime.decode import Decoder, Shape, UnreadableError

from .conftest import Api, Server, warehouse


def link(type: str, id: Any) -> dict[str, Any]:
    return {"type": type, "id": id}


def related(**relationships: Any) -> dict[str, Any]:
    return {"relationships": {name: {"data": data} for name, data in relationships.items()}}


def read(document: dict[str, Any], shape: Shape = "one", *classes: Any, linked: bool = True) -> Any:
    text = json.dumps(document).encode()
    return Decoder(REGISTRY).read(text, shape, *(classes or (Warehouse,)), linked=linked).data


def shelf(id: str, **relationships: Any) -> dict[str, Any]:
    return {"type": "shelves", "id": id, "attributes": {"row": 1}, **related(**relationships)}


@pytest.mark.parametrize("linked", [True, False])
def test_included_resources_are_resolved_to_one_object_each_in_cycles(linked: bool) -> None:
    document = {
        "data": {
            **warehouse(),
            **related(main_shelf=link("shelves", "1"), shelves=[link("shelves", "1"), link("shelves", "2")]),
        },
        "included": [
            shelf("1", warehouse=link("warehouses", "w1")),
            shelf("2", warehouse=link("warehouses", "w1")),
        ],
    }
    w = read(document, linked=linked)
    assert isinstance(w.main_shelf, Shelf)
    assert w.main_shelf is w.shelves[0]
    assert w.shelves[1].warehouse is w
    assert [s.id for s in document_of(w).included] == ["1", "2"]


def test_a_resource_that_is_primary_and_included_is_the_primary_one() -> None:
    document = {
        "data": [{**warehouse("a"), **related(shelves=[link("shelves", "1")])}, warehouse("b")],
        "included": [shelf("1", warehouse=link("warehouses", "b")), warehouse("b", name="other")],
    }
    a, b = read(document, "many")
    assert a.shelves[0].warehouse is b


def test_primary_resources_that_nobody_holds_are_read_again() -> None:
    listed = [{**warehouse(id), **related(main_shelf=None)} for id in ("a", "b", "c")]
    a, b, c, other = read({"data": [*listed, shelf("1")]}, "many")
    del b, other
    document = document_of(c)
    assert [each.id for each in document.data] == ["a", "b", "c", "1"]
    assert [type(each) for each in document.data] == [Warehouse, Warehouse, Warehouse, Shelf]
    assert document.data[0] is a
    assert document.data[2] is c
    assert document.data[1] is document.data[1] is document.find("warehouses", "b")


def test_a_resource_whose_page_is_gone_finds_the_others_of_the_page() -> None:
    page = [{**warehouse("a"), **related(main_shelf=link("warehouses", "b"))}, warehouse("b", name="South")]
    first = read({"data": page}, "many")[0]
    assert first.main_shelf.name == "South"


def test_resources_of_a_page_with_the_same_id_are_told_apart_when_some_are_gone() -> None:
    page = [warehouse("a", colour="red"), warehouse("a", colour="blue"), warehouse("a", colour="green")]
    third = copy.copy(read({"data": page}, "many")[2])
    assert third.extra_attributes == {"colour": "green"}
    assert [each.extra_attributes["colour"] for each in document_of(third).data] == ["red", "blue", "green"]


def test_a_resource_whose_page_is_gone_can_be_pickled() -> None:
    first = read({"data": [warehouse("a"), warehouse("b")]}, "many")[0]
    copy = pickle.loads(pickle.dumps(first))
    assert copy == first
    assert [each.id for each in document_of(copy).data] == ["a", "b"]


def test_reading_leaves_nothing_to_the_garbage_collector() -> None:
    gc.collect()
    gc.disable()
    try:
        read({"data": [warehouse("a"), warehouse("b")]}, "many")
        assert not gc.collect()
    finally:
        gc.enable()


def test_ids_that_are_numbers_meet_ids_that_are_text() -> None:
    document = {
        "data": {**warehouse(), **related(main_shelf=link("shelves", 1))},
        "included": [{"type": "shelves", "id": "1", "attributes": {"row": 2}}],
    }
    assert read(document).main_shelf.row == 2


def test_null_and_empty_are_values() -> None:
    w = read({"data": {**warehouse(), **related(main_shelf=None, shelves=[])}})
    assert w.main_shelf is None
    assert w.shelves == []
    assert w.relationships["main_shelf"].identifier is None
    assert w.relationships["shelves"].identifiers == ()


def test_what_was_not_included_says_so() -> None:
    w = read({"data": {**warehouse(), "relationships": {"shelves": {"links": {"related": "u"}}}}})
    with pytest.raises(NotIncludedError, match=r"include=\['shelves'\]") as caught:
        _ = w.shelves
    assert isinstance(caught.value, AttributeError)
    assert not hasattr(w, "shelves")
    with pytest.raises(NotIncludedError, match="labels"):
        _ = w.labels


def test_linkage_is_readable_without_the_resource() -> None:
    w = read(
        {
            "data": {
                **warehouse(),
                "relationships": {
                    "main_shelf": {
                        "data": {**link("shelves", "9"), "meta": {"since": 2020}},
                        "links": {"related": {"href": "https://x.example/r"}, "self": "https://x.example/s"},
                        "meta": {"count": 1},
                    },
                    "shelves": {"data": [link("shelves", "9")]},
                },
            }
        }
    )
    with pytest.raises(NotIncludedError, match="shelves '9' is not in the reply"):
        _ = w.main_shelf
    main = w.relationships["main_shelf"]
    assert main.identifier == ResourceIdentifier("shelves", "9")
    assert main.identifier.meta == {"since": 2020}
    assert (main.links.related, main.links.self, main.meta.count) == (
        "https://x.example/r",
        "https://x.example/s",
        1,
    )
    assert w.relationships["shelves"].identifiers == (ResourceIdentifier("shelves", "9"),)
    with pytest.raises(NotIncludedError):
        _ = w.relationships["shelves"].resources
    assert list(w.relationships) == ["main_shelf", "shelves"]
    with pytest.raises(KeyError):
        _ = w.relationships["labels"]


def test_a_polymorphic_relationship_leads_to_any_of_its_types() -> None:
    labels = [
        {"type": "labels", "id": "1", "attributes": {"text": "a"}, **related(labelled=link("shelves", "1"))},
        {
            "type": "labels",
            "id": "2",
            "attributes": {"text": "b"},
            **related(labelled=link("warehouses", "w1")),
        },
        {"type": "labels", "id": "3", "attributes": {"text": "c"}, **related(labelled=link("pallets", "p"))},
    ]
    included = [shelf("1"), warehouse(), {"type": "pallets", "id": "p", "attributes": {"wood": True}}]
    shelves, warehouses, pallets = read({"data": labels, "included": included}, "many", Label)
    assert isinstance(shelves.labelled, Shelf)
    assert isinstance(warehouses.labelled, Warehouse)
    assert isinstance(pallets.labelled, GenericResource)
    assert pallets.labelled.attributes == {"wood": True}
    assert pallets.labelled.type == "pallets"
    assert pallets.relationships["labelled"].resources == [pallets.labelled]


def test_a_doubtful_relationship_is_read_as_one_or_many() -> None:
    version = {"type": "versions", "id": "1", "attributes": {"n": 1}}
    settings_ = {"type": "settings", "id": "1", **related(versions=link("versions", "1"))}
    read_one = read({"data": settings_, "included": [version]}, "one", Settings)
    assert [v.attributes["n"] for v in read_one.versions] == [1]
    settings_ = {"type": "settings", "id": "1", **related(versions=None)}
    assert read({"data": settings_}, "one", Settings).versions == []


def test_a_relationship_of_the_other_cardinality_is_an_unreadable_reply() -> None:
    w = read(
        {"data": {**warehouse(), **related(main_shelf=[link("shelves", "1")], shelves=link("shelves", "1"))}}
    )
    with pytest.raises(InvalidResponseError, match="to-one relationship 'main_shelf'"):
        _ = w.main_shelf
    with pytest.raises(InvalidResponseError, match="to-many relationship 'shelves'"):
        _ = w.shelves


def test_primary_data_of_another_known_type_get_the_class_of_that_type() -> None:
    assert isinstance(read({"data": shelf("1")}), Shelf)
    assert [type(r) for r in read({"data": [warehouse(), shelf("1")]}, "many")] == [Warehouse, Shelf]


@pytest.mark.parametrize("type", ["warehouse", "Warehouse", "WAREHOUSES", "ware-houses"])
def test_a_type_that_is_spelled_otherwise_than_in_the_description_is_that_type(type: str) -> None:
    w = read({"data": {**warehouse(), "type": type}})
    assert isinstance(w, Warehouse)
    assert (w.type, w.name) == (type, "North")
    assert isinstance(read({"data": {**warehouse(), "type": type}}, "one", Shelf), Warehouse)
    included = {"data": shelf("1", warehouse=link(type, "w")), "included": [{**warehouse("w"), "type": type}]}
    assert isinstance(read(included, "one", Shelf).warehouse, Warehouse)


STRANGE = [
    {"type": "aliens", "id": "1"},
    {"type": "aliens", "id": "1", "attributes": {"name": "x", "capacity": "many"}},
]


@pytest.mark.parametrize("alien", STRANGE)
def test_the_class_of_a_resource_does_not_depend_on_what_was_read_before(alien: dict[str, Any]) -> None:
    pages: list[list[dict[str, Any]]] = [
        [warehouse(), alien],
        [warehouse(), shelf("1")],
        [warehouse(), {**warehouse("2"), "type": "warehouse"}],
        [warehouse()],
    ]
    expected = [
        [Warehouse, GenericResource],
        [Warehouse, Shelf],
        [Warehouse, Warehouse],
        [Warehouse],
    ]
    for order in permutations(range(len(pages))):
        decoder = Decoder(REGISTRY)
        for index in (*order, *order):
            content = json.dumps({"data": pages[index]}).encode()
            data: Any = decoder.read(content, "many", Warehouse, linked=False).data
            assert [type(each) for each in data] == expected[index]
            assert [each.to_jsonapi() for each in data] == pages[index]


class Guessed(Resource, frozen=True):
    """A resource whose type no description settles."""

    __resource_type__: ClassVar[ResourceType] = ResourceType("things", guessed=True)
    name: str = attribute("name")


def test_where_the_type_is_a_guess_any_unknown_type_is_what_was_asked_for() -> None:
    strange = {"type": "gizmos", "id": "g", "attributes": {"name": "x"}}
    pages: list[list[dict[str, Any]]] = [[strange], [strange, shelf("1")], [shelf("1")]]
    expected: list[list[type]] = [[Guessed], [Guessed, Shelf], [Shelf]]
    for order in permutations(range(len(pages))):
        decoder = Decoder(REGISTRY)
        for index in order:
            included = [{"type": "aliens", "id": "1"}]
            content = json.dumps({"data": pages[index], "included": included}).encode()
            reply: Any = decoder.read(content, "many", Guessed)
            assert [type(each) for each in reply.data] == expected[index]
            assert [type(each) for each in reply.document.included] == [GenericResource]
    with pytest.raises(UnreadableError, match=r"^/data/0/attributes/name: expected text, not an object$"):
        read({"data": [{**strange, "attributes": {"name": {}}}]}, "many", Guessed)


def test_types_that_are_spelled_alike_are_not_mixed_up() -> None:
    homes = dict.fromkeys(("stock_items", "stock-item", "skus", "boxes"), ("shelves", "Shelf"))
    registry = Registry("sample.resources", homes)
    assert [registry.meant(name) for name in ("Skus", "sku", "box", "stock_items")] == [Shelf] * 4
    assert [registry.meant(name) for name in ("StockItem", "s", "", "boxers", "skuses")] == [None] * 5


def test_a_broken_resource_of_a_known_type_is_not_taken_for_a_generic_one() -> None:
    document = {"data": warehouse(), "included": [{"type": "shelves", "id": "1", "attributes": {"row": "x"}}]}
    with pytest.raises(UnreadableError, match=r"^/included/0/attributes/row: should be a valid integer"):
        read(document)


@pytest.mark.parametrize(
    "odd",
    [
        {"included": None},
        {"links": None, "meta": None},
        {"links": [], "meta": 3, "jsonapi": {"version": "1.1"}},
    ],
)
def test_odd_members_of_a_document_do_no_harm(odd: dict[str, Any]) -> None:
    w = read({"data": warehouse(), **odd})
    assert (dict(document_of(w).meta), dict(document_of(w).links)) == ({}, {})


@pytest.mark.parametrize("odd", [None, [], 3, {"shelves": None}, {"shelves": 3}, {"shelves": {"data": 3}}])
def test_odd_relationships_do_no_harm_until_they_are_read(odd: Any) -> None:
    w = read({"data": {**warehouse(), "relationships": odd}})
    assert w.name == "North"
    with pytest.raises((NotIncludedError, InvalidResponseError)):
        _ = w.shelves


def test_a_page_is_a_sequence(api: Api, server: Server) -> None:
    server.say(
        {"data": [warehouse("a"), warehouse("b")], "included": [shelf("1")], "meta": {"record_count": 2}}
    )
    page = api(lambda c: c.warehouses.list())
    assert (len(page), page[0].id, page[-1].id, [w.id for w in page[:1]]) == (2, "a", "b", ["a"])
    assert page[0] in page
    assert [r.id for r in page.included] == ["1"]
    assert "Page([Warehouse(id='a'" in repr(page)


ids = st.integers(0, 5).map(str)


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """Compound documents whose linkage leads anywhere, also to itself and to nothing."""

    def resources(prefix: str) -> list[dict[str, Any]]:
        names = draw(st.lists(ids, unique=True, max_size=5))
        return [
            {
                **warehouse(prefix + name),
                **related(
                    main_shelf=draw(st.none() | ids.map(lambda i: link("shelves", i))),
                    shelves=draw(st.lists(ids.map(lambda i: link("shelves", i)), max_size=3)),
                ),
            }
            for name in names
        ]

    shelves = [
        shelf(name, warehouse=link("warehouses", "p" + draw(ids)))
        for name in draw(st.lists(ids, unique=True, max_size=6))
    ]
    return {"data": resources("p"), "included": shelves + resources("i")}


@settings(max_examples=60, deadline=None)
@given(documents(), st.booleans())
def test_every_document_gives_one_object_for_each_type_and_id(document: dict[str, Any], linked: bool) -> None:
    page = read(document, "many", linked=linked)
    sent = {(r["type"], r["id"]): r for r in (*document["data"], *document["included"])}
    seen: dict[tuple[str, str], Any] = {}
    todo = list(page)
    while todo:
        resource = todo.pop()
        key = resource.type, resource.id
        if key in seen:
            assert seen[key] is resource
            continue
        seen[key] = resource
        for name, member in resource.relationships.items():
            expected = sent[key]["relationships"][name]["data"]
            listed = expected if isinstance(expected, list) else [expected] if expected else []
            assert [(i.type, i.id) for i in member.identifiers] == [(i["type"], i["id"]) for i in listed]
            if all((i["type"], i["id"]) in sent for i in listed):
                found = getattr(resource, name)
                todo += found if isinstance(found, list) else [found] if found else []
            else:
                assert not hasattr(resource, name)
    assert set(seen) <= set(sent)
