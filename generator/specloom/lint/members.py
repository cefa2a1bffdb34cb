"""Where members of JSON:API stand: in documents, resource objects, relationships, identifiers, errors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from . import schemas
from .document import Document, Node
from .jsonapi import Exchange, JsonApi, Members, Resource
from .operations import Direction

Place = Literal["document", "resource object", "relationship", "resource identifier", "error object"]


@dataclass(frozen=True, slots=True, eq=False)
class Holder:
    """One object of JSON:API with its members, in a body of a media type."""

    place: Place
    node: Node
    direction: Direction
    media_type: str
    members: Members


def holders(document: Document) -> tuple[Holder, ...]:
    """Every object of JSON:API, each once for each direction. ``document.view(holders)`` makes it once."""
    found: dict[tuple[Place, str, Direction], Holder] = {}
    for exchange in document.view(JsonApi).exchanges:
        for place, node in _places(document, exchange):
            key = (place, node.pointer, exchange.body.direction)
            if key not in found:
                members = schemas.properties(document, node)
                found[key] = Holder(place, node, exchange.body.direction, exchange.body.media_type, members)
    return tuple(found.values())


def error_objects(document: Document) -> Iterator[Holder]:
    """Every error object."""
    return (holder for holder in document.view(holders) if holder.place == "error object")


def nested(document: Document, nodes: Iterable[Node]) -> Iterator[Node]:
    """The properties of all objects that the values of these schemas hold, however deep, each once."""
    seen: set[str] = set()
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if node.pointer in seen:
            continue
        seen.add(node.pointer)
        inner = [each for places in schemas.properties(document, node).values() for each in places]
        yield from (each for each in inner if each.pointer not in seen)
        items = (document.children(facet, "items") for facet in schemas.facets(document, node))
        waiting.extend([*inner, *(item for each in items for item in each)])


def _places(document: Document, exchange: Exchange) -> Iterator[tuple[Place, Node]]:
    if exchange.body.schema is not None:
        yield "document", exchange.body.schema
    for resource in exchange.resources:
        yield "resource object", resource.node
        yield from _of_resource(resource)
    for node in document.view(JsonApi).objects(exchange.members.get("errors", [])):
        yield "error object", node


def _of_resource(resource: Resource) -> Iterator[tuple[Place, Node]]:
    for relationship in resource.relationships.values():
        for node in relationship.nodes:
            yield "relationship", node
        for linkage in relationship.linkage:
            for node in linkage.identifiers:
                yield "resource identifier", node
