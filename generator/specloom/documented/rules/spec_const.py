"""The only value that a table allows."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Problem, shown
from ..facts import UNSTATED
from ..rule import DEPARTURE, JSON_SCHEMA, Rule
from ..samples import fields
from ..words import same


def check(context: Context) -> Iterator[Problem]:
    for stated in context.known:
        value = stated.row.constant
        found = context.description.keyword(stated.schema, "const")
        if value is not UNSTATED and (found is None or not same(found[0], value)):
            against = f"const {shown(found[0])}" if found else "no const"
            yield context.problem(stated, f"const {shown(value)}", against)


RULE = Rule(
    id="spec-const",
    level=Level.ERROR,
    summary="The description has the constant that a table states.",
    why="A resource type's name, for instance, is always the same: both sides must name the same one.",
    mend=DEPARTURE,
    source=f"{JSON_SCHEMA} Validation, 6.1.3 const",
    examples=(
        ("Good", fields("attributes.**printed** | `boolean`, value is 'true' | Whether it is on paper")),
        ("Bad", fields("attributes.**printed** | `boolean`, value is 'false' | Whether it is on paper")),
    ),
    check=check,
)
