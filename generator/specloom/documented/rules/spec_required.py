"""Whether a table says that a member is required."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Against, Problem
from ..rule import DEPARTURE, JSON_SCHEMA, Rule
from ..samples import arguments


def check(context: Context) -> Iterator[Problem]:
    for stated in context.known:
        required = stated.row.required
        if required is not None and required != (stated.key in stated.side.required):
            says = "is required" if required else "is optional"
            against = "it is optional" if required else "it is required"
            where = context.sides.where(stated.side)
            yield Problem(stated.row.spot, stated.key, says, Against(where, against))


RULE = Rule(
    id="spec-required",
    level=Level.ERROR,
    summary="The description requires what a table says is required, and nothing else of it.",
    why="What is required and left out is refused; what is optional and required by the description "
    "cannot be left out.",
    mend=DEPARTURE,
    source=f"{JSON_SCHEMA} Validation, 6.5.3 required",
    examples=(
        ("Good", arguments("attributes.**title** | `string` | Required")),
        ("Bad", arguments("attributes.**title** | `string` | Optional")),
    ),
    check=check,
)
