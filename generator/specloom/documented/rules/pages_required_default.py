"""Members that one table says are required and another gives a default."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import pairs
from ..context import Context
from ..disagreement import Problem
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import ORDER, arguments, fields, several

_OBJECT = fields("attributes.**language** | `string` | One between 'en' (default) and 'de'")


def check(context: Context) -> Iterator[Problem]:
    yield from pairs.required_defaults(context)


RULE = Rule(
    id="pages-required-default",
    level=Level.ERROR,
    summary="A member that has a default is required nowhere.",
    why="What has to be sent needs no default: one of the two is wrong.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        (
            "Good",
            several(
                ("a.md", arguments("attributes.**language** | `string` | Optional")),
                ("b.md", _OBJECT),
                order=ORDER,
            ),
        ),
        (
            "Bad",
            several(
                ("a.md", arguments("attributes.**language** | `string` | Required")),
                ("b.md", _OBJECT),
                order=ORDER,
            ),
        ),
    ),
    check=check,
)
