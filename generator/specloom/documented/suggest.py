"""Suggestions: names that are near to one that is not known."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

_LONGEST = 60


def near(name: str, known: Collection[str]) -> str:
    """``Did you mean …?``, or "" if nothing is near."""
    found = get_close_matches(name[:_LONGEST], known, 1)
    return f"Did you mean {found[0]!r}?" if found else ""
