"""Example requests against the schema."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import bodies
from ..context import Context
from ..disagreement import Problem
from ..rule import DEPARTURE, JSON_SCHEMA, OPENAPI, Rule
from ..samples import book, created, new


def check(context: Context) -> Iterator[Problem]:
    for held in context.held:
        body = held.exchange.request.body
        if body and held.sent:
            yield from bodies.faults(body, held.sent, context)


RULE = Rule(
    id="spec-request",
    level=Level.ERROR,
    summary="The body of an example request is valid against its schema.",
    why="What is copied from the page would be refused.",
    mend=DEPARTURE,
    source=f"{OPENAPI}, Media Type Object; {JSON_SCHEMA}",
    examples=(
        ("Good", created(new(pages=480), {"data": book(pages=480)})),
        ("Bad", created(new(pages="many"), {"data": book()})),
    ),
    check=check,
)
