"""What the columns of a table hold, told from their headings."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from .blocks import Fields, Grid, RawRow
from .inline import plain

_GENERIC = re.compile(r"name|key|value")


@cache
def _roles() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in (files(__package__ or "") / "columns.txt").read_text(encoding="utf-8").splitlines():
        name, _, headings = line.partition(":")
        if not line.startswith("#"):
            found.update((heading.strip(), name) for heading in headings.split(","))
    return found


def role(heading: str) -> str:
    """The role of a column; ``""`` for a heading that says nothing known."""
    return _roles().get(plain(heading).lower().strip(" *:_#?"), "")


def fields(grid: Grid) -> tuple[Fields | None, str]:
    """The table's rows by role, or none and the reason."""
    roles = _once([role(heading) for heading in grid.header])
    if "name" not in roles:
        return None, "no column is known to hold names of fields or parameters"
    if len({*roles} - {"", "name"}) == 0:
        return None, "beside the names, no column is known to say something about fields or parameters"
    first = plain(grid.header[roles.index("name")])
    rows = tuple(RawRow(row.line, row.column, _cells(roles, row.cells)) for row in grid.rows)
    return Fields(grid.line, grid.column, first, rows), ""


def unknown(grid: Grid) -> list[str]:
    """Headings of columns that are not read."""
    roles = _once([role(heading) for heading in grid.header])
    return [
        plain(heading)
        for index, heading in enumerate(grid.header)
        if not roles[index] and any(plain(row.cells[index]) for row in grid.rows if len(row.cells) > index)
    ]


def is_generic(heading: str) -> bool:
    """Whether a column of names may as well hold names of anything."""
    return bool(_GENERIC.fullmatch(heading.lower()))


def _once(roles: list[str]) -> list[str]:
    """Of two columns of one role the first has it."""
    first = {each: index for index, each in reversed(list(enumerate(roles)))}
    return [each if first[each] == index else "" for index, each in enumerate(roles)]


def _cells(roles: list[str], cells: tuple[str, ...]) -> dict[str, str]:
    return {name: cell for name, cell in zip(roles, cells, strict=False) if name}
