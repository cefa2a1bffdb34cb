"""Comparing webhooks: the service calls, so that its requests are what readers read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..api.calls import METHODS, content, is_json_api, schema_place
from ..api.document import Document, Place
from .change import Change
from .schemas import Comparison
from .shape import Spot
from .subject import Subject


def webhooks(comparison: Comparison, user: Callable[[str], int]) -> Iterator[Change]:
    """Webhooks that are not sent any more, and new ones; their bodies are left to the comparison."""
    before, after = _hooks(comparison.old.document), _hooks(comparison.new.document)
    for name, place in before.items():
        subject = Subject("webhook", name=name)
        if name not in after:
            yield Change(
                what="webhook removed",
                side="reply",
                subject=subject,
                old=place.pointer,
                new="/webhooks",
                removed=True,
            )
            continue
        bit = user(f"webhook {name}")
        bodies = [
            _schemas(each, hook)
            for each, hook in zip(
                (comparison.old.document, comparison.new.document), (place, after[name]), strict=True
            )
        ]
        for media_type, schema in bodies[0].items():
            if media_type in bodies[1]:
                subject = Subject("document" if is_json_api(media_type) else "body")
                comparison.add(schema, bodies[1][media_type], "reply", subject, bit)
    for name, place in after.items():
        if name not in before:
            yield Change(
                what="webhook added",
                side="reply",
                subject=Subject("webhook", name=name),
                old="/webhooks",
                new=place.pointer,
            )


def _hooks(document: Document) -> dict[str, Place]:
    return {
        f"{method.upper()} {name}": item.child(method)
        for name, item in document.members(document.root.child("webhooks"), "`webhooks`")
        for method in METHODS
        if method in item.mapping
    }


def _schemas(document: Document, hook: Place) -> dict[str, Spot]:
    body = document.resolve(hook.child("requestBody"))
    return {name: Spot((schema_place(media),)) for name, media in content(document, body)}
