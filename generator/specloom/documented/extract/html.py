"""HTML: tables inside Markdown, and whole pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from . import definitions
from .blocks import Block, Code, Grid, GridRow, Heading, Item, Prose, Stray
from .inline import CODE_TAGS, is_table, plain

_WIDEST, _LONGEST = 100, 1_000
"""Columns of a table that spanning cells may fill, and rows."""
_LONGEST_TERM = 4_000
"""Characters of a term with what defines it; joining piece by piece takes the square of them."""
_OPEN = re.compile(r"<(?!/?[A-Za-z][^<>]*>|[!?][^<>]*>)")
_BLANK = re.compile(r"[^\n]")
_SKIPPED = frozenset(("script", "style", "nav", "footer", "template", "noscript", "svg"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_TEXT = _HEADINGS | {"p", "li", "dt", "dd", "pre", "summary", "figcaption", "blockquote"}
_STRONG = frozenset(("b", "strong"))
_CELLS = frozenset(("td", "th"))


def fragment(text: str, line: int = 1) -> Iterator[Block]:
    """The blocks of a piece of HTML that begins on ``line``."""
    reader = _Reader(line - 1)
    reader.feed(_closed(text))
    reader.close()
    yield from reader.finished()


def _closed(text: str) -> str:
    """The text without comments, and with every ``<`` escaped that begins no whole tag.

    The parser looks for the end of what is not closed again and again, which takes the square of the length.
    """
    return _OPEN.sub("&lt;", "".join(_uncommented(text)))


def _uncommented(text: str) -> Iterator[str]:
    """The text in pieces; of comments only the line breaks are left."""
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        yield text[at:start]
        yield _BLANK.sub(" ", text[start : end + 3])
        at = end + 3
    yield text[at:]


@dataclass(slots=True)
class _Cell:
    line: int
    column: int
    heads: bool
    wide: int
    high: int
    text: list[str] = field(default_factory=list[str])

    @property
    def shown(self) -> str:
        return "\n".join(" ".join(part.split()) for part in "".join(self.text).split("\n")).strip()


@dataclass(slots=True)
class _Table:
    line: int
    column: int
    rows: list[list[_Cell]] = field(default_factory=list[list[_Cell]])

    def grid(self) -> Grid | None:
        """The table with its spans filled in. Without a row of headings, its first row is taken for one."""
        rows = [row for row in _spread(self.rows) if row.cells]
        if not rows:
            return None
        width = len(rows[0].cells)
        body = [
            GridRow(
                row.line, row.column, row.cells + ("",) * (width - len(row.cells)), len(row.cells) > width
            )
            for row in rows[1:]
        ]
        return Grid(rows[0].line, rows[0].column, rows[0].cells, tuple(body))


def _spread(rows: list[list[_Cell]]) -> Iterator[GridRow]:
    """Cells that span several columns or rows stand in each of them."""
    above: dict[int, tuple[int, str]] = {}
    for row in rows:
        cells: list[str] = []
        below: dict[int, tuple[int, str]] = {}
        for cell in row:
            _fill(cells, above, below)
            for _ in range(min(cell.wide, max(_WIDEST - len(cells), 1))):
                if cell.high > 1 and len(cells) < _WIDEST:
                    below[len(cells)] = (min(cell.high, _LONGEST) - 1, cell.shown)
                cells.append(cell.shown)
        _fill(cells, above, below)
        above = below
        if row:
            yield GridRow(row[0].line, row[0].column, tuple(cells))


def _fill(cells: list[str], above: dict[int, tuple[int, str]], below: dict[int, tuple[int, str]]) -> None:
    """Adds the cells that reach down from the rows above."""
    while len(cells) in above:
        left, text = above[len(cells)]
        if left > 1:
            below[len(cells)] = (left - 1, text)
        cells.append(text)


class _Reader(HTMLParser):
    """Collects blocks. ``before`` lines come before the text in the page."""

    def __init__(self, before: int) -> None:
        super().__init__(convert_charrefs=True)
        self.before = before
        self.found: list[Block] = []
        self.tables: list[_Table] = []
        self.open: list[tuple[str, int, int]] = []
        self.text: list[str] = []
        self.skipped = ""
        self.language = ""
        self.in_definition = self.strong = False

    def finished(self) -> list[Block]:
        """Everything, with what has not been closed."""
        self._flush()
        while self.tables:
            self._close_table()
        return self.found

    @property
    def place(self) -> tuple[int, int]:
        line, column = self.getpos()
        return line + self.before, column + 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.skipped:
            return
        given = {name: value or "" for name, value in attrs}
        if tag in _SKIPPED:
            self.skipped = tag
        elif tag == "table":
            self._flush()
            self.tables.append(_Table(*self.place))
        elif self.tables:
            self._in_table(tag, given)
        else:
            self._in_text(tag, given)

    def _in_table(self, tag: str, given: dict[str, str]) -> None:
        rows = self.tables[-1].rows
        if tag == "tr":
            rows.append([])
        elif tag in _CELLS:
            if not rows:
                rows.append([])
            spans = (_number(given.get("colspan")), _number(given.get("rowspan")))
            rows[-1].append(_Cell(*self.place, tag == "th", *spans))
        else:
            self._add(
                {"br": "\n", "p": "\n", "li": "\n", "div": "\n"}.get(tag, "`" if tag in CODE_TAGS else "")
            )

    def _in_text(self, tag: str, given: dict[str, str]) -> None:
        if tag in _TEXT:
            self._flush()
            self.open.append((tag, *self.place))
            self.language = ""
            self.in_definition = tag == "dd" or (self.in_definition and tag != "dt")
        elif tag in _STRONG:
            self._begin_strong()
        elif tag == "br":
            self._add("\n")
        elif tag in CODE_TAGS and not self._in_pre:
            self._add("`")
        if tag in ("pre", "code") and (languages := _language(given.get("class", ""))):
            self.language = languages

    def _begin_strong(self) -> None:
        """Bold matters only at the beginning of a block, where it may set a name apart."""
        if not any(map(str.strip, self.text)) and not self._in_pre:
            self.strong = True
            self._add("**")

    @property
    def _in_pre(self) -> bool:
        return bool(self.open) and self.open[-1][0] == "pre"

    def handle_endtag(self, tag: str) -> None:
        if self.skipped:
            self.skipped = "" if tag == self.skipped else self.skipped
        elif tag == "table" and self.tables:
            self._close_table()
        elif tag in CODE_TAGS and not self._in_pre:
            self._add("`")
        elif tag in _STRONG and self.strong and not self.tables:
            self.strong = False
            self._add("**")
        elif not self.tables and (tag in _TEXT or tag == "dl"):
            self._flush()
            self.in_definition = self.in_definition and tag not in ("dd", "dl")

    def handle_data(self, data: str) -> None:
        if not self.skipped:
            if not self.tables and not self.open and data.strip():
                self.open.append(("p", *self.place))
            elif self._in_pre and not self.text:
                self.open[-1] = ("pre", *self.place)
            self._add(data)

    def _add(self, text: str) -> None:
        if not self.tables:
            self.text.append(text)
        elif self.tables[-1].rows and self.tables[-1].rows[-1]:
            self.tables[-1].rows[-1][-1].text.append(text)

    def _close_table(self) -> None:
        if grid := self.tables.pop().grid():
            self.found.append(grid)

    def _flush(self) -> None:
        """Ends the block that is open."""
        text, self.text = "".join(self.text), []
        opened, self.open = self.open[-1:], []
        self.strong = False
        lead = text[: len(text) - len(text.lstrip())]
        if text.startswith("**", len(lead)):
            text = lead + definitions.named(text[len(lead) :]).replace("**", "")
        if opened and text.strip(" \n\t`"):
            self._found(_block(*opened[0], text, self.language))

    def _found(self, block: Block) -> None:
        """Adds a block; what defines a term belongs to that."""
        last = self.found[-1] if self.found and self.in_definition else None
        if (
            isinstance(last, Item)
            and last.is_term
            and isinstance(block, Prose)
            and len(last.text) < _LONGEST_TERM
        ):
            self.found[-1] = definitions.joined(last, block)
        else:
            self.found.append(block)


def _block(tag: str, line: int, column: int, text: str, language: str) -> Block:
    if tag in _HEADINGS:
        return Heading(line, int(tag[1]), plain(text), text.strip())
    if tag == "pre":
        cut = len(text) - len(text.lstrip("\n"))
        return Code(line + cut, () if cut else (column,), language, text.strip("\n"))
    lead = text[: len(text) - len(text.lstrip())].count("\n")
    if tag in ("li", "dt"):
        return Item(line, column, text.strip(), is_term=tag == "dt")
    if is_table(text.strip()):
        return Stray(line + lead, column, "a table", "is written with pipes, which HTML has no tables of")
    return Prose(line + lead, text.strip())


def _language(names: str) -> str:
    for name in names.split():
        if name.startswith(("language-", "lang-", "highlight-")):
            return name.partition("-")[2].lower()
    return ""


def _number(text: str | None) -> int:
    return max(int(text), 1) if text and text.isdecimal() and len(text) < 6 else 1
