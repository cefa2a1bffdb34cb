"""Case folders: a document in several files, and the one that comes out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from specloom.diagnostics import Finding
from specloom.source import Bundle, bundle, load

CASES = sorted(path for path in (Path(__file__).parent / "bundling").iterdir() if path.is_dir())


def _references(node: object) -> list[str]:
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [text for child in node.values() for text in _references(child)]
    return [text for child in node for text in _references(child)] if isinstance(node, list) else []


def _line(finding: Finding) -> str:
    place = f"{Path(finding.position.file).name}:{finding.position.line}:{finding.position.column}"
    return f"{place} {finding.level} {finding.rule} {finding.pointer}: {finding.message}"


def _outcome(result: Bundle) -> str:
    lines = [f"# {_line(finding)}\n" for finding in result.findings]
    return "".join(lines) + json.dumps(result.document, indent=1) + "\n"


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_the_bundle_is_as_expected(case: Path, update: bool) -> None:
    result = bundle(load(case / "openapi.yaml"))
    expected = case / "bundled.txt"
    if update:
        expected.write_text(_outcome(result))
    assert _outcome(result) == expected.read_text()


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_a_bundle_is_its_own_bundle(case: Path, tmp_path: Path) -> None:
    first = bundle(load(case / "openapi.yaml")).document
    (tmp_path / "openapi.json").write_text(json.dumps(first))
    assert bundle(load(tmp_path / "openapi.json")).document == first


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.name != "examples_are_data"], ids=lambda path: path.name
)
def test_every_reference_of_a_bundle_leads_somewhere_inside_it(case: Path) -> None:
    result = bundle(load(case / "openapi.yaml"))
    for text in _references(result.document):
        assert text.startswith("#/")
        result.resolve(text)
