"""Pagination links that lead to another page."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from ...source.pointer import join
from .. import addresses
from ..context import Context
from ..disagreement import Against, Problem, inside
from ..facts import Body
from ..rule import CONTRADICTION, JSON_API, Rule
from ..samples import listed


def check(context: Context) -> Iterator[Problem]:
    for page in context.pages:
        for exchange in page.exchanges:
            body = exchange.reply.body
            if exchange.operation == "list" and body is not None:
                yield from _links(body, addresses.number(exchange.request.target, "page[number]") or 1)


def _links(body: Body, number: int) -> Iterator[Problem]:
    links, count = inside(body.value, "links"), inside(body.value, "meta").get("page_count")
    is_last = type(count) is int and number >= count
    wanted = {"first": 1, "prev": number - 1 or None, "next": None if is_last else number + 1, "last": count}
    for name, page in wanted.items():
        found = addresses.number(links.get(name), "page[number]")
        if found in (None, page) or (name == "last" and count is None):
            continue
        says = f"this is page {number}, and its {name} page is {page or 'none'}"
        here = ("links", name)
        yield Problem(body.at(here), join(here), f"leads to page {found}", Against(body.spot, says))


RULE = Rule(
    id="page-link",
    level=Level.ERROR,
    summary="The pagination links of a list lead to the first, the previous, the next and the last page.",
    why="A client that follows them comes to the wrong place.",
    mend=CONTRADICTION,
    source=f"{JSON_API}, 6.4 Pagination",
    examples=(
        (
            "Good",
            listed(
                {
                    "data": [],
                    "links": {
                        "first": "https://api.library.example/v1/books?page[number]=1",
                        "next": "https://api.library.example/v1/books?page[number]=2",
                    },
                }
            ),
        ),
        (
            "Bad",
            listed(
                {
                    "data": [],
                    "links": {
                        "first": "https://api.library.example/v1/books?page[number]=1",
                        "next": "https://api.library.example/v1/books?page[number]=4",
                    },
                }
            ),
        ),
    ),
    check=check,
)
