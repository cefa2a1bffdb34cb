"""Pages as published: read, checked, kept by content."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from benchmarks import documentation

from specloom.cache import FOLDER, Cache
from specloom.cli import run as command
from specloom.diagnostics import Finding, SpecloomError
from specloom.documented import checking, work
from specloom.documented.extract.files import find
from specloom.documented.run import Asked, run
from specloom.documented.samples import book, created, fields, listed, new, retrieved
from specloom.waivers import Waivers
from specloom.waivers import load as load_waivers

from ..conftest import ROOT, SHARED
from . import library

PAGES = SHARED / "pages"
TITLE = "attributes.**title** | `string` | Its title"


def quiet(_: str) -> None:
    """Says nothing."""


def look(folder: Path, spec: Path, cache: Path | None = None) -> tuple[Finding, ...]:
    return run(Asked((folder,), None, Waivers()), spec, Cache(cache), quiet).findings


@pytest.fixture
def zoo(tmp_path: Path) -> Path:
    """Forty pages about an invented service, and the description that they are about."""
    documentation.write(tmp_path, 40)
    return tmp_path


@pytest.fixture
def worked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is worked out: each page that is read, each group that is checked."""
    done: list[str] = []

    def told(name: str, function: Callable[..., object]) -> Callable[..., object]:
        def call(job: object) -> object:
            done.append(name)
            return function(job)

        return call

    monkeypatch.setattr(checking, "extract", told("read", work.extract))
    monkeypatch.setattr(checking, "check", told("checked", work.check))
    return done


@pytest.mark.skipif(not PAGES.is_dir(), reason="the documentation pages are not part of the project")
def test_pages_give_what_their_facts_give(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    waivers = load_waivers(ROOT / "spec" / "waivers.yaml")
    spec, facts = ROOT / "spec" / "openapi.yaml", ROOT / "spec" / "documented"
    found = run(Asked((PAGES,), facts, waivers), spec, Cache(None), quiet).findings
    assert {each.rule for each in found if not each.waived} <= {"page-unread"}
    assert len([each for each in found if each.waived]) == len(load_recorded(spec, facts, waivers))
    assert all(each.position.file.startswith(str(PAGES)) and each.position.line > 0 for each in found)


def load_recorded(spec: Path, facts: Path, waivers: Waivers) -> tuple[Finding, ...]:
    from specloom.api import Options, build
    from specloom.documented import compare, load_facts
    from specloom.source import bundle, load

    document = bundle(load(spec))
    api, _ = build(document, Options(package="sample", client="Sample", pins={}))
    return compare(load_facts(facts), document, api, waivers)


@pytest.mark.skipif(not PAGES.is_dir(), reason="the documentation pages are not part of the project")
def test_waivers_of_other_pages_may_be_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    waivers = load_waivers(ROOT / "spec" / "waivers.yaml")
    for page in sorted(PAGES.glob("*.txt")):
        asked = Asked((page,), ROOT / "spec" / "documented", waivers)
        found = run(asked, ROOT / "spec" / "openapi.yaml", Cache(None), quiet).findings
        left = {each.rule for each in found if not each.waived}
        assert "waiver-unused" not in left, page


def test_pages_without_faults_give_nothing(zoo: Path) -> None:
    found = look(zoo / "docs", zoo / "openapi.json")
    assert {each.rule for each in found} <= {"spec-copy-missing"}


def test_nothing_is_worked_out_twice(zoo: Path, worked: list[str]) -> None:
    cache = zoo / FOLDER
    first = look(zoo / "docs", zoo / "openapi.json", cache)
    assert (worked.count("read"), worked.count("checked")) == (40, 8)
    worked.clear()
    assert look(zoo / "docs", zoo / "openapi.json", cache) == first
    assert worked == []
    page = sorted((zoo / "docs").iterdir())[0]
    page.write_text(page.read_text("utf-8") + "\nMore.\n", "utf-8")
    look(zoo / "docs", zoo / "openapi.json", cache)
    assert worked == ["read", "checked"]


def test_another_description_is_looked_at(zoo: Path, worked: list[str]) -> None:
    cache, spec = zoo / FOLDER, zoo / "openapi.json"
    look(zoo / "docs", spec, cache)
    worked.clear()
    work._checker.cache_clear()  # pyright: ignore[reportPrivateUsage]
    spec.write_text(spec.read_text("utf-8").replace('"201"', '"202"'), "utf-8")
    found = look(zoo / "docs", spec, cache)
    assert worked == ["checked"] * 8
    assert "spec-status" in {each.rule for each in found}


def test_order_counts(tmp_path: Path) -> None:
    for name, word in (("a.md", "integer"), ("b.md", "string")):
        (tmp_path / name).write_text(fields(f"attributes.**pages** | `{word}` | How many"), "utf-8")
    cache = tmp_path / FOLDER

    def told() -> list[str]:
        found = look(tmp_path, library.EXAMPLES, cache)
        return [each.message for each in found if each.rule == "pages-type"]

    assert "neither page is known to be newer" in told()[0]
    (tmp_path / "order.yaml").write_text("- [a.md]\n- [b.md]\n", "utf-8")
    assert "that page is newer and wins" in told()[0]


@pytest.mark.parametrize("fault", ["nothing", "text", "other", "shape", "endless"])
def test_broken_cache_counts_as_none(zoo: Path, fault: str) -> None:
    cache = zoo / FOLDER
    first = look(zoo / "docs", zoo / "openapi.json", cache)
    assert (cache / ".gitignore").read_text() == "*\n"
    from specloom.cache import digest

    for path in cache.glob("*.json"):
        text = b'{"facts": {}, "places": {"/a": [1]}, "unread": 3}'
        endless = b'{"facts": {}, "places": {"/a": [Infinity, 1]}, "unread": []}'
        made = {"nothing": b"", "text": b"\xff\n[[[", "other": path.read_bytes().replace(b"1", b"2")}
        made["shape"] = digest(path.name, text).encode() + b"\n" + text
        made["endless"] = digest(path.name, endless).encode() + b"\n" + endless
        path.write_bytes(made[fault])
    assert look(zoo / "docs", zoo / "openapi.json", cache) == first


def test_cache_that_cannot_be_written(zoo: Path) -> None:
    (zoo / FOLDER).write_text("a file, no folder", "utf-8")
    first = look(zoo / "docs", zoo / "openapi.json")
    assert look(zoo / "docs", zoo / "openapi.json", zoo / FOLDER) == first


def test_cache_is_bounded(zoo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from specloom import cache

    monkeypatch.setattr(cache, "_LIMIT", 20_000)
    look(zoo / "docs", zoo / "openapi.json", zoo / FOLDER)
    assert sum(path.stat().st_size for path in (zoo / FOLDER).glob("*.json")) <= 20_000


def test_several_processes_find_the_same(zoo: Path) -> None:
    sources = [
        checking.Source(path.name, str(path), path.read_text("utf-8"))
        for path in sorted((zoo / "docs").iterdir())
    ]
    from specloom.documented.order import NONE

    many = checking.Checking(zoo / "openapi.json", Cache(None), quiet, processes=2)
    one = checking.Checking(zoo / "openapi.json", Cache(None), quiet, processes=1)
    old, checking._MANY = checking._MANY, 1  # pyright: ignore[reportPrivateUsage]
    try:
        assert many.run(sources, NONE) == one.run(sources, NONE)
    finally:
        checking._MANY = old  # pyright: ignore[reportPrivateUsage]


def test_command(zoo: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(zoo)
    arguments = ["docs", "check", "docs", "--spec", "openapi.json", "--format", "json"]
    assert command([*arguments, "--ignore", "spec-copy-missing"]) == 0
    assert json.loads(capsys.readouterr().out)["findings"] == []
    assert (zoo / FOLDER).is_dir()
    shutil.rmtree(zoo / FOLDER)
    page = zoo / "docs" / "aaine_animals_object.md"
    page.write_text(page.read_text("utf-8").replace("`aaine_animals`", "`aaine_beasts`"), "utf-8")
    assert command([*arguments, "--no-cache"]) == 1
    assert not (zoo / FOLDER).exists()
    capsys.readouterr()
    assert command(["docs", "check", "nowhere", "--spec", "openapi.json"]) == 2


def test_pages_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    row = "attributes.**days** | `integer` | One of `1`, `2`; defaults to 3"
    Path("page.md").write_text(fields(TITLE, row) + "\n\n`POST /nowhere`\n", "utf-8")
    assert command(["docs", "check", "page.md"]) == 1
    shown = capsys.readouterr().out
    assert "page-default-enum" in shown
    assert "spec-" not in shown
    assert "nothing.json" not in shown
    assert command(["docs", "check"]) == 2
    assert "--spec" in capsys.readouterr().err


def test_a_page_named_twice_is_one(tmp_path: Path) -> None:
    page = tmp_path / "docs" / "books" / "page.md"
    page.parent.mkdir(parents=True)
    page.write_text(fields(TITLE), "utf-8")
    for twice in ((page, page), (tmp_path / "docs", page), (tmp_path / "docs", tmp_path / "docs")):
        assert len(find(twice)) == 1
    (tmp_path / "page.md").write_text(fields(TITLE), "utf-8")
    with pytest.raises(SpecloomError) as caught:
        find((page, tmp_path / "page.md"))
    assert [each.rule for each in caught.value.findings] == ["page-name"]


def test_a_report_never_replaces_a_page(zoo: Path) -> None:
    page = sorted((zoo / "docs").iterdir())[0]
    before = page.read_bytes()
    assert command(["docs", "check", str(page), "--spec", str(zoo / "openapi.json"), "-o", str(page)]) == 2
    assert page.read_bytes() == before


def test_no_pages_and_no_facts(zoo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(zoo)
    assert command(["docs", "check", "--spec", "openapi.json"]) == 2


def test_spec_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(fields(TITLE), "utf-8")
    spec = tmp_path / "openapi.yaml"
    spec.write_text("openapi: [", "utf-8")
    with pytest.raises(SpecloomError):
        look(tmp_path, spec)


@pytest.mark.parametrize("seed", range(25))
def test_mutated_pages_never_fail(seed: int, tmp_path: Path) -> None:
    """Whatever is cut from pages and put elsewhere, there is an answer."""
    dice = random.Random(seed)
    text = "\n".join([
        fields(TITLE, "**id** | `string` | It"),
        created(new(pages=3), {"data": book(pages=4)}),
        retrieved({"data": {**book(3), "relationships": {"author": {"data": [], "links": 3}}}}),
        listed({"data": [book(), 3, None], "links": {"first": 3, "next": "http://[", "self": {"href": 1}}}),
    ])  # fmt: skip
    lines = text.split("\n")
    for _ in range(12):
        lines.insert(dice.randrange(len(lines)), lines.pop(dice.randrange(len(lines))))
        index = dice.randrange(len(lines))
        swapped = dice.choice(['"type": 3,', '"id": {},', '"links": [],', "{", "}", '"data": "x",', "| a |"])
        lines[index] = dice.choice([lines[index][: len(lines[index]) // 2], swapped, lines[index] * 2])
    (tmp_path / "page.md").write_text("\n".join(lines), "utf-8")
    look(tmp_path, library.EXAMPLES)


ODD = [5, "x", [], {}, None, True, [[1]], [{}], {"a": 3}, {"$ref": "#/components/schemas/Book"}]
KEYWORDS = ("type", "enum", "const", "default", "required", "properties", "items", "allOf", "format")


@pytest.mark.parametrize("seed", range(40))
def test_odd_descriptions_never_fail(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever stands in a schema, there is an answer: findings, or why the document cannot be read."""
    import yaml

    dice = random.Random(seed)
    document = yaml.safe_load(library.EXAMPLES.read_text("utf-8"))
    for _ in range(3):
        schema = document["components"]["schemas"][dice.choice(["Book", "Attributes", "BookCreate"])]
        schema[dice.choice(KEYWORDS)] = dice.choice(ODD)
    names = dice.sample(["title", "pages", "language"], 2)
    rows = [f"attributes.**{name}** | `integer` | One of 'a' (default) and 'b'" for name in names]
    (tmp_path / "a.md").write_text(fields(*rows), "utf-8")
    (tmp_path / "b.md").write_text(created(new(pages="x"), {"data": book(pages=[])}), "utf-8")
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(document), "utf-8")
    monkeypatch.setenv("SPECLOOM_TRACEBACK", "1")
    for option in ("check", "coverage"):
        assert command(["docs", option, str(tmp_path), "--spec", str(spec), "--no-cache"]) in (0, 1, 2)
