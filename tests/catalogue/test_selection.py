"""Levels, selection and waivers, through the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from specloom.catalogue import RULES, Selection, entry
from tests.cli.conftest import CONFIGURATION, DOCUMENT, Ran, Run, configured, project, run

__all__ = ["configured", "project", "run"]


@pytest.fixture
def broken(configured: Path) -> Path:
    (configured / "api" / "openapi.yaml").write_text(
        DOCUMENT.replace("    get:\n", "    get:\n      tags: [x]\n")
    )
    return configured


def settle(folder: Path, *lines: str) -> None:
    text = "\n".join(["[tool.specloom.rules]", *lines, ""])
    (folder / "pyproject.toml").write_text(f"{CONFIGURATION}\n{text}")


def levels(ran: Ran) -> dict[str, str]:
    return {each["rule"]: each["level"] for each in json.loads(ran.out)["findings"]}


@pytest.mark.parametrize(
    ("lines", "level"),
    [
        ((), "info"),
        (('tag-undeclared = "error"',), "error"),
        (('"tag-*" = "warning"',), "warning"),
        (('"tag-undeclared" = "error"', '"tag-*" = "warning"'), "error"),
        (('"tag-*" = "warning"', '"*-undeclared" = "error"'), "error"),
        (('"tag-*" = "warning"', 'lint = "error"'), "warning"),
        (('lint = "error"',), "error"),
        (('tag-undeclared = "off"',), None),
        (('lint = "off"', 'tag-undeclared = "info"'), "info"),
        (('documented = "off"',), "info"),
    ],
)
def test_levels(broken: Path, run: Run, lines: tuple[str, ...], level: str | None) -> None:
    settle(broken, *lines)
    ran = run("lint", "--format", "json")
    assert levels(ran).get("tag-undeclared") == level
    assert ran.code == (1 if set(levels(ran).values()) & {"error", "warning"} else 0)


def test_levels_count_for_a_document_that_is_named(broken: Path, run: Run) -> None:
    settle(broken, 'tag-undeclared = "error"')
    (broken / "other.yaml").write_text(
        (broken / "api" / "openapi.yaml").read_text().replace("parts", "api/parts")
    )
    assert levels(run("lint", "other.yaml", "--format", "json"))["tag-undeclared"] == "error"


def test_bad_rules_and_levels_are_found_with_their_lines(configured: Path, run: Run) -> None:
    settle(
        configured, 'tag-undeclard = "error"', '"zzz-*" = "off"', 'tag-parent = "fatal"', 'yaml-tab = "off"'
    )
    ran = run("lint")
    assert ran.code == 2
    assert [line for line in ran.err.splitlines() if not line.startswith("    ")] == [
        "pyproject.toml:8:1: error config-rule: "
        "there is no rule 'tag-undeclard' that a level could be given to",
        "pyproject.toml:9:1: error config-rule: there is no rule 'zzz-*' that a level could be given to",
        "pyproject.toml:10:1: error config-level: 'fatal' is no level",
        "pyproject.toml:11:1: error config-rule: there is no rule 'yaml-tab' that a level could be given to",
    ]
    assert "Did you mean 'tag-undeclared'?" in ran.err and "they always count" in ran.err


def test_a_table_of_something_else(configured: Path, run: Run) -> None:
    settle(configured, "tag-parent = 3")
    ran = run("lint")
    assert ran.code == 2 and "config-value: rules has to be a table of rules and levels" in ran.err


@pytest.mark.parametrize(
    ("arguments", "is_there", "others"),
    [
        (["--select", "tag-undeclared"], True, False),
        (["--select", "tag-parent,tag-undecl*"], True, False),
        (["--select", "lint"], True, True),
        (["--select", "documented"], False, False),
        (["--ignore", "tag-undeclared"], False, True),
        (["--ignore", "lint"], False, False),
        (["--select", "lint", "--ignore", "tag-*"], False, True),
    ],
)
def test_selection(broken: Path, run: Run, arguments: list[str], is_there: bool, others: bool) -> None:
    found = set(levels(run("lint", "--format", "json", *arguments)))
    assert ("tag-undeclared" in found) is is_there
    rules = {name for name in found if (known := entry(name)) and known.family in RULES}
    assert bool(rules - {"tag-undeclared"}) is others


def test_what_is_selected_counts_though_it_is_off(broken: Path, run: Run) -> None:
    settle(broken, 'lint = "off"')
    assert levels(run("lint", "--format", "json", "--select", "tag-undeclared")) == {"tag-undeclared": "info"}


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_selection_of_nothing(configured: Path, run: Run, option: str) -> None:
    ran = run("lint", option, "tag-undeclard")
    assert ran.code == 2 and "Did you mean 'tag-undeclared'?" in ran.err


def test_waivers(broken: Path, run: Run) -> None:
    settle(broken, 'tag-undeclared = "error"')
    text = (broken / "pyproject.toml").read_text()
    (broken / "pyproject.toml").write_text(text.replace("package", 'waivers = "waivers.yaml"\npackage', 1))
    waiver = (
        "- rule: tag-undeclared\n  pointer: /paths/~1shelves/**\n  reason: They are explained elsewhere.\n"
    )
    (broken / "waivers.yaml").write_text(waiver)
    only = ["--select", "tag-undeclared"]
    ran = run("lint", *only)
    assert (ran.code, ran.out) == (0, "api/openapi.yaml: 1 waived.\n")
    assert "waived: They are explained elsewhere." in run("lint", *only, "--show-waived").out
    assert "suppressions" in run("lint", *only, "--format", "sarif").out
    assert "suppressions" not in run("lint", *only, "--format", "sarif", "--hide-waived").out
    (broken / "waivers.yaml").write_text(waiver.replace("shelves", "racks"))
    ran = run("lint", *only)
    assert ran.code == 1 and "waivers.yaml:2:3: error waiver-unused: excuses nothing under" in ran.out
    assert "waiver-unused" not in run("lint", "--select", "tag-parent").out


def test_completion(monkeypatch: pytest.MonkeyPatch) -> None:
    from specloom.cli import specloom

    def complete(words: str) -> set[str]:
        variables = {"_SPECLOOM_COMPLETE": "bash_complete", "COMP_WORDS": words}
        variables["COMP_CWORD"] = str(len(words.split(" ")) - 1)
        printed = CliRunner().invoke(specloom, prog_name="specloom", env=variables).output
        return {line.split(",", 1)[1] for line in printed.splitlines()}

    assert complete("specloom lint --select tag-p") == {"tag-parent"}
    assert complete("specloom lint --ignore tag-duplicate,tag-p") == {"tag-duplicate,tag-parent"}
    assert complete("specloom explain yaml-ta") == {"yaml-tab", "yaml-tag"}
    assert complete("specloom rules docu") == {"documented"}


def test_level_of_what_is_no_rule() -> None:
    broken = entry("yaml-syntax")
    assert broken and Selection({"*": "off"}, ("lint",), ("*",)).level(broken) == "error"
