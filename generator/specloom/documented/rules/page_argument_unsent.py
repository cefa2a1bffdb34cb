"""Example requests without a member that is required."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import examples
from ..context import Context
from ..disagreement import Against, Problem, row_key
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import arguments, book, created, new
from ..subjects import is_cut


def check(context: Context) -> Iterator[Problem]:
    for page, _, table, body in examples.requests(context):
        subjects = context.subjects(page, body)
        if any(is_cut(body, subject) for subject in subjects):
            continue
        sent = {member.key for subject in subjects for member in subject.members}
        for row in table.rows:
            if row.name and row.required and not row.condition and row_key(row) not in sent:
                against = Against(row.spot, "says that it is required")
                yield Problem(body.spot, row_key(row), "the request leaves it out", against)


RULE = Rule(
    id="page-argument-unsent",
    level=Level.ERROR,
    summary="An example request sends every argument that a table says is required.",
    why="What is copied from the page would be refused, or the table is wrong.",
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
                {"data": {"type": "books", "attributes": {}}},
                {"data": book()},
                arguments("**type** | `string` | Required", "attributes.**title** | `string` | Required"),
            ),
        ),
    ),
    check=check,
)
