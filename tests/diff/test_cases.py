"""Case folders: ``cases/NAME/old.yaml``, ``new.yaml`` and what is found, ``expected.txt``."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.diff import Difference

from .support import compare_files

CASES = Path(__file__).parent / "cases"
FOLDERS = sorted(path.parent for path in CASES.glob("*/old.yaml"))


def rendered(difference: Difference) -> str:
    finding = difference.finding
    position = finding.position
    place = f"{Path(position.file).name}:{position.line}:{position.column}"
    aside = "".join(
        f"  {Path(each.position.file).name}:{each.position.line}:{each.position.column} {each.message}\n"
        for each in finding.related
    )
    about = f" [{difference.resource}]" if difference.resource else ""
    return f"{place} {finding.level} {finding.rule}{about}\n  {finding.message}\n{aside}"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_case(folder: Path, update: bool) -> None:
    found = "".join(map(rendered, compare_files(folder / "old.yaml", folder / "new.yaml")))
    expected = folder / "expected.txt"
    if update:
        expected.write_text(found, "utf-8")
    assert found == expected.read_text("utf-8")


def test_nothing_differs_from_itself() -> None:
    texts = {path.read_bytes(): path for path in CASES.glob("*/*.yaml")}
    assert len(texts) > 100
    for path in texts.values():
        assert compare_files(path, path) == (), path
