"""Waivers of places excuse what they name and nothing else; what excuses nothing is a finding."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.catalogue import Selection, excused
from specloom.diagnostics import Finding, Level, Position, SpecloomError
from specloom.waivers import Waivers, load

REASON = "Old clients depend on it."


def waivers(folder: Path, text: str) -> Waivers:
    path = folder / "waivers.yaml"
    path.write_text(text, encoding="utf-8")
    return load(path)


def found(pointer: str, rule: str = "type-list", level: Level = Level.ERROR) -> Finding:
    return Finding(rule, level, "is wrong", Position("a.yaml", 3), pointer)


def entry(pointer: str, rule: str = "type-list") -> str:
    return f"- rule: {rule}\n  pointer: {pointer}\n  reason: {REASON}\n"


@pytest.mark.parametrize(
    ("pattern", "pointer"),
    [
        ("/paths/~1a/get", "/paths/~1a/get"),
        ("'#/paths/~1a/get'", "/paths/~1a/get"),
        ("[/b, /paths/~1a/get]", "/paths/~1a/get"),
        ("/paths/~1a/**", "/paths/~1a/get"),
        ("/paths/~1a/**", "/paths/~1a"),
        ("/paths/*/get", "/paths/~1a~1{b}/get"),
        ("/paths/*/get/**", "/paths/~1a/get/responses/404"),
        ("/**", "/paths"),
        ("/**", ""),
        ("''", ""),
    ],
)
def test_excuses(tmp_path: Path, pattern: str, pointer: str) -> None:
    made = waivers(tmp_path, entry(pattern))
    told = list(made.excuse([found(pointer)], lambda _: False))
    assert [(each.level, each.waived) for each in told] == [(Level.ERROR, REASON)]


@pytest.mark.parametrize(
    ("pattern", "other"),
    [
        ("/paths/~1a", found("/paths/~1a/get")),
        ("/paths/~1a/**", found("/paths/~1ab")),
        ("/paths/*", found("/paths/~1a/get")),
        ("/a.c", found("/abc")),
        ("/**", found("/paths", rule="enum-type")),
        ("''", found("/paths")),
    ],
)
def test_excuses_nothing_else(tmp_path: Path, pattern: str, other: Finding) -> None:
    told = list(waivers(tmp_path, entry(pattern)).excuse([other], lambda _: True))
    assert told[0] == other and not told[0].waived
    assert [(each.rule, each.pointer, each.position.line) for each in told[1:]] == [
        ("waiver-unused", "/0/pointer", 2)
    ]


def test_unused_places_are_named(tmp_path: Path) -> None:
    made = waivers(tmp_path, entry("[/a, /b, '']"))
    told = list(made.excuse([found("/a")], lambda _: True))
    assert told[1].message == "excuses nothing under type-list at /b, the whole document"


def test_unused_counts_only_where_the_rule_was_looked_for(tmp_path: Path) -> None:
    made = waivers(tmp_path, entry("/a") + entry("/b", "ref-siblings"))
    assert [each.pointer for each in excused(made, [], ("lint",), Selection())] == ["/0/pointer"]
    assert [each.pointer for each in excused(made, [], ("source",), Selection())] == ["/1/pointer"]
    assert not list(excused(made, [], ("diff",), Selection()))
    assert not list(excused(made, [], ("lint",), Selection({"type-list": "off"})))
    assert not list(excused(made, [], ("lint",), Selection(ignore=("lint",))))


def test_rules_that_are_none(tmp_path: Path) -> None:
    made = waivers(
        tmp_path, entry("/a", "type-lst") + entry("/a", "yaml-syntax") + entry("/a", "lint-incomplete")
    )
    told = list(excused(made, [], (), Selection()))
    assert [(each.rule, each.message, each.position.line) for each in told] == [
        ("waiver-rule", "there is no rule 'type-lst'", 1),
        ("waiver-rule", "yaml-syntax cannot be waived: without it there is no result to trust", 4),
    ]
    assert told[0].hint == "Did you mean 'type-list'?"


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("- rule: type-list\n  reason: Long enough.\n", '"pointer" is a required property', 1),
        ("- rule: type-list\n  pointer: /a\n", '"reason" is a required property', 1),
        ("- rule: type-list\n  pointer: /a\n  reason: so\n", "shorter than 10 characters", 3),
        ("- rule: type-list\n  pointer: a/b\n  reason: Long enough.\n", "does not match", 2),
        ("- rule: type-list\n  pointer: []\n  reason: Long enough.\n", "less than 1 item", 2),
        ("- rule: type-list\n  pointer: /a\n  line: 3\n  reason: Long enough.\n", "'line' was unexpected", 1),
        ("- rule: type-list\n  pointer: /a\n  page: x\n  reason: Long enough.\n", "required property", 1),
    ],
)
def test_bad_form(tmp_path: Path, text: str, message: str, line: int) -> None:
    with pytest.raises(SpecloomError) as caught:
        waivers(tmp_path, text)
    assert message in str(caught.value)
    assert {each.rule for each in caught.value.findings} == {"waiver-form"}
    assert line in {each.position.line for each in caught.value.findings}
