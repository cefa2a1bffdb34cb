"""Pages of generated packages are turned as their documents declare it, against a real HTTP server."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.support.generate import specloom
from tests.support.server import Reply, Request, serve

DEFAULT, TOTAL = 3, 7
LINKAGE = {
    "data": {"type": "array", "items": {"type": "object", "properties": {"type": {"const": "offsets"}}}}
}
RELATIONSHIPS = {"type": "object", "properties": {"offsets": {"type": "object", "properties": LINKAGE}}}


def _list(type: str, *parameters: dict[str, Any], path: tuple[str, ...] = ()) -> dict[str, Any]:
    identifier: dict[str, Any] = {
        "type": "object",
        "properties": {"type": {"const": type}, "id": {"type": "string"}},
    }
    if type == "members":
        identifier["properties"]["relationships"] = RELATIONSHIPS
    schema = {"type": "object", "properties": {"data": {"type": "array", "items": identifier}}}
    content = {"application/vnd.api+json": {"schema": schema}}
    ids = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in path]
    responses = {"200": {"description": "", "content": content}}
    return {"get": {"parameters": [*ids, *parameters], "responses": responses}}


def _query(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


WHOLE = {"type": "integer"}
PAGE = {
    "type": "object",
    "properties": {"offset": WHOLE, "limit": {**WHOLE, "maximum": 4}, "after": {"type": "string"}},
}
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Pages", "version": "1"},
    "paths": {
        "/numbers": _list("numbers", _query("page[number]", WHOLE, deprecated=True)),
        "/offsets": _list(
            "offsets", _query("page[offset]", WHOLE), _query("page[limit]", {**WHOLE, "maximum": 4})
        ),
        "/members": _list("members", _query("page", PAGE, style="deepObject")),
        "/cursors": _list("cursors", _query("page[cursor]", {"type": "string", "minLength": 2})),
        "/members/{id}/relationships/offsets": _list("offsets", _query("page[limit]", WHOLE), path=("id",)),
        "/nothing": _list("nothing", _query("sort", {"type": "string"})),
    },
}

PROGRAM = """
import asyncio, json, sys
import some
from some import InvalidArgumentError
url, flavour, lines = sys.argv[1:]
async def run(client):
    async def settle(value):
        value = await value if hasattr(value, "__await__") else value
        return [each async for each in value] if hasattr(value, "__aiter__") else value
    for line in json.loads(lines):
        try:
            value = await settle(eval(line, {"c": client}))
        except (InvalidArgumentError, TypeError) as error:
            print(json.dumps(str(error)))
            continue
        several = [value] if hasattr(value, "id") else value
        print(json.dumps(value if isinstance(value, int) else [each.id for each in several]))
async def main():
    if flavour == "sync":
        with some.Some(base_url=url) as client:
            await run(client)
    else:
        async with some.AsyncSome(base_url=url) as client:
            await run(client)
if flavour == "trio":
    import trio
    trio.run(main)
else:
    asyncio.run(main())
"""


def answer(request: Request) -> Reply:
    """A page as far as the list knows the parameter; without links or counts but for cursors."""
    query = {name: values[0] for name, values in parse_qs(request.query).items()}
    type = request.path.rpartition("/")[2]
    size = int(query.get("page[limit]", DEFAULT))
    start = int(query.get("page[offset]", 0))
    if type == "numbers":
        start = (int(query.get("page[number]", 1)) - 1) * size
    if type == "cursors":
        start = int(query.get("page[cursor]", "c0")[1:])
    data = [{"type": type, "id": str(n)} for n in range(start, min(TOTAL, start + size))]
    more = type == "cursors" and start + size < TOTAL
    return Reply(
        200, {"data": data, **({"links": {"next": f"?page[cursor]=c{start + size}"}} if more else {})}
    )


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the package ``some``."""
    out = tmp_path_factory.mktemp("paging")
    spec = out / "pages.json"
    spec.write_text(json.dumps(DOCUMENT), "utf-8")
    result = specloom(
        "generate", "--spec", spec, "--out", out, "--package", "some", "--only", "client", cwd=out
    )
    assert result.returncode == 0, result.stderr
    return out / "some"


def ask(package: Path, url: str, flavour: str, *lines: str) -> list[Any]:
    arguments = [url, flavour, json.dumps(lines)]
    command = [sys.executable, "-W", "error", "-c", PROGRAM, *arguments]
    result = subprocess.run(command, cwd=package, capture_output=True, text=True, check=False, timeout=60)
    assert result.returncode == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


ALL = [str(number) for number in range(TOTAL)]


@pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
@pytest.mark.parametrize("name", ["numbers", "offsets", "members", "cursors"])
def test_each_list_is_gone_through(package: Path, flavour: str, name: str) -> None:
    with serve(answer) as server:
        found = ask(
            package, server.url, flavour, f"c.{name}.iterate()", f"c.{name}.count()", f"c.{name}.first()"
        )
    assert found == [ALL, TOTAL, ["0"]]


@pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
def test_pages_are_asked_for_by_what_is_declared(package: Path, flavour: str) -> None:
    lines = {
        "c.offsets.list(page_offset=5, page_limit=1)": ["5"],
        "c.offsets.iterate(page_limit=2)": ALL,
        "c.members.list(page_after='x', page_limit=1)": ["0"],
        "c.cursors.list(page_cursor='c6')": ["6"],
        "c.members.offsets_linkage('1', page_limit=2)": ["0", "1"],
        "c.offsets.list(page_limit=5)": "page_limit: expected a whole number from 1 to 4, not 5",
        "c.offsets.list(page_limit=True)": "page_limit: expected a whole number from 1 to 4, not True",
        "c.offsets.list(page_offset=-1)": "page_offset: expected a whole number from 0 up, not -1",
    }
    with serve(answer) as server:
        found = ask(package, server.url, flavour, *lines)
        refused = ask(
            package, server.url, flavour, "c.offsets.list(page_number=1)", "c.nothing.list(page_size=1)"
        )
    assert dict(zip(lines, found, strict=True)) == lines
    assert all("unexpected keyword argument" in each for each in refused)


def test_what_is_deprecated_is_told(package: Path) -> None:
    text = (package / "some" / "resources" / "numbers.py").read_text("utf-8")
    assert "page_number: Deprecated. Which page, from 1." in inspect.cleandoc(text)
