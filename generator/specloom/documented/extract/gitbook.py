"""What tags of the template language say: tabs, titles of code, and the blocks that describe a method."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from . import inline
from .blocks import Block, Call, Caption, Code, Fields, Heading, Prose, RawRow, Tag

_CALLS = frozenset(("api-method", "swagger", "openapi", "openapi-operation"))
_PARAMETERS = frozenset(("api-method-parameter", "swagger-parameter"))
_REPLIES = frozenset(("api-method-response-example", "swagger-response"))
_GROUPS = {
    "api-method-path-parameters": "Path parameters",
    "api-method-query-parameters": "Query parameters",
    "api-method-headers": "Headers",
    "api-method-body-parameters": "Body parameters",
    "api-method-form-data-parameters": "Body parameters",
}
_IN = {"path": "Path parameters", "query": "Query parameters", "header": "Headers", "body": "Body parameters"}


def resolve(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks with their tags turned into what they say."""
    reader = _Reader()
    for block in blocks:
        yield from reader.take(block)
    yield from reader.flush()


class _Reader:
    """Keeps the parameter that is being described, and the group it belongs to."""

    def __init__(self) -> None:
        self.caption = ""
        self.rows: list[RawRow] = []
        self.open: Tag | None = None
        self.text: list[str] = []
        self.title = ""
        self.in_summary = False
        self.call: Tag | None = None

    def take(self, block: Block) -> Iterator[Block]:
        """What this block completes."""
        if isinstance(block, Tag):
            yield from self._tag(block)
        elif self.open and isinstance(block, Prose):
            self.text.append(block.text)
        elif self.in_summary and isinstance(block, Prose):
            yield Heading(block.line, 3, inline.plain(block.text))
        elif isinstance(block, Code) and self.title:
            yield replace(block, title=block.title or self.title)
        elif self.call and isinstance(block, Heading) and block.level == 1:
            yield Heading(block.line, 2, block.text)
        else:
            yield block

    def flush(self) -> Iterator[Block]:
        """The rows gathered so far, as a table."""
        self._end_row()
        if self.rows:
            yield Fields(self.rows[0].line, 1, self.caption, tuple(self.rows))
        self.rows = []

    def _tag(self, tag: Tag) -> Iterator[Block]:
        self.in_summary = tag.name == "api-method-summary"
        if tag.name in _PARAMETERS:
            yield from self._parameter(tag)
            return
        if tag.name.removeprefix("end") in _PARAMETERS:
            self._end_row()
            return
        if not tag.name.startswith(("api-method-d", "endapi-method-d", "swagger-d", "endswagger-d")):
            yield from self.flush()
        if tag.name in _GROUPS:
            self.caption = _GROUPS[tag.name]
        yield from self._plain(tag)

    def _plain(self, tag: Tag) -> Iterator[Block]:
        name, given = tag.name, tag.attributes
        if name in _CALLS:
            yield from self._call(tag)
        elif name in _REPLIES:
            status = given.get("httpCode") or given.get("httpcode") or given.get("status", "")
            yield Caption(tag.line, f"Response {status} {given.get('description', '')}".strip())
        elif name == "tab":
            yield Caption(tag.line, inline.plain(inline.marked(given.get("title", ""))))
        elif name in ("code", "endcode"):
            self.title = inline.plain(given.get("title", ""))
        elif name in ("endtab", *(f"end{each}" for each in (*_CALLS, *_REPLIES))):
            self.call = None if name.removeprefix("end") in _CALLS else self.call
            yield Caption(tag.line, "")

    def _call(self, tag: Tag) -> Iterator[Block]:
        given, self.call = tag.attributes, tag
        host = given.get("host") or given.get("baseUrl") or given.get("baseurl") or ""
        method, path = given.get("method", "").upper(), given.get("path", "")
        if method and (path or host):
            yield Call(tag.line, method, f"{host.rstrip('/')}{path}", given.get("summary", ""))

    def _parameter(self, tag: Tag) -> Iterator[Block]:
        self._end_row()
        place = tag.attributes.get("in", "").lower()
        caption = _IN.get(place, self.caption)
        if caption != self.caption:
            yield from self.flush()
        self.caption, self.open = caption, tag

    def _end_row(self) -> None:
        """Makes a row of the parameter that ends here."""
        if self.open is None:
            return
        given = self.open.attributes
        cells = {
            "name": inline.marked(given.get("name", "")),
            "type": given.get("type", ""),
            "required": given.get("required", ""),
            "description": "\n".join(self.text) or given.get("description", ""),
        }
        self.rows.append(RawRow(self.open.line, 1, cells))
        self.open, self.text = None, []
