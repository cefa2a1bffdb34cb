"""The project's own facts and description, and copies of them to plant faults in."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from specloom.api import Options, build
from specloom.diagnostics import Finding
from specloom.documented import compare, load_facts, load_waivers
from specloom.source import bundle, load

from ..conftest import ROOT

Compared = tuple[Finding, ...]


def compare_folder(spec: Path) -> Compared:
    """All findings for a folder laid out like ``spec/``."""
    bundled = bundle(load(spec / "openapi.yaml"))
    api, _ = build(bundled, Options(package="sample", client="Sample", pins={}))
    facts = load_facts(spec / "documented")
    return compare(facts, bundled, api, load_waivers(spec / "waivers.yaml"))


@pytest.fixture(scope="session")
def compared() -> Compared:
    """What comes out for the project as it is."""
    return compare_folder(ROOT / "spec")


@pytest.fixture
def planted(tmp_path: Path) -> Callable[[str, str, str], Compared]:
    """Compares a copy in which one text of one file is replaced, once."""

    def plant(file: str, old: str, new: str) -> Compared:
        spec = tmp_path / "spec"
        shutil.copytree(ROOT / "spec", spec)
        path = next(spec.glob(file))
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return compare_folder(spec)

    return plant
