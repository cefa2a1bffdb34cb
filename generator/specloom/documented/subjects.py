"""The objects in examples that tables are about.

In a JSON:API document these are the resource objects of the primary data. In plain JSON it is the object, or
the items of the list, whose members the tables name: the whole body or something just below it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from ..data import is_array, is_object
from ..source.pointer import Tokens
from .disagreement import PLACES, Member, is_resource, members, objects
from .facts import Body


class Subject(NamedTuple):
    """An object of an example, and the tokens that lead to it from the body's root."""

    tokens: Tokens
    value: dict[str, Any]
    is_resource: bool
    names: frozenset[str] = frozenset()

    @property
    def members(self) -> list[Member]:
        """Its members; those of a resource object one level down, where they have their names."""
        if self.is_resource:
            return members(self.value)
        own = [Member((name,), name, value) for name, value in self.value.items()]
        return [*own, *(found for name in self.names if "." in name for found in _below(self.value, name))]


def subjects(body: Body, names: Collection[str]) -> list[Subject]:
    """The objects of a body that tables with these names are about."""
    if is_document(body.value):
        return [Subject(tokens, value, is_resource=True) for tokens, value in objects(body)]
    shown = ([each for each in level if not _is_hidden(body, each.tokens)] for level in _levels(body.value))
    levels = [level for level in shown if level]
    shared = [len(set(names).intersection(*[level[0].value])) for level in levels]
    best = max(shared, default=0)
    level = levels[shared.index(best)] if best else []
    # What has hardly a name of the tables is something else that has an id, too.
    return [each._replace(names=frozenset(names)) for each in level if best * 2 >= len(level[0].value)]


def _below(value: dict[str, Any], name: str) -> Iterator[Member]:
    """The member that a table names with those around it, such as ``address.city``."""
    found: Any = value
    tokens = tuple(name.split("."))
    for token in tokens:
        if not is_object(found) or token not in found:
            return
        found = found[token]
    yield Member(tokens, name, found)


def is_cut(body: Body, subject: Subject) -> bool:
    """Whether the page may leave out some of an object's members."""
    places = [subject.tokens, *((*subject.tokens, name) for name in PLACES)]
    return any(body.stand_ins.cut(place) for place in places)


def _is_hidden(body: Body, tokens: Tokens) -> bool:
    return tokens in body.stand_ins.left_out


def is_document(value: Any) -> bool:
    """Whether a body looks like a document of JSON:API."""
    if not is_object(value) or "data" not in value:
        return is_object(value) and "errors" in value
    data = value["data"]
    items = data if is_array(data) else [data]
    return not items or any(item is None or is_resource(item) for item in items)


def _levels(value: Any) -> Iterator[list[Subject]]:
    yield list(_plain(value, ()))
    if is_object(value):
        for name, below in value.items():
            yield list(_plain(below, (name,)))


def _plain(value: Any, tokens: Tokens) -> Iterator[Subject]:
    if is_object(value):
        yield Subject(tokens, value, is_resource=False)
    elif is_array(value):
        for index, item in enumerate(value):
            if is_object(item):
                yield Subject((*tokens, str(index)), item, is_resource=False)
