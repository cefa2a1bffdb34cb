"""Findings are data: what is wrong, where, what was expected and how to mend it.

Rendering them (text, JSON) is the command line's affair; nothing here prints.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class Level(StrEnum):
    """How much a finding matters. Errors stop a generation, warnings do not."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a text file. ``line`` and ``column`` count from 1; ``file`` is as the user named it."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that a finding is about, such as the other side of a contradiction, and what is there."""

    position: Position
    message: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a person should look at.

    ``pointer`` is the JSON pointer (RFC 6901) of the place inside its file, ``""`` for the whole
    document. ``hint`` says how to mend it, ``related`` where else to look, and ``waived`` for which
    reason it does not count.
    """

    rule: str
    level: Level
    message: str
    position: Position
    pointer: str = ""
    hint: str = ""
    waived: str = field(default="", compare=False)
    related: tuple[Related, ...] = field(default=(), compare=False)

    @property
    def fingerprint(self) -> str:
        """Stays the same when lines move: rule, file, pointer and message, hashed."""
        key = "\0".join((self.rule, self.position.file, self.pointer, self.message))
        return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def sort_key(finding: Finding) -> tuple[Position, str, str]:
    """Findings are listed by place, then by rule."""
    return finding.position, finding.rule, finding.message


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sorted by place, each once."""
    return tuple(sorted(dict.fromkeys(findings), key=sort_key))


class SpecloomError(Exception):
    """Input that cannot be worked with at all; carries every finding of the run. Exit code 2."""

    def __init__(self, *findings: Finding) -> None:
        self.findings = in_order(findings)
        super().__init__("; ".join(f"{f.position}: {f.message}" for f in self.findings))

    def __reduce__(self) -> tuple[type[SpecloomError], tuple[Finding, ...]]:
        """Passes from process to process with its findings."""
        return type(self), self.findings
