"""The first program runs against the documented replies; the README shows that very program."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from markdown_it import MarkdownIt

from tests.conftest import ROOT
from tests.support.generated import CLIENT, TOKEN
from tests.support.server import Request, Server

from .run import ASYNCHRONOUS, FIRST, PRINTED, run

JSON_API = "application/vnd.api+json"
MODELS = "/api/inventory_models"
# The documentation has a reply of another inventory model for each of these operations.
CREATED, RETRIEVED = f"{MODELS}/xYZkjABcde", f"{MODELS}/1234"

REQUESTS = [
    ("POST", MODELS, {}),
    ("GET", CREATED, {"include": "inventory_stock_locations.stock_location"}),
    (
        "GET",
        MODELS,
        {
            "fields[inventory_models]": "name",
            "sort": "-created_at",
            "filter[q][name_cont]": "EU",
            "page[size]": "25",
        },
    ),
    ("PATCH", RETRIEVED, {}),
    ("POST", "/api/stock_levels", {}),
    ("GET", f"{RETRIEVED}/inventory_stock_locations", {}),
    ("DELETE", RETRIEVED, {}),
]
LOCATION = {"type": "stock_locations", "id": "QWERtyUpBa"}
BODIES = [
    {
        "type": "inventory_models",
        "attributes": {"name": "EU Inventory Model", "strategy": "split_shipments"},
    },
    {"type": "inventory_models", "id": "1234", "attributes": {"stock_locations_cutoff": 3}},
    {
        "type": "stock_levels",
        "attributes": {"priority": 1},
        "relationships": {
            "stock_location": {"data": LOCATION},
            "inventory_model": {"data": {"type": "inventory_models", "id": "1234"}},
        },
    },
]


def asked(request: Request) -> tuple[str, str, dict[str, str]]:
    return request.method, request.path, dict(parse_qsl(request.query))


@pytest.mark.parametrize("program", [FIRST, ASYNCHRONOUS], ids=lambda path: path.stem)
def test_program(server: Server, program: Path) -> None:
    result = run(program, server.url, path=CLIENT)
    assert (result.stderr, result.returncode) == ("", 0)
    assert result.stdout == PRINTED
    assert [asked(request) for request in server.requests] == REQUESTS
    assert [request.json for request in server.requests if request.body] == [
        {"data": data} for data in BODIES
    ]
    for request in server.requests:
        assert request.headers["host"] == "yourdomain.commercelayer.io"
        assert request.headers["accept"] == JSON_API
        assert request.headers["authorization"] == f"Bearer {TOKEN}"
        assert request.headers.get("content-type") == (JSON_API if request.body else None)


def programs(page: Path) -> list[str]:
    """The Python programs that a page shows."""
    tokens = MarkdownIt().parse(page.read_text("utf-8"))
    return [token.content for token in tokens if token.type == "fence" and token.info == "python"]


def test_readme_shows_the_first_program() -> None:
    """To change the program, change both: ``tests/program/first_program.py`` and the README's first block."""
    assert programs(ROOT / "README.md")[0] == FIRST.read_text("utf-8")


@pytest.mark.parametrize("page", [ROOT / "README.md", CLIENT / "README.md"], ids=["project", "client"])
def test_every_program_shown_runs(server: Server, tmp_path: Path, page: Path) -> None:
    shown = programs(page)
    assert shown
    for index, text in enumerate(shown):
        program = tmp_path / f"shown_{index}.py"
        program.write_text(text, "utf-8")
        result = run(program, server.url, path=CLIENT)
        assert (result.stderr, result.returncode) == ("", 0), text
    assert server.requests
