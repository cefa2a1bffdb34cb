"""What comes out of a page: facts, the places they were read from, and what was not understood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ...diagnostics import Position
from ...source.pointer import Tokens
from .blocks import place_of
from .messages import Json


@dataclass(frozen=True, slots=True)
class Unread:
    """Something on the page that is not understood, and why."""

    line: int
    column: int
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How much of a page was understood."""

    tables: int = 0
    rows: int = 0
    examples: int = 0


@dataclass(frozen=True, slots=True)
class Example:
    """The JSON of an example, and where in the page the lines of the text that it was read from begin."""

    json: Json
    line: int
    columns: tuple[int, ...]

    def spot(self, line: int, column: int) -> tuple[int, int]:
        """Line and column on the page of a place in that text."""
        return place_of(self.line, self.columns, line, column)


@dataclass(frozen=True, slots=True)
class Places:
    """Where on the page each fact stands. ``examples`` is by the tokens of the member ``json``."""

    page: str
    known: Mapping[Tokens, tuple[int, int]] = field(repr=False)
    examples: Mapping[Tokens, Example] = field(repr=False)

    def position(self, tokens: Tokens) -> Position:
        """The place of what the tokens lead to in the facts, or of the nearest thing around it."""
        for length in range(len(tokens), -1, -1):
            here = tokens[:length]
            if example := self.examples.get(here):
                return self._inside(example, tokens[length:])
            if found := self.known.get(here):
                return Position(self.page, *found)
        return Position(self.page)

    def _inside(self, example: Example, tokens: Tokens) -> Position:
        while tokens and tokens not in example.json.positions:
            tokens = tokens[:-1]
        line, column = example.json.positions.get(tokens, (example.json.line, 1))
        return Position(self.page, *example.spot(line, column))


@dataclass(frozen=True, slots=True)
class Extracted:
    """A page that has been read. ``facts`` is the value of a file of facts."""

    facts: dict[str, Any]
    places: Places
    unread: tuple[Unread, ...]
    counts: Counts
