"""Members that a newer page's table has and this one's lacks."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import pairs
from ..context import Context
from ..disagreement import Against, Problem
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import ORDER, fields, several


def check(context: Context) -> Iterator[Problem]:
    for pair, table, newest in pairs.tables(context):
        here, there = pairs.rows_of(table), pairs.rows_of(newest)
        for key in (key for key in there if key not in here):
            against = Against(there[key].spot, "lists it")
            yield pair.told(Problem(table.spot, key, f"is not among the {table.holds}", against))


RULE = Rule(
    id="pages-added",
    level=Level.WARNING,
    summary="Tables of the same kind about a resource type list the same members on every page.",
    why="Who reads the older page alone never learns of the member.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        (
            "Good",
            several(
                ("a.md", fields("attributes.**title** | `string` | Its title")),
                ("b.md", fields("attributes.**title** | `string` | Its title")),
                order=ORDER,
            ),
        ),
        (
            "Bad",
            several(
                ("a.md", fields("attributes.**title** | `string` | Its title")),
                (
                    "b.md",
                    fields(
                        "attributes.**title** | `string` | Its title",
                        "attributes.**pages** | `integer` | How many pages it has",
                    ),
                ),
                order=ORDER,
            ),
        ),
    ),
    check=check,
)
