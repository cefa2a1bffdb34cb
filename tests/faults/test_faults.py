"""What goes wrong on the way: nothing is lost, nothing made twice, nothing hangs, every failure is typed."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs

import httpx2
import pytest

from specloom.runtime import (
    ClientCredentials,
    ClientError,
    ConnectionFailedError,
    InvalidResponseError,
    RateLimiter,
    RateLimitError,
    RequestTimeoutError,
    RetryPolicy,
    ServerError,
    TokenError,
    TransportError,
)

from .conftest import Flavour
from .server import Outcome, Reply, Request, Reset, Server, Stall, serving


def resource(id: str = "w1") -> dict[str, Any]:
    return {"type": "warehouses", "id": id, "attributes": {"name": "North", "strategy": "first_in"}}


ONE = Reply({"data": resource()})


def scripted(*outcomes: Outcome) -> Callable[[Request], Outcome]:
    """These outcomes one after the other, then a resource."""
    planned: Iterator[Outcome] = iter(outcomes)
    return lambda request: next(planned, ONE)


def retrieve(client: Any) -> Any:
    return client.warehouses.retrieve("w1")


def create(client: Any) -> Any:
    return client.warehouses.create(name="North")


def named(error: ClientError, call: str) -> None:
    assert call in str(error)


FAULTS = {
    "reset": Reset(),
    "reset in the body": Reply({"data": resource()}, cut=20),
    "closed before the body ends": Reply({"data": resource()}, declared=9999),
    "busy": Reply(None, 503),
    "too many": Reply(None, 429, headers={"retry-after": "0"}),
    "gone while it was asked": Reply(None, 408),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_reading_goes_on_after_a_fault(flavour: Flavour, fault: Outcome) -> None:
    with serving(scripted(fault, fault)) as server:
        assert flavour(server.url, retrieve).name == "North"
        assert len(server.requests) == 3


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_reading_that_never_succeeds_is_a_typed_error_that_names_the_call(
    flavour: Flavour, fault: Outcome
) -> None:
    with serving(lambda request: fault) as server:
        with pytest.raises((TransportError, ServerError, RateLimitError, ClientError)) as caught:
            flavour(server.url, retrieve)
        assert len(server.requests) == 4
    named(caught.value, f"GET {server.url}/warehouses/w1")
    assert "4 attempts in" in caught.value.__notes__[0]


@pytest.mark.parametrize(
    "fault", [Reset(), Reply(None, 503), Reply({"data": resource()}, cut=9)], ids=["reset", "503", "cut"]
)
def test_what_may_have_been_created_is_not_created_again(flavour: Flavour, fault: Outcome) -> None:
    with serving(lambda request: fault) as server:
        with pytest.raises((TransportError, ServerError)) as caught:
            flavour(server.url, create)
        assert len(server.requests) == 1
    named(caught.value, f"POST {server.url}/warehouses")


def test_a_reset_before_anything_was_read_does_not_create_twice(flavour: Flavour) -> None:
    with serving(scripted()) as server:
        server.refuse = 1
        outcomes = flavour.all(server.url, [create])
        assert len(server.requests) <= 1
        assert isinstance(outcomes[0], TransportError) or len(server.requests) == 1


def test_a_reset_while_the_request_is_read(flavour: Flavour) -> None:
    with serving(scripted()) as server:
        server.cut_requests = 2
        assert flavour(server.url, retrieve).name == "North"
        server.cut_requests = 1
        with pytest.raises(TransportError, match=f"POST {server.url}/warehouses"):
            flavour(server.url, create)
        assert [each.method for each in server.requests] == ["GET"]


def test_a_deletion_whose_answer_is_lost_is_done(flavour: Flavour) -> None:
    there = {"w1"}

    def answer(request: Request) -> Outcome:
        if "w1" in there:
            there.clear()
            return Reset()
        return Reply({"errors": []}, 404)

    with serving(answer) as server:
        assert flavour(server.url, lambda c: c.warehouses.delete("w1")) is None


def test_creating_waits_until_there_is_a_server(flavour: Flavour) -> None:
    with serving(scripted()) as gone:
        port = gone.port
    retry = RetryPolicy(attempts=50, base=0.05, ceiling=0.05, budget=5)
    started: list[Server] = []
    timer = threading.Timer(0.15, lambda: started.append(Server(scripted(), port)))
    timer.start()
    try:
        assert flavour(f"http://127.0.0.1:{port}", create, retry=retry).name == "North"
        assert [each.method for each in started[0].requests] == ["POST"]
    finally:
        timer.join()
        started[0].stop()


def test_no_server_at_all(flavour: Flavour) -> None:
    with serving(scripted()) as gone:
        url = gone.url
    with pytest.raises(ConnectionFailedError, match=f"POST {url}/warehouses: no connection"):
        flavour(url, create)


def test_nothing_hangs_past_its_timeout(flavour: Flavour) -> None:
    slow = Reply({"data": resource()}, pause=0.5)
    for outcome in (Stall(), slow):
        with serving(lambda request, outcome=outcome: outcome) as server:  # type: ignore[misc]
            start = time.monotonic()
            timeout = httpx2.Timeout(5, read=0.1)
            with pytest.raises(RequestTimeoutError, match=f"GET {server.url}/warehouses/w1: the answer"):
                flavour(server.url, retrieve, timeout=timeout, retry=None)
            assert time.monotonic() - start < 1.5


def test_a_dribble_ends_at_the_deadline(flavour: Flavour) -> None:
    # Each byte comes in time: only a limit for the whole call can end this.
    with serving(lambda request: Reply({"data": resource()}, pause=0.03)) as server:
        start = time.monotonic()
        with pytest.raises(RequestTimeoutError, match=f"GET {server.url}/warehouses/w1"):
            flavour(server.url, lambda c: c.warehouses.retrieve("w1", options={"deadline": 0.3}))
        assert time.monotonic() - start < 1.5


def test_a_stall_ends_at_the_deadline(flavour: Flavour) -> None:
    with serving(lambda request: Stall()) as server:
        start = time.monotonic()
        with pytest.raises(RequestTimeoutError, match=f"GET {server.url}/warehouses/w1"):
            flavour(server.url, lambda c: c.warehouses.retrieve("w1", options={"deadline": 0.2}))
        assert time.monotonic() - start < 1.5


@pytest.mark.parametrize(
    ("reply", "problem"),
    [
        (Reply(b'{"data": {"type": "warehouses", "id": "w1"'), "EOF while parsing"),
        (Reply(b"<html>", content_type="text/html"), "it is text/html"),
        (Reply(b"", 200), "it has no body"),
    ],
)
def test_what_cannot_be_read_is_a_typed_error(flavour: Flavour, reply: Reply, problem: str) -> None:
    with serving(lambda request: reply) as server:
        with pytest.raises(InvalidResponseError, match=problem) as caught:
            flavour(server.url, retrieve)
        assert len(server.requests) == 1
    named(caught.value, f"GET {server.url}/warehouses/w1")


def test_a_burst_of_429_loses_nothing(flavour: Flavour) -> None:
    made: list[str] = []
    lock = threading.Lock()
    start = time.monotonic()

    def answer(request: Request) -> Outcome:
        if request.time - start < 0.2:
            return Reply(None, 429, headers={"retry-after": "0.2"})
        with lock:
            made.append(json.loads(request.body)["data"]["attributes"]["name"])
        return Reply({"data": resource()}, 201)

    names = [f"n{number}" for number in range(20)]
    with serving(answer) as server:
        calls = [lambda c, name=name: c.warehouses.create(name=name) for name in names]
        outcomes = flavour.all(server.url, calls)
    assert [each for each in outcomes if isinstance(each, Exception)] == []
    assert sorted(made) == sorted(names)


class Guarded:
    """Gives tokens, which expire when it says so."""

    def __init__(self) -> None:
        self.given = 0
        self.served = 0
        self.slow = 0.0
        self._lock = threading.Lock()

    def expire(self) -> None:
        self.valid = "none"

    valid = "none"

    def __call__(self, request: Request) -> Outcome:
        if request.target == "/oauth/token":
            assert parse_qs(request.body.decode())["grant_type"] == ["client_credentials"]
            time.sleep(self.slow)
            with self._lock:
                self.given += 1
                self.valid = f"token-{self.given}"
                return Reply(
                    {"access_token": self.valid, "expires_in": 7200}, content_type="application/json"
                )
        with self._lock:
            if request.headers.get("authorization") != f"Bearer {self.valid}":
                return Reply({"errors": [{"code": "INVALID_TOKEN"}]}, 401)
            self.served += 1
            if self.served == 25:
                self.expire()
        return ONE


CREDENTIALS = ClientCredentials(client_id="me", client_secret="x")
WIDE = httpx2.Limits(max_connections=100)


def test_fifty_calls_wait_for_one_token(flavour: Flavour) -> None:
    guarded = Guarded()
    guarded.slow = 0.1
    guarded.served = 100
    with serving(guarded) as server:
        outcomes = flavour.all(server.url, [retrieve] * 50, access_token=CREDENTIALS)
    assert {type(each).__name__ for each in outcomes} == {"Warehouse"}
    assert guarded.given == 1


def test_a_token_that_expires_in_the_middle_is_renewed_once_for_fifty_calls(flavour: Flavour) -> None:
    guarded = Guarded()
    guarded.slow = 0.05
    with serving(guarded) as server:
        outcomes = flavour.all(server.url, [retrieve] * 50, access_token=CREDENTIALS)
    assert {type(each).__name__ for each in outcomes} == {"Warehouse"}
    assert guarded.given == 2
    assert guarded.served == 50


def test_a_token_that_nobody_gives_fails_every_call_after_one_request(flavour: Flavour) -> None:
    def answer(request: Request) -> Outcome:
        time.sleep(0.1)
        return Reply({"error": "invalid_client"}, 401, content_type="application/json")

    calls = [lambda c, n=n: c.warehouses.retrieve(f"w{n}") for n in range(20)]
    with serving(answer) as server:
        outcomes = flavour.all(server.url, calls, access_token=CREDENTIALS)
        asked = len(server.requests)
    assert {type(each) for each in outcomes} == {TokenError}
    for number, error in enumerate(outcomes):
        named(error, f"GET {server.url}/warehouses/w{number}: no token could be had")
    assert asked <= 2


def test_the_token_endpoint_is_tried_again(flavour: Flavour) -> None:
    guarded = Guarded()
    planned = iter([Reset(), Reply(None, 503), Reply(None, 429)])

    def answer(request: Request) -> Outcome:
        return next(planned, None) or guarded(request)

    with serving(answer) as server:
        assert flavour(server.url, create, access_token=CREDENTIALS).id == "w1"
    assert guarded.given == 1


def test_a_server_restart_loses_nothing_and_creates_nothing_twice(flavour: Flavour) -> None:
    made: list[str] = []
    restarting = threading.Event()

    def answer(request: Request) -> Outcome:
        made.append(json.loads(request.body)["data"]["attributes"]["name"])
        if len(made) == 10:
            restarting.set()
        time.sleep(0.005)
        return Reply({"data": resource()}, 201)

    servers = [Server(answer)]
    port = servers[0].port

    def restart() -> None:
        assert restarting.wait(5)
        servers[0].stop()
        time.sleep(0.1)
        servers.append(Server(answer, port))

    thread = threading.Thread(target=restart)
    thread.start()
    names = [f"n{number}" for number in range(40)]
    retry = RetryPolicy(attempts=50, base=0.05, ceiling=0.05, budget=5)

    def bulk(client: Any) -> Any:
        return client.warehouses.create_many([{"name": name} for name in names], concurrency=4)

    try:
        result = flavour(servers[0].url, bulk, retry=retry)
    finally:
        thread.join()
        servers[-1].stop()
    assert len(made) == len(set(made))
    # What is reported as made was made, and each of the others has an error that says that it is unsure.
    assert {name for name, each in zip(names, result, strict=True) if each.ok} <= set(made)
    failed = [each.error for each in result if not each.ok]
    assert len(failed) <= 4
    assert all(isinstance(error, TransportError) and error.sent for error in failed)


def test_the_limiter_never_exceeds_the_window_of_the_server(flavour: Flavour) -> None:
    limit, interval = 5, 0.3
    seen: list[float] = []
    lock = threading.Lock()

    def answer(request: Request) -> Outcome:
        with lock:
            seen.append(time.monotonic())
            recent = sum(moment > seen[-1] - interval for moment in seen)
        headers = {
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Interval": str(interval),
            "X-RateLimit-Remaining": str(max(0, limit - recent)),
        }
        return Reply({"data": resource()}, 200 if recent <= limit else 429, headers=headers)

    with serving(answer) as server:
        outcomes = flavour.all(server.url, [retrieve] * 17, rate_limiter=RateLimiter(), retry=None)
    assert {type(each).__name__ for each in outcomes} == {"Warehouse"}
    assert len(seen) == 17


def test_a_closed_client_says_so_to_a_thread_that_waits() -> None:
    from sample import ClientClosedError, Hooks, Sample

    answered = threading.Event()
    retry = RetryPolicy(attempts=9, base=9, ceiling=9, random=lambda: 1.0)
    hooks = Hooks(response=[lambda event: answered.set()])
    with serving(lambda request: Reply(None, 503)) as server:
        client = Sample(base_url=server.url, retry=retry, hooks=hooks)

        def close() -> None:
            answered.wait(5)
            time.sleep(0.05)
            client.close()

        threading.Thread(target=close).start()
        start = time.monotonic()
        with pytest.raises(ClientClosedError, match="this Sample is closed"):
            client.warehouses.retrieve("w1")
        assert time.monotonic() - start < 8
