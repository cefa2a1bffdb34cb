"""What in an example's JSON stands for something that the page does not show.

A text that begins with dots is no value ("... 24 more"), nor is an item of a list that holds nothing else; a
member so named is none. Where dots stand outside of texts (``{...}``), facts say so with ``omits``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from ..data import is_array, is_object
from ..source.pointer import Tokens

DOTS = ("...", "\u2026")
_LESS = frozenset(("required", "dependentRequired", "minItems", "minProperties", "contains", "minContains"))
_MORE = frozenset(("additionalProperties", "unevaluatedProperties", "propertyNames", "maxProperties"))
_EITHER = frozenset(("oneOf", "anyOf", "not"))


class StandIns(NamedTuple):
    """Places of a body: ``left_out`` hold no value of their own, of ``partial`` only a part is shown."""

    left_out: frozenset[Tokens] = frozenset()
    partial: frozenset[Tokens] = frozenset()

    def hide(self, tokens: Tokens) -> bool:
        """Whether no value is shown at a place: a stand-in is there, or around it."""
        return any(tokens[:end] in self.left_out for end in range(len(tokens) + 1))

    def cut(self, tokens: Tokens) -> bool:
        """Whether an object or list may have more in it than the page shows."""
        return tokens in self.partial or tokens in self.left_out

    def lack(self, tokens: Tokens, *, is_there: bool) -> bool:
        """Whether the page does not say what is at a place, which it shows or not."""
        return self.hide(tokens) or (not is_there and bool(tokens) and tokens[:-1] in self.partial)

    def explain(self, tokens: Tokens, keyword: str) -> bool:
        """Whether a value breaks this keyword of its schema maybe only for what is not shown."""
        if self.hide(tokens):
            return True
        if keyword in _LESS:
            return tokens in self.partial
        below = [place for place in self.left_out if place[: len(tokens)] == tokens]
        if keyword in _MORE:
            return any(len(place) == len(tokens) + 1 for place in below)
        return keyword in _EITHER and bool(
            below or any(place[: len(tokens)] == tokens for place in self.partial)
        )


def find(value: Any, omits: Collection[Tokens] = ()) -> StandIns:
    """All of a body. ``omits`` are the places in which the page says that it leaves something out."""
    left_out: set[Tokens] = set()
    partial: set[Tokens] = set()
    for tokens, each in _inside_out(value):
        inner = list(_children(tokens, each))
        if is_object(each):
            named = [place for place, _ in inner if place[-1].startswith(DOTS)]
        else:
            named = [place for place, item in inner if place in left_out or _is_only(place, item, left_out)]
        left_out.update(named)
        if named or (tokens in omits and inner):
            partial.add(tokens)
        if (isinstance(each, str) and each.startswith(DOTS)) or (tokens in omits and not inner):
            left_out.add(tokens)
    return StandIns(frozenset(left_out), frozenset(partial))


def _is_only(tokens: Tokens, item: Any, left_out: Collection[Tokens]) -> bool:
    """Whether an item of a list is an object of nothing but stand-ins."""
    return is_object(item) and bool(item) and all((*tokens, name) in left_out for name in item)


def _inside_out(value: Any) -> Iterator[tuple[Tokens, Any]]:
    """Every value, those inside of another before it."""
    waiting: list[tuple[Tokens, Any]] = [((), value)]
    found: list[tuple[Tokens, Any]] = []
    while waiting:
        found.append(waiting.pop())
        waiting += _children(*found[-1])
    yield from reversed(found)


def _children(tokens: Tokens, value: Any) -> Iterator[tuple[Tokens, Any]]:
    if is_object(value):
        yield from (((*tokens, name), each) for name, each in value.items())
    elif is_array(value):
        yield from (((*tokens, str(index)), each) for index, each in enumerate(value))
