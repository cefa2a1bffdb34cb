"""The project's own description breaks none of the rules."""

from __future__ import annotations

from ..conftest import ROOT
from .support import lint_file


def test_the_projects_own_description_is_clean() -> None:
    findings = lint_file(ROOT / "spec" / "openapi.yaml")
    assert [f"{finding.position} {finding.rule} {finding.message}" for finding in findings] == []
