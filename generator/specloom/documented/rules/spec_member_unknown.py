"""Members that a table lists and the description lacks."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Problem
from ..rule import DEPARTURE, OPENAPI, Rule
from ..samples import fields
from ..suggest import near


def check(context: Context) -> Iterator[Problem]:
    for stated in context.stated:
        is_known = stated.schema or stated.side.is_open
        if not is_known and stated.table.holds != "parameters":
            hint = near(stated.key, stated.side.members)
            yield context.problem(stated, "is listed", "there is no such member", hint)


RULE = Rule(
    id="spec-member-unknown",
    level=Level.ERROR,
    summary="The description has every member that a table lists.",
    why="A client made from the description can neither send nor read the member.",
    mend=DEPARTURE,
    source=f"{OPENAPI}, Schema Object",
    examples=(
        ("Good", fields("attributes.**pages** | `integer` | How many pages it has")),
        ("Bad", fields("attributes.**page** | `integer` | How many pages it has")),
    ),
    check=check,
)
