"""What pages about the same resource type contradict each other in. The newest one is right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from . import addresses
from .disagreement import Against, Disagreement, inside, listed, members, objects, row_key, shown
from .facts import UNSTATED, Facts, Page, Row, Spot, Table
from .within import table_of


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


def check(facts: Facts) -> Iterator[Disagreement]:
    """Everything in which two pages contradict each other, said of the older one."""
    for resource in facts.resources:
        pages = facts.about(resource)
        yield from _rows(pages)
        for page in pages:
            yield from _tables(page, pages)
            yield from _replies(page, pages)
        yield from _hosts(pages)


def _rows(pages: tuple[Page, ...]) -> Iterator[Disagreement]:
    stated = [
        _Stated(page, table, row) for page in pages for table in page.tables for row in table.rows if row.name
    ]
    for one in stated:
        for member in ("type", "default", "enum", "cardinality"):
            other = _newest(one, stated, member)
            if other and one.value(member) is not None and one.value(member) != other.value(member):
                yield _differs(one, other, member)
        yield from _required(one, stated)


def _newest(one: _Stated, stated: list[_Stated], member: str) -> _Stated | None:
    """The newest statement of the same about the same, on a page that is newer than this one."""
    others = [
        other
        for other in stated
        if other.key == one.key
        and other.page.generation > one.page.generation
        and other.value(member) is not None
    ]
    return others[-1] if others else None


def _differs(one: _Stated, other: _Stated, member: str) -> Disagreement:
    show = listed if member == "enum" else shown
    against = Against(str(other.row.spot), f"{member} {show(other.value(member))}")
    says = f"{member} {show(one.value(member))}"
    return Disagreement(f"pages-{member}", one.row.spot, one.key, says, against)


def _required(one: _Stated, stated: list[_Stated]) -> Iterator[Disagreement]:
    """Required here, but optional for the same operation on a newer page, or with a default elsewhere."""
    if one.row.required is None:
        return
    others = [
        other
        for other in stated
        if other.key == one.key and other.row is not one.row and other.page.generation >= one.page.generation
    ]
    for other in others:
        is_same = other.page is not one.page and other.table.operation == one.table.operation
        if is_same and other.row.required not in (None, one.row.required):
            yield _differs(one, other, "required")
        if one.row.required and other.row.default is not UNSTATED:
            against = Against(str(other.row.spot), f"has the default {shown(other.row.default)}")
            yield Disagreement("pages-required-default", one.row.spot, one.key, "is required", against)


def _tables(page: Page, pages: tuple[Page, ...]) -> Iterator[Disagreement]:
    """Members that a newer page's table has and this one's lacks, and the other way round."""
    for table in page.tables:
        newest = _newest_table(page, pages, table.holds, table.operation)
        if newest is None:
            continue
        here, there = ({row_key(row): row for row in each.rows if row.name} for each in (table, newest))
        for key in (key for key in there if key not in here):
            says, against = f"is not among the {table.holds}", Against(str(there[key].spot), "lists it")
            yield Disagreement("pages-added", table.spot, key, says, against)
        for key in (key for key in here if key not in there):
            yield _dropped(key, here[key].spot, newest)


def _newest_table(page: Page, pages: tuple[Page, ...], holds: str, operation: str | None) -> Table | None:
    tables = [table_of(other, holds, operation) for other in pages if other.generation > page.generation]
    return next((table for table in reversed(tables) if table), None)


def _dropped(key: str, spot: Spot, newest: Table) -> Disagreement:
    against = Against(str(newest.spot), "the newest table does not list it")
    return Disagreement("pages-dropped", spot, key, "is there", against)


def _replies(page: Page, pages: tuple[Page, ...]) -> Iterator[Disagreement]:
    """Attributes and relationships that example replies show and the newest list of fields lacks."""
    newest = _newest_table(page, pages, "fields", None)
    if newest is None:
        return
    names = {(row.place, row.name) for row in newest.rows}
    for body in [exchange.reply.body for exchange in page.exchanges if exchange.reply.body]:
        for tokens, resource in objects(body):
            for member in members(resource):
                if member.tokens[0] in ("attributes", "relationships") and member.tokens not in names:
                    yield _dropped(member.key, body.at((*tokens, *member.tokens)), newest)


def _hosts(pages: tuple[Page, ...]) -> Iterator[Disagreement]:
    """Example hosts, said once a page."""
    known = [(page, spot, host) for page in pages for spot, host in list(_page_hosts(page))[:1]]
    for page, spot, host in known:
        newer = [other for other in known if other[0].generation > page.generation]
        if newer and newer[-1][2] != host:
            against = Against(str(newer[-1][1]), newer[-1][2])
            yield Disagreement("pages-host", spot, "host", host, against)


def _page_hosts(page: Page) -> Iterator[tuple[Spot, str]]:
    for exchange in page.exchanges:
        if host := addresses.host(exchange.request.target):
            yield exchange.request.spot, host
        if body := exchange.reply.body:
            for tokens, resource in objects(body):
                if host := addresses.host(inside(resource, "links").get("self")):
                    yield body.at((*tokens, "links", "self")), host
