"""Ids of an exchange that differ."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import links
from ..context import Context, Held
from ..disagreement import Against, Problem, shown
from ..facts import Spot
from ..rule import CONTRADICTION, JSON_API, Rule
from ..samples import book, retrieved


def check(context: Context) -> Iterator[Problem]:
    for held in context.held:
        known = list(_ids(held))
        for spot, id_, side in known[1:]:
            first, wanted, where = known[0]
            if id_ != wanted:
                against = Against(first, f"it is {shown(wanted)} in {where}")
                yield Problem(spot, "id", f"it is {shown(id_)} in {side}", against)


def _ids(held: Held) -> Iterator[tuple[Spot, str, str]]:
    """The ids of the path, of the request and of the reply, those that are there."""
    exchange = held.exchange
    if in_path := links.id_in_path(held):
        yield exchange.request.spot, in_path, "the path"
    for body, side in ((exchange.request.body, "the request"), (exchange.reply.body, "the reply")):
        if body and exchange.reply.status < 400 and (id_ := links.id_of(body)):
            yield body.at(("data", "id")), id_, side


RULE = Rule(
    id="page-id",
    level=Level.ERROR,
    summary="The id in the path of an example request is that of the request's and of the reply's "
    "resource object.",
    why="The reply cannot be the answer to that request.",
    mend=CONTRADICTION,
    source=f"{JSON_API}, 7.1 Fetching Resources",
    examples=(
        ("Good", retrieved({"data": book("17")})),
        ("Bad", retrieved({"data": book("18")})),
    ),
    check=check,
)
