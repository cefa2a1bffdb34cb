"""Example bodies against the schemas of the description."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..api.ir import Media
from ..data import is_array, is_object
from ..source import Pointer
from ..source.pointer import Tokens, join
from .context import Context, Held
from .description import Pointers
from .disagreement import PLACES, Against, Problem, inside, objects, shown
from .facts import Body
from .subjects import is_document
from .suggest import near

MEMBERS = "members"
"""What the members of plain JSON are called."""


def faults(body: Body, media: Media, context: Context) -> Iterator[Problem]:
    """What the schema does not allow, gathered by place."""
    if not media.pointer:
        return
    found: dict[Tokens, list[tuple[str, Pointer, str]]] = {}
    for path, message, place, keyword in context.validator.broken(body.value, media.pointer):
        if not body.stand_ins.explain(path, keyword):
            found.setdefault(path, []).append((message, place, keyword))
    for path, broken in found.items():
        value = _at(body.value, path)
        says = shown(value)
        messages = "; ".join(f"{text.removeprefix(says).strip()} ({keyword})" for text, _, keyword in broken)
        against = Against(context.description.where(broken[0][1]), messages)
        yield Problem(body.at(path), join(path), says, against, _hint(value, broken[0], context))


def _hint(value: Any, broken: tuple[str, Pointer, str], context: Context) -> str:
    _, place, keyword = broken
    allowed = context.description.value(place) if keyword == "enum" else None
    return near(value, list(map(str, allowed))) if is_array(allowed) and isinstance(value, str) else ""


def _at(value: Any, path: Tokens) -> Any:
    for token in path:
        value = value[int(token)] if is_array(value) else value[token]
    return value


@dataclass(frozen=True, slots=True)
class Place:
    """An object in an example reply: what it is called, what it holds, and the schema of it.

    ``near`` is where a member would be described; the schema is empty if the whole place is not described.
    """

    name: str
    tokens: Tokens
    found: dict[str, Any]
    schema: Pointers
    near: Pointers


def places(context: Context) -> Iterator[tuple[Held, Body, Place]]:
    """The places of every example reply that tells no failure."""
    for held in context.held:
        body, media = held.exchange.reply.body, held.returned
        if body is None or media is None or not media.pointer or held.exchange.reply.status >= 400:
            continue
        schema = context.description.schema(media.pointer)
        is_resource = held.action is not None and is_document(body.value)
        found = (
            _resources(held, body, schema, context)
            if is_resource
            else _plain((), body.value, schema, context)
        )
        for place in found:
            if place.tokens not in body.stand_ins.left_out:
                yield held, body, place


def _resources(held: Held, body: Body, schema: Pointers, context: Context) -> Iterator[Place]:
    """The places of a document's resource objects."""
    data = context.description.member(schema, "data")
    if held.action and held.action.cardinality == "many":
        data = context.description.items(data)
    for tokens, resource in objects(body) if data else ():
        for name in PLACES:
            described = context.description.member(data, name)
            yield Place(name, (*tokens, name), inside(resource, name), described, described or data)


def _plain(tokens: Tokens, value: Any, schema: Pointers, context: Context) -> Iterator[Place]:
    """The objects of plain JSON that the description has members of and nothing else."""
    if is_array(value):
        items = context.description.items(schema)
        for index, item in enumerate(value) if items else ():
            yield from _plain((*tokens, str(index)), item, items, context)
    members = context.description.members(schema)
    if is_object(value) and members and not context.description.is_open(schema):
        yield Place(MEMBERS, tokens, value, schema, schema)
        for name, below in value.items():
            yield from _plain((*tokens, name), below, members.get(name, ()), context)
