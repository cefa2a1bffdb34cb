"""Parameters that a page has and the operation lacks."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import addresses, queries
from ..context import Context, Held
from ..disagreement import Against, Problem
from ..rule import DEPARTURE, OPENAPI, Rule
from ..samples import parameters
from ..sides import UNLISTED_HEADERS, Stated
from ..suggest import near


def check(context: Context) -> Iterator[Problem]:
    for stated in context.stated:
        if stated.table.holds != "parameters" or stated.schema or _is_header(stated):
            continue
        if not queries.is_known(stated.row.name, stated.side.members):
            hint = near(stated.key, stated.side.members)
            yield context.problem(stated, "is listed", "there is no such parameter", hint)
    for held in context.held:
        yield from _sent(held, context)


def _is_header(stated: Stated) -> bool:
    return stated.row.place == "header" and stated.row.name.lower() in UNLISTED_HEADERS


def _sent(held: Held, context: Context) -> Iterator[Problem]:
    """The query parameters of an example request."""
    known = {each.name for each in held.operation.parameters if each.location == "query"}
    known |= {scheme.name for scheme in context.description.api.security if scheme.location == "query"}
    against = Against(context.description.where(held.operation.pointer), "there is no such parameter")
    for name in addresses.parameters(held.exchange.request.target):
        if not queries.is_known(name, known):
            yield Problem(held.exchange.request.spot, name, "is sent", against, near(name, known))


RULE = Rule(
    id="spec-parameter-unknown",
    level=Level.ERROR,
    summary="The operation has every path, query and header parameter that a table lists or an example "
    "request sends.",
    why="What an operation does not take is ignored or refused; often it is a slip of the pen.",
    mend=DEPARTURE,
    source=f"{OPENAPI}, Parameter Object",
    examples=(
        ("Good", parameters("day | `string` | Required")),
        ("Bad", parameters("date | `string` | Required")),
    ),
    check=check,
)
