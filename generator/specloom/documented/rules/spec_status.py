"""The status of an example reply."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..description import reply
from ..disagreement import Against, Problem
from ..rule import DEPARTURE, HTTP, OPENAPI, Rule
from ..samples import book, created, new


def check(context: Context) -> Iterator[Problem]:
    for held in context.held:
        status = held.exchange.reply.status
        if status and reply(held.operation, status) is None:
            known = ", ".join(each.status for each in held.operation.responses)
            against = Against(context.description.where(held.operation.pointer), f"it is one of {known}")
            about = held.exchange.operation or ""
            yield Problem(held.exchange.reply.spot, about, f"the status is {status}", against)


RULE = Rule(
    id="spec-status",
    level=Level.ERROR,
    summary="The description has the status that an example reply shows.",
    why="A client takes a status that is not described for a failure.",
    mend=DEPARTURE,
    source=f"{OPENAPI}, Responses Object; {HTTP}, 15 Status Codes",
    examples=(
        ("Good", created(new(), {"data": book()})),
        ("Bad", created(new(), {"data": book()}, status="202 Accepted")),
    ),
    check=check,
)
