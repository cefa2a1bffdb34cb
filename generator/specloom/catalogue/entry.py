"""What is known about the id of a finding."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A rule, or another kind of finding. ``family`` says which part of the toolkit reports it."""

    id: str
    family: str
    level: Level
    summary: str
    why: str = ""
    mend: str = ""
    source: str = ""
    examples: tuple[tuple[str, str], ...] = ()
