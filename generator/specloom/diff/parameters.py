"""Comparing the parameters of two operations, each known by its place and its name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict, Unpack

from ..api.calls import Call, template_parameters
from ..api.document import Document, Place, as_text
from .change import Change
from .schemas import Comparison
from .shape import Spot
from .subject import Subject

_PLACES = ("path", "query", "header", "cookie")
_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}

_Key = tuple[str, str]


def parameters(comparison: Comparison, old: Call, new: Call, user: int) -> Iterator[Change]:
    """What differs between the parameters; their schemas are left to the comparison."""
    before, after = _declared(comparison.old.document, old), _declared(comparison.new.document, new)
    for key, place in before.items():
        if key in after:
            yield from _compare(comparison, place, after[key], user)
        else:
            yield _change("parameter removed", place, place.pointer, new.place.pointer, removed=True)
    for key, place in after.items():
        if key not in before:
            yield _change(
                "parameter added",
                place,
                old.place.pointer,
                place.pointer,
                after=("required",) * _needed(place),
            )


def _declared(document: Document, call: Call) -> dict[_Key, Place]:
    """Parameters by place and name: header names in small letters, those of the path by their position."""
    names = list(dict.fromkeys(template_parameters(call.path)))
    found: dict[_Key, Place] = {}
    for holder in (call.item, call.place):
        for place in document.items(holder.child("parameters"), "`parameters`"):
            name, where = as_text(place.mapping.get("name")), as_text(place.mapping.get("in"))
            if where not in _PLACES:
                continue
            if where == "path":
                if name not in names:
                    continue
                key = str(names.index(name))
            else:
                key = name.lower() if where == "header" else name
            found[where, key] = place
    return found


def _compare(comparison: Comparison, old: Place, new: Place, user: int) -> Iterator[Change]:
    before, after = old.mapping, new.mapping
    if _needed(old) != _needed(new):
        what = "parameter required" if _needed(new) else "parameter optional"
        yield _change(what, new, old.pointer, new.child("required").pointer)
    if before["name"] != after["name"] and after["in"] == "path":
        yield _change(
            "parameter renamed", old, old.child("name").pointer, new.child("name").pointer,
            before=(str(before["name"]),), after=(str(after["name"]),),
        )  # fmt: skip
    if _style(old) != _style(new):
        yield _change("parameter style", new, old.pointer, new.pointer, before=_style(old), after=_style(new))
    if after.get("deprecated") is True and before.get("deprecated") is not True:
        yield _change("deprecated", new, old.pointer, new.child("deprecated").pointer)
    comparison.add(_schema(old), _schema(new), "request", _subject(new), user)


def _schema(place: Place) -> Spot:
    """Its schema, or that of the one media type that it has instead."""
    if place.child("schema").exists:
        return Spot((place.child("schema"),))
    content = place.child("content")
    for media_type in content.mapping:
        return Spot((content.child(media_type).child("schema"),))
    return Spot()


def _needed(place: Place) -> bool:
    return place.mapping.get("required") is True or place.mapping.get("in") == "path"


def _style(place: Place) -> tuple[str, ...]:
    """How values are written into the request; defaults as OpenAPI has them."""
    value = place.mapping
    content = list(place.child("content").mapping)
    if content:
        return (f"as {content[0]}",)
    style = as_text(value.get("style")) or _STYLES[as_text(value.get("in"))]
    explode = value.get("explode", style == "form") is True
    reserved = ("allowReserved",) * (value.get("allowReserved") is True)
    return (f"{style}{', exploded' * explode}", *reserved)


def _subject(place: Place) -> Subject:
    return Subject(f"{place.mapping['in']} parameter", name=as_text(place.mapping.get("name")))


def _change(what: str, place: Place, old: str, new: str, **more: Unpack[_More]) -> Change:
    subject = _subject(place)
    return Change(what=what, side="call", subject=subject, old=old, new=new, name=subject.name, **more)


class _More(TypedDict, total=False):
    before: tuple[str, ...]
    after: tuple[str, ...]
    removed: bool
