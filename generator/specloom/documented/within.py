"""What a page contradicts itself in: its tables, its example requests and its example replies."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..source.pointer import Tokens, join
from . import addresses
from .disagreement import Against, Disagreement, Member, inside, members, objects, row_key, shown
from .facts import UNSTATED, Body, Exchange, Page, Row, Spot, Table

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "datetime": (str,),
    "integer": (int,),
    "float": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
}


def check(page: Page) -> Iterator[Disagreement]:
    """Everything in which the page contradicts itself."""
    types = stated_types(page)
    for table in page.tables:
        for row in table.rows:
            yield from _row(row, types)
    for exchange in page.exchanges:
        yield from _arguments(page, exchange)
        yield from _fields(page, exchange)
        yield from _types(exchange, types)
        yield from _echo(page, exchange)
        yield from _links(exchange)
    yield from _unshown(page)


def stated_types(page: Page) -> dict[str, Row]:
    """For each member the first row that gives its type."""
    found: dict[str, Row] = {}
    for table in page.tables:
        for row in table.rows:
            if row.name and row.type:
                found.setdefault(row_key(row), row)
    return found


def table_of(page: Page, holds: str, operation: str | None = None) -> Table | None:
    """The page's table of fields, or of an operation's arguments."""
    for table in page.tables:
        if table.holds == holds and (operation is None or table.operation == operation):
            return table
    return None


def _has_type(value: Any, stated: str | None) -> bool:
    """Whether a JSON value is what a page's word for a type says. An unknown word says nothing."""
    wanted = _TYPES.get(stated or "")
    if wanted is None:
        return True
    return isinstance(value, wanted) and (bool in wanted or not isinstance(value, bool))


def _reads_as(text: str, stated: str | None) -> bool:
    """Whether a printed example can be of the stated type."""
    if str in _TYPES.get(stated or "", (str,)):
        return True
    try:
        return _has_type(json.loads(text), stated)
    except ValueError:
        return False


def _row(row: Row, types: dict[str, Row]) -> Iterator[Disagreement]:
    if not row.name:
        against = Against("the table", "names every other member")
        yield Disagreement("page-row-unnamed", row.spot, row.place, "a row of the table has no name", against)
        return
    stated = types.get(row_key(row))
    if stated and row.example is not None and not _reads_as(row.example, stated.type):
        against = Against(str(stated.spot), f"gives the type {stated.type}")
        yield Disagreement("page-type", row.spot, row_key(row), f"example {shown(row.example)}", against)


def _arguments(page: Page, exchange: Exchange) -> Iterator[Disagreement]:
    """An example request against the table of its arguments."""
    table = table_of(page, "arguments", exchange.operation) if exchange.operation else None
    body = exchange.request.body
    if table is None or body is None:
        return
    rows = {row_key(row): row for row in table.rows}
    sent = [member.key for _, resource in objects(body) for member in members(resource)]
    for tokens, resource in objects(body):
        yield from _unlisted("page-argument-unlisted", body, tokens, table)
        for name in ("attributes", "relationships"):
            if resource.get(name) == {}:
                against = Against(str(table.spot), "the table lists nothing that could be in it")
                here = (*tokens, name)
                yield Disagreement("page-member-empty", body.at(here), join(here), "is sent empty", against)
    for key, row in rows.items():
        if row.required and key not in sent:
            against = Against(str(row.spot), "says that it is required")
            yield Disagreement("page-argument-unsent", body.spot, key, "the request leaves it out", against)


def _fields(page: Page, exchange: Exchange) -> Iterator[Disagreement]:
    """An example reply against the page's table of fields."""
    table, body = table_of(page, "fields"), exchange.reply.body
    if table and body:
        for tokens, _ in objects(body):
            yield from _unlisted("page-field-unlisted", body, tokens, table)


def _unlisted(rule: str, body: Body, tokens: Tokens, table: Table) -> Iterator[Disagreement]:
    """Members of one resource object that the table does not list."""
    known = {row_key(row) for row in table.rows}
    resource = dict(objects(body))[tokens]
    for member in members(resource):
        if member.key not in known:
            spot = body.at((*tokens, *member.tokens))
            against = Against(str(table.spot), "the table does not list it")
            yield Disagreement(rule, spot, member.key, "the example shows it", against)


def _unshown(page: Page) -> Iterator[Disagreement]:
    """Fields that the page lists and none of its replies shows."""
    table = table_of(page, "fields")
    replies = [exchange.reply.body for exchange in page.exchanges if exchange.reply.body]
    if table is None or not replies:
        return
    keys = {member.key for body in replies for _, item in objects(body) for member in members(item)}
    for row in table.rows:
        if row.name and row_key(row) not in keys:
            against = Against(str(replies[0].spot), "no example reply shows it")
            yield Disagreement("page-field-unshown", row.spot, row_key(row), "the table lists it", against)


def _types(exchange: Exchange, types: dict[str, Row]) -> Iterator[Disagreement]:
    """Values in examples against the types that the page states."""
    for body in filter(None, (exchange.request.body, exchange.reply.body)):
        for tokens, resource in objects(body):
            for member in members(resource):
                row = types.get(member.key)
                if row is None or not _is_wrong(member, row):
                    continue
                against = Against(str(row.spot), f"gives the type {row.type}")
                spot, says = body.at((*tokens, *member.tokens)), f"the example has {shown(member.value)}"
                yield Disagreement("page-type", spot, member.key, says, against)


def _is_wrong(member: Member, row: Row) -> bool:
    """Whether a value is not of the type stated. A relationship's is that of its linkage, so not this one."""
    is_relationship = member.tokens[0] == "relationships"
    return not is_relationship and member.value is not None and not _has_type(member.value, row.type)


def _echo(page: Page, exchange: Exchange) -> Iterator[Disagreement]:
    """What came back against what was sent, or stands as default."""
    request, reply = exchange.request.body, exchange.reply.body
    if request is None or reply is None:
        return
    sent = {member.tokens: member for _, resource in objects(request) for member in members(resource)}
    table = table_of(page, "arguments", "create") if exchange.operation == "create" else None
    unsent = {row_key(row): row for row in table.rows} if table else {}
    for tokens, resource in objects(reply):
        for member in members(resource):
            spot = reply.at((*tokens, *member.tokens))
            if member.tokens[0] == "relationships":
                continue
            if member.tokens in sent:
                yield from _differs(member, spot, sent[member.tokens], request)
            elif member.key in unsent:
                yield from _appears(member, spot, unsent[member.key], request)


def _differs(member: Member, spot: Spot, sent: Member, request: Body) -> Iterator[Disagreement]:
    if type(member.value) is not type(sent.value) or member.value != sent.value:
        against = Against(str(spot), f"{shown(member.value)} is returned")
        sent_at = request.at(("data", *sent.tokens))
        yield Disagreement("page-echo", sent_at, member.key, f"{shown(sent.value)} is sent", against)


def _appears(member: Member, spot: Spot, row: Row, request: Body) -> Iterator[Disagreement]:
    """A value in the reply to a create that the request has not sent."""
    says = f"{shown(member.value)} is returned where nothing was sent"
    if row.default is not UNSTATED:
        if member.value != row.default:
            against = Against(str(row.spot), f"gives the default {shown(row.default)}")
            yield Disagreement("page-default", spot, member.key, says, against)
    elif member.value not in (None, {}, []):
        against = Against(str(request.spot), "the request does not have it")
        yield Disagreement("page-value-unsent", spot, member.key, says, against)


def _links(exchange: Exchange) -> Iterator[Disagreement]:
    """Pagination links against the page that was asked for (JSON:API 1.1, section 6.4)."""
    body = exchange.reply.body
    if exchange.operation != "list" or body is None:
        return
    links = inside(body.value, "links")
    number = addresses.number(exchange.request.target, "page[number]") or 1
    count = inside(body.value, "meta").get("page_count")
    following = None if count is not None and number >= count else number + 1
    wanted = {"first": 1, "prev": number - 1 or None, "next": following, "last": count}
    for name, page in wanted.items():
        found = addresses.number(links.get(name), "page[number]")
        if links.get(name) is not None and found != page:
            says = f"this is page {number}, and its {name} page is {page or 'none'}"
            here = ("links", name)
            against = Against(str(body.spot), says)
            yield Disagreement("page-link", body.at(here), join(here), f"leads to page {found}", against)
    yield from _relative(body, [name for name, link in links.items() if not addresses.host(link)])


def _relative(body: Body, relative: list[str]) -> Iterator[Disagreement]:
    """Pagination links without a host, where those of the resources have one."""
    absolute = [
        (*tokens, "links", "self")
        for tokens, item in objects(body)
        if addresses.host(inside(item, "links").get("self"))
    ]
    if absolute and relative:
        against = Against(str(body.at(absolute[0])), "the links of resources have a host")
        spot = body.at(("links", relative[0]))
        yield Disagreement("page-link-form", spot, "/links", "pagination links have no host", against)
