"""Each folder of ``cases`` holds the facts of some pages, and what is wrong with them.

``pytest tests/documented --update`` rewrites what is expected.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.diagnostics import Finding, SpecloomError, in_order
from specloom.documented import between, load_facts, within

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())


def findings(folder: Path) -> tuple[Finding, ...]:
    """Why the facts cannot be read, or else what they contradict each other in."""
    try:
        facts = load_facts(folder)
    except SpecloomError as error:
        return error.findings
    found = [each for page in facts.pages for each in within.check(page)] + list(between.check(facts))
    return in_order(each.finding() for each in found)


def render(found: tuple[Finding, ...]) -> str:
    lines: list[str] = []
    for each in found:
        lines.append(f"{each.position} {each.level} {each.rule} {each.pointer or '/'}")
        lines += [f"  {text}" for text in (each.message, each.hint) if text]
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
