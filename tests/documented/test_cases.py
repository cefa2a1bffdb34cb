"""Each folder of ``cases`` holds the facts of some pages, and what is wrong with them.

``pytest tests/documented --update`` rewrites what is expected.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.api import Options, build
from specloom.diagnostics import Finding, SpecloomError
from specloom.documented import compare, load_facts
from specloom.source import bundle, load
from specloom.waivers import Waivers

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())
EMPTY = Path(__file__).parent / "empty.json"
"""Says nothing about anything."""


def findings(folder: Path) -> tuple[Finding, ...]:
    """Why the facts cannot be read, or else what they contradict each other in."""
    try:
        facts = load_facts(folder)
    except SpecloomError as error:
        return error.findings
    document = bundle(load(Path("openapi.json") if Path("openapi.json").is_file() else EMPTY))
    api, _ = build(document, Options(package="sample", client="Sample", pins={}))
    found = compare(facts, document, api, Waivers())
    return tuple(each for each in found if each.rule.startswith("page") or document.document["paths"])


def render(found: tuple[Finding, ...]) -> str:
    lines: list[str] = []
    for each in found:
        lines.append(f"{each.position} {each.level} {each.rule} {each.pointer or '/'}")
        lines += [f"  {text}" for text in (each.message, each.hint) if text]
        lines += [f"  {related.position}: {related.message}" for related in each.related]
    return "\n".join([*lines, ""]) if lines else "nothing\n"


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_case(case: Path, update: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(case)
    text = render(findings(Path()))
    expected = case / "expected.txt"
    if update:
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8")
    is_good = case.name.startswith(("good", "between-other"))
    assert is_good is (text == "nothing\n")
