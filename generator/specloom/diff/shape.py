"""What a schema takes, once everything that it is composed of is put together.

A ``Shape`` is the same for all ways to write one meaning: ``$ref`` and ``allOf`` are merged, ``const`` is an
enum of one value, OpenAPI 3.0's ``nullable`` and boolean exclusive bounds are those of JSON Schema 2020-12,
and an ``anyOf`` of plain types, of values, or of one schema and null is a type, an enum, a null.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ..api.document import Place

TYPES = frozenset({"boolean", "object", "array", "number", "integer", "string"})
"""All types but null, which a shape keeps apart."""


class Spot(NamedTuple):
    """Schemas that all hold at one place of a message; none of them means that anything is allowed.

    ``chosen`` says which branch is meant of unions, by the pointer of the union.
    """

    places: tuple[Place, ...] = ()
    chosen: tuple[tuple[str, int], ...] = ()

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for equal spots of one document."""
        return (*(place.pointer for place in self.places), self.chosen)


class Limit(NamedTuple):
    """A bound: its value, whether the value itself is out of bounds, and where it is written."""

    value: float
    exclusive: bool
    pointer: str


class Union(NamedTuple):
    """Alternatives that are more than types or values: those of one ``anyOf`` or ``oneOf``, null left out."""

    pointer: str
    branches: tuple[Place, ...]
    null: bool


@dataclass(slots=True)
class Shape:
    """What a schema takes, and where each part of that is written (``at``, by keyword).

    ``values`` is None where any value of the types is taken; ``known`` are the values that an open enum
    names. ``opaque`` and ``conditions`` are what is only compared as a whole: keywords with plain values, and
    keywords with schemas.
    """

    types: frozenset[str] = TYPES
    null: bool = True
    typed: bool = False
    values: dict[str, Any] | None = None
    known: dict[str, Any] = field(default_factory=dict[str, Any])
    limits: dict[str, Limit] = field(default_factory=dict[str, Limit])
    patterns: dict[str, str] = field(default_factory=dict[str, str])
    formats: dict[str, str] = field(default_factory=dict[str, str])
    properties: dict[str, tuple[Place, ...]] = field(default_factory=dict[str, tuple[Place, ...]])
    required: dict[str, str] = field(default_factory=dict[str, str])
    closed: str = ""
    extra: tuple[Place, ...] = ()
    items: tuple[Place, ...] = ()
    unions: tuple[Union, ...] = ()
    default: tuple[Any, str] | None = None
    flags: dict[str, str] = field(default_factory=dict[str, str])
    opaque: dict[str, str] = field(default_factory=dict[str, str])
    conditions: tuple[tuple[str, Place], ...] = ()
    at: dict[str, str] = field(default_factory=dict[str, str])
    cut: bool = False

    def where(self, *keywords: str) -> str:
        """The pointer of the first of these keywords that is written, else of the schema itself."""
        return next((self.at[word] for word in keywords if word in self.at), self.at.get("", ""))

    def flag(self, name: str) -> bool:
        """Whether ``readOnly``, ``writeOnly`` or ``deprecated`` is set anywhere."""
        return name in self.flags


def absorb(shape: Shape, other: Shape) -> None:
    """``shape`` becomes what both take."""
    shape.types &= other.types
    shape.null &= other.null
    shape.typed |= other.typed
    if other.values is not None:
        mine = shape.values
        shape.values = {k: v for k, v in other.values.items() if mine is None or k in mine}
    shape.known = shape.known or other.known
    for name, limit in other.limits.items():
        mine_ = shape.limits.get(name)
        if mine_ is None or tighter(name, mine_, limit):
            shape.limits[name] = limit
    shape.patterns.update(other.patterns)
    shape.formats.update(other.formats)
    for name, places in other.properties.items():
        known = shape.properties.get(name, ())
        shape.properties[name] = known + tuple(place for place in places if place not in known)
    for name, pointer in other.required.items():
        shape.required.setdefault(name, pointer)
    shape.closed = shape.closed or other.closed
    shape.extra += other.extra
    shape.items += other.items
    shape.unions += other.unions
    shape.default = other.default or shape.default
    shape.flags.update(other.flags)
    shape.opaque.update(other.opaque)
    shape.conditions += other.conditions
    for word, pointer in other.at.items():
        shape.at.setdefault(word, pointer)
    shape.cut |= other.cut


def tighter(keyword: str, old: Limit, new: Limit) -> bool:
    """Whether the new bound leaves out something that the old one takes."""
    if keyword == "multipleOf":
        return not _divides(new.value, old.value)
    if keyword.startswith("min"):
        return new.value > old.value or (new.value == old.value and new.exclusive > old.exclusive)
    return new.value < old.value or (new.value == old.value and new.exclusive > old.exclusive)


def _divides(part: float, whole: float) -> bool:
    try:
        return (whole / part).is_integer() if isinstance(whole / part, float) else True
    except (OverflowError, ZeroDivisionError):
        return False


def alternatives(spot: Spot, shape: Shape, limit: int) -> Iterator[Spot]:
    """Each way to choose among the unions of a shape, no more than ``limit`` + 1 of them.

    A shape without unions is its own only alternative, and is marked as one.
    """
    ways: list[tuple[tuple[str, int], ...]] = [spot.chosen or (("", 0),)]
    for union in shape.unions:
        ways = [(*way, (union.pointer, index)) for way in ways for index in range(len(union.branches))]
        ways = ways[: limit + 1]
    return (Spot(spot.places, way) for way in ways)
