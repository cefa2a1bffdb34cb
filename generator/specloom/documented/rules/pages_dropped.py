"""Members that a page has and a newer page's table lacks."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import pairs
from ..context import Context
from ..disagreement import Problem
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import ORDER, fields, several


def check(context: Context) -> Iterator[Problem]:
    for pair, table, newest in pairs.tables(context):
        here, there = pairs.rows_of(table), pairs.rows_of(newest)
        for key in (key for key in here if key not in there):
            yield pairs.dropped(pair, key, here[key].spot, newest)
    for page in context.pages:
        yield from pairs.shown_and_dropped(context, page)


RULE = Rule(
    id="pages-dropped",
    level=Level.WARNING,
    summary="A newer page's table lists every member that older pages list and show.",
    why="The member is gone or was forgotten.",
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
                (
                    "a.md",
                    fields(
                        "attributes.**title** | `string` | Its title",
                        "attributes.**pages** | `integer` | How many pages it has",
                    ),
                ),
                ("b.md", fields("attributes.**title** | `string` | Its title")),
                order=ORDER,
            ),
        ),
    ),
    check=check,
)
