"""A document seen as the description of a JSON:API service: resource objects, linkage, actions.

Recognised from structure alone: the media type, or a ``data`` member that holds resource objects. What is
not JSON:API is simply not in here, so the rules for JSON:API stay silent about it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from . import schemas
from .document import Document, Node
from .operations import Body, Direction, Operation, operations

MEDIA_TYPE = "application/vnd.api+json"

ActionKind = Literal["list", "retrieve", "create", "update", "delete", "related", "relationship", "other"]
Members = dict[str, list[Node]]


@dataclass(frozen=True, slots=True, eq=False)
class Linkage:
    """One schema of a relationship's ``data``: the identifiers it takes one or many of, and whether null."""

    node: Node
    one: tuple[Node, ...]
    many: tuple[Node, ...]
    null: bool

    @property
    def identifiers(self) -> tuple[Node, ...]:
        """Every resource identifier object described here."""
        return self.one + self.many


@dataclass(frozen=True, slots=True, eq=False)
class Relationship:
    """A relationship as one resource object declares it."""

    name: str
    nodes: tuple[Node, ...]
    linkage: tuple[Linkage, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Resource:
    """A schema of a resource object, in a request or in a reply.

    ``types`` are the values that its ``type`` is declared to have, none if the document does not pin it.
    """

    node: Node
    direction: Direction
    included: bool
    many: bool
    members: Members
    types: tuple[str, ...]
    attributes: Members
    relationships: dict[str, Relationship]


@dataclass(frozen=True, slots=True, eq=False)
class Exchange:
    """A JSON:API body and the operation that it belongs to. ``data`` are the schemas of the primary data."""

    operation: Operation
    body: Body
    members: Members
    resources: tuple[Resource, ...]

    @property
    def data(self) -> list[Node]:
        """The schemas of the member ``data``."""
        return self.members.get("data", [])


@dataclass(frozen=True, slots=True, eq=False)
class Action:
    """A JSON:API operation and what it is for.

    ``name`` is the relationship of a path to a related resource, or to the relationship itself.
    """

    kind: ActionKind
    operation: Operation
    name: str = ""


class JsonApi:
    """Everything in a document that belongs to JSON:API. Empty for a document that does not use it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.exchanges = tuple(self._exchanges())
        self._by_operation: dict[str, list[Exchange]] = {}
        for exchange in self.exchanges:
            self._by_operation.setdefault(exchange.operation.node.pointer, []).append(exchange)
        self.paths = {exchange.operation.path for exchange in self.exchanges}
        self.actions = tuple(self._actions())
        self.types = self._types()

    def of(self, operation: Operation) -> list[Exchange]:
        """The JSON:API bodies of an operation."""
        return self._by_operation.get(operation.node.pointer, [])

    @property
    def resources(self) -> Iterator[Resource]:
        """Every schema of a resource object, each once for each direction."""
        seen: set[tuple[str, Direction]] = set()
        for exchange in self.exchanges:
            for resource in exchange.resources:
                key = (resource.node.pointer, resource.direction)
                if key not in seen:
                    seen.add(key)
                    yield resource

    @property
    def identifiers(self) -> Iterator[Node]:
        """Every schema of a resource identifier object, each once."""
        seen: set[str] = set()
        for resource in self.resources:
            for relationship in resource.relationships.values():
                for node in (each for linkage in relationship.linkage for each in linkage.identifiers):
                    if node.pointer not in seen:
                        seen.add(node.pointer)
                        yield node

    def types_at(self, path: str) -> set[str]:
        """The resource types of the primary data at a path."""
        at_path = (exchange for exchange in self.exchanges if exchange.operation.path == path)
        return {
            name
            for exchange in at_path
            for each in exchange.resources
            if not each.included
            for name in each.types
        }

    def returns_many(self, operation: Operation) -> bool:
        """Whether a reply's primary data is an array."""
        return any(
            is_many(self.document, node)
            for exchange in self.of(operation)
            if exchange.body.success
            for node in exchange.data
        )

    def _exchanges(self) -> Iterator[Exchange]:
        for operation in self.document.view(operations):
            for body in operation.bodies:
                members = schemas.properties(self.document, body.schema) if body.schema else {}
                if is_json_api(body.media_type) or self._looks_like_it(body, members):
                    resources = self._resources_of(body, members)
                    yield Exchange(operation, body, members, tuple(resources))

    def _looks_like_it(self, body: Body, members: Members) -> bool:
        """Whether a JSON body under another media type has the structure of a JSON:API document."""
        if "json" not in body.media_type.lower():
            return False
        found = [
            schemas.properties(self.document, node) for node, _ in self._objects(members.get("data", []))
        ]
        return any("type" in each and ("attributes" in each or "relationships" in each) for each in found)

    def objects(self, nodes: Iterable[Node]) -> Iterator[Node]:
        """The schemas of the objects that a member holds, one or many."""
        return (node for node, _ in self._objects(nodes))

    def _resources_of(self, body: Body, members: Members) -> Iterator[Resource]:
        for name in ("data", "included"):
            for node, many in self._objects(members.get(name, [])):
                yield self._resource(node, body.direction, included=name == "included", many=many)

    def _objects(self, nodes: Iterable[Node]) -> Iterator[tuple[Node, bool]]:
        """The objects that a member holds, one by one or in an array, with each alternative by itself."""
        for node in nodes:
            for choice in _choices(self.document, node):
                items = _items(self.document, choice)
                if items:
                    for item in items:
                        yield from ((each, True) for each in _choices(self.document, item))
                elif schemas.properties(self.document, choice):
                    yield choice, False

    def _resource(self, node: Node, direction: Direction, *, included: bool, many: bool) -> Resource:
        members = schemas.properties(self.document, node)
        relationships = self._fields(members.get("relationships", []))
        return Resource(
            node=node,
            direction=direction,
            included=included,
            many=many,
            members=members,
            types=tuple(self.pinned(members.get("type", []))),
            attributes=self._fields(members.get("attributes", [])),
            relationships={name: self._relationship(name, nodes) for name, nodes in relationships.items()},
        )

    def _fields(self, nodes: Iterable[Node]) -> Members:
        found: Members = {}
        for node in nodes:
            for name, places in schemas.properties(self.document, node).items():
                found.setdefault(name, []).extend(places)
        return found

    def _relationship(self, name: str, nodes: list[Node]) -> Relationship:
        data = [
            node for declared in nodes for node in schemas.properties(self.document, declared).get("data", [])
        ]
        return Relationship(name, tuple(nodes), tuple(self._linkage(node) for node in data))

    def _linkage(self, node: Node) -> Linkage:
        objects = list(self._objects([node]))
        return Linkage(
            node=node,
            one=tuple(each for each, many in objects if not many),
            many=tuple(each for each, many in objects if many),
            null=schemas.allows_null(self.document, node),
        )

    def pinned(self, nodes: Iterable[Node]) -> list[str]:
        """The strings that ``const`` or ``enum`` of these schemas allow, each once."""
        values = [value for node in nodes for value in schemas.constants(self.document, node) or []]
        return list(dict.fromkeys(value for value in values if isinstance(value, str)))

    def _types(self) -> dict[str, Node]:
        """The known resource types, with a schema that shows each."""
        known: dict[str, Node] = {}
        for resource in self.resources:
            if resource.attributes or resource.relationships or not resource.included:
                for name in resource.types:
                    known.setdefault(name, resource.node)
        return known

    def _actions(self) -> Iterator[Action]:
        for operation in self.document.view(operations):
            name = relationship_name(operation.path)
            related = related_name(operation.path)
            if name and {operation.path, resource_path(operation.path)} & self.paths:
                yield Action("relationship", operation, name)
            elif related and member_path(operation.path) in self.paths:
                kind: ActionKind = "related" if operation.method == "get" else "other"
                yield Action(kind, operation, related)
            elif operation.path in self.paths:
                yield Action(self._kind(operation), operation)

    def _kind(self, operation: Operation) -> ActionKind:
        at_member = operation.path.endswith("}")
        if operation.method == "get":
            return "list" if self.returns_many(operation) else "retrieve"
        if operation.method == "post" and not at_member and self._takes_resource(operation):
            return "create"
        if operation.method == "patch" and self._takes_resource(operation):
            return "update"
        if operation.method == "delete" and at_member:
            return "delete"
        return "other"

    def _takes_resource(self, operation: Operation) -> bool:
        return any(
            "attributes" in resource.members or "relationships" in resource.members
            for exchange in self.of(operation)
            if exchange.body.direction == "request"
            for resource in exchange.resources
        )


def is_json_api(media_type: str) -> bool:
    """Whether a media type is JSON:API's, with or without parameters."""
    return media_type.split(";", 1)[0].strip().lower() == MEDIA_TYPE


_EDGE = "[a-zA-Z0-9\u0080-\U0010ffff]"
_MEMBER_NAME = re.compile(f"{_EDGE}(?:[a-zA-Z0-9\u0080-\U0010ffff_ -]*{_EDGE})?")
_EXTENSION_NAME = re.compile("([a-zA-Z0-9]+):(.*)", re.DOTALL)


def is_member_name(name: str) -> bool:
    """Whether JSON:API allows a member of the service's own, or a resource type, of this name."""
    return _MEMBER_NAME.fullmatch(name) is not None


def namespace(name: str) -> str:
    """The namespace of an extension's member, or "" for any other name."""
    parts = _EXTENSION_NAME.fullmatch(name)
    return parts[1] if parts and is_member_name(parts[2]) else ""


def is_own_member(name: str) -> bool:
    """Whether a member is one that documents may add: an @-member, or an extension's ``namespace:name``."""
    return namespace(name) != "" or (name.startswith("@") and is_member_name(name[1:]))


def foreign(names: Iterable[str], known: Iterable[str]) -> list[str]:
    """The names that are neither known members of JSON:API nor such as documents may add."""
    return [name for name in names if name not in known and not is_own_member(name)]


def is_many(document: Document, node: Node) -> bool:
    """Whether a schema describes an array, in any of its alternatives."""
    return any(
        _items(document, choice) or "array" in schemas.all_types(document, choice)
        for choice in _choices(document, node)
    )


def member_path(path: str) -> str:
    """The path of the resource that a related path hangs on: ``/a/{id}/b`` gives ``/a/{id}``."""
    return path.rsplit("/", 1)[0]


def relationship_name(path: str) -> str:
    """The name in a path to a relationship itself, ``/a/{id}/relationships/name``, or ""."""
    head, _, name = path.rpartition("/relationships/")
    return name if head.endswith("}") and "/" not in name else ""


def resource_path(path: str) -> str:
    """The path of the resource whose relationship a path leads to."""
    return path.rpartition("/relationships/")[0]


def related_name(path: str) -> str:
    """The last name of a path directly below a member path, or "". Names of actions look the same."""
    head, _, name = path.rpartition("/")
    return name if head.endswith("}") and name and "{" not in name else ""


def _items(document: Document, node: Node) -> list[Node]:
    return [child for part in schemas.parts(document, node) for child in document.children(part, "items")]


def _choices(document: Document, node: Node, depth: int = 4) -> Iterator[Node]:
    """The alternatives of a schema, and theirs, each at the end of its references.

    A schema with properties of its own is one object: its ``anyOf`` says which of them must be there.
    """
    if any(document.children(part, "properties") for part in schemas.parts(document, node)):
        yield document.follow(node)
        return
    for choice in schemas.alternatives(document, node):
        if choice is not node and depth:
            yield from _choices(document, choice, depth - 1)
        else:
            yield document.follow(choice)
