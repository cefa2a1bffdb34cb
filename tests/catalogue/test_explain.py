"""Every id that can be printed can be looked up and explained."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from specloom.catalogue import FAMILIES, RULES, all_entries, entries
from tests.cli.conftest import Run, configured, project, run
from tests.conftest import ROOT

__all__ = ["configured", "project", "run"]

SOURCES = ROOT / "generator" / "specloom"
REPORTING = re.compile(
    "Finding|BadReferenceError|refuse|(_?(report|fatal|finding|warn|refuse|error|warning|info))"
)
ID = re.compile("[a-z]+(-[a-z]+)+")


def ids_in_the_sources() -> Iterator[str]:
    """The first text given to whatever makes a finding."""
    for path in SOURCES.rglob("*.py"):
        if "runtime" not in path.parts:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    yield from _id(node)


def _id(call: ast.Call) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if REPORTING.fullmatch(name):
        for argument in call.args[:3]:
            if isinstance(argument, ast.Constant) and ID.fullmatch(str(argument.value)):
                yield str(argument.value)
                return


def ids_in_expectations() -> Iterator[str]:
    """What the tests expect to be printed."""
    for path in (ROOT / "tests").rglob("*.txt"):
        yield from re.findall(
            r"^[^\s:]+:\d+:\d+:? (?:error|warning|info) ([a-z-]+)", path.read_text("utf-8"), re.M
        )


def test_the_sources_are_read() -> None:
    found = set(ids_in_the_sources())
    assert {"ref-cycle", "write-conflict", "yaml-tab", "config-unknown", "waiver-unused"} <= found
    assert len(found) > 60


@pytest.mark.parametrize("found", [ids_in_the_sources, ids_in_expectations])
def test_every_id_is_known(found: object) -> None:
    assert callable(found)
    assert sorted(set(found()) - set(all_entries())) == []


def test_no_entry_is_for_nothing() -> None:
    """An id that is listed here and made nowhere has been renamed or removed."""
    texts = "".join(path.read_text("utf-8") for path in SOURCES.rglob("*.py"))
    others = [each.id for family in FAMILIES if family not in RULES for each in entries(family)]
    assert [name for name in others if f'"{name}"' not in texts] == []


def test_entries_are_whole() -> None:
    for each in all_entries().values():
        assert each.summary.endswith((".", "`")) and each.mend, each.id
        if each.family in RULES:
            assert each.why and each.source, each.id


def test_ids_are_unique() -> None:
    assert len(all_entries()) == sum(len(entries(family)) for family in FAMILIES) - len(SHARED)


SHARED: set[str] = set()
"""Ids that two families have."""


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_every_id_is_explained(run: Run, form: str) -> None:
    for name, each in all_entries().items():
        ran = run("explain", name, "--format", form)
        assert ran.code == 0, name
        lines = [line for _, example in each.examples for line in example.split("\n")]
        for text in (each.summary, each.mend, *lines):
            assert text.strip() in ran.out, name


def test_explanation(configured: Path, run: Run) -> None:
    with (configured / "pyproject.toml").open("a") as file:
        file.write("[tool.specloom.rules]\ntag-parent = 'info'\n")
    ran = run("explain", "tag-parent")
    assert ran.out.startswith("tag-parent  (lint, info)\n")
    for title in (
        "Why:",
        "How to mend it:",
        "Source:",
        "Good:",
        "Bad:",
        "To switch it off",
        "To waive one finding",
    ):
        assert f"\n\n{title}" in ran.out
    assert "waive" not in run("explain", "yaml-syntax").out


def test_near_miss(project: Path, run: Run) -> None:
    ran = run("explain", "ref-cycel")
    assert ran.code == 2 and "Did you mean 'ref-cycle'?" in ran.err
    ran = run("explain", "qqq")
    assert ran.code == 2 and "'specloom rules' lists them all" in ran.err


def test_rules(configured: Path, run: Run) -> None:
    with (configured / "pyproject.toml").open("a") as file:
        file.write("[tool.specloom.rules]\ntag-parent = 'off'\n")
    assert re.search(r"^  tag-parent +off +The parent of a tag", run("rules").out, re.M)
    listed = json.loads(run("rules", "--format", "json", "lint").out)["rules"]
    assert {each["family"] for each in listed} == {"lint"}
    assert set(listed[0]) == {"id", "family", "level", "summary", "why", "mend", "source"}
    assert "yaml-tab" in run("rules", "source").out
    ran = run("rules", "lnt")
    assert ran.code == 2 and "the families are lint, documented, diff" in ran.err


def test_the_page_of_rules_is_up_to_date(run: Run, monkeypatch: pytest.MonkeyPatch, update: bool) -> None:
    monkeypatch.chdir(ROOT)
    page, made = ROOT / "docs" / "rules.md", run("rules", "--format", "markdown").out
    if update:
        page.write_text(made, "utf-8")
    assert page.read_text("utf-8") == made, "write it anew: pytest tests/catalogue --update"
