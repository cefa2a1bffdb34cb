"""Links of relationships that belong to another resource or relationship."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ...source.pointer import join
from .. import links
from ..context import Context
from ..disagreement import Against, Problem, inside, shown
from ..rule import CONTRADICTION, JSON_API, Rule
from ..samples import book, retrieved


def check(context: Context) -> Iterator[Problem]:
    for resource in links.resources(context):
        relationships = inside(resource.value, "relationships")
        for name in relationships:
            for kind, link in inside(relationships[name], "links").items():
                if kind in ("self", "related") and (
                    says := links.relationship_fault(resource, name, kind, link)
                ):
                    here = (*resource.tokens, "relationships", name, "links", kind)
                    expected = f"this is {name} of {resource.value['type']} {shown(resource.value.get('id'))}"
                    against = Against(resource.body.at((*resource.tokens, "id")), expected)
                    yield Problem(resource.body.at(here), join(here), says, against)


RULE = Rule(
    id="page-relationship-link",
    level=Level.ERROR,
    summary="The links of a relationship have the id of its resource object and the name of the "
    "relationship in their path.",
    why="A client that follows the link reads something else.",
    mend=CONTRADICTION,
    source=f"{JSON_API}, 5.2.2.2 Related Resource Links",
    examples=(
        (
            "Good",
            retrieved(
                {
                    "data": {
                        **book(),
                        "relationships": {
                            "author": {"links": {"related": "https://api.library.example/v1/books/17/author"}}
                        },
                    }
                }
            ),
        ),
        (
            "Bad",
            retrieved(
                {
                    "data": {
                        **book(),
                        "relationships": {
                            "author": {"links": {"related": "https://api.library.example/v1/books/71/author"}}
                        },
                    }
                }
            ),
        ),
    ),
    check=check,
)
