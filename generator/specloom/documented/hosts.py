"""The hosts that the examples of a page have."""

from __future__ import annotations

from collections.abc import Iterator

from . import addresses
from .disagreement import inside, objects
from .facts import Page, Spot

_STAND_INS = frozenset("{}<>$…*%[]")


def of_page(page: Page) -> Iterator[tuple[Spot, str]]:
    """The hosts of a request's address, of resource objects' self links and of the body's links, in order."""
    for exchange in page.exchanges:
        if host := addresses.host(exchange.request.target):
            yield exchange.request.spot, host
        if body := exchange.reply.body:
            for tokens, resource in objects(body):
                if host := addresses.host(inside(resource, "links").get("self")):
                    yield body.at((*tokens, "links", "self")), host
            for name, link in inside(body.value, "links").items():
                if host := addresses.host(link):
                    yield body.at(("links", name)), host


def is_real(host: str) -> bool:
    """Whether it is a host, and not a stand-in for one."""
    return not _STAND_INS & set(host)
