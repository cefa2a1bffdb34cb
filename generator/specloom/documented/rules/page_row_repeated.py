"""Rows of a table that state different things of the same member."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Against, Problem, row_key
from ..facts import Row
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import fields
from ..statements import said, says


def check(context: Context) -> Iterator[Problem]:
    for page in context.pages:
        for table in page.tables:
            seen: dict[tuple[str, str], Row] = {}
            for row in [row for row in table.rows if row.name]:
                first = seen.setdefault((row.place, row.name), row)
                if first is not row and said(first) != said(row):
                    against = Against(first.spot, says(first))
                    yield Problem(row.spot, row_key(row), says(row), against)


RULE = Rule(
    id="page-row-repeated",
    level=Level.WARNING,
    summary="A table states one thing of a member.",
    why="Only one of the rows can be right.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        ("Good", fields("attributes.**pages** | `integer` | How many pages it has")),
        (
            "Bad",
            fields(
                "attributes.**pages** | `integer` | How many pages it has",
                "attributes.**pages** | `string` | How many there are",
            ),
        ),
    ),
    check=check,
)
