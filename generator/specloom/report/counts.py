"""How many findings there are, and which of them let a run fail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..diagnostics import Finding, Level

SEVERITY = (Level.ERROR, Level.WARNING, Level.INFO)
"""The worst first."""


def summary(findings: Iterable[Finding]) -> dict[str, int]:
    """How many findings there are of each level, and how many do not count because they are waived."""
    counts = Counter("waived" if finding.waived else str(finding.level) for finding in findings)
    return {name: counts[name] for name in (*map(str, Level), "waived")}


def in_words(counts: dict[str, int]) -> str:
    """``2 errors, 1 warning``; ``no findings`` if there are none."""
    nouns = {"error": "error", "warning": "warning", "info": "note"}
    parts = [f"{counts[key]} {noun}{'s' * (counts[key] != 1)}" for key, noun in nouns.items() if counts[key]]
    waived = [f"{counts['waived']} waived"] if counts["waived"] else []
    return ", ".join(parts + waived) or "no findings"


def from_level(name: str) -> frozenset[Level]:
    """The levels that are as bad as the one named, or worse; none for ``never``."""
    return frozenset(SEVERITY[: list(map(str, SEVERITY)).index(name) + 1]) if name != "never" else frozenset()
