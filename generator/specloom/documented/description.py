"""The API description as pages are held against it: schemas by member, operations by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote

from ..api import Api
from ..api.ir import Action, Media, Operation, Resource, Response
from ..data import is_array, is_object
from ..diagnostics import Position
from ..source import Bundle, Pointer
from ..source.pointer import Tokens, escape, fragment, join, split, step
from . import addresses

Pointers = tuple[Pointer, ...]

_OPEN = ("oneOf", "anyOf", "patternProperties", "if")
"""Keywords that bring members of their own."""


@dataclass(frozen=True)
class Description:
    """A bundled document and what was built from it.

    A member may be described in several places, which ``allOf`` and ``$ref`` join: so a schema is a
    tuple of pointers here, the outermost first.
    """

    bundle: Bundle
    api: Api
    _schemas: dict[Pointer, Pointers] = field(default_factory=dict[str, tuple[str, ...]], repr=False)
    _known: dict[Pointers, dict[str, Pointers]] = field(
        default_factory=dict[tuple[str, ...], dict[str, tuple[str, ...]]], repr=False
    )

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation, those of resource types first."""
        own = [action.operation for resource in self.api.resources for action in resource.actions]
        plain = [operation for group in self.api.groups for operation in group.operations]
        return tuple({(each.method, each.path): each for each in (*own, *plain)}.values())

    @cached_property
    def owners(self) -> dict[str, tuple[Resource, Action]]:
        """The resource type that an operation belongs to, and in which part, by the operation's pointer."""
        return {
            action.operation.pointer: (resource, action)
            for resource in reversed(self.api.resources)
            for action in resource.actions
        }

    @cached_property
    def resources(self) -> dict[str, Resource]:
        return {resource.type: resource for resource in self.api.resources}

    def action(self, resource: str, kind: str) -> Action | None:
        """The action of a kind that a resource type has, if it has one."""
        known = self.resources.get(resource)
        return next((action for action in known.actions if action.kind == kind), None) if known else None

    def where(self, pointer: Pointer) -> Position:
        """Where a place of the description is written."""
        return self.bundle.position(pointer)

    def schema(self, pointer: Pointer) -> Pointers:
        """All the places that together say what the value at ``pointer`` is."""
        if pointer not in self._schemas:
            self._schemas[pointer] = tuple(self._parts(pointer, set()))
        return self._schemas[pointer]

    def member(self, schema: Pointers, *names: str) -> Pointers:
        """The schema of a member, or of a member of that. Empty if nothing describes it."""
        for name in names:
            schema = self.members(schema).get(name, ())
        return schema

    def members(self, schema: Pointers) -> dict[str, Pointers]:
        """The schemas of all members, by name."""
        if schema not in self._known:
            self._known[schema] = self._members(schema)
        return self._known[schema]

    def _members(self, schema: Pointers) -> dict[str, Pointers]:
        found: dict[str, Pointers] = {}
        for pointer in schema:
            properties = self._keywords(pointer).get("properties")
            for name in properties if is_object(properties) else ():
                place = f"{pointer}/properties/{escape(name)}"
                found[name] = (*found.get(name, ()), *(self.schema(place) or (place,)))
        return found

    def items(self, schema: Pointers) -> Pointers:
        """The schema of the items of an array."""
        found = [self.schema(f"{part}/items") for part in schema if "items" in self._keywords(part)]
        return tuple(part for parts in found for part in parts)

    def keyword(self, schema: Pointers, name: str) -> tuple[Any, Pointer] | None:
        """The first value that a keyword has, with its place."""
        for pointer in schema:
            if name in (keywords := self._keywords(pointer)):
                return keywords[name], pointer
        return None

    def is_open(self, schema: Pointers) -> bool:
        """Whether a schema may have members that are not among its properties."""
        return any(self.keyword(schema, name) for name in _OPEN) or bool(self._additional(schema))

    def _additional(self, schema: Pointers) -> Any:
        found = self.keyword(schema, "additionalProperties")
        return found[0] if found else None

    def is_true(self, schema: Pointers, name: str) -> bool:
        """Whether a keyword is there and true."""
        found = self.keyword(schema, name)
        return found is not None and found[0] is True

    def requires(self, schema: Pointers, name: str) -> bool:
        """Whether a member is required."""
        lists = (self._keywords(pointer).get("required") for pointer in schema)
        return any(is_array(names) and name in names for names in lists)

    def types(self, schema: Pointers) -> set[str]:
        """The JSON types that a schema allows, null apart. Empty if it does not say."""
        if found := self.keyword(schema, "type"):
            names = found[0] if is_array(found[0]) else [found[0]]
            return {str(name) for name in names} - {"null"}
        return set()

    def operation_at(self, method: str, target: str) -> Operation | None:
        """The operation that a method and an address lead to."""
        found = self.operations_at(target)
        return next((each for each in found if each.method.upper() == method.upper()), None)

    def operations_at(self, target: str) -> tuple[Operation, ...]:
        """The operations that an address leads to, those of the most literal path first."""
        path = addresses.path(target)
        found = [(pattern, each) for pattern, each in self._addresses if pattern.fullmatch(path)]
        return tuple(each for _, each in sorted(found, key=lambda pair: pair[1].path.count("{")))

    @cached_property
    def _addresses(self) -> list[tuple[re.Pattern[str], Operation]]:
        """The addresses of each operation, below any server's own path or the bare path."""
        bases = {addresses.path(server.url).rstrip("/") for server in self.api.servers} | {""}
        below = f"(?:{'|'.join(map(re.escape, sorted(bases)))})"
        return [(re.compile(below + _pattern(each.path)), each) for each in self.operations]

    def _parts(self, pointer: Pointer, seen: set[Pointer]) -> Iterator[Pointer]:
        value = self.value(pointer)
        if not is_object(value) or pointer in seen:
            return
        seen.add(pointer)
        yield pointer
        if isinstance(value.get("$ref"), str):
            yield from self._parts(self.bundle.resolve(value["$ref"])[0], seen)
        parts = value.get("allOf")
        for index in range(len(parts) if is_array(parts) else 0):
            yield from self._parts(f"{pointer}/allOf/{index}", seen)

    def _keywords(self, pointer: Pointer) -> dict[str, Any]:
        value = self.value(pointer)
        return value if is_object(value) else {}

    def value(self, pointer: Pointer) -> Any:
        """What the document has at a place; None for nothing."""
        value: Any = self.bundle.document
        try:
            for token in split(pointer):
                value = step(value, token)
        except KeyError:
            return None
        return value


def _pattern(path: str) -> str:
    return "".join(
        "[^/]+" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^}]*\})", path)
    )


def request_media(operation: Operation) -> Media | None:
    """The media type that a request of the operation has, JSON preferred."""
    return _json(operation.body.media) if operation.body else None


def reply_media(operation: Operation, status: int) -> Media | None:
    """The media type that a reply of that status has."""
    response = reply(operation, status)
    return _json(response.media) if response else None


def reply(operation: Operation, status: int) -> Response | None:
    """The response of that status: its own, that of its class, or the one for all others.

    Where the description names how an operation succeeds, the one for all others is of its failures.
    """
    known = {response.status.upper(): response for response in operation.responses}
    names = [str(status), f"{status // 100}XX"]
    if status >= HTTPStatus.BAD_REQUEST or not any(name[0] in "23" for name in known):
        names.append("DEFAULT")
    return next((known[name] for name in names if name in known), None)


def _json(media: tuple[Media, ...]) -> Media | None:
    return next((each for each in media if "json" in each.media_type), None)


class Validator:
    """Holds values against schemas of the description. Formats count."""

    def __init__(self, description: Description) -> None:
        self.description = description
        self._built: dict[Pointer, Any] = {}

    def faults(self, value: Any, pointer: Pointer) -> Iterator[tuple[tuple[str, ...], str, Position]]:
        """For each thing that is wrong: where in the value, what, and where the schema says so."""
        for path, message, place, _ in self.broken(value, pointer):
            yield path, message, self.description.where(place)

    def broken(self, value: Any, pointer: Pointer) -> Iterator[tuple[tuple[str, ...], str, Pointer, str]]:
        """The same with the pointer of what the schema says there, and the keyword that is broken."""
        if pointer not in self._built:
            self._built[pointer] = self._validator(pointer)
        validator = self._built[pointer]
        errors = list(validator.iter_errors(value)) if validator else []
        broken = {tuple(map(str, error.instance_path)) for error in errors}
        for error in errors:
            path = tuple(map(str, error.instance_path))
            if not _is_echo(error, path, broken):
                place = join(map(str, error.schema_path))
                yield path, str(error.message), place, str(error.kind.name)

    def _validator(self, pointer: Pointer) -> Any:
        """A validator for a schema; None for one that is itself not valid, which is the affair of lint."""
        from jsonschema_rs import Draft202012Validator, ReferencingError  # only where pages are compared

        schema = {**excerpt(self.description, pointer), "$ref": fragment(split(pointer))}
        try:
            return Draft202012Validator(schema, validate_formats=True)
        except (ValueError, ReferencingError):
            return None


def excerpt(description: Description, pointer: Pointer) -> dict[str, Any]:
    """As much of the document as the schema at ``pointer`` refers to, each part in its place.

    A validator takes in the whole document that it is given, which is slow for a large one.
    """
    found: dict[Pointer, Any] = {}
    waiting = [pointer]
    while waiting:
        place = waiting.pop()
        if place not in found:
            found[place] = description.value(place)
            waiting += [ref for ref in _references(found[place]) if ref not in found]
    made: dict[str, Any] = {}
    for place in sorted(found, key=len):
        _put(made, split(place), found[place])
    return made


def _references(value: Any) -> Iterator[Pointer]:
    """The places in the document that a schema refers to, at any depth."""
    waiting = [value]
    while waiting:
        node = waiting.pop()
        if is_object(node):
            ref = node.get("$ref")
            if isinstance(ref, str) and ref.startswith("#"):
                yield unquote(ref[1:])
            waiting += node.values()
        elif is_array(node):
            waiting += node


def _put(made: dict[str, Any], tokens: Tokens, value: Any) -> None:
    """Puts a part in its place, unless that is inside of one that is there already."""
    for token in tokens[:-1]:
        inner = made.setdefault(token, {})
        if not is_object(inner):
            return
        made = inner
    if tokens:
        made.setdefault(tokens[-1], value)


def _is_echo(error: Any, path: tuple[str, ...], broken: set[tuple[str, ...]]) -> bool:
    """Whether an error only repeats another: a member with a fault counts as unevaluated, too."""
    names = getattr(error.kind, "unexpected", None)
    if error.kind.name != "unevaluatedProperties" or not names:
        return False
    return all(any(other[: len(path) + 1] == (*path, name) for other in broken) for name in names)
