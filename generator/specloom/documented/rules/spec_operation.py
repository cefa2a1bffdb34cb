"""Tables of operations that the description lacks."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Against, Problem
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
        if side is None and table.rows and is_about:
            resource = context.resource
            where = context.description.where(resource.pointer if resource else "")
            against = Against(where, "nothing is described that would have them")
            about = f" of {page.resource}" if page.resource else ""
            yield Problem(table.spot, table.operation or "", f"lists {table.holds}{about}", against)


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
