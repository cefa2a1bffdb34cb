"""Example replies against the schema."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import bodies
from ..context import Context
from ..disagreement import Problem
from ..rule import DEPARTURE, JSON_SCHEMA, OPENAPI, Rule
from ..samples import book, retrieved


def check(context: Context) -> Iterator[Problem]:
    for held in context.held:
        body = held.exchange.reply.body
        if body and held.returned:
            yield from bodies.faults(body, held.returned, context)


RULE = Rule(
    id="spec-reply",
    level=Level.ERROR,
    summary="The body of an example reply is valid against its schema.",
    why="A client made from the description would not read that reply.",
    mend=DEPARTURE,
    source=f"{OPENAPI}, Media Type Object; {JSON_SCHEMA}",
    examples=(
        ("Good", retrieved({"data": book(pages=480)})),
        ("Bad", retrieved({"data": book(pages="many")})),
    ),
    check=check,
)
