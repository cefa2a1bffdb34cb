"""What pages about the same resource type contradict each other in.

The newest one is right. Where neither of two is known to be newer, the contradiction is told once, of the
page that comes first by name, and somebody has to say which is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from . import addresses
from .disagreement import Against, Disagreement, inside, listed, members, objects, row_key, shown
from .facts import UNSTATED, Facts, Page, Row, Spot, Table
from .within import table_of

_UNORDERED = "Say in order.yaml which page is newer, or in a waiver which side is right, and why."


@dataclass(frozen=True, slots=True)
class _Stated:
    page: Page
    table: Table
    row: Row

    @property
    def key(self) -> str:
        return row_key(self.row)

    def value(self, member: str) -> Any:
        """What the row states; None if it is silent."""
        value = getattr(self.row, member)
        return None if value in (UNSTATED, "", ()) else value


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two pages that contradict each other, the one that gives way first."""

    page: Page
    other: Page

    def told(self, disagreement: Disagreement) -> Disagreement:
        """The disagreement with a word on which of the two wins."""
        newer = self.other.is_newer(self.page)
        wins = "that page is newer and wins" if newer else "neither page is known to be newer"
        where, says = disagreement.against
        hint = "" if newer else _UNORDERED
        return replace(disagreement, against=Against(where, f"{says} ({wins})"), hint=hint)


def check(facts: Facts) -> Iterator[Disagreement]:
    """Everything in which two pages contradict each other, said of the older one if one is older."""
    for resource in facts.resources:
        pages = facts.about(resource)
        yield from _rows(pages)
        for page in pages:
            yield from _tables(page, pages)
            yield from _replies(page, pages)
        yield from _hosts(pages)


def _winner(page: Page, others: Iterable[Page]) -> Page | None:
    """The page that ``page`` gives way to: the newest newer one, else a level one with a later name."""
    known = [other for other in others if other.name != page.name]
    newer = [other for other in known if other.is_newer(page)]
    level = [other for other in known if other.is_level(page) and other.name > page.name]
    return next(reversed(newer or level), None)


def _rows(pages: tuple[Page, ...]) -> Iterator[Disagreement]:
    stated: dict[str, list[_Stated]] = {}
    for page in pages:
        for table in page.tables:
            for row in table.rows:
                if row.name and table.holds != "parameters":
                    stated.setdefault(row_key(row), []).append(_Stated(page, table, row))
    for same in stated.values():
        for one in same:
            for member in ("type", "default", "enum", "cardinality"):
                yield from _value(one, same, member)
            yield from _required(one, same)


def _value(one: _Stated, same: list[_Stated], member: str) -> Iterator[Disagreement]:
    if one.value(member) is None:
        return
    stating = [other for other in same if other.value(member) is not None]
    winner = _winner(one.page, [other.page for other in stating])
    other = [other for other in stating if other.page is winner]
    if other and one.value(member) != other[-1].value(member):
        yield _differs(one, other[-1], member)


def _differs(one: _Stated, other: _Stated, member: str) -> Disagreement:
    show = listed if member == "enum" else shown
    says, against = (f"{member} {show(each.value(member))}" for each in (one, other))
    found = Disagreement(
        f"pages-{member}", one.row.spot, one.key, says, Against(str(other.row.spot), against)
    )
    return _Pair(one.page, other.page).told(found)


def _required(one: _Stated, same: list[_Stated]) -> Iterator[Disagreement]:
    """Required here, but optional for the same operation on a newer page, or with a default elsewhere."""
    if one.row.required is None:
        return
    for other in [other for other in same if other.row is not one.row and not one.page.is_newer(other.page)]:
        if _is_told(one, other) and other.row.required not in (None, one.row.required):
            yield _differs(one, other, "required")
        if one.row.required and other.row.default is not UNSTATED:
            yield _required_default(one, other)


def _is_told(one: _Stated, other: _Stated) -> bool:
    """Whether two rows are about the same operation on two pages, and this one is to be told of."""
    gives_way = other.page.is_newer(one.page) or other.page.name > one.page.name
    return gives_way and other.table.operation == one.table.operation


def _required_default(one: _Stated, other: _Stated) -> Disagreement:
    against = Against(str(other.row.spot), f"has the default {shown(other.row.default)}")
    found = Disagreement("pages-required-default", one.row.spot, one.key, "is required", against)
    return found if one.page is other.page else _Pair(one.page, other.page).told(found)


def _tables(page: Page, pages: tuple[Page, ...]) -> Iterator[Disagreement]:
    """Members that the winning page's table has and this one's lacks, and the other way round."""
    for table in [table for table in page.tables if table.holds != "parameters"]:
        winner = _with_table(page, pages, table.holds, table.operation)
        if winner is None:
            continue
        pair, newest = _Pair(page, winner[0]), winner[1]
        here, there = ({row_key(row): row for row in each.rows if row.name} for each in (table, newest))
        for key in (key for key in there if key not in here):
            says, against = f"is not among the {table.holds}", Against(str(there[key].spot), "lists it")
            yield pair.told(Disagreement("pages-added", table.spot, key, says, against))
        for key in (key for key in here if key not in there):
            yield _dropped(pair, key, here[key].spot, newest)


def _with_table(
    page: Page, pages: Iterable[Page], holds: str, operation: str | None
) -> tuple[Page, Table] | None:
    """The page that wins over ``page`` out of those that have such a table, and that table."""
    pages = tuple(pages)
    found = {each.name: table for each in pages if (table := table_of(each, holds, operation))}
    winner = _winner(page, [each for each in pages if each.name in found])
    return (winner, found[winner.name]) if winner else None


def _dropped(pair: _Pair, key: str, spot: Spot, newest: Table) -> Disagreement:
    says = "the newest table does not list it" if pair.other.is_newer(pair.page) else "does not list it"
    return pair.told(Disagreement("pages-dropped", spot, key, "is there", Against(str(newest.spot), says)))


def _replies(page: Page, pages: tuple[Page, ...]) -> Iterator[Disagreement]:
    """Attributes and relationships that example replies show and the newest list of fields lacks."""
    winner = _with_table(page, [each for each in pages if each.is_newer(page)], "fields", None)
    if winner is None:
        return
    pair, newest = _Pair(page, winner[0]), winner[1]
    names = {(row.place, row.name) for row in newest.rows}
    for body in [exchange.reply.body for exchange in page.exchanges if exchange.reply.body]:
        for tokens, resource in objects(body):
            for member in members(resource):
                if member.tokens[0] in ("attributes", "relationships") and member.tokens not in names:
                    yield _dropped(pair, member.key, body.at((*tokens, *member.tokens)), newest)


def _hosts(pages: tuple[Page, ...]) -> Iterator[Disagreement]:
    """Example hosts, said once a page."""
    known = {page.name: found[0] for page in pages if (found := list(_page_hosts(page))[:1])}
    for page in [page for page in pages if page.name in known]:
        winner = _winner(page, [other for other in pages if other.name in known])
        spot, host = known[page.name]
        if winner and known[winner.name][1] != host:
            there, other = known[winner.name]
            differs = Disagreement("pages-host", spot, "host", host, Against(str(there), other))
            yield _Pair(page, winner).told(differs)


def _page_hosts(page: Page) -> Iterator[tuple[Spot, str]]:
    for exchange in page.exchanges:
        if host := addresses.host(exchange.request.target):
            yield exchange.request.spot, host
        if body := exchange.reply.body:
            for tokens, resource in objects(body):
                if host := addresses.host(inside(resource, "links").get("self")):
                    yield body.at((*tokens, "links", "self")), host
