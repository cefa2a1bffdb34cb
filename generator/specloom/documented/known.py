"""Disagreements as plain data, to be kept and told again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from ..diagnostics import Finding, Level, Position, Related
from .disagreement import Disagreement, Fix


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page."""

    page: str
    line: int


@dataclass(frozen=True, slots=True)
class Known:
    """A disagreement that was found before: what waivers look at, and the finding."""

    spot: Line
    member: str
    says: str
    told: Finding
    fixes: tuple[Fix, ...] = ()

    @property
    def rule(self) -> str:
        return self.told.rule

    def finding(self, waived: str = "") -> Finding:
        """The same for people; ``waived`` is the reason why it is accepted, if it is."""
        return replace(self.told, level=Level.INFO, waived=waived) if waived else self.told


def known(found: Disagreement) -> Known:
    """What is kept of a disagreement."""
    return Known(
        Line(found.spot.page, found.spot.line), found.member, found.says, found.finding(), found.fixes
    )


def kept(one: Known) -> list[Any]:
    """A disagreement as plain data."""
    told = one.told
    related = [[*_place(each.position), each.message] for each in told.related]
    finding = [told.rule, str(told.level), told.message, *_place(told.position), told.pointer, told.hint]
    return [one.spot.page, one.spot.line, one.member, one.says, finding, related, one.fixes]


def again(value: Any) -> Known:
    """The disagreement that was kept. Raises TypeError or ValueError if that is not what is there."""
    page, line, member, says, (rule, level, message, file, at, column, pointer, hint), related, fixes = value
    if not all(isinstance(each, str) for each in (page, member, says, rule, message, file, pointer, hint)):
        raise TypeError
    others = tuple(Related(_position(*place), str(text)) for *place, text in related)
    position = _position(file, at, column)
    told = Finding(rule, Level(level), message, position, pointer, hint, related=others)
    made = tuple(Fix(*map(str, each)) for each in fixes)
    return Known(Line(page, int(line)), member, says, told, made)


def _place(position: Position) -> list[str | int]:
    return [position.file, position.line, position.column]


def _position(file: Any, line: Any, column: Any) -> Position:
    return Position(str(file), int(line), int(column))
