"""Where the members of a document stand in its text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, Union

Children = Union[dict[str, "Place"], list["Place"], None]


class Place(NamedTuple):
    """Line and column, from 1, of a member's key or of an item, and the places inside it."""

    line: int
    column: int
    children: Children = None


def find(place: Place, tokens: Iterable[str]) -> Place:
    """The place of a pointer's tokens, or of the nearest parent that the text has."""
    for token in tokens:
        children = place.children
        if isinstance(children, dict) and token in children:
            place = children[token]
        elif isinstance(children, list) and token.isdecimal() and int(token) < len(children):
            place = children[int(token)]
        else:
            break
    return place
