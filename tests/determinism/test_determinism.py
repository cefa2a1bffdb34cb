"""The same input gives the same bytes: in another folder, hash seed, locale and time zone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT, SHARED
from tests.support.generate import specloom, tree

SETTINGS = {
    "plain": {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C"},
    "elsewhere": {
        "PYTHONHASHSEED": "4242",
        "TZ": "Pacific/Chatham",
        "LC_ALL": "tr_TR.UTF-8",
        "PYTHONUTF8": "0",
    },
}
DOCUMENTS = [ROOT / "spec" / "openapi.yaml", *sorted(SHARED.glob("specs/*.json"))]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_two_runs_in_two_places_give_the_same_bytes(document: Path, tmp_path: Path) -> None:
    trees = []
    for name, environment in SETTINGS.items():
        place = tmp_path / name / ("deeper" if name == "elsewhere" else "")
        shutil.copytree(document.parent, place / "input", ignore=shutil.ignore_patterns("documented"))
        arguments = [
            "--spec",
            place / "input" / document.name,
            "--out",
            place / "out",
            "--package",
            "some_client",
        ]
        result = specloom("generate", *arguments, cwd=place, environment=environment)
        assert result.returncode in (0, 1), result.stderr
        trees.append(tree(place / "out"))
    first, second = trees
    assert first and sorted(first) == sorted(second)
    assert [name for name in first if first[name] != second[name]] == []


def test_what_is_committed_is_what_the_spec_gives(tmp_path: Path) -> None:
    result = specloom("generate", "--check", cwd=ROOT)
    assert result.returncode == 0, result.stdout + result.stderr
