"""The README's examples of resources as values run as they are shown, and what they print is what is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.examples.blocks import blocks
from tests.support.generated import CLIENT, importable
from tests.support.server import Reply, Request, serve

importable()
PAGE = (CLIENT / "README.md").read_text("utf-8")


def run(program: str) -> None:
    exec(compile(program, "README.md", "exec"), {"__name__": "__main__"})


def test_resources_are_kept(capsys: pytest.CaptureFixture[str]) -> None:
    (program,) = blocks(PAGE, "Keeping resources")
    run(program)
    assert capsys.readouterr().out.split() == ["InventoryModel(id='1')"] * 4


def test_resources_pages_and_answers_are_made_by_hand(capsys: pytest.CaptureFixture[str]) -> None:
    by_hand, mocked = blocks(PAGE, "Testing")
    run(by_hand)
    run(mocked)
    made, answered = capsys.readouterr().out.splitlines()
    assert made.endswith(" True 1 False None")
    assert answered.endswith("(id='1')")


def test_a_loaded_resource_fetches(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from commercelayer import _client

    def answer(request: Request) -> Reply:
        kind, *rest = request.path.strip("/").split("/")[-3:]
        one = {"type": kind if len(rest) < 2 else "addresses", "id": "first-id"}
        return Reply(body={"data": [one] if rest[-1:] == ["inventory_stock_locations"] else one})

    (program,) = blocks(PAGE, "What a loaded resource is related to")
    with serve(answer) as server:
        monkeypatch.setattr(_client, "SERVICE", replace(_client.SERVICE, server=server.url))
        run(program)
    assert [each.path for each in server.requests] == [
        "/stock_locations/first-id",
        "/stock_locations/first-id/address",
        "/inventory_models/first-id",
        "/inventory_models/first-id/inventory_stock_locations",
    ]
    address, page = capsys.readouterr().out.splitlines()
    assert address == "Address(id='first-id')"
    assert page.startswith("Page([")
