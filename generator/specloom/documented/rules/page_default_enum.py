"""Defaults that a row does not allow."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Against, Problem, listed, row_key, shown
from ..facts import UNSTATED
from ..rule import CONTRADICTION, JSON_SCHEMA, Rule
from ..samples import fields

_BAD = """\
# Create a book

**POST** https://api.library.example**/v1/books**

### Arguments

| Body Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| attributes.**language** | `string` | Optional, default is 'it' | One of 'en', 'de' and 'fr' |
"""


def check(context: Context) -> Iterator[Problem]:
    for page in context.pages:
        for table in page.tables:
            for row in table.rows:
                if row.name and row.enum and row.default not in (UNSTATED, None, *row.enum):
                    against = Against("the same row", f"allows {listed(row.enum)}")
                    yield Problem(row.spot, row_key(row), f"default {shown(row.default)}", against)


RULE = Rule(
    id="page-default-enum",
    level=Level.ERROR,
    summary="The default that a row states is among the values that it lists.",
    why="A value that is not allowed cannot be assumed.",
    mend=CONTRADICTION,
    source=f"{JSON_SCHEMA} Validation, 9.2 default",
    examples=(
        ("Good", fields("attributes.**language** | `string` | One between 'en' (default), 'de' and 'fr'")),
        ("Bad", _BAD),
    ),
    check=check,
)
