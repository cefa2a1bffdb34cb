"""Linting small documents given as text or data."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

from specloom.diagnostics import Finding
from specloom.lint import lint
from specloom.lint.rule import example
from specloom.source import bundle, load


def lint_file(path: Path, rules: Collection[str] | None = None) -> tuple[Finding, ...]:
    """The findings on a document in a file."""
    return lint(bundle(load(path)), rules=rules)


def lint_text(folder: Path, text: str, rules: Collection[str] | None = None) -> tuple[Finding, ...]:
    """The findings on a document in YAML, with what every document needs filled in."""
    path = folder / "openapi.yaml"
    path.write_text(example(text), "utf-8")
    return lint_file(path, rules)


def lint_data(folder: Path, data: Any, rules: Collection[str] | None = None) -> tuple[Finding, ...]:
    """The findings on a document given as data."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(data), "utf-8")
    return lint_file(path, rules)


def told(findings: Collection[Finding]) -> set[tuple[str, str]]:
    """Rule and pointer of each finding."""
    return {(finding.rule, finding.pointer) for finding in findings}
