"""What a page is made of, whatever it is written in: headings, prose, items, tables, code, tags.

Lines and columns count from 1. Text is *marked*: backticks stay around what the page sets as code, and no
other markup is left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


def place_of(begins: int, columns: Sequence[int], line: int, column: int) -> tuple[int, int]:
    """Line and column on the page of a place in a text whose lines begin at these columns."""
    indent = columns[line - 1] - 1 if 0 < line <= len(columns) else 0
    return begins + line - 1, indent + column


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``level`` 1 is the page's. ``marked`` is its text with backticks around code."""

    line: int
    level: int
    text: str
    marked: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph. Its line breaks are those of the page, so that a word's line can be told."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list, or a term with its definition."""

    line: int
    column: int
    text: str
    is_term: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """A code block. ``title`` is its own heading.

    ``line`` is where its text begins, ``columns`` where each of its lines does; where there are fewer
    columns than lines, the other lines begin at 1.
    """

    line: int
    columns: tuple[int, ...]
    language: str
    text: str
    title: str = ""

    def spot(self, line: int, column: int) -> tuple[int, int]:
        """Line and column on the page of a place in the text."""
        return place_of(self.line, self.columns, line, column)


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of a table. ``surplus`` is set where it has more cells than the table has columns."""

    line: int
    column: int
    cells: tuple[str, ...]
    surplus: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as printed; what its columns mean has still to be told."""

    line: int
    column: int
    header: tuple[str, ...]
    rows: tuple[GridRow, ...]


@dataclass(frozen=True, slots=True)
class RawRow:
    """A field or parameter as printed: text by role, such as ``name``, ``type`` or ``description``."""

    line: int
    column: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Fields:
    """Rows whose roles are known. ``caption`` says in the page's words what they are."""

    line: int
    column: int
    caption: str
    rows: tuple[RawRow, ...]


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of the page's template language, such as ``{% tab title="Request" %}``."""

    line: int
    name: str
    attributes: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Call:
    """A method and an address in a block of their own."""

    line: int
    method: str
    target: str
    summary: str = ""


@dataclass(frozen=True, slots=True)
class Caption:
    """The title of what follows, up to the next caption or, if ``text`` is empty, the end of that."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Stray:
    """What the reader of the markup itself could make nothing of."""

    line: int
    column: int
    what: str
    why: str


Block = Heading | Prose | Item | Code | Grid | Fields | Tag | Call | Caption | Stray
