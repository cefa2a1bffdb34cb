"""What a loaded resource is related to, fetched with the client that read it."""

from __future__ import annotations

import copy
import gc
import pickle
from collections.abc import Callable
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlsplit
from weakref import ref

import pytest
from sample import (
    AsyncPage,
    GenericResource,
    InvalidArgumentError,
    NotFoundError,
    NotIncludedError,
    Page,
    Sample,
    Settings,
    Shelf,
    Warehouse,
    parse,
)

from specloom.runtime import Resource, ResourceType, ToMany, document_of

from .conftest import Api, Server, warehouse

SHELF = {"type": "shelves", "id": "s1", "attributes": {"row": 1}}


def fetched(resource: Any, relationship: Any, **query: Any) -> Any:
    """What is fetched; to be awaited if an asynchronous client read the resource."""
    transport = document_of(resource).__transport__
    asynchronous = transport is not None and transport.name.startswith("Async")
    return (resource.fetch_async if asynchronous else resource.fetch)(relationship, **query)


def then(api: Api, do: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A case that retrieves a warehouse and goes on with it."""
    if api.flavour == "sync":
        return lambda client: do(client.warehouses.retrieve("w1"))

    async def run(client: Any) -> Any:
        return await do(await client.warehouses.retrieve("w1"))

    return run


def query_of(server: Server) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(server.last.target).query))


def test_a_to_many_relationship_gives_a_page(api: Api, server: Server) -> None:
    server.say({"data": warehouse()})
    server.say({"data": [SHELF], "meta": {"record_count": 7}})
    page = api(
        then(
            api,
            lambda w: fetched(
                w,
                Warehouse.shelves,
                page_size=5,
                page_number=2,
                sort=["-row"],
                include=["warehouse"],
                fields={"shelves": ["row", "warehouse"]},
                options={"headers": {"x-mine": "1"}},
            ),
        )
    )
    assert isinstance(page, Page if api.flavour == "sync" else AsyncPage)
    assert ([type(each) for each in page], page[0].row, page.total) == ([Shelf], 1, 7)
    assert (server.last.method, urlsplit(server.last.target).path) == ("GET", "/api/warehouses/w1/shelves")
    assert query_of(server) == {
        "include": "warehouse",
        "fields[shelves]": "row,warehouse",
        "sort": "-row",
        "page[number]": "2",
        "page[size]": "5",
    }
    assert server.last.headers["x-mine"] == "1"
    assert server.last.headers["authorization"] == "Bearer s3cr3t"


def test_a_to_one_relationship_gives_the_resource(api: Api, server: Server) -> None:
    server.say({"data": warehouse()})
    server.say({"data": SHELF})
    shelf = api(then(api, lambda w: fetched(w, Warehouse.main_shelf)))
    assert (type(shelf), shelf.row, server.last.target) == (Shelf, 1, "/api/warehouses/w1/main_shelf")


def test_a_to_one_relationship_to_nothing_gives_none(api: Api, server: Server) -> None:
    server.say({"data": warehouse()})
    server.say({"data": None})
    assert api(then(api, lambda w: fetched(w, Warehouse.main_shelf))) is None


def test_what_was_fetched_fetches_on(server: Server) -> None:
    server.say({"data": [warehouse()]})
    server.say({"data": [SHELF], "links": {"next": "/api/warehouses/w1/shelves?page[number]=2"}})
    server.say({"data": [{**SHELF, "id": "s2"}]})
    server.say({"data": warehouse()})
    with Sample(base_url=server.url) as client:
        page = client.warehouses.list()[0].fetch(Warehouse.shelves)
        shelves = list(page.iterate())
        assert [each.id for each in shelves] == ["s1", "s2"]
        assert shelves[1].fetch(Shelf.warehouse).id == "w1"
    assert server.last.target == "/api/shelves/s2/warehouse"


@pytest.mark.parametrize("way", ["create", "update", "included", "iterate"])
def test_whatever_a_client_reads_fetches(way: str, server: Server) -> None:
    with Sample(base_url=server.url) as client:
        if way == "included":
            linked = {"relationships": {"shelves": {"data": [{"type": "shelves", "id": "s1"}]}}}
            server.say({"data": {**warehouse(), **linked}, "included": [SHELF]})
            got: Any = client.warehouses.retrieve("w1", include=["shelves"]).shelves[0]
            relationship: Any = Shelf.warehouse
        else:
            server.say({"data": [warehouse()] if way == "iterate" else warehouse()})
            relationship = Warehouse.main_shelf
            got = {
                "create": lambda: client.warehouses.create(name="N"),
                "update": lambda: client.warehouses.update("w1", name="N"),
                "iterate": lambda: next(client.warehouses.iterate()),
            }[way]()
        server.say({"data": None})
        assert got.fetch(relationship) is None


def test_errors_are_those_of_any_call(api: Api, server: Server) -> None:
    server.say({"data": warehouse()})
    server.say({"errors": [{"title": "Not found", "status": "404"}]}, 404)
    with pytest.raises(NotFoundError, match="warehouses/w1/shelves"):
        api(then(api, lambda w: fetched(w, Warehouse.shelves)))


LINKS: dict[str, str] = {
    "URL/houses/w1/all-shelves": "/api/houses/w1/all-shelves",
    "/api/houses/w1/s": "/api/houses/w1/s",
    "URL/warehouses/w1/shelves?view=a%2Cb&x": "/api/warehouses/w1/shelves?view=a%2Cb&x=",
    # Behind a proxy: the same path as that of the description.
    "https://inside.example/v2/warehouses/w1/shelves": "/api/warehouses/w1/shelves",
    # Nothing that is followed: credentials go to the client's own base URL only.
    "https://evil.example/api/houses/w1/shelves": "/api/warehouses/w1/shelves",
    "URL/../admin": "/api/warehouses/w1/shelves",
    "URL.evil.example/x": "/api/warehouses/w1/shelves",
    "http://[": "/api/warehouses/w1/shelves",
    "": "/api/warehouses/w1/shelves",
}


@pytest.mark.parametrize("link", LINKS)
def test_the_link_of_the_relationship_is_followed_below_the_base_url(link: str, server: Server) -> None:
    target = {"related": link.replace("URL", server.url)}
    server.say({"data": {**warehouse(), "relationships": {"shelves": {"links": target}}}})
    server.say({"data": [SHELF]})
    with Sample(base_url=server.url) as client:
        assert len(client.warehouses.retrieve("w1").fetch(Warehouse.shelves)) == 1
    assert server.last.target == LINKS[link]


def test_the_query_of_a_link_gives_way_to_arguments(server: Server) -> None:
    link = {"related": f"{server.url}/x?page[size]=3&sort=row"}
    server.say({"data": {**warehouse(), "relationships": {"shelves": {"links": link}}}})
    server.say({"data": [SHELF]})
    with Sample(base_url=server.url) as client:
        client.warehouses.retrieve("w1").fetch(Warehouse.shelves, page_size=9)
    assert query_of(server) == {"sort": "row", "page[size]": "9"}


class Drawer(Resource, frozen=True):
    """A resource whose paths have more variables than its id."""

    __resource_type__: ClassVar[ResourceType] = ResourceType("drawers", path="/shelves/{shelf_id}/drawers")
    shelves = ToMany["Shelf"]("shelves", "shelves")


def drawer(client: Any, server: Server, **relationships: Any) -> Any:
    from specloom.runtime.jsonapi import ResourceCalls

    server.say({"data": {"type": "drawers", "id": "d1", "relationships": relationships}})
    calls = ResourceCalls(client.__transport__, Drawer)
    return client.__transport__.run(calls.retrieve("d1", {}))


def test_a_nested_path_needs_a_link(server: Server) -> None:
    with Sample(base_url=server.url) as client:
        one = drawer(client, server)
        with pytest.raises(InvalidArgumentError, match=r"/shelves/\{shelf_id\}/drawers/d1/shelves has more"):
            one.fetch(Drawer.shelves)
        away = drawer(client, server, shelves={"links": {"related": "https://evil.example/shelves"}})
        with pytest.raises(InvalidArgumentError, match="no link 'related' of it below http"):
            away.fetch(Drawer.shelves)
        asked = len(server.received)
        near = drawer(client, server, shelves={"links": {"related": "/api/shelves/1/drawers/d1/shelves"}})
        server.say({"data": [SHELF]})
        assert near.fetch(Drawer.shelves)[0].row == 1
    assert len(server.received) == asked + 2


def test_relationships_that_nothing_declares_are_fetched_by_name(api: Api, server: Server) -> None:
    pallet = {
        "type": "pallets",
        "id": "p",
        "relationships": {"owner": {"links": {"related": "/api/owners/7"}}, "labels": {}},
    }
    linked = {"relationships": {"labels": {"data": [{"type": "pallets", "id": "p"}]}}}

    def case(w: Any) -> Any:
        owner = w.labels[0].relationships["owner"]
        return owner.fetch() if api.flavour == "sync" else owner.fetch_async()

    server.say({"data": {**warehouse(), **linked}, "included": [pallet]})
    server.say({"data": {"type": "owners", "id": "7", "attributes": {"age": 4}}})
    page = api(then(api, case))
    assert [(type(each), each.id, each.attributes) for each in page] == [(GenericResource, "7", {"age": 4})]
    assert server.last.target == "/api/owners/7"


def test_a_declared_relationship_object_is_fetched_too(server: Server) -> None:
    server.say({"data": {**warehouse(), "relationships": {"main_shelf": {}}}})
    server.say({"data": SHELF})
    with Sample(base_url=server.url) as client:
        page = client.warehouses.retrieve("w1").relationships["main_shelf"].fetch()
    assert ([type(each) for each in page], server.last.target) == ([Shelf], "/api/warehouses/w1/main_shelf")


def test_a_generic_resource_without_a_link_says_so(server: Server) -> None:
    server.say({"data": {**warehouse(), "relationships": {"labels": {"data": [{"type": "p", "id": "1"}]}}},
                "included": [{"type": "p", "id": "1", "relationships": {"labels": {}}}]})  # fmt: skip
    with Sample(base_url=server.url) as client:
        pallet = client.warehouses.retrieve("w1").labels[0]
        with pytest.raises(InvalidArgumentError, match="no path is described"):
            pallet.relationships["labels"].fetch()


def test_the_one_resource_of_a_singleton_is_fetched_without_its_id(server: Server) -> None:
    server.say({"data": {"type": "settings", "id": "1"}})
    server.say({"data": [{"type": "versions", "id": "3"}]})
    with Sample(base_url=server.url) as client:
        assert client.settings.retrieve().fetch(Settings.versions)[0].id == "3"
    assert server.last.target == "/api/settings/versions"


@pytest.mark.parametrize(
    ("relationship", "query", "problem"),
    [
        (Shelf.warehouse, {}, r"'warehouse'> is none of Warehouse: expected Warehouse.NAME"),
        ("shelvs", {}, "did you mean 'shelves'"),
        (Warehouse.main_shelf, {"page_size": 2}, "page_size: a to-one relationship takes none"),
        (Warehouse.main_shelf, {"incldue": []}, "incldue: there is no such argument; did you mean 'include'"),
        (Warehouse.shelves, {"parameters": []}, "parameters: there is no such argument"),
        (Warehouse.shelves, {"page_size": 0}, "page_size: expected a whole number"),
        (Warehouse.shelves, {"include": [""]}, "include: '' is not a name"),
    ],
)
def test_wrong_arguments_are_told_before_anything_is_sent(
    relationship: Any, query: Any, problem: str, server: Server
) -> None:
    server.say({"data": warehouse()})
    with Sample(base_url=server.url) as client:
        w: Any = client.warehouses.retrieve("w1")
        with pytest.raises(InvalidArgumentError, match=problem):
            w.fetch(relationship, **query)
    assert len(server.received) == 1


@pytest.mark.parametrize(
    "make",
    [
        lambda _: Warehouse(id="w1"),
        lambda _: Warehouse.model_validate(warehouse()),
        lambda _: parse({"data": warehouse()}).resource,
        lambda loaded: pickle.loads(pickle.dumps(loaded)),
    ],
)
def test_a_resource_that_no_client_read_says_what_to_do(make: Any, server: Server) -> None:
    server.say({"data": warehouse()})
    with Sample(base_url=server.url) as client:
        w = make(client.warehouses.retrieve("w1"))
        with pytest.raises(InvalidArgumentError, match=r"no client to fetch with.*Retrieve it with a client"):
            w.fetch(Warehouse.shelves)
        with pytest.raises(InvalidArgumentError, match="no client to fetch with"):
            w.fetch_async(Warehouse.shelves).send(None)


def test_the_other_method_is_named(api: Api, server: Server) -> None:
    server.say({"data": warehouse()})
    if api.flavour == "sync":
        with pytest.raises(InvalidArgumentError, match=r"synchronous Sample: write RESOURCE.fetch\("):
            api(then(api, lambda w: w.fetch_async(Warehouse.shelves).send(None)))
    else:
        with pytest.raises(InvalidArgumentError, match=r"asynchronous AsyncSample: write await RESOURCE"):
            api(then(api, lambda w: w.fetch(Warehouse.shelves)))


def test_copies_fetch_too_and_one_with_another_id_from_its_own_address(server: Server) -> None:
    link = {"related": f"{server.url}/houses/w1/s"}
    server.say({"data": {**warehouse(), "relationships": {"shelves": {"links": link}}}})
    for _ in range(3):
        server.say({"data": []})
    with Sample(base_url=server.url) as client:
        w = client.warehouses.retrieve("w1")
        for twin in (copy.copy(w), copy.deepcopy(w), w.model_copy(update={"id": "w2"})):
            twin.fetch(Warehouse.shelves)
    asked = [each.target for each in server.received[1:]]
    assert asked == ["/api/houses/w1/s", "/api/houses/w1/s", "/api/warehouses/w2/shelves"]


def test_the_client_is_in_nothing_that_is_kept_of_a_resource(server: Server) -> None:
    server.say({"data": warehouse()})
    with Sample(base_url=server.url, access_token="s3cr3t") as client:
        w = client.warehouses.retrieve("w1")
    document = document_of(w)
    for text in (repr(w), repr(document), repr(vars(document)), repr(vars(w)), w.model_dump_json()):
        assert "s3cr3t" not in text
    assert b"s3cr3t" not in pickle.dumps(w)
    assert b"s3cr3t" not in pickle.dumps(document)
    assert "transport" not in repr({**w.to_dict(), **w.to_jsonapi(), **document.to_jsonapi()})


def test_a_resource_that_fetches_leaves_nothing_to_the_garbage_collector(server: Server) -> None:
    with Sample(base_url=server.url) as client:
        for _ in range(2):
            server.say({"data": [warehouse()]})
            server.say({"data": [SHELF]})
        client.warehouses.list()[0].fetch(Warehouse.shelves)
        gc.collect()
        gc.disable()
        try:
            w = client.warehouses.list()[0]
            shelf = w.fetch(Warehouse.shelves)[0]
            left = [ref(w), ref(shelf), ref(document_of(w)), ref(document_of(shelf))]
            del w, shelf
            assert [each() for each in left] == [None] * 4
        finally:
            gc.enable()


def test_what_was_not_included_names_fetch(api: Api, server: Server) -> None:
    server.say({"data": {**warehouse(), "relationships": {"labels": {}, "owner": {}}}})

    def case(w: Any) -> list[str]:
        told: list[str] = []
        for read in (lambda: w.shelves, lambda: w.relationships["owner"].resources):
            with pytest.raises(NotIncludedError) as caught:
                read()
            told.append(str(caught.value))
        return told

    async def awaited(w: Any) -> list[str]:
        return case(w)

    shelves, owner = api(then(api, case if api.flavour == "sync" else awaited))
    call = "call RESOURCE{}.fetch({})" if api.flavour == "sync" else "await RESOURCE{}.fetch_async({})"
    assert shelves.endswith("include=['shelves'], or " + call.format("", "Warehouse.shelves"))
    assert owner.endswith("include=['owner'], or " + call.format(".relationships['owner']", ""))
    parsed = parse({"data": warehouse()}).resource
    with pytest.raises(NotIncludedError, match=r"with include=\['shelves'\]$"):
        _ = parsed.shelves  # type: ignore[union-attr]  # pyright: ignore
