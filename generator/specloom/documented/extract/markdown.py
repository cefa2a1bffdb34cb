"""Markdown pages, taken apart by markdown-it into blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from . import definitions, html, inline, tags
from .blocks import Block, Code, Grid, GridRow, Heading, Item, Prose, Stray

DEEPEST = 40
"""Lists and quotes inside each other."""

_FRONT = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
_CODE_SPAN = re.compile(r"(`+)(?:(?!`).)+?\1(?!`)")
_COMPONENT = re.compile(
    r"""^[ \t>]*<([A-Z]\w{0,40})\s[^<>\n]{0,200}?\b(?:name|path|query|body|header)=["'][\w.\[\]-]{1,80}["']
    [^<>\n]{0,200}\btype=""",
    re.MULTILINE | re.VERBOSE,
)
_PIPE = re.compile(r"(?<!\\)\|")
_PARSER = tags.install(
    MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table").disable(["inline", "text_join"])
)


def front_matter(text: str) -> str:
    """The lines between the marks at the very beginning of a page."""
    found = _FRONT.match(text) if text.startswith("---") else None
    return found[1] if found else ""


def blocks(text: str) -> Iterator[Block]:
    """The blocks of a page, in its order."""
    if text.startswith("---") and (found := _FRONT.match(text)):
        text = "\n" * text.count("\n", 0, found.end()) + text[found.end() :]
    lines = text.split("\n")
    tokens = _PARSER.parse(text, {})
    yield from _Reader(tokens, lines).blocks()


class _Reader:
    """Goes through the parser's tokens once."""

    def __init__(self, tokens: list[Token], lines: list[str]) -> None:
        self.tokens = tokens
        self.lines = lines
        self.items: list[Token] = []

    def blocks(self) -> Iterator[Block]:
        index = 0
        while index < len(self.tokens):
            token = self.tokens[index]
            if token.level >= DEEPEST - 1:
                yield Stray(_line(token), 1, "nested lists or quotes", f"is more than {DEEPEST} levels deep")
            if token.type == "table_open":
                end = self._end(index)
                yield self._grid(self.tokens[index:end])
                index = end
            else:
                yield from self._block(index, token)
            index += 1

    def _end(self, index: int) -> int:
        return next(i for i in range(index, len(self.tokens)) if self.tokens[i].type == "table_close")

    def _block(self, index: int, token: Token) -> Iterator[Block]:
        match token.type:
            case "heading_open":
                text = inline.marked(definitions.named(self.tokens[index + 1].content))
                yield Heading(_line(token), int(token.tag[1]), inline.plain(text), text)
            case "paragraph_open":
                yield from self._paragraph(token, self.tokens[index + 1])
            case "list_item_open":
                self.items.append(token)
            case "fence":
                yield self._code(token, _line(token) + 1, token.info)
            case "code_block":
                yield self._code(token, _line(token), "")
            case "tag":
                yield from self._tags(token)
            case "html_block":
                yield from _components(token.content, _line(token))
                yield from html.fragment(token.content, _line(token))
            case _:
                pass

    def _paragraph(self, token: Token, inner: Token) -> Iterator[Block]:
        """A paragraph; the first one of an item of a list is the item."""
        line = _line(token)
        text = inline.marked(definitions.named(inner.content))
        yield from _components(inner.content, line)
        if self.items and self.items[-1].map and self.items[-1].map[0] == line - 1:
            self.items.pop()
            yield Item(line, self._column(line), text)
        elif definitions.is_defined(inner.content):
            yield from definitions.defined(line, self._column(line), text)
        elif inline.is_table(inner.content):
            yield Stray(
                line,
                self._column(line),
                "a table",
                "lacks a line of dashes with as many cells as its first line",
            )
        else:
            yield Prose(line, text)

    def _code(self, token: Token, line: int, info: str) -> Code:
        words = info.split(None, 1)
        title = re.search(r"""title=["']([^"']{0,200})""", info)
        language = words[0].strip("{}").lstrip(".").lower() if words else ""
        text = token.content.rstrip("\n")
        written = self.lines[line - 1 : line + text.count("\n")]
        columns = tuple(map(_begins, written, text.split("\n")))
        return Code(line, columns, language, text, title[1] if title else "")

    def _tags(self, token: Token) -> Iterator[Block]:
        found, rest = tags.read(token.content, _line(token))
        yield from found
        if rest.strip():
            before, mark, after = rest.partition("{%")
            yield Prose(_line(token), inline.marked(before))
            yield from tags.read(mark + after, _line(token))[0]

    def _grid(self, tokens: list[Token]) -> Grid:
        rows = [self._row(tokens, index) for index, token in enumerate(tokens) if token.type == "tr_open"]
        width = len(rows[0].cells)
        body = tuple(self._whole(row, width) for row in rows[1:])
        return Grid(rows[0].line, rows[0].column, tuple(map(inline.marked, rows[0].cells)), body)

    def _row(self, tokens: list[Token], index: int) -> GridRow:
        """A row's cells as they are written."""
        cells: list[str] = []
        end = index
        while tokens[end].type != "tr_close":
            if tokens[end].type == "inline":
                cells.append(tokens[end].content)
            end += 1
        line = _line(tokens[index])
        return GridRow(line, self._column(line), tuple(cells))

    def _whole(self, row: GridRow, width: int) -> GridRow:
        """The row with its text. The parser drops surplus cells; code with pipes makes some."""
        written = self.lines[row.line - 1]
        cells, surplus = row.cells, False
        if len(_PIPE.findall(written)) >= width and len(split(written[row.column - 1 :])) > width:
            kept = _CODE_SPAN.sub(
                lambda span: span[0].replace("\\|", "|").replace("|", "\x00"), written[row.column - 1 :]
            )
            cells = tuple(cell.replace("\x00", "|") for cell in split(kept))
            surplus = len(cells) > width
        return GridRow(row.line, row.column, tuple(map(inline.marked, cells)), surplus)

    def _column(self, line: int) -> int:
        written = self.lines[line - 1]
        return len(written) - len(written.lstrip(" \t>")) + 1


def _components(text: str, line: int) -> Iterator[Stray]:
    """The tags of documentation sites that state a field; no two of these have the same."""
    for found in _COMPONENT.finditer(text):
        before = text[: found.start()]
        column = found.start() - before.rfind("\n")
        yield Stray(
            line + before.count("\n"), column, "a field", f"is in a tag {found[1]}, which is not known"
        )


def split(line: str) -> list[str]:
    """The cells of a line of a table."""
    cells = [cell.strip().replace("\\|", "|") for cell in _PIPE.split(line.strip())]
    if cells and not cells[0]:
        cells = cells[1:]
    return cells[:-1] if cells and not cells[-1] else cells


def _begins(written: str, line: str) -> int:
    """The column at which a line of code begins on the page. Tabs may have become spaces."""
    return len(written) - len(line) + 1 if line and written.endswith(line) else 1


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 1
