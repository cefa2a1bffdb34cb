"""Operations, and the groups of those that belong to no resource."""

from __future__ import annotations

from collections.abc import Sequence

from specloom.api.bodies import body, responses
from specloom.api.calls import Call
from specloom.api.context import Context
from specloom.api.document import Place, as_list, as_mapping, as_text
from specloom.api.ir import Group, Operation
from specloom.api.naming import Wish, member, reserved, wish
from specloom.api.parameters import parameters
from specloom.api.words import is_parameter, of_method_and_path, pascal, sane_operation_id, template_name


def operation(context: Context, call: Call, python_name: str, *, resource: str = "") -> Operation:
    """One operation.

    Args:
        context: The build.
        call: The operation as written.
        python_name: Its name in its scope.
        resource: The model that describes its JSON:API bodies, "" for a plain operation.
    """
    place = call.place
    hint = resource + pascal(python_name)
    return Operation(
        id=as_text(place.mapping.get("operationId")) or of_method_and_path(call.method, call.path),
        python_name=python_name,
        method=call.method,
        path=call.path,
        summary=as_text(place.mapping.get("summary")),
        description=as_text(place.mapping.get("description"))
        or as_text(call.item.mapping.get("description")),
        parameters=parameters(context, call, hint, json_api=bool(resource)),
        body=body(context, call, hint, lift_json_api=not resource),
        responses=responses(context, call, hint, lift_json_api=not resource),
        tags=call.tags,
        deprecated=place.mapping.get("deprecated") is True,
        secured=is_secured(context, place),
        documentation_url=documentation_url(place),
        pointer=place.pointer,
    )


def is_secured(context: Context, place: Place) -> bool:
    """Whether an operation asks for credentials; its own ``security`` counts before the document's."""
    own = place.child("security")
    required = as_list(own.value if own.exists else context.document.root.child("security").value)
    return any(as_mapping(requirement) for requirement in required)


def documentation_url(place: Place) -> str:
    """The URL of ``externalDocs``."""
    return as_text(place.child("externalDocs").child("url").value)


def groups(context: Context, calls: Sequence[Call]) -> list[tuple[str, list[Call]]]:
    """Plain operations by their group's wire name: the first tag, else the first word of the path."""
    found: dict[str, list[Call]] = {}
    for call in calls:
        found.setdefault(group_name(call), []).append(call)
    return list(found.items())


def group_name(call: Call) -> str:
    """What the group of a plain operation is called on the wire."""
    if call.tags:
        return call.tags[0]
    return next((segment for segment in call.segments if not is_parameter(segment)), "default")


def build_group(context: Context, name: str, class_name: str, tag: str, calls: Sequence[Call]) -> Group:
    """A group with its operations.

    Args:
        context: The build.
        name: Its Python name.
        class_name: Its class.
        tag: Its name on the wire.
        calls: Its operations.
    """
    names = context.naming.settle([operation_wish(call) for call in calls], reserved("accessors"))
    return Group(
        name=name,
        class_name=class_name,
        description=as_text(tag_place(context, tag).mapping.get("description")),
        operations=tuple(operation(context, call, n) for call, n in zip(calls, names, strict=True)),
    )


def operation_wish(call: Call) -> Wish:
    """A plain operation's wish: its ``operationId`` if that reads as a name, else method and path."""
    operation_id = as_text(call.place.mapping.get("operationId"))
    short, long = of_method_and_path(call.method, call.path), template_name(call.method, call.path)
    if sane_operation_id(operation_id) and member(operation_id, "operation"):
        return wish(operation_id, (call.place.pointer,), member(operation_id, "operation"))
    return wish(call.wire, (call.place.pointer,), short, long)


def tag_place(context: Context, name: str) -> Place:
    """The tag object of this name, an empty one if the document has none."""
    tags = context.document.root.child("tags")
    for index, tag in enumerate(as_list(tags.value)):
        if as_mapping(tag).get("name") == name:
            return tags.child(str(index))
    return Place(tags.pointer, {})
