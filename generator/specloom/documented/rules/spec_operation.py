"""Tables of operations that the description lacks."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Against, Problem
from ..facts import Page, Table
from ..rule import OPENAPI, Rule
from ..samples import arguments

_OTHER = """\
# Lend a book

## Request

**POST** https://api.library.example**/v1/loans**

### Arguments

| Body Parameter | Type | Required |
| --- | --- | --- |
| days | `integer` | Required |
"""


def check(context: Context) -> Iterator[Problem]:
    for page, table, side in context.tables:
        is_about = page.resource or table.operation or table.target or page.endpoints
        if side is None and table.rows and is_about and not _is_beyond(context, page, table):
            resource = context.resource
            where = context.description.where(resource.pointer if resource else "")
            against = Against(where, "nothing is described that would have them")
            about = f" of {page.resource}" if page.resource else ""
            yield Problem(table.spot, table.operation or "", f"lists {table.holds}{about}", against)


def _is_beyond(context: Context, page: Page, table: Table) -> bool:
    """Whether the operation is described, and only its body in a way that tells no members."""
    if page.resource in context.description.resources:
        return False
    operation = context.sides.operation(page, table)
    if operation is None:
        return table.holds == "fields" and bool(context.sides.operations(page))
    return table.holds == "fields" or operation.body is not None


RULE = Rule(
    id="spec-operation",
    level=Level.ERROR,
    summary="The description has the operation that a table belongs to.",
    why="None of the table's rows can be held against anything.",
    mend="Describe the operation.",
    source=f"{OPENAPI}, Operation Object",
    examples=(
        ("Good", arguments("attributes.**title** | `string` | Required")),
        ("Bad", _OTHER),
    ),
    check=check,
)
