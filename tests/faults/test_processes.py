"""A client in the children of a process that forks: nothing is shared, nothing hangs."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from sample import ClientCredentials, RateLimiter, Sample

from .server import Outcome, Reply, Request, serving

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def echo(request: Request) -> Outcome:
    if request.target == "/oauth/token":
        time.sleep(0.5)
        return Reply({"access_token": "t", "expires_in": 99}, content_type="application/json")
    return Reply({"data": {"type": "warehouses", "id": request.target.rpartition("/")[2], "attributes": {}}})


def in_child(do: Callable[[], str], seconds: float = 10) -> str:
    """What a function gives in a child process, or the error that it raises there."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            told = do()
        except BaseException as error:
            told = f"{type(error).__name__}: {error}"
        os.write(writing, told.encode())
        os._exit(0)
    os.close(writing)
    until = time.monotonic() + seconds
    while os.waitpid(pid, os.WNOHANG)[0] == 0:
        if time.monotonic() > until:
            os.kill(pid, 9)
            os.waitpid(pid, 0)
            os.close(reading)
            return "hangs"
        time.sleep(0.01)
    told = os.read(reading, 4096).decode()
    os.close(reading)
    return told


def asks(client: Any, name: str) -> Callable[[], str]:
    """A function that makes calls and tells how many answers were another's."""

    def do() -> str:
        wanted = [f"{name}-{number}" for number in range(30)]
        wrong = [each for each in wanted if client.warehouses.retrieve(each).id != each]
        return f"{len(wrong)} wrong"

    return do


def test_children_do_not_get_each_other_s_answers() -> None:
    with serving(echo) as server, Sample(base_url=server.url, access_token="t") as client:
        client.warehouses.retrieve("w1")
        told: list[str] = []
        threads = [
            threading.Thread(target=lambda n=n: told.append(in_child(asks(client, f"child{n}"))))
            for n in range(3)
        ]
        for thread in threads:
            thread.start()
        assert asks(client, "parent")() == "0 wrong"
        for thread in threads:
            thread.join()
    assert told == ["0 wrong"] * 3


def test_a_child_does_not_wait_for_a_token_that_a_thread_of_the_parent_asks_for() -> None:
    source = ClientCredentials(client_id="me", client_secret="x")
    with serving(echo) as server:
        client = Sample(base_url=server.url, access_token=source, rate_limiter=RateLimiter())
        thread = threading.Thread(target=lambda: client.warehouses.retrieve("w1"))
        thread.start()
        until = time.monotonic() + 5
        while not server.requests and time.monotonic() < until:
            time.sleep(0.01)
        assert in_child(asks(client, "child")) == "0 wrong"
        thread.join()
        client.close()


def test_locks_that_threads_of_the_parent_hold_are_left_to_it() -> None:
    limiter = RateLimiter(1000, 1)
    with serving(echo) as server, Sample(base_url=server.url, rate_limiter=limiter) as client:
        transport: Any = client.__transport__
        with transport._lock, limiter._lock:
            told = in_child(asks(client, "child"), seconds=5)
    assert told == "0 wrong"


def test_a_given_client_that_was_used_is_refused_in_the_child() -> None:
    with serving(echo) as server, httpx2.Client() as http:
        client = Sample(base_url=server.url, http_client=http)
        assert in_child(asks(client, "child")) == "0 wrong"
        client.warehouses.retrieve("w1")
        told = in_child(asks(client, "child"))
    assert told.startswith(
        "ClientClosedError: the http_client that was passed to this Sample was used before"
    )
