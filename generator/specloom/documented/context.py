"""What rules look at: the pages about one resource type, and what the description has for them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..api.ir import Action, Media, Operation, Resource
from .description import Description, Validator, reply_media, request_media
from .disagreement import Against, Fix, Problem, row_key
from .facts import Body, Exchange, Page, Row, Table
from .sides import Side, Sides, Stated
from .subjects import Subject, subjects


@dataclass(frozen=True, slots=True)
class Held:
    """An exchange, with the operation that the description has for it."""

    page: Page
    exchange: Exchange
    operation: Operation
    action: Action | None
    sent: Media | None
    returned: Media | None


@dataclass(frozen=True)
class Context:
    """The pages about one resource type, oldest first, or a single page that is about none."""

    pages: tuple[Page, ...]
    description: Description
    validator: Validator
    sides: Sides

    @property
    def resource(self) -> Resource | None:
        """The resource type as the description has it."""
        return self.description.resources.get(self.pages[0].resource)

    @cached_property
    def tables(self) -> tuple[tuple[Page, Table, Side | None], ...]:
        """Every table, with what the description has for it."""
        return tuple(
            (page, table, self.sides.side(page, table)) for page in self.pages for table in page.tables
        )

    @cached_property
    def stated(self) -> tuple[Stated, ...]:
        """Every row that names a member, of tables that the description has something for."""
        return tuple(
            Stated(page, table, row, side, side.members.get(row_key(row), ()))
            for page, table, side in self.tables
            if side
            for row in table.rows
            if row.name
        )

    @cached_property
    def known(self) -> tuple[Stated, ...]:
        """Those rows whose member the description has, too."""
        return tuple(stated for stated in self.stated if stated.schema)

    def fix(self, stated: Stated, keyword: str, value: Any) -> tuple[Fix, ...]:
        """What would bring a member's schema to what its row states, if nothing else has the same schema."""
        place = self.description.keyword(stated.schema, "enum" if keyword == "enum" else "type")
        own = stated.schema[0]
        if place is None or (place[1] != own and not place[1].startswith(f"{own}/allOf/")):
            return ()
        return (Fix(place[1], keyword, json.dumps(value)),)

    def problem(self, stated: Stated, says: str, against: str, hint: str = "") -> Problem:
        """What a row states against what the description has for its member."""
        where = self.description.where(stated.schema[0] if stated.schema else stated.side.pointer)
        return Problem(stated.row.spot, stated.key, says, Against(where, against), hint)

    @cached_property
    def held(self) -> tuple[Held, ...]:
        """Every exchange whose operation the description has."""
        return tuple(
            held for page in self.pages for each in page.exchanges if (held := self._held(page, each))
        )

    def _held(self, page: Page, exchange: Exchange) -> Held | None:
        kind, request = exchange.operation, exchange.request
        operation = self.description.operation_at(request.method, request.target) if request.method else None
        action = None
        if operation:
            # The address says it better than the words around it.
            owner = self.description.owners.get(operation.pointer)
            action = owner[1] if owner else None
        elif kind and (action := self.description.action(page.resource, kind)):
            operation = action.operation
        else:
            operation = self._told(page, exchange)
        if operation is None:
            return None
        sent, returned = request_media(operation), reply_media(operation, exchange.reply.status)
        return Held(page, exchange, operation, action, sent, returned)

    def _told(self, page: Page, exchange: Exchange) -> Operation | None:
        """The operation of a reply without its request: that of the last address of its kind above."""
        line, kind = exchange.reply.spot.line, exchange.operation
        above = [each for each in page.endpoints if each.operation == kind and each.spot.line <= line]
        if exchange.request.method or not kind or not above or not above[-1].method:
            return None
        return self.description.operation_at(above[-1].method, above[-1].target)

    @cached_property
    def names(self) -> dict[str, frozenset[str]]:
        """The names that the tables of each page have, by page."""
        return {
            page.name: frozenset(row_key(row) for table in page.tables for row in table.rows if row.name)
            for page in self.pages
        }

    def subjects(self, page: Page, body: Body) -> list[Subject]:
        """The objects in an example that the tables of its page are about."""
        return subjects(body, self.names[page.name])

    def replies(self, page: Page) -> Iterator[tuple[Exchange, Body]]:
        """The example replies of a page that have a body and tell neither a failure nor what is deleted."""
        for exchange in page.exchanges:
            is_told = exchange.reply.status < 400 and exchange.operation != "delete"
            if exchange.reply.body and is_told:
                yield exchange, exchange.reply.body

    @cached_property
    def listed(self) -> frozenset[str]:
        """The members that tables of any page list."""
        return frozenset(
            row_key(row)
            for page in self.pages
            for table in page.tables
            if table.holds != "parameters"
            for row in table.rows
            if row.name
        )

    @cached_property
    def shown(self) -> frozenset[str]:
        """The members that examples of any page show."""
        return frozenset(
            member.key
            for page in self.pages
            for exchange in page.exchanges
            for body in (exchange.request.body, exchange.reply.body)
            if body
            for subject in self.subjects(page, body)
            for member in subject.members
        )

    @cached_property
    def lists_identity(self) -> bool:
        """Whether tables of these pages have the type or the id of resources; many list attributes alone."""
        return not self.listed.isdisjoint(("type", "id"))

    def is_documented(self, key: str) -> bool:
        """Whether any page has the member, in a table or in an example."""
        return key in self.listed or key in self.shown

    @cached_property
    def types(self) -> dict[str, dict[str, Row]]:
        """By page, for each member the first row that gives its type."""
        return {page.name: stated_types(page) for page in self.pages}


def stated_types(page: Page) -> dict[str, Row]:
    """For each member the first row that gives its type."""
    found: dict[str, Row] = {}
    for table in page.tables:
        for row in table.rows:
            if row.name and row.type and table.holds != "parameters":
                found.setdefault(row_key(row), row)
    return found


def table_of(page: Page, holds: str, operation: str | None = None) -> Table | None:
    """The page's table of fields, or of an operation's arguments."""
    for table in page.tables:
        if table.holds == holds and (operation is None or table.operation == operation):
            return table
    return None
