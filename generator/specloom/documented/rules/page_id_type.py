"""Ids that are not text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...data import is_array, is_object
from ...diagnostics import Level
from ...source.pointer import Tokens, join
from .. import links
from ..context import Context
from ..disagreement import Against, Problem, inside, shown
from ..facts import Body
from ..rule import CONTRADICTION, JSON_API, Rule
from ..samples import book, retrieved


def check(context: Context) -> Iterator[Problem]:
    for resource in links.resources(context):
        yield from _id(resource.body, resource.tokens, resource.value)
        relationships = inside(resource.value, "relationships")
        for name in relationships:
            data = inside(relationships, name).get("data")
            here = (*resource.tokens, "relationships", name, "data")
            several = (
                [((*here, str(index)), item) for index, item in enumerate(data)] if is_array(data) else []
            )
            for tokens, identifier in several or [(here, data)]:
                if is_object(identifier):
                    yield from _id(resource.body, tokens, identifier)


def _id(body: Body, tokens: Tokens, value: dict[str, Any]) -> Iterator[Problem]:
    id_, here = value.get("id", ""), (*tokens, "id")
    if not isinstance(id_, str):
        against = Against(JSON_API, "ids are strings")
        yield Problem(body.at(here), join(here), f"the id is {shown(id_)}", against)


RULE = Rule(
    id="page-id-type",
    level=Level.ERROR,
    summary="The id of a resource object or of a linkage in an example is a string.",
    why="JSON:API has no other ids: a client that expects text fails at the example.",
    mend=CONTRADICTION,
    source=f"{JSON_API}, 5.2.1 Identification",
    examples=(
        ("Good", retrieved({"data": book("17")})),
        ("Bad", retrieved({"data": book(17)})),
    ),
    check=check,
)
