"""Waivers excuse what they name and nothing else; what excuses nothing is a finding."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.diagnostics import Level, SpecloomError
from specloom.documented import load_facts
from specloom.documented.disagreement import Against, Disagreement
from specloom.waivers import Waivers
from specloom.waivers import load as load_waivers

CASE = Path(__file__).parent.parent / "documented" / "cases" / "good"

WAIVER = """\
- rule: page-type
  page: a.txt
  lines: [6, 7]
  members: [name, size]
  says: is red
  instead: green
  reason: The newer page has it in green.
"""


def disagreement(line: int, member: str, rule: str = "page-type", says: str = "is red") -> Disagreement:
    page = load_facts(CASE).pages[0]
    rows = {row.spot.line: row.spot for table in page.tables for row in table.rows}
    return Disagreement(rule, rows[line], member, says, Against("b.txt:1", "is green"))


def waivers(folder: Path, text: str) -> Waivers:
    path = folder / "waivers.yaml"
    path.write_text(text, encoding="utf-8")
    return load_waivers(path)


def test_excuses_what_it_names(tmp_path: Path) -> None:
    found = list(waivers(tmp_path, WAIVER).apply([disagreement(6, "name"), disagreement(7, "size")]))
    assert [(each.level, each.waived) for each in found] == [
        (Level.INFO, "The newer page has it in green.")
    ] * 2


@pytest.mark.parametrize(
    "other",
    [
        disagreement(8, "name"),
        disagreement(6, "note"),
        disagreement(6, "name", rule="page-default"),
        disagreement(6, "name", says="is blue"),
    ],
    ids=["line", "member", "rule", "says"],
)
def test_excuses_nothing_else(tmp_path: Path, other: Disagreement) -> None:
    found = list(waivers(tmp_path, WAIVER).apply([other]))
    assert found[0].level is Level.ERROR and not found[0].waived
    assert {each.rule for each in found[1:]} == {"waiver-unused"}


def test_unused_parts_are_named(tmp_path: Path) -> None:
    found = list(waivers(tmp_path, WAIVER).apply([disagreement(6, "name")]))[1:]
    assert [(each.rule, each.pointer, each.position.line) for each in found] == [
        ("waiver-unused", "/0/lines", 3),
        ("waiver-unused", "/0/members", 4),
    ]
    assert found[0].message == "excuses nothing for a.txt under page-type, lines 7"
    assert found[1].message == "excuses nothing for a.txt under page-type, members size"


def test_second_of_two_alike_is_unused(tmp_path: Path) -> None:
    found = list(waivers(tmp_path, WAIVER * 2).apply([disagreement(6, "name"), disagreement(7, "size")]))
    assert [each.pointer for each in found[2:]] == ["/1/lines", "/1/members"]


def test_no_waivers() -> None:
    found = list(Waivers().apply([disagreement(6, "name")]))
    assert [each.level for each in found] == [Level.ERROR]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("  reason: The newer page has it in green.\n", "", '"reason" is a required property'),
        ("The newer page has it in green.", "so", '"so" is shorter than 10 characters'),
        ("lines: [6, 7]", "lines: []", "[] has less than 1 item"),
        ("lines: [6, 7]", "lines: [6, 6]", "[6,6] has non-unique elements"),
        (
            "rule: page-type",
            "rules: page-type",
            "Additional properties are not allowed ('rules' was unexpected)",
        ),
        ("- rule", "rule", "is not of type"),
        ("says: is red", "says: [is red", "did not find expected"),
    ],
)
def test_bad_form(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(SpecloomError) as caught:
        waivers(tmp_path, WAIVER.replace(old, new).replace("\n  ", "\n" if new == "rule" else "\n  "))
    assert message in str(caught.value)
    assert all(each.position.file.endswith("waivers.yaml") for each in caught.value.findings)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SpecloomError):
        load_waivers(tmp_path / "waivers.yaml")
