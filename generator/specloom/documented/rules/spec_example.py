"""The example value in a table."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import types
from ..context import Context
from ..disagreement import Problem, shown
from ..rule import DEPARTURE, OPENAPI, Rule
from ..samples import fields

_PAGE = """\
# The book object

It is returned by each call to the `/v1/books` endpoint.

| Field | Type | Example |
| --- | --- | --- |
| attributes.**pages** | `integer` | about 480 |
"""


def check(context: Context) -> Iterator[Problem]:
    for stated in context.known:
        example = stated.row.example
        if example is not None and not types.reads(example, stated.schema, context.description):
            against = types.in_words(stated.schema, context.description)
            yield context.problem(stated, f"example {shown(example)}", against)


RULE = Rule(
    id="spec-example",
    level=Level.ERROR,
    summary="An example in a table can be a value of the type that the description gives.",
    why="Examples are copied.",
    mend=DEPARTURE,
    source=f"{OPENAPI}, 4.4 Data Types",
    examples=(
        ("Good", fields("attributes.**pages** | `integer` | How many pages it has")),
        ("Bad", _PAGE),
    ),
    check=check,
)
