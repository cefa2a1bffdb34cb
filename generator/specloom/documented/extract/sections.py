"""The headings around a place of the page, and what each section has said so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from . import targets
from .blocks import Call, Heading


@dataclass(slots=True)
class Section:
    """A heading and what stands below it."""

    level: int
    text: str
    line: int
    operation: str | None = None
    called: str | None = None
    call: Call | None = None
    status: tuple[int, int] | None = None


@dataclass(slots=True)
class Sections:
    """The open sections, outermost first. The first is the page."""

    open: list[Section] = field(default_factory=lambda: [Section(0, "", 1)])
    caption: str = ""
    prose: str = ""

    def enter(self, heading: Heading) -> None:
        """A heading ends every section of its level or below."""
        while self.open[-1].level >= heading.level:
            self.open.pop()
        self.open.append(Section(heading.level, heading.text, heading.line, targets.titled(heading.text)))
        self.caption = self.prose = ""

    @property
    def here(self) -> Section:
        return self.open[-1]

    @property
    def operation(self) -> str | None:
        """The operation that the nearest section is about: by its heading, or by the address it names."""
        for section in reversed(self.open):
            if found := section.operation or section.called:
                return found
        return None

    @property
    def call(self) -> Call | None:
        """The nearest method and address."""
        return next((section.call for section in reversed(self.open) if section.call), None)

    def of(self, method: str, target: str) -> str | None:
        """The operation of a request here: by the heading, if that fits the method, or by the address."""
        titled = next((section.operation for section in reversed(self.open) if section.operation), None)
        if titled in targets.OPERATIONS.get(method, ()):
            return titled
        return targets.operation(method, target)

    def state(self, status: int, line: int) -> None:
        """The page says which status a reply has. One of a failure does not hide one of success."""
        known = self.here.status
        if known is None or status < 400:
            self.here.status = (status, line)

    def take_status(self) -> tuple[int, int] | None:
        """The status stated last that no reply has yet."""
        for section in reversed(self.open):
            if section.status:
                status, section.status = section.status, None
                return status
        return None

    def titles(self) -> list[str]:
        """The words that head this place, nearest first."""
        return [text for text in (self.caption, self.prose, *(s.text for s in reversed(self.open))) if text]
