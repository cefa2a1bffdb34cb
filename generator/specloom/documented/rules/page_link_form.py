"""Pagination links of another form than the other links."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import addresses
from ..context import Context
from ..disagreement import Against, Problem, inside, objects
from ..facts import Body
from ..rule import CONTRADICTION, JSON_API, Rule
from ..samples import book, listed


def check(context: Context) -> Iterator[Problem]:
    for page in context.pages:
        for exchange in page.exchanges:
            if exchange.operation == "list" and exchange.reply.body is not None:
                yield from _relative(exchange.reply.body)


def _relative(body: Body) -> Iterator[Problem]:
    links = inside(body.value, "links")
    relative = [name for name, link in links.items() if isinstance(link, str) and not addresses.host(link)]
    absolute = [
        (*tokens, "links", "self")
        for tokens, item in objects(body)
        if addresses.host(inside(item, "links").get("self"))
    ]
    if absolute and relative:
        against = Against(body.at(absolute[0]), "the links of resources have a host")
        yield Problem(body.at(("links", relative[0])), "/links", "pagination links have no host", against)


RULE = Rule(
    id="page-link-form",
    level=Level.WARNING,
    summary="The links of an example have a host, or none of them has.",
    why="A client that joins them to its own address does so for all or for none.",
    mend=CONTRADICTION,
    source=f"{JSON_API}, 5.6 Links",
    examples=(
        (
            "Good",
            listed(
                {"data": [book()], "links": {"first": "https://api.library.example/v1/books?page[number]=1"}}
            ),
        ),
        ("Bad", listed({"data": [book()], "links": {"first": "/v1/books?page[number]=1"}})),
    ),
    check=check,
)
