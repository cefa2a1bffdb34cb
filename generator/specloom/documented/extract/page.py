"""Goes through the blocks of a page and puts the facts together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ...source.pointer import join
from . import definitions, kinds, losses, purposes, statuses, targets, vocabulary
from .blocks import Block, Call, Caption, Code, Fields, Grid, Heading, Item, Prose, Stray
from .examples import Examples, Exchange
from .messages import Json
from .result import Counts, Example, Extracted, Places, Unread
from .sections import Sections
from .tables import Tables

_FILTERS = r"(?:available |supported |allowed )?(?:filters|filterable (?:attributes|fields))"
_SORTABLE = r"(?:available |supported )?(?:sortable|sort) (?:attributes|fields)|sorting"
_LISTS = (
    ("filters", re.compile(_FILTERS, re.IGNORECASE)),
    ("sortable", re.compile(_SORTABLE, re.IGNORECASE)),
)
_BY_HEADING = ("a field", "is stated by a heading, and only tables and lists of fields are read")
_MEMBERS = ("page", "title", "kind", "resource", "endpoints", "tables", "lists", "exchanges")


def assemble(blocks: Iterable[Block], name: str, title: str) -> Extracted:
    """The facts of a page called ``name``; ``title`` is for a page without a heading."""
    page = _Page(name, title)
    for block in definitions.gathered(blocks):
        page.take(block)
    return page.finished()


class _Page:
    """What has been read of a page so far."""

    def __init__(self, name: str, title: str) -> None:
        self.name, self.title = name, title
        self.is_titled = False
        self.sections = Sections()
        self.examples = Examples(self.sections)
        self.endpoints: list[dict[str, Any]] = []
        self.tables = Tables(self.sections)
        self.lists: list[tuple[str, int, str]] = []
        self.items: list[Item] = []
        self.intro = ""
        self.name_alone: Heading | None = None
        self.unread: list[Unread] = []
        self.known: dict[tuple[str, ...], tuple[int, int]] = {(): (1, 1)}

    def take(self, block: Block) -> None:
        """Adds what a block says."""
        if not isinstance(block, Item):
            self._end_items()
        match block:
            case Heading():
                self._heading(block)
            case Prose():
                self._prose(block)
            case Item():
                self._item(block)
                self._said(block.line, block.text)
                self.sections.prose = block.text
            case Code():
                self.examples.take(block)
                self.sections.prose = ""
            case Grid():
                self.tables.take_grid(block)
            case Fields():
                self.tables.take(block)
            case Call():
                self._call(block)
            case Caption():
                self._caption(block)
            case Stray():
                self._note(block.line, block.column, block.what, block.why)
            case _:
                pass

    def _note(self, line: int, column: int, what: str, why: str) -> None:
        self.unread.append(Unread(line, column, what, why))

    # Headings and sentences

    def _heading(self, heading: Heading) -> None:
        for section in self.sections.open:
            if section.level >= heading.level:
                self.examples.finish(section)
        if not self.is_titled:
            self.title, self.is_titled = heading.text, True
            self.known[("title",)] = (heading.line, 1)
        self.sections.enter(heading)
        self.name_alone = heading if definitions.is_name(heading.marked) else None
        if definitions.is_field(heading.marked):
            self._note(heading.line, 1, *_BY_HEADING)
        self._addresses(heading.line, heading.text)
        if (status := statuses.in_title(heading.text)) is not None:
            self.sections.state(status, heading.line)

    def _caption(self, caption: Caption) -> None:
        if not caption.text:
            self.examples.finish(self.sections.here)
        self.sections.caption, self.sections.prose = caption.text, ""
        if (status := statuses.in_title(caption.text)) is not None:
            self.sections.state(status, caption.line)

    def _prose(self, prose: Prose) -> None:
        if self.name_alone and self._describes_field(prose.text):
            self._note(self.name_alone.line, 1, *_BY_HEADING)
        self.name_alone = None
        if definitions.is_drawn(prose.text):
            self._note(prose.line, 1, "a table", "its cells are framed by lines of signs, which is not read")
        if prose.text.startswith(": ") and definitions.is_typed(prose.text[2:]):
            self._note(prose.line, 1, "a definition", "an empty line parts it from its term")
        if holds := self._list_kind():
            self.lists.append((holds, prose.line, prose.text))
        self._said(prose.line, prose.text)
        self.sections.prose = prose.text

    def _describes_field(self, text: str) -> bool:
        """Whether a text below a heading that is a name is about a field of that name."""
        around = self.sections.open[-2].text if len(self.sections.open) > 1 else ""
        return definitions.is_typed(text) or purposes.is_named(around)

    def _item(self, item: Item) -> None:
        if not self.items:
            self.intro = self.sections.prose
        self.items.append(item)

    def _said(self, line: int, text: str) -> None:
        """Addresses and statuses in a sentence."""
        self._addresses(line, text)
        if stated := statuses.in_prose(text):
            self.sections.state(stated[0], line + text.count("\n", 0, stated[1]))

    def _addresses(self, line: int, text: str) -> None:
        for offset, found in targets.in_prose(text):
            self._endpoint(line + text.count("\n", 0, offset), found)

    def _endpoint(self, line: int, found: dict[str, Any]) -> None:
        made: dict[str, Any] = {"line": line}
        section = self.sections.here
        if method := found.get("method"):
            operation = self.sections.of(method, found["target"])
            section.called = section.called or operation
            section.call = Call(line, method, found["target"])
            if operation:
                made["operation"] = operation
        self.known[("endpoints", str(len(self.endpoints)))] = (line, 1)
        self.endpoints.append({**made, **found})

    def _call(self, call: Call) -> None:
        self.sections.enter(Heading(call.line, 2, call.summary))
        if call.method not in targets.METHODS:
            self._note(call.line, 1, "a method", f"the format has no place for {call.method[:20]}")
            return
        self._endpoint(call.line, {"method": call.method, "target": call.target})

    def _end_items(self) -> None:
        """A list whose every item begins with the name of a field is as good as a table."""
        items, self.items = self.items, []
        if not items:
            return
        if holds := self._list_kind():
            self.lists.append((holds, items[0].line, "\n".join(item.text for item in items)))
        elif len(items) > 1 or "`" in items[0].text or items[0].is_term:
            last, self.sections.prose = self.sections.prose, self.intro
            self.tables.take_items(items)
            self.sections.prose = last

    def _list_kind(self) -> str:
        for text in (self.sections.caption, self.sections.here.text):
            for holds, pattern in _LISTS:
                if pattern.fullmatch(text):
                    return holds
        return ""

    # The end

    def finished(self) -> Extracted:
        """The facts in their order, with nothing that the page does not have."""
        self._end_items()
        for section in self.sections.open:
            self.examples.finish(section)
        lists = self._names()
        facts: dict[str, Any] = {
            "page": self.name,
            "title": self.title,
            "kind": "",
            "resource": None,
            "endpoints": self.endpoints,
            "tables": self.tables.found,
            "lists": lists,
            "exchanges": [],
        }
        bodies: dict[tuple[str, ...], Example] = {}
        for index, exchange in enumerate(self.examples.found):
            facts["exchanges"].append(self._exchange(index, exchange, bodies))
        facts["resource"] = kinds.resource(facts)
        facts["kind"] = kinds.kind(self.title, self.tables.found, self._operations(facts))
        kept = {key: facts[key] for key in _MEMBERS if facts[key] or key == "title"}
        counts = Counts(len(self.tables.found), self.tables.rows, self.examples.count)
        unread = sorted(
            {*self.unread, *self.examples.unread, *self.tables.unread},
            key=lambda each: (each.line, each.column, each.what, each.why),
        )
        return Extracted(
            kept, Places(self.name, {**self.known, **self.tables.places}, bodies), tuple(unread), counts
        )

    def _operations(self, facts: dict[str, Any]) -> list[str | None]:
        return [each.get("operation") for key in ("endpoints", "exchanges") for each in facts[key]]

    def _names(self) -> list[dict[str, Any]]:
        """Lists of names, which may need the names of the whole page."""
        known = self.tables.names
        made: list[dict[str, Any]] = []
        for holds, line, text in self.lists:
            names, why = vocabulary.names(text, known)
            if names:
                self.known[("lists", str(len(made)))] = (line, 1)
                made.append({"holds": holds, "operation": "list", "line": line, "names": names})
            elif not re.search(r"\s", text):
                self._note(line, 1, f"a list of {holds}", why)
        return made

    def _exchange(
        self, index: int, exchange: Exchange, bodies: dict[tuple[str, ...], Example]
    ) -> dict[str, Any]:
        made: dict[str, Any] = {"operation": exchange.operation} if exchange.operation else {}
        for side, message in (("request", exchange.request), ("reply", exchange.reply)):
            if message is None:
                continue
            here = ("exchanges", str(index), side)
            self.known[here] = (message["line"], 1)
            made[side] = dict(message)
            if example := exchange.bodies.get(side):
                line = example.line + example.json.line - 1
                made[side]["body"] = {"line": line, **_omits(example.json), "json": example.json.value}
                self.known[(*here, "body")] = (line, 1)
                bodies[(*here, "body", "json")] = example
        self.known[("exchanges", str(index))] = (made.get("request") or made["reply"])["line"], 1
        return made


def _omits(body: Json) -> dict[str, list[str]]:
    found = losses.omits(body)
    return {"omits": [join(tokens) for tokens in found]} if found else {}
