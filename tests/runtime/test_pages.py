"""Pages as values: copied, pickled, and made by hand."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import anyio
import pytest
from sample import AsyncPage, InvalidArgumentError, Page, Warehouse
from sample.models import PageMeta

from tests.support.server import serve

from .test_pagination import Collection, run


@pytest.fixture(params=["sync", "asyncio", "trio"])
def flavour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("style", ["links", "meta", "numbers"])
def test_a_pickled_page_leaves_the_client_behind_and_says_so(flavour: str, style: str) -> None:
    async def asynchronous(client: Any) -> Any:
        return await client.warehouses.list(page_size=2, page_number=2)

    def sync(client: Any) -> Any:
        return client.warehouses.list(page_size=2, page_number=2)

    with serve(Collection(5, style)) as server:
        page = run(flavour, server, sync if flavour == "sync" else asynchronous)
        content = pickle.dumps(page)
    assert b"s3cr3t" not in content
    for again in (pickle.loads(content), pickle.loads(pickle.dumps(pickle.loads(content)))):
        assert (type(again), list(again), again.total) == (type(page), list(page), page.total)
        assert (again.has_next, again.has_previous) == (True, True)
        for turn, which in ((again.next, "next"), (again.previous, "previous"), (again.iterate, "next")):
            with pytest.raises(InvalidArgumentError, match=f"no client to ask for the {which} one"):
                anyio.run(turn) if turn is not again.iterate and flavour != "sync" else turn()


def test_the_last_page_pickled_is_the_last_page() -> None:
    with serve(Collection(2)) as server:
        page = run("sync", server, lambda client: client.warehouses.list(page_size=2))
    again = pickle.loads(pickle.dumps(page))
    assert (again.has_next, again.next(), again.has_previous, again.previous()) == (False, None, False, None)
    assert list(again.iterate()) == list(page)


@pytest.mark.parametrize("make", [copy.copy, copy.deepcopy])
def test_a_copied_page_keeps_its_client(flavour: str, make: Callable[[Any], Any]) -> None:
    async def asynchronous(client: Any) -> Any:
        twin = make(await client.warehouses.list(page_size=2))
        return twin, await twin.next(), [each.id async for each in twin.iterate()]

    def sync(client: Any) -> Any:
        twin = make(client.warehouses.list(page_size=2))
        return twin, twin.next(), [each.id for each in twin.iterate()]

    with serve(Collection(3)) as server:
        twin, after, ids = run(flavour, server, sync if flavour == "sync" else asynchronous)
    assert twin.has_next
    assert [each.id for each in after] == ["w2"]
    assert ids == ["w0", "w1", "w2"]


def test_a_deep_copy_has_resources_of_its_own() -> None:
    with serve(Collection(2)) as server:
        page = run("sync", server, lambda client: client.warehouses.list(page_size=2))
    twin = copy.deepcopy(page)
    assert list(twin) == list(page)
    assert twin[0] is not page[0]
    assert copy.copy(page)[0] is page[0]


def test_pages_are_made_by_hand() -> None:
    w = Warehouse(id="1", name="North")
    page = Page([w])
    assert (list(page), len(page), page.total, page.meta, page.included) == ([w], 1, None, {}, ())
    assert (page.has_next, page.next(), page.has_previous, page.previous()) == (False, None, False, None)
    assert list(page.iterate()) == [w]
    assert page.document.data == (w,)
    assert page.document.to_jsonapi()["data"][0]["attributes"] == {"name": "North"}
    told = Page([w], meta={"record_count": 9}, links={"next": "/warehouses?page[number]=2"})
    assert (told.total, told.meta.record_count, told.has_next) == (9, 9, True)
    with pytest.raises(InvalidArgumentError, match="unpickled or made by hand"):
        told.next()
    assert pickle.loads(pickle.dumps(told)).has_next
    assert isinstance(Page([w], meta={"record_count": 1}, meta_type=PageMeta).meta, PageMeta)


def test_pages_of_asynchronous_clients_are_made_by_hand() -> None:
    w = Warehouse(id="1")
    page = AsyncPage([w])

    async def used() -> Any:
        return await page.next(), await page.previous(), [each async for each in page.iterate()]

    assert anyio.run(used) == (None, None, [w])
    assert anyio.run(AsyncPage(list[Warehouse]()).next) is None
