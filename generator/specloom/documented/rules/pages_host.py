"""Pages whose examples have different hosts."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import hosts, pairs
from ..context import Context
from ..disagreement import Against, Problem
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import ORDER, request, several


def _page(host: str) -> str:
    """A page with an example request."""
    return "# Retrieve a book\n\n" + request("GET", "/v1/books/17", host=f"https://{host}")


def check(context: Context) -> Iterator[Problem]:
    known = {page.name: found[0] for page in context.pages if (found := list(hosts.of_page(page))[:1])}
    for page in [page for page in context.pages if page.name in known]:
        winner = pairs.winner(page, [other for other in context.pages if other.name in known])
        spot, host = known[page.name]
        if winner and known[winner.name][1] != host:
            there, other = known[winner.name]
            yield pairs.Pair(page, winner).told(Problem(spot, "host", host, Against(there, other)))


RULE = Rule(
    id="pages-host",
    level=Level.WARNING,
    summary="The examples of all pages about a resource type have one host.",
    why="A client has one base address.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        (
            "Good",
            several(
                ("a.md", _page("api.library.example")), ("b.md", _page("api.library.example")), order=ORDER
            ),
        ),
        (
            "Bad",
            several(("a.md", _page("library.example")), ("b.md", _page("api.library.example")), order=ORDER),
        ),
    ),
    check=check,
)
