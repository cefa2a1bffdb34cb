"""The README's examples of calls run, with both clients, against a real server."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import anyio
import pytest

from tests.examples.blocks import asynchronous, blocks
from tests.support.generated import CLIENT, FLAVOURS, importable
from tests.support.server import Reply, Request, serve

importable()
BLOCKS = blocks((CLIENT / "README.md").read_text("utf-8"), "Calls that go wrong, wait or come in numbers")


def answer(request: Request) -> Reply:
    if request.path.endswith("/oauth/token"):
        return Reply(
            body={"access_token": "t", "expires_in": 7200}, headers={"Content-Type": "application/json"}
        )
    if request.method == "DELETE":
        return Reply(204)
    headers = {
        "Content-Type": "application/vnd.api+json",
        "X-RateLimit-Limit": "50",
        "X-RateLimit-Interval": "10",
        "X-RateLimit-Remaining": "49",
    }
    return Reply(body={"data": [], "meta": {"record_count": 0, "page_count": 0}}, headers=headers)


def run(block: str, flavour: str) -> None:
    if flavour == "sync":
        exec(compile(block, "README.md", "exec"), {})
        return
    names: dict[str, Any] = {}
    exec(compile(asynchronous(block), "README.md", "exec"), names)
    anyio.run(names["main"], backend=flavour)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_the_examples_run(
    flavour: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from commercelayer import _client

    with serve(answer) as server:
        service = replace(_client.SERVICE, server=server.url, token_url="/oauth/token")
        monkeypatch.setattr(_client, "SERVICE", service)
        for block in BLOCKS:
            run(block, flavour)
    assert len(BLOCKS) == 5
    calls = [f"{each.method} {each.path.rpartition('/')[2]}" for each in server.requests]
    assert calls[:4] == ["GET inventory_models"] * 3 + ["POST token"]
    assert sorted(calls[-2:]) == ["DELETE first-id", "DELETE second-id"]
    assert server.requests[4].headers["authorization"] == "Bearer t"
    assert server.requests[6].headers["x-attempt"] == "1"
    printed = capsys.readouterr().out
    assert (
        "200 RateLimit(limit=50, remaining=49, interval=10.0, reset=None) application/vnd.api+json 0"
        in printed
    )
    assert printed.endswith("1 2\n2 2\n2 {}\n")
