"""What differs between two shapes in types, values and bounds."""

from __future__ import annotations

from collections.abc import Iterator

from .change import ANY, Change, Side
from .shape import Limit, Shape, tighter
from .subject import Subject
from .values import canonical, shown, spoken


def constraints(old: Shape, new: Shape, side: Side, subject: Subject) -> Iterator[Change]:
    """Every keyword that holds no other schema and says another thing than before."""
    yield from _types(old, new, side, subject)
    yield from _flags(old, new, side, subject)
    if old.types & new.types:  # Else the types say it all.
        for found in (_values, _limits, _texts, _default):
            yield from found(old, new, side, subject)


def _types(old: Shape, new: Shape, side: Side, subject: Subject) -> Iterator[Change]:
    if old.types == new.types:
        return
    many = subject.role in ("linkage", "resource") and len(old.types) == len(new.types) == 1
    yield Change(
        what="cardinality" if many and {*old.types, *new.types} == {"array", "object"} else "type",
        side=side,
        subject=subject,
        old=old.where("type", "const", "enum"),
        new=new.where("type", "const", "enum"),
        before=spoken(old.types),
        after=spoken(new.types),
        tighter=new.types < old.types,
        wider=old.types < new.types,
    )


def null_change(old: Shape, new: Shape, side: Side, subject: Subject) -> Iterator[Change]:
    """Null, if only one of them takes it."""
    # Who takes any type takes null; that is told with the types.
    if old.null != new.null and old.typed == new.typed:
        yield Change(
            what="null",
            side=side,
            subject=subject,
            old=old.where("type", "nullable", "enum"),
            new=new.where("type", "nullable", "enum"),
            before=("null",) if old.null else (),
            after=("null",) if new.null else (),
        )


def _values(old: Shape, new: Shape, side: Side, subject: Subject) -> Iterator[Change]:
    open_ = old.values is None and new.values is None
    before, after = (old.known, new.known) if open_ else (old.values or {}, new.values or {})
    before, after = ({k: v for k, v in each.items() if k != "null"} for each in (before, after))
    if before.keys() == after.keys() and (old.values is None) == (new.values is None):
        return
    yield Change(
        what="known values" if open_ else "values",
        side=side,
        subject=subject,
        old=old.where("enum", "const", "x-extensible-enum", "anyOf", "oneOf"),
        new=new.where("enum", "const", "x-extensible-enum", "anyOf", "oneOf"),
        before=ANY if old.values is None and not open_ else shown(before.values()),
        after=ANY if new.values is None and not open_ else shown(after.values()),
    )


def _limits(old: Shape, new: Shape, side: Side, subject: Subject) -> Iterator[Change]:
    for name in dict.fromkeys([*old.limits, *new.limits]):
        before, after = old.limits.get(name), new.limits.get(name)
        if before and after and before[:2] == after[:2]:
            continue
        yield Change(
            what="bound",
            side=side,
            subject=subject,
            old=before.pointer if before else old.where(),
            new=after.pointer if after else new.where(),
            before=_told(before),
            after=_told(after),
            name=name,
            tighter=after is not None and (before is None or tighter(name, before, after)),
        )


def _told(limit: Limit | None) -> tuple[str, ...]:
    return (f"{limit.value}{' (itself excluded)' * limit.exclusive}",) if limit else ()


def _texts(old: Shape, new: Shape, side: Side, subject: Subject) -> Iterator[Change]:
    for what, word, before, after in (
        ("pattern", "pattern", old.patterns, new.patterns),
        ("format", "format", old.formats, new.formats),
    ):
        if before.keys() != after.keys():
            yield Change(
                what=what,
                side=side,
                subject=subject,
                old=next((before[text] for text in before if text not in after), old.where(word)),
                new=next((after[text] for text in after if text not in before), new.where(word)),
                before=shown(before),
                after=shown(after),
                tighter=before.keys() < after.keys(),
            )


def _flags(old: Shape, new: Shape, side: Side, subject: Subject) -> Iterator[Change]:
    if new.flag("deprecated") and not old.flag("deprecated") and subject.role != "resource":
        pointer = new.flags["deprecated"]
        yield Change(what="deprecated", side="call", subject=subject, old=old.where(), new=pointer)
    if old.flag("uniqueItems") != new.flag("uniqueItems"):
        yield Change(
            what="bound",
            side=side,
            subject=subject,
            old=old.where("uniqueItems"),
            new=new.where("uniqueItems"),
            before=("true",) * old.flag("uniqueItems"),
            after=("true",) * new.flag("uniqueItems"),
            name="uniqueItems",
            tighter=new.flag("uniqueItems"),
        )


def _default(old: Shape, new: Shape, side: Side, subject: Subject) -> Iterator[Change]:
    if side != "request" or old.default is None:
        return
    if new.default is None or canonical(old.default[0]) != canonical(new.default[0]):
        yield Change(
            what="default",
            side=side,
            subject=subject,
            old=old.default[1],
            new=new.default[1] if new.default else new.where(),
            before=shown([old.default[0]]),
            after=shown([new.default[0]]) if new.default else (),
        )
