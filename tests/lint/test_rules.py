"""Each rule is one file that explains itself, and its examples show what it finds and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import specloom.lint
from specloom.diagnostics import Level
from specloom.lint import rules, rules_markdown
from specloom.lint.rule import Rule

from .support import lint_text

README = Path(specloom.lint.__file__).with_name("README.md")
FOLDER = README.with_name("rules")
RULES = pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)


def test_every_file_is_a_rule_and_every_rule_a_file() -> None:
    files = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")
    assert [rule.id.replace("-", "_") for rule in rules()] == files


def test_ids_are_unique_and_sorted() -> None:
    ids = [rule.id for rule in rules()]
    assert ids == sorted(set(ids))
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in ids)


@RULES
def test_a_rule_says_why_and_how_to_mend(rule: Rule) -> None:
    for text in (rule.summary, rule.why, rule.mend):
        assert text.endswith(".")
        assert text[0].isupper() or text.startswith("`")
    assert rule.source
    assert len(rule.summary) < 110
    assert rule.level in Level


@RULES
def test_the_good_example_has_no_finding(rule: Rule, tmp_path: Path) -> None:
    assert lint_text(tmp_path, rule.good) == ()


@RULES
def test_the_bad_example_breaks_this_rule_and_no_other(rule: Rule, tmp_path: Path) -> None:
    findings = lint_text(tmp_path, rule.bad)
    assert {finding.rule for finding in findings} == {rule.id}
    assert {finding.level for finding in findings} == {rule.level}
    for finding in findings:
        assert not finding.message.endswith(".")
        assert finding.hint
        assert finding.position.file.endswith("openapi.yaml")


@RULES
def test_a_rule_can_run_alone(rule: Rule, tmp_path: Path) -> None:
    assert lint_text(tmp_path, rule.good, [rule.id]) == ()
    assert lint_text(tmp_path, rule.bad, [rule.id]) == lint_text(tmp_path, rule.bad)


def test_the_readme_lists_the_rules(update: bool) -> None:
    text = README.read_text("utf-8")
    begin, end = "<!-- rules -->\n", "<!-- end of rules -->"
    before, _, rest = text.partition(begin)
    _, _, after = rest.partition(end)
    expected = f"{before}{begin}{rules_markdown()}{end}{after}"
    if update:
        README.write_text(expected, "utf-8")
    assert README.read_text("utf-8") == expected
