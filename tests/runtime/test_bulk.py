"""Bulk calls that are interrupted, watched or given nonsense: what was done is never lost."""

from __future__ import annotations

import contextvars
import os
import signal
import threading
import time
from typing import Any

import pytest
from sample import Hooks, InvalidArgumentError, RequestEvent, ResponseEvent, RetryPolicy, Sample, Warehouse

from .conftest import Api, Server, warehouse

ITEMS = [{"name": name} for name in "abcde"]


def say_created(server: Server, count: int) -> None:
    for number in range(count):
        server.say({"data": warehouse(f"w{number}")}, 201)


def test_what_a_hook_raises_is_the_outcome_of_its_call_only(api: Api, server: Server) -> None:
    seen: list[ResponseEvent] = []

    def stumble(event: ResponseEvent) -> None:
        seen.append(event)
        if len(seen) == 2:
            raise LookupError("hook")

    say_created(server, 5)
    result = api(lambda c: c.warehouses.create_many(ITEMS, concurrency=1), hooks=Hooks(response=[stumble]))
    assert [each.ok for each in result] == [True, False, True, True, True]
    assert isinstance(result.errors[1], LookupError)
    assert len(server.received) == 5


@pytest.mark.parametrize("fault", ["progress", "input"])
def test_what_ends_a_bulk_call_tells_what_was_done(api: Api, server: Server, fault: str) -> None:
    def items() -> Any:
        yield from ITEMS[:3]
        raise LookupError("input")

    def note(done: int, total: int | None) -> None:
        if fault == "progress" and done == 2:
            raise LookupError("progress")

    say_created(server, 5)
    given = items() if fault == "input" else ITEMS
    with pytest.raises(LookupError, match=fault) as caught:
        api(lambda c: c.warehouses.create_many(given, concurrency=1, progress=note))
    result: Any = caught.value.bulk_result  # type: ignore[attr-defined] # as documented
    assert [each.value.id for each in result] == [f"w{n}" for n in range(len(server.received))]
    assert len(result) in {2, 3}
    assert "see `bulk_result` of this exception" in caught.value.__notes__[0]


def test_progress_may_be_a_coroutine_function_where_there_are_tasks(api: Api, server: Server) -> None:
    seen: list[int] = []

    async def note(done: int, total: int | None) -> None:
        seen.append(done)

    say_created(server, 5)
    create = lambda c: c.warehouses.create_many(ITEMS, progress=note)  # noqa: E731 - used twice
    if api.flavour == "sync":
        with pytest.raises(InvalidArgumentError, match="takes no coroutine function"):
            api(create)
    else:
        api(create)
        assert seen == [1, 2, 3, 4, 5]


def test_hooks_see_the_context_of_the_caller(api: Api, server: Server) -> None:
    user = contextvars.ContextVar("user", default="nobody")
    seen: list[str] = []

    def watch(event: RequestEvent) -> None:
        seen.append(user.get())

    say_created(server, 5)
    token = user.set("me")
    try:
        api(lambda c: c.warehouses.create_many(ITEMS), hooks=Hooks(request=[watch]))
    finally:
        user.reset(token)
    assert seen == ["me"] * 5


def test_ctrl_c_ends_calls_that_wait_and_begins_no_others(server: Server) -> None:
    for _ in range(20):
        server.say({}, 429, retry_after="9")
    interrupt = threading.Timer(0.5, lambda: os.kill(os.getpid(), signal.SIGINT))
    start = time.monotonic()
    with Sample(base_url=server.url, retry=RetryPolicy()) as client:
        interrupt.start()
        with pytest.raises(KeyboardInterrupt) as caught:
            client.warehouses.create_many(ITEMS, concurrency=2)
        assert time.monotonic() - start < 5
        while any(each.name.startswith("bulk-") for each in threading.enumerate()):
            assert time.monotonic() - start < 6
            time.sleep(0.01)
    result: Any = caught.value.bulk_result  # type: ignore[attr-defined] # as documented
    assert [each.ok for each in result] == [False, False]
    assert "not known" in str(result[0].error)
    assert len(server.received) == 2


NO_LISTS: list[Any] = ["xyz", b"xyz", {"x": {}}, Warehouse(id="w1", name="x"), 5, None]


@pytest.mark.parametrize("items", NO_LISTS, ids=lambda value: type(value).__name__)
@pytest.mark.parametrize("method", ["create_many", "update_many", "delete_many"])
def test_what_is_no_list_is_refused_before_anything_is_sent(
    api: Api, server: Server, method: str, items: Any
) -> None:
    with pytest.raises(InvalidArgumentError, match="expected several, in a list or another iterable"):
        api(lambda c: getattr(c.warehouses, method)(items))
    assert server.received == []


@pytest.mark.parametrize(
    ("method", "item"),
    [
        ("create_many", 5),
        ("create_many", "name"),
        ("update_many", {"id": "w1"}),
        ("update_many", ("w1",)),
        ("update_many", "w1"),
        ("update_many", ("w1", 5)),
        ("update_many", (None, {})),
        ("delete_many", 5),
        ("delete_many", None),
        ("delete_many", ""),
    ],
)
def test_an_item_that_cannot_be_is_an_error_of_its_own(
    api: Api, server: Server, method: str, item: Any
) -> None:
    good: dict[str, Any] = {"create_many": {"name": "a"}, "update_many": ("w1", {}), "delete_many": "w1"}
    server.say({"data": warehouse()}, 201)
    result = api(lambda c: getattr(c.warehouses, method)([item, good[method]], concurrency=1))
    assert isinstance(result[0].error, InvalidArgumentError)
    assert result[1].ok
    assert len(server.received) == 1
