"""Which alternative of an ``anyOf`` or ``oneOf`` is which in the other document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypedDict, Unpack

from .change import Change
from .shape import Shape, Spot, alternatives
from .shapes import Shapes

if TYPE_CHECKING:
    from .schemas import Comparison, Pair

_MAX_ALTERNATIVES = 200
_MAX_TRIED = 24


@dataclass(slots=True)
class Pairing:
    """Alternatives to compare with each other, and what can be told of those that are left."""

    pairs: list[tuple[Spot, Spot]] = field(default_factory=list[tuple[Spot, Spot]])
    changes: list[Change] = field(default_factory=list[Change])


def paired(comparison: Comparison, of: Pair, old: Shape, new: Shape) -> Pairing:
    """Pairs alternatives by the values that tell them apart, as the same, or as the only ones left."""
    pairing = Pairing()
    before = list(alternatives(of.old, old, _MAX_ALTERNATIVES))
    after = list(alternatives(of.new, new, _MAX_ALTERNATIVES))
    if max(len(before), len(after)) > _MAX_ALTERNATIVES:
        pairing.changes.append(
            _told(of, "undecided", old.where(), new.where(), note="it has too many alternatives")
        )
        return pairing
    _pair_tagged(comparison, pairing, before, after)
    _pair_same(comparison, pairing, before, after)
    if len(before) == len(after) == 1:
        pairing.pairs.append((before.pop(), after.pop()))
    if before and after:
        note = f"{len(before)} of its alternatives are not among the {len(after)} that are new"
        pairing.changes.append(
            _told(of, "undecided", old.where("oneOf", "anyOf"), new.where("oneOf", "anyOf"), note=note)
        )
        return pairing
    for spot in before:
        place = _place(comparison.old, spot)
        pairing.changes.append(_told(of, "alternative removed", place, _union(new), name=place, removed=True))
    for spot in after:
        place = _place(comparison.new, spot)
        pairing.changes.append(_told(of, "alternative added", _union(old), place, name=place))
    return pairing


def _pair_tagged(comparison: Comparison, pairing: Pairing, before: list[Spot], after: list[Spot]) -> None:
    """By what a member such as ``type`` is fixed to."""
    tags = {spot.key: tag for spot in after if (tag := _tag(comparison.new, spot))}
    for spot in list(before):
        tag = _tag(comparison.old, spot)
        fitting = [other for other in after if tag and tags.get(other.key) == tag]
        if len(fitting) == 1:
            pairing.pairs.append((spot, fitting[0]))
            before.remove(spot)
            after.remove(fitting[0])


def _tag(shapes: Shapes, spot: Spot) -> frozenset[tuple[str, str]]:
    """The text members that have one value only, or the type where it is no object."""
    shape = shapes.of(spot)
    if "object" not in shape.types:
        return frozenset({("", name) for name in shape.types if len(shape.types) == 1 and not shape.values})
    found = set[tuple[str, str]]()
    for name, places in shape.properties.items():
        values = shapes.of(Spot(places)).values
        if values and len(values) == 1:
            found.add((name, next(iter(values))))
    return frozenset(found)


def _pair_same(comparison: Comparison, pairing: Pairing, before: list[Spot], after: list[Spot]) -> None:
    if len(before) > _MAX_TRIED or len(after) > _MAX_TRIED:
        return
    for spot in list(before):
        for other in after:
            if comparison.same(spot, other):
                pairing.pairs.append((spot, other))
                before.remove(spot)
                after.remove(other)
                break


def _place(shapes: Shapes, spot: Spot) -> str:
    """Where the last chosen branch is written, else the schema."""
    pointer, index = spot.chosen[-1]
    return f"{pointer}/{index}" if pointer else shapes.of(spot).where()


def _union(shape: Shape) -> str:
    return shape.unions[-1].pointer if shape.unions else shape.where()


def _told(of: Pair, what: str, old: str, new: str, **more: Unpack[_More]) -> Change:
    return Change(what=what, side=of.side, subject=of.subject, old=old, new=new, **more)


class _More(TypedDict, total=False):
    name: str
    note: str
    removed: bool
