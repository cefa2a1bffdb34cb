"""Example requests with an empty member."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ...source.pointer import join
from .. import examples
from ..context import Context
from ..disagreement import Against, Problem
from ..facts import Table
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import arguments, book, created, new


def check(context: Context) -> Iterator[Problem]:
    for page, _, table, body in examples.requests(context):
        for subject in context.subjects(page, body):
            for name in ("attributes", "relationships"):
                here = (*subject.tokens, name)
                is_shown = here not in body.stand_ins.left_out
                if subject.is_resource and is_shown and subject.value.get(name) == {}:
                    yield Problem(body.at(here), join(here), "is sent empty", _against(table, name))


def _against(table: Table, place: str) -> Against:
    """What the table has that could be in the member. Where no row gives a place, names are of attributes."""
    is_placed = any(row.place for row in table.rows)
    here = place if is_placed or place != "attributes" else ""
    listed = [row.name for row in table.rows if row.name and row.place == here and row.name not in _IDENTITY]
    if not listed:
        return Against(table.spot, "the table lists nothing that could be in it")
    more = ", …" if len(listed) > _SHOWN else ""
    return Against(table.spot, f"the table lists {', '.join(listed[:_SHOWN])}{more} for it")


_SHOWN = 3
_IDENTITY = ("id", "type")


RULE = Rule(
    id="page-member-empty",
    level=Level.WARNING,
    summary="An example request sends no empty attributes or relationships.",
    why="Nobody can tell what could be in it.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        (
            "Good",
            created(
                new(),
                {"data": book()},
                arguments("**type** | `string` | Required", "attributes.**title** | `string` | Required"),
            ),
        ),
        (
            "Bad",
            created(
                {"data": {**new()["data"], "relationships": {}}},
                {"data": book()},
                arguments("**type** | `string` | Required", "attributes.**title** | `string` | Required"),
            ),
        ),
    ),
    check=check,
)
