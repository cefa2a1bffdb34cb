"""The default that a table states."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Problem, shown
from ..facts import UNSTATED
from ..rule import DEPARTURE, JSON_SCHEMA, OPENAPI, Rule
from ..samples import arguments
from ..words import same


def check(context: Context) -> Iterator[Problem]:
    for stated in context.known:
        value = stated.row.default
        found = context.description.keyword(stated.schema, "default")
        if value is not UNSTATED and (found is None or not same(found[0], value)):
            against = f"default {shown(found[0])}" if found else "no default"
            problem = context.problem(stated, f"default {shown(value)}", against)
            yield problem if found else problem._replace(fixes=context.fix(stated, "default", value))


RULE = Rule(
    id="spec-default",
    level=Level.ERROR,
    summary="The description has the default that a table states.",
    why="Who leaves the member out relies on what happens then.",
    mend=DEPARTURE,
    source=f"{OPENAPI}, Schema Object; {JSON_SCHEMA} Validation, 9.2 default",
    examples=(
        ("Good", arguments("attributes.**language** | `string` | Optional, default is 'en'")),
        ("Bad", arguments("attributes.**language** | `string` | Optional, default is 'de'")),
    ),
    check=check,
)
