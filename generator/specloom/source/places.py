"""Where the members of a document stand in its text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from .pointer import step


class Place(NamedTuple):
    """Line and column, from 1, of a member's key or of an item, and the places inside it."""

    line: int
    column: int
    children: Children = None


Children = dict[str, Place] | list[Place] | None


def find(place: Place, tokens: Iterable[str]) -> Place:
    """The place of a pointer's tokens, or of the nearest parent that the text has."""
    for token in tokens:
        try:
            place = step(place.children, token)
        except KeyError:
            break
    return place
