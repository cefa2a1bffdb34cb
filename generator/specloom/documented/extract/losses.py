"""What of an example that was read is not in its facts.

Not every departure is a loss: where a comma is missing, a comment stands or an ellipsis says that there is
more, the facts have all that the page states.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ...data import is_array, is_object
from ...source.pointer import Tokens
from .messages import DEPARTURES, Departure, Failure, Json, Reply, Request

_JSON = frozenset(
    (
        "another document",
        "duplicate name",
        "missing value",
        "text",
        "text after",
        "text before",
        "truncated",
        "unclosed string",
        "wrong bracket",
    )
)
_MESSAGE = frozenset(
    (
        "body",
        "body elsewhere",
        "header",
        "missing quote",
        "multipart",
        "option",
        "option not read",
        "several targets",
        "substitution",
    )
)
_BODY = frozenset(("body", "body elsewhere", "ellipsis", "multipart"))


def of_json(body: Json) -> Iterator[Failure]:
    """What of a body is lost. What stands before a body that is cut short is in the facts."""
    yield from _told(body.departures, _JSON)


def omits(body: Json) -> tuple[Tokens, ...]:
    """The objects and lists of which a body shows only a part, and values for which a placeholder stands."""
    found: set[Tokens] = set()
    for each in body.departures:
        if each.what == "truncated":
            found |= {each.tokens[:end] for end in range(len(each.tokens) + 1)}
        elif each.what == "placeholder" or (
            each.what in ("ellipsis", "stand-in") and not isinstance(_at(body.value, each.tokens), str)
        ):
            found.add(each.tokens)
    return tuple(sorted(tokens for tokens in found if tokens in body.positions))


def _at(value: Any, tokens: Tokens) -> Any:
    for token in tokens:
        if is_object(value) and token in value:
            value = value[token]
        elif is_array(value) and token.isdecimal() and int(token) < len(value):
            value = value[int(token)]
        else:
            return None
    return value


def of_message(message: Request | Reply) -> Iterator[Failure]:
    """What of a request or reply is lost, apart from what is in its JSON."""
    yield from _told(message.departures, _MESSAGE)
    told = any(each.what in _BODY for each in message.departures)
    if message.data is not None and message.body is None and not told:
        yield Failure(message.line, 1, "the body is a form, and the facts have a place for JSON only")


def _told(departures: Iterable[Departure], kinds: frozenset[str]) -> Iterator[Failure]:
    for each in departures:
        if each.what in kinds:
            shown = f" ({each.text[:60]})" if each.text else ""
            yield Failure(each.line, each.column, f"{DEPARTURES[each.what]}{shown}")
