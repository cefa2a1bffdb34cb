"""Tables of fields, arguments and parameters, and lists that are as good as tables."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from ...source.pointer import Tokens
from . import columns, purposes, rows
from .blocks import Fields, Grid, GridRow, Item, RawRow
from .inline import plain
from .result import Unread
from .sections import Sections

_SAYS = rf"""(?:nullable\s+)?(?:{rows.TYPE})(?!\w)
    |(?:required|optional|nullable|read-?only|deprecated)\b(?!\s+(?:if|when|unless)\b)"""
_FIELD = re.compile(
    rf"""`([\w.\[\]@$:-]+)`(\*?)
    (?=\s*\(|\s*[:\u2013—-](?:\s|$)|\s+<?(?:{_SAYS})|\s+`|\n)
    |(?!(?:an?|the|any|each|one|no|this|as|is|of|in|to|your)\b)([a-z_][\w.\[\]]*)(\*?)
    (?=\s*\((?:{_SAYS})|\s+(?:{_SAYS})\s*(?:\n|[:(,\u2013—-]|$))""",
    re.VERBOSE | re.IGNORECASE,
)
_WORDS = re.compile(
    rf"""\s*(?:`([^`\n]{{0,200}})`|<([\w\[\]|]{{1,80}})>|\(([^()]{{0,200}})\)|,?\s*({_SAYS})
    |[:,\u2013—-]\s*({_SAYS})(?=\s*(?:[.,;:(\n]|\s[\u2013—-]|$)))""",
    re.VERBOSE | re.IGNORECASE,
)
_BEFORE_TEXT = re.compile(r"[\s:,.;\u2013—-]*")
_Made = list[tuple[RawRow, dict[str, Any]]]


@dataclass(slots=True)
class Tables:
    """What the tables of a page say: ``found`` for the facts, ``places`` with line and column."""

    sections: Sections
    found: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    places: dict[Tokens, tuple[int, int]] = field(default_factory=dict[Tokens, tuple[int, int]])
    unread: list[Unread] = field(default_factory=list[Unread])

    @property
    def rows(self) -> int:
        return sum(len(table["rows"]) for table in self.found)

    @property
    def names(self) -> set[str]:
        """The names of all members that the tables list."""
        listed = (row["name"] for table in self.found for row in table["rows"] if "name" in row)
        return {name.rpartition(".")[2] for name in listed}

    def take_grid(self, grid: Grid) -> None:
        """Adds a table as printed, or says why it is none of ours."""
        fields, why = columns.fields(grid)
        if fields and _is_doubtful(fields):
            fields, why = None, "its names are not those of fields or parameters"
        if fields is None:
            shown = ", ".join(plain(heading)[:40] or "''" for heading in grid.header[:8])
            self._note(grid, "a table", f"its columns are {shown}: {why}")
            return
        for heading in columns.unknown(grid):
            self._note(grid, "a column", f"what {heading[:60]!r} says of a field is not known")
        whole: list[RawRow] = []
        for row, raw in zip(grid.rows, fields.rows, strict=True):
            if row.surplus:
                self._note(row, "a row", f"has {len(row.cells)} cells, the table {len(grid.header)} columns")
            else:
                whole.append(raw)
        self.take(Fields(fields.line, fields.column, fields.caption, tuple(whole)))

    def take_items(self, items: list[Item]) -> None:
        """Adds a list whose items begin with names of fields, if most of them do."""
        if sum(1 for item in items if _FIELD.match(item.text)) * 2 <= len(items):
            self._note_names(items)
            return
        raws: list[RawRow] = []
        for item in items:
            if cells := _item_cells(item.text):
                raws.append(RawRow(item.line, item.column, cells))
            else:
                self._note(item, "an item", "does not begin with the name of a field, as the others do")
        self.take(Fields(items[0].line, items[0].column, "", tuple(raws)))

    def _note_names(self, items: list[Item]) -> None:
        """Tells of the items that may be fields; the heading or the sentence before says what is listed."""
        if purposes.is_named(self.sections.here.text) or purposes.is_named(self.sections.prose):
            for item in items:
                if item.is_term or _FIELD.match(item.text):
                    self._note(item, "an item", "most in its list do not begin with the name of a field")

    def take(self, fields: Fields) -> None:
        """Adds rows whose roles are known; those for the body and those beside it are two tables."""
        purpose = purposes.of(fields, self.sections)
        place = purposes.place(self.sections)
        groups: dict[str, _Made] = {}
        for raw in fields.rows:
            row, failed = rows.read(raw)
            for each in failed:
                self._note(raw, each.what, each.why)
            if row:
                holds, own = purposes.of_row(purpose, raw, row, self.sections.call)
                groups.setdefault(holds, []).append((raw, _placed(row, own or place, always=bool(own))))
        for holds in sorted(groups, key=lambda each: each != "parameters") or [purpose.holds]:
            self._add(fields, holds, groups.get(holds, []))

    def _add(self, fields: Fields, holds: str, made: _Made) -> None:
        table = self._head(holds)
        if table is None:
            self._note(fields, f"a table of {holds}", "the page names no request that they belong to")
            return
        here = ("tables", str(len(self.found)))
        self.places[here] = (fields.line, fields.column)
        for index, (raw, _) in enumerate(made):
            self.places[(*here, "rows", str(index))] = (raw.line, raw.column)
        self.found.append({**table, "line": fields.line, "rows": [row for _, row in made]})

    def _head(self, holds: str) -> dict[str, Any] | None:
        """The operation or, where that has no name, method and address; arguments need one of both."""
        operation, call = self.sections.operation, self.sections.call
        if holds == "fields":
            return {"holds": holds}
        if operation:
            return {"holds": holds, "operation": operation}
        if call:
            return {"holds": holds, "method": call.method, "target": call.target}
        return {"holds": holds} if holds == "parameters" else None

    def _note(self, at: Fields | Grid | GridRow | Item | RawRow, what: str, why: str) -> None:
        self.unread.append(Unread(at.line, at.column, what, why))


def _placed(row: dict[str, Any], place: str, *, always: bool) -> dict[str, Any]:
    """The row with its place behind its line, unless it has one."""
    if not place or ("place" in row and not always):
        return row
    rest = {key: value for key, value in row.items() if key not in ("line", "place")}
    return {"line": row["line"], "place": place, **rest}


def _is_doubtful(fields: Fields) -> bool:
    """A table of names and descriptions may be about anything, unless every name can be a field's."""
    roles = set(fields.rows[0].cells) if fields.rows else set[str]()
    is_about_anything = len(roles) < 3 and columns.is_generic(fields.caption)
    return is_about_anything and not all(rows.has_name(row) for row in fields.rows)


def _item_cells(text: str) -> dict[str, str]:
    """The name, and behind it, in parentheses, as code or bare, type and presence; the rest describes."""
    name = _FIELD.match(text)
    if name is None:
        return {}
    said: list[str] = []
    end = name.end()
    while words := _WORDS.match(text, end):
        said += [each for each in words.groups() if each]
        end = words.end()
    described = _BEFORE_TEXT.match(text, end)
    own = f"{name[1] or name[3]}{name[2] or name[4] or ''}"
    return {
        "name": own,
        "type": ", ".join(said),
        "description": text[described.end() if described else end :],
    }
