"""Case folders: ``cases/RULE/NAME/openapi.yaml`` and what the rule finds in it, ``expected.txt``."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.diagnostics import Finding
from specloom.lint import rules

from .support import lint_file

CASES = Path(__file__).parent / "cases"
FOLDERS = sorted(path.parent for path in CASES.glob("*/*/openapi.yaml"))


def rendered(finding: Finding) -> str:
    place = f"{finding.position.line}:{finding.position.column}"
    return f"{place} {finding.level} {finding.pointer}\n  {finding.message}\n  {finding.hint}\n"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_case(folder: Path, update: bool) -> None:
    found = "".join(rendered(finding) for finding in lint_file(folder / "openapi.yaml", [folder.parent.name]))
    expected = folder / "expected.txt"
    if update:
        expected.write_text(found, "utf-8")
    assert found == expected.read_text("utf-8")


def test_cases_are_of_rules() -> None:
    assert {folder.parent.name for folder in FOLDERS} <= {rule.id for rule in rules()}
