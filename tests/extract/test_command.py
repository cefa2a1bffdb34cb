"""``specloom docs extract``: files in, files or text out, and an account of what was read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from specloom.cli import run
from specloom.documented.extract.files import output_name

PAGE = "# The ship object\n\n| Field | Type |\n|---|---|\n| name | string |\n"
ODD = "# Errors\n\n| Code | Meaning |\n|---|---|\n| 404 | none |\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pages = tmp_path / "pages"
    (pages / "ships").mkdir(parents=True)
    (pages / "ships" / "object.md").write_text(PAGE, encoding="utf-8")
    (pages / "object.MD").write_bytes(b"\xff\xfe" + PAGE.encode("utf-16-le"))
    (pages / "notes.csv").write_text("no page", encoding="utf-8")
    return pages


def test_prints_yaml(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["docs", "extract", str(folder)]) == 0
    out, err = capfd.readouterr()
    first, second = out.split("---\n")
    assert first.startswith("page: object.MD\ntitle: The ship object\n")
    assert second.startswith("page: ships/object.md\n")
    assert err == "Read: 2 pages, 2 tables, 2 rows, 0 examples. Not read: 0 pages, 0 places.\n"


def test_writes_a_file_a_page(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "facts"
    assert run(["docs", "extract", str(folder), "-o", str(out)]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["object.yaml", "ships-object.yaml"]


def test_prints_json(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "odd.md").write_text(ODD, encoding="utf-8")
    assert run(["docs", "extract", str(folder), "--format", "json"]) == 1
    printed = json.loads(capfd.readouterr().out)
    assert [page["title"] for page in printed["pages"]] == ["The ship object", "Errors", "The ship object"]
    assert printed["summary"]["unread"] == 1
    assert printed["unread"][0]["page"].endswith("odd.md") and printed["unread"][0]["line"] == 3


def test_unread_places_are_listed(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    page = folder / "odd.md"
    page.write_text(ODD, encoding="utf-8")
    assert run(["docs", "extract", str(page)]) == 1
    err = capfd.readouterr().err
    assert err.startswith(f"{page}:3:1: a table: its columns are Code, Meaning: ")
    assert "Not read: 0 pages, 1 place.\n" in err
    assert err.endswith("goes on without them and tells each as page-unread, at level info.\n")


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02", b"caf\xe9", b"\xff\xfe\x00"], ids=["binary", "latin-1", "half"]
)
def test_undecodable_files_are_findings(data: bytes, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "bad.txt").write_bytes(data)
    assert run(["docs", "extract", str(folder)]) == 1
    assert run(["docs", "extract", str(folder / "bad.txt")]) == 2
    assert "bad.txt:1:" in capfd.readouterr().err


def test_what_leads_to_nothing(folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert run(["docs", "extract", str(tmp_path / "gone.md"), str(tmp_path / "empty")]) == 2
    err = capfd.readouterr().err
    assert "gone.md:1:1: error page-missing" in err and "empty:1:1: error page-missing" in err


def test_two_pages_of_one_name(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "object.txt").write_text(PAGE, encoding="utf-8")
    assert run(["docs", "extract", str(folder)]) == 2
    assert "would go to one file" in capfd.readouterr().err


def test_a_failed_write_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    assert run(["docs", "extract", str(folder), "-o", str(tmp_path / "out")]) == 2
    assert (tmp_path / "out").read_text(encoding="utf-8") == "a file"


def test_a_link_is_replaced_not_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    outside = tmp_path / "outside.yaml"
    outside.write_text("mine", encoding="utf-8")
    (tmp_path / "out" / "object.yaml").symlink_to(outside)
    assert run(["docs", "extract", str(folder), "-o", str(tmp_path / "out")]) == 0
    assert outside.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("a.md", "a.yaml"),
        ("../../a.md", "a.yaml"),
        ("..", "_.yaml"),
        ("a b\n.html", "a_b_.yaml"),
        ("b/c/d.markdown", "b-c-d.yaml"),
        (".hidden", "hidden.yaml"),
        ("x" * 400 + ".txt", "x" * 150 + ".yaml"),
    ],
)
def test_output_names(page: str, name: str) -> None:
    assert output_name(page) == name
