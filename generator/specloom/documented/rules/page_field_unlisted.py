"""Example replies with a member that no table lists."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context, table_of
from ..disagreement import PLACES, Against, Problem, row_key
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import book, fields, reply
from ..suggest import near


def check(context: Context) -> Iterator[Problem]:
    for page in context.pages:
        table = table_of(page, "fields")
        known = {row_key(row): None for row in table.rows} if table else {}
        known |= {key.partition(".")[0]: None for key in known if key.partition(".")[0] not in PLACES}
        for _, body in context.replies(page) if table else ():
            for subject in context.subjects(page, body):
                for member in subject.members:
                    if table and member.key not in known:
                        spot = body.at((*subject.tokens, *member.tokens))
                        against = Against(table.spot, "the table does not list it")
                        hint = near(member.key, known)
                        yield Problem(spot, member.key, "the example shows it", against, hint)


RULE = Rule(
    id="page-field-unlisted",
    level=Level.ERROR,
    summary="The table of fields lists every member that an example reply shows.",
    why="It is forgotten in the table, or gone.",
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
            )
            + "\n"
            + reply({"data": book(colour="red")}),
        ),
    ),
    check=check,
)
