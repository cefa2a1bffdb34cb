"""The type that a table states."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import types
from ..context import Context
from ..disagreement import Problem
from ..rule import DEPARTURE, OPENAPI, Rule
from ..samples import fields


def check(context: Context) -> Iterator[Problem]:
    for stated in context.known:
        if stated.row.type and not types.allows(stated.row.type, stated.schema, context.description):
            against = types.in_words(stated.schema, context.description)
            problem = context.problem(stated, f"type {stated.row.type}", against)
            format_ = types.lacking_format(stated.row.type, stated.schema, context.description)
            yield problem._replace(fixes=context.fix(stated, "format", format_)) if format_ else problem


RULE = Rule(
    id="spec-type",
    level=Level.ERROR,
    summary="The description gives a member the type that a table states.",
    why="A client with the wrong type cannot read the reply, or sends what is refused.",
    mend=DEPARTURE,
    source=f"{OPENAPI}, 4.4 Data Types",
    examples=(
        ("Good", fields("attributes.**pages** | `integer` | How many pages it has")),
        ("Bad", fields("attributes.**pages** | `string` | How many pages it has")),
    ),
    check=check,
)
