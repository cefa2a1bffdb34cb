"""Goes through the blocks of a page and puts the facts together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from . import columns, kinds, purposes, rows, statuses, targets, vocabulary
from .blocks import Block, Call, Caption, Code, Fields, Grid, Heading, Item, Prose, RawRow, Stray
from .examples import Examples, Exchange
from .inline import plain
from .result import Counts, Example, Extracted, Places, Unread
from .sections import Sections

_LISTS = (
    (
        "filters",
        re.compile(
            r"(?:available |supported |allowed )?(?:filters|filterable (?:attributes|fields))", re.IGNORECASE
        ),
    ),
    (
        "sortable",
        re.compile(
            r"(?:available |supported )?(?:sortable|sort) (?:attributes|fields)|sorting", re.IGNORECASE
        ),
    ),
)
_FIELD = re.compile(
    r"`([\w.\[\]@$:-]+)`(\*?)(?=\s*\(|\s*[:\u2013—-](?:\s|$)|\s+(?:string|int|bool|object|array|number)|\s+`|\n)"
)
_WORDS = re.compile(r"\s*(?:`([^`]*)`\s*)?(?:\(([^()]{0,200})\)\s*)?(?:`([^`]*)`\s*)?[:\u2013—-]*\s*")
_MEMBERS = ("page", "title", "kind", "resource", "endpoints", "tables", "lists", "exchanges")


def assemble(blocks: Iterable[Block], name: str, title: str) -> Extracted:
    """The facts of a page called ``name``; ``title`` is for a page without a heading."""
    page = _Page(name, title)
    for block in blocks:
        page.take(block)
    return page.finished()


class _Page:
    """What has been read of a page so far."""

    def __init__(self, name: str, title: str) -> None:
        self.name, self.title = name, title
        self.is_titled = False
        self.sections = Sections()
        self.examples = Examples(self.sections)
        self.endpoints: list[dict[str, Any]] = []
        self.tables: list[dict[str, Any]] = []
        self.lists: list[tuple[str, int, str]] = []
        self.items: list[Item] = []
        self.unread: list[Unread] = []
        self.known: dict[tuple[str, ...], tuple[int, int]] = {(): (1, 1)}
        self.rows = 0

    def take(self, block: Block) -> None:
        """Adds what a block says."""
        if not isinstance(block, Item):
            self._end_items()
        match block:
            case Heading():
                self._heading(block)
            case Prose():
                self._prose(block)
            case Item():
                self.items.append(block)
                self._said(block.line, block.text)
                self.sections.prose = block.text
            case Code():
                self.examples.take(block)
                self.sections.prose = ""
            case Grid():
                self._grid(block)
            case Fields():
                self._fields(block)
            case Call():
                self._call(block)
            case Caption():
                self._caption(block)
            case Stray():
                self._note(block.line, block.column, block.what, block.why)
            case _:
                pass

    def _note(self, line: int, column: int, what: str, why: str) -> None:
        self.unread.append(Unread(line, column, what, why))

    # Headings and sentences

    def _heading(self, heading: Heading) -> None:
        for section in self.sections.open:
            if section.level >= heading.level:
                self.examples.finish(section)
        if not self.is_titled:
            self.title, self.is_titled = heading.text, True
            self.known[("title",)] = (heading.line, 1)
        self.sections.enter(heading)
        if (status := statuses.in_title(heading.text)) is not None:
            self.sections.state(status, heading.line)

    def _caption(self, caption: Caption) -> None:
        if not caption.text:
            self.examples.finish(self.sections.here)
        self.sections.caption, self.sections.prose = caption.text, ""
        if (status := statuses.in_title(caption.text)) is not None:
            self.sections.state(status, caption.line)

    def _prose(self, prose: Prose) -> None:
        if holds := self._list_kind():
            self.lists.append((holds, prose.line, prose.text))
        self._said(prose.line, prose.text)
        self.sections.prose = prose.text

    def _said(self, line: int, text: str) -> None:
        """Addresses and statuses in a sentence."""
        for offset, found in targets.in_prose(text):
            self._endpoint(line + text.count("\n", 0, offset), found)
        if stated := statuses.in_prose(text):
            self.sections.state(stated[0], line + text.count("\n", 0, stated[1]))

    def _endpoint(self, line: int, found: dict[str, Any]) -> None:
        made: dict[str, Any] = {"line": line}
        section = self.sections.here
        if method := found.get("method"):
            operation = self.sections.of(method, found["target"])
            section.called = section.called or operation
            section.call = Call(line, method, found["target"])
            if operation:
                made["operation"] = operation
        self.known[("endpoints", str(len(self.endpoints)))] = (line, 1)
        self.endpoints.append({**made, **found})

    def _call(self, call: Call) -> None:
        self.sections.enter(Heading(call.line, 2, call.summary))
        if call.method not in targets.METHODS:
            self._note(call.line, 1, "a method", f"the format has no place for {call.method[:20]}")
            return
        self._endpoint(call.line, {"method": call.method, "target": call.target})

    # Tables

    def _grid(self, grid: Grid) -> None:
        fields, why = columns.fields(grid)
        if fields and _is_doubtful(fields):
            fields, why = None, "its names are not those of fields or parameters"
        if fields is None:
            shown = ", ".join(plain(heading)[:40] or "''" for heading in grid.header[:8])
            self._note(grid.line, grid.column, "a table", f"its columns are {shown}: {why}")
            return
        for heading in columns.unknown(grid):
            self._note(
                grid.line, grid.column, "a column", f"what {heading[:60]!r} says of a field is not known"
            )
        for row in grid.rows:
            if row.surplus:
                self._note(
                    row.line,
                    row.column,
                    "a row",
                    f"has {len(row.cells)} cells, the table {len(grid.header)} columns",
                )
        whole = {row.line: not row.surplus for row in grid.rows}
        self._fields(
            Fields(fields.line, fields.column, fields.caption, tuple(r for r in fields.rows if whole[r.line]))
        )

    def _fields(self, fields: Fields) -> None:
        purpose = purposes.of(fields.caption, self.sections)
        place = purposes.place(self.sections)
        made: list[tuple[RawRow, dict[str, Any]]] = []
        for raw in fields.rows:
            row, failed = rows.read(raw)
            for each in failed:
                self._note(raw.line, raw.column, each.what, each.why)
            if row:
                if place and "place" not in row:
                    row = {
                        "line": row["line"],
                        "place": place,
                        **{k: v for k, v in row.items() if k != "line"},
                    }
                made.append((raw, row))
        for holds, group in _by_purpose(purpose, made):
            self._table(fields, holds, group)

    def _table(
        self, fields: Fields, purpose: dict[str, Any], made: list[tuple[RawRow, dict[str, Any]]]
    ) -> None:
        if not self._has_request(purpose):
            self._note(
                fields.line,
                fields.column,
                f"a table of {purpose['holds']}",
                "the page names no request that they belong to",
            )
            return
        here = ("tables", str(len(self.tables)))
        self.known[here] = (fields.line, fields.column)
        for index, (raw, _) in enumerate(made):
            self.known[(*here, "rows", str(index))] = (raw.line, raw.column)
        table = {key: value for key, value in purpose.items() if value is not None}
        self.tables.append({**table, "line": fields.line, "rows": [row for _, row in made]})
        self.rows += len(made)

    def _has_request(self, purpose: dict[str, Any]) -> bool:
        """Adds method and address where the operation is none of those that have a name."""
        call = self.sections.call
        if purpose["holds"] == "fields" or purpose["operation"]:
            return True
        if call:
            purpose.update(method=call.method, target=call.target)
        return call is not None or purpose["holds"] == "parameters"

    def _end_items(self) -> None:
        """A list whose every item begins with the name of a field is as good as a table."""
        items, self.items = self.items, []
        if not items:
            return
        if holds := self._list_kind():
            self.lists.append((holds, items[0].line, "\n".join(item.text for item in items)))
        elif len(items) > 1 or "`" in items[0].text:
            self._field_items(items)

    def _field_items(self, items: list[Item]) -> None:
        if sum(1 for item in items if _FIELD.match(item.text)) * 2 <= len(items):
            return
        raws: list[RawRow] = []
        for item in items:
            if cells := _item_cells(item.text):
                raws.append(RawRow(item.line, item.column, cells))
            else:
                self._note(
                    item.line,
                    item.column,
                    "an item",
                    "does not begin with the name of a field, as the others do",
                )
        self._fields(Fields(items[0].line, items[0].column, "", tuple(raws)))

    def _list_kind(self) -> str:
        for text in (self.sections.caption, self.sections.here.text):
            for holds, pattern in _LISTS:
                if pattern.fullmatch(text):
                    return holds
        return ""

    # The end

    def finished(self) -> Extracted:
        """The facts in their order, with nothing that the page does not have."""
        self._end_items()
        for section in self.sections.open:
            self.examples.finish(section)
        lists = self._names()
        facts: dict[str, Any] = {
            "page": self.name,
            "title": self.title,
            "kind": "",
            "resource": None,
            "endpoints": self.endpoints,
            "tables": self.tables,
            "lists": lists,
            "exchanges": [],
        }
        bodies: dict[tuple[str, ...], Example] = {}
        for index, exchange in enumerate(self.examples.found):
            facts["exchanges"].append(self._exchange(index, exchange, bodies))
        facts["resource"] = kinds.resource(facts)
        facts["kind"] = kinds.kind(self.title, self.tables, self._operations(facts))
        kept = {key: facts[key] for key in _MEMBERS if facts[key] or key == "title"}
        counts = Counts(len(self.tables), self.rows, self.examples.count)
        unread = sorted(
            {*self.unread, *self.examples.unread},
            key=lambda each: (each.line, each.column, each.what, each.why),
        )
        return Extracted(kept, Places(self.name, self.known, bodies), tuple(unread), counts)

    def _operations(self, facts: dict[str, Any]) -> list[str | None]:
        return [each.get("operation") for key in ("endpoints", "exchanges") for each in facts[key]]

    def _names(self) -> list[dict[str, Any]]:
        """Lists of names, which may need the names of the whole page."""
        known = {
            row["name"].rpartition(".")[2] for table in self.tables for row in table["rows"] if "name" in row
        }
        made: list[dict[str, Any]] = []
        for holds, line, text in self.lists:
            names, why = vocabulary.names(text, known)
            if names:
                self.known[("lists", str(len(made)))] = (line, 1)
                made.append({"holds": holds, "operation": "list", "line": line, "names": names})
            elif not re.search(r"\s", text):
                self._note(line, 1, f"a list of {holds}", why)
        return made

    def _exchange(
        self, index: int, exchange: Exchange, bodies: dict[tuple[str, ...], Example]
    ) -> dict[str, Any]:
        made: dict[str, Any] = {"operation": exchange.operation} if exchange.operation else {}
        for side, message in (("request", exchange.request), ("reply", exchange.reply)):
            if message is None:
                continue
            here = ("exchanges", str(index), side)
            self.known[here] = (message["line"], 1)
            made[side] = dict(message)
            if example := exchange.bodies.get(side):
                line = example.line + example.json.line - 1
                made[side]["body"] = {"line": line, "json": example.json.value}
                self.known[(*here, "body")] = (line, 1)
                bodies[(*here, "body", "json")] = example
        self.known[("exchanges", str(index))] = (made.get("request") or made["reply"])["line"], 1
        return made


def _is_doubtful(fields: Fields) -> bool:
    """A table of names and descriptions may be about anything, unless every name can be a field's."""
    roles = set(fields.rows[0].cells) if fields.rows else set[str]()
    is_about_anything = len(roles) < 3 and columns.is_generic(fields.caption)
    return is_about_anything and not all(rows.has_name(row) for row in fields.rows)


def _by_purpose(
    purpose: dict[str, Any], made: list[tuple[RawRow, dict[str, Any]]]
) -> Iterable[tuple[dict[str, Any], Any]]:
    """Rows of a table that says in a column of its own where each parameter goes are sorted by that."""
    where = purpose.pop("in", None)
    body: list[tuple[RawRow, dict[str, Any]]] = []
    parameters: list[tuple[RawRow, dict[str, Any]]] = []
    for raw, row in made:
        said = plain(raw.cells.get("in", "")).lower().split(" ")[0]
        stated = (
            said
            if said in ("query", "path", "header")
            else None
            if said in ("body", "form", "formdata")
            else where
        )
        if stated is None:
            body.append((raw, row))
        else:
            head = {"line": row["line"], "place": stated}
            parameters.append((raw, {**head, **{k: v for k, v in row.items() if k not in ("line", "place")}}))
    if parameters:
        yield {**purpose, "holds": "parameters"}, parameters
    if body or not made:
        yield ({**purpose, "holds": "arguments"} if parameters and where else purpose), body


def _item_cells(text: str) -> dict[str, str]:
    """The name, and in parentheses or code behind it type and presence; the rest describes."""
    name = _FIELD.match(text)
    words = _WORDS.match(text, name.end() if name else 0)
    if name is None or words is None:
        return {}
    said = ", ".join(each for each in words.groups() if each)
    return {"name": f"{name[1]}{name[2]}", "type": said, "description": text[words.end() :]}
