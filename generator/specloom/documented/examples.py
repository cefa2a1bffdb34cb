"""The examples of pages, member by member and message by message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from .context import Context, table_of
from .disagreement import Member, row_key
from .facts import Body, Exchange, Page, Row, Spot, Table
from .subjects import is_cut


class Found(NamedTuple):
    """A member of an object in an example."""

    member: Member
    spot: Spot

    @property
    def place(self) -> str:
        """The member of the resource object that it is in, or its own name."""
        return self.member.tokens[0]


def members(context: Context, page: Page) -> Iterator[Found]:
    """Every member, with a value, of the objects in a page's examples that its tables are about."""
    for exchange in page.exchanges:
        for body in (exchange.request.body, exchange.reply.body):
            for subject in context.subjects(page, body) if body else ():
                for member in subject.members:
                    here = (*subject.tokens, *member.tokens)
                    if body and not body.stand_ins.hide(here):
                        yield Found(member, body.at(here))


def requests(context: Context) -> Iterator[tuple[Page, Exchange, Table, Body]]:
    """Every example request that has a body, with the page's table of its arguments."""
    for page in context.pages:
        for exchange in page.exchanges:
            table, body = _arguments(context, page, exchange), exchange.request.body
            if table and body:
                yield page, exchange, table, body


def _arguments(context: Context, page: Page, exchange: Exchange) -> Table | None:
    """The table of the request's arguments: that of the same operation, or of the same method and path."""
    if exchange.operation:
        return table_of(page, "arguments", exchange.operation)
    request, described = exchange.request, context.description
    wanted = described.operation_at(request.method, request.target) if request.method else None
    for table in page.tables if wanted else ():
        if table.holds == "arguments" and context.sides.operation(page, table) is wanted:
            return table
    return None


def both(context: Context) -> Iterator[tuple[Page, Body, Body]]:
    """The bodies of every exchange that has two and tells no failure."""
    for page in context.pages:
        for exchange in page.exchanges:
            request, reply = exchange.request.body, exchange.reply.body
            if request and reply and exchange.reply.status < 400:
                yield page, request, reply


def unsent(context: Context) -> Iterator[tuple[Page, Row, Spot, Any, Body]]:
    """What replies to a create show for arguments that the request left out: row, place, value."""
    for page, exchange, table, request in requests(context):
        reply = exchange.reply.body
        if exchange.operation != "create" or reply is None or exchange.reply.status >= 400:
            continue
        rows = {row_key(row): row for row in table.rows if row.name}
        subjects = context.subjects(page, request)
        if any(is_cut(request, subject) for subject in subjects):
            continue
        sent = {member.key for subject in subjects for member in subject.members}
        for subject in context.subjects(page, reply):
            for member in subject.members:
                is_relationship = member.tokens[0] == "relationships"
                here = (*subject.tokens, *member.tokens)
                is_shown = not is_relationship and not reply.stand_ins.hide(here)
                if member.key in rows and member.key not in sent and is_shown:
                    yield page, rows[member.key], reply.at(here), member.value, request
