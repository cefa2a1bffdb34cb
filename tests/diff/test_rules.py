"""Every rule against its own two examples."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from specloom.diff import rules
from specloom.diff.rule import Rule, example

from .support import compare_texts, told

MODULES = Path(__file__).parents[2] / "generator/specloom/diff/rules"


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_examples(rule: Rule, tmp_path: Path) -> None:
    good = compare_texts(tmp_path, *(example(rule, text) for text in rule.good))
    assert rule.id not in {each.finding.rule for each in good}
    bad = compare_texts(tmp_path, *(example(rule, text) for text in rule.bad))
    assert [each.finding.rule for each in bad] == [rule.id], told(bad)


def test_there_is_a_rule_in_each_file() -> None:
    files = {path.stem.replace("_", "-") for path in MODULES.glob("[!_]*.py")}
    assert {rule.id for rule in rules()} == {f"diff-{name}" for name in files}


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_texts(rule: Rule) -> None:
    for text in (rule.summary, rule.why, rule.mend):
        assert re.fullmatch(r"[A-Z].*\.", text), text
    assert len(rule.examples) == 4
