"""Words that rules share."""

from __future__ import annotations

from ..lint.words import listing, quote
from .change import ANY, Change

__all__ = ["became", "listing", "quote", "values", "was_is"]


def was_is(change: Change) -> str:
    """What was and what is: ``was `string`, is `integer` or `null```."""
    return f"was {_told(change.before)}, is {_told(change.after)}"


def became(change: Change) -> str:
    """The same for a keyword that may not have been there."""
    if not change.before:
        return f"is {_told(change.after)} and was not stated"
    if not change.after:
        return f"was {_told(change.before)} and is not stated any more"
    return was_is(change)


def _told(values: tuple[str, ...]) -> str:
    return listing(values, "or") or "`nothing`"


def values(names: tuple[str, ...]) -> str:
    """Values in backquotes, or that it may be any."""
    return names[0] if names == ANY else listing(names, "or")
