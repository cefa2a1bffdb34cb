"""Pages that do not say that a resource type goes."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Against, Problem
from ..rule import OPENAPI, Rule
from ..samples import fields

_OLD = """\
# The tape object

It is returned by each call to the `/v1/tapes` endpoint.

| Field | Type | Description |
| --- | --- | --- |
| **type** | `string` | `tapes` |
"""


def check(context: Context) -> Iterator[Problem]:
    resource = context.resource
    if resource and resource.deprecated:
        successor = f", in favour of {resource.successor}" if resource.successor else ""
        against = Against(context.description.where(resource.pointer), f"it is deprecated{successor}")
        for page in context.pages:
            yield Problem(page.spot, page.resource, "nothing says that it goes", against)


RULE = Rule(
    id="spec-deprecated",
    level=Level.WARNING,
    summary="A page about a deprecated resource type says so.",
    why="Whoever reads the page begins with what will go.",
    mend="Say so on the page, or excuse this with a waiver that gives the reason.",
    source=f"{OPENAPI}, Operation Object, deprecated",
    examples=(
        ("Good", fields("attributes.**title** | `string` | Its title")),
        ("Bad", _OLD),
    ),
    check=check,
)
