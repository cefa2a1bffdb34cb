"""The description's own examples and those of the pages, value by value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..api.ir import Example, Media
from ..data import is_array, is_object
from ..source.pointer import Tokens
from .context import Context
from .disagreement import shown
from .facts import Body

_LEFT_OUT, _NOT_THERE = "it is left out", "it is not there"

Difference = tuple[Tokens, str, str]


def pairs(context: Context) -> Iterator[tuple[Body, Media]]:
    """Each example body, with the media type that the description has for it."""
    for held in context.held:
        if held.action is None:
            continue
        request, reply = held.exchange.request, held.exchange.reply
        for body, media in ((request.body, held.sent), (reply.body, held.returned)):
            if body and media:
                yield body, media


def nearest(body: Body, media: Media) -> tuple[list[Difference], Example]:
    """The description's example that is most like the page's, and in what the two differ."""
    compared = [(list(_shown(body, each.value)), each) for each in media.examples]
    return min(compared, key=lambda each: len(each[0]))


def _shown(body: Body, value: Any) -> Iterator[Difference]:
    """The differences in what the page shows."""
    for each in differences(body.value, value):
        if not body.stand_ins.lack(each[0], is_there=each[1] != _NOT_THERE):
            yield each


def differences(old: Any, new: Any, tokens: Tokens = ()) -> Iterator[Difference]:
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


def _parts(old: dict[Any, Any], new: dict[Any, Any], key: str | int, tokens: Tokens) -> Iterator[Difference]:
    if key not in new:
        yield tokens, shown(old[key]), _LEFT_OUT
    elif key not in old:
        yield tokens, _NOT_THERE, shown(new[key])
    else:
        yield from differences(old[key], new[key], tokens)
