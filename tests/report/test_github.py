"""Workflow commands, read as GitHub's runner reads them: one annotation a finding, and nothing else runs."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from specloom.diagnostics import Level, Position
from specloom.report import Run, for_programs

from .support import HOSTILE, finding, run

LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def commands(made: Run) -> tuple[list[tuple[str, dict[str, str], str]], str]:
    """The commands, unescaped, and the last line."""
    lines = LINE_ENDS.split(for_programs(made, "github", {}))
    assert lines.pop() == ""
    found = []
    for line in lines[:-1]:
        match = re.fullmatch("::(error|warning|notice) ([^:]*)::(.*)", line)
        assert match, line
        properties = dict(each.split("=", 1) for each in match[2].split(","))
        found.append(
            (match[1], {key: unescaped(value) for key, value in properties.items()}, unescaped(match[3]))
        )
    assert not lines[-1].lstrip().startswith("::") and "##[" not in lines[-1]
    return found, lines[-1]


def unescaped(text: str) -> str:
    for code, character in {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}.items():
        text = text.replace(code, character)
    return text


def test_command() -> None:
    found, last = commands(run(finding("leads to 100 %")))
    assert found == [
        (
            "error",
            {"file": "a.yaml", "line": "2", "col": "7", "title": "specloom ref-unresolvable"},
            "leads to 100 %\nat /leads to 100 %\nb.yaml:3:4: leads to 100 %\nhint: leads to 100 %",
        )
    ]
    assert last == "specloom: a.yaml: 1 error."


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text(text: str) -> None:
    place = replace(finding(text, waived=text), position=Position(f"a{text[:50]}", 1, 1))
    made = replace(run(place), subject=text)
    found, _ = commands(made)
    assert len(found) == 1 and found[0][1].keys() == {"file", "line", "col", "title"}


def test_worst_first_and_waived_only_if_asked_for() -> None:
    note, waived = replace(finding("n"), level=Level.INFO), finding("w", waived="Is meant to be so.")
    found, last = commands(run(note, waived, finding("e"), show_waived=False))
    assert [kind for kind, _, _ in found] == ["error", "notice"]
    assert last == "specloom: a.yaml: 1 error, 1 note, 1 waived."
