"""Members of example replies that the description lacks."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import bodies, stand_ins
from ..context import Context
from ..disagreement import Against, Problem
from ..rule import DEPARTURE, OPENAPI, Rule
from ..samples import book, retrieved
from ..suggest import near


def check(context: Context) -> Iterator[Problem]:
    for _held, body, place in bodies.places(context):
        described = context.description.members(place.schema)
        for name in [name for name in place.found if name not in described]:
            if name.startswith(stand_ins.DOTS):
                continue
            against = Against(context.description.where(place.near[0]), "there is no such member")
            spot, hint = body.at((*place.tokens, name)), near(name, described)
            yield Problem(spot, name, f"is among the {place.name}", against, hint)


RULE = Rule(
    id="spec-shown-unknown",
    level=Level.ERROR,
    summary="The description has every member that an example reply shows.",
    why="A client made from the description does not offer the member.",
    mend=DEPARTURE,
    source=f"{OPENAPI}, Schema Object",
    examples=(
        ("Good", retrieved({"data": book(pages=480)})),
        ("Bad", retrieved({"data": book(colour="red")})),
    ),
    check=check,
)
