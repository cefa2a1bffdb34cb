"""What the description has for a table of a page, and for each of its rows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..api.ir import Action, Media, Operation
from ..diagnostics import Position
from ..source import Pointer
from .description import Description, Pointers, reply_media, request_media
from .disagreement import PLACES, member_key, row_key
from .facts import Page, Row, Table

UNLISTED_HEADERS = frozenset({"accept", "authorization", "content-type"})
"""What OpenAPI does not describe as parameters."""
_SUCCESSES = frozenset({"200", "201", "202", "203", "206"})
_READING = ("retrieve", "list", "create", "update")


@dataclass(frozen=True, slots=True)
class Side:
    """What a table is about, as the description has it: a place, the schemas of members by key, the keys of
    those that must be there, and whether there may be others."""

    pointer: Pointer
    members: dict[str, Pointers]
    required: frozenset[str]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Stated:
    """A row that names a member, with the schema that the description has for it, empty for none."""

    page: Page
    table: Table
    row: Row
    side: Side
    schema: Pointers

    @property
    def key(self) -> str:
        return row_key(self.row)


class Sides:
    """Finds the side of each table."""

    def __init__(self, description: Description) -> None:
        self.description = description
        self._found: dict[tuple[str, str, str], Side | None] = {}

    def where(self, side: Side) -> Position:
        """Where the description has what a table is about."""
        return self.description.where(side.pointer)

    def side(self, page: Page, table: Table) -> Side | None:
        """What the description has for a table; None if nothing."""
        if table.holds == "parameters":
            operation = self.operation(page, table)
            return self._parameters(operation) if operation else None
        resource = page.resource or self._resource_at(page)
        if resource in self.description.resources:
            return self._of_resource(resource, table.holds, table.operation)
        operation = self.operation(page, table)
        owner = self.description.owners.get(operation.pointer) if operation else None
        if owner and owner[1].kind in _READING:
            return self._of_resource(owner[0].type, table.holds, owner[1].kind)
        return self._plain(page, table)

    def operation(self, page: Page, table: Table) -> Operation | None:
        """The operation that a table belongs to: the one it names, or the only one of the page."""
        action = self.description.action(page.resource, table.operation) if table.operation else None
        if action:
            return action.operation
        if table.method and table.target:
            return self.description.operation_at(table.method, table.target)
        found = self.operations(page)
        return found[0] if len(found) == 1 else None

    def _resource_at(self, page: Page) -> str:
        """The resource type whose address a page names that does not say what it is about, "" for none."""
        for endpoint in page.endpoints:
            for operation in self.description.operations_at(endpoint.target):
                if owner := self.description.owners.get(operation.pointer):
                    return owner[0].type
        return ""

    def operations(self, page: Page) -> list[Operation]:
        """The operations that a page names, each once."""
        known = [(each.method, each.target) for each in page.endpoints if each.method]
        known += [
            (each.request.method, each.request.target) for each in page.exchanges if each.request.method
        ]
        found = [self.description.operation_at(method or "", target) for method, target in known]
        return list({each.id: each for each in found if each}.values())

    def _parameters(self, operation: Operation) -> Side:
        known = {
            each.name: self.description.schema(f"{each.pointer}/schema") or (each.pointer,)
            for each in operation.parameters
        }
        required = frozenset(each.name for each in operation.parameters if each.required)
        return Side(operation.pointer, known, required)

    def _of_resource(self, resource: str, holds: str, kind: str | None) -> Side | None:
        key = (resource, holds, kind or "")
        if key not in self._found:
            kinds = [kind] if kind else _READING[:3]
            actions = filter(None, (self.description.action(resource, each) for each in kinds))
            schemas = (data_schema(action, self.description, holds) for action in actions)
            self._found[key] = next((self.of_schema(schema) for schema in schemas if schema), None)
        return self._found[key]

    def of_schema(self, schema: Pointers) -> Side:
        """What the schema of a resource object has, those inside attributes and the like one by one."""
        found: dict[str, Pointers] = {}
        required: set[str] = set()
        for name, member in self.description.members(schema).items():
            inner = self.description.members(member) if name in PLACES else {}
            if name not in PLACES:
                found[name] = member
            is_required = self.description.requires(schema, name)
            if is_required and name not in PLACES:
                required.add(name)
            for below, parts in inner.items():
                key = member_key(name, below)
                found[key] = parts
                if is_required and self.description.requires(member, below):
                    required.add(key)
        return Side(schema[0], found, frozenset(required))

    def _plain(self, page: Page, table: Table) -> Side | None:
        """The side in a body that is plain JSON: the schema there that has most of the table's names."""
        names = {row.name for row in table.rows if row.name}
        levels = [level for root in self._roots(page, table) for level in self.levels(root)]
        best = max(levels, key=lambda level: self._shared(names, level), default=())
        # A table that says of no operation what it is about may be about something that is described nowhere.
        if not best or (table.holds == "fields" and self._shared(names, best) * 2 < len(names)):
            return None
        known = self.description.members(best)
        known |= {name: below for name in names if (below := self._below(best, name))}
        needed = frozenset(name for name in known if self.description.requires(best, name))
        return Side(best[0], known, needed, is_open=self.description.is_open(best))

    def _shared(self, names: set[str], level: Pointers) -> int:
        return sum(1 for name in names if self._below(level, name))

    def _below(self, schema: Pointers, name: str) -> Pointers:
        """The schema of a member, also of one that is named with those around it: ``address.city``."""
        if found := self.description.member(schema, name):
            return found
        for part in re.findall(r"[^.\[\]]+", name):
            schema = self.description.member(schema, part) or self.description.member(
                self.description.items(schema), part
            )
        return schema

    def _roots(self, page: Page, table: Table) -> Iterator[Pointers]:
        """The bodies that a table may be about. One of fields may tell what is sent."""
        operation = self.operation(page, table)
        candidates = [operation] if operation else self.operations(page) if table.holds == "fields" else []
        sent = [sent_media(each) for each in candidates]
        returned = [success_media(each) for each in candidates] if table.holds == "fields" else []
        for media in (*returned, *sent):
            if media and media.pointer:
                yield self.description.schema(media.pointer)

    def levels(self, root: Pointers) -> Iterator[Pointers]:
        """The objects that a schema describes: the root, its items, and those below, outermost first."""
        seen: set[Pointers] = set()
        waiting = [root]
        while waiting:
            schema = waiting.pop(0)
            if not schema or schema in seen:
                continue
            seen.add(schema)
            members = self.description.members(schema)
            if members:
                yield schema
            waiting += [self.description.items(schema), *members.values()]


def sent_media(operation: Operation) -> Media | None:
    """The media type that a request has: JSON, or else that of a form."""
    if operation.body is None:
        return None
    forms = (each for each in operation.body.media if "form" in each.media_type)
    return request_media(operation) or next(forms, None)


def success_media(operation: Operation) -> Media | None:
    """The media type of the first reply that is no failure and has a body of JSON."""
    statuses = [int(each.status) for each in operation.responses if each.status in _SUCCESSES]
    return next((media for status in statuses if (media := reply_media(operation, status))), None)


def data_schema(action: Action, description: Description, holds: str) -> Pointers:
    """The schema of the resource object that a request sends or a reply brings."""
    operation = action.operation
    media = request_media(operation) if holds == "arguments" else success_media(operation)
    if media is None or not media.pointer:
        return ()
    data = description.member(description.schema(media.pointer), "data")
    is_list = action.cardinality == "many" and holds != "arguments"
    return description.items(data) if is_list else data
