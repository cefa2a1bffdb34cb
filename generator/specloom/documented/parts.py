"""Pages that tell of several things, one after the other, as those of plain APIs do.

A resource type of JSON:API has its own name in every body. In plain JSON only the nearest address says what a
table or an example is about: where a page names several, it is looked at part by part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..data import is_array, is_object
from . import addresses
from .description import Description
from .facts import Exchange, Listing, Page, Table
from .sides import success_media


@dataclass(frozen=True, slots=True)
class Call:
    """A method and an address on a page, and what that address is about."""

    line: int
    method: str
    target: str
    operation: str | None
    subject: str


def parts(page: Page, description: Description) -> Iterator[Page]:
    """The page with the address of each of its tables; one page for each thing that it is about."""
    calls = _joined(sorted(_calls(page, description), key=lambda each: each.line), description)
    if not calls or page.resource in description.resources or _is_owned(calls, description):
        yield page
        return
    page = replace(page, tables=tuple(_anchored(table, calls) for table in page.tables))
    subjects = list(dict.fromkeys(call.subject for call in calls))
    if len(subjects) == 1:
        yield page
        return
    sorter = _Sorter(page, calls)
    for subject in subjects:
        yield sorter.part(subject)


def _calls(page: Page, description: Description) -> Iterator[Call]:
    for each in page.endpoints:
        yield Call(
            each.spot.line, each.method or "", each.target, each.operation, _subject(each.target, description)
        )
    for exchange in page.exchanges:
        request = exchange.request
        if request.method:
            subject = _subject(request.target, description)
            yield Call(request.spot.line, request.method, request.target, exchange.operation, subject)


def _subject(target: str, description: Description) -> str:
    """The path of the collection that an address is in."""
    known = description.operations_at(target)
    path = known[0].path if known else addresses.path(target)
    return re.sub(r"/(?:\{[^/]*\}|:\w+|<[^/]*>|\d+)$", "", path.rstrip("/"))


def _joined(calls: Sequence[Call], description: Description) -> list[Call]:
    """The calls, those of ``/pets/search`` and the like with those of the collection above."""
    replies = {call.subject: _replies(call, description) for call in calls}

    def subject(call: Call) -> str:
        above = call.subject.rpartition("/")[0]
        return above if replies.get(above, frozenset()) & replies[call.subject] else call.subject

    return [replace(call, subject=subject(call)) for call in calls]


def _replies(call: Call, description: Description) -> frozenset[str]:
    """The schemas of what an address returns, or of the items of that."""
    found: set[str] = set()
    for operation in description.operations_at(call.target):
        media = success_media(operation)
        schema = description.schema(media.pointer) if media and media.pointer else ()
        found.update(schema, description.items(schema))
    return frozenset(found)


def _is_owned(calls: Sequence[Call], description: Description) -> bool:
    """Whether one of the addresses is that of a resource type."""
    found = (each for call in calls for each in description.operations_at(call.target))
    return any(each.pointer in description.owners for each in found)


def _nearest(line: int, operation: str | None, calls: Sequence[Call]) -> Call:
    """The last call above a line, or the first below; one of the same operation is preferred."""
    fitting = [each for each in calls if each.operation == operation] if operation else []
    candidates = fitting or calls
    above = [each for each in candidates if each.line <= line]
    return above[-1] if above else candidates[0]


def _anchored(table: Table, calls: Sequence[Call]) -> Table:
    """The table with method and address, unless it is about no operation."""
    if table.target or (table.holds == "fields" and not table.operation):
        return table
    call = _nearest(table.spot.line, table.operation, calls)
    return replace(table, method=call.method, target=call.target) if call.method else table


class _Sorter:
    """Tells to which of its parts everything on a page belongs."""

    def __init__(self, page: Page, calls: Sequence[Call]) -> None:
        self.page = page
        self.calls = calls
        self.names: dict[str, set[str]] = {}
        for exchange in page.exchanges:
            self.names.setdefault(self._of_exchange(exchange), set()).update(_names(exchange))
        for table in page.tables:
            if table.target:
                names = {row.name for row in table.rows if table.holds != "parameters"}
                self.names.setdefault(self._of_table(table), set()).update(names)

    def part(self, subject: str) -> Page:
        """What of the page is about one subject."""
        page = self.page
        return replace(
            page,
            resource=page.resource if subject == self.calls[0].subject else "",
            endpoints=tuple(each for each in page.endpoints if self._at(each.spot.line) == subject),
            tables=tuple(each for each in page.tables if self._of_table(each) == subject),
            lists=tuple(each for each in page.lists if self._of_list(each) == subject),
            exchanges=tuple(each for each in page.exchanges if self._of_exchange(each) == subject),
            unread=page.unread if subject == self.calls[0].subject else (),
        )

    def _at(self, line: int) -> str:
        return _nearest(line, None, self.calls).subject

    def _of_exchange(self, exchange: Exchange) -> str:
        request = exchange.request
        named = [
            each for each in self.calls if (each.method, each.target) == (request.method, request.target)
        ]
        if named:
            return named[0].subject
        return _nearest(request.spot.line, exchange.operation, self.calls).subject

    def _of_list(self, listing: Listing) -> str:
        return _nearest(listing.spot.line, listing.operation, self.calls).subject

    def _of_table(self, table: Table) -> str:
        """By its address; one of fields without that stands where its names are used most."""
        line = table.spot.line
        if table.target or table.holds != "fields":
            named = [each for each in self.calls if each.target == table.target]
            return named[0].subject if named else self._at(line)
        names = {row.name for row in table.rows}
        here = self._at(line)
        shared = {subject: len(names & known) for subject, known in self.names.items()}
        best = max(shared, key=lambda each: (shared[each], each == here), default=here)
        return best if shared.get(best, 0) * 2 >= len(names) else here


def _names(exchange: Exchange) -> set[str]:
    """The names of an example's members: of the body, and of what lies just below it."""
    bodies = (exchange.request.body, exchange.reply.body)
    levels: list[Any] = [body.value for body in bodies if body]
    found: set[str] = set()
    for _ in range(3):
        objects = [each for each in levels if is_object(each)]
        found.update(name for each in objects for name in each)
        levels = [below for each in objects for below in each.values()] + [
            item for each in levels if is_array(each) for item in each[:5]
        ]
    return found
