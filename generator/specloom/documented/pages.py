"""Pages that are read directly: their facts, with places in the page itself."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from ..diagnostics import Position
from ..source.pointer import Tokens, join, split
from .extract import Extracted, Unread, extract
from .facts import Page, Spot, Unclear, page_of

_UNREAD = "unread"


@dataclass(frozen=True, eq=False)
class PageText:
    """A page that has been read. ``name`` is its file as the user named it, ``value`` what it states.

    ``known`` has the places of facts and of the members of examples by their JSON pointers.
    """

    name: str
    value: dict[str, Any]
    known: dict[str, tuple[int, int]] = field(repr=False)
    unread: tuple[Unread, ...] = ()

    def position(self, tokens: Tokens) -> Position:
        """The place in the page, or that of the nearest thing around it."""
        if tokens[:1] == (_UNREAD,):
            place = self.unread[int(tokens[1])]
            return Position(self.name, place.line, place.column)
        for length in range(len(tokens), -1, -1):
            if found := self.known.get(join(tokens[:length])):
                return Position(self.name, *found)
        return Position(self.name)

    def page(self) -> Page:
        """The facts, and what was not understood."""
        name: str = self.value["page"]
        unread = tuple(
            Unclear(Spot(name, each.line, self, (_UNREAD, str(index))), each.what, each.why)
            for index, each in enumerate(self.unread)
        )
        return replace(page_of(self), unread=unread)

    def kept(self) -> dict[str, Any]:
        """The same as plain data."""
        unread = [[each.line, each.column, each.what, each.why] for each in self.unread]
        return {"facts": self.value, "places": self.known, "unread": unread}


def read(text: str, page: str, file: str) -> PageText:
    """The page with this text. ``page`` is its name among pages, ``file`` that of its file."""
    extracted = extract(text, page)
    return PageText(file, extracted.facts, _places(extracted), extracted.unread)


def again(kept: Any, file: str) -> PageText:
    """The page that was kept. Raises KeyError, TypeError or ValueError if that is not what is there."""
    known = {str(pointer): (int(line), int(column)) for pointer, (line, column) in kept["places"].items()}
    unread = [
        Unread(int(line), int(column), str(what), str(why)) for line, column, what, why in kept["unread"]
    ]
    made = PageText(file, kept["facts"], known, tuple(unread))
    for pointer in known:
        split(pointer)
    made.page()
    return made


def _places(extracted: Extracted) -> dict[str, tuple[int, int]]:
    places = extracted.places
    found = {join(tokens): place for tokens, place in places.known.items()}
    for tokens, example in places.examples.items():
        begin = join(tokens)
        for inner in example.json.positions:
            position = places.position((*tokens, *inner))
            found[begin + join(inner)] = (position.line, position.column)
        found.setdefault(begin, example.spot(1, 1))
    return found
