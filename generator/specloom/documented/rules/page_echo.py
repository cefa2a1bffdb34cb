"""Values that come back other than they were sent."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import examples
from ..context import Context
from ..disagreement import Against, Problem, shown
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import book, created, new
from ..words import same


def check(context: Context) -> Iterator[Problem]:
    for page, request, reply in examples.both(context):
        sent = {
            member.key: (subject, member)
            for subject in context.subjects(page, request)
            for member in subject.members
        }
        for subject in context.subjects(page, reply):
            for member in subject.members:
                if member.key in sent and member.tokens[0] != "relationships":
                    source, other = sent[member.key]
                    here, there = (*subject.tokens, *member.tokens), (*source.tokens, *other.tokens)
                    hidden = reply.stand_ins.hide(here) or request.stand_ins.hide(there)
                    if not hidden and not same(other.value, member.value):
                        against = Against(reply.at(here), f"{shown(member.value)} is returned")
                        yield Problem(request.at(there), member.key, f"{shown(other.value)} is sent", against)


RULE = Rule(
    id="page-echo",
    level=Level.ERROR,
    summary="An example reply has the values that its request sent.",
    why="Whoever reads the example has to think that the service changes them.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        ("Good", created(new(pages=480), {"data": book(pages=480)})),
        ("Bad", created(new(pages=480), {"data": book(pages=48)})),
    ),
    check=check,
)
