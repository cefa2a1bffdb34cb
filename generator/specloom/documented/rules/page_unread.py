"""Parts of a page that were not understood."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Against, Problem
from ..rule import EDITORIAL, Rule
from ..samples import fields


def check(context: Context) -> Iterator[Problem]:
    for page in context.pages:
        for unread in page.unread:
            yield Problem(unread.spot, "", f"{unread.what} is not read", Against("the reader", unread.why))


RULE = Rule(
    id="page-unread",
    level=Level.INFO,
    summary="Everything on a page that looks like a table or an example is read.",
    why="What is not read is not held against anything: a mistake there stays.",
    mend="Write it in one of the forms that the documentation of specloom lists, or leave it.",
    source=EDITORIAL,
    examples=(
        ("Good", fields("attributes.**title** | `string` | Its title")),
        (
            "Bad",
            fields(
                "attributes.**title** | `string` | Its title", "its subtitle? | `string` | What is below it"
            ),
        ),
    ),
    check=check,
)
