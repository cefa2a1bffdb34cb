"""Examples with a value that the page does not allow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...diagnostics import Level
from .. import examples
from ..context import Context
from ..disagreement import Against, Problem, listed, row_key, shown
from ..facts import UNSTATED, Row
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import book, fields, reply
from ..suggest import near
from ..words import same


def check(context: Context) -> Iterator[Problem]:
    for page in context.pages:
        rows: dict[str, Row] = {}
        for table in [table for table in page.tables if table.holds != "parameters"]:
            for row in [row for row in table.rows if row.name and allowed(row)]:
                rows.setdefault(row_key(row), row)
        for found in examples.members(context, page):
            known, value = rows.get(found.member.key), found.member.value
            if known and value is not None and not any(same(value, each) for each in allowed(known)):
                against = Against(known.spot, f"allows {listed(allowed(known))}")
                hint = near(value, list(map(str, allowed(known)))) if isinstance(value, str) else ""
                yield Problem(found.spot, found.member.key, f"the example has {shown(value)}", against, hint)


def allowed(row: Row) -> tuple[Any, ...]:
    """The values that a row allows, none if it does not say."""
    return row.enum or (() if row.constant is UNSTATED else (row.constant,))


RULE = Rule(
    id="page-enum",
    level=Level.ERROR,
    summary="A value in an example is among those that a table of its page allows.",
    why="One of the two is out of date.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        (
            "Good",
            fields("attributes.**language** | `string` | One between 'en' (default), 'de' and 'fr'")
            + "\n"
            + reply({"data": book(language="de")}),
        ),
        (
            "Bad",
            fields("attributes.**language** | `string` | One between 'en' (default), 'de' and 'fr'")
            + "\n"
            + reply({"data": book(language="it")}),
        ),
    ),
    check=check,
)
