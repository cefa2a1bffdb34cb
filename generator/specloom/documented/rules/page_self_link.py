"""Self links that are not those of their resource."""

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
        link = inside(resource.value, "links").get("self")
        path = links.segments(link)
        if not path:
            continue
        id_, here = resource.value.get("id"), (*resource.tokens, "links", "self")
        known = context.description.resources.get(str(resource.value["type"]))
        wanted = links.address(resource, known)
        if wanted and not links.ends_with(path, wanted):
            expected = f"this is {resource.value['type']} {shown(id_)}"
            against = Against(resource.body.at((*resource.tokens, "id")), expected)
            says = f"leads to {links.printed(link)}"
            yield Problem(resource.body.at(here), join(here), says, against)


RULE = Rule(
    id="page-self-link",
    level=Level.ERROR,
    summary="The self link of a resource object in an example leads to that object: its type and its id "
    "are in the path.",
    why="A client that follows the link reads something else.",
    mend=CONTRADICTION,
    source=f"{JSON_API}, 5.2.3 Resource Links",
    examples=(
        ("Good", retrieved({"data": book()})),
        ("Bad", retrieved({"data": book(link="https://api.library.example/v1/books/71")})),
    ),
    check=check,
)
