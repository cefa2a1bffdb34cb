"""Comparing what belongs to all operations: where they are, and how callers prove who they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..api.calls import Call
from ..api.document import Document, Place, as_list, as_mapping, as_names, as_text
from .change import Change
from .subject import Subject
from .values import canonical, shown

_Scheme = tuple[str, ...]
_Way = frozenset[tuple[_Scheme, str]]


class _Ways(NamedTuple):
    """The ways to prove who calls, each with the words for it; and where they are written."""

    ways: dict[_Way, str]
    pointer: str


def security(old: Document, new: Document, old_call: Call, new_call: Call) -> Iterator[Change]:
    """Ways to be let in that do not suffice any more, and new ones."""
    before, after = _ways(old, old_call), _ways(new, new_call)
    for way, words in before.ways.items():
        if not any(other <= way for other in after.ways):
            yield _security("security", before, after, (words,), tuple(after.ways.values()))
    for way, words in after.ways.items():
        if not any(other <= way for other in before.ways):
            yield _security("security added", before, after, (), (words,))


def _security(what: str, old: _Ways, new: _Ways, before: tuple[str, ...], after: tuple[str, ...]) -> Change:
    return Change(
        what=what, side="call", subject=Subject("security", name=", ".join(before or after)), old=old.pointer,
        new=new.pointer, before=before, after=after,
    )  # fmt: skip


def _ways(document: Document, call: Call) -> _Ways:
    """Those of the operation, else of the document. A scheme is known by what it is, not by its name."""
    place = call.place.child("security")
    if not place.exists:
        place = document.root.child("security")
    found: dict[_Way, str] = {}
    for requirement in as_list(place.value):
        names = as_mapping(requirement)
        way = {(_scheme(document, name), scope) for name in names for scope in ("", *as_names(names[name]))}
        words = " with ".join(
            f"{name} ({', '.join(scopes)})" if (scopes := as_names(names[name])) else name for name in names
        )
        found[frozenset(way)] = words or "none"
    return _Ways(found or {frozenset(): "none"}, place.pointer if place.exists else "")


def _scheme(document: Document, name: str) -> _Scheme:
    place = document.resolve(document.root.child("components").child("securitySchemes").child(name))
    value = place.mapping
    if not value:
        return (name,)
    words = [as_text(value.get(word)) for word in ("type", "scheme", "in", "name", "openIdConnectUrl")]
    return (words[0], words[1].lower(), *words[2:])


def token_urls(old: Document, new: Document) -> Iterator[Change]:
    """Addresses at which OAuth 2 tokens are got, of schemes that have kept their name."""
    holders = [each.root.child("components").child("securitySchemes") for each in (old, new)]
    for name in holders[0].mapping:
        flows = [d.resolve(h.child(name)).child("flows") for d, h in zip((old, new), holders, strict=True)]
        for kind in flows[0].mapping:
            for word in ("tokenUrl", "authorizationUrl"):
                before, after = (each.child(kind).child(word) for each in flows)
                if before.exists and after.exists and before.value != after.value:
                    yield Change(
                        what="token address", side="call", subject=Subject("security scheme", name=name),
                        old=before.pointer, new=after.pointer, before=shown([before.value]),
                        after=shown([after.value]), name=word,
                    )  # fmt: skip


def servers(old: Document, new: Document, old_call: Call, new_call: Call) -> Iterator[Change]:
    """Base URLs that are gone or new, and what their variables may be."""
    (before, old_at), (after, new_at) = _servers(old, old_call), _servers(new, new_call)
    for url, place in before.items():
        subject = Subject("server", name=url)
        if url not in after:
            yield Change(
                what="server removed",
                side="call",
                subject=subject,
                old=place.pointer,
                new=new_at,
                name=url,
                removed=True,
                after=tuple(after),
            )
        else:
            yield from _variables(place, after[url])
    for url, place in after.items():
        if url not in before:
            yield Change(
                what="server added",
                side="call",
                subject=Subject("server", name=url),
                old=old_at,
                new=place.pointer,
                name=url,
            )


def _servers(document: Document, call: Call) -> tuple[dict[str, Place], str]:
    """Of the operation, else of its path, else of the document; by URL."""
    for holder in (call.place, call.item, document.root):
        place = holder.child("servers")
        if as_list(place.value):
            return {
                as_text(each.mapping.get("url")).rstrip("/"): each
                for each in document.items(place, "`servers`")
            }, place.pointer
    return {"": document.root}, ""


def _variables(old: Place, new: Place) -> Iterator[Change]:
    before, after = old.child("variables"), new.child("variables")
    for name in before.mapping:
        one, other = before.child(name), after.child(name)
        if not other.exists:
            continue
        gone = [v for v in as_list(one.mapping.get("enum")) if v not in as_list(other.mapping.get("enum"))]
        changed = [
            word
            for word in ("default",)
            if canonical(one.mapping.get(word)) != canonical(other.mapping.get(word))
        ]
        subject = Subject("server variable", name=name)
        if gone and other.mapping.get("enum"):
            yield Change(
                what="server value",
                side="call",
                subject=subject,
                old=one.child("enum").pointer,
                new=other.child("enum").pointer,
                before=shown(as_list(one.mapping["enum"])),
                after=shown(as_list(other.mapping["enum"])),
            )
        for word in changed:
            yield Change(
                what="server default",
                side="call",
                subject=subject,
                old=one.pointer,
                new=other.child(word).pointer,
                before=shown([one.mapping.get(word)]),
                after=shown([other.mapping.get(word)]),
            )
