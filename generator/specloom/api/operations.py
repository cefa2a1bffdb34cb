"""Operations, and the groups of those that belong to no resource."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from specloom.api.bodies import body, responses
from specloom.api.calls import Call, group_name
from specloom.api.context import Context
from specloom.api.document import Place, as_list, as_mapping, as_text
from specloom.api.ir import Group, Operation
from specloom.api.naming import Wish, member, reserved, wish
from specloom.api.parameters import parameters
from specloom.api.words import of_method_and_path, pascal, sane_operation_id, snake, template_name


def operation(  # noqa: PLR0913 - what the operation is, and what is around it
    context: Context,
    call: Call,
    python_name: str,
    *,
    resource: str = "",
    described: bool = False,
    about: Sequence[Place] = (),
) -> Operation:
    """One operation.

    Args:
        context: The build.
        call: The operation as written.
        python_name: Its name in its scope.
        resource: The model that it belongs to, "" for an operation of a group.
        described: Whether the model describes its JSON:API bodies, so that they are not lifted.
        about: What describes the resource: where the operation and its tags link to no page, these may.
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
        parameters=parameters(context, call, hint, json_api=described),
        body=body(context, call, hint, lift_json_api=not described),
        responses=responses(context, call, hint, lift_json_api=not described),
        tags=call.tags,
        deprecated=place.mapping.get("deprecated") is True,
        secured=is_secured(context, place),
        documentation_url=documentation_url(context, [place], call.tags, about),
        pointer=place.pointer,
    )


def is_secured(context: Context, place: Place) -> bool:
    """Whether an operation asks for credentials; its own ``security`` counts before the document's."""
    own = place.child("security")
    required = as_list(own.value if own.exists else context.document.root.child("security").value)
    return any(as_mapping(requirement) for requirement in required)


def documentation_url(
    context: Context, nearest: Iterable[Place], tags: Iterable[str] = (), further: Iterable[Place] = ()
) -> str:
    """The URL of the nearest ``externalDocs``: of places, of tags, of further places, of the document."""
    described = (tag_place(context, name) for name in tags)
    places = (*nearest, *described, *further, context.document.root)
    urls = (as_text(place.child("externalDocs").child("url").value) for place in places)
    return next((url for url in urls if url), "")


def groups(calls: Sequence[Call]) -> list[tuple[str, list[Call]]]:
    """Plain operations by their group's wire name: the first tag, else the first word of the path.

    Tags that differ only in how they are written are one group, named like the first of them.
    """
    found: dict[str, tuple[str, list[Call]]] = {}
    for call in calls:
        name = group_name(call)
        found.setdefault(snake(name), (name, []))[1].append(call)
    return list(found.values())


def build_group(context: Context, name: str, class_name: str, tag: str, calls: Sequence[Call]) -> Group:
    """A group with its operations.

    Args:
        context: The build.
        name: Its Python name.
        class_name: Its class.
        tag: Its name on the wire.
        calls: Its operations.
    """
    names = context.naming.settle([operation_wish(call) for call in calls], reserved("annotations"))
    return Group(
        name=name,
        class_name=class_name,
        description=as_text(tag_place(context, tag).mapping.get("description")),
        operations=tuple(operation(context, call, n) for call, n in zip(calls, names, strict=True)),
    )


def operation_wish(call: Call) -> Wish:
    """A plain operation's wish: its ``operationId`` if that reads as a name, else method and path."""
    readable = member(readable_id(call), "operation")
    if readable:
        return wish(as_text(call.place.mapping["operationId"]), (call.place.pointer,), readable)
    short, long = of_method_and_path(call.method, call.path), template_name(call.method, call.path)
    return wish(call.wire, (call.place.pointer,), short, long)


def readable_id(call: Call) -> str:
    """The ``operationId`` if it reads as a name, else ""."""
    operation_id = as_text(call.place.mapping.get("operationId"))
    return operation_id if sane_operation_id(operation_id) else ""


def telling_tag(context: Context, name: str) -> Place:
    """The tag object of this name, an empty one if it is described in the same words as another tag."""
    place = tag_place(context, name)
    text = place.mapping.get("description")
    tags = as_list(context.document.root.child("tags").value)
    alike = [tag for tag in tags if text and as_mapping(tag).get("description") == text]
    return place if len(alike) < 2 else Place(place.pointer, {})


def tag_place(context: Context, name: str) -> Place:
    """The tag object of this name, an empty one if the document has none."""
    tags = context.document.root.child("tags")
    for index, tag in enumerate(as_list(tags.value)):
        if as_mapping(tag).get("name") == name:
            return tags.child(str(index))
    return Place(tags.pointer, {})
