"""Rows of a table without a name."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Against, Problem
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import fields

_FLAT = """\
Books

The book object

Object fields:
title
string
Its title
Example:
Emma
relationship (1:N)
Who wrote it
"""


def check(context: Context) -> Iterator[Problem]:
    for page in context.pages:
        for table in page.tables:
            for row in table.rows:
                if not row.name:
                    against = Against("the table", "names every other member")
                    yield Problem(row.spot, row.place, "a row of the table has no name", against)


RULE = Rule(
    id="page-row-unnamed",
    level=Level.ERROR,
    summary="Every row of a table names a member.",
    why="Nobody can tell what the row is about.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        ("Good", fields("attributes.**title** | `string` | Its title")),
        ("Bad", _FLAT),
    ),
    check=check,
)
