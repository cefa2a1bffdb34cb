"""A deadline holds whatever a server, a hook or a token endpoint does, and no wait is without an end."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
import zlib
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx2
import pytest
from sample import AsyncSample, ClientClosedError, Hooks, Sample

from specloom.runtime import (
    ClientCredentials,
    RateLimiter,
    RequestTimeoutError,
    RetryPolicy,
    TokenError,
)

from .conftest import FAST, Flavour
from .server import Drip, Outcome, Reply, Request, Stall, serving
from .test_faults import ONE, retrieve


def _empty_blocks() -> tuple[bytes, bytes]:
    """The beginning of something compressed, and a block of it that holds nothing."""
    compressor = zlib.compressobj(9, zlib.DEFLATED, 31)
    begin = compressor.compress(b"{") + compressor.flush(zlib.Z_SYNC_FLUSH)
    return begin, b"\x00\x00\x00\xff\xff"


_OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
_BEGIN, _BLOCK = _empty_blocks()
DRIPS = {
    "header": Drip(b"HTTP/1.1 200 OK\r\nx-a: ", b"a"),
    "interim answers": Drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "chunk extension": Drip(_OK + b"transfer-encoding: chunked\r\n\r\n5;", b"a"),
    "compressed blocks": Drip(
        _OK + b"content-encoding: gzip\r\ncontent-length: 100000\r\n\r\n" + _BEGIN, _BLOCK
    ),
    "body": Drip(_OK + b"content-length: 100000\r\n\r\n", b" "),
}


@pytest.mark.parametrize("drip", DRIPS.values(), ids=DRIPS)
def test_a_deadline_holds_whatever_a_server_drips(flavour: Flavour, drip: Outcome) -> None:
    with serving(lambda request: drip) as server:
        start = time.monotonic()
        with pytest.raises(
            RequestTimeoutError, match=f"GET {server.url}/warehouses/w1: the call took longer"
        ):
            flavour(server.url, lambda c: c.warehouses.retrieve("w1", options={"deadline": 0.4}))
        assert time.monotonic() - start < 4


@pytest.mark.parametrize("drip", ["chunk extension", "compressed blocks", "body"])
def test_what_is_late_does_not_go_on_in_its_thread(drip: str) -> None:
    with serving(lambda request: DRIPS[drip]) as server, Sample(base_url=server.url) as client:
        with pytest.raises(RequestTimeoutError):
            client.warehouses.retrieve("w1", options={"deadline": 0.2})
        until = time.monotonic() + 3
        while any(each.name == "deadline" for each in threading.enumerate()):
            assert time.monotonic() < until
            time.sleep(0.02)


def test_a_call_with_a_deadline_keeps_its_context_and_its_answer(flavour: Flavour) -> None:
    with serving(lambda request: ONE) as server:
        do = lambda c: c.warehouses.retrieve("w1", options={"deadline": 5})  # noqa: E731 - used once
        assert flavour(server.url, do).name == "North"


def later(seconds: float, value: Any = None) -> Callable[..., Awaitable[Any]]:
    async def wait(*_: object) -> Any:
        await anyio.sleep(seconds)
        return value

    return wait


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize(
    "settings",
    [
        {"access_token": later(9, "t")},
        {"hooks": Hooks(request=[later(9)])},
        {"hooks": Hooks(response=[later(9)])},
    ],
    ids=["token", "request hook", "response hook"],
)
def test_a_deadline_bounds_asynchronous_functions(backend: str, settings: dict[str, Any]) -> None:
    with serving(lambda request: ONE) as server:
        start = time.monotonic()
        with pytest.raises(RequestTimeoutError, match="its deadline"):
            do = lambda c: c.warehouses.retrieve("w1", options={"deadline": 0.2})  # noqa: E731 - used once
            Flavour(backend)(server.url, do, **settings)
        assert time.monotonic() - start < 2


SOURCE = ClientCredentials(client_id="me", client_secret="x")


@pytest.mark.parametrize("option", ["deadline", "timeout"])
def test_a_token_request_is_bound_by_the_call_that_waits_for_it(flavour: Flavour, option: str) -> None:
    with serving(lambda request: Stall()) as server:
        start = time.monotonic()
        with pytest.raises((RequestTimeoutError, TokenError)):
            flavour(
                server.url,
                lambda c: c.warehouses.retrieve("w1", options={option: 0.2}),
                access_token=SOURCE,
                retry=None,
            )
        assert time.monotonic() - start < 2


def test_who_waits_longer_gets_the_token_that_another_was_too_impatient_for(flavour: Flavour) -> None:
    def answer(request: Request) -> Outcome:
        if request.target != "/oauth/token":
            return ONE
        time.sleep(0.6)
        return Reply({"access_token": "t", "expires_in": 99}, content_type="application/json")

    calls = [lambda c, o=o: c.warehouses.retrieve("w1", options=o) for o in ({"timeout": 0.2}, {}, {})]
    with serving(answer) as server:
        outcomes = flavour.all(server.url, calls, access_token=SOURCE, retry=None)
    assert isinstance(outcomes[0], TokenError | RequestTimeoutError)
    assert [each.id for each in outcomes[1:]] == ["w1", "w1"]


def test_a_token_is_asked_for_with_the_retries_of_the_client(flavour: Flavour) -> None:
    failed: list[int] = []

    def answer(request: Request) -> Outcome:
        if request.target != "/oauth/token":
            return ONE
        failed.append(1)
        if len(failed) == 1:
            return Reply(None, 503)
        return Reply({"access_token": "t", "expires_in": 99}, content_type="application/json")

    with serving(answer) as server:
        do = lambda c: c.warehouses.retrieve("w1", options={"retry": None})  # noqa: E731 - used once
        assert flavour(server.url, do, access_token=SOURCE).id == "w1"


@pytest.mark.parametrize("how", ["function", "hook"])
def test_a_client_that_needs_its_own_token_for_its_token_says_so(flavour: Flavour, how: str) -> None:
    clients: list[Any] = []

    def same(*_: object) -> Any:
        if flavour.name == "sync":
            return clients[0].warehouses.retrieve("w2").name

        async def run() -> Any:
            return (await clients[0].warehouses.retrieve("w2")).name

        return run()

    def do(client: Any) -> Any:
        clients.append(client)
        return client.warehouses.retrieve("w1")

    token = Reply({"access_token": "t", "expires_in": 99}, content_type="application/json")
    settings: dict[str, Any] = {"access_token": same}
    if how == "hook":
        settings = {"access_token": SOURCE, "hooks": Hooks(response=[same])}
    refused = pytest.raises(TokenError, match="calls this client, which needs that token")
    with serving(lambda request: token if request.target == "/oauth/token" else ONE) as server, refused:
        flavour(server.url, do, **settings)


@pytest.mark.parametrize(
    ("headers", "options", "problem"),
    [
        (
            {"ratelimit-limit": "5", "ratelimit-remaining": "0", "ratelimit-reset": "3600"},
            {},
            r"no more than 60 s",
        ),
        (
            {"ratelimit-limit": "5", "ratelimit-remaining": "0", "ratelimit-reset": "9"},
            {"deadline": 2},
            "after its deadline",
        ),
    ],
)
def test_a_limit_that_takes_too_long_is_an_error_at_once(
    flavour: Flavour, headers: dict[str, str], options: Any, problem: str
) -> None:
    def twice(client: Any) -> Any:
        if flavour.name == "sync":
            client.warehouses.retrieve("w1")
            return client.warehouses.retrieve("w1", options=options)

        async def run() -> Any:
            await client.warehouses.retrieve("w1")
            return await client.warehouses.retrieve("w1", options=options)

        return run()

    with serving(lambda request: Reply(ONE.body, headers=headers)) as server:
        start = time.monotonic()
        with pytest.raises(
            RequestTimeoutError, match=f"the rate limit lets it through in .* {problem}"
        ) as caught:
            flavour(server.url, twice, rate_limiter=RateLimiter())
        assert time.monotonic() - start < 2
        assert len(server.requests) == 1
    assert not caught.value.sent


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_closing_wakes_the_tasks_that_wait(backend: str) -> None:
    retry = RetryPolicy(attempts=9, base=9, ceiling=9, random=lambda: 1.0)
    errors: list[Exception] = []

    async def run(url: str) -> None:
        answered = anyio.Event()
        hooks = Hooks(response=[lambda event: answered.set()])
        client = AsyncSample(base_url=url, retry=retry, hooks=hooks)

        async def call() -> None:
            try:
                await client.warehouses.retrieve("w1")
            except ClientClosedError as error:
                errors.append(error)

        with anyio.fail_after(5):
            async with anyio.create_task_group() as group:
                group.start_soon(call)
                await answered.wait()
                await anyio.sleep(0.05)
                await client.aclose()

    with serving(lambda request: Reply(None, 503)) as server:
        anyio.run(run, server.url, backend=backend)
    assert [str(each) for each in errors] == ["this AsyncSample is closed; make another"]


# Connections of a loop that has ended cannot be closed any more, only dropped.
unclosed = pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")


@unclosed
def test_a_client_works_in_one_event_loop_after_the_other() -> None:
    async def last() -> Any:
        async with client:
            return await _once(client)

    with serving(lambda request: ONE) as server:
        client = AsyncSample(base_url=server.url, retry=None)
        for _ in range(3):
            assert asyncio.run(_once(client)) == "w1"
        assert anyio.run(last, backend="trio") == "w1"
        gc.collect()


@unclosed
def test_a_given_client_of_another_event_loop_is_told_apart_from_a_closed_one() -> None:
    with serving(lambda request: ONE) as server:
        client = AsyncSample(base_url=server.url, retry=None, http_client=httpx2.AsyncClient())
        assert asyncio.run(_once(client)) == "w1"
        with pytest.raises(ClientClosedError, match="connections of an event loop that has ended"):
            asyncio.run(_once(client))
        del client
        gc.collect()


async def _once(client: AsyncSample) -> Any:
    return (await client.warehouses.retrieve("w1")).id


def test_no_thread_is_made_for_a_call_without_a_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    from specloom.runtime import sending

    monkeypatch.setattr(sending, "_InTime", None)
    with serving(lambda request: ONE) as server, Sample(base_url=server.url, retry=FAST) as client:
        assert retrieve(client).id == "w1"
