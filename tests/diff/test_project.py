"""The project's own document, and those beside the repository: whatever is taken out of them is noticed."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from specloom.diagnostics import Level
from specloom.diff import compare
from specloom.source import bundle, load

from ..conftest import ROOT, SHARED
from ..support.effort import seconds
from .mutations import Way, deletions, without
from .support import compare_files, told, version

SPEC = ROOT / "spec/openapi.yaml"
OTHERS = sorted((SHARED / "specs").glob("*.json")) if (SHARED / "specs").is_dir() else []
SAMPLES = 4
KINDS = ("attribute", "operation", "enum value", "parameter")

# What is only read breaks no reader by coming no more, and a condition cannot be compared.
_MAY_BREAK = {
    ("components", "schemas", "ResourceMeta", "properties", "mode", "enum"): "diff-reply-enum-removed",
    ("components", "schemas", "StockItemCreate", "properties", "data", "if"): "diff-undecided",
}


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return bundle(load(SPEC)).document


@pytest.mark.parametrize("path", [SPEC, *OTHERS], ids=lambda path: path.stem)
def test_nothing_differs_from_itself(path: Path) -> None:
    assert told(compare_files(path, path)) == []


def test_nothing_differs_from_the_bundle(project: dict[str, Any], tmp_path: Path) -> None:
    bundled = tmp_path / "openapi.json"
    bundled.write_text(json.dumps(project), "utf-8")
    assert told(compare_files(SPEC, bundled)) == []
    assert told(compare_files(bundled, SPEC)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_taken_out_breaks(kind: str, project: dict[str, Any], tmp_path: Path) -> None:
    ways = [way for each, way in deletions(project) if each == kind]
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(project), "utf-8")
    for way in random.Random(kind).sample(ways, SAMPLES):
        new.write_text(json.dumps(without(project, way)), "utf-8")
        found = compare(version(old), version(new))
        expected = _expected(way)
        if expected:
            assert expected in {each.finding.rule for each in found}, way
        else:
            assert any(each.finding.level is Level.ERROR for each in found), way
        # And nothing is said twice.
        assert len(set(told(found))) == len(found), way


def _expected(way: Way) -> str:
    return next((rule for begin, rule in _MAY_BREAK.items() if way[: len(begin)] == begin), "")


@pytest.mark.skipif(not OTHERS, reason="needs the documents beside the repository")
def test_a_large_document_takes_seconds(tmp_path: Path) -> None:
    path = max(OTHERS, key=lambda each: each.stat().st_size)
    document = json.loads(path.read_text("utf-8"))
    new = tmp_path / "new.json"
    ways = [way for kind, way in deletions(document) if kind == "attribute"]
    for way in ways[::40]:
        document = without(document, way)
    new.write_text(json.dumps(document), "utf-8")
    found: list[object] = []
    assert seconds(lambda: found.append(compare_files(path, new)), 2) < 2
    assert all(found)
