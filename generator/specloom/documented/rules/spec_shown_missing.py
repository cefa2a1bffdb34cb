"""Members of the description that example replies do not show."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import bodies
from ..context import Context
from ..disagreement import Against, Problem
from ..facts import Body
from ..rule import DEPARTURE, EDITORIAL, Rule
from ..samples import book, retrieved


def check(context: Context) -> Iterator[Problem]:
    for _held, body, place in bodies.places(context):
        is_looked_at = place.name in ("attributes", "relationships", bodies.MEMBERS)
        if not is_looked_at or _is_cut(body, place):
            continue
        for name, described in context.description.members(place.schema).items():
            # Plain JSON that leaves out what may be left out is right, as long as the page tells of it.
            is_told = place.name == bodies.MEMBERS and context.is_documented(name)
            if (
                name not in place.found
                and not is_told
                and not context.description.is_true(described, "writeOnly")
            ):
                against = Against(context.description.where(described[0]), "a reply has it")
                yield Problem(body.at(place.tokens), name, f"is not among the {place.name}", against)


def _is_cut(body: Body, place: bodies.Place) -> bool:
    here = body.stand_ins
    return here.cut(place.tokens) or here.lack(place.tokens, is_there=bool(place.found))


RULE = Rule(
    id="spec-shown-missing",
    level=Level.WARNING,
    summary="An example reply shows every attribute and relationship of the description.",
    why="An example that is cut short, or older than the member, misleads; it may also show that the "
    "member is not there.",
    mend=DEPARTURE,
    source=EDITORIAL,
    examples=(
        (
            "Good",
            retrieved(
                {
                    "data": {
                        **book(pages=480, language="en", printed=True, created_at="2020-01-01T00:00:00Z"),
                        "relationships": {"author": {"links": {}}},
                    }
                }
            ),
        ),
        ("Bad", retrieved({"data": book(pages=480)})),
    ),
    check=check,
)
