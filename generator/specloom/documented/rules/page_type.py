"""Examples that are not of the type that the page states."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...diagnostics import Level
from .. import examples, words
from ..context import Context
from ..disagreement import Against, Problem, row_key, shown
from ..facts import Row
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import book, fields, reply


def check(context: Context) -> Iterator[Problem]:
    for page in context.pages:
        types = context.types[page.name]
        for table in page.tables:
            for row in [row for row in table.rows if row.name and row.example is not None]:
                stated = types.get(row_key(row))
                if stated and not words.reads_as(row.example or "", stated.type):
                    against = Against(stated.spot, f"gives the type {stated.type}")
                    yield Problem(row.spot, row_key(row), f"example {shown(row.example)}", against)
        for found in examples.members(context, page):
            stated = types.get(found.member.key)
            # The type of a relationship is that of its linkage, which is not this value.
            if stated and found.place != "relationships" and _is_wrong(found.member.value, stated):
                against = Against(stated.spot, f"gives the type {stated.type}")
                says = f"the example has {shown(found.member.value)}"
                yield Problem(found.spot, found.member.key, says, against)


def _is_wrong(value: Any, row: Row) -> bool:
    return value is not None and not words.is_of(value, row.type)


RULE = Rule(
    id="page-type",
    level=Level.ERROR,
    summary="A value in an example is of the type that a table of its page states.",
    why="Whoever copies the example sends what is refused; whoever reads by the table fails at the example.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        (
            "Good",
            fields("attributes.**pages** | `integer` | How many pages it has")
            + "\n"
            + reply({"data": book(pages=480)}),
        ),
        (
            "Bad",
            fields("attributes.**pages** | `integer` | How many pages it has")
            + "\n"
            + reply({"data": book(pages="480")}),
        ),
    ),
    check=check,
)
