"""Pages, iteration and what follows from them, over a real server and through every flavour of client."""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.runtime import (
    InvalidArgumentError,
    InvalidResponseError,
    LockedError,
    ResourceIdentifier,
    SeveralFoundError,
)
from specloom.runtime.core import Call
from specloom.runtime.pagination import following, preceding
from specloom.runtime.values import Links, Meta
from tests.support.server import Reply, Request, Server, serve

from .conftest import warehouse

Do = Callable[[Any], Any]


class Collection:
    """Serves ``total`` warehouses, page by page, in one of the ways that services have."""

    def __init__(self, total: int, style: str = "links", fail: tuple[int, ...] = ()) -> None:
        self.total = total
        self.style = style
        self.fail = list(fail)
        self.pages: list[int] = []

    def __call__(self, request: Request) -> Reply:
        query = {name: values[0] for name, values in parse_qs(request.query).items()}
        wanted = [f"w{number}" for number in range(self.total)]
        if "filter[ids]" in query:
            wanted = [id for id in query["filter[ids]"].split(",") if id in wanted]
        if "filter[q][name_eq]" in query:
            wanted = [id for id in wanted if query["filter[q][name_eq]"] in ("all", id)]
        number, size = int(query.get("page[number]", 1)), int(query.get("page[size]", 10))
        self.pages.append(number)
        if number in self.fail:
            self.fail.remove(number)
            return Reply(423, {"errors": [{"title": "locked"}]})
        shown = wanted[(number - 1) * size : number * size]
        document: dict[str, Any] = {"data": [warehouse(id) for id in shown]}
        return Reply(200, document | self._told(request, number, size, len(wanted)))

    def _told(self, request: Request, number: int, size: int, total: int) -> dict[str, Any]:
        last = max(1, -(-total // size))
        if self.style == "numbers":
            return {}
        if self.style == "meta":
            return {"meta": {"record_count": total, "page_count": last}}
        address = lambda n: f"{request.path}?page%5Bnumber%5D={n}&page%5Bsize%5D={size}"  # noqa: E731
        if self.style == "proxy":
            address = lambda n: f"https://inside.example/v2{request.path}?page[number]={n}&page[size]={size}"  # noqa: E731
        links: dict[str, Any] = {"first": address(1), "last": {"href": address(last)}}
        links["prev"] = address(number - 1) if number > 1 else None
        links["next"] = address(number + 1) if number < last else None
        return {"links": links, "meta": {"record_count": total}}


def run(flavour: str, server: Server, do: Do) -> Any:
    from sample import AsyncSample, Sample

    arguments = {"base_url": f"{server.url}/api", "access_token": "s3cr3t"}
    if flavour == "sync":
        with Sample(**arguments) as client:
            return do(client)

    async def asynchronous() -> Any:
        async with AsyncSample(**arguments) as client:
            return await do(client)

    return anyio.run(asynchronous, backend=flavour)


def ids(flavour: str, **query: Any) -> Do:
    """Iterates over all warehouses and gives their ids."""
    if flavour == "sync":
        return lambda client: [each.id for each in client.warehouses.iterate(**query)]

    async def do(client: Any) -> list[str]:
        return [each.id async for each in client.warehouses.iterate(**query)]

    return do


@pytest.fixture(params=["sync", "asyncio", "trio"])
def flavour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


STYLES = ["links", "proxy", "meta", "numbers"]


@pytest.mark.parametrize("style", STYLES)
def test_iteration_gives_each_resource_once(flavour: str, style: str) -> None:
    with serve(Collection(23, style)) as server:
        assert run(flavour, server, ids(flavour, page_size=5)) == [f"w{n}" for n in range(23)]
    assert len(server.requests) == 5


def patient(attempts: int, **query: Any) -> Do:
    """Iterates, and goes on after each error: the ids that came, and how many errors."""

    def do(client: Any) -> list[str]:
        found: list[str] = []
        warehouses = client.warehouses.iterate(**query)
        for _ in range(attempts):
            try:
                for each in warehouses:
                    found.append(each.id)
            except LockedError:
                continue
        return found

    return do


def patient_async(attempts: int, *, scoped: bool = False, **query: Any) -> Do:
    async def gather(warehouses: Any) -> list[str]:
        found: list[str] = []
        for _ in range(attempts):
            try:
                async for each in warehouses:
                    found.append(each.id)
            except LockedError:
                continue
        return found

    async def do(client: Any) -> list[str]:
        warehouses = client.warehouses.iterate(**query)
        if not scoped:
            return await gather(warehouses)
        async with warehouses:
            return await gather(warehouses)

    return do


@settings(max_examples=50, deadline=None)
@given(
    total=st.integers(0, 60),
    size=st.integers(1, 25),
    style=st.sampled_from(STYLES),
    prefetch=st.booleans(),
    fail=st.lists(st.integers(1, 8), max_size=3),
    flavour=st.sampled_from(["sync", "asyncio", "trio", "trio, scoped", "asyncio, scoped"]),
)
def test_iteration_gives_each_once_whatever_the_page_size_and_the_failures(
    total: int, size: int, style: str, prefetch: bool, fail: list[int], flavour: str
) -> None:
    backend, _, scoped = flavour.partition(", ")
    query: dict[str, Any] = {"page_size": size, "prefetch": prefetch}
    attempts = len(fail) + 1
    do = patient(attempts, **query)
    if backend != "sync":
        do = patient_async(attempts, scoped=bool(scoped), **query)
    with serve(Collection(total, style, tuple(fail))) as server:
        assert run(backend, server, do) == [f"w{n}" for n in range(total)]


def test_an_iteration_goes_on_from_the_page_that_failed(flavour: str) -> None:
    collection = Collection(20, fail=(2,))
    do = patient(2, page_size=5) if flavour == "sync" else patient_async(2, page_size=5)
    with serve(collection) as server:
        assert run(flavour, server, do) == [f"w{n}" for n in range(20)]
    assert collection.pages == [1, 2, 2, 3, 4]


def test_the_next_page_is_fetched_ahead_in_a_thread() -> None:
    collection = Collection(20)

    def do(client: Any) -> None:
        with client.warehouses.iterate(page_size=5) as warehouses:
            next(warehouses)
            for _ in range(200):
                if len(collection.pages) == 2:
                    break
                time.sleep(0.01)
            assert collection.pages == [1, 2]

    with serve(collection) as server:
        run("sync", server, do)
    assert collection.pages == [1, 2]


def test_pages_are_fetched_ahead_of_who_takes_time() -> None:
    collection = Collection(20)
    ahead: list[int] = []

    def do(client: Any) -> None:
        for number, _ in enumerate(client.warehouses.iterate(page_size=5)):
            time.sleep(0.02)
            if number % 5 == 4:
                ahead.append(len(collection.pages))

    with serve(collection) as server:
        run("sync", server, do)
    assert ahead == [2, 3, 4, 4]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_next_page_is_fetched_ahead_in_a_task(backend: str) -> None:
    collection = Collection(20)

    async def do(client: Any) -> None:
        async with client.warehouses.iterate(page_size=5) as warehouses:
            await anext(warehouses)
            with anyio.fail_after(5):
                while len(collection.pages) < 2:
                    await anyio.sleep(0.01)

    with serve(collection) as server:
        run(backend, server, do)


def test_without_prefetch_nothing_is_asked_for_early() -> None:
    collection = Collection(20)
    with serve(collection) as server:
        run("sync", server, lambda client: next(client.warehouses.iterate(page_size=5, prefetch=False)))
    assert collection.pages == [1]


def test_an_error_in_a_block_is_not_wrapped() -> None:
    async def do(client: Any) -> None:
        async with client.warehouses.iterate() as warehouses:
            async for _ in warehouses:
                raise KeyError("mine")

    for backend in ("asyncio", "trio"):
        with serve(Collection(30)) as server, pytest.raises(KeyError):
            run(backend, server, do)


def test_pages_lead_on_and_back(flavour: str) -> None:
    def sync(client: Any) -> Any:
        first = client.warehouses.list(page_size=2)
        second = first.next()
        return first, second, second.previous(), second.next(), first.previous()

    async def asynchronous(client: Any) -> Any:
        first = await client.warehouses.list(page_size=2)
        second = await first.next()
        return first, second, await second.previous(), await second.next(), await first.previous()

    with serve(Collection(4)) as server:
        first, second, again, after, before = run(
            flavour, server, sync if flavour == "sync" else asynchronous
        )
    assert [each.id for each in second] == ["w2", "w3"]
    assert list(again) == list(first)
    assert (after, before) == (None, None)
    assert {type(page.meta).__name__ for page in (first, second, again)} == {"PageMeta"}
    assert (first.has_next, first.has_previous, second.has_next, second.has_previous) == (
        True,
        False,
        False,
        True,
    )
    assert first.total == 4


def test_a_page_and_a_related_list_are_iterated_from_where_they_are(flavour: str) -> None:
    def sync(client: Any) -> Any:
        page = client.warehouses.list(page_size=2, page_number=2)
        related = client.warehouses.labels("w1", page_size=3)
        return [each.id for each in page.iterate()], [each.id for each in related.iterate()]

    async def asynchronous(client: Any) -> Any:
        page = await client.warehouses.list(page_size=2, page_number=2)
        related = await client.warehouses.labels("w1", page_size=3)
        return [each.id async for each in page.iterate()], [each.id async for each in related.iterate()]

    with serve(Collection(7)) as server:
        own, related = run(flavour, server, sync if flavour == "sync" else asynchronous)
    assert own == ["w2", "w3", "w4", "w5", "w6"]
    assert related == [f"w{n}" for n in range(7)]
    assert "/api/warehouses/w1/labels?page" in server.requests[-1].target


def test_links_keep_the_query_of_the_call() -> None:
    def do(client: Any) -> None:
        page = client.warehouses.list(page_size=2, sort=["-name"], filters={"name_in": ["a & b=ü", "c"]})
        page.next()

    with serve(Collection(4)) as server:
        run("sync", server, do)
    first, second = (parse_qs(request.query) for request in server.requests)
    assert second == first | {"page[number]": ["2"]}


def test_first_count_find_by_and_retrieve_many(flavour: str) -> None:
    with serve(Collection(8)) as server:
        assert run(flavour, server, lambda client: client.warehouses.first()).id == "w0"
        assert run(flavour, server, lambda client: client.warehouses.count()) == 8
        assert run(flavour, server, lambda client: client.warehouses.find_by(name="w3")).id == "w3"
        assert run(flavour, server, lambda client: client.warehouses.find_by(name="nobody")) is None
        with pytest.raises(SeveralFoundError, match="several 'warehouses' have"):
            run(flavour, server, lambda client: client.warehouses.find_by(name="all"))
        many = run(flavour, server, lambda client: client.warehouses.retrieve_many(["w5", "w99", "w1", "w5"]))
    assert [each.id for each in many] == ["w5", "w1", "w5"]
    assert many.missing == ("w99",)
    queries = [parse_qs(request.query) for request in server.requests]
    assert queries[0] == {"page[size]": ["1"]}
    assert queries[2] == {"filter[q][name_eq]": ["w3"], "page[size]": ["2"]}
    assert queries[-1] == {"filter[ids]": ["w5,w99,w1"], "page[size]": ["25"]}


def test_nothing_is_first_of_nothing(flavour: str) -> None:
    with serve(Collection(0)) as server:
        assert run(flavour, server, lambda client: client.warehouses.first()) is None
        assert run(flavour, server, lambda client: client.warehouses.count()) == 0
        assert list(run(flavour, server, lambda client: client.warehouses.retrieve_many([]))) == []


def test_counting_goes_through_the_pages_where_meta_does_not_say(flavour: str) -> None:
    with serve(Collection(53, "numbers")) as server:
        assert run(flavour, server, lambda client: client.warehouses.count(filters={"name_cont": "w"})) == 53
    assert [parse_qs(request.query)["page[size]"] for request in server.requests] == [["1"], *[["25"]] * 3]


@pytest.mark.parametrize("number", [24, 25, 26, 51])
def test_many_are_retrieved_in_batches(flavour: str, number: int) -> None:
    wanted = [f"w{n}" for n in reversed(range(number))]
    with serve(Collection(60)) as server:
        many = run(flavour, server, lambda client: client.warehouses.retrieve_many(wanted))
    assert [each.id for each in many] == wanted
    assert len(server.requests) == -(-number // 25)


def test_without_a_filter_for_ids_many_are_retrieved_one_by_one(flavour: str) -> None:
    def answer(request: Request) -> Reply:
        id = request.path.rpartition("/")[2]
        if id == "s2":
            return Reply(404, {"errors": [{"title": "not found"}]})
        return Reply(200, {"data": {"type": "labels", "id": id, "attributes": {}}})

    with serve(answer) as server:
        many = run(flavour, server, lambda client: client.labels.retrieve_many(["s1", "s2", "s3"]))
    assert [each.id for each in many] == ["s1", "s3"]
    assert many.missing == ("s2",)
    assert len(server.requests) == 3


def test_the_meta_of_pages_has_the_members_that_are_described(flavour: str) -> None:
    from sample.models import PageMeta

    async def asynchronous(client: Any) -> Any:
        return await client.warehouses.list(page_size=2)

    def sync(client: Any) -> Any:
        return client.warehouses.list(page_size=2)

    with serve(Collection(4)) as server:
        page = run(flavour, server, sync if flavour == "sync" else asynchronous)
    assert isinstance(page.meta, PageMeta)
    # What may be missing is None, anything else that is not there is an error.
    assert (page.meta.record_count, page.meta.page_count, dict(page.meta)) == (4, None, {"record_count": 4})
    with pytest.raises(AttributeError, match="no 'pages'; it has record_count"):
        _ = page.meta.pages
    renamed = PageMeta({"page-count": 2})
    assert renamed.page_count == 2
    with pytest.raises(AttributeError, match="no 'record_count'; it has page-count"):
        _ = renamed.record_count
    assert isinstance(pickle.loads(pickle.dumps(page)).meta, PageMeta)


@pytest.mark.parametrize("where", ["", "https://evil.example", "//evil.example", "http://127.0.0.1:1"])
def test_a_link_to_the_same_path_never_leads_to_another_host(flavour: str, where: str) -> None:
    def answer(request: Request) -> Reply:
        there = "page" in request.query
        links = {} if there else {"next": f"{where}/api/warehouses?page[number]=2"}
        return Reply(200, {"data": [warehouse("w2" if there else "w1")], "links": {"last": "/", **links}})

    with serve(answer) as server:
        assert run(flavour, server, ids(flavour)) == ["w1", "w2"]
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/api/steal?page[number]=2",
        "//evil.example/steal",
        "/elsewhere/warehouses/2",
        "/api/../admin/secrets",
        "/api/%2e%2e/admin",
        "ftp://127.0.0.1/api/x",
        "http://[broken/api",
    ],
)
def test_a_link_elsewhere_is_refused(flavour: str, link: str) -> None:
    def answer(request: Request) -> Reply:
        return Reply(200, {"data": [warehouse("w1")], "links": {"next": link}})

    with serve(answer) as server, pytest.raises(InvalidResponseError, match="not followed"):
        run(flavour, server, ids(flavour))
    assert len(server.requests) == 1


def test_a_link_to_another_path_of_the_service_is_followed(flavour: str) -> None:
    def answer(request: Request) -> Reply:
        if request.path == "/api/warehouses/page/2":
            return Reply(200, {"data": [warehouse("w2")], "links": {"next": None}})
        return Reply(200, {"data": [warehouse("w1")], "links": {"next": "/api/warehouses/page/2"}})

    with serve(answer) as server:
        assert run(flavour, server, ids(flavour)) == ["w1", "w2"]


def test_links_that_go_round_in_circles_are_told(flavour: str) -> None:
    def answer(request: Request) -> Reply:
        number = 1 if "number]=2" in request.target or "5D=2" in request.target else 2
        return Reply(
            200, {"data": [warehouse()], "links": {"next": f"/api/warehouses?page[number]={number}"}}
        )

    with serve(answer) as server, pytest.raises(InvalidResponseError, match="was there already"):
        run(flavour, server, ids(flavour))


def test_a_service_that_ignores_page_numbers_is_asked_twice_at_most(flavour: str) -> None:
    def answer(request: Request) -> Reply:
        return Reply(200, {"data": [warehouse("w1"), warehouse("w2")]})

    with serve(answer) as server:
        assert run(flavour, server, ids(flavour, page_size=2)) == ["w1", "w2"]
    assert len(server.requests) == 2


def test_wrong_arguments_are_refused_before_the_first_page() -> None:
    with serve(Collection(1)) as server:
        for wrong in ({"page_size": 0}, {"filters": {"name_eq": None}}):
            with pytest.raises(InvalidArgumentError):
                run("sync", server, lambda client, wrong=wrong: client.warehouses.iterate(**wrong))
    assert server.requests == []


def test_an_id_can_be_a_resource(flavour: str) -> None:
    def answer(request: Request) -> Reply:
        many = request.path.endswith("s")
        return Reply(200, {"data": [warehouse("w1")] if many else warehouse("w1")})

    with serve(answer) as server:
        one = run(flavour, server, lambda client: client.warehouses.retrieve("w1"))
        run(flavour, server, lambda client: client.warehouses.retrieve(one))
        run(flavour, server, lambda client: client.warehouses.update(one, name="South"))
        run(flavour, server, lambda client: client.warehouses.labels(one))
        run(flavour, server, lambda client: client.warehouses.retrieve_many([one]))
        run(
            flavour, server, lambda client: client.warehouses.retrieve(ResourceIdentifier("warehouses", "w1"))
        )
        with pytest.raises(InvalidArgumentError, match="is not one of 'labels'"):
            run(flavour, server, lambda client: client.labels.retrieve(one))
    assert server.requests[2].json["data"]["id"] == "w1"
    assert server.requests[3].path == "/api/warehouses/w1/labels"


def test_triggers_are_methods(flavour: str) -> None:
    with serve(lambda _: Reply(200, {"data": warehouse("w1")})) as server:
        run(flavour, server, lambda client: client.warehouses.recount("w1"))
        run(flavour, server, lambda client: client.warehouses.add_labels("w1", ["a", "b"]))
        run(flavour, server, lambda client: client.warehouses.add_labels("w1", "a,b"))
        for wrong in (["a,b"], [""], []):
            with pytest.raises(InvalidArgumentError):
                run(flavour, server, lambda client, wrong=wrong: client.warehouses.add_labels("w1", wrong))
    sent = [request.json["data"]["attributes"] for request in server.requests]
    assert sent == [{"_recount": True}, {"_add_labels": "a,b"}, {"_add_labels": "a,b"}]


class Told:
    """A page as far as deciding what follows needs it."""

    def __init__(self, size: int, meta: dict[str, Any], links: dict[str, Any]) -> None:
        self.size, self.meta, self.links = size, Meta(meta), Links(links)

    def __len__(self) -> int:
        return self.size


@pytest.mark.parametrize(
    ("query", "size", "meta", "more"),
    [
        ({}, 3, {}, False),
        ({}, 0, {"total": 9}, False),
        ({}, 3, {"total": 4}, True),
        ({}, 3, {"total": 3}, False),
        ({}, 3, {"page": {"total": 4}}, True),
        ({}, 3, {"pagination": {"total_pages": 1}}, False),
        ({"page[size]": "3"}, 3, {}, True),
        ({"page[size]": "3"}, 2, {}, False),
        ({"page[size]": "3", "page[number]": "2"}, 3, {"record_count": 6}, False),
        ({"page[size]": "3", "page[number]": "2"}, 3, {"record_count": "many", "total": True}, True),
    ],
)
def test_page_numbers_where_there_are_no_links(
    query: dict[str, str], size: int, meta: dict[str, Any], more: bool
) -> None:
    call: Call[Any] = Call(method="GET", path="/x", read=lambda _: None, query=list(query.items()))
    after = following(call, Told(size, meta, {}), "https://x.example")
    assert bool(after) is more
    number = int(query.get("page[number]", 1))
    if after:
        assert dict(after.query)["page[number]"] == str(number + 1)
    before = preceding(call, Told(size, meta, {}), "https://x.example")
    assert bool(before) is (number > 1)


@settings(deadline=None)
@given(st.text(max_size=40))
def test_no_link_leads_out_of_the_base_url(link: str) -> None:
    base = "https://x.example/api"
    call: Call[Any] = Call(method="GET", path="/things", read=lambda _: None)
    try:
        after = following(call, Told(1, {}, {"next": link}), base)
    except InvalidResponseError:
        return
    if after is not None:
        parts = urlsplit(f"{base}{after.path}")
        assert (parts.scheme, parts.netloc) == ("https", "x.example")
        assert parts.path.startswith("/api/")
