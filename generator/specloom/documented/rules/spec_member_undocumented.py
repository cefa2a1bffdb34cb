"""Members of the description that no page has."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Against, Problem
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
    told: set[str] = set()
    for _page, table, side in reversed(context.tables):
        if side is None or table.holds == "parameters":
            continue
        for key, schema in side.members.items():
            is_trigger = context.description.is_true(schema, "x-trigger")
            is_identity = key in ("type", "id") and not context.lists_identity
            if key in told or is_trigger or is_identity or context.is_documented(key):
                continue
            told.add(key)
            against = Against(context.description.where(schema[0]), "it is described")
            yield Problem(table.spot, key, f"no page of {_about(context)} has it", against)


def _about(context: Context) -> str:
    return context.pages[0].resource or context.pages[0].name


RULE = Rule(
    id="spec-member-undocumented",
    level=Level.ERROR,
    summary="Every member that the description gives a resource type is on one of its pages, in a table "
    "or an example.",
    why="It may be a secret of the service, a mistake of the description, or a hole in the documentation.",
    mend=ADDED,
    source=EDITORIAL,
    examples=(
        ("Good", several(("a.md", _WHOLE))),
        ("Bad", several(("a.md", fields("attributes.**title** | `string` | Its title")))),
    ),
    check=check,
)
