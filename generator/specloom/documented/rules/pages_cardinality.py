"""Pages that differ in whether a relationship is to one or to many."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import pairs
from ..context import Context
from ..disagreement import Problem
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import ORDER, fields, several


def _page(word: str) -> str:
    """A page with a relationship."""
    return fields(f"relationships.**author** | relationship ({word}) | Who wrote it")


def check(context: Context) -> Iterator[Problem]:
    yield from pairs.values(context, "cardinality")


RULE = Rule(
    id="pages-cardinality",
    level=Level.ERROR,
    summary="All pages about a resource type give a relationship the same cardinality.",
    why="A list where one is expected cannot be read, and the other way round.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        ("Good", several(("a.md", _page("1:1")), ("b.md", _page("1:1")), order=ORDER)),
        ("Bad", several(("a.md", _page("1:N")), ("b.md", _page("1:1")), order=ORDER)),
    ),
    check=check,
)
