"""What differs between the members of two objects."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .change import Change, Side
from .shape import Shape, Spot
from .shapes import Shapes
from .subject import Subject

if TYPE_CHECKING:
    from .schemas import Comparison

_HIDDEN: dict[Side, str] = {"reply": "writeOnly", "request": "readOnly", "call": ""}


def members(comparison: Comparison, side: Side, subject: Subject, old: Shape, new: Shape) -> Iterator[Change]:
    """Members that have gone, have come, or are required in another way; and whether others are allowed."""
    before, after = _shown(comparison.old, side, old), _shown(comparison.new, side, new)
    for name in before:
        if name not in after:
            flag = _hiding(comparison, side, new, name)
            yield _gone(side, subject.inside(name), name, (old, new), flag)
    for name in after:
        if name not in before:
            yield _come(side, subject.inside(name), name, old, new)
        elif (name in old.required) != (name in new.required):
            yield _required(side, subject.inside(name), name, old, new)
    if bool(old.closed) != bool(new.closed):
        yield Change(
            what="closed" if new.closed else "opened",
            side=side,
            subject=subject,
            old=old.closed or old.where("properties"),
            new=new.closed or new.where("properties"),
        )


def _shown(shapes: Shapes, side: Side, shape: Shape) -> list[str]:
    """The members that this side of the exchange has. One that is only required counts, for it is named."""
    names = [name for name in shape.properties if not is_hidden(shapes, side, shape, name)]
    return names + [name for name in shape.required if name not in shape.properties]


def is_hidden(shapes: Shapes, side: Side, shape: Shape, name: str) -> bool:
    """Whether a member has no place in this direction: ``readOnly`` is not sent, ``writeOnly`` not got.

    What may never be there, as in ``sku: false``, is no member either.
    """
    member = shapes.of(Spot(shape.properties[name]))
    return member.flag(_HIDDEN[side]) or (not member.types and not member.null)


def _at(shape: Shape, name: str) -> str:
    places = shape.properties.get(name)
    return places[-1].pointer if places else shape.required.get(name, shape.where("properties"))


def _hiding(comparison: Comparison, side: Side, new: Shape, name: str) -> str:
    """Where it is written that the member has no place in this direction, "" if it is really gone."""
    if name not in new.properties:
        return ""
    return comparison.new.of(Spot(new.properties[name])).flags.get(_HIDDEN[side], "")


def _gone(side: Side, subject: Subject, name: str, shapes: tuple[Shape, Shape], flag: str) -> Change:
    old, new = shapes
    return Change(
        what=_HIDDEN[side] if flag else "member removed",
        side=side,
        subject=subject,
        old=_at(old, name),
        new=flag or new.where("properties"),
        name=name,
        removed=not flag,
    )


def _come(side: Side, subject: Subject, name: str, old: Shape, new: Shape) -> Change:
    return Change(
        what="member added",
        side=side,
        subject=subject,
        old=old.where("properties"),
        new=_at(new, name),
        name=name,
        after=("required",) if name in new.required else (),
    )


def _required(side: Side, subject: Subject, name: str, old: Shape, new: Shape) -> Change:
    """At the list of names if there is one, else at the member."""
    return Change(
        what="required" if name in new.required else "optional",
        side=side,
        subject=subject,
        old=old.required.get(name) or _at(old, name),
        new=new.required.get(name) or _at(new, name),
        name=name,
    )
