"""Methods that a path does not have."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ..context import Context
from ..disagreement import Against, Problem
from ..rule import DEPARTURE, OPENAPI, Rule
from ..samples import fields, request


def check(context: Context) -> Iterator[Problem]:
    for page in context.pages:
        named = [(each.spot, each.method or "", each.target) for each in page.endpoints]
        requests = [exchange.request for exchange in page.exchanges]
        for spot, method, target in [*named, *((each.spot, each.method, each.target) for each in requests)]:
            known = context.description.operations_at(target) if method else ()
            if known and method not in {each.method.upper() for each in known}:
                methods = ", ".join(sorted({each.method.upper() for each in known}))
                against = Against(context.description.where(known[0].pointer), f"the path has {methods}")
                yield Problem(spot, method, f"{method} {target}", against)


RULE = Rule(
    id="spec-method",
    level=Level.ERROR,
    summary="The description has the method that a page names for a path.",
    why="Another method does something else, or is refused.",
    mend=DEPARTURE,
    source=f"{OPENAPI}, Path Item Object",
    examples=(
        ("Good", fields() + "\n" + request("GET", "/v1/books/17")),
        ("Bad", fields() + "\n" + request("PUT", "/v1/books/17")),
    ),
    check=check,
)
