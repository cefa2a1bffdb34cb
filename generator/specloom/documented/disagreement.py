"""One place where a page disagrees: with itself, with another page, or with the API description."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..data import is_array, is_object
from ..diagnostics import Finding, Level, Position, Related
from ..source.pointer import Tokens
from .facts import Body, Row, Spot

PLACES = ("attributes", "relationships", "links", "meta")


class Against(NamedTuple):
    """The other side: where it stands, and what it says.

    A position is one of the description, a spot one of a page; text names what has no place.
    """

    where: Position | Spot | str
    says: str

    def side(self, page: str) -> str:
        """The side in words, as seen from a page."""
        if isinstance(self.where, Position):
            return "the description"
        if isinstance(self.where, Spot):
            return "elsewhere on the page" if self.where.page == page else self.where.page
        return self.where

    def related(self) -> tuple[Related, ...]:
        """The place, if it has one."""
        if isinstance(self.where, str):
            return ()
        place = self.where.printed if isinstance(self.where, Spot) else self.where
        return (Related(place, self.says),)


class Fix(NamedTuple):
    """What could be written to the description: a keyword of the schema at a place, and its value as JSON.

    For ``enum`` the value is one more of those allowed.
    """

    pointer: str
    keyword: str
    value: str


class Problem(NamedTuple):
    """What a rule finds on a page. ``hint`` says how to mend this one, where the rule's is too general."""

    spot: Spot
    member: str
    says: str
    against: Against
    hint: str = ""
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What a page says, and what stands against it.

    ``member`` names what it is about: a field or argument as ``member_key`` gives it, or a JSON
    pointer into an example's body.
    """

    rule: str
    spot: Spot
    member: str
    says: str
    against: Against
    hint: str = ""
    level: Level = Level.ERROR
    fixes: tuple[Fix, ...] = ()

    def finding(self, waived: str = "") -> Finding:
        """The same for people; ``waived`` is the reason why it is accepted, if it is."""
        about = f"{self.member}: " if self.member else ""
        spot, side = self.spot, self.against.side(self.spot.page)
        here = (Related(spot.printed, self.says),) if spot.is_recorded else ()
        return Finding(
            self.rule,
            Level.INFO if waived else self.level,
            f"{about}{self.says}; {side}: {self.against.says}",
            spot.position,
            spot.pointer if spot.is_recorded else "",
            self.hint,
            waived=waived,
            related=(*here, *self.against.related()),
        )


class Member(NamedTuple):
    """A member of a resource object: the tokens that lead to it there, its key and its value."""

    tokens: Tokens
    key: str
    value: Any


def member_key(place: str, name: str) -> str:
    """A member's name, with its place where that has a name space of its own.

    Attributes, relationships, ``id`` and ``type`` share one (JSON:API 1.1, section 7.2.2).
    """
    return f"{place}.{name}" if place in ("links", "meta") else name


def row_key(row: Row) -> str:
    """The key of the member that a row is about."""
    return member_key(row.place, row.name)


def shown(value: Any, limit: int = 80) -> str:
    """A value as JSON, cut where it is long."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def listed(values: Iterable[Any]) -> str:
    """Several values as JSON, separated by commas."""
    return ", ".join(map(shown, values))


def inside(value: Any, name: str) -> dict[str, Any]:
    """The object that is a member of ``value``; an empty one if there is none."""
    found = value.get(name) if is_object(value) else None
    return found if is_object(found) else {}


def objects(body: Body) -> list[tuple[Tokens, dict[str, Any]]]:
    """The resource objects of a body's primary data, with the tokens that lead to them."""
    data = body.value.get("data") if is_object(body.value) else None
    found: list[tuple[Tokens, Any]] = [(("data",), data)]
    if is_array(data):
        found = [(("data", str(index)), item) for index, item in enumerate(data)]
    return [(tokens, item) for tokens, item in found if is_resource(item)]


def is_resource(value: Any) -> bool:
    """Whether it is meant for a resource object, even if the type that it must have is forgotten."""
    return is_object(value) and ("type" in value or any(is_object(value.get(name)) for name in PLACES[:2]))


def members(resource: dict[str, Any]) -> list[Member]:
    """Every member of a resource object, those inside ``attributes`` and the like one by one."""
    found: list[Member] = []
    for name, value in resource.items():
        if name in PLACES:
            for inner, below in inside(resource, name).items():
                found.append(Member((name, inner), member_key(name, inner), below))
        else:
            found.append(Member((name,), name, value))
    return found
