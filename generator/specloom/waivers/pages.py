"""What is excused of documentation pages: a rule on lines of a page, as long as the page says that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from ..diagnostics import Finding, Level
from ..source.files import File
from ..source.pointer import join


class Spot(Protocol):
    """A line of a page."""

    @property
    def page(self) -> str: ...
    @property
    def line(self) -> int: ...


class Disagreement(Protocol):
    """What a page says and something else contradicts."""

    @property
    def rule(self) -> str: ...
    @property
    def spot(self) -> Spot: ...
    @property
    def member(self) -> str: ...
    @property
    def says(self) -> str: ...
    def finding(self, waived: str = "") -> Finding:
        """The same for people; ``waived`` is the reason why it is accepted, if it is."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWaiver:
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


def apply(waivers: Iterable[PageWaiver], disagreements: Iterable[Disagreement]) -> Iterator[Finding]:
    """A finding for each disagreement, waived where one of these excuses it, and for each waiver, line or
    member of one that excuses nothing."""
    entries = tuple(waivers)
    used: set[tuple[int, int | str]] = set()
    for disagreement in disagreements:
        waiver = next((each for each in entries if each.excuses(disagreement)), None)
        if waiver:
            used |= {(waiver.index, disagreement.spot.line), (waiver.index, disagreement.member)}
        yield disagreement.finding(waiver.reason if waiver else "")
    for waiver in entries:
        yield from _unused(waiver, used)


def _unused(waiver: PageWaiver, used: set[tuple[int, int | str]]) -> Iterator[Finding]:
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


def page_waiver(file: File, index: int, value: dict[str, Any]) -> PageWaiver:
    """The waiver in an entry of the file."""
    return PageWaiver(
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
