"""Path templates as generated modules declare them: ``{id}`` is always the resource's own id.

The names of path parameters never reach the wire, so another parameter that a document calls ``id`` is
called after what it identifies: ``/articles/{id}/comments/{comment}`` becomes
``/articles/{article_id}/comments/{id}``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from specloom.api.ir import Action, Operation, Parameter, Resource
from specloom.api.words import is_parameter, singular, snake

_BELOW = {"related": "/", "linkage": "/relationships/"}
_OWN = "{id}"


def resource_paths(resource: Resource) -> dict[str, str]:
    """The paths of a resource's operations that do not follow from the path of its collection."""
    paths: dict[str, str] = {}
    for action in resource.actions:
        if action.kind != "action":
            tail = f"{_BELOW[action.kind]}{action.relationship}" if action.relationship else ""
            member = "" if resource.singleton or action.kind in ("list", "create") else f"/{_OWN}"
            key = f"{action.kind}:{action.relationship}" if action.relationship else action.kind
            path = member_path(resource, action)
            if path != f"{collection_path(resource)}{member}{tail}":
                paths[key] = path
    return paths


def collection_path(resource: Resource) -> str:
    """The path of a resource's collection, or of a singleton."""
    return _renamed(resource.path.split("/"), -1)


def member_path(resource: Resource, action: Action) -> str:
    """The path of an action with ``{id}`` for the resource's own id."""
    return _renamed(action.operation.path.split("/"), member_index(resource, action))


def member_index(resource: Resource, action: Action) -> int:
    """Which segment of an action's path is the resource's id, -1 if none is."""
    root, segments = resource.path.rstrip("/").split("/"), action.operation.path.split("/")
    at = len(root)
    below = segments[:at] == root and not resource.singleton
    return at if below and len(segments) > at and segments[at].startswith("{") else -1


def member_name(resource: Resource, action: Action) -> str:
    """What the document calls the path parameter that holds the resource's id, "" if there is none."""
    index = member_index(resource, action)
    return action.operation.path.split("/")[index].strip("{}") if index >= 0 else ""


def other_parameters(resource: Resource, action: Action) -> list[Parameter]:
    """The parameters of an action but for the resource's own id, those called ``id`` renamed."""
    member, segments = member_name(resource, action), action.operation.path.split("/")
    parameters = [
        each for each in action.operation.parameters if not (each.location == "path" and each.name == member)
    ]
    return [_told(each, segments) if each.location == "path" else each for each in parameters]


def own_operation(resource: Resource, action: Action) -> Operation:
    """The operation of an action with the path parameter of the resource's own id called ``id``."""
    member = member_name(resource, action)
    own = [
        replace(each, name="id", python_name="id")
        for each in action.operation.parameters
        if each.location == "path" and each.name == member
    ]
    parameters = (*own, *other_parameters(resource, action))
    return replace(action.operation, path=member_path(resource, action), parameters=parameters)


def needs_more(resource: Resource, action: Action) -> bool:
    """Whether a call has to be given more than the resource's own id and what JSON:API settles."""
    return any(each.required for each in other_parameters(resource, action))


def _told(parameter: Parameter, segments: Sequence[str]) -> Parameter:
    if parameter.name != "id" or _OWN not in segments:
        return parameter
    name = _identifies(segments, segments.index(_OWN))
    return replace(parameter, name=name, python_name=name)


def _renamed(segments: Sequence[str], member: int) -> str:
    return "/".join(
        _OWN if number == member else f"{{{_identifies(segments, number)}}}" if segment == _OWN else segment
        for number, segment in enumerate(segments)
    )


def _identifies(segments: Sequence[str], at: int) -> str:
    """A name for the parameter that stands at this place of a path."""
    before = next((each for each in reversed(segments[:at]) if each and not is_parameter(each)), "")
    name = f"{singular(snake(before))}_id" if before else "parent_id"
    return name if f"{{{name}}}" not in segments else f"other_{name}"
