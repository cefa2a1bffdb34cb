"""The values that a table allows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ...data import is_array
from ...diagnostics import Level
from ..context import Context
from ..disagreement import Problem, listed, shown
from ..rule import DEPARTURE, JSON_SCHEMA, Rule
from ..samples import fields


def check(context: Context) -> Iterator[Problem]:
    for stated in context.known:
        if stated.row.enum:
            found = context.description.keyword(stated.schema, "enum")
            values: list[Any] = found[0] if found and is_array(found[0]) else []
            allowed = [value for value in values if value is not None]
            if set(map(shown, allowed)) != set(map(shown, stated.row.enum)):
                against = f"enum {listed(allowed)}" if allowed else "no enum"
                hint = _hint(stated.row.enum, allowed) if allowed else ""
                problem = context.problem(stated, f"enum {listed(stated.row.enum)}", against, hint)
                missing = [value for value in stated.row.enum if shown(value) not in set(map(shown, allowed))]
                fixes = [fix for value in missing for fix in context.fix(stated, "enum", value)]
                yield problem._replace(fixes=tuple(fixes) if allowed else ())


def _hint(stated: Iterable[Any], allowed: Iterable[Any]) -> str:
    """Which values are on one side only."""
    here, there = ({shown(value): None for value in values} for values in (stated, allowed))
    parts = (
        ("Only the page has ", [value for value in here if value not in there]),
        ("Only the description has ", [value for value in there if value not in here]),
    )
    return " ".join(f"{begin}{', '.join(values)}." for begin, values in parts if values)


RULE = Rule(
    id="spec-enum",
    level=Level.ERROR,
    summary="The description allows the values that a table lists, and no others.",
    why="A value that is listed and refused, or allowed and not listed, surprises whoever reads the page.",
    mend=DEPARTURE,
    source=f"{JSON_SCHEMA} Validation, 6.1.2 enum",
    examples=(
        ("Good", fields("attributes.**language** | `string` | One between 'en' (default), 'de' and 'fr'")),
        ("Bad", fields("attributes.**language** | `string` | One between 'en' (default), 'de' and 'it'")),
    ),
    check=check,
)
