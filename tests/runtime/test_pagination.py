"""Pages, iteration and what follows from them, over a real server and through every flavour of client."""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import anyio
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from specloom.runtime import (
    InvalidArgumentError,
    InvalidResponseError,
    IterationEndedError,
    LockedError,
    NotFoundError,
    Paging,
    ResourceIdentifier,
    SeveralFoundError,
)
from specloom.runtime.core import Call
from specloom.runtime.pagination import Trail, following, preceding
from specloom.runtime.values import Links, Meta
from tests.support.server import Reply, Request, Server, serve

from .conftest import warehouse

Do = Callable[[Any], Any]


class Collection:
    """Serves ``total`` warehouses, page by page, in one of the ways that services have.

    ``style`` says how it tells which pages there are, ``by`` what turns them, ``default`` how much a page
    holds unless it is asked for otherwise, and ``most`` how much it holds whatever is asked for.
    """

    def __init__(
        self,
        total: int,
        style: str = "links",
        fail: tuple[int, ...] = (),
        *,
        by: str = "number",
        default: int = 10,
        most: int = 100,
    ) -> None:
        self.total = total
        self.style = style
        self.fail = list(fail)
        self.by = by
        self.default = default
        self.most = most
        self.pages: list[int] = []

    def __call__(self, request: Request) -> Reply:
        query = {name: values[0] for name, values in parse_qs(request.query).items()}
        wanted = [f"w{number}" for number in range(self.total)]
        if "filter[ids]" in query:
            wanted = [id for id in query["filter[ids]"].split(",") if id in wanted]
        if "filter[q][name_eq]" in query:
            wanted = [id for id in wanted if query["filter[q][name_eq]"] in ("all", id)]
        size = min(int(query.get(SIZE[self.by], self.default)), self.most)
        start = self._start(query, size)
        number = start // size + 1
        self.pages.append(number)
        if number in self.fail:
            self.fail.remove(number)
            return Reply(423, {"errors": [{"title": "locked"}]})
        if self.style == "strict" and start and start >= len(wanted):
            return Reply(404, {"errors": [{"title": "no such page"}]})
        document: dict[str, Any] = {"data": [warehouse(id) for id in wanted[start : start + size]]}
        return Reply(200, document | self._told(request, start, size, len(wanted)))

    def _start(self, query: dict[str, str], size: int) -> int:
        """How many come before the page; what is not declared is not heeded."""
        if self.by == "number":
            return (int(query.get("page[number]", 1)) - 1) * size
        return int(query.get(f"page[{self.by}]", 0))

    def _told(self, request: Request, start: int, size: int, total: int) -> dict[str, Any]:
        last = max(1, -(-total // size))
        if self.style in ("numbers", "strict"):
            return {}
        if self.style == "total":
            return {"meta": {"total": total}}
        if self.style == "meta":
            return {"meta": {"record_count": total, "page_count": last}}
        ask = {"number": lambda at: at // size + 1}.get(self.by, lambda at: at)
        before = "https://inside.example/v2" if self.style == "proxy" else ""
        address = lambda at: (  # noqa: E731
            f"{before}{request.path}?page%5B{self.by}%5D={ask(at)}&{quote(SIZE[self.by])}={size}"
        )
        links: dict[str, Any] = {"first": address(0), "last": {"href": address((last - 1) * size)}}
        links["prev"] = address(max(0, start - size)) if start else None
        links["next"] = address(start + size) if start + size < total else None
        if self.style == "next":
            links = {"next": links["next"]} if links["next"] else {}
        return {"links": links, "meta": {"record_count": total}}


SIZE = {"number": "page[size]", "offset": "page[limit]", "cursor": "page[size]"}
PAGINGS = {
    "number": Paging(number=(1, None), size=(1, 25)),
    "unbounded": Paging(number=(1, None), size=(1, None)),
    "only number": Paging(number=(1, None)),
    "offset": Paging(offset=(0, None), limit=(1, 25)),
    "unbounded offset": Paging(offset=(0, None), limit=(1, None)),
    "both": Paging(number=(1, None), offset=(0, None), limit=(1, 25)),
    "cursor": Paging(size=(1, 25)),
}


@contextmanager
def declared(paging: Paging) -> Iterator[None]:
    """As if the description declared this of the list of warehouses."""
    from sample import Warehouse

    before = Warehouse.__resource_type__
    Warehouse.__resource_type__ = replace(before, paging=paging)
    try:
        yield
    finally:
        Warehouse.__resource_type__ = before


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


STYLES = ["links", "proxy", "next", "meta", "total", "numbers", "strict"]


@pytest.mark.parametrize("style", STYLES)
def test_iteration_gives_each_resource_once(flavour: str, style: str) -> None:
    with serve(Collection(23, style)) as server:
        assert run(flavour, server, ids(flavour, page_size=5)) == [f"w{n}" for n in range(23)]
    assert len(server.requests) == 5


def patient(attempts: int, **query: Any) -> Do:
    """Iterates, and goes on after each error: the ids that came, and how many errors."""

    def do(client: Any) -> list[str]:
        found: list[str] = []
        warehouses = client.warehouses._iterate(**query)
        for _ in range(attempts):
            try:
                for each in warehouses:
                    found.append(each.id)
                break
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
                break
            except LockedError:
                continue
        return found

    async def do(client: Any) -> list[str]:
        warehouses = client.warehouses._iterate(**query)
        if not scoped:
            return await gather(warehouses)
        async with warehouses:
            return await gather(warehouses)

    return do


@settings(max_examples=150, deadline=None)
@given(
    total=st.integers(0, 60),
    size=st.none() | st.integers(1, 25),
    default=st.integers(1, 25),
    most=st.integers(1, 30),
    style=st.sampled_from(STYLES),
    scheme=st.sampled_from(sorted(PAGINGS)),
    prefetch=st.booleans(),
    fail=st.lists(st.integers(1, 8), max_size=3),
    flavour=st.sampled_from(["sync", "asyncio", "trio", "trio, scoped", "asyncio, scoped"]),
)
def test_iteration_gives_each_once_whatever_the_page_size_and_the_failures(
    total: int,
    size: int | None,
    default: int,
    most: int,
    style: str,
    scheme: str,
    prefetch: bool,
    fail: list[int],
    flavour: str,
) -> None:
    paging = PAGINGS[scheme]
    by = next(each for each in ("cursor", "offset", "number") if each in (scheme, *_declared(paging)))
    assume(by != "cursor" or style in ("links", "proxy", "next"))
    # A service that gives less than it was asked for has not said that it takes as much.
    most = 25 if paging.most else most
    backend, _, scoped = flavour.partition(", ")
    asked = {} if size is None or scheme == "only number" else {f"page_{SIZE[by][5:-1]}": size}
    if scheme == "both":
        asked["page_offset"] = 0
    query: dict[str, Any] = {**asked, "prefetch": prefetch}
    attempts = len(fail) + 1
    do = patient(attempts, **query)
    if backend != "sync":
        do = patient_async(attempts, scoped=bool(scoped), **query)
    collection = Collection(total, style, tuple(fail), by=by, default=default, most=most)
    with declared(paging), serve(collection) as server:
        assert run(backend, server, do) == [f"w{n}" for n in range(total)]


def _declared(paging: Paging) -> list[str]:
    return [name for name in paging._fields if name != "assumed" and getattr(paging, name)]


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
        link = f"/api/warehouses?page[number]={number}"
        return Reply(200, {"data": [warehouse(f"w{number}")], "links": {"next": link}})

    with serve(answer) as server, pytest.raises(InvalidResponseError, match="was there already"):
        run(flavour, server, ids(flavour))


@pytest.mark.parametrize("scheme", [name for name in PAGINGS if name != "cursor"])
@pytest.mark.parametrize("told", [{}, {"meta": {"total": 9}}])
def test_a_service_that_always_gives_the_same_page_is_told(
    flavour: str, scheme: str, told: dict[str, Any]
) -> None:
    def answer(request: Request) -> Reply:
        return Reply(200, {"data": [warehouse("w1"), warehouse("w2")], **told})

    def pages(client: Any) -> Any:
        return client.warehouses.list().next()

    async def pages_async(client: Any) -> Any:
        return await (await client.warehouses.list()).next()

    with declared(PAGINGS[scheme]), serve(answer) as server:
        for do in (ids(flavour), pages if flavour == "sync" else pages_async):
            with pytest.raises(InvalidResponseError, match="the same resources as the page before it"):
                run(flavour, server, do)
    assert len(server.requests) == 4


def test_links_that_always_give_the_same_page_are_told(flavour: str) -> None:
    def answer(request: Request) -> Reply:
        link = f"/api/warehouses?page[number]={len(server.requests)}"
        return Reply(200, {"data": [warehouse("w1"), warehouse("w2")], "links": {"next": link}})

    with serve(answer) as server, pytest.raises(InvalidResponseError, match="the same resources"):
        run(flavour, server, ids(flavour))
    assert len(server.requests) == 2


def test_a_service_that_knows_no_pages_is_believed_to_give_everything(flavour: str) -> None:
    def answer(request: Request) -> Reply:
        return Reply(200, {"data": [warehouse(f"w{n}") for n in range(4)]})

    with declared(Paging(number=(1, None), size=(1, None), assumed=True)), serve(answer) as server:
        assert run(flavour, server, ids(flavour)) == ["w0", "w1", "w2", "w3"]
        assert run(flavour, server, ids(flavour, page_size=2)) == ["w0", "w1", "w2", "w3"]
        assert run(flavour, server, lambda client: client.warehouses.count()) == 4
    assert len(server.requests) == 3


@pytest.mark.parametrize("style", ["numbers", "strict", "total"])
@pytest.mark.parametrize("scheme", ["only number", "number", "offset"])
def test_what_is_counted_is_what_is_iterated(flavour: str, scheme: str, style: str) -> None:
    by = "offset" if scheme == "offset" else "number"
    with declared(PAGINGS[scheme]), serve(Collection(23, style, by=by)) as server:
        assert run(flavour, server, lambda client: client.warehouses._count()) == 23
        assert len(run(flavour, server, ids(flavour))) == 23


def test_pages_lead_on_and_back_by_offset(flavour: str) -> None:
    def sync(client: Any) -> Any:
        first = client.warehouses._list(page_limit=3)
        second = first.next()
        late = client.warehouses._list(page_limit=3, page_offset=2)
        return first, second, second.previous(), second.next(), late.previous(), second.next().next()

    async def asynchronous(client: Any) -> Any:
        first = await client.warehouses._list(page_limit=3)
        second = await first.next()
        late = await client.warehouses._list(page_limit=3, page_offset=2)
        third = await second.next()
        return first, second, await second.previous(), third, await late.previous(), await third.next()

    with declared(PAGINGS["offset"]), serve(Collection(7, "total", by="offset")) as server:
        found = run(flavour, server, sync if flavour == "sync" else asynchronous)
    *shown, after = [None if page is None else [each.id for each in page] for page in found]
    three = ["w0", "w1", "w2"]
    assert shown == [three, ["w3", "w4", "w5"], three, ["w6"], ["w0", "w1"]]
    assert after is None
    assert [page.has_next for page in found[:5]] == [True, True, True, False, True]
    assert [page.has_previous for page in found[:5]] == [False, True, False, True, False]


@pytest.mark.parametrize("style", ["numbers", "strict"])
def test_there_is_no_page_after_one_that_turns_out_to_be_the_last(flavour: str, style: str) -> None:
    def sync(client: Any) -> Any:
        return client.warehouses.list(page_number=2).next()

    async def asynchronous(client: Any) -> Any:
        return await (await client.warehouses.list(page_number=2)).next()

    with serve(Collection(20, style)) as server:
        assert run(flavour, server, sync if flavour == "sync" else asynchronous) is None
    assert len(server.requests) == 2


@pytest.mark.parametrize("scheme", ["cursor", "none"])
def test_resources_that_nothing_leads_to_are_told(flavour: str, scheme: str) -> None:
    def answer(request: Request) -> Reply:
        return Reply(200, {"data": [warehouse("w1")], "meta": {"total": 2}})

    def sync(client: Any) -> Any:
        page = client.warehouses.list()
        assert page.has_next
        return page.next()

    async def asynchronous(client: Any) -> Any:
        page = await client.warehouses.list()
        assert page.has_next
        return await page.next()

    with declared(PAGINGS.get(scheme, Paging())), serve(answer) as server:
        for do in (ids(flavour), sync if flavour == "sync" else asynchronous):
            with pytest.raises(InvalidResponseError, match="has 1 of 2 resources"):
                run(flavour, server, do)
        some = {"filters": {"name_eq": "a"}}
        assert run(flavour, server, ids(flavour, **some)) == ["w1"]
        assert run(flavour, server, lambda client: client.warehouses.count()) == 2


def test_a_page_that_counts_promise_has_to_be_there(flavour: str) -> None:
    def answer(request: Request) -> Reply:
        if "page" in request.query:
            return Reply(404, {"errors": [{"title": "gone"}]})
        return Reply(200, {"data": [warehouse("w1")], "meta": {"total": 9}})

    def sync(client: Any) -> Any:
        return client.warehouses.list().next()

    async def asynchronous(client: Any) -> Any:
        return await (await client.warehouses.list()).next()

    with serve(answer) as server:
        for do in (ids(flavour), sync if flavour == "sync" else asynchronous):
            with pytest.raises(NotFoundError):
                run(flavour, server, do)


def test_one_is_found_although_the_service_does_not_tell_that_it_is_the_only_one(flavour: str) -> None:
    with declared(PAGINGS["only number"]), serve(Collection(5, "numbers")) as server:
        assert run(flavour, server, lambda client: client.warehouses._find_by({"name": "w3"})).id == "w3"


@pytest.mark.parametrize("wrong", ["abc", b"abc", 7, None])
def test_many_ids_are_no_text(flavour: str, wrong: Any) -> None:
    with serve(Collection(5)) as server:
        for ids in (wrong, ResourceIdentifier("warehouses", "w1")):
            with pytest.raises(InvalidArgumentError, match="ids: expected several ids"):
                run(flavour, server, lambda client, ids=ids: client.warehouses.retrieve_many(ids))
        one = run(flavour, server, lambda client: client.warehouses.first())
        with pytest.raises(InvalidArgumentError, match="ids: expected several ids"):
            run(flavour, server, lambda client: client.warehouses.retrieve_many(one))
        generated = run(
            flavour, server, lambda client: client.warehouses.retrieve_many(f"w{n}" for n in (2, 1))
        )
    assert [each.id for each in generated] == ["w2", "w1"]


def test_many_are_retrieved_by_limit_and_no_longer_than_needed(flavour: str) -> None:
    wanted = ["w3", "w1", "w2"]
    with declared(PAGINGS["offset"]), serve(Collection(5, "numbers", by="offset")) as server:
        many = run(flavour, server, lambda client: client.warehouses._retrieve_many(wanted, page_limit=2))
    assert [each.id for each in many] == wanted
    queries = [parse_qs(request.query) for request in server.requests]
    assert queries == [
        {"filter[ids]": ["w3,w1"], "page[limit]": ["2"]},
        {"filter[ids]": ["w2"], "page[limit]": ["2"]},
    ]


@pytest.mark.parametrize("total", [0, 3, 12])
def test_a_second_loop_over_an_iteration_is_refused(flavour: str, total: int) -> None:
    def sync(client: Any) -> int:
        warehouses = client.warehouses.iterate()
        count = sum(1 for _ in warehouses)
        assert next(warehouses, None) is None
        with pytest.raises(IterationEndedError, match="call iterate\\(\\) again"):
            for _ in warehouses:
                raise AssertionError("gone through twice")
        return count

    async def asynchronous(client: Any) -> int:
        warehouses = client.warehouses.iterate()
        count = len([each async for each in warehouses])
        assert await anext(warehouses, None) is None
        with pytest.raises(IterationEndedError, match="call iterate\\(\\) again"):
            async for _ in warehouses:
                raise AssertionError("gone through twice")
        return count

    with serve(Collection(total)) as server:
        assert run(flavour, server, sync if flavour == "sync" else asynchronous) == total


def test_the_rest_of_an_iteration_may_be_nothing() -> None:
    def do(client: Any) -> Any:
        warehouses = client.warehouses.iterate()
        return next(warehouses, None), list(warehouses)

    with serve(Collection(0)) as server:
        assert run("sync", server, do) == (None, [])


def test_an_iteration_knows_the_meta_of_its_page(flavour: str) -> None:
    from sample.models import PageMeta

    def sync(client: Any) -> Any:
        warehouses, related = client.warehouses.iterate(), client.warehouses.list().iterate()
        return [next(each) and each.page for each in (warehouses, related)]

    async def asynchronous(client: Any) -> Any:
        warehouses, related = client.warehouses.iterate(), (await client.warehouses.list()).iterate()
        return [(await anext(each)) and each.page for each in (warehouses, related)]

    with serve(Collection(4)) as server:
        pages = run(flavour, server, sync if flavour == "sync" else asynchronous)
    assert [type(page.meta) for page in pages] == [PageMeta, PageMeta]
    assert [page.meta.record_count for page in pages] == [4, 4]


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


SOME, ANY = PAGINGS["number"], PAGINGS["unbounded"]
OFFSET = PAGINGS["offset"]
UNDECLARED = Paging(number=(1, None), size=(1, None), assumed=True)


@pytest.mark.parametrize(
    ("paging", "query", "size", "meta", "more"),
    [
        (UNDECLARED, {}, 3, {}, False),
        (UNDECLARED, {}, 0, {"total": 9}, False),
        (UNDECLARED, {}, 3, {"total": 4}, True),
        (UNDECLARED, {"page[size]": "3"}, 3, {}, True),
        (UNDECLARED, {"page[size]": "3"}, 2, {}, False),
        (UNDECLARED, {"page[size]": "3"}, 4, {}, False),
        (SOME, {}, 3, {}, True),
        (SOME, {}, 0, {}, False),
        (SOME, {}, 3, {"total": 3}, False),
        (SOME, {}, 3, {"page": {"total": 4}}, True),
        (SOME, {}, 3, {"pagination": {"total_pages": 1}}, False),
        (SOME, {"page[size]": "3"}, 3, {}, True),
        (SOME, {"page[size]": "3"}, 2, {}, False),
        (ANY, {"page[size]": "3"}, 2, {}, True),
        (SOME, {"page[size]": "3", "page[number]": "2"}, 3, {"record_count": 6}, False),
        (SOME, {"page[size]": "3", "page[number]": "2"}, 2, {"record_count": 5}, False),
        (ANY, {"page[size]": "3", "page[number]": "2"}, 2, {"record_count": 5}, False),
        (ANY, {"page[size]": "9", "page[number]": "2"}, 3, {"record_count": 9}, True),
        (SOME, {"page[number]": "3"}, 10, {"record_count": 30}, False),
        (SOME, {"page[number]": "3"}, 9, {"record_count": 30}, True),
        (SOME, {"page[size]": "3", "page[number]": "2"}, 3, {"record_count": "many", "total": True}, True),
        (OFFSET, {}, 3, {}, True),
        (OFFSET, {"page[limit]": "3"}, 2, {}, False),
        (OFFSET, {"page[limit]": "3", "page[offset]": "6"}, 3, {"total": 9}, False),
        (OFFSET, {"page[limit]": "3", "page[offset]": "6"}, 3, {"total": 10}, True),
        (OFFSET, {"page[limit]": "3", "page[offset]": "6"}, 3, {"page_count": 3}, False),
        (OFFSET, {"page[offset]": "6"}, 3, {"page_count": 3}, True),
        (PAGINGS["cursor"], {"page[size]": "3"}, 3, {"total": 9}, False),
        (Paging(), {}, 3, {"total": 9}, False),
        (Paging(number=(0, None)), {}, 3, {}, True),
    ],
)
def test_what_follows_where_there_are_no_links(
    paging: Paging, query: dict[str, str], size: int, meta: dict[str, Any], more: bool
) -> None:
    call: Call[Any] = Call(
        method="GET", path="/x", read=lambda _: None, query=list(query.items()), paging=paging
    )
    after = following(call, Told(size, meta, {}), "https://x.example")
    assert bool(after) is more
    by = paging.turned_by(query)
    first = getattr(paging, by)[0] if by else 0
    place = int(query.get(f"page[{by}]", first))
    if after:
        assert dict(after.query)[f"page[{by}]"] == str(place + (size if by == "offset" else 1))
    before = preceding(call, Told(size, meta, {}), "https://x.example")
    assert bool(before) is (place > first)


def test_the_pages_before_tell_what_the_last_one_does_not() -> None:
    query = [("page[number]", "3")]
    call: Call[Any] = Call(method="GET", path="/x", read=lambda _: None, query=query, paging=SOME)
    told = {"record_count": 23}
    assert following(call, Told(3, told, {}), "https://x.example")
    assert following(call, Told(3, told, {}), "https://x.example", Trail(longest=10)) is None
    assert following(call, Told(3, {}, {}), "https://x.example", Trail(linked=True)) is None


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
