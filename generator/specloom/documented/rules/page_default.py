"""Replies that show another value than the default."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import examples
from ..context import Context
from ..disagreement import Against, Problem, row_key, shown
from ..facts import UNSTATED
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import arguments, book, created, new
from ..words import same


def check(context: Context) -> Iterator[Problem]:
    for _page, row, spot, value, _ in examples.unsent(context):
        if row.default is not UNSTATED and not same(value, row.default):
            against = Against(row.spot, f"gives the default {shown(row.default)}")
            yield Problem(spot, row_key(row), f"{shown(value)} is returned where nothing was sent", against)


RULE = Rule(
    id="page-default",
    level=Level.ERROR,
    summary="Where nothing was sent, an example reply shows the default that a table states.",
    why="The default or the example is wrong.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        (
            "Good",
            created(
                new(),
                {"data": book(language="en")},
                arguments(
                    "attributes.**title** | `string` | Required",
                    "attributes.**language** | `string` | Optional, default is 'en'",
                ),
            ),
        ),
        (
            "Bad",
            created(
                new(),
                {"data": book(language="de")},
                arguments(
                    "attributes.**title** | `string` | Required",
                    "attributes.**language** | `string` | Optional, default is 'en'",
                ),
            ),
        ),
    ),
    check=check,
)
