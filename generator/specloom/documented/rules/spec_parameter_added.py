"""Parameters of the operation that the page's table lacks."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Against, Problem
from ..rule import ADDED, OPENAPI, Rule
from ..samples import parameters


def check(context: Context) -> Iterator[Problem]:
    for page, table, side in context.tables:
        if side is None or table.holds != "parameters":
            continue
        rows = {row.name for each in page.tables if each.holds == "parameters" for row in each.rows}
        places = {row.place for row in table.rows} - {""}
        operation = context.sides.operation(page, table)
        for parameter in operation.parameters if operation else ():
            if parameter.name not in rows and parameter.location in (places or {"query"}):
                against = Against(context.description.where(parameter.pointer), "it is described")
                yield Problem(table.spot, parameter.name, "is not among the parameters", against)


RULE = Rule(
    id="spec-parameter-added",
    level=Level.ERROR,
    summary="A table of parameters lists every parameter that the operation has.",
    why="What no table lists nobody will use, and may not be there at all.",
    mend=ADDED,
    source=f"{OPENAPI}, Parameter Object",
    examples=(
        ("Good", parameters("day | `string` | Required", "limit | `integer` | Optional, default is 5")),
        ("Bad", parameters("day | `string` | Required")),
    ),
    check=check,
)
