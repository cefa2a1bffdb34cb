"""Described sortable attributes that a page's list lacks."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import lists
from ..context import Context
from ..disagreement import Against, Problem
from ..rule import ADDED, JSON_API, Rule


def _page(name: str) -> str:
    """A page that lists one."""
    return f"""\
# List all books

**GET** https://api.library.example**/v1/books**

## Sortable attributes

`{name}`
"""


def check(context: Context) -> Iterator[Problem]:
    for listing, _, known in lists.of(context, "sortable"):
        for name, pointer in known.items():
            if name not in listing.names:
                against = Against(context.description.where(pointer), "it is described")
                yield Problem(listing.spot, name, "is not listed", against)


RULE = Rule(
    id="spec-sortable-added",
    level=Level.ERROR,
    summary="A page's list has every sortable attribute of the description.",
    why="What is not listed may not work.",
    mend=ADDED,
    source=f"{JSON_API}, 6.3 Sorting",
    examples=(
        ("Good", _page("created_at")),
        ("Bad", _page("colour")),
    ),
    check=check,
)
