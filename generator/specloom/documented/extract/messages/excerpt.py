"""A piece of a page's text that knows where each of its characters stands on the page.

Quotes and escapes of a shell, and the marks that ``curl -v`` puts before lines, are taken away before a
body is read; its members still have to be found on the page.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from .forms import Spot


class Excerpt:
    """``text`` consists of runs of the page; ``starts`` and ``origins`` tell where they begin."""

    def __init__(self, text: str, page: Page, starts: list[int], origins: list[int]) -> None:
        self.text = text
        self.page = page
        self._starts = starts
        self._origins = origins

    @classmethod
    def whole(cls, text: str) -> Excerpt:
        """All of a text."""
        return cls(text, Page(text), [0], [0])

    @classmethod
    def joined(cls, runs: list[tuple[str, int]], page: Page) -> Excerpt:
        """An excerpt of runs, each a text and where it begins on the page."""
        starts: list[int] = []
        length = 0
        for text, _ in runs:
            starts.append(length)
            length += len(text)
        origins = [origin for _, origin in runs]
        return cls("".join(text for text, _ in runs), page, starts or [0], origins or [0])

    @classmethod
    def concatenated(cls, parts: list[Excerpt], separator: str, page: Page) -> Excerpt:
        """Several excerpts of a page, with a text between them."""
        if len(parts) == 1:
            return parts[0]
        runs: list[tuple[str, int]] = []
        for part in parts:
            if runs and separator:
                runs.append((separator, part.origin(0)))
            runs += part.runs()
        return cls.joined(runs, page)

    def runs(self) -> list[tuple[str, int]]:
        """The runs of the page that it consists of."""
        ends = [*self._starts[1:], len(self.text)]
        return [
            (self.text[start:end], origin)
            for start, end, origin in zip(self._starts, ends, self._origins, strict=True)
        ]

    def origin(self, offset: int) -> int:
        """Where a character stands on the page, as an offset."""
        run = max(bisect_right(self._starts, offset) - 1, 0)
        return self._origins[run] + offset - self._starts[run]

    def spot(self, offset: int) -> Spot:
        """Line and column of a character on the page, from 1."""
        return self.page.spot(self.origin(offset))

    def part(self, start: int, end: int) -> Excerpt:
        """The characters from ``start`` up to ``end``."""
        if len(self._starts) == 1:
            return Excerpt(self.text[start:end], self.page, [0], [self.origin(start)])
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = bisect_right(self._starts, max(end - 1, start))
        starts = [max(each - start, 0) for each in self._starts[first:last]]
        origins = [self.origin(start), *self._origins[first + 1 : last]]
        return Excerpt(self.text[start:end], self.page, starts, origins)

    def stripped(self) -> Excerpt:
        """Without the blank space around it."""
        start = len(self.text) - len(self.text.lstrip())
        return self.part(start, max(len(self.text.rstrip()), start))

    def is_verbatim(self) -> bool:
        """Whether it is one run of the page, so that its lines are the page's."""
        return len(self._starts) == 1


class Page:
    """The text given, with its lines."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\n", self.text))]

    def spot(self, offset: int) -> Spot:
        """Line and column of an offset, from 1."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1
