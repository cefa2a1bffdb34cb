"""The project's own facts are the extractor's output, and nothing of those pages is passed over."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.documented.extract import extract, to_yaml

from ..conftest import ROOT, SHARED

PAGES = sorted((SHARED / "pages").glob("*.txt"))
UNREAD = {"004_973392c4be9921bb.txt": [(39, "a request")]}


@pytest.mark.skipif(not PAGES, reason="the documentation pages are not part of the project")
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_facts_are_the_extractors_output(path: Path) -> None:
    extracted = extract(path.read_text(encoding="utf-8"), path.name)
    assert to_yaml(extracted) == (ROOT / "spec" / "documented" / f"{path.stem}.yaml").read_text(
        encoding="utf-8"
    )
    assert [(each.line, each.what) for each in extracted.unread] == UNREAD.get(path.name, [])
