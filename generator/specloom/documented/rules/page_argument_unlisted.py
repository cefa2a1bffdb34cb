"""Example requests with a member that no table lists."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import examples
from ..context import Context
from ..disagreement import Against, Problem, row_key
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import arguments, book, created, new
from ..suggest import near


def check(context: Context) -> Iterator[Problem]:
    for page, _exchange, table, body in examples.requests(context):
        known = {row_key(row): None for row in table.rows}
        for subject in context.subjects(page, body):
            for member in subject.members:
                if member.key not in known:
                    spot = body.at((*subject.tokens, *member.tokens))
                    against = Against(table.spot, "the table does not list it")
                    yield Problem(spot, member.key, "the example shows it", against, near(member.key, known))


RULE = Rule(
    id="page-argument-unlisted",
    level=Level.ERROR,
    summary="A table of arguments lists every member that an example request sends.",
    why="It is either forgotten in the table or not accepted.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        (
            "Good",
            created(
                new(),
                {"data": book()},
                arguments("**type** | `string` | Required", "attributes.**title** | `string` | Required"),
            ),
        ),
        (
            "Bad",
            created(
                new(colour="red"),
                {"data": book()},
                arguments("**type** | `string` | Required", "attributes.**title** | `string` | Required"),
            ),
        ),
    ),
    check=check,
)
