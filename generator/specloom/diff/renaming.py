"""Positions in files that stand somewhere else for the time that they are read."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..diagnostics import Finding, Position


@dataclass(frozen=True, slots=True)
class Renaming:
    """``prefix`` is where files have been put, ``shown`` what people read instead of that."""

    prefix: str = ""
    shown: str = ""

    def position(self, position: Position) -> Position:
        """The position under the name that people know."""
        if not self.prefix or not position.file.startswith(self.prefix):
            return position
        return replace(position, file=self.shown + position.file[len(self.prefix) :])

    def finding(self, finding: Finding) -> Finding:
        """The finding with its positions renamed."""
        related = tuple(replace(each, position=self.position(each.position)) for each in finding.related)
        return replace(finding, position=self.position(finding.position), related=related)
