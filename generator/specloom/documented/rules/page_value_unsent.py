"""Replies that show a value that was not sent."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import examples
from ..context import Context
from ..disagreement import Against, Problem, row_key, shown
from ..facts import UNSTATED
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import arguments, book, created, new


def check(context: Context) -> Iterator[Problem]:
    for _page, row, spot, value, request in examples.unsent(context):
        if row.default is UNSTATED and value not in (None, {}, []):
            against = Against(request.spot, "the request does not have it")
            yield Problem(spot, row_key(row), f"{shown(value)} is returned where nothing was sent", against)


RULE = Rule(
    id="page-value-unsent",
    level=Level.WARNING,
    summary="An example reply to a create shows no value for an argument that its request leaves out, "
    "unless there is a default.",
    why="Whoever reads the example has to think that the service makes the value up.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        (
            "Good",
            created(
                new(pages=480),
                {"data": book(pages=480)},
                arguments(
                    "attributes.**title** | `string` | Required",
                    "attributes.**pages** | `integer` | Optional",
                ),
            ),
        ),
        (
            "Bad",
            created(
                new(),
                {"data": book(pages=480)},
                arguments(
                    "attributes.**title** | `string` | Required",
                    "attributes.**pages** | `integer` | Optional",
                ),
            ),
        ),
    ),
    check=check,
)
