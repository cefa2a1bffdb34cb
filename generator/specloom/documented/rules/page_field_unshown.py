"""Fields that no example reply shows."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context, table_of
from ..disagreement import Against, Problem, row_key
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import book, fields, reply
from ..subjects import is_cut


def check(context: Context) -> Iterator[Problem]:
    for page in context.pages:
        table, bodies = table_of(page, "fields"), [body for _, body in context.replies(page)]
        subjects = [subject for body in bodies for subject in context.subjects(page, body)]
        if any(is_cut(body, subject) for body in bodies for subject in context.subjects(page, body)):
            continue
        keys = {member.key for subject in subjects for member in subject.members}
        for row in table.rows if table and subjects else ():
            if row.name and row_key(row) not in keys:
                against = Against(bodies[0].spot, "no example reply shows it")
                yield Problem(row.spot, row_key(row), "the table lists it", against)


RULE = Rule(
    id="page-field-unshown",
    level=Level.WARNING,
    summary="An example reply of a page shows every field that its table lists.",
    why="The field is new or gone, and one of the two was forgotten.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        (
            "Good",
            fields(
                "**type** | `string` | `books`",
                "**id** | `string` | Its identifier",
                "links.**self** | `string` | Its address",
                "attributes.**title** | `string` | Its title",
            )
            + "\n"
            + reply({"data": book()}),
        ),
        (
            "Bad",
            fields(
                "**type** | `string` | `books`",
                "**id** | `string` | Its identifier",
                "links.**self** | `string` | Its address",
                "attributes.**title** | `string` | Its title",
                "attributes.**pages** | `integer` | How many pages it has",
            )
            + "\n"
            + reply({"data": book()}),
        ),
    ),
    check=check,
)
