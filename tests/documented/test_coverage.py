"""What share of a description is covered: counted right, and told safely."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from specloom.cli import run as command
from specloom.documented.coverage_page import as_html
from specloom.documented.covered import Covered, Part
from specloom.documented.samples import book, fields, parameters, retrieved

from . import library


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    (tmp_path / "a.md").write_text(fields("attributes.**title** | `string` | Its title"), "utf-8")
    (tmp_path / "b.md").write_text(retrieved({"data": book(pages=3)}), "utf-8")
    (tmp_path / "c.md").write_text(parameters("day | `string` | Required"), "utf-8")
    return tmp_path


def covered(pages: Path, capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, object]:
    arguments = ["docs", "coverage", str(pages), "--spec", str(library.EXAMPLES), "--no-cache", *more]
    assert command([*arguments, "--format", "json"]) == 0
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def test_counts(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = covered(pages, capsys)
    resources = {each["name"]: each for each in found["resources"]}  # type: ignore[attr-defined]
    books = resources["books"]
    assert books["pages"] == ["a.md", "b.md"]
    assert (books["fields"]["listed"], books["fields"]["shown"]) == (1, 5)
    assert sorted(books["fields"]["missing"]) == ["author", "created_at", "language", "printed"]
    assert (books["operations"]["covered"], books["operations"]["total"]) == (1, 5)
    hours = resources["hours"]
    assert hours["parameters"]["missing"] == ["limit of GET /opening_hours"]
    assert resources["tapes"]["pages"] == []


def test_text(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["docs", "coverage", str(pages), "--spec", str(library.EXAMPLES), "--no-cache"]
    assert command(arguments) == 0
    text = capsys.readouterr().out
    assert "5/9 55 %" in text and "Without a page: tapes" in text


def test_page_is_whole_and_always_the_same(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = pages / "one.htm_", pages / "two.htm_"
    covered(pages, capsys, "--html", str(first))
    covered(pages, capsys, "--html", str(second))
    text = first.read_text("utf-8")
    assert text == second.read_text("utf-8")
    assert "http:" not in text and "https:" not in text and "src=" not in text and "href=" not in text


def test_text_of_a_document_is_no_markup() -> None:
    bad = "<script>alert(1)</script>&\"'"
    part = Part(bad, is_listed=False, is_shown=False)
    text = as_html([Covered(bad, (bad,), (part,), (part,), (part,))], bad)
    found = _Elements()
    found.feed(text)
    assert found.counts["script"] == 1 and "alert" not in "".join(found.scripts)


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.counts: dict[str, int] = {}
        self.scripts: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.counts[tag] = self.counts.get(tag, 0) + 1

    def handle_data(self, data: str) -> None:
        if self.get_starttag_text() == "<script>":
            self.scripts.append(data)
