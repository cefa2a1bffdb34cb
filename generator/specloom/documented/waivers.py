"""Disagreements that are accepted on purpose, each with its reason.

A waiver that excuses nothing is a finding itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..diagnostics import Finding, Level
from ..source.files import File
from ..source.pointer import join
from . import forms
from .disagreement import Disagreement


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """Excuses one rule on these lines of a page, for these members, as long as the page ``says`` that.

    ``instead`` tells what holds; it is for people, as ``reason`` is.
    """

    rule: str
    page: str
    lines: tuple[int, ...]
    members: tuple[str, ...]
    says: str
    instead: str
    reason: str
    index: int
    file: File = field(repr=False, compare=False)

    def excuses(self, disagreement: Disagreement) -> bool:
        """Whether it is meant for this one."""
        return (
            disagreement.rule == self.rule
            and disagreement.spot.page == self.page
            and disagreement.spot.line in self.lines
            and disagreement.member in self.members
            and disagreement.says == self.says
        )


@dataclass(frozen=True, slots=True)
class Waivers:
    """All of them, in the order of the file."""

    entries: tuple[Waiver, ...] = ()

    def apply(self, disagreements: Iterable[Disagreement]) -> Iterator[Finding]:
        """A finding for each disagreement, waived where one of these excuses it, and for each waiver, line or
        member of one that excuses nothing."""
        used: set[tuple[int, int | str]] = set()
        for disagreement in disagreements:
            waiver = next((each for each in self.entries if each.excuses(disagreement)), None)
            if waiver:
                used |= {(waiver.index, disagreement.spot.line), (waiver.index, disagreement.member)}
            yield disagreement.finding(waiver.reason if waiver else "")
        for waiver in self.entries:
            yield from _unused(waiver, used)


def _unused(waiver: Waiver, used: set[tuple[int, int | str]]) -> Iterator[Finding]:
    for name in ("lines", "members"):
        values: tuple[Any, ...] = getattr(waiver, name)
        unused = [str(value) for value in values if (waiver.index, value) not in used]
        if unused:
            tokens = (str(waiver.index), name)
            message = f"excuses nothing for {waiver.page} under {waiver.rule}, {name} {', '.join(unused)}"
            yield Finding(
                "waiver-unused",
                Level.ERROR,
                message,
                waiver.file.position(tokens),
                join(tokens),
                "Remove what is not needed any more, or correct what it excuses.",
            )


def load(path: Path) -> Waivers:
    """The waivers of a file. Raises SpecloomError with every finding if it is not of the form."""
    file = forms.read(path, "waivers.schema.json", "waiver-form")
    return Waivers(tuple(_waiver(file, index, value) for index, value in enumerate(file.value)))


def _waiver(file: File, index: int, value: dict[str, Any]) -> Waiver:
    return Waiver(
        rule=value["rule"],
        page=value["page"],
        lines=tuple(value["lines"]),
        members=tuple(value["members"]),
        says=value["says"],
        instead=value["instead"],
        reason=value["reason"],
        index=index,
        file=file,
    )
