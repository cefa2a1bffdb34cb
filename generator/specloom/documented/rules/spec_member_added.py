"""Members of the description that a page's table lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..description import Pointers
from ..disagreement import Against, Problem, row_key
from ..facts import Table
from ..rule import ADDED, EDITORIAL, Rule
from ..samples import fields, several

_WHOLE = fields(
    "**type** | `string` | `books`",
    "**id** | `string` | Its identifier",
    "links.**self** | `string` | Its address",
    "attributes.**title** | `string` | Its title",
    "attributes.**pages** | `integer` | How many pages it has",
    "attributes.**language** | `string` | One between 'en' (default), 'de' and 'fr'",
    "attributes.**printed** | `boolean` | Whether it is on paper",
    "attributes.**created_at** | `datetime` | When it came",
    "relationships.**author** | `object` | Who wrote it",
)


def check(context: Context) -> Iterator[Problem]:
    for _page, table, side in context.tables:
        if side is None or table.holds == "parameters":
            continue
        rows = {key for row in table.rows for key in (row_key(row), re.split(r"[.\[]", row_key(row))[0])}
        for key, schema in side.members.items():
            is_address = key in ("type", "id") and (
                table.operation == "update" or not rows - {key} or not context.lists_identity
            )
            is_trigger = context.description.is_true(schema, "x-trigger")
            is_left_out = is_address or is_trigger or _is_unsent(context, table, key, schema)
            if key not in rows and not is_left_out and context.is_documented(key):
                against = Against(context.description.where(schema[0]), "it is described")
                yield Problem(table.spot, key, f"is not among the {table.holds}", against)


def _is_unsent(context: Context, table: Table, key: str, schema: Pointers) -> bool:
    """Whether nobody sends it. Plain APIs use one schema for both ways, and the server gives the id."""
    if table.holds != "arguments":
        return False
    is_plain = context.pages[0].resource not in context.description.resources
    return context.description.is_true(schema, "readOnly") or (is_plain and key == "id")


RULE = Rule(
    id="spec-member-added",
    level=Level.ERROR,
    summary="A table lists every member that the description has there, if any page does.",
    why="An older page lacks what is younger than it: who reads that page alone never learns of the member.",
    mend=ADDED,
    source=EDITORIAL,
    examples=(
        ("Good", several(("a.md", _WHOLE), ("b.md", _WHOLE))),
        ("Bad", several(("a.md", fields("attributes.**title** | `string` | Its title")), ("b.md", _WHOLE))),
    ),
    check=check,
)
