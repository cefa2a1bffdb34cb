"""The description's own examples against those of the pages: every departure is to be on purpose."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..api.ir import Media
from ..source.data import is_array, is_object
from ..source.pointer import Tokens, join
from .description import Description, reply_media, request_media
from .disagreement import Against, Disagreement, shown
from .facts import Body, Page

_HINT = "Copy the page's example, or excuse the difference with a waiver that gives the reason."
_LEFT_OUT, _NOT_THERE = "it is left out", "it is not there"


def check(page: Page, description: Description) -> Iterator[Disagreement]:
    """Every place in which the description's example differs from the page's."""
    for exchange in page.exchanges:
        kind = exchange.operation
        action = description.action(page.resource, kind) if kind else None
        if action is None:
            continue
        sent = request_media(action.operation)
        returned = reply_media(action.operation, exchange.reply.status)
        for body, media in ((exchange.request.body, sent), (exchange.reply.body, returned)):
            if body and media:
                yield from _copy(body, media, description)


def _copy(body: Body, media: Media, description: Description) -> Iterator[Disagreement]:
    compared = [(list(differences(body.value, each.value)), each) for each in media.examples]
    if not compared:
        against = Against(description.where(media.pointer), "there is none")
        yield Disagreement("spec-copy-missing", body.spot, "", "has an example", against, _HINT)
        return
    found, nearest = min(compared, key=lambda each: len(each[0]))
    for tokens, says, instead in found:
        against = Against(description.where(nearest.pointer), instead)
        yield Disagreement("spec-copy", body.at(tokens), join(tokens), says, against, _HINT)


def differences(old: Any, new: Any, tokens: Tokens = ()) -> Iterator[tuple[Tokens, str, str]]:
    """The smallest places in which two JSON values differ, with what each has there."""
    if is_object(old) and is_object(new):
        for name in [*old, *(name for name in new if name not in old)]:
            yield from _parts(old, new, name, (*tokens, name))
    elif is_array(old) and is_array(new):
        before, after = dict(enumerate(old)), dict(enumerate(new))
        for index in range(max(len(old), len(new))):
            yield from _parts(before, after, index, (*tokens, str(index)))
    elif type(old) is not type(new) or old != new:
        yield tokens, shown(old), shown(new)


def _parts(old: dict[Any, Any], new: dict[Any, Any], key: str | int, tokens: Tokens) -> Any:
    if key not in new:
        yield tokens, shown(old[key]), _LEFT_OUT
    elif key not in old:
        yield tokens, _NOT_THERE, shown(new[key])
    else:
        yield from differences(old[key], new[key], tokens)
