"""Listed filters that the description lacks."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import lists
from ..context import Context
from ..disagreement import Against, Problem
from ..rule import DEPARTURE, JSON_API, Rule
from ..suggest import near


def _page(name: str) -> str:
    """A page that lists one."""
    return f"""\
# List all books

**GET** https://api.library.example**/v1/books**

## Filters

`{name}`
"""


def check(context: Context) -> Iterator[Problem]:
    for listing, resource, known in lists.of(context, "filters"):
        for name in listing.names:
            if name not in known:
                where = context.description.where(resource.pointer)
                yield Problem(
                    listing.spot, name, "is listed", Against(where, "it is not described"), near(name, known)
                )


RULE = Rule(
    id="spec-filters-unknown",
    level=Level.ERROR,
    summary="The description has every filter that a page lists.",
    why="A client made from the description does not offer it.",
    mend=DEPARTURE,
    source=f"{JSON_API}, 6.5 Filtering",
    examples=(
        ("Good", _page("title")),
        ("Bad", _page("colour")),
    ),
    check=check,
)
