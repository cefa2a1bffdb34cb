"""The description's examples against those of the pages."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ...source.pointer import join
from .. import copies
from ..context import Context
from ..disagreement import Against, Problem
from ..rule import EDITORIAL, Rule
from ..samples import book, created, new


def check(context: Context) -> Iterator[Problem]:
    for body, media in copies.pairs(context):
        if media.examples:
            found, nearest = copies.nearest(body, media)
            where = context.description.where(nearest.pointer)
            for tokens, says, instead in found:
                yield Problem(body.at(tokens), join(tokens), says, Against(where, instead))


RULE = Rule(
    id="spec-copy",
    level=Level.INFO,
    summary="The description's own example is that of the page.",
    why="Two examples of the same are one too many: every departure is to be on purpose.",
    mend="Copy the page's example, or excuse the difference with a waiver that gives the reason.",
    source=EDITORIAL,
    examples=(
        ("Good", created(new(), {"data": book()})),
        ("Bad", created(new(language="de"), {"data": book()})),
    ),
    check=check,
)
