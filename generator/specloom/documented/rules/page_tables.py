"""Tables of a page that contradict each other."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Against, Problem, row_key
from ..facts import Row, Table
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import arguments, fields
from ..statements import agree, in_words, stated


def _page(word: str) -> str:
    """A page with two tables."""
    return (
        fields("attributes.**pages** | `integer` | How many pages it has")
        + "\n"
        + arguments(f"attributes.**pages** | `{word}` | Optional").replace("# Create", "## Create")
    )


def check(context: Context) -> Iterator[Problem]:
    for page in context.pages:
        first: dict[tuple[str, str], tuple[Table, Row]] = {}
        for table in [table for table in page.tables if table.holds != "parameters"]:
            for row in [row for row in table.rows if row.name]:
                for member in ("type", "default", "enum", "constant"):
                    if stated(row, member) is None:
                        continue
                    other, earlier = first.setdefault((row_key(row), member), (table, row))
                    if other is not table and not agree(earlier, row, member):
                        against = Against(earlier.spot, f"{member} {in_words(earlier, member)}")
                        yield Problem(row.spot, row_key(row), f"{member} {in_words(row, member)}", against)


RULE = Rule(
    id="page-tables",
    level=Level.ERROR,
    summary="The tables of a page state the same type, default, values and constant of a member.",
    why="The same member cannot be of two types, nor have two defaults.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        ("Good", _page("integer")),
        ("Bad", _page("string")),
    ),
    check=check,
)
