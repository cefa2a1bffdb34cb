"""Operations with what belongs to them: parameters, also those of their path, and the bodies both ways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from .document import Document, Node, tokens
from .words import plain

Direction = Literal["request", "response"]


@dataclass(frozen=True, slots=True)
class Body:
    """One media type of a request body or of a reply. ``status`` is "" for a request."""

    direction: Direction
    status: str
    media_type: str
    media: Node
    schema: Node | None

    @property
    def success(self) -> bool:
        """Whether it is the body of a reply that says all went well."""
        return self.direction == "response" and self.status.startswith("2")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation: where it is written, and what stands at the end of its reference."""

    written: Node
    node: Node

    @property
    def name(self) -> str:
        """Its name, "" if it has none."""
        return self.node.text("name")

    @property
    def location(self) -> str:
        """``path``, ``query``, ``header`` or ``cookie``."""
        return self.node.text("in")


@dataclass(frozen=True, slots=True)
class Response:
    """A reply of an operation: its status, and what stands at the end of its reference."""

    status: str
    written: Node
    node: Node


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One method of a path."""

    path: str
    method: str
    node: Node
    parameters: tuple[Parameter, ...]
    responses: tuple[Response, ...]
    bodies: tuple[Body, ...]

    def __str__(self) -> str:
        return f"{plain(self.method.upper())} {plain(self.path)}"

    @property
    def successes(self) -> tuple[Response, ...]:
        """The replies that say all went well: 2XX."""
        return tuple(response for response in self.responses if response.status.startswith("2"))


def operations(document: Document) -> tuple[Operation, ...]:
    """Every operation below ``paths``, in document order."""
    return tuple(_operations(document))


def _operations(document: Document) -> Iterator[Operation]:
    for item in document.nodes("path item"):
        if item.field == "paths":
            for node in document.children(document.follow(item)):
                if node.kind == "operation":
                    yield _operation(document, node, item)


def spoken(node: Node) -> str:
    """An operation as people speak of it: method and path. A webhook or callback has its name as path."""
    *_, path, method = ["", "", *tokens(node.pointer)]
    return plain(f"{method.upper()} {path}".strip())


def path_names(path: str) -> list[str]:
    """The names in braces of a path, in order."""
    return [piece.split("}", 1)[0] for piece in path.split("{")[1:] if "}" in piece]


def _operation(document: Document, node: Node, item: Node) -> Operation:
    responses = tuple(
        Response(child.key, child, document.follow(child)) for child in document.children(node, "responses")
    )
    bodies = [*_request(document, node)]
    for response in responses:
        bodies.extend(_bodies(document, response.node, "response", response.status))
    return Operation(
        path=item.key,
        method=tokens(node.pointer)[-1],
        node=node,
        parameters=tuple(_parameters(document, document.follow(item), node)),
        responses=responses,
        bodies=tuple(bodies),
    )


def _request(document: Document, node: Node) -> Iterator[Body]:
    for child in document.children(node, "requestBody"):
        yield from _bodies(document, document.follow(child), "request", "")


def _bodies(document: Document, holder: Node, direction: Direction, status: str) -> Iterator[Body]:
    for written in document.children(holder, "content"):
        media = document.follow(written)
        yield Body(direction, status, written.key, media, document.child(media, "schema"))


def _parameters(document: Document, item: Node, operation: Node) -> Iterator[Parameter]:
    """Those of the operation, then those of the path that the operation does not state anew."""
    own = [Parameter(node, document.follow(node)) for node in document.children(operation, "parameters")]
    stated = {(parameter.name, parameter.location) for parameter in own}
    yield from own
    for node in document.children(item, "parameters"):
        inherited = Parameter(node, document.follow(node))
        if (inherited.name, inherited.location) not in stated:
            yield inherited
