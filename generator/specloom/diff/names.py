"""Comparing what the documents mean: resource types, generated names, what can be filtered and sorted by."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..api import Api
from ..api.calls import Call
from ..api.ir import Attribute, Relationship, Resource
from ..data import is_object
from ..source.pointer import split, step
from .change import Change
from .subject import Subject

_ABILITIES = (("x-filterable", "filterable"), ("x-sortable", "sortable"), ("x-includable", "includable"))


@dataclass(frozen=True, slots=True)
class Home:
    """Where an operation belongs: its resource type, or its group, and the client's name for it."""

    resource: str
    method: str


def homes(api: Api) -> dict[str, Home]:
    """The home of each operation, by the operation's pointer."""
    found: dict[str, Home] = {}
    for resource in api.resources:
        for action in resource.actions:
            method = f"{resource.module}.{action.python_name}"
            found[action.operation.pointer] = Home(resource.type, method)
    for group in api.groups:
        for operation in group.operations:
            found.setdefault(operation.pointer, Home("", f"{group.name}.{operation.python_name}"))
    return found


def gone_resources(api: Api, gone: Collection[str]) -> dict[str, str]:
    """Pointers of the resource types all of whose operations are gone, by type; ``gone`` are pointers."""
    return {
        each.type: each.pointer
        for each in api.resources
        if each.actions and all(action.operation.pointer in gone for action in each.actions)
    }


def method(old: Call, new: Call, before: Home | None, after: Home | None) -> Iterator[Change]:
    """Another name of the generated method, or else another operation id, from which others make theirs."""
    ids = [call.place.mapping.get("operationId") for call in (old, new)]
    if not (before and after) or before.resource != after.resource:
        return
    pointers = [
        (call.place.child("operationId") if id_ else call.place).pointer
        for call, id_ in zip((old, new), ids, strict=True)
    ]
    subject = Subject("operation", before.resource, new.wire)
    if before.method != after.method:
        yield Change(
            what="method",
            side="call",
            subject=subject,
            old=pointers[0],
            new=pointers[1],
            before=(before.method,),
            after=(after.method,),
        )
    elif ids[0] != ids[1] and isinstance(ids[0], str):
        yield Change(
            what="operation id",
            side="call",
            subject=subject,
            old=pointers[0],
            new=pointers[1],
            before=(ids[0],),
            after=(str(ids[1] or "none"),),
        )


def resources(old: Api, new: Api) -> Iterator[Change]:
    """What resources of the same type cannot do any more, and those that are deprecated now."""
    after = {resource.type: resource for resource in new.resources}
    for resource in old.resources:
        other = after.get(resource.type)
        if other is None:
            continue
        yield from _deprecated(resource, other)
        fields = {field.name: field for field in _fields(other)}
        for field in _fields(resource):
            if field.name in fields:
                yield from _abilities(old.document, resource.type, field, fields[field.name])


def _fields(resource: Resource) -> list[Attribute | Relationship]:
    return [*resource.attributes, *resource.relationships]


def _deprecated(old: Resource, new: Resource) -> Iterator[Change]:
    if new.deprecated and not old.deprecated:
        subject = Subject("resource type", name=new.type)
        yield Change(
            what="deprecated",
            side="call",
            subject=subject,
            old=old.pointer,
            new=new.pointer,
            note=new.successor,
        )


def _abilities(
    document: Mapping[str, Any], resource: str, old: Attribute | Relationship, new: Attribute | Relationship
) -> Iterator[Change]:
    """Those that an extension states. What parameters list is compared as parameters."""
    kind = "attribute" if isinstance(old, Attribute) else "relationship"
    for word, name in _ABILITIES:
        lost = getattr(old, name, None) and getattr(new, name, None) is False
        if lost and _states(document, old.pointer, word):
            yield Change(
                what=f"not {name}",
                side="call",
                subject=Subject(kind, resource, old.name),
                old=old.pointer,
                new=new.pointer,
            )


def _states(document: Mapping[str, Any], pointer: str, word: str) -> bool:
    place: Any = document
    try:
        for token in split(pointer):
            place = step(place, token)
    except (KeyError, ValueError):
        return False
    return is_object(place) and place.get(word) is True
