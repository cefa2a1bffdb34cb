"""Arguments are checked before anything is sent, and every fault is told at once."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

import pytest
from sample import InvalidArgumentError, Label, ResourceIdentifier, Shelf, Warehouse

from .conftest import Api, Server, warehouse


def refused(api: Api, server: Server, do: Any) -> str:
    with pytest.raises(InvalidArgumentError) as caught:
        api(do)
    assert server.received == []
    assert isinstance(caught.value, ValueError)
    return str(caught.value)


def test_all_faults_at_once(api: Api, server: Server) -> None:
    message = refused(
        api,
        server,
        lambda c: c.warehouses.create(
            nmae="x",
            strategy="first_on",
            capacity="many",
            heated=None,
            dimensions={"height": "x"},
            labels="l1",
        ),
    )
    assert message.splitlines() == [
        "create warehouses: 8 faults",
        "- name: is required",
        "- strategy: 'first_on' is not 'first_in' or 'last_in'; did you mean 'first_in'?",
        "- capacity: should be a valid integer, unable to parse string as an integer, not 'many'",
        "- heated: should be a valid boolean, not None",
        "- dimensions['width']: Field required, not {'height': 'x'}",
        "- dimensions['height']: should be a valid integer, unable to parse string as an integer, not 'x'",
        "- nmae: there is no such argument; did you mean 'name'?",
        "- labels: expected a list of a resource or ResourceIdentifier of type 'labels', or an id, not 'l1'",
    ]


@pytest.mark.parametrize("key", ["shelf", "_recount", "class"])
def test_names_on_the_wire_are_no_arguments(api: Api, server: Server, key: str) -> None:
    assert f"{key}: there is no such argument" in refused(
        api, server, lambda c: c.warehouses.update("w1", **{key: True})
    )


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (
            "s1",
            "the id 's1' does not say which type is meant; give a resource or ResourceIdentifier(TYPE,",
        ),
        (
            Label(id="1"),
            "of type 'labels'; expected a resource or ResourceIdentifier of type 'shelves' or",
        ),
        (3, "expected a resource or ResourceIdentifier of type 'shelves' or 'warehouses', not 3"),
    ],
)
def test_a_polymorphic_relationship_needs_a_type(api: Api, server: Server, value: Any, problem: str) -> None:
    assert problem in refused(api, server, lambda c: c.labels.create(text="x", labelled=value))


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (Shelf(id="s1"), {"type": "shelves", "id": "s1"}),
        (Warehouse(id="w1"), {"type": "warehouses", "id": "w1"}),
        (ResourceIdentifier("shelves", "s1"), {"type": "shelves", "id": "s1"}),
        (Warehouse(type="depots", id="w1"), {"type": "depots", "id": "w1"}),
        (None, None),
    ],
)
def test_a_polymorphic_relationship_takes_what_has_a_type(
    api: Api, server: Server, value: Any, sent: Any
) -> None:
    server.say({"data": {"type": "labels", "id": "1"}})
    api(lambda c: c.labels.create(text="x", labelled=value))
    assert server.last.json["data"]["relationships"] == {"labelled": {"data": sent}}


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("", "main_shelf: expected a resource or ResourceIdentifier of type 'shelves', or an id, not ''"),
        (5, "main_shelf: expected"),
        (["s1"], "main_shelf: expected"),
        ({"type": "shelves", "id": "1"}, "main_shelf: expected"),
        (
            Warehouse(id="w1"),
            "of type 'warehouses'; expected a resource or ResourceIdentifier of type 'shelves'",
        ),
        (
            ResourceIdentifier("shelves", ""),
            "main_shelf: ResourceIdentifier(type='shelves', id='') has no id",
        ),
        (ResourceIdentifier("shelves", cast("str", 7)), "id=7) has no id: expected text that is not empty"),
    ],
)
def test_what_a_to_one_relationship_refuses(api: Api, server: Server, value: Any, problem: str) -> None:
    assert problem in refused(api, server, lambda c: c.warehouses.update("w1", main_shelf=value))


def test_none_does_not_unset_what_must_be_set(api: Api, server: Server) -> None:
    problem = "warehouse: should be a resource or its identifier, not None"
    assert problem in refused(api, server, lambda c: c.shelves.create(row=1, warehouse=None))


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (None, "labels: None cannot stand for a list; [] empties it"),
        (Label(id="1"), "labels: expected a list"),
        (["l1", 2], "labels[1]: expected"),
        ([Shelf(id="1")], "labels[0]: Shelf(id='1') is of type 'shelves'"),
    ],
)
def test_what_a_to_many_relationship_refuses(api: Api, server: Server, value: Any, problem: str) -> None:
    assert problem in refused(api, server, lambda c: c.warehouses.update("w1", labels=value))


@pytest.mark.parametrize("id", ["", " ", ".", "..", None, 3])
def test_an_id_that_would_lead_elsewhere_is_refused(api: Api, server: Server, id: Any) -> None:
    for do in (
        lambda c: c.warehouses.delete(id),
        lambda c: c.warehouses.retrieve(id),
        lambda c: c.warehouses.update(id, name="x"),
        lambda c: c.warehouses.shelves(id),
        lambda c: c.warehouses.close(id, reason="x"),
    ):
        assert "id: " in refused(api, server, do)


def test_a_moment_needs_a_time_zone(api: Api, server: Server) -> None:
    naive = datetime(2024, 1, 1)
    message = refused(api, server, lambda c: c.warehouses.create(name="x", opened_at=naive))
    assert "2024-01-01T00:00:00 has no time zone" in message


@pytest.mark.parametrize("value", [float("nan"), {"a": {1, 2}}, object(), b"x", "\ud800"])
def test_what_json_cannot_say_is_refused(api: Api, server: Server, value: Any) -> None:
    refused(api, server, lambda c: c.warehouses.update("w1", metadata={"x": value}))


def test_values_are_sent_as_they_were_given(api: Api, server: Server) -> None:
    server.say({"data": warehouse()})
    moment: Any = "2018-01-01T12:00:00.000Z"
    api(lambda c: c.warehouses.create(name="x", opened_at=moment, capacity=1))
    assert server.last.json["data"]["attributes"] == {"name": "x", "opened_at": moment, "capacity": 1}


@pytest.mark.parametrize("value", ["1", True, 2.0])
def test_values_of_another_kind_are_refused(api: Api, server: Server, value: Any) -> None:
    problem = f"update warehouses: capacity: expected a whole number, not {value!r}"
    assert problem in refused(api, server, lambda c: c.warehouses.update("w1", capacity=value))


def test_what_can_only_be_read_is_told_so(api: Api, server: Server) -> None:
    told = refused(api, server, lambda c: c.warehouses.update("w1", shelves=["s1"]))
    assert "shelves: can be read only, this call does not take it" in told


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ({"include": 3}, "include: expected a list of names, not 3"),
        ({"include": ["a", "b,c", ""]}, "include: 'b,c' is not a name"),
        ({"sort": [None]}, "sort: None is not a name"),
        ({"fields": ["name"]}, "fields: expected a mapping"),
        ({"filters": "x"}, "filters: expected a mapping"),
        ({"filters": {"name_eq": None}}, "filters: 'name_eq' is None"),
        ({"filters": {"opened_at_from": datetime(2024, 1, 1)}}, "has no time zone"),
        ({"page_size": 0}, "page_size: expected a whole number from 1 to 25, not 0"),
        ({"page_number": True}, "page_number: expected a whole number"),
        ({"page_size": "2"}, "page_size: expected"),
        ({"options": {"timeuot": 1}}, "options: there is no 'timeuot'"),
    ],
)
def test_queries_that_cannot_be_are_refused(api: Api, server: Server, query: Any, problem: str) -> None:
    assert problem in refused(api, server, lambda c: c.warehouses.list(**query))


def test_all_faults_of_a_query_at_once(api: Api, server: Server) -> None:
    message = refused(api, server, lambda c: c.warehouses.list(page_size=0, page_number=0, include=3))
    assert message.startswith("3 faults")
