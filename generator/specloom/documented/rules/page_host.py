"""Hosts that differ within a page."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import hosts
from ..context import Context
from ..disagreement import Against, Problem
from ..rule import CONTRADICTION, EDITORIAL, Rule
from ..samples import book, retrieved


def check(context: Context) -> Iterator[Problem]:
    for page in context.pages:
        found = [(spot, host) for spot, host in hosts.of_page(page) if hosts.is_real(host)]
        told = {host for _, host in found[:1]}
        for spot, host in found[1:]:
            if host not in told:
                told.add(host)
                yield Problem(spot, "host", host, Against(found[0][0], found[0][1]))


RULE = Rule(
    id="page-host",
    level=Level.WARNING,
    summary="The examples of a page have one host.",
    why="A client has one base address: with two, one of the examples leads elsewhere.",
    mend=CONTRADICTION,
    source=EDITORIAL,
    examples=(
        ("Good", retrieved({"data": book()})),
        ("Bad", retrieved({"data": book(link="https://library.example/v1/books/17")})),
    ),
    check=check,
)
