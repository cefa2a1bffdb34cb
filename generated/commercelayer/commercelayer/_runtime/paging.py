"""Which whole numbers a list takes that say which page it gives and how much a page holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

Bounds = tuple[int, "int | None"]
MEMBERS = ("number", "size", "offset", "limit")


class Paging(NamedTuple):
    """What is declared of ``page[number]``, ``page[size]``, ``page[offset]`` and ``page[limit]``.

    Each is the least and the most that it takes, None where it is not declared. The least ``number`` and the
    least ``offset`` are those of the first page.

    Attributes:
        number: Which page.
        size: How many resources a page holds.
        offset: How many resources come before the page.
        limit: How many resources a page holds.
        assumed: Whether no list of the description declares any: these are what JSON:API knows then.
    """

    number: Bounds | None = None
    size: Bounds | None = None
    offset: Bounds | None = None
    limit: Bounds | None = None
    assumed: bool = False

    @property
    def most(self) -> int | None:
        """The most resources that a page can hold, None if that is not stated."""
        bounds = self.size or self.limit
        return bounds[1] if bounds else None

    def turned_by(self, given: Mapping[str, str]) -> str:
        """Which of its numbers leads to other pages of a call, "" if none does.

        Args:
            given: The call's query parameters; they decide where a list takes both kinds.
        """
        if self.offset and (not self.number or "page[offset]" in given or "page[limit]" in given):
            return "offset"
        return "number" if self.number else ""


ASSUMED = Paging(number=(1, None), size=(1, None), assumed=True)
