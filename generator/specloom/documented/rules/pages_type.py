"""Pages that state another type of the same member."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import pairs
from ..context import Context
from ..disagreement import Problem
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import ORDER, fields, several


def check(context: Context) -> Iterator[Problem]:
    yield from pairs.values(context, "type")


RULE = Rule(
    id="pages-type",
    level=Level.ERROR,
    summary="All pages about a resource type state the same type of a member.",
    why="Only one of them can be right: the newest wins, and without an order somebody has to say.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        (
            "Good",
            several(
                ("a.md", fields("attributes.**pages** | `integer` | How many pages it has")),
                ("b.md", fields("attributes.**pages** | `integer` | How many pages it has")),
                order=ORDER,
            ),
        ),
        (
            "Bad",
            several(
                ("a.md", fields("attributes.**pages** | `string` | How many pages it has")),
                ("b.md", fields("attributes.**pages** | `integer` | How many pages it has")),
                order=ORDER,
            ),
        ),
    ),
    check=check,
)
