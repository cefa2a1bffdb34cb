"""Release notes, and the page about all this."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from specloom.cli import run
from specloom.diagnostics import Finding, Level, Position
from specloom.diff import Difference, rules
from specloom.diff.changelog import changelog

from ..conftest import ROOT
from .support import compare_files

CASES = Path(__file__).parent / "cases"
PAGE = ROOT / "docs/diff.md"
MARK = "<!-- rules -->\n"

EXPECTED = CASES / "attribute-type/changelog.md"


def case(name: str) -> tuple[Difference, ...]:
    return compare_files(CASES / name / "old.yaml", CASES / name / "new.yaml")


def test_a_changelog(update: bool) -> None:
    text = changelog(case("attribute-type"))
    if update:
        EXPECTED.write_text(text, "utf-8")
    assert text == EXPECTED.read_text("utf-8")


def test_headings() -> None:
    names = (
        "attribute-type",
        "attribute-pattern-changed",
        "resource-added",
        "operation-deprecated",
        "attribute-longer",
    )
    text = changelog([each for name in names for each in case(name)])
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert headings == ["## Breaking", "## May break", "## Added", "## Deprecated", "## Changed"]


def test_nothing() -> None:
    assert changelog(()) == "Nothing has changed for callers.\n"


def test_what_is_accepted_says_so() -> None:
    (first, *_) = case("attribute-type")
    waived = replace(first, finding=replace(first.finding, waived="agreed *upon*"))
    assert r". Accepted: agreed \*upon\*" in changelog([waived])


@given(
    st.text(alphabet="`*_<>[]()!#&;|\\~ab\n-+.1:/@{}'\"", max_size=40),
    st.text(alphabet="`<*_#a[](!", max_size=12),
)
def test_no_text_becomes_markup(message: str, resource: str) -> None:
    finding = Finding("diff-operation-added", Level.INFO, f"x {message}".replace("\n", " "), Position("a"))
    text = changelog([Difference(finding, rules()[0], resource)])
    allowed = {
        "heading",
        "bullet_list",
        "list_item",
        "paragraph",
        "inline",
        "text",
        "code_inline",
        "softbreak",
    }
    tokens = MarkdownIt("commonmark").parse(text)
    seen = [each for token in tokens for each in (token, *(token.children or ()))]
    assert {each.type.removesuffix("_open").removesuffix("_close") for each in seen} <= allowed
    assert sum(each.type == "list_item_open" for each in seen) == 1


def test_by_the_command_line(tmp_path: Path) -> None:
    folder, out = CASES / "attribute-type", tmp_path / "CHANGES.md"
    documents = [str(folder / "old.yaml"), str(folder / "new.yaml")]
    assert run(["diff", *documents, "--changelog", "-o", str(out)]) == 0
    assert out.read_bytes() == EXPECTED.read_bytes()
    assert run(["diff", *documents, "--changelog", "--format", "json"]) == 2
    assert run(["diff", *documents, "-o", documents[1]]) == 2


def test_levels_that_fail() -> None:
    def code(name: str, *more: str) -> int:
        return run(["diff", str(CASES / name / "old.yaml"), str(CASES / name / "new.yaml"), *more])

    assert code("attribute-type") == 1
    assert code("attribute-type", "--ignore", "diff-*-type-*") == 0
    assert code("reply-enum-value-removed") == 0
    assert code("reply-enum-value-removed", "--fail-on", "warning") == 1


def test_waivers_and_levels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = CASES / "attribute-type"
    (tmp_path / "api.yaml").write_bytes((folder / "new.yaml").read_bytes())
    (tmp_path / "old.yaml").write_bytes((folder / "old.yaml").read_bytes())
    (tmp_path / "specloom.toml").write_text('spec = "api.yaml"\nwaivers = "waivers.yaml"\n', "utf-8")
    place = "/components/schemas/Writable/properties/pages/type"
    entries = "".join(
        f"- {{rule: {rule}, pointer: {place}, reason: All callers have agreed.}}\n"
        for rule in ("diff-reply-type-changed", "diff-request-type-narrowed", "diff-operation-removed")
    )
    (tmp_path / "waivers.yaml").write_text(entries, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["diff", "old.yaml"]) == 0
    (tmp_path / "waivers.yaml").write_text("[]\n", "utf-8")
    assert run(["diff", "old.yaml"]) == 1
    with (tmp_path / "specloom.toml").open("a", encoding="utf-8") as file:
        file.write("[rules]\ndiff = 'warning'\n")
    assert run(["diff", "old.yaml"]) == 0


def test_the_page_lists_all_rules(update: bool) -> None:
    rows = "".join(f"| `{rule.id}` | {rule.level} | {rule.summary} |\n" for rule in rules())
    text = PAGE.read_text("utf-8")
    expected = f"{text.partition(MARK)[0]}{MARK}\n| rule | level | asks that |\n|---|---|---|\n{rows}"
    if update:
        PAGE.write_text(expected, "utf-8")
    assert text == expected or update
