"""Members that a row says are required and yet have a default."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Against, Problem, row_key, shown
from ..facts import UNSTATED
from ..rule import CONTRADICTION, JSON_SCHEMA, Rule
from ..samples import arguments


def check(context: Context) -> Iterator[Problem]:
    for page in context.pages:
        for table in page.tables:
            for row in table.rows:
                if row.name and row.required and not row.condition and row.default is not UNSTATED:
                    against = Against("the same row", f"gives the default {shown(row.default)}")
                    yield Problem(row.spot, row_key(row), "is required", against)


RULE = Rule(
    id="page-required-default",
    level=Level.WARNING,
    summary="A member that is required has no default.",
    why="Nobody can leave it out, so that the default never holds: one of the two is wrong.",
    mend=CONTRADICTION,
    source=f"{JSON_SCHEMA} Validation, 6.5.3 and 9.2",
    examples=(
        ("Good", arguments("attributes.**language** | `string` | Optional, default is 'en'")),
        ("Bad", arguments("attributes.**language** | `string` | Required, default is 'en'")),
    ),
    check=check,
)
