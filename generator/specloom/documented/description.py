"""The API description as pages are held against it: schemas by member, operations by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..api import Api
from ..api.ir import Action, Media, Operation, Resource
from ..source import Bundle, Pointer
from ..source.data import is_array, is_object
from ..source.pointer import escape, fragment, join, split, step
from . import addresses

Pointers = tuple[Pointer, ...]


@dataclass(frozen=True)
class Description:
    """A bundled document and what was built from it.

    A member may be described in several places, which ``allOf`` and ``$ref`` join: so a schema is a
    tuple of pointers here, the outermost first.
    """

    bundle: Bundle
    api: Api

    @cached_property
    def resources(self) -> dict[str, Resource]:
        return {resource.type: resource for resource in self.api.resources}

    def action(self, resource: str, kind: str) -> Action | None:
        """The action of a kind that a resource type has, if it has one."""
        known = self.resources.get(resource)
        return next((action for action in known.actions if action.kind == kind), None) if known else None

    def where(self, pointer: Pointer) -> str:
        """Where a place of the description is written, for people."""
        return str(self.bundle.position(pointer))

    def schema(self, pointer: Pointer) -> Pointers:
        """All the places that together say what the value at ``pointer`` is."""
        return tuple(self._parts(pointer, set()))

    def member(self, schema: Pointers, *names: str) -> Pointers:
        """The schema of a member, or of a member of that. Empty if nothing describes it."""
        for name in names:
            schema = self.members(schema).get(name, ())
        return schema

    def members(self, schema: Pointers) -> dict[str, Pointers]:
        """The schemas of all members, by name."""
        found: dict[str, Pointers] = {}
        for pointer in schema:
            for name in self._keywords(pointer).get("properties", ()):
                parts = self.schema(f"{pointer}/properties/{escape(name)}")
                found[name] = (*found.get(name, ()), *parts)
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

    def is_true(self, schema: Pointers, name: str) -> bool:
        """Whether a keyword is there and true."""
        found = self.keyword(schema, name)
        return found is not None and found[0] is True

    def requires(self, schema: Pointers, name: str) -> bool:
        """Whether a member is required."""
        return any(name in self._keywords(pointer).get("required", ()) for pointer in schema)

    def types(self, schema: Pointers) -> set[str]:
        """The JSON types that a schema allows, null apart. Empty if it does not say."""
        if found := self.keyword(schema, "type"):
            names = found[0] if is_array(found[0]) else [found[0]]
            return {str(name) for name in names} - {"null"}
        return set()

    def operation_at(self, method: str, target: str) -> Operation | None:
        """The operation that a method and an address lead to."""
        path = addresses.path(target)
        for resource in self.api.resources:
            for action in resource.actions:
                operation = action.operation
                if operation.method.upper() == method and self._address(operation.path).fullmatch(path):
                    return operation
        return None

    def _address(self, path: str) -> re.Pattern[str]:
        """The addresses of a path, below any server's own path."""
        bases = {addresses.path(server.url).rstrip("/") for server in self.api.servers} or {""}
        pattern = "".join(
            "[^/]+" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^}]*\})", path)
        )
        return re.compile(f"(?:{'|'.join(map(re.escape, sorted(bases)))}){pattern}")

    def _parts(self, pointer: Pointer, seen: set[Pointer]) -> Iterator[Pointer]:
        value = self._value(pointer)
        if not is_object(value) or pointer in seen:
            return
        seen.add(pointer)
        yield pointer
        if isinstance(value.get("$ref"), str):
            yield from self._parts(self.bundle.resolve(value["$ref"])[0], seen)
        for index in range(len(value.get("allOf", ()))):
            yield from self._parts(f"{pointer}/allOf/{index}", seen)

    def _keywords(self, pointer: Pointer) -> dict[str, Any]:
        value = self._value(pointer)
        return value if is_object(value) else {}

    def _value(self, pointer: Pointer) -> Any:
        value: Any = self.bundle.document
        try:
            for token in split(pointer):
                value = step(value, token)
        except KeyError:
            return None
        return value


def request_media(operation: Operation) -> Media | None:
    """The media type that a request of the operation has, JSON preferred."""
    return _json(operation.body.media) if operation.body else None


def reply_media(operation: Operation, status: int) -> Media | None:
    """The media type that a reply of that status has."""
    for response in operation.responses:
        if response.status == str(status):
            return _json(response.media)
    return None


def _json(media: tuple[Media, ...]) -> Media | None:
    return next((each for each in media if "json" in each.media_type), None)


class Validator:
    """Holds values against schemas of the description. Formats count."""

    def __init__(self, description: Description) -> None:
        self.description = description
        self._built: dict[Pointer, Any] = {}

    def faults(self, value: Any, pointer: Pointer) -> Iterator[tuple[tuple[str, ...], str, str]]:
        """For each thing that is wrong: where in the value, what, and where the schema says so."""
        from jsonschema_rs import Draft202012Validator  # costs time only where pages are compared

        if pointer not in self._built:
            schema = {**self.description.bundle.document, "$ref": fragment(split(pointer))}
            self._built[pointer] = Draft202012Validator(schema, validate_formats=True)
        errors = list(self._built[pointer].iter_errors(value))
        broken = {tuple(map(str, error.instance_path)) for error in errors}
        for error in errors:
            path = tuple(map(str, error.instance_path))
            if not _is_echo(error, path, broken):
                place = join(map(str, error.schema_path))
                yield path, str(error.message), self.description.where(place)


def _is_echo(error: Any, path: tuple[str, ...], broken: set[tuple[str, ...]]) -> bool:
    """Whether an error only repeats another: a member with a fault counts as unevaluated, too."""
    names = getattr(error.kind, "unexpected", None)
    if error.kind.name != "unevaluatedProperties" or not names:
        return False
    return all(any(other[: len(path) + 1] == (*path, name) for other in broken) for name in names)
