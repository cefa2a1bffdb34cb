"""Comparing operations: which is which, then what is sent to them and what they reply."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..api.calls import Call, calls, content, is_json_api, replies, request_body, schema_place
from ..api.document import Document, Place, as_text
from .change import Change, Side
from .parameters import parameters
from .schemas import Comparison
from .shape import Spot
from .subject import Subject

_ACTIONS = {"POST": "create", "PATCH": "update", "PUT": "update"}


def paired_calls(old: Document, new: Document) -> tuple[list[tuple[Call, Call]], list[Call], list[Call]]:
    """Operations that are in both documents, and those that are in one of them only.

    An operation is known by its method and its path; what the path calls its parameters does not count.
    """
    before, after = _by_address(old), _by_address(new)
    both = [(call, after[key]) for key, call in before.items() if key in after]
    return (
        both,
        [call for key, call in before.items() if key not in after],
        [call for key, call in after.items() if key not in before],
    )


def _by_address(document: Document) -> dict[tuple[str, str], Call]:
    found: dict[tuple[str, str], Call] = {}
    for call in calls(document):
        found.setdefault((call.method, re.sub(r"\{[^{}]*\}", "{}", call.path)), call)
    return found


class Bodies:
    """Compares what a pair of operations is sent and what it replies; schemas go to the comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._old = comparison.old.document
        self._new = comparison.new.document

    def compare(self, old: Call, new: Call, user: int) -> Iterator[Change]:
        """What differs between two operations apart from their schemas, which are left to the comparison."""
        yield from parameters(self._comparison, old, new, user)
        yield from self._request(old, new, user)
        yield from self._replies(old, new, user)

    def _request(self, old: Call, new: Call, user: int) -> Iterator[Change]:
        before, after = request_body(self._old, old), request_body(self._new, new)
        places = (before, after)
        if before.exists != after.exists:
            what = "body removed" if before.exists else "body added"
            at = [
                place.pointer if place.exists else call.place.pointer
                for place, call in zip(places, (old, new), strict=True)
            ]
            needed = ("required",) * (after.mapping.get("required") is True)
            yield Change(
                what=what,
                side="request",
                subject=Subject("body"),
                old=at[0],
                new=at[1],
                after=needed,
                removed=before.exists,
            )
            return
        yield from _optional(before, after)
        document = Subject("document", action=_ACTIONS.get(new.method, ""))
        yield from self._content(before, after, "request", document, user)

    def _replies(self, old: Call, new: Call, user: int) -> Iterator[Change]:
        before, after = dict(replies(self._old, old)), dict(replies(self._new, new))
        for status, reply in before.items():
            fitting = _covering(status, after)
            if fitting:
                yield from self._content(reply, after[fitting], "reply", Subject("document"), user)
                yield from self._headers(reply, after[fitting], user)
            else:
                subject = Subject("status", name=status)
                yield Change(
                    what="status removed",
                    side="reply",
                    subject=subject,
                    old=reply.pointer,
                    new=new.place.child("responses").pointer,
                    name=status,
                    removed=True,
                )
        for status, reply in after.items():
            if not _covering(status, before):
                subject = Subject("status", name=status)
                yield Change(
                    what="status added",
                    side="reply",
                    subject=subject,
                    old=old.place.child("responses").pointer,
                    new=reply.pointer,
                    name=status,
                )

    def _content(self, old: Place, new: Place, side: Side, document: Subject, user: int) -> Iterator[Change]:
        before, after = (
            {_name(name): (name, media) for name, media in content(each, body)}
            for each, body in ((self._old, old), (self._new, new))
        )
        for key, (name, media) in before.items():
            if key in after:
                self._media(name, (media, after[key][1]), side, document, user)
            else:
                yield _media_change(
                    "content removed", side, name, media.pointer, new.child("content").pointer
                )
        for key, (name, media) in after.items():
            if key not in before and (before or side == "reply"):
                yield _media_change("content added", side, name, old.child("content").pointer, media.pointer)

    def _media(self, name: str, media: tuple[Place, Place], side: Side, document: Subject, user: int) -> None:
        old, new = map(schema_place, media)
        if _is_binary(name) and not (old.mapping and new.mapping):
            return  # A file needs no schema in OpenAPI 3.1, and `format: binary` in 3.0.
        spots = [Spot((schema,)) if schema.exists else Spot() for schema in (old, new)]
        subject = document if is_json_api(name) else Subject("body")
        self._comparison.add(spots[0], spots[1], side, subject, user)

    def _headers(self, old: Place, new: Place, user: int) -> Iterator[Change]:
        before, after = (
            {
                name.lower(): (name, header)
                for name, header in each.members(reply.child("headers"), "`headers`")
            }
            for each, reply in ((self._old, old), (self._new, new))
        )
        for key, (name, header) in before.items():
            subject = Subject("header", name=name)
            if key in after:
                spots = [Spot((place.child("schema"),)) for place in (header, after[key][1])]
                self._comparison.add(spots[0], spots[1], "reply", subject, user)
            else:
                yield Change(
                    what="header removed",
                    side="reply",
                    subject=subject,
                    old=header.pointer,
                    new=new.pointer,
                    name=name,
                    removed=True,
                )
        for key, (name, header) in after.items():
            if key not in before:
                yield Change(
                    what="header added",
                    side="reply",
                    subject=Subject("header", name=name),
                    old=old.pointer,
                    new=header.pointer,
                    name=name,
                )


def _optional(old: Place, new: Place) -> Iterator[Change]:
    required = [body.mapping.get("required") is True for body in (old, new)]
    if required[0] != required[1]:
        what = "body required" if required[1] else "body optional"
        yield Change(
            what=what,
            side="request",
            subject=Subject("body"),
            old=old.pointer,
            new=new.child("required").pointer,
        )


def _covering(status: str, others: dict[str, Place]) -> str:
    """The reply among the others that a status comes under: its own, that of its range, or the default."""
    ranged = f"{status[:1]}XX"
    return next((name for name in (status, ranged, "default") if name in others), "")


def _name(media_type: str) -> str:
    return re.sub(r"\s+", "", media_type).lower()


def _is_binary(media_type: str) -> bool:
    name = _name(media_type)
    return "json" not in name and not name.startswith(("text/", "application/x-www-form", "multipart/"))


def _media_change(what: str, side: Side, name: str, old: str, new: str) -> Change:
    subject = Subject("media type", name=as_text(name))
    return Change(
        what=what, side=side, subject=subject, old=old, new=new, name=name, removed=what.endswith("removed")
    )
