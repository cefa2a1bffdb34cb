"""The use of something deprecated is reported where it is: at run time and by type checkers."""

from __future__ import annotations

import asyncio
import inspect
import sys
import warnings
from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.emit.support import generated, written
from tests.support.checkers import Refused, mypy, pyright

METHOD = "`delete_letter` is deprecated: not for new code."
PROGRAM = """\
from datetime import date

from plain_client import AsyncPlain, Plain


def plain(client: Plain) -> None:
    client.letters.delete_letter(date(2026, 1, 2))


async def other(client: AsyncPlain) -> None:
    await client.letters.delete_letter(date(2026, 1, 2))
    await client.letters.with_raw_response.delete_letter(date(2026, 1, 2))
"""


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Where the packages of two cases are."""
    root = tmp_path_factory.mktemp("packages")
    return {name: written(generated(name), root) / f"{name}-client" for name in ("plain", "jsonapi")}


@pytest.fixture
def load(folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Any]]:
    """Imports a case's package, and forgets it in the end."""

    def load(name: str) -> Any:
        monkeypatch.syspath_prepend(str(folders[name]))
        return import_module(f"{name}_client")

    yield load
    for module in [m for m in sys.modules if m.partition(".")[0] in ("plain_client", "jsonapi_client")]:
        del sys.modules[module]


def answer(request: httpx2.Request) -> httpx2.Response:
    return httpx2.Response(200)


def line() -> int:
    """The line of the caller."""
    frame = inspect.currentframe()
    assert frame is not None and frame.f_back is not None
    return frame.f_back.f_lineno


def test_a_deprecated_method_warns_at_the_line_of_its_call(load: Callable[[str], Any]) -> None:
    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    client = load("plain").Plain(base_url="http://x", http_client=http)
    with pytest.warns(DeprecationWarning) as told:
        first = (client.letters.delete_letter(date(2026, 1, 2)), line())[1]
        second = (client.letters.with_raw_response.delete_letter(date(2026, 1, 2)), line())[1]
    said = [(str(each.message), each.filename, each.lineno) for each in told]
    assert said == [(METHOD, __file__, first), (METHOD, __file__, second)]


def test_so_does_an_asynchronous_one(load: Callable[[str], Any]) -> None:
    async def use() -> tuple[int, int, int]:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
        client = load("plain").AsyncPlain(base_url="http://x", http_client=http)
        first = (await client.letters.delete_letter(date(2026, 1, 2)), line())[1]
        call, second = client.letters.with_raw_response.delete_letter(date(2026, 1, 2)), line()
        await asyncio.create_task(call)
        task, third = asyncio.create_task(client.letters.delete_letter(date(2026, 1, 2))), line()
        await task
        return first, second, third

    with pytest.warns(DeprecationWarning) as told:
        lines = asyncio.run(use())
    said = [(str(each.message), each.filename, each.lineno) for each in told]
    assert said == [(METHOD, __file__, each) for each in lines]


@pytest.mark.parametrize("name", ["Jsonapi", "AsyncJsonapi"])
def test_a_deprecated_resource_warns_where_its_accessor_is_read(
    name: str, load: Callable[[str], Any]
) -> None:
    client = getattr(load("jsonapi"), name)(base_url="http://x")
    with pytest.warns(DeprecationWarning) as told:
        depots, there = client.depots, line()
    assert [(str(each.message), each.filename, each.lineno) for each in told] == [
        ("`depots` is deprecated: not for new code.", __file__, there)
    ]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert depots.list and client.racks.list


RACK = {
    "type": "racks",
    "id": "r1",
    "attributes": {"kind": "open", "row": 1},
    "relationships": {"neighbours": {"data": []}},
}


def test_a_deprecated_attribute_or_relationship_warns_where_it_is_read(load: Callable[[str], Any]) -> None:
    rack = load("jsonapi").parse({"data": RACK}).data[0]
    with pytest.warns(DeprecationWarning) as told:
        read = [(rack.kind, line()), (rack.neighbours, line())]
    assert [(str(each.message), each.filename, each.lineno) for each in told] == [
        (f"`{name}` is deprecated: not for new code.", __file__, there)
        for name, (_, there) in zip(("kind", "neighbours"), read, strict=True)
    ]
    assert [value for value, _ in read] == ["open", []]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert rack.row == 1 and rack == rack.model_copy() and "open" in repr(rack)
        assert rack.to_jsonapi()["attributes"] == RACK["attributes"] and rack.to_dict()["kind"] == "open"
        bare = load("jsonapi").parse({"data": {"type": "racks", "id": "r1"}}).data[0]
        assert not hasattr(bare, "kind")
    with pytest.raises(AttributeError, match=r"'kind' of .* was not loaded"):
        print(bare.kind)


def test_a_deprecated_argument_warns_at_the_line_of_the_call(load: Callable[[str], Any]) -> None:
    def created(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(201, json={"data": RACK}, headers={"content-type": "application/vnd.api+json"})

    async def use() -> int:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(created))
        client = load("jsonapi").AsyncJsonapi(base_url="http://x", http_client=http)
        return (await client.racks.update("r1", kind="open"), line())[1]

    http = httpx2.Client(transport=httpx2.MockTransport(created))
    client = load("jsonapi").Jsonapi(base_url="http://x", http_client=http)
    with pytest.warns(DeprecationWarning) as told:
        lines = [(client.racks.update("r1", kind="open"), line())[1], asyncio.run(use())]
    assert [(str(each.message), each.filename, each.lineno) for each in told] == [
        ("`kind` is deprecated: not for new code.", __file__, there) for there in lines
    ]


READS = """\
from jsonapi_client import Jsonapi, Rack


def read(client: Jsonapi, rack: Rack) -> None:
    print(rack.row, rack.depot)
    print(rack.kind)
    print(rack.neighbours)
    client.racks.neighbours("r1")
"""


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_checkers_report_where_they_are_read(
    checker: Callable[..., dict[Path, Refused]], folders: dict[str, Path], tmp_path: Path
) -> None:
    program = tmp_path / "program.py"
    program.write_text(READS, "utf-8")
    (work := tmp_path / "work").mkdir()
    found = checker([program], work, path=folders["jsonapi"], deprecated=True)
    assert {file.name: sorted(told) for file, told in found.items()} == {"program.py": [6, 7]}
    (other := tmp_path / "other").mkdir()
    assert checker([program], other, path=folders["jsonapi"]) == {}


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_checkers_report_a_deprecated_method_and_nothing_in_the_package(
    checker: Callable[..., dict[Path, Refused]], folders: dict[str, Path], tmp_path: Path
) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, "utf-8")
    (work := tmp_path / "work").mkdir()
    found = checker([program], work, path=folders["plain"], deprecated=True)
    assert {file.name: sorted(told) for file, told in found.items()} == {"program.py": [7, 11, 12]}
    (other := tmp_path / "other").mkdir()
    assert checker([program], other, path=folders["plain"]) == {}
