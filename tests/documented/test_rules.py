"""Each rule is held to its own examples: the good one has no finding of it, every bad one has."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.documented import registry, rules
from specloom.documented.rule import Rule

from ..conftest import ROOT
from . import library

RULES = registry.rules()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_examples(rule: Rule, tmp_path: Path) -> None:
    assert {title for title, _ in rule.examples} == {"Good", "Bad"}
    for number, (title, text) in enumerate(rule.examples):
        folder = tmp_path / str(number)
        folder.mkdir()
        library.write(folder, text)
        found = [each for each in library.check(folder) if each.rule == rule.id]
        assert bool(found) is (title == "Bad"), f"{title}: {found}"
        assert all(each.level is rule.level and each.message and each.hint for each in found)


def test_each_module_is_a_rule() -> None:
    folder = Path(str(rules.__file__)).parent
    names = {path.stem.replace("_", "-") for path in folder.glob("*.py")} - {"--init--"}
    assert names == {rule.id for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_is_described(rule: Rule) -> None:
    for text in (rule.summary, rule.why, rule.mend):
        assert text.endswith(".") and len(text) > 15
    assert rule.source


def test_each_rule_is_in_the_documentation() -> None:
    text = (ROOT / "docs" / "documentation-checks.md").read_text("utf-8")
    missing = [rule.id for rule in RULES if f"| `{rule.id}` | {rule.level} | {rule.summary} |" not in text]
    assert missing == []
