"""Faults as ``faults/*.yaml`` tell them, and how each is planted.

Every entry names the ``rule`` that has to find it, words of which each right finding has one (``about``),
and one change: of the service as it is described (``describe``), of the description's text (``document``), or
of a ``page``, of which ``older`` makes an older edition first; or all pages ``forget`` an attribute. ``also``
are further changes of pages.
"""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from .pages import Page, Row, write
from .service import HARBOUR, UNSET, Attribute, Service
from .styles import STYLES

Json = Any


@dataclass(frozen=True)
class Fault:
    """One entry."""

    entry: dict[str, Json]
    index: int

    @property
    def rule(self) -> str:
        return str(self.entry["rule"])

    @property
    def about(self) -> tuple[str, ...]:
        return tuple(self.entry["about"])

    @property
    def is_of_pages(self) -> bool:
        """Whether the pages are wrong, and not the description."""
        return not self.entry.keys() & {"describe", "document"}

    @property
    def styles(self) -> tuple[str, ...]:
        return tuple(self.entry.get("styles", STYLES))

    @property
    def id(self) -> str:
        side = next(
            side for side in ("describe", "document", "page", "older", "forget") if side in self.entry
        )
        return f"{self.rule}-{self.index}-{side}"

    def service(self) -> Service:
        """The service as the description has it."""
        where = self.entry.get("describe")
        return HARBOUR if where is None else _described(where, self.entry)

    def change(self, document: Json) -> None:
        """Changes the description itself."""
        if "document" in self.entry:
            for token in self.entry["document"].split("/")[1:]:
                key = token.replace("~1", "/").replace("~0", "~")
                document = document[int(key) if isinstance(document, list) else key]
            _merge(document, self.entry["set"])

    def pages(self) -> list[Page]:
        """The pages as they are published."""
        pages = write(HARBOUR)
        name = self.entry.get("page") or self.entry.get("older")
        page = next((page for page in pages if page.name == name), None)
        if page and "older" in self.entry:
            page = copy.deepcopy(page)
            page.edition = "old"
            pages.append(page)
        if page:
            _change(page, self.entry)
        if "forget" in self.entry:
            _forget(pages, *self.entry["forget"].split("."))
        for other in self.entry.get("also", ()):
            _change(next(page for page in pages if page.name == other["page"]), other)
        return pages


def faults() -> list[Fault]:
    """All of them."""
    files = sorted((Path(__file__).parent / "faults").glob("*.yaml"))
    entries = [entry for file in files for entry in yaml.safe_load(file.read_text("utf-8"))]
    return [Fault(entry, index) for index, entry in enumerate(entries)]


def _values(changes: dict[str, Json]) -> dict[str, Json]:
    """Lists as tuples, and the word for what is left open as that."""
    made = {name: tuple(value) if isinstance(value, list) else value for name, value in changes.items()}
    return {name: UNSET if value == "UNSET" else value for name, value in made.items()}


def _described(where: str, entry: dict[str, Json]) -> Service:
    changes = _values(entry.get("set", {}))
    if where == "service":
        return replace(HARBOUR, **changes)
    type_, _, member = where.partition(".")
    resource = HARBOUR.resource(type_)
    if "add" in entry:
        return HARBOUR.changed(resource.added(Attribute(entry["add"], "string", None, "One more.")))
    if "remove" in entry:
        return HARBOUR.changed(resource.without(member))
    return HARBOUR.changed(resource.changed(member, **changes) if member else replace(resource, **changes))


def _merge(place: dict[str, Json], changes: dict[str, Json]) -> None:
    """Sets members, and removes those that are null."""
    place.update(changes)
    for name in [name for name, value in changes.items() if value is None]:
        del place[name]


def _change(page: Page, entry: dict[str, Json]) -> None:
    if "row" in entry:
        _change_row(page, entry)
    elif "insert" in entry:
        page.rows.append(Row("attributes", entry["insert"], "string", "One more."))
    elif "body" in entry or "reply" in entry:
        side = "body" if "body" in entry else "reply"
        _change_member(getattr(page.examples[0], side), entry[side], entry)
    elif "example" in entry:
        page.examples[0] = replace(page.examples[0], **entry["example"])
    elif "headers" in entry:
        _merge(page.examples[0].headers, entry["headers"])
    elif "replace" in entry:
        _replace(page, *entry["replace"])
    else:
        for name, value in _values(entry["set"]).items():
            setattr(page, name, value)


def _change_row(page: Page, entry: dict[str, Json]) -> None:
    row = page.row(entry["row"])
    rows = page.rows if row in page.rows else page.parameters
    if "remove" in entry:
        rows.remove(row)
    if "repeat" in entry:
        rows.append(replace(row, **_values(entry["repeat"])))
    for name, value in _values(entry.get("set", {})).items():
        setattr(row, name, value)


def _change_member(value: Json, pointer: str, entry: dict[str, Json]) -> None:
    *steps, last = pointer.split("/")[1:]
    for step in steps:
        value = value[int(step) if isinstance(value, list) else step]
    if "remove" in entry:
        del value[last]
    else:
        value[last] = entry["value"]


def _forget(pages: list[Page], type_: str, name: str) -> None:
    """Removes an attribute from every table and example of a resource type."""
    for page in [page for page in pages if page.resource.type == type_]:
        page.rows = [row for row in page.rows if row.name != name]
        page.filters = tuple(each for each in page.filters if each != name)
        page.sorts = tuple(each for each in page.sorts if each != name)
        for example in page.examples:
            for body in (example.body, example.reply):
                data = (body or {}).get("data", [])
                for resource in data if isinstance(data, list) else [data]:
                    resource["attributes"].pop(name, None)


def _replace(page: Page, old: str, new: str) -> None:
    """Replaces a text in the example, wherever it is."""
    example = page.examples[0]
    example.target = example.target.replace(old, new)
    for side in ("body", "reply"):
        setattr(example, side, json.loads(json.dumps(getattr(example, side)).replace(old, new)))
