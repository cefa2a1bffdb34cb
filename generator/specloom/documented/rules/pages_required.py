"""Pages that differ in whether the same member is required."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import pairs
from ..context import Context
from ..disagreement import Problem
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import ORDER, arguments, several


def check(context: Context) -> Iterator[Problem]:
    yield from pairs.requirements(context)


RULE = Rule(
    id="pages-required",
    level=Level.ERROR,
    summary="All pages about a resource type state the same requiredness of a member.",
    why="Only one of them can be right: the newest wins, and without an order somebody has to say.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        (
            "Good",
            several(
                ("a.md", arguments("attributes.**title** | `string` | Required")),
                ("b.md", arguments("attributes.**title** | `string` | Required")),
                order=ORDER,
            ),
        ),
        (
            "Bad",
            several(
                ("a.md", arguments("attributes.**title** | `string` | Optional")),
                ("b.md", arguments("attributes.**title** | `string` | Required")),
                order=ORDER,
            ),
        ),
    ),
    check=check,
)
