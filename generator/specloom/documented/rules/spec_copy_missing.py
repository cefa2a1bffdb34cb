"""Examples of pages that the description does not have."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import copies
from ..context import Context
from ..disagreement import Against, Problem
from ..rule import EDITORIAL, Rule
from ..samples import book, created, new, retrieved


def check(context: Context) -> Iterator[Problem]:
    for body, media in copies.pairs(context):
        if not media.examples:
            against = Against(context.description.where(media.pointer), "there is none")
            yield Problem(body.spot, "", "has an example", against)


RULE = Rule(
    id="spec-copy-missing",
    level=Level.INFO,
    summary="The description has an example where a page has one.",
    why="Tools that know only the description show examples, too.",
    mend="Copy the page's example, or excuse the difference with a waiver that gives the reason.",
    source=EDITORIAL,
    examples=(
        ("Good", created(new(), None)),
        ("Bad", retrieved({"data": book()})),
    ),
    check=check,
)
