"""Damaged pages give facts of the right form and places that are not read: no exception, no hang.

``MUTATIONS=10000 pytest tests/extract/test_mutations.py`` tries as many pages; without it, a few hundred.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from specloom.documented.extract import extract, to_yaml
from specloom.documented.extract.files import PageFile

from ..support.effort import growth
from .hold import holds
from .mutate import mutated

PATHS = sorted((Path(__file__).parent / "cases").glob("*/page.*"))
GROUPS = 8
NUMBER = int(os.environ.get("MUTATIONS", "240"))


@pytest.fixture(scope="module")
def pages() -> list[str]:
    return [PageFile(path, path.name).text() for path in PATHS]


@pytest.mark.parametrize("group", range(GROUPS))
def test_mutated_pages_are_read(group: int, pages: list[str]) -> None:
    for seed in range(group, NUMBER, GROUPS):
        try:
            holds(mutated(seed, pages), "page.html" if seed % 10 == 0 else "page.md")
        except Exception as error:
            pytest.fail(f"seed {seed}: {type(error).__name__}: {error}")


def test_facts_depend_on_the_page_alone(pages: list[str]) -> None:
    for seed in range(40):
        text = mutated(seed, pages)
        assert to_yaml(extract(text, "page.md")) == to_yaml(extract(text, "page.md"))


HEAD = "| Name | Type | Description |\n|---|---|---|\n| a | string | "
HOSTILE = {
    "quotes": ("> " * 60 + "a\n", 40),
    "brackets": ("[" * 300 + "\n\n", 10),
    "emphasis": ("*a **b _c ", 300),
    "code spans": ("`a ``b ", 400),
    "tables without end": ("<table>\n", 300),
    "spans": ("<tr><td rowspan=9999 colspan=99>a<td>b", 300),
    "comments": ("<!-- ", 800),
    "tags without end": ("<a ", 1000),
    "declarations": ("<!a <?b ", 600),
    "template tags": ("{% a b=c\n", 400),
    "wordings": ("one of default is required if ", 200),
    "values": ("one of 'a', ", 400),
    "names": ("a.b[c]", 500),
    "prose": ("send a POST request to the ", 300),
    "addresses": ("GET /a/<b>/ the /c endpoint ", 200),
    "blank": ("   \t  ", 1500),
    "braces": ("{\n", 800),
    "json": ('```json\n{"a": [', 60),
    "curl": ("```\ncurl -d '{\n", 100),
    "pipes": ("|", 4000),
    "lines of pipes": ("|||||\n", 300),
    "terms": ("`a`\n: string\n", 100),
    "definitions": ("<dd>text", 300),
    "bold names": ("**a** `string`\n\n", 100),
    "items": ("- `a` (string): default is 1\n", 100),
    "fields": ("name\nstring\n", 200),
    "front": ("---\n", 800),
    "entities": ("&#x20;&lt;", 500),
}


@pytest.mark.parametrize(
    "lead",
    ["", HEAD, "<html><table>", "Object fields:\n", "<html><dt>a"],
    ids=["", "cell", "html", "flat", "term"],
)
@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_page(name: str, lead: str) -> None:
    """Eight times the page takes about eight times as long; 64 times would be the square."""
    piece, number = HOSTILE[name]
    assert growth(_work, lead + piece * number, lead + piece * number * 8) < 32


def _work(text: str) -> None:
    to_yaml(extract(text, "page.md"))


def test_nesting_too_deep_is_told() -> None:
    extracted = holds("> " * 60 + "a\n")
    assert [each.what for each in extracted.unread] == ["nested lists or quotes"]
